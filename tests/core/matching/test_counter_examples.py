"""Whom a counter-example takes a name from, and whose answers it leaves as they are."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.matching.counter_examples import MARGIN, CounterExamples
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.matching.search import Hit
from facecog_desktop.core.types import Vector
from tests.core.drawn_gallery import template

ANNA, TWIN = 1, 2


def against(**faces: Vector) -> CounterExamples:
    return CounterExamples(EmbeddingTable(tuple(range(len(faces))), tuple(faces), np.stack(list(faces.values()))))


def apart(one: Vector, other: Vector) -> float:
    return float(np.linalg.norm(one.astype(np.float64) - other))


def test_nobody_is_rejected_where_nothing_was_said() -> None:
    nothing = CounterExamples()
    assert not nothing
    assert not nothing.speak_against("anna", 0.0, template(ANNA, 1))
    assert not CounterExamples(EmbeddingTable((), (), np.zeros((0, 128), np.float32)))


@given(distance=st.floats(0, 2), photo=st.integers(0, 1000))
def test_the_very_face_is_never_called_that_person_whatever_photos_there_are(distance: float, photo: int) -> None:
    face = template(TWIN, photo)
    assert against(anna=face).speak_against("anna", distance, face)


@given(person=st.sampled_from(["ben", "cleo", ""]), distance=st.floats(0, 2), photo=st.integers(0, 1000))
def test_others_are_never_touched(person: str, distance: float, photo: int) -> None:
    face = template(TWIN, photo)
    assert not against(anna=face).speak_against(person, distance, face)


@given(photo=st.integers(0, 1000), other=st.integers(1001, 2000), distance=st.floats(0.3, 0.7))
def test_the_nearer_one_decides(photo: int, other: int, distance: float) -> None:
    example, face = template(TWIN, photo), template(TWIN, other)
    said = against(anna=example).speak_against("anna", distance, face)
    assert said == (apart(example, face) <= distance + MARGIN)


@given(photo=st.integers(0, 1000), farther=st.floats(0, 0.5))
def test_coming_nearer_to_the_person_never_takes_the_name_away(photo: int, farther: float) -> None:
    rejections, face = against(anna=template(TWIN, 0)), template(TWIN, photo)
    if rejections.speak_against("anna", 0.4, face):
        assert rejections.speak_against("anna", 0.4 + farther, face)


def test_one_of_several_examples_is_enough_and_each_person_has_their_own() -> None:
    face = template(TWIN, 5)
    far, near = template(7, 1), template(TWIN, 6)
    table = EmbeddingTable((1, 2, 3), ("anna", "anna", "ben"), np.stack([far, near, far]))
    rejections = CounterExamples(table)
    assert len(rejections) == 2
    hits = [Hit("ben", 4, 0.45), Hit("anna", 3, 0.5), Hit("cleo", 9, 0.6)]
    assert rejections.rejected(hits, face) == {"anna"}


def test_a_person_whose_photos_are_near_keeps_the_name_beside_a_look_alike() -> None:
    """Photos of one person are about 0.4 apart here, different people 0.7."""
    photos = [template(ANNA, n) for n in range(3)]
    rejections = against(anna=template(TWIN, 1))
    for moment in range(10, 60):
        face = template(ANNA, moment)
        assert not rejections.speak_against("anna", min(apart(face, photo) for photo in photos), face)
