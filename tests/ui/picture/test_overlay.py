"""What is painted over the picture: told by mark, word and colour; inside the picture; mirrored like it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from facecog_desktop.core.trial import Trial
from facecog_desktop.core.types import Box, Candidate, Face, Landmarks, Match, Track, Verdict
from facecog_desktop.ui.picture import overlay
from facecog_desktop.ui.picture.placement import Placement, Shown, fitted
from facecog_desktop.ui.style.theme import LIGHT

ANNA = Candidate("a", "Anna", 1, 0.3)
KNOWN = Match(Verdict.KNOWN, ANNA, confidence=0.93)
UNSURE = Match(Verdict.UNSURE, ANNA, confidence=0.4)
STRANGER = Match(Verdict.STRANGER, ANNA)
SIZE = (400, 300)
BOX = Box(50, 50, 80, 80)
EDGES = [Box(-60, -60, 80, 80), Box(380, 280, 80, 80), Box(0, 220, 60, 79), Box(-50, -50, 500, 400)]


def shown(match: Match | None, box: Box = BOX) -> Shown:
    points = np.array([[box.x + 20, box.y + 20], [box.x + 60, box.y + 20]], np.float32)
    return Shown(Track(1, Face(box, 1.0, Landmarks(points)), match, 3, 0, 0), box, 1.0)


def painted(paint: str, faces: list[Shown], *, mirrored: bool = False) -> QImage:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    placement = Placement(*SIZE, QRectF(0, 0, *SIZE), mirrored)
    getattr(overlay, paint)(painter, placement, faces, LIGHT)
    painter.end()
    return image


def share(image: QImage, colour: str, area: QRectF) -> float:
    """How much of an area has this colour."""
    rect = area.toRect()
    points = [(x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom())]
    return sum(image.pixelColor(x, y).name() == colour for x, y in points) / len(points)


@pytest.mark.parametrize(
    ("match", "tone", "mark", "words"),
    [
        (KNOWN, "known", "✓", "Anna  93 %"),
        (UNSURE, "unsure", "?", "Anna?"),
        (STRANGER, "unknown", "", "Unknown"),
        (None, "unknown", "", "Looking…"),
    ],
)
def test_a_face_is_told_by_colour_mark_and_words(match: Match | None, tone: str, mark: str, words: str) -> None:
    assert overlay.tone(shown(match)) == tone
    assert overlay.label(shown(match)) == (mark, words)


def test_a_box_and_its_label_are_painted_in_their_colour(qtbot: QtBot) -> None:
    image = painted("paint_faces", [shown(KNOWN)])
    assert image.pixelColor(50, 90).name() == LIGHT.known
    assert share(image, LIGHT.known, QRectF(60, 136, 60, 14)) > 0.3
    assert image.pixelColor(90, 90).name() == "#000000"


def test_a_mirrored_box_is_painted_on_the_other_side_and_its_label_reads_on(qtbot: QtBot) -> None:
    straight = painted("paint_faces", [shown(KNOWN)])
    mirrored = painted("paint_faces", [shown(KNOWN)], mirrored=True)
    assert mirrored.pixelColor(400 - 50, 90).name() == LIGHT.known
    here, there = QRectF(40, 135, 100, 20).toRect(), QRectF(260, 135, 100, 20).toRect()
    assert straight.copy(here) == mirrored.copy(there)


@pytest.mark.parametrize(
    "box", [Box(-60, -60, 80, 80), Box(380, 280, 80, 80), Box(0, 220, 60, 79), Box(-50, -50, 500, 400)]
)
def test_a_label_stays_inside_the_picture(box: Box) -> None:
    area = QRectF(0, 0, *SIZE)
    face = fitted(*SIZE, QSizeF(*SIZE)).rect(box)
    rect = overlay.label_rect(face, QSizeF(120, 24), area)
    assert area.contains(rect)


def test_a_label_stands_under_the_face_and_over_it_at_the_foot_of_the_picture() -> None:
    area, size = QRectF(0, 0, *SIZE), QSizeF(60, 20)
    assert overlay.label_rect(QRectF(100, 100, 50, 50), size, area).top() > 150
    assert overlay.label_rect(QRectF(100, 240, 50, 50), size, area).bottom() < 240


@pytest.mark.parametrize("name", ["Анна", "小林さん", "سلمى", "Zoë", "n" * 300])
def test_names_of_any_script_and_length_are_painted(name: str, qtbot: QtBot) -> None:
    match = Match(Verdict.KNOWN, Candidate("a", name, 1, 0.3), confidence=0.9)
    image = painted("paint_faces", [shown(match)])
    assert share(image, LIGHT.known, QRectF(70, 136, 40, 14)) > 0.1
    edge = QRectF(390, 130, 10, 40)
    assert share(image, "#000000", edge) == 1


def test_landmarks_are_painted_on_their_points_and_move_with_the_box(qtbot: QtBot) -> None:
    still = painted("paint_landmarks", [shown(KNOWN)])
    assert still.pixelColor(70, 70) != QColor("black")
    assert still.pixelColor(110, 70) != QColor("black")
    face = shown(KNOWN)
    moved = painted("paint_landmarks", [Shown(face.track, Box(150, 50, 80, 80), 1.0)])
    assert moved.pixelColor(170, 70) != QColor("black")
    assert moved.pixelColor(70, 70) == QColor("black")


def test_rec_stands_in_the_upper_right_corner(qtbot: QtBot) -> None:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    overlay.paint_rec(painter, QRectF(0, 0, *SIZE), LIGHT)
    painter.end()
    assert share(image, LIGHT.rec, QRectF(320, 10, 80, 24)) > 0.02
    assert share(image, "#000000", QRectF(0, 0, 300, 300)) == 1


@pytest.mark.parametrize(("passed", "colour"), [(None, "shade"), (True, "known"), (False, "rec")])
@pytest.mark.parametrize("width", [240, 400])
def test_what_is_asked_of_somebody_stands_within_the_picture(passed: bool | None, colour: str, width: int) -> None:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    trial = Trial(1, "a", "Somebody with a long name", "Turn your head to your left", 4, 2, 4, passed)
    overlay.paint_trial(painter, QRectF(0, 0, width, 300), trial, LIGHT)
    painter.end()
    assert share(image, "#ffffff", QRectF(0, 0, width, 60)) < 0.9
    assert share(image, "#ffffff", QRectF(0, 70, 400, 230)) == 1.0
    if width < SIZE[0]:
        assert share(image, "#ffffff", QRectF(width, 0, SIZE[0] - width, 60)) == 1.0
    if passed is not None:
        assert share(image, LIGHT.colour(colour).name(), QRectF(0, 0, width, 60)) > 0.05
