"""The log of a server's people: kept here, under the server's ids, and it follows what becomes of them there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from facecog_desktop.core.log.visits import Event, Review
from facecog_desktop.core.people.changes import (
    AddSamples,
    ClaimVisits,
    Confirm,
    DropMarks,
    Rename,
    RestoreMarks,
    Several,
)
from facecog_desktop.core.ports.log import Entry, LogBatch
from facecog_desktop.core.types import Person
from facecog_desktop.service.log.strangers import StrangerAlbum
from facecog_desktop.service.server.desk import Desk
from facecog_desktop.service.server.fallback import FallbackService
from facecog_desktop.service.server.sending import Sent
from facecog_desktop.storage.sqlite.foreign import ForeignLog
from tests.fakes import FakeEngine
from tests.service.server.test_link import Scene
from tests.service.test_local import ANNA, BEN, sample_of
from tests.storage.builders import CHECK_IN, QuickFile, a_visit

NOON = 12 * 3600.0


class Office(Scene):
    """A client with a log of its own."""

    log: ForeignLog

    def furnish(self, file: Path) -> None:
        self.log = ForeignLog(QuickFile(file), stranger_crops=True)
        self.desk = Desk(self.log)
        self.client = FallbackService(self.server, self.here, self.gallery, self.link, desk=self.desk)
        self.anna = self.server.register("Anna", [sample_of(self.server, ANNA)])

    def visit(self, person: Person, number: int = 1) -> int:
        """Somebody was seen; the visit's id."""
        event = replace(a_visit(person.id, NOON, NOON + 5), name=person.name)
        done = self.log.write_log(LogBatch((Entry(number, event),), None, CHECK_IN))
        return done.ids[number] or 0

    def follow(self) -> None:
        self.desk.follow([*self.kept.people(), *self.kept.people(removed=True), *self.gallery.people()])


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office()
    made.furnish(tmp_path / "log.facecog")
    yield made
    made.log.close()


def test_whoever_is_logged_is_there_with_the_servers_id_and_name_and_no_photo(office: Office) -> None:
    office.visit(office.anna)
    [known] = office.log.people()
    assert (known.id, known.name, known.samples) == (office.anna.id, "Anna", 0)
    [seen] = office.log.events()
    assert (seen.person, seen.name) == (office.anna.id, "Anna")
    [mark] = office.log.marks()
    assert mark.person == office.anna.id


def test_somebody_perhaps_seen_is_there_too(office: Office) -> None:
    event = replace(a_visit(None, NOON, NOON + 5), candidate=office.anna.id, candidate_name="Anna", review=Review.OPEN)
    office.log.write_log(LogBatch((Entry(1, event),)))
    assert [visit.candidate_name for visit in office.log.to_review()] == ["Anna"]
    [visit] = office.log.to_review()
    inverse = office.client.change(office.anna.id, Confirm(visit.id or 0))
    assert [visit.name for visit in office.log.events()] == ["Anna"]
    office.client.change(office.anna.id, inverse)
    assert len(office.log.to_review()) == 1


def test_a_name_that_no_gallery_would_keep_harms_nothing(office: Office) -> None:
    office.visit(Person("strange", "\x00\n"))
    assert [known.name for known in office.log.people()] == ["strange"]


def test_renamed_and_forgotten_there_is_renamed_and_forgotten_here(office: Office) -> None:
    ben = office.server.register("Ben", [sample_of(office.server, BEN)])
    office.visit(office.anna)
    office.visit(ben, 2)
    office.server.change(office.anna.id, Rename("Anne"))
    office.server.forget(ben.id)
    office.follow()
    assert [visit.name for visit in office.log.events()] == ["Anne"]
    assert [known.name for known in office.log.people()] == ["Anne"]


def test_whoever_is_forgotten_by_this_client_leaves_the_log_at_once_and_for_good(office: Office) -> None:
    office.visit(office.anna)
    office.client.forget(office.anna.id)
    assert (office.log.people(), office.log.events(), office.kept.people()) == ([], [], [])
    office.visit(office.anna)  # the live picture's last report came late
    assert (office.log.people(), office.log.events()) == ([], [])


def test_changes_of_the_log_stay_here_and_others_go_to_the_server(office: Office) -> None:
    office.visit(office.anna)
    [mark] = office.log.marks()
    inverse = office.client.change(office.anna.id, DropMarks((mark.id or 0,)))
    assert office.log.marks()[0].undone is not None
    assert isinstance(inverse, RestoreMarks)
    office.client.change(office.anna.id, inverse)
    assert office.log.marks()[0].undone is None
    office.client.change(office.anna.id, Rename("Anne"))
    assert [person.name for person in office.kept.people()] == ["Anne"]


def stranger(office: Office) -> int:
    return office.log.add_event(Event(1, None, None, NOON, NOON + 5, "door", None, None, ended=True))


def test_a_change_of_both_is_undone_in_both(office: Office) -> None:
    visit = stranger(office)
    change = Several((AddSamples((sample_of(office.client, ANNA, 150),)), ClaimVisits((visit,))))
    inverse = office.client.change(office.anna.id, change)
    assert [person.samples for person in office.kept.people()] == [2]
    assert [each.name for each in office.log.events()] == ["Anna"]
    office.client.change(office.anna.id, inverse)
    assert [person.samples for person in office.kept.people()] == [1]
    assert [each.person for each in office.log.events()] == [None]


def test_a_stranger_of_the_log_gets_a_name_on_the_server(office: Office) -> None:
    crop = sample_of(office.client, BEN).jpeg
    event = Event(1, None, None, NOON, NOON + 5, "door", None, None, ended=True)
    office.log.add_event(event, crop)
    book = StrangerAlbum(office.log, office.client, FakeEngine().decode)
    album = book.album(lambda _: True)
    assert album is not None
    [group] = album.strangers
    named = book.name(group, "Ben")
    assert sorted(person.name for person in office.kept.people()) == ["Anna", "Ben"]
    assert [visit.name for visit in office.log.events()] == ["Ben"]
    office.client.change(named.person.id, named.inverse)
    assert [person.name for person in office.kept.people()] == ["Anna"]
    assert [visit.person for visit in office.log.events()] == [None]


def test_visits_while_offline_are_those_of_the_person_on_the_server_later(office: Office) -> None:
    ben = office.here.register("Ben", [sample_of(office.here, BEN)])
    office.visit(ben)
    there = office.server.register("Ben", [sample_of(office.server, BEN)])
    office.desk.joined(Sent(ben.id, there))
    assert [visit.person for visit in office.log.events()] == [there.id]
    office.follow()
    assert [visit.name for visit in office.log.events()] == ["Ben"]
