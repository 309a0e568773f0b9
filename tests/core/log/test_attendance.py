"""Visits: one for each stay, whatever the tracks do; nobody unknown is logged for a glimpse."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.log.attendance import Attendance, AttendanceRules, Sighting, joined
from facecog_desktop.core.log.visits import Event, Review
from facecog_desktop.core.types import Match, Verdict
from tests.core.sightings import START, Door, known, stranger, unsure


def spans(door: Door) -> list[tuple[str | None, float, float]]:
    """(person, first, last) of each visit, in seconds since the start."""
    return [(event.person, event.first - START, event.last - START) for event in door.visits]


def test_a_visit_begins_with_the_face_and_ends_with_it() -> None:
    door = Door()
    door.see(1, t1=None)
    door.see(9, t1=known("anna"))
    door.see(60)
    assert spans(door) == [("anna", 0.0, 9.5)]
    [visit] = door.visits
    assert (visit.ended, visit.name, visit.source, visit.distance, visit.verdict) == (
        True,
        "Anna",
        "door",
        0.3,
        Verdict.KNOWN,
    )


def test_a_known_person_is_told_at_once_and_then_now_and_then() -> None:
    door = Door()
    door.see(25, t1=known("anna"))
    assert [report.event.last - START for report in door.told] == [0.0, 10.0, 20.0]
    assert not any(report.event.ended for report in door.told)


def test_a_visit_that_was_told_ends_where_its_track_goes_over_to_another_one() -> None:
    """Somebody unsure is told after a minute; a moment later it is Ben, who was seen at another track just before."""
    door = Door(step=1.0)
    door.see(1, t3=unsure("anna"))
    door.now += 44.0
    door.see(15, t1=None, t3=None)
    door.see(1, t1=known("ben"))
    door.see(1, t3=known("ben"))
    assert all(visit.ended for visit in door.close())
    assert [visit.person for visit in door.visits] == [None, "ben"]


def test_a_short_absence_and_another_track_go_on_with_the_visit() -> None:
    door = Door()
    door.see(5, t1=known("anna"))
    door.see(20)
    door.see(2, t2=None)
    door.see(5, t2=known("anna"))
    door.see(60)
    assert spans(door) == [("anna", 0.0, 31.5)]


def test_a_long_absence_makes_two_visits() -> None:
    door = Door()
    door.see(5, t1=known("anna"))
    door.see(31)
    door.see(5, t2=known("anna"))
    door.close()
    assert [person for person, _, _ in spans(door)] == ["anna", "anna"]


def test_who_comes_back_just_in_time_but_is_named_late_goes_on_with_the_visit() -> None:
    door = Door()
    door.see(5, t1=known("anna"))
    door.see(29)
    door.see(4, t2=None)
    door.see(1, t2=known("anna"))
    door.close()
    assert len(door.visits) == 1


def test_two_people_have_a_visit_each() -> None:
    door = Door()
    door.see(5, t1=known("anna"), t2=known("ben", 0.2))
    door.see(5, t2=known("ben", 0.35))
    door.see(60)
    assert spans(door) == [("anna", 0.0, 4.5), ("ben", 0.0, 9.5)]
    assert [event.distance for event in door.visits] == [0.3, 0.2]


def test_a_stranger_is_logged_when_gone_unless_it_was_a_glimpse() -> None:
    door = Door()
    door.see(5, t1=stranger())
    assert door.told == []
    door.see(3)
    door.see(1, t2=stranger())
    door.see(3)
    assert [(event.verdict, event.ended, event.candidate) for event in door.visits] == [(Verdict.STRANGER, True, None)]


def test_a_face_that_nobody_could_judge_is_not_logged() -> None:
    door = Door()
    door.see(30, t1=None)
    door.see(30)
    assert door.close() == []


def test_a_stranger_who_stays_is_told_while_there() -> None:
    door = Door()
    door.see(90, t1=stranger())
    assert not door.visits[0].ended
    assert door.visits[0].last - START >= 80.0


def test_who_stayed_unsure_waits_for_a_review() -> None:
    door = Door()
    door.see(5, t1=unsure("anna"))
    [visit] = door.close()
    assert (visit.person, visit.candidate, visit.candidate_name, visit.review, visit.verdict) == (
        None,
        "anna",
        "Anna",
        Review.OPEN,
        Verdict.UNSURE,
    )


def test_a_stranger_who_is_recognised_after_a_while_was_that_person_all_along() -> None:
    door = Door()
    door.see(3, t1=stranger())
    door.see(3, t1=unsure("anna"))
    door.see(3, t1=known("anna"))
    [visit] = door.close()
    assert (visit.person, visit.first, visit.review, visit.candidate) == ("anna", START, None, None)


def test_an_unsure_face_where_the_person_was_a_moment_ago_goes_on_with_the_visit() -> None:
    door = Door()
    door.see(5, t1=known("anna"))
    door.see(5)
    door.see(5, t2=unsure("anna"))
    door.see(60)
    assert spans(door) == [("anna", 0.0, 14.5)]


def test_an_unsure_face_beside_the_person_is_somebody_else() -> None:
    door = Door()
    door.see(5, t1=known("anna"), t2=unsure("anna"))
    door.close()
    assert sorted((event.person or "", event.candidate or "") for event in door.visits) == [("", "anna"), ("anna", "")]


def test_a_known_face_that_becomes_unsure_stays_in_its_visit_and_a_stranger_does_not() -> None:
    door = Door()
    door.see(5, t1=known("anna"))
    door.see(5, t1=unsure("ben"))
    door.see(5, t1=stranger())
    door.close()
    assert spans(door) == [("anna", 0.0, 9.5), (None, 10.0, 14.5)]


def test_a_face_that_is_called_somebody_else_begins_another_visit() -> None:
    door = Door()
    door.see(5, t1=known("anna"))
    door.see(5, t1=known("ben"))
    door.close()
    assert spans(door) == [("anna", 0.0, 4.5), ("ben", 5.0, 9.5)]


def test_two_cameras_have_visits_of_their_own() -> None:
    front, back = Door(Attendance("front")), Door(Attendance("back"))
    front.see(5, t1=known("anna"))
    back.see(5, t1=known("anna"))
    assert [event.source for event in front.close() + back.close()] == ["front", "back"]


def test_a_clock_that_is_set_back_ends_the_visits() -> None:
    door = Door()
    door.see(5, t1=known("anna"))
    door.now -= 3600
    door.see(5, t1=known("anna"))
    visits = door.close()
    assert [visit.last - visit.first for visit in visits] == [4.5, 4.5]
    assert all(visit.ended for visit in visits)


def test_a_camera_that_is_switched_off_ends_all_visits_as_they_stand() -> None:
    door = Door()
    door.see(5, t1=known("anna"), t2=stranger())
    assert [visit.ended for visit in door.close()] == [True, True]
    assert door.attendance.open == 0


def test_whoever_was_beside_a_person_and_is_later_taken_for_them_came_after_they_left() -> None:
    door = Door()
    door.see(0.5, t1=None)
    door.see(5, t1=unsure("anna"), t2=known("anna"))
    door.see(31, t1=unsure("anna"))
    door.see(5, t1=known("anna"))
    own = [visit for visit in door.close() if visit.person == "anna"]
    assert len(own) == 2
    assert own[0].last <= own[1].first


def test_nothing_is_remembered_of_who_left_once_nobody_from_then_is_in_view() -> None:
    attendance = Attendance("door")
    door = Door(attendance)
    for number in range(50):
        door.see(1, t1=known(f"person{number}"))
        door.see(40)
    assert not attendance._left


def test_memory_is_bounded_in_a_crowd() -> None:
    attendance = Attendance("square", AttendanceRules(most=20))
    door = Door(attendance)
    for crowd in range(0, 200, 40):
        matches = {f"t{n}": known(f"person{n}") for n in range(crowd, crowd + 40)}
        door.see(0.5, **matches)
        assert attendance.open <= 20
    door.close()
    assert {event.person for event in door.visits} == {f"person{n}" for n in range(200)}


def test_visits_of_two_runs_are_one_where_the_gap_is_short() -> None:
    visit = Event(1, "anna", "Anna", 0.0, 10.0, "door", 0.4, 0.1, True)
    soon, late = replace(visit, first=30.0, last=50.0, distance=0.3, margin=0.2), replace(visit, first=90.0, last=99.0)
    other = replace(visit, source="yard", first=12.0, last=13.0)
    unknown = [replace(visit, person=None, first=n, last=n + 1) for n in (3.0, 4.0)]
    made = joined([late, soon, visit, other, *unknown], absence=30.0)
    assert [(event.first, event.last, event.distance) for event in made] == [
        (0.0, 50.0, 0.3),
        (3.0, 4.0, 0.4),
        (4.0, 5.0, 0.4),
        (12.0, 13.0, 0.4),
        (90.0, 99.0, 0.4),
    ]


MATCHES = st.sampled_from([None, known("anna"), known("ben"), unsure("anna"), unsure("ben"), stranger()])
STEPS = st.lists(
    st.tuples(st.floats(0.05, 45.0), st.dictionaries(st.integers(1, 4), MATCHES, max_size=3)), min_size=1, max_size=40
)


def once(seen: dict[int, Match | None]) -> list[Sighting]:
    """A name stands on one face at most, as the looker sees to."""
    used: set[str] = set()
    made = []
    for track, match in seen.items():
        person = None if match is None else match.person
        made.append(Sighting(track, None if person in used else match))
        used |= {person} if person else set()
    return made


@given(STEPS)
def test_whatever_is_seen_visits_of_a_person_do_not_overlap_and_lie_within_what_was_seen(
    steps: list[tuple[float, dict[int, Match | None]]],
) -> None:
    door, seen_known = Door(), dict[str, list[float]]()
    for seconds, seen in steps:
        sightings = once(seen)
        door.take(door.attendance.attend(sightings, door.now))
        for each in sightings:
            if each.match is not None and each.match.person:
                seen_known.setdefault(each.match.person, []).append(door.now)
        door.now += seconds
    visits = door.close()
    assert all(visit.ended and START <= visit.first <= visit.last <= door.now for visit in visits)
    for person, times in seen_known.items():
        own = [visit for visit in visits if visit.person == person]
        assert all(any(visit.first <= time <= visit.last for visit in own) for time in times)
        assert all(a.last <= b.first for a, b in pairwise(own))
    assert {visit.person for visit in visits} - {None} == set(seen_known)
    assert door.attendance.open == 0


def test_proof_of_life_is_told_at_once_and_stays_with_the_visit() -> None:
    attendance = Attendance("door")
    attendance.attend([Sighting(1, known("anna"))], START)
    [told] = attendance.attend([Sighting(1, known("anna"), "anna")], START + 1)
    assert (told.event.person, told.event.alive) == ("anna", True)
    assert attendance.attend([Sighting(1, known("anna"), "anna")], START + 2) == []
    assert attendance.attend([Sighting(1, known("anna"))], START + 3) == []
    event = attendance.event_of(1)
    assert event is not None
    assert event.alive
    assert attendance.event_of(2) is None


def test_nobody_proves_to_be_alive_for_somebody_else() -> None:
    attendance = Attendance("door")
    attendance.attend([Sighting(1, known("ben"), "anna")], START)
    attendance.attend([Sighting(2, stranger(), "anna")], START)
    assert not any(event.alive for event in (attendance.event_of(1), attendance.event_of(2)) if event)
