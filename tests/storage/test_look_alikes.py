"""Remembered look-alikes: kept with the registration, told to whoever searches, gone with either person."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facecog_desktop.core.errors import AlreadyRegisteredError, InvalidNameError, InvalidRequestError
from facecog_desktop.core.people.changes import (
    DropLookAlikes,
    Merge,
    RememberLookAlike,
    Remove,
    Rename,
    Restore,
    RestoreLookAlikes,
    Several,
    Split,
)
from facecog_desktop.core.people.look_alikes import Pairs, by_person, pair_of
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import ENGINE, a_sample

if TYPE_CHECKING:
    from tests.storage.builders import AnyGallery


@pytest.fixture
def anna(gallery: AnyGallery) -> str:
    return gallery.add_person("Anna", [a_sample(1), a_sample(2)]).id


@pytest.fixture
def bert(gallery: AnyGallery, anna: str) -> str:
    """Bert, of whom was said at registration that he is not Anna."""
    return gallery.add_person("Bert", [a_sample(3)], look_alikes={anna: 0.41}).id


@pytest.fixture
def cleo(gallery: AnyGallery) -> str:
    return gallery.add_person("Cleo", [a_sample(4)]).id


def _pairs(gallery: AnyGallery) -> set[tuple[str, str]]:
    return {pair.people for pair in gallery.look_alikes()}


def _told(gallery: AnyGallery, revision: int | None) -> Pairs | None:
    return gallery.changes_since(ENGINE, revision).look_alikes


def test_a_pair_is_kept_with_the_registration_and_counts_for_both(gallery: AnyGallery, anna: str, bert: str) -> None:
    [pair] = gallery.look_alikes()
    assert (pair.people, pair.distance) == (pair_of(anna, bert), 0.41)
    assert (pair.other(anna), pair.other(bert), pair.other("somebody")) == (bert, anna, None)
    assert by_person([pair.people]) == {anna: {bert}, bert: {anna}}


def test_a_registration_that_fails_remembers_nobody(gallery: AnyGallery, anna: str) -> None:
    with pytest.raises(AlreadyRegisteredError):
        gallery.add_person("Bert", [a_sample(3), a_sample(1)], look_alikes={anna: 0.4})
    with pytest.raises(InvalidRequestError):
        gallery.add_person("Bert", [a_sample(3)], look_alikes={"nobody": 0.4})
    assert [person.name for person in gallery.people()] == ["Anna"]
    assert gallery.look_alikes() == []


def test_more_photos_may_tell_two_people_apart_too(gallery: AnyGallery, anna: str, cleo: str) -> None:
    gallery.extend_person(cleo, [a_sample(5)], look_alikes={anna: 0.3})
    assert _pairs(gallery) == {pair_of(anna, cleo)}


def test_nobody_looks_like_themselves(gallery: AnyGallery, anna: str) -> None:
    with pytest.raises(InvalidRequestError, match="two people"):
        gallery.change(anna, RememberLookAlike(anna, 0.2))


def test_a_pair_is_noted_once(gallery: AnyGallery, anna: str, bert: str) -> None:
    assert gallery.change(bert, RememberLookAlike(anna, 0.3)) == DropLookAlikes(())
    assert gallery.change(anna, RememberLookAlike(bert, 0.3)) == DropLookAlikes(())
    assert [pair.distance for pair in gallery.look_alikes()] == [0.41]


def test_a_pair_is_let_go_and_brought_back_from_either_side(gallery: AnyGallery, anna: str, bert: str) -> None:
    [pair] = gallery.look_alikes()
    assert gallery.change(bert, DropLookAlikes(pair.ids)) == RestoreLookAlikes(pair.ids)
    assert gallery.look_alikes() == []
    gallery.change(anna, RestoreLookAlikes(pair.ids))
    assert gallery.look_alikes() == [pair]


def test_a_pair_of_others_is_not_ones_own_to_let_go(gallery: AnyGallery, bert: str, cleo: str) -> None:
    [pair] = gallery.look_alikes()
    for number in (*pair.ids, 99):
        with pytest.raises(InvalidRequestError, match="no remembered look-alike"):
            gallery.change(cleo, DropLookAlikes((number,)))
    assert len(gallery.look_alikes()) == 1


def test_a_removed_person_is_in_no_pair_until_brought_back(gallery: AnyGallery, anna: str, bert: str) -> None:
    gallery.change(anna, Remove())
    assert gallery.look_alikes() == []
    gallery.change(anna, Restore())
    assert _pairs(gallery) == {pair_of(anna, bert)}


def test_a_pair_goes_with_either_person(gallery: AnyGallery, anna: str, bert: str) -> None:
    gallery.forget(anna)
    assert gallery.look_alikes() == []
    with gallery._file.reading() as db:
        assert db.execute("SELECT count(*) FROM look_alikes").fetchone() == (0,)


def test_a_pair_follows_a_merge_and_its_undoing(gallery: AnyGallery, anna: str, bert: str, cleo: str) -> None:
    undo = gallery.change(bert, Merge(cleo))
    assert _pairs(gallery) == {pair_of(anna, cleo)}
    gallery.change(bert, undo)
    assert _pairs(gallery) == {pair_of(anna, bert)}


def test_two_who_turn_out_to_be_one_are_no_pair(gallery: AnyGallery, anna: str, bert: str) -> None:
    undo = gallery.change(bert, Merge(anna))
    assert gallery.look_alikes() == []
    gallery.change(bert, undo)
    assert _pairs(gallery) == {pair_of(anna, bert)}


def test_a_pair_noted_for_several_merged_entries_is_one_and_goes_as_one(
    gallery: AnyGallery, anna: str, bert: str, cleo: str
) -> None:
    gallery.change(cleo, RememberLookAlike(anna, 0.35))
    gallery.change(cleo, Merge(bert))
    [pair] = gallery.look_alikes()
    assert (pair.people, pair.distance, len(pair.ids)) == (pair_of(anna, bert), 0.35, 2)
    undo = gallery.change(bert, DropLookAlikes(pair.ids[:1]))
    assert gallery.look_alikes() == []
    gallery.change(bert, undo)
    assert gallery.look_alikes() == [pair]


def test_who_is_split_off_looks_like_whom_the_former_owner_looked_like(
    gallery: AnyGallery, anna: str, bert: str
) -> None:
    photo = gallery.samples(anna)[0].id
    undo = gallery.change(anna, Split((photo,), "Nova"))
    [nova] = [person.id for person in gallery.people() if person.name == "Nova"]
    assert _pairs(gallery) == {pair_of(anna, bert), pair_of(nova, bert)}
    gallery.change(anna, undo)
    assert _pairs(gallery) == {pair_of(anna, bert)}


def test_pairs_are_told_once_and_again_only_when_they_change(
    gallery: AnyGallery, anna: str, bert: str, cleo: str
) -> None:
    before = gallery.revision()
    assert _told(gallery, None) == frozenset({pair_of(anna, bert)})
    assert _told(gallery, before) is None
    gallery.change(cleo, Rename("Cleopatra"))
    assert _told(gallery, before) is None, "a change that has nothing to do with pairs does not read them"
    gallery.change(cleo, RememberLookAlike(anna, 0.3))
    assert gallery.revision() > before
    assert _told(gallery, before) == frozenset({pair_of(anna, bert), pair_of(anna, cleo)})
    before = gallery.revision()
    gallery.change(cleo, Merge(bert))
    assert _told(gallery, before) == frozenset({pair_of(anna, bert)})
    before = gallery.revision()
    gallery.forget(anna)
    assert _told(gallery, before) == frozenset()


def test_several_changes_are_one_for_all_purposes(gallery: AnyGallery, anna: str, cleo: str) -> None:
    before = gallery.revision()
    both = Several((Rename("Anne"), RememberLookAlike(cleo, 0.3)))
    undo = gallery.change(anna, both)
    assert (gallery.revision(), gallery.person(anna).name, len(gallery.look_alikes())) == (before + 1, "Anne", 1)
    gallery.change(anna, undo)
    assert (gallery.person(anna).name, gallery.look_alikes()) == ("Anna", [])
    with pytest.raises(InvalidNameError):
        gallery.change(anna, Several((RememberLookAlike(cleo, 0.3), Rename(""))))
    assert gallery.look_alikes() == [], "all or none"


def test_the_audit_trail_tells_pairs_without_a_name_or_a_number_of_a_face(
    gallery: AnyGallery, anna: str, bert: str
) -> None:
    [pair] = gallery.look_alikes()
    undo = gallery.change(anna, DropLookAlikes(pair.ids))
    gallery.change(anna, Several((undo, Rename("Anne"))))
    told = [(entry.what, entry.person, entry.count) for entry in gallery.audit()]
    assert ("look-alike remembered", bert, 1) in told
    assert told[-3:] == [("look-alikes let go", anna, 1), ("look-alikes restored", anna, 1), ("renamed", anna, 0)]


def test_pairs_come_over_from_a_damaged_gallery_with_both_people_only(
    gallery: AnyGallery, path: Path, tmp_path: Path, anna: str, bert: str, cleo: str
) -> None:
    gallery.change(cleo, RememberLookAlike(bert, 0.3))
    gallery.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("DELETE FROM samples WHERE person = ?", [cleo])
        raw.execute("DELETE FROM people WHERE id = ?", [cleo])
        raw.commit()
    found = SqliteGallery(path).salvage(tmp_path / "saved.facecog")
    assert [line for line in found.lost if "look alike" in line and cleo in line]
    saved = SqliteGallery(tmp_path / "saved.facecog")
    assert _pairs(saved) == {pair_of(anna, bert)}
    saved.close()


def test_a_damaged_gallery_of_the_first_schema_lacks_no_pairs(tmp_path: Path) -> None:
    golden = Path(__file__).parent / "golden" / "schema_1.sql"
    with closing(sqlite3.connect(tmp_path / "old.facecog")) as raw:
        raw.executescript(golden.read_text("utf-8"))
    found = SqliteGallery(tmp_path / "old.facecog").salvage(tmp_path / "saved.facecog")
    assert (found.people, found.lost) == (2, ())
