"""The user's word about a face holds from the click on, until recognition has heard of it."""

from __future__ import annotations

import pytest

from facecog_desktop.core.types import Candidate, Match, Scene, Track, Verdict
from facecog_desktop.ui.live.denials import Denials
from tests.ui.panels.recognise.test_panel import KNOWN, STRANGER, scene, track

UNSURE = Match(Verdict.UNSURE, Candidate("a", "Anna", 1, 0.5), reasons=("nearly",))


@pytest.fixture
def denials() -> Denials:
    """Track 1 is not Anna ("a")."""
    made = Denials()
    made.deny(1, "a")
    return made


def said(denials: Denials, *tracks: Track) -> list[tuple[Verdict | None, str | None]]:
    shown = denials.shown(scene(*tracks))
    matches = [each.match for each in shown.tracks]
    return [(match.verdict, match.name) if match else (None, None) for match in matches]


def test_the_name_is_gone_at_once_and_only_from_that_face(denials: Denials) -> None:
    assert said(denials, track(1, KNOWN), track(2, KNOWN)) == [
        (Verdict.STRANGER, None),
        (Verdict.KNOWN, "Anna"),
    ]
    assert said(denials, track(1, UNSURE)) == [(Verdict.STRANGER, None)]
    [shown] = denials.shown(scene(track(1, KNOWN))).tracks
    assert shown.match is not None
    assert shown.match.rejected == KNOWN.best
    assert shown.votes == 0


@pytest.mark.parametrize("match", [None, STRANGER, Match(Verdict.STRANGER, KNOWN.best)])
def test_what_says_no_such_name_is_shown_as_it_is(denials: Denials, match: Match | None) -> None:
    before = scene(track(1, match))
    assert denials.shown(before).tracks[0].match is match
    other = scene(track(2, KNOWN))
    assert denials.shown(other) is other


def test_it_holds_until_the_gallery_knows_and_recognition_says_otherwise(denials: Denials) -> None:
    denials.heed(scene(track(1, None)))
    assert said(denials, track(1, KNOWN)) == [(Verdict.STRANGER, None)], "not kept yet"
    denials.keep(1)
    denials.heed(scene(track(1, KNOWN)))
    assert said(denials, track(1, KNOWN)) == [(Verdict.STRANGER, None)], "a look that was on its way"
    denials.heed(scene(track(1, STRANGER)))
    assert said(denials, track(1, KNOWN)) == [(Verdict.KNOWN, "Anna")]


def test_another_face_at_the_same_place_may_be_that_person(denials: Denials) -> None:
    denials.keep(1)
    before = scene(track(1, KNOWN))
    denials.heed(Scene(before.frame, before.tracks, doubted=(1,)))
    assert said(denials, track(1, KNOWN)) == [(Verdict.KNOWN, "Anna")]


def test_what_could_not_be_kept_or_was_taken_back_does_not_hold(denials: Denials) -> None:
    denials.deny(2, "a")
    denials.allow(1)
    denials.allow(7)
    assert said(denials, track(1, KNOWN), track(2, KNOWN)) == [(Verdict.KNOWN, "Anna"), (Verdict.STRANGER, None)]
