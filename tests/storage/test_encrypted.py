"""An encrypted gallery does all that a plain one does, and its files tell nothing."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from facecog_desktop.core.errors import (
    GalleryBusyError,
    GalleryDamagedError,
    GalleryLockedError,
    InvalidRequestError,
    KeyLostError,
    WrongKeyError,
)
from facecog_desktop.core.people.protection import Lock
from facecog_desktop.storage.encryption.keychain import Keychain
from facecog_desktop.storage.encryption.keys import GalleryKey, random_key, recovery_key
from facecog_desktop.storage.sqlite import driver
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from facecog_desktop.storage.sqlite.migrations import STEPS
from tests.storage.builders import ENGINE, Clock, QuickFile, a_picture, a_sample, a_vector, a_visit
from tests.storage.locked import Asked, FakeKeyring, found_in, locked_file


@pytest.fixture
def keys() -> Keychain:
    return Keychain()


@pytest.fixture
def sealed(path: Path, keys: Keychain, clock: Clock) -> SqliteGallery:
    return SqliteGallery(locked_file(path, keys), clock=clock)


def _again(path: Path, keys: Keychain | None = None) -> SqliteGallery:
    return SqliteGallery(QuickFile(path, keys=keys))


def _fill(gallery: SqliteGallery, people: int = 6) -> None:
    for number in range(people):
        gallery.add_person(
            f"Person {number} Geheimnisvoll", [a_sample(number)], metadata={"flat": f"Attic-77-{number}"}
        )
    gallery.add_event(a_visit(None, 1.0, 2.0), a_picture(70))


SECRETS = [
    *(a_picture(number) for number in (0, 1, 5, 70)),
    *(a_vector(number).tobytes() for number in range(6)),
    b"Geheimnisvoll",
    b"Attic-77",
    b"CREATE TABLE",
]


def test_nothing_of_it_can_be_read_in_any_file_not_even_that_it_is_a_database(
    sealed: SqliteGallery, path: Path, clock: Clock
) -> None:
    _fill(sealed)
    sealed.backup()
    assert found_in(path.parent, SECRETS) == 0, "while it is open"
    sealed.close()
    assert found_in(path.parent, SECRETS) == 0
    plain = SqliteGallery(QuickFile(path.with_name("plain.facecog")), clock=clock)
    _fill(plain)
    plain.close()
    assert found_in(path.parent, SECRETS) > 40, "the search must be able to find them"


def test_the_key_opens_it_again_and_nothing_else_does(sealed: SqliteGallery, path: Path, keys: Keychain) -> None:
    _fill(sealed)
    sealed.close()
    [key] = [keys.key_for(path)]
    assert key is not None
    asked = Asked(recovery_key(key))
    assert len(_again(path, Keychain(ask=asked)).people()) == 6
    for nobody_knows, error in ((Keychain(), KeyLostError), (Keychain(ask=Asked("wrong")), WrongKeyError)):
        before = path.read_bytes()
        with pytest.raises(error):
            _again(path, nobody_knows).people()
        assert path.read_bytes() == before


def test_what_it_says_of_itself(sealed: SqliteGallery) -> None:
    _fill(sealed)
    info = sealed.info()
    assert (info.encryption, info.people, info.journal) == (Lock.KEYRING, 6, "delete")
    assert info.schema == len(STEPS)
    assert sealed.integrity() == []
    sealed.check()


def test_erasing_works_as_ever_and_the_file_shrinks(sealed: SqliteGallery, path: Path) -> None:
    _fill(sealed, 30)
    sealed.backup()
    before = path.stat().st_size
    for person in sealed.people()[:20]:
        receipt = sealed.forget(person.id, backups=True)
        assert receipt.backups == ()
    assert path.stat().st_size < 0.7 * before
    assert len(sealed.people()) == 10
    assert sealed.integrity() == []


def test_a_copy_whose_key_is_lost_is_named_as_one_that_cannot_be_read(
    sealed: SqliteGallery, path: Path, clock: Clock
) -> None:
    _fill(sealed)
    foreign = SqliteGallery(locked_file(path.with_name("x.facecog")), clock=clock)
    foreign.add_person("Somebody", [])
    copy = sealed.backup()
    foreign.backup(copy.with_name("of another key.facecog"))
    receipt = sealed.forget(sealed.people()[0].id, backups=True)
    assert receipt.backups == (str(copy.with_name("of another key.facecog")),)


def test_an_older_schema_is_brought_up_to_date_after_an_encrypted_copy(path: Path, keys: Keychain) -> None:
    def more(db: object) -> None:
        db.execute("CREATE TABLE more (a TEXT) STRICT")  # type: ignore[attr-defined]  # as migrations call it

    old = SqliteGallery(locked_file(path, keys))
    _fill(old)
    old.close()
    newer = GalleryFile(path, keys=keys, steps=(*STEPS, more))
    with newer.reading() as db:
        assert db.execute("SELECT count(*) FROM people, more").fetchone() == (0,)
    newer.close()
    [copy] = [file for file in path.parent.iterdir() if file.name.endswith(".backup")]
    assert found_in(path.parent, SECRETS) == 0
    assert len(_again(copy, keys).people()) == 6


def test_a_backup_is_encrypted_and_restored_with_the_same_key(sealed: SqliteGallery, clock: Clock) -> None:
    _fill(sealed)
    copy = sealed.backup()
    sealed.add_person("Late", [])
    clock.pass_by(60)
    aside = sealed.restore(copy)
    assert aside is not None
    assert (len(sealed.people()), sealed.integrity(), sealed.info().encryption) == (6, [], Lock.KEYRING)


def test_restoring_asks_for_the_right_key_and_leaves_everything_without_it(
    sealed: SqliteGallery, path: Path, keys: Keychain
) -> None:
    _fill(sealed)
    other_keys = Keychain()
    other = SqliteGallery(locked_file(path.with_name("other.facecog"), other_keys))
    other.add_person("From elsewhere", [a_sample(9)])
    copy = other.backup(path.with_name("copy.facecog"))
    for asked in (sealed.restore, sealed.foresee):
        with pytest.raises(KeyLostError):
            asked(copy)
    assert len(sealed.people()) == 6
    key = other_keys.key_for(copy)
    assert key is not None
    with pytest.raises(WrongKeyError):
        sealed.unlock(recovery_key(key))
    sealed.unlock(recovery_key(key), of=copy)
    assert sealed.foresee(copy).coming == ("From elsewhere",)
    sealed.restore(copy)
    assert [person.name for person in sealed.people()] == ["From elsewhere"]
    mine = keys.key_for(path)
    assert mine is not None
    assert mine != key, "the gallery keeps its own key"


@pytest.mark.parametrize("present", ["plain", "encrypted"])
def test_a_backup_takes_on_the_protection_of_the_gallery_that_it_replaces(
    path: Path, keys: Keychain, present: str
) -> None:
    here = SqliteGallery(QuickFile(path, keys=keys) if present == "plain" else locked_file(path, keys))
    here.add_person("Before", [])
    there = path.with_name("there.facecog")
    other = SqliteGallery(locked_file(there, keys) if present == "plain" else QuickFile(there))
    _fill(other)
    other.close()
    here.restore(there)
    assert len(here.people()) == 6
    assert (here.info().encryption is Lock.NONE) is (present == "plain")
    assert here.integrity() == []


def test_where_the_gallery_is_gone_or_broken_the_backup_brings_its_own_encryption(
    sealed: SqliteGallery, path: Path, keys: Keychain
) -> None:
    _fill(sealed)
    copy = sealed.backup()
    sealed.close()
    for broken in (None, bytes(20_000)):
        path.unlink()
        if broken is not None:
            path.write_bytes(random_key().mark + broken)
            with pytest.raises(KeyLostError):
                _again(path, keys).restore(copy)
            path.unlink()
            continue
        restored = _again(path, keys)
        restored.restore(copy)
        assert (len(restored.people()), restored.info().encryption) == (6, Lock.KEYRING)
        restored.close()


def _break_page(path: Path, page: int) -> None:
    data = bytearray(path.read_bytes())
    data[page * 4096 + 100 : page * 4096 + 140] = b"\x5a" * 40
    path.write_bytes(data)


@pytest.mark.parametrize("page", [0, 5])
def test_damage_is_damage_and_not_a_wrong_key(sealed: SqliteGallery, path: Path, keys: Keychain, page: int) -> None:
    _fill(sealed, 40)
    sealed.close()
    _break_page(path, page)
    with pytest.raises(GalleryDamagedError) as caught:
        _again(path, keys).people()
    assert "restore" in caught.value.hint
    assert _again(path, keys).integrity() != []


def test_a_damaged_gallery_is_replaced_by_its_backup_and_stays_encrypted(
    sealed: SqliteGallery, path: Path, keys: Keychain
) -> None:
    _fill(sealed, 40)
    copy = sealed.backup()
    sealed.close()
    _break_page(path, 5)
    damaged = _again(path, keys)
    aside = damaged.restore(copy)
    assert aside is not None
    assert "damaged" in aside.name
    assert (len(damaged.people()), damaged.info().encryption) == (40, Lock.KEYRING)
    assert found_in(path.parent, SECRETS) == 0


def test_what_a_broken_page_leaves_is_salvaged_into_an_encrypted_gallery(
    sealed: SqliteGallery, path: Path, keys: Keychain
) -> None:
    _fill(sealed, 40)
    sealed.close()
    pages = path.stat().st_size // 4096
    _break_page(path, pages // 2)
    _break_page(path, pages // 2 + 7)
    rescued = path.with_name("rescued.facecog")
    done = _again(path, keys).salvage(rescued)
    assert done.people == 40
    assert 30 <= done.samples < 40
    assert done.lost
    found = _again(rescued, keys)
    assert (len(found.people()), found.integrity(), found.info().encryption) == (40, [], Lock.KEYRING)
    assert found_in(path.parent, SECRETS) == 0


def test_one_broken_photo_does_not_stop_the_others(sealed: SqliteGallery, path: Path, keys: Keychain) -> None:
    _fill(sealed, 40)
    last = [sealed.samples(person.id)[0].id for person in sealed.people()]
    gallery = _again(path, keys)
    gallery.people()
    gallery.close()
    _break_page(path, path.stat().st_size // 4096 // 2)
    read, broken = 0, 0
    for sample in last:
        try:
            read += len(gallery.crop(sample)) > 0
        except GalleryDamagedError:
            broken += 1
    assert broken >= 1
    assert read >= 36


def test_two_programs_write_to_it_at_once(sealed: SqliteGallery, path: Path, keys: Keychain) -> None:
    _fill(sealed, 1)
    failures: list[BaseException] = []

    def write(name: str, first: int) -> None:
        mine = _again(path, keys)
        try:
            for number in range(first, first + 10):
                mine.add_person(f"{name} {number}", [a_sample(number)])
        except BaseException as error:  # noqa: BLE001  (whatever it is, the test must see it)
            failures.append(error)
        finally:
            mine.close()

    writers = [threading.Thread(target=write, args=(name, first)) for name, first in (("a", 100), ("b", 200))]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert failures == []
    assert len(sealed.people()) == 21
    assert len(sealed.embeddings(ENGINE).samples) == 21


def test_a_gallery_that_is_written_elsewhere_is_busy_and_not_damaged(
    sealed: SqliteGallery, path: Path, keys: Keychain
) -> None:
    _fill(sealed, 1)
    with closing(driver.connect(path, keys.key_for(path))) as other:
        other.execute("BEGIN IMMEDIATE")
        hasty = SqliteGallery(GalleryFile(path, keys=keys, busy_seconds=0.1))
        with pytest.raises(GalleryBusyError):
            hasty.add_person("Late", [])
        other.execute("ROLLBACK")


def test_errors_of_the_encrypted_database_are_those_of_any_other(sealed: SqliteGallery, path: Path) -> None:
    sealed.people()
    with closing(driver.connect(path.with_name("a"), random_key(), mode="rwc")) as db:
        db.execute("CREATE TABLE t (a TEXT PRIMARY KEY) STRICT")
        db.execute("INSERT INTO t VALUES ('x')")
        with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
            db.execute("INSERT INTO t VALUES ('x')")
        with pytest.raises(sqlite3.IntegrityError):
            db.executemany("INSERT INTO t VALUES (?)", [("x",)])
        with pytest.raises(sqlite3.OperationalError, match="no such table") as caught:
            db.execute("SELECT * FROM nowhere")
        assert caught.value.sqlite_errorcode == sqlite3.SQLITE_ERROR
        assert db.execute("SELECT a FROM t ORDER BY a").fetchone() == ("x",)
        assert [row[0] for row in db.execute("SELECT a FROM t ORDER BY a")] == ["x"]
    with pytest.raises(sqlite3.OperationalError):
        driver.connect(path.with_name("nothing"), random_key()).execute("SELECT 1 FROM sqlite_master")


def test_a_file_that_another_one_took_the_place_of_is_opened_anew(path: Path, keys: Keychain) -> None:
    gallery, other = _again(path, keys), SqliteGallery(locked_file(path.with_name("b"), keys))
    gallery.add_person("Before", [])
    other.add_person("After", [])
    other.close()
    path.with_name("b").replace(path)
    assert [person.name for person in gallery.people()] == ["After"]
    gallery.add_person("And more", [])
    gallery.close()
    assert len(_again(path, keys).people()) == 2
    with pytest.raises(GalleryLockedError):
        _again(path).people()


def test_a_salvage_needs_the_key(sealed: SqliteGallery, path: Path) -> None:
    _fill(sealed)
    sealed.close()
    with pytest.raises(KeyLostError):
        _again(path).salvage(path.with_name("out"))
    assert not path.with_name("out").exists()
    with pytest.raises(InvalidRequestError):
        _again(path).salvage(path)
    assert FakeKeyring().kept == {}


class HastyKeys(Keychain):
    """Somebody exchanges the file between the question for its key and the opening."""

    def __init__(self, known: Keychain, successor: Path) -> None:
        super().__init__(ask=Asked())
        self._others, self._successor = known, successor

    def key_for(self, path: Path) -> GalleryKey | None:
        found = self._others.key_for(path)
        if self._successor.exists():
            self._successor.replace(path)
        return found


@pytest.mark.parametrize("first", ["plain", "encrypted"])
def test_a_file_that_is_exchanged_while_it_is_opened_is_opened_with_its_own_key(
    path: Path, keys: Keychain, first: str
) -> None:
    successor = path.with_name("successor")
    made = [SqliteGallery(QuickFile(path)), SqliteGallery(locked_file(successor, keys))]
    if first == "encrypted":
        made = [SqliteGallery(locked_file(path, keys)), SqliteGallery(QuickFile(successor))]
    for name, gallery in zip(("Before", "After"), made, strict=True):
        gallery.add_person(name, [])
        gallery.close()
    assert [person.name for person in _again(path, HastyKeys(keys, successor)).people()] == ["After"]
