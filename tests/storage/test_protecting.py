"""From plain to encrypted, to another key and back: nothing is lost, nothing plain stays, and what stays is told."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from facecog_desktop.core.errors import (
    ConversionFailedError,
    DiskFullError,
    GalleryBusyError,
    GalleryError,
    GalleryLockedError,
    InvalidRequestError,
    KeyringUnavailableError,
    WrongKeyError,
)
from facecog_desktop.core.people.protection import Copies, Lock, Wish
from facecog_desktop.storage.encryption.keychain import Keychain
from facecog_desktop.storage.encryption.keys import random_key
from facecog_desktop.storage.sqlite import driver, transcribing
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from facecog_desktop.storage.sqlite.migrations import backup_path
from facecog_desktop.storage.sqlite.place import half_converted, half_name
from tests.storage.builders import ENGINE, Clock, QuickFile, a_picture, a_sample, a_vector, a_visit
from tests.storage.locked import Asked, FakeKeyring, found_in, gallery_with, locked_file

KEYRING = Wish(Lock.KEYRING)
NONE = Wish(Lock.NONE)
PASSPHRASE = Wish(Lock.PASSPHRASE, "correct horse")
SECRETS = [
    *(a_picture(number) for number in (0, 1, 5, 70)),
    *(a_vector(number).tobytes() for number in range(6)),
    b"Geheimnisvoll",
    b"Attic-77",
]


@pytest.fixture
def drawer() -> FakeKeyring:
    return FakeKeyring()


@pytest.fixture
def mine(path: Path, drawer: FakeKeyring, clock: Clock) -> SqliteGallery:
    """A plain gallery with people, photos and a visit."""
    gallery = gallery_with(path, drawer, clock)
    for number in range(6):
        gallery.add_person(f"Person {number} Geheimnisvoll", [a_sample(number)], metadata={"flat": "Attic-77"})
    gallery.add_event(a_visit(None, 1.0, 2.0), a_picture(70))
    return gallery


def _everything(gallery: SqliteGallery) -> tuple[object, ...]:
    people = gallery.people()
    table = gallery.embeddings(ENGINE)
    photos = [(each, gallery.crop(each.id)) for person in people for each in gallery.samples(person.id)]
    return people, photos, table.samples, table.people, table.vectors.tobytes(), gallery.events(), gallery.revision()


def test_there_and_back_again_nothing_is_lost(mine: SqliteGallery, path: Path, drawer: FakeKeyring) -> None:
    before = _everything(mine)
    for wish in (KEYRING, PASSPHRASE, KEYRING, NONE):
        done = mine.protect(wish)
        assert done is not None
        assert (done.lock, bool(done.recovery_key)) == (wish.lock, wish.lock is not Lock.NONE)
        assert mine.protection().lock is wish.lock
        assert _everything(mine) == before
        assert mine.integrity() == []
        if wish.lock is not Lock.PASSPHRASE:
            assert _everything(gallery_with(path, drawer)) == before, "another process finds the key"
    assert [each.what for each in mine.audit()][-4:] == [*["gallery encrypted"] * 3, "gallery decrypted"]
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_nothing_plain_stays_in_the_folder(mine: SqliteGallery, path: Path) -> None:
    assert found_in(path.parent, SECRETS) > 40, "the search must be able to find them"
    mine.protect(KEYRING)
    assert found_in(path.parent, SECRETS) == 0, "while it is open"
    mine.add_person("Another Geheimnisvoll", [a_sample(71)])
    mine.close()
    assert found_in(path.parent, SECRETS) == 0


def test_every_table_index_trigger_and_number_comes_over_whatever_it_is(mine: SqliteGallery, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("CREATE TABLE of_a_later_version (a TEXT, b BLOB) STRICT")
        raw.execute("INSERT INTO of_a_later_version (rowid, a, b) VALUES (77, 'x', x'00ff')")
        raw.execute('CREATE TABLE "odd "" name" ("a b" INTEGER PRIMARY KEY AUTOINCREMENT, c)')
        raw.execute('INSERT INTO "odd "" name" VALUES (5, 1.5)')
        raw.execute("CREATE VIEW seen AS SELECT a FROM of_a_later_version")
        query = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
        before = raw.execute(query).fetchall()
        numbers = raw.execute("SELECT * FROM sqlite_sequence ORDER BY name").fetchall()
    mine.protect(KEYRING)
    key = mine._file.keys.key_for(path)
    with closing(driver.connect(path, key)) as raw:
        assert raw.execute(query).fetchall() == before
        assert raw.execute("SELECT * FROM sqlite_sequence ORDER BY name").fetchall()[1:] == numbers[1:]
        assert raw.execute("SELECT rowid, a, b FROM of_a_later_version").fetchall() == [(77, "x", b"\x00\xff")]
        assert raw.execute("SELECT * FROM seen").fetchall() == [("x",)]
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    added = mine.add_person("Later", [a_sample(90)])
    assert mine.changes_since(ENGINE, mine.revision() - 1).names == {added.id: "Later"}, "the triggers work"


def test_whoever_has_it_open_goes_on_without_noticing(mine: SqliteGallery, path: Path, drawer: FakeKeyring) -> None:
    other = gallery_with(path, drawer)
    assert len(other.people()) == 6
    mine.protect(KEYRING)
    assert len(other.people()) == 6
    other.add_person("Late", [])
    mine.protect(NONE)
    other.add_person("Later", [])
    assert len(mine.people()) == 8


def test_threads_of_one_gallery_read_and_write_right_through_conversions(mine: SqliteGallery) -> None:
    stop, failures, written = threading.Event(), list[BaseException](), list[str]()

    def work(number: int) -> None:
        try:
            while not stop.is_set():
                written.append(mine.add_person(f"{number}", []).id)
                mine.people()
        except BaseException as error:  # noqa: BLE001  (whatever it is, the test must see it)
            failures.append(error)
        finally:
            mine.close()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for wish in (KEYRING, NONE, KEYRING, KEYRING):
        assert mine.protect(wish) is not None
    stop.set()
    for thread in threads:
        thread.join()
    assert failures == []
    assert {person.id for person in mine.people()} >= set(written), "nothing acknowledged is lost"


def test_another_program_without_the_key_is_told_so(mine: SqliteGallery, path: Path) -> None:
    other = SqliteGallery(QuickFile(path))
    other.people()
    mine.protect(PASSPHRASE)
    with pytest.raises(GalleryLockedError):
        other.add_person("Late", [])
    with pytest.raises(WrongKeyError):
        other.unlock("wrong passphrase")
    other.unlock("correct horse")
    other.add_person("Late", [])
    assert len(mine.people()) == 7


def test_a_changed_passphrase_opens_and_the_former_one_does_not(mine: SqliteGallery, path: Path) -> None:
    mine.protect(PASSPHRASE)
    first = mine.recovery_key()
    mine.protect(Wish(Lock.PASSPHRASE, "battery staple"))
    for given in ("correct horse", first):
        with pytest.raises(WrongKeyError):
            SqliteGallery(QuickFile(path)).unlock(given)
    other = SqliteGallery(QuickFile(path, keys=Keychain(ask=Asked("battery staple"))))
    assert len(other.people()) == 6


def test_a_passphrase_may_be_remembered_by_the_keyring(mine: SqliteGallery, path: Path, drawer: FakeKeyring) -> None:
    mine.protect(Wish(Lock.PASSPHRASE, "correct horse", remember=True))
    state = mine.protection()
    assert (state.lock, state.remembered, state.keyring) == (Lock.PASSPHRASE, True, "drawer")
    assert len(gallery_with(path, drawer).people()) == 6
    with pytest.raises(GalleryLockedError):
        SqliteGallery(path).people()


@pytest.mark.parametrize("wish", [KEYRING, Wish(Lock.PASSPHRASE, "correct horse", remember=True)])
def test_without_a_keyring_nothing_is_converted_that_needs_one(path: Path, wish: Wish) -> None:
    nowhere = FakeKeyring(name="")
    gallery = gallery_with(path, nowhere)
    gallery.add_person("Anna", [])
    with pytest.raises(KeyringUnavailableError) as caught:
        gallery.protect(wish)
    assert "--with passphrase" in caught.value.hint
    assert gallery.protection().lock is Lock.NONE
    assert gallery.protection().keyring == ""


def test_a_keyring_that_refuses_leaves_the_gallery_as_it_was(
    mine: SqliteGallery, path: Path, drawer: FakeKeyring
) -> None:
    before = path.read_bytes()
    drawer.refuses = True
    with pytest.raises(KeyringUnavailableError):
        mine.protect(KEYRING)
    assert path.read_bytes() == before
    assert half_converted(path) == []


def test_a_short_passphrase_is_refused(mine: SqliteGallery) -> None:
    with pytest.raises(InvalidRequestError, match="shorter than 8"):
        mine.protect(Wish(Lock.PASSPHRASE, "seven77"))


def test_a_conversion_may_be_stopped_and_tells_how_far_it_is(mine: SqliteGallery, path: Path) -> None:
    before, told = path.read_bytes(), list[float]()

    def stop(done: float) -> bool:
        told.append(done)
        return False

    assert mine.protect(KEYRING, stop) is None
    assert path.read_bytes() == before
    assert half_converted(path) == []
    told.clear()
    assert mine.protect(KEYRING, lambda done: told.append(done) or True) is not None  # type: ignore[func-returns-value]  # that is the point
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_full_disk_is_told_and_changes_nothing(
    mine: SqliteGallery, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    before = path.read_bytes()
    monkeypatch.setattr(transcribing, "_write_rest", full)
    with pytest.raises(DiskFullError):
        mine.protect(KEYRING)
    assert path.read_bytes() == before
    assert half_converted(path) == []
    assert mine.protection().lock is Lock.NONE


def test_rows_that_did_not_come_over_stop_it(mine: SqliteGallery, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        transcribing, "_write_rest", lambda source, target: target.execute("DELETE FROM events").fetchall()
    )
    with pytest.raises(ConversionFailedError, match="0 of 1 rows of events came over"):
        mine.protect(KEYRING)
    assert len(mine.people()) == 6
    assert half_converted(path) == []


def test_a_gallery_that_another_program_writes_is_not_converted(path: Path, mine: SqliteGallery) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        hasty = SqliteGallery(GalleryFile(path, keys=mine._file.keys, busy_seconds=0.1))
        with pytest.raises(GalleryBusyError):
            hasty.protect(KEYRING)
        writer.execute("ROLLBACK")
    assert mine.protection().lock is Lock.NONE


def test_a_gallery_that_is_read_all_the_time_is_not_exchanged(path: Path, drawer: FakeKeyring) -> None:
    gallery = SqliteGallery(GalleryFile(path, keys=Keychain(lambda: drawer), busy_seconds=0.2))
    gallery.add_person("Anna", [])
    inside, leave = threading.Event(), threading.Event()

    def read() -> None:
        with gallery._file.reading():
            inside.set()
            leave.wait(20)
        gallery.close()

    reader = threading.Thread(target=read)
    reader.start()
    inside.wait(20)
    with pytest.raises(GalleryBusyError, match="being read"):
        gallery.protect(KEYRING)
    leave.set()
    reader.join()
    assert gallery.protection().lock is Lock.NONE
    assert gallery.protect(KEYRING) is not None


def test_what_a_broken_conversion_left_goes_at_the_next_start(
    mine: SqliteGallery, path: Path, drawer: FakeKeyring
) -> None:
    left = half_name(path, "0badcafe")
    key = random_key()
    left.write_bytes(key.mark + b"half of it")
    drawer.put(key.mark.hex(), key.secret.hex())
    mine.people()
    assert left.exists(), "only the start looks for it"
    gallery_with(path, drawer).people()
    assert not left.exists()
    assert drawer.kept == {}


def test_a_conversion_that_is_under_way_is_left_alone(mine: SqliteGallery, path: Path, drawer: FakeKeyring) -> None:
    left = half_name(path, "0badcafe")
    left.write_bytes(b"half of it")
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        assert len(gallery_with(path, drawer).people()) == 6
        assert left.exists()
        writer.execute("ROLLBACK")


def test_plain_copies_are_named_and_encrypted_on_request(mine: SqliteGallery, path: Path, clock: Clock) -> None:
    first = mine.backup()
    clock.pass_by(60)
    mine.backup(backup_path(path, 1))
    done = mine.protect(KEYRING)
    assert done is not None
    assert set(done.left) == {str(first), str(backup_path(path, 1))} == set(mine.protection().plain_copies)
    assert found_in(path.parent, SECRETS) > 40
    tidied = mine.tidy_copies(Copies.CONVERT)
    assert (set(tidied.copies), tidied.left, tidied.failed) == (set(done.left), (), ())
    assert mine.protection().plain_copies == ()
    assert found_in(path.parent, SECRETS) == 0
    clock.pass_by(60)
    mine.restore(first)
    assert (len(mine.people()), mine.protection().lock) == (6, Lock.KEYRING)


def test_plain_copies_are_deleted_on_request(mine: SqliteGallery, path: Path) -> None:
    copy = mine.backup()
    copy.with_name(copy.name + "-journal").write_bytes(a_picture(0))
    done = mine.protect(Wish(Lock.KEYRING, copies=Copies.DELETE))
    assert done is not None
    assert (len(done.copies), done.left) == (2, ())
    assert found_in(path.parent, SECRETS) == 0
    mine.backup()
    assert mine.tidy_copies(Copies.DELETE).copies == (), "an encrypted one is as the gallery is"
    assert len(mine.backups()) == 1


def test_a_copy_that_cannot_be_read_is_told_and_stays(mine: SqliteGallery, clock: Clock) -> None:
    copy = mine.backup()
    broken = copy.with_name("broken.facecog")
    broken.write_bytes(b"no database at all " * 100)
    done = mine.protect(Wish(Lock.KEYRING, copies=Copies.CONVERT))
    assert done is not None
    assert (done.copies, done.left, done.failed) == ((str(copy),), (str(broken),), (str(broken),))
    assert broken.read_bytes() == b"no database at all " * 100


def test_after_a_change_of_the_key_copies_can_follow(mine: SqliteGallery, path: Path) -> None:
    mine.protect(KEYRING)
    mine.backup()
    done = mine.protect(Wish(Lock.KEYRING, copies=Copies.CONVERT))
    assert done is not None
    assert (len(done.copies), done.left, mine.protection().plain_copies) == (1, (), ())
    other = SqliteGallery(path.with_name("nothing"), keys=Keychain(ask=Asked(done.recovery_key, done.recovery_key)))
    other.restore(mine.backups()[0])
    assert len(other.people()) == 6


def test_an_encrypted_gallery_is_converted_only_with_its_key(path: Path) -> None:
    owner = SqliteGallery(locked_file(path))
    owner.add_person("Anna", [])
    owner.close()
    before = path.read_bytes()
    thief = SqliteGallery(QuickFile(path))
    for asked in (lambda: thief.protect(NONE), thief.recovery_key, lambda: thief.tidy_copies(Copies.DELETE)):
        with pytest.raises(GalleryLockedError):
            asked()
    assert path.read_bytes() == before
    assert thief.protection().lock is Lock.KEYRING, "that needs no key"


def test_a_plain_gallery_stays_plain_and_has_no_recovery_key(mine: SqliteGallery, path: Path) -> None:
    before = path.read_bytes()
    done = mine.protect(NONE)
    assert done is not None
    assert (done.lock, done.recovery_key, mine.recovery_key()) == (Lock.NONE, "", "")
    assert path.read_bytes() == before


def test_a_rename_that_fails_leaves_the_old_file_and_no_other(
    mine: SqliteGallery, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(13, "another program has it open")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(GalleryError):
        mine.protect(KEYRING)
    monkeypatch.undo()
    assert half_converted(path) == []
    assert len(mine.people()) == 6
    assert mine.protect(KEYRING) is not None
