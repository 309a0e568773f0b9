"""Who may not be kept any longer, what is left of them anywhere, and the trail that says so."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facecog_desktop.core.consent import DAY, Consent
from facecog_desktop.core.errors import PersonNotFoundError
from facecog_desktop.core.people.changes import AddSamples, DropSamples, Merge, Reject, Remove, Rename, SetConsent
from facecog_desktop.storage.sqlite.backups import folder_of
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import ENGINE, Clock, a_picture, a_sample, a_vector, a_visit

if TYPE_CHECKING:
    from tests.storage.builders import AnyGallery


def _consent(expires: float | None) -> SetConsent:
    return SetConsent(Consent("v1", 1.0, "desk", expires))


def test_whose_consent_has_ended_is_overdue_also_when_removed(gallery: AnyGallery, clock: Clock) -> None:
    for name, expires in (("Anna", clock.now), ("Bert", clock.now + 1), ("Carl", None), ("Dora", clock.now - 1)):
        gallery.change(gallery.add_person(name, []).id, _consent(expires))
    gallery.add_person("Eve", [])
    dora = next(person for person in gallery.people() if person.name == "Dora")
    gallery.change(dora.id, Remove())
    assert [person.name for person in gallery.expired(clock.now)] == ["Anna", "Dora"]
    assert [person.name for person in gallery.expired(clock.now + 1)] == ["Anna", "Bert", "Dora"]


def test_who_was_neither_seen_nor_changed_for_so_long_is_overdue(gallery: AnyGallery, clock: Clock) -> None:
    seen, changed, idle = (gallery.add_person(name, []).id for name in ("Seen", "Changed", "Idle"))
    start = clock.now
    clock.pass_by(20 * DAY)
    gallery.add_event(a_visit(seen, clock.now - 5, clock.now))
    gallery.change(changed, Rename("Changed!"))
    assert [person.id for person in gallery.expired(start + 31 * DAY, days=30)] == [idle]
    assert gallery.expired(start + 30 * DAY, days=30) == []
    assert gallery.expired(start + 1000 * DAY) == []
    assert len(gallery.expired(start + 51 * DAY, days=30)) == 3


def test_a_purge_erases_all_that_are_named_or_nobody(gallery: AnyGallery) -> None:
    anna, bert, carl = (gallery.add_person(name, [a_sample(n)]).id for n, name in enumerate(("A", "B", "C")))
    with pytest.raises(PersonNotFoundError):
        gallery.purge([anna, "nobody"])
    assert len(gallery.people()) == 3
    assert [(each.person, each.samples) for each in gallery.purge([anna, bert, anna])] == [(anna, 1), (bert, 1)]
    assert [person.id for person in gallery.people()] == [carl]
    assert gallery.purge([]) == []


def _found(secrets: list[bytes], folder: Path) -> list[bytes]:
    """Which of the secrets lie in any file below the folder, be it open, copied or left over."""
    everything = b"\0".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    return [secret for secret in secrets if secret in everything]


def _life(gallery: AnyGallery) -> tuple[str, list[bytes]]:
    """Everything that can be known of Anna, some of it merged in, dropped, moved or rejected; her secrets."""
    anna = gallery.add_person("Anna Geheimnisvoll", [a_sample(1), a_sample(2)], external_id="ID-471147114711").id
    twin = gallery.add_person("Zweitname Verborgen", [a_sample(3)]).id
    for n in range(20, 35):
        gallery.add_person(f"Person {n}", [a_sample(n)])
    gallery.change(anna, SetConsent(Consent("text-8-verborgen", 1.0, "Zeugin Zacharias")))
    gallery.change(anna, AddSamples((a_sample(4),)))
    gallery.change(anna, DropSamples((2,)))
    gallery.change(anna, Reject(a_sample(5)))
    gallery.change(twin, Merge(anna))
    gallery.add_event(a_visit(anna, 1.0, 2.0), a_picture(6))
    pieces = [a_picture(n)[start : start + 40] for n in (1, 2, 3, 4, 6) for start in range(100, 2900, 400)]
    numbers = [a_vector(n).tobytes()[start : start + 32] for n in (1, 2, 3, 4, 5) for start in (0, 200)]
    words = ["Anna Geheimnisvoll", "Zweitname Verborgen", "ID-471147114711", "text-8-verborgen", "Zeugin Zacharias"]
    return anna, [*pieces, *numbers, *(word.encode() for word in words)]


def test_no_byte_of_picture_name_or_numbers_stays_anywhere_in_the_folder(gallery: AnyGallery, path: Path) -> None:
    anna, secrets = _life(gallery)
    gallery.backup()
    assert gallery.backup_if_due(gallery.audit()[-1].at + 5, every=1, keep=9) is not None
    path.with_name(path.name + ".0a1b2c3d.partial").write_bytes(b"broken off: Anna Geheimnisvoll")
    assert _found(secrets, path.parent) == secrets, "the search must be able to find them"
    receipt = gallery.forget(anna, backups=True)
    assert _found(secrets, path.parent) == [], "while it is open"
    gallery.close()
    assert _found(secrets, path.parent) == []
    assert receipt.backups == ()
    copies = gallery.backups()
    assert len(copies) == 2
    for copy in copies:
        kept = SqliteGallery(copy)
        assert (len(kept.people()), kept.integrity()) == (15, [])
        kept.close()


def test_the_receipt_names_the_backups_that_still_hold_the_person(gallery: AnyGallery, path: Path) -> None:
    empty = gallery.backup()
    anna, secrets = _life(gallery)
    copy = gallery.backup()
    broken = folder_of(path) / "broken.facecog"
    broken.write_bytes(b"no database " * 100)
    receipt = gallery.forget(anna)
    assert receipt.backups == (str(copy), str(broken))
    assert str(empty) not in receipt.backups
    assert _found(secrets, folder_of(path)) == secrets
    path.parent.joinpath("elsewhere").mkdir()
    for each in (copy, broken):
        each.rename(path.parent / "elsewhere" / each.name)
    assert _found(secrets, path) == []


@pytest.mark.usefixtures("path")
def test_who_was_merged_in_is_erased_from_older_backups_too(gallery: AnyGallery) -> None:
    anna, twin = (gallery.add_person(name, [a_sample(n)]).id for n, name in enumerate(("Anna", "Twin")))
    copy = gallery.backup()
    gallery.change(twin, Merge(anna))
    assert gallery.forget(anna, backups=True).backups == ()
    kept = SqliteGallery(copy)
    assert kept.people() == []
    kept.close()


def test_a_backup_that_cannot_be_read_is_named_and_left_alone(gallery: AnyGallery, path: Path) -> None:
    anna = gallery.add_person("Anna", [a_sample(1)])
    gallery.backup()
    broken = folder_of(path) / "broken.facecog"
    broken.write_bytes(b"no database " * 100)
    assert gallery.forget(anna.id, backups=True).backups == (str(broken),)
    assert broken.read_bytes() == b"no database " * 100


def test_the_trail_is_read_by_time_and_names_nobody(gallery: AnyGallery, clock: Clock) -> None:
    start = clock.now
    anna = gallery.add_person("Anna", [a_sample(1), a_sample(2)])
    clock.pass_by(10)
    gallery.add_embeddings(ENGINE, {1: a_vector(9)})
    clock.pass_by(10)
    gallery.forget(anna.id)
    told = [(entry.at - start, entry.what, entry.person, entry.count) for entry in gallery.audit()]
    assert told == [(0, "added", anna.id, 2), (10, "embedded", None, 1), (20, "forgotten", anna.id, 2)]
    assert [entry.what for entry in gallery.audit(start + 10, start + 20)] == ["embedded"]
    assert [entry.what for entry in gallery.audit(since=start + 11)] == ["forgotten"]
    assert gallery.audit(until=start) == []
