"""The log in the gallery: batches of reports, marks, reviews with their way back, and the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facecog_desktop.core.errors import GalleryDamagedError, InvalidRequestError
from facecog_desktop.core.log.journal import Near
from facecog_desktop.core.log.visits import Event, Review, Way
from facecog_desktop.core.people.changes import (
    ClaimVisits,
    Confirm,
    Dismiss,
    DisownVisits,
    DropMarks,
    Merge,
    Reopen,
    Restore,
    RestoreMarks,
)
from facecog_desktop.core.ports.log import Entry, LogBatch
from facecog_desktop.core.types import Verdict
from tests.storage.builders import CHECK_IN, a_batch, a_journal, a_picture, a_visit

if TYPE_CHECKING:
    from tests.storage.builders import AnyGallery

NOON = 12 * 3600.0


@pytest.fixture
def keeping_strangers(another: Callable[..., AnyGallery]) -> AnyGallery:
    return another(stranger_crops=True)


def perhaps(candidate: str, first: float = NOON, last: float = NOON + 5) -> Event:
    return replace(a_visit(None, first, last, ended=True), distance=0.45, candidate=candidate, review=Review.OPEN)


def waiting(gallery: AnyGallery, candidate: str) -> int:
    """An unsure visit in the log, with a picture; its id."""
    made = gallery.write_log(a_batch(perhaps(candidate), crop=a_picture(7))).ids[1]
    assert made is not None
    return made


def test_a_batch_keeps_visits_marks_and_the_journal_at_once(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [])
    done = gallery.write_log(
        a_batch(a_visit(anna.id, NOON, NOON + 9), a_visit(None, 1.0, 2.0), journal=a_journal(anna.id, NOON))
    )
    stranger, visit = gallery.events()
    assert done.ids == {1: visit.id, 2: stranger.id}
    assert [(mark.name, mark.at, mark.day, mark.way, mark.event) for mark in done.marks] == [
        ("Anna", NOON + 9, "2026-03-01", Way.PRESENT, visit.id)
    ]
    assert gallery.marks() == list(done.marks)
    assert gallery.runs() == [a_journal(anna.id, NOON)]


def test_a_visit_that_goes_on_is_one_line_and_one_mark(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [])
    made = gallery.write_log(a_batch(a_visit(anna.id, NOON, NOON))).ids[1]
    for seconds in (10, 20, 30):
        entry = Entry(1, a_visit(anna.id, NOON, NOON + seconds), a_picture(seconds), made)
        assert gallery.write_log(LogBatch((entry,), marking=CHECK_IN)).marks == ()
    [visit] = gallery.events()
    assert (visit.last, gallery.event_crop(visit.id or 0)) == (NOON + 30, a_picture(30))
    assert len(gallery.marks()) == 1


def test_a_visit_broken_off_by_a_short_pause_of_the_camera_goes_on(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [])
    first = gallery.write_log(a_batch(a_visit(anna.id, NOON, NOON + 9, ended=True))).ids[1]
    again = gallery.write_log(a_batch(replace(a_visit(anna.id, NOON + 30, NOON + 31), distance=0.2))).ids[1]
    elsewhere = gallery.write_log(a_batch(a_visit(anna.id, NOON + 32, NOON + 33), source="yard")).ids[1]
    later = gallery.write_log(a_batch(a_visit(anna.id, NOON + 99, NOON + 100))).ids[1]
    assert again == first
    assert len({first, elsewhere, later}) == 3
    entry = Entry(1, a_visit(anna.id, NOON + 30, NOON + 40, ended=True), None, again)
    gallery.write_log(LogBatch((entry,)))
    [visit] = [event for event in gallery.events() if event.id == first]
    assert (visit.first, visit.last, visit.distance) == (NOON, NOON + 40, 0.2)


def test_two_runs_that_see_somebody_at_the_same_time_write_one_line(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [])
    first = gallery.write_log(a_batch(a_visit(anna.id, NOON, NOON + 9, ended=True))).ids[1]
    for start in (0, 5):
        again = gallery.write_log(a_batch(a_visit(anna.id, NOON + start, NOON + start + 1))).ids[1]
        assert again == first
    [visit] = gallery.events()
    assert (visit.first, visit.last) == (NOON, NOON + 9)


def test_two_cameras_share_the_marks_of_a_day(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [])
    at_the_front = gallery.write_log(a_batch(a_visit(anna.id, NOON, NOON + 9), source="front")).marks
    at_the_back = gallery.write_log(a_batch(a_visit(anna.id, NOON + 3600, NOON + 3609), source="back")).marks
    assert (len(at_the_front), len(at_the_back)) == (1, 0)


def test_somebody_erased_meanwhile_is_not_written_again(gallery: AnyGallery) -> None:
    anna, ben = (gallery.add_person(name, []) for name in ("Anna", "Ben"))
    visits = a_visit(anna.id, NOON, NOON + 9), perhaps(anna.id), a_visit(ben.id, NOON, NOON + 9)
    ids = gallery.write_log(a_batch(*visits)).ids
    gallery.forget(anna.id)
    again = tuple(Entry(n, visit, None, ids[n]) for n, visit in enumerate(visits, start=1))
    assert gallery.write_log(LogBatch(again, marking=CHECK_IN)).ids == {1: None, 2: None, 3: ids[3]}
    assert [event.name for event in gallery.events()] == ["Ben"]
    assert [mark.name for mark in gallery.marks()] == ["Ben"]


def test_pictures_are_kept_of_known_people_and_of_whom_somebody_must_say_who_it_is(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [])
    visits = a_visit(anna.id, NOON, NOON + 9), perhaps(anna.id), a_visit(None, NOON, NOON + 9)
    ids = gallery.write_log(a_batch(*visits, crop=a_picture(1))).ids
    assert [gallery.event_crop(ids[n] or 0) for n in (1, 2, 3)] == [a_picture(1), a_picture(1), None]


def test_strangers_have_pictures_only_where_that_is_wished(keeping_strangers: AnyGallery) -> None:
    made = keeping_strangers.write_log(a_batch(a_visit(None, NOON, NOON + 9), crop=a_picture(1))).ids[1]
    assert keeping_strangers.event_crop(made or 0) == a_picture(1)


def test_the_picture_goes_when_an_unsure_visit_proves_a_strangers(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [])
    made = waiting(gallery, anna.id)
    gallery.write_log(LogBatch((Entry(1, a_visit(None, NOON, NOON + 70), None, made),)))
    assert gallery.event_crop(made) is None
    assert gallery.to_review() == []


def test_a_check_in_is_taken_back_and_stands_again(gallery: AnyGallery) -> None:
    anna, ben = (gallery.add_person(name, []) for name in ("Anna", "Ben"))
    [mark] = gallery.write_log(a_batch(a_visit(anna.id, NOON, NOON + 9))).marks
    assert mark.id is not None
    revision = gallery.revision()
    inverse = gallery.change(anna.id, DropMarks((mark.id,)))
    assert inverse == RestoreMarks((mark.id,))
    assert gallery.marks()[0].undone is not None
    assert gallery.change(anna.id, DropMarks((mark.id,))) == RestoreMarks(()), "there was nothing to do"
    gallery.change(anna.id, inverse)
    assert gallery.marks() == [mark]
    assert gallery.revision() == revision, "nobody need look at the people again"
    with pytest.raises(InvalidRequestError, match="no check-in"):
        gallery.change(ben.id, DropMarks((mark.id,)))


def test_an_unsure_visit_is_confirmed_with_a_check_in_and_reopened(gallery: AnyGallery) -> None:
    anna, ben = (gallery.add_person(name, []) for name in ("Anna", "Ben"))
    made = waiting(gallery, anna.id)
    inverse = gallery.change(ben.id, Confirm(made, CHECK_IN))
    [visit] = gallery.events(person_id=ben.id)
    assert (visit.review, visit.candidate, visit.verdict) == (Review.CONFIRMED, None, Verdict.KNOWN)
    assert [(mark.person, mark.event, mark.undone) for mark in gallery.marks()] == [(ben.id, made, None)]
    assert gallery.change(ben.id, inverse) == Confirm(made)
    [again] = gallery.to_review()
    assert (again.candidate, again.person, gallery.event_crop(made)) == (anna.id, None, a_picture(7))
    assert gallery.marks()[0].undone is not None
    gallery.change(ben.id, Confirm(made))
    assert [mark.undone for mark in gallery.marks()] == [None]
    assert gallery.to_review() == []


def test_a_dismissed_visit_loses_its_picture_and_gets_it_back(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [])
    made = waiting(gallery, anna.id)
    inverse = gallery.change(anna.id, Dismiss(made))
    assert isinstance(inverse, Reopen)
    [visit] = gallery.events()
    assert (visit.review, visit.verdict, gallery.event_crop(made)) == (Review.DISMISSED, Verdict.STRANGER, None)
    assert gallery.change(anna.id, inverse) == Dismiss(made)
    assert gallery.event_crop(made) == a_picture(7)
    kept = gallery.change(anna.id, Dismiss(made, keep_crop=True))
    assert gallery.event_crop(made) == a_picture(7)
    assert gallery.change(anna.id, kept) == Dismiss(made, keep_crop=True)


def test_what_does_not_wait_cannot_be_reviewed(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [])
    made = waiting(gallery, anna.id)
    gallery.change(anna.id, Dismiss(made))
    for change in (Dismiss(made), Confirm(made), Confirm(99), Reopen(99, anna.id)):
        with pytest.raises(InvalidRequestError, match="does not wait"):
            gallery.change(anna.id, change)


def test_what_was_said_by_hand_of_a_visit_stays_while_it_goes_on(gallery: AnyGallery) -> None:
    anna, ben = (gallery.add_person(name, []) for name in ("Anna", "Ben"))
    made = waiting(gallery, anna.id)
    gallery.change(ben.id, Confirm(made))
    gallery.write_log(LogBatch((Entry(1, perhaps(anna.id, last=NOON + 90), None, made),)))
    [visit] = gallery.events()
    assert (visit.person, visit.last, visit.review) == (ben.id, NOON + 90, Review.CONFIRMED)


def test_visits_marks_and_the_journal_follow_who_was_merged_and_come_back(gallery: AnyGallery) -> None:
    anna, anne = (gallery.add_person(name, []) for name in ("Anna", "Anne"))
    gallery.write_log(
        a_batch(a_visit(anne.id, NOON, NOON + 9), perhaps(anne.id), journal=a_journal(anne.id, NOON, other=anna.id))
    )
    gallery.change(anne.id, Merge(anna.id))
    assert [mark.person for mark in gallery.marks()] == [anna.id]
    assert [event.candidate for event in gallery.to_review()] == [anna.id]
    assert gallery.runs()[0].moments[0].looks[0].nearest == (Near(anna.id, 0.3),)
    gallery.change(anne.id, Restore())
    assert [mark.person for mark in gallery.marks()] == [anne.id]
    assert [event.candidate_name for event in gallery.to_review()] == ["Anne"]
    assert len(gallery.runs()[0].moments[0].looks[0].nearest) == 2


def test_parts_of_a_run_come_back_as_one_and_old_ones_go(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [])
    parts = [a_journal(anna.id, start) for start in (100.0, 200.0)]
    other = a_journal(anna.id, 5000.0, key="later")
    for run in (parts[0], other, parts[1], replace(other, moments=())):
        gallery.write_log(LogBatch((), run))
    whole = replace(parts[0], moments=parts[0].moments + parts[1].moments)
    assert gallery.runs() == [whole, other]
    assert gallery.runs(150.0, 201.0) == [whole]
    assert gallery.runs(300.0, 400.0) == []
    assert gallery.prune_journal(1000.0) == 2
    assert gallery.runs() == [other]


def test_the_journal_forgets_who_is_erased_and_keeps_the_others(gallery: AnyGallery) -> None:
    anna, ben = (gallery.add_person(name, []) for name in ("Anna", "Ben"))
    gallery.write_log(LogBatch((), a_journal(anna.id, 100.0, other=ben.id)))
    gallery.write_log(LogBatch((), a_journal(ben.id, 200.0, other=anna.id, key="other")))
    gallery.forget(anna.id)
    hers, his = gallery.runs()
    assert hers.people == frozenset()
    assert len(hers.moments) == 5
    assert his.people == {ben.id}
    assert his.moments[0].looks[0].nearest == (Near(ben.id, 0.3),)


def test_a_damaged_journal_is_told_and_does_not_outlive_the_person(gallery: AnyGallery) -> None:
    anna = gallery.add_person("Anna", [])
    gallery.write_log(LogBatch((), a_journal(anna.id, 100.0)))
    with gallery._file.writing() as db:
        db.execute("UPDATE journal SET data = ?", [b"\0"])
    with pytest.raises(GalleryDamagedError, match="journal"):
        gallery.runs()
    gallery.forget(anna.id)
    assert gallery.runs() == []


def test_visits_of_a_stranger_are_claimed_and_given_back(keeping_strangers: AnyGallery) -> None:
    gallery = keeping_strangers
    anna = gallery.add_person("Anna", [])
    visits = a_visit(None, 1.0, 2.0), a_visit(None, NOON, NOON + 5), a_visit(anna.id, 3.0, 4.0)
    ids = gallery.write_log(a_batch(*visits, crop=a_picture(7))).ids
    assert [event.id for event in gallery.strangers()] == [ids[1], ids[2]]
    assert [event.id for event in gallery.strangers(since=10.0)] == [ids[2]]
    strangers = (ids[1] or 0, ids[2] or 0)
    back = gallery.change(anna.id, ClaimVisits(strangers))
    assert back == DisownVisits(strangers)
    assert {event.name for event in gallery.events()} == {"Anna"}
    assert gallery.strangers() == []
    assert gallery.event_crop(strangers[0]) == a_picture(7)
    assert gallery.change(anna.id, back) == ClaimVisits(strangers)
    assert [event.id for event in gallery.strangers()] == list(strangers)
    assert [(entry.what, entry.count) for entry in gallery.audit()][-2:] == [
        ("stranger's visits claimed", 2),
        ("stranger's visits given back", 2),
    ]


def test_only_a_strangers_visits_are_claimed_all_or_none(keeping_strangers: AnyGallery) -> None:
    gallery = keeping_strangers
    anna, ben = gallery.add_person("Anna", []), gallery.add_person("Ben", [])
    stranger = gallery.add_event(a_visit(None, 1.0, 2.0), a_picture(1))
    others = [gallery.add_event(a_visit(ben.id, 3.0, 4.0)), waiting(gallery, ben.id), 999]
    for other in others:
        with pytest.raises(InvalidRequestError, match="not a stranger's any more"):
            gallery.change(anna.id, ClaimVisits((stranger, other)))
    assert [event.id for event in gallery.strangers()] == [stranger]


def test_a_claimed_visit_that_went_to_somebody_else_is_left_alone(keeping_strangers: AnyGallery) -> None:
    gallery = keeping_strangers
    anna, ben = gallery.add_person("Anna", []), gallery.add_person("Ben", [])
    stranger = gallery.add_event(a_visit(None, 1.0, 2.0), a_picture(1))
    back = gallery.change(anna.id, ClaimVisits((stranger,)))
    gallery.change(anna.id, Merge(ben.id))
    assert gallery.change(anna.id, back) == ClaimVisits(())
    assert [event.name for event in gallery.events()] == ["Ben"]


def test_a_claimed_visit_that_goes_on_stays_the_persons(keeping_strangers: AnyGallery) -> None:
    gallery = keeping_strangers
    anna = gallery.add_person("Anna", [])
    made = gallery.write_log(a_batch(a_visit(None, NOON, NOON + 1), crop=a_picture(1))).ids[1]
    gallery.change(anna.id, ClaimVisits((made or 0,)))
    gallery.write_log(LogBatch((Entry(1, a_visit(None, NOON, NOON + 60), None, made),)))
    assert [(event.name, event.last) for event in gallery.events()] == [("Anna", NOON + 60)]


def test_erased_pictures_of_strangers_are_nowhere_in_the_file(keeping_strangers: AnyGallery, path: Path) -> None:
    gallery = keeping_strangers
    anna = gallery.add_person("Anna", [])
    gallery.add_event(a_visit(None, 1.0, 2.0), a_picture(1))
    known = gallery.add_event(a_visit(anna.id, 3.0, 4.0), a_picture(2))
    unsure = waiting(gallery, anna.id)
    assert a_picture(1)[100:200] in on_disk(path)
    assert gallery.erase_stranger_crops() == 1
    assert a_picture(1)[100:200] not in on_disk(path)
    assert (gallery.event_crop(known), gallery.event_crop(unsure)) == (a_picture(2), a_picture(7))
    assert (len(gallery.events()), gallery.strangers(), gallery.erase_stranger_crops()) == (3, [], 0)
    assert [(entry.what, entry.count) for entry in gallery.audit()][-1] == ("strangers' pictures erased", 1)


def on_disk(path: Path) -> bytes:
    """Everything that lies beside the gallery, its log among it."""
    return b"".join(file.read_bytes() for file in path.parent.iterdir() if file.is_file())
