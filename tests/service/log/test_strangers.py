"""The album of strangers over a real log: who came several times is one group, and naming it renames the past."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    InvalidRequestError,
    LooksLikeOtherError,
    PoorQualityError,
)
from facecog_desktop.core.log.album import Stranger
from facecog_desktop.core.log.visits import Review
from facecog_desktop.core.people.changes import Change, Dismiss
from facecog_desktop.core.types import Frame, Person, Sample
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.log import strangers
from facecog_desktop.service.log.strangers import Album, StrangerAlbum, one_of
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.fakes import FakeEngine, picture
from tests.service.test_local import ANNA, ANNAS_TWIN, BEN, sample_of
from tests.storage.builders import QuickFile, a_batch, a_visit

CARLA, DORA = 7, 9
DAY = 86400.0


class Door:
    """A camera that keeps strangers' faces, its log and its album."""

    def __init__(self, folder: Path) -> None:
        self.gallery = SqliteGallery(QuickFile(folder / "gallery.facecog"), stranger_crops=True)
        self.engine = FakeEngine()
        self.service = LocalService(self.gallery, lambda: self.engine, self.engine.decode, clock=lambda: 9 * DAY)
        self.book = StrangerAlbum(self.gallery, self.service, self.engine.decode)
        self.shown = 0

    def comes(self, identity: int, at: float) -> int:
        """Somebody unknown is at the door; the visit's number."""
        self.shown += 1
        frame = Frame(picture((identity, 20 + 30 * (self.shown % 15), 20 + self.shown)))
        [face] = self.engine.detect(frame.pixels)
        crop = self.service.sample(frame, face).jpeg
        [event] = self.gallery.write_log(a_batch(a_visit(None, at, at + 9, ended=True), crop=crop)).ids.values()
        assert event is not None
        return event

    @property
    def album(self) -> Album:
        made = self.book.album(lambda _: True)
        assert made is not None
        return made

    @property
    def groups(self) -> list[tuple[int, ...]]:
        return [stranger.events for stranger in self.album.strangers]

    @property
    def names(self) -> list[str | None]:
        return [event.name for event in self.gallery.events()]

    def only(self) -> Stranger:
        [stranger] = self.album.strangers
        return stranger


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    made = Door(tmp_path)
    yield made
    made.gallery.close()


@pytest.fixture
def twice(door: Door) -> Door:
    """Carla came on two days, Dora on the first."""
    for identity, at in ((CARLA, 100.0), (DORA, 200.0), (CARLA, DAY)):
        door.comes(identity, at)
    return door


def anna(door: Door) -> Person:
    return door.service.register("Anna", [sample_of(door.service, ANNA)])


def test_who_came_on_two_days_is_one_stranger(twice: Door) -> None:
    carla, dora = twice.album.strangers
    assert (carla.events, dora.events) == ((1, 3), (2,))
    assert (carla.first, carla.last) == (100.0, DAY + 9)


def test_only_strangers_with_a_picture_are_in_the_album(door: Door) -> None:
    known = anna(door)
    door.gallery.add_event(a_visit(None, 1.0, 2.0))
    door.gallery.add_event(a_visit(known.id, 3.0, 4.0), b"crop")
    door.gallery.add_event(
        replace(a_visit(None, 5.0, 6.0), candidate=known.id, review=Review.OPEN), sample_of(door.service, ANNA).jpeg
    )
    assert door.album == Album(())


def test_a_period_is_chosen(twice: Door) -> None:
    made = twice.book.album(lambda _: True, since=DAY)
    assert made is not None
    assert [stranger.events for stranger in made.strangers] == [(3,)]
    assert twice.groups == [(1, 3), (2,)]


def test_a_picture_is_looked_at_once(twice: Door) -> None:
    assert len(twice.groups) == 2
    twice.engine.decode = None  # type: ignore[method-assign,assignment]  # nobody looks at a picture any more
    assert len(twice.groups) == 2


def test_a_broken_off_album_goes_on_where_it_was(twice: Door) -> None:
    asked: list[float] = []

    def twice_only(done: float) -> bool:
        asked.append(done)
        return len(asked) < 3

    assert twice.book.album(twice_only) is None
    assert asked == pytest.approx([0, 1 / 3, 2 / 3])
    assert len(twice.groups) == 2


def test_a_picture_that_shows_nothing_is_left_out_and_counted(twice: Door) -> None:
    twice.gallery.add_event(a_visit(None, 5.0, 6.0), b"no picture")
    assert (len(twice.album.strangers), twice.album.poor) == (2, 1)


def test_the_newest_are_grouped_where_there_are_too_many(twice: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strangers, "MOST", 2)
    assert (twice.groups, twice.album.older) == ([(3,), (2,)], 1)


def test_naming_a_stranger_registers_and_renames_the_past_and_is_undone_and_redone_whole(twice: Door) -> None:
    named = twice.book.name(twice.album.strangers[0], " Carla ")
    assert (named.person.name, named.photos, named.known) == ("Carla", 2, False)
    assert twice.names == ["Carla", None, "Carla"]
    assert [event.review for event in twice.gallery.events()] == [Review.CONFIRMED, None, Review.CONFIRMED]
    assert twice.groups == [(2,)]
    assert [sample.created for sample in twice.service.samples(named.person.id)] == [109.0, DAY + 9]
    redo = twice.service.change(named.person.id, named.inverse)
    assert (twice.names, twice.service.people(), twice.groups) == ([None] * 3, [], [(1, 3), (2,)])
    twice.service.change(named.person.id, redo)
    assert (twice.names, len(twice.service.people())) == (["Carla", None, "Carla"], 1)


