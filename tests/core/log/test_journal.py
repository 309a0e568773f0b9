"""The journal: what happened is noted and nothing else, comes back exactly, and forgets people."""

from __future__ import annotations

import zlib
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.log.journal import Journalist, Look, Moment, Near, Run, packed, renamed, unpacked, without
from facecog_desktop.core.matching.voting import VotingRules
from facecog_desktop.core.types import Box, Face, Frame, Landmarks, Match, Quality, Scene, Track
from tests.core.sightings import known, stranger

IDS = st.sampled_from(["anna", "ben", "cem", "4a52b21115eb8d9a"])
NEAR = st.builds(Near, IDS, st.floats(0, 2))
LOOKS = st.builds(Look, st.integers(1, 9), st.lists(NEAR, max_size=2).map(tuple), st.booleans(), st.none() | NEAR)
TRACKS = st.lists(st.integers(1, 9), max_size=3, unique=True).map(tuple)
TIME = st.floats(1e9, 2e9)
MOMENTS = st.builds(Moment, TIME, TIME, TRACKS, st.lists(LOOKS, max_size=3).map(tuple), TRACKS, st.booleans())
RUNS = st.builds(
    Run,
    st.just("run"),
    st.just("door"),
    st.builds(VotingRules, st.integers(1, 9), st.integers(1, 30)),
    st.lists(MOMENTS, max_size=8).map(tuple),
)


def track(number: int, *, poor: bool = False) -> Track:
    face = Face(Box(0, 0, 9, 9), 1.0, Landmarks(np.zeros((5, 2), np.float32)))
    quality = Quality(90, 1.0 if poor else 90, 90, 90, 90, 90)
    return Track(number, face, None, 0, 0.0, 0.0, quality)


def scene(*tracks: Track, looks: tuple[tuple[int, Match], ...] = (), doubted: tuple[int, ...] = ()) -> Scene:
    return Scene(Frame(np.zeros((4, 4, 3), np.uint8)), tracks, looks=looks, doubted=doubted)


@given(RUNS)
def test_a_run_comes_back_to_the_last_digit(run: Run) -> None:
    assert unpacked(packed(run), "run", "door") == run


@given(RUNS, IDS)
def test_nothing_of_an_erased_person_is_left(run: Run, person: str) -> None:
    left = without(run, person)
    assert person not in left.people
    assert len(left.moments) == len(run.moments)
    others = [look for m in run.moments for look in m.looks if not any(n.person == person for n in look.everybody)]
    kept = [look for m in left.moments for look in m.looks]
    assert Counter(others) <= Counter(kept)


@given(RUNS)
def test_a_merged_person_counts_as_the_other(run: Run) -> None:
    merged = renamed(run, lambda person: "anna" if person == "ben" else person)
    assert "ben" not in merged.people
    assert all(
        len({near.person for near in look.nearest}) == len(look.nearest) for m in merged.moments for look in m.looks
    )


@pytest.mark.parametrize(
    "data", [b"", b"nothing", zlib.compress(b"{}"), zlib.compress(b'{"people":[],"votes":[1,2],"moments":[[1]]}')]
)
def test_what_is_no_part_of_a_journal_is_told(data: bytes) -> None:
    with pytest.raises(ValueError, match="no part of a journal"):
        unpacked(data, "run", "door")


def test_a_second_of_looks_takes_few_bytes() -> None:
    looks = (Look(1, (Near("4a52b21115eb8d9a", 0.31234567), Near("4da2e4e038553b0e", 0.71234567))),)
    moments = tuple(Moment(1.7e9 + n, 1.7e9 + n - 0.04, (1,), looks) for n in range(600))
    assert len(packed(Run("run", "door", VotingRules(), moments))) < 600 * 40


def test_only_frames_in_which_something_happened_are_noted() -> None:
    journalist = Journalist()
    look = ((1, known("anna", 0.31)),)
    noted = [
        journalist.note(scene(), 10.0),
        journalist.note(scene(track(1), looks=look), 11.0),
        journalist.note(scene(track(1)), 12.0),
        journalist.note(scene(track(1)), 13.0),
        journalist.note(scene(track(1), doubted=(1,)), 14.0),
        journalist.note(scene(), 15.0),
        journalist.note(scene(), 16.0),
    ]
    expected = Look(1, (Near("anna", 0.31), Near("somebody", 0.51)), False)
    assert noted == [
        None,
        Moment(11.0, 10.0, (1,), (expected,)),
        None,
        None,
        Moment(14.0, 13.0, (1,), (), (1,)),
        Moment(15.0, 14.0, ()),
        None,
    ]


def test_a_poor_picture_is_noted_as_one() -> None:
    moment = Journalist().note(scene(track(1, poor=True), looks=((1, stranger()),)), 1.0)
    assert moment is not None
    assert moment.looks[0].poor


def test_the_end_is_noted_where_somebody_was_in_view() -> None:
    journalist = Journalist()
    assert journalist.close() is None
    journalist.note(scene(track(1)), 1.0)
    journalist.note(replace(scene(track(1)), look_ms=3.0), 2.0)
    assert journalist.close() == Moment(2.0, 2.0, ())
    assert journalist.close() is None
