"""Which words stand under the faces of a finding, and that the faces come."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facecog_desktop.core.doctor.findings import Act, Code, Finding, Fix
from facecog_desktop.core.types import Pixels
from facecog_desktop.ui.people.checkup.finding_card import FindingCard
from facecog_desktop.ui.people.checkup.finding_faces import SIDE, FacePicture, captions, faces
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from tests.fakes import picture

Wait = Callable[[Callable[[], object]], None]
NAMES = {"a": "Anna", "b": "Björn"}
LOOK, DROP = Fix(Act.LOOK, "a"), Fix(Act.DROP, "a", (1,))


@pytest.mark.parametrize(
    ("finding", "words"),
    [
        (Finding(Code.MISFILED, ("a", "b"), (1, 2, 3), DROP), ["This photo", "Anna", "Björn"]),
        (Finding(Code.MISFILED, ("a", "b"), (1, 3), DROP), ["This photo", "Björn"]),
        (Finding(Code.SAME_PERSON_TWICE, ("a", "b"), (1, 2), DROP), ["Anna", "Björn"]),
        (Finding(Code.LOOKS_LIKE_NOBODY, ("a",), (1, 2), DROP), ["This photo", "Anna"]),
        (Finding(Code.LOOKS_LIKE_NOBODY, ("a",), (1, 2), LOOK), ["Anna", "Anna"]),
        (Finding(Code.NEAR_DUPLICATE, ("a",), (1, 2, 3), DROP), ["Stays", "Goes", "Goes"]),
        (Finding(Code.BLURRED, ("a",), (1,), DROP), ["Anna"]),
        (Finding(Code.FEW_PHOTOS, ("a",), (), LOOK), []),
    ],
)
def test_every_face_has_its_word(finding: Finding, words: list[str]) -> None:
    assert captions(finding, NAMES) == words


@pytest.fixture
def thumbnails(state: WindowState) -> Thumbnails:
    def read(sample: int) -> Pixels:
        return picture((sample, 0, 0), size=(80, 80))

    return Thumbnails(state.jobs, read, 112)


def test_of_many_photos_the_first_are_shown_and_the_rest_counted(
    qtbot: QtBot, look: Look, thumbnails: Thumbnails
) -> None:
    made = faces(look, thumbnails, Finding(Code.ONE_POSE, ("a",), tuple(range(1, 10)), LOOK), NAMES)
    qtbot.addWidget(made)
    assert len(made.findChildren(FacePicture)) == 4
    assert [label.text() for label in made.findChildren(QLabel)] == ["+5"]


def test_a_face_is_read_when_it_is_seen(qtbot: QtBot, look: Look, thumbnails: Thumbnails, wait: Wait) -> None:
    face = FacePicture(look, thumbnails, 7, "Anna")
    qtbot.addWidget(face)
    face.show()
    wait(lambda: face.grab().toImage().pixelColor(SIDE // 2, SIDE // 2).red() == 7)
    assert face.accessibleName() == "Photo: Anna"


def test_a_card_passes_on_what_the_user_wants(qtbot: QtBot, look: Look, thumbnails: Thumbnails) -> None:
    finding = Finding(Code.BLURRED, ("a",), (1,), DROP)
    card = FindingCard(look, thumbnails, finding, {"a": "Anna & Co"})
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.fix_requested) as told:
        card.fix.click()
    assert told.args == [finding]
    with qtbot.waitSignal(card.person_requested) as told:
        card.show_person.click()
    assert told.args == ["a"]
    with qtbot.waitSignal(card.left_alone):
        card.leave.click()
    assert card.show_person.text() == "Show Anna && Co"
    assert card.fix.accessibleDescription() == "A photo of Anna & Co is blurred"
