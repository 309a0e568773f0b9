"""The picture: painted, mirrored, kept in shape, and told in words where there is none."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import CameraUnavailableError, SourceLostError
from facecog_desktop.core.types import Box, Candidate, Face, Frame, Landmarks, Match, Scene, Track, Verdict
from facecog_desktop.service.live.session import LiveState, LiveStatus
from facecog_desktop.ui.picture.no_picture import NoPicture, reason
from facecog_desktop.ui.picture.video_view import VideoView, told
from facecog_desktop.ui.style.theme import DARK, LIGHT, Look

RUNNING = LiveStatus(LiveState.RUNNING, "Desk", 200, 100, 30.0)


def frame() -> Frame:
    """Red on the left, blue on the right."""
    pixels = np.zeros((100, 200, 3), np.uint8)
    pixels[:, :100, 0] = 255
    pixels[:, 100:, 2] = 255
    return Frame(pixels)


def scene(match: Match | None, *, identifying: bool = False) -> Scene:
    face = Face(Box(20, 20, 40, 40), 1.0, Landmarks(np.full((5, 2), 40, np.float32)))
    return Scene(frame(), (Track(1, face, match, 3, 0, 0),), identifying)


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> VideoView:
    made = VideoView(look)
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show()
    return made


def colour(view: VideoView, x: int, y: int) -> QColor:
    return view.grab().toImage().pixelColor(x, y)


def test_the_frame_is_painted_in_its_shape_with_bars_over_and_under(view: VideoView) -> None:
    view.show_frame(frame(), None)
    assert colour(view, 50, 200).red() > 200
    assert colour(view, 350, 200).blue() > 200
    assert colour(view, 200, 50).name() == LIGHT.video
    assert colour(view, 200, 350).name() == LIGHT.video


def test_a_mirrored_frame_has_its_sides_changed(view: VideoView) -> None:
    view.mirrored = True
    view.show_frame(frame(), None)
    assert colour(view, 50, 200).blue() > 200
    assert colour(view, 350, 200).red() > 200


def test_a_known_face_gets_its_box_and_is_told_in_words(view: VideoView, qtbot: QtBot) -> None:
    seen = scene(Match(Verdict.KNOWN, Candidate("a", "Anna", 1, 0.3), confidence=0.9))
    view.show_frame(seen.frame, seen)
    qtbot.wait(120)
    view.show_frame(seen.frame, seen)
    qtbot.wait(120)
    view.show_frame(seen.frame, seen)
    assert [shown.opacity for shown in view.faces] == [1]
    assert colour(view, 40, 180).name() == DARK.known
    assert view.accessibleDescription() == "Anna, very likely"
    view.show_frame(None, None)
    assert view.faces == []


def test_rec_shows_only_while_a_face_is_being_identified(view: VideoView) -> None:
    corner = [(x, 122) for x in range(330, 390)]
    for identifying in (True, False):
        seen = scene(None, identifying=identifying)
        view.show_frame(seen.frame, seen)
        image = view.grab().toImage()
        assert any(image.pixelColor(x, y).name() == DARK.rec for x, y in corner) is identifying


def test_who_is_in_the_picture_is_told_for_those_who_do_not_see_it() -> None:
    assert told(Scene(frame(), ())) == "Nobody in the picture"
    assert told(scene(None)) == "Looking…, looking"


def test_a_running_picture_needs_no_words() -> None:
    assert reason(RUNNING, picture=True) is None
    assert reason(LiveStatus(LiveState.RUNNING, "Desk"), picture=False) is None
    assert reason(LiveStatus(LiveState.OPENING, "Desk"), picture=True) is None


@pytest.mark.parametrize(
    ("status", "title", "part"),
    [
        (None, "The camera is off", "only while"),
        (LiveStatus(LiveState.OPENING, "Desk"), "Opening Desk…", "seconds"),
        (LiveStatus(LiveState.ENDED, "film.mp4"), "That was all", "film.mp4"),
        (
            LiveStatus(LiveState.LOST, "Desk", error=SourceLostError("it is covered")),
            "The picture is gone",
            "It is covered",
        ),
        (LiveStatus(LiveState.LOST, "Desk", error=CameraUnavailableError("it is busy")), "No picture", "Close other"),
        (LiveStatus(LiveState.ENDED, "", error=CameraUnavailableError("no camera")), "No picture", "No camera"),
    ],
)
def test_a_missing_picture_is_told_in_plain_words(status: LiveStatus | None, title: str, part: str) -> None:
    found = reason(status, picture=False)
    assert found is not None
    assert found[0] == title
    assert part in found[1]


def test_the_ways_out_are_offered_where_they_help(qtbot: QtBot, look: Look) -> None:
    card = NoPicture(look)
    qtbot.addWidget(card)
    lost = LiveStatus(LiveState.LOST, "Desk", error=CameraUnavailableError("busy"))
    card.tell(lost, picture=False)
    offered = (card.choose, card.open, card.demo)
    assert not any(button.isHidden() for button in offered)
    assert card.again.isHidden()
    card.tell(LiveStatus(LiveState.ENDED, "film.mp4"), picture=False)
    assert card.again.accessibleName() == "Show it again"
    assert not card.again.isHidden()
    card.tell(LiveStatus(LiveState.ENDED, "film.mp4"), picture=True)
    assert card.isHidden()
    card.tell(LiveStatus(LiveState.ENDED, "film.mp4", error=CameraUnavailableError("busy")), picture=False)
    assert card.again.accessibleName() == "Try again"
    card.tell(LiveStatus(LiveState.OPENING, "Desk"), picture=False)
    assert all(button.isHidden() for button in offered)
    card.tell(RUNNING, picture=True)
    assert card.isHidden()