def test_whoever_was_named_is_recognised_from_then_on(twice: Door) -> None:
    twice.book.name(twice.album.strangers[0], "Carla")
    frame = Frame(picture((CARLA, 200, 90), (DORA, 400, 90)))
    names = [match.best.name for match in twice.service.identify(frame, twice.service.detect(frame)) if match.best]
    assert "Carla" in names


def test_a_known_name_gets_the_photos_and_undoing_takes_only_these(door: Door) -> None:
    known = anna(door)
    door.comes(ANNA, 100.0)
    named = door.book.name(door.only(), "anna")
    assert (named.person.id, named.known, named.photos) == (known.id, True, 1)
    assert (door.names, door.service.people()[0].samples) == (["Anna"], 2)
    door.service.change(known.id, named.inverse)
    assert (door.names, door.service.people()[0].samples) == ([None], 1)


def test_a_photo_that_the_person_has_already_is_no_obstacle(twice: Door) -> None:
    carla = twice.album.strangers[0]
    twice.service.register("Carla", twice.book.samples(carla))
    named = twice.book.name(carla, "Carla")
    assert (named.photos, twice.names) == (0, ["Carla", None, "Carla"])
    twice.service.change(named.person.id, named.inverse)
    assert (twice.names, twice.service.people()[0].samples) == ([None] * 3, 2)


def test_a_photo_that_somebody_else_has_is_refused_with_nothing_done(twice: Door) -> None:
    carla = twice.album.strangers[0]
    twice.service.register("Ben", twice.book.samples(carla))
    with pytest.raises(AlreadyRegisteredError):
        twice.book.name(carla, "Carla")
    assert (twice.names, len(twice.service.people())) == ([None] * 3, 1)


def test_who_looks_like_somebody_is_asked_about_and_remembered_with_force(door: Door) -> None:
    anna(door)
    door.comes(ANNAS_TWIN, 100.0)
    with pytest.raises(LooksLikeOtherError) as caught:
        door.book.name(door.only(), "Eva")
    assert (caught.value.other.name, door.names) == ("Anna", [None])
    named = door.book.name(door.only(), "Eva", force=True)
    assert (door.names, len(door.service.look_alikes())) == (["Eva"], 1)
    door.service.change(named.person.id, named.inverse)
    assert (door.names, door.service.look_alikes()) == ([None], [])


def test_the_stranger_is_somebody_known_after_all(door: Door) -> None:
    known = anna(door)
    door.comes(ANNAS_TWIN, 100.0)
    named = door.book.add_to(door.only(), known.id)
    assert (door.names, named.photos, door.service.people()[0].samples) == (["Anna"], 1, 2)
    door.service.change(known.id, named.inverse)
    assert (door.names, door.service.people()[0].samples) == ([None], 1)


def test_what_is_not_a_stranger_any_more_is_not_named_again(twice: Door) -> None:
    carla = twice.album.strangers[0]
    twice.book.name(carla, "Carla")
    with pytest.raises(InvalidRequestError, match="not a stranger's any more"):
        twice.book.name(carla, "Cora")
    assert [person.name for person in twice.service.people()] == ["Carla"]


def test_a_registration_whose_visits_cannot_be_claimed_is_not_kept(
    twice: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    change = twice.service.change

    def refuse(person_id: str, wanted: Change) -> Change:
        raise InvalidRequestError("the log has changed")

    monkeypatch.setattr(twice.service, "change", refuse)
    with pytest.raises(InvalidRequestError):
        twice.book.name(twice.album.strangers[0], "Carla")
    monkeypatch.setattr(twice.service, "change", change)
    assert (twice.service.people(), twice.names) == ([], [None] * 3)


def test_pictures_that_are_too_poor_to_keep_register_nobody(twice: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    make = twice.service.sample

    def poor(frame: Frame, face: object) -> Sample:
        sample = make(frame, face)  # type: ignore[arg-type]  # whatever a face is
        return replace(sample, quality=replace(sample.quality, sharpness=20.0))

    monkeypatch.setattr(twice.service, "sample", poor)
    with pytest.raises(PoorQualityError, match="good enough"):
        twice.book.name(twice.album.strangers[0], "Carla")
    assert twice.service.people() == []


def test_a_visit_that_was_dismissed_is_dismissed_again_after_an_undo(door: Door) -> None:
    known = anna(door)
    crop = sample_of(door.service, BEN).jpeg
    perhaps = replace(a_visit(None, 5.0, 6.0), candidate=known.id, review=Review.OPEN)
    event = door.gallery.add_event(perhaps, crop)
    door.service.change(known.id, Dismiss(event, keep_crop=True))
    named = door.book.name(door.only(), "Ben")
    assert door.names == ["Ben"]
    door.service.change(named.person.id, named.inverse)
    assert [visit.review for visit in door.gallery.events()] == [Review.DISMISSED]


def test_forgetting_whoever_was_named_erases_the_past_visits(twice: Door) -> None:
    named = twice.book.name(twice.album.strangers[0], "Carla")
    receipt = twice.service.forget(named.person.id)
    assert (receipt.events, twice.names, twice.groups) == (2, [None], [(2,)])


def test_naming_makes_no_check_ins(twice: Door) -> None:
    twice.book.name(twice.album.strangers[0], "Carla")
    assert twice.gallery.marks() == []


def test_a_group_is_named_by_any_of_its_visits(twice: Door) -> None:
    album = twice.album.strangers
    assert one_of(album, 3).events == one_of(album, 1).events == (1, 3)
    with pytest.raises(InvalidRequestError, match="no stranger 8"):
        one_of(album, 8)
