"""Sentences: every value has one, and they say what they should."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from facecog_desktop.core.advice import Advice
from facecog_desktop.core.errors import CameraUnavailableError, FaceCogError, NoFaceError
from facecog_desktop.core.matching.matching import Reason
from facecog_desktop.core.types import (
    Box,
    Candidate,
    Face,
    Landmarks,
    Match,
    PoseName,
    Quality,
    Track,
    Verdict,
)
from facecog_desktop.service.live.session import LiveState, LiveStatus
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr

ANNA = Candidate("a", "Anna", 1, 0.41)
BEN = Candidate("b", "Ben", 2, 0.63)
KNOWN = Match(Verdict.KNOWN, ANNA, BEN, confidence=0.9, reasons=(Reason.NEAR,))


@pytest.mark.parametrize("value", list(Advice))
def test_every_advice_has_its_own_short_sentence(value: Advice) -> None:
    sentences = [telling.advice(other) for other in Advice]
    assert sentences.count(telling.advice(value)) == 1
    assert len(telling.advice(value)) <= 40


@pytest.mark.parametrize("value", list(Reason))
def test_every_reason_is_told_in_words(value: Reason) -> None:
    rejected = Candidate("a", "Anna", 1, 0.3) if value is Reason.REJECTED else None
    words = telling.reasons(Match(Verdict.UNSURE, rejected=rejected, reasons=(value,)))
    assert words
    assert words != value.value


def test_a_reason_of_a_newer_program_is_left_out() -> None:
    assert telling.reasons(Match(Verdict.KNOWN, reasons=("near", "by_gait"))) == "clearly the nearest"


@pytest.mark.parametrize("value", list(PoseName))
def test_every_direction_has_a_word_and_a_wish(value: PoseName) -> None:
    assert telling.pose(value)
    assert telling.turn(value) != telling.pose(value)


def test_a_face_is_called_by_its_verdict() -> None:
    assert telling.name(None) == "Looking…"
    assert telling.name(KNOWN) == "Anna"
    assert telling.name(Match(Verdict.UNSURE, ANNA)) == "Anna?"
    assert telling.name(Match(Verdict.STRANGER, ANNA)) == "Unknown"
    assert telling.name(Match(Verdict.STRANGER)) == "Unknown"


def test_a_verdict_is_told_in_words() -> None:
    assert telling.verdict(KNOWN) == "very likely"
    assert telling.verdict(Match(Verdict.UNSURE, ANNA)) == "not sure"
    assert telling.verdict(Match(Verdict.STRANGER)) == "not in the gallery"
    assert telling.verdict(None) == "looking"


@given(st.floats(0, 1), st.floats(0, 1))
def test_more_confidence_never_sounds_less_sure(first: float, second: float) -> None:
    order = ["unlikely", "perhaps", "likely", "very likely", "almost certain"]
    low, high = sorted((first, second))
    assert order.index(telling.confidence(low)) <= order.index(telling.confidence(high))


@given(st.floats(0, 1))
def test_nothing_is_ever_100_percent_sure(value: float) -> None:
    assert 0 <= int(telling.percent(value).split()[0]) <= 99


def test_the_runner_up_is_told_with_the_margin() -> None:
    assert telling.runner_up(KNOWN) == "next Ben, +0.22"
    assert telling.runner_up(Match(Verdict.KNOWN, ANNA)) == "nobody else to compare with"
    assert telling.distance(None) == "–"


def test_a_long_name_leaves_room_for_other_words() -> None:
    assert telling.short("Anna") == "Anna"
    assert telling.short("Wolfeschlegelsteinhausen") == "Wolfeschlegelstei…"
    assert len(telling.short("n" * 200)) == 18


def test_an_error_is_told_with_what_to_do_about_it() -> None:
    assert telling.error(NoFaceError("nobody there", "Come back.")) == "Nobody there. Come back."
    assert telling.error(FaceCogError("it is so")) == "It is so"
    assert telling.error(FaceCogError("why?", "Because.")) == "Why? Because."
    assert telling.error(FaceCogError("http://host does not answer")) == "http://host does not answer"


def test_numbers_agree_with_their_nouns() -> None:
    assert telling.gallery(1, 1) == "1 person · 1 photo"
    assert telling.gallery(1200, 0) == "1,200 people · 0 photos"
    assert tr("{n} files and folders", one="{n} file or folder", n=2) == "2 files and folders"


def test_the_source_is_told_with_size_and_measured_rate() -> None:
    running = LiveStatus(LiveState.RUNNING, "Desk", 1280, 720, 29.7, 41.2)
    assert telling.source(running) == "Desk · 1280×720 · 30 fps"
    assert telling.recognition(running) == "Recognition: 41 ms, local"
    assert telling.source(None) == "Camera off"
    assert telling.recognition(None) == "Recognition: local"


@pytest.mark.parametrize("state", [LiveState.OPENING, LiveState.LOST, LiveState.ENDED])
def test_a_source_without_a_picture_is_told_without_numbers(state: LiveState) -> None:
    told = telling.source(LiveStatus(state, "Desk", 1280, 720, error=CameraUnavailableError("busy")))
    assert told.startswith("Desk: ")
    assert "fps" not in told


def test_votes_and_quality_have_words() -> None:
    face = Face(Box(0, 0, 10, 10), 1.0, Landmarks(np.zeros((5, 2), np.float32)))
    assert telling.votes(Track(1, face, None, 1, 0, 0)) == "1 frame agrees"
    assert telling.votes(Track(1, face, None, 4, 0, 0)) == "4 frames agree"
    words = [telling.quality(Quality(value, 90, 90, 90, 90, 90)) for value in (10, 40, 80)]
    assert words == ["poor", "fair", "good"]
    assert telling.looks_like(ANNA) == "This looks like Anna (0.41). Add to Anna?"


def test_parts_of_a_line_keep_their_order_where_text_runs_from_right_to_left(qapp: QApplication) -> None:
    assert telling.gallery(7, 19) == "7 people · 19 photos"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert telling.gallery(7, 19) == "\u200f\u20687 people\u2069 · \u206819 photos\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
