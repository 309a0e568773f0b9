"""Proof of life through the window: asked on the picture, told on the card, and no check-in without it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox

from facecog_desktop import bootstrap
from facecog_desktop.core.liveness.actions import ASKED
from facecog_desktop.core.liveness.progress import Progress, Status
from facecog_desktop.core.matching.voting import VotingRules
from facecog_desktop.core.ports.program import Between, straight_on
from facecog_desktop.core.types import Face, Frame, Pixels, Pose
from facecog_desktop.service.live.looking import Looker, LookingRules
from facecog_desktop.service.live.session import LiveSession
from facecog_desktop.ui.settings.page import SettingsPage
from facecog_desktop.ui.window.main_window import MainWindow
from tests.core.liveness.actors import Actor, Person, still
from tests.fakes import FakeEngine, FakeSource, picture
from tests.ui.log.conftest import LoggingBackend

Wait = Callable[[Callable[[], object]], None]
ANNA = 3
_FASTER = 4.0
"""How much quicker than the test the time of this film passes."""


def now() -> float:
    return time.monotonic() * _FASTER


class Acting(FakeEngine):
    """Sees the blocks, and in them somebody who does what stands on the picture."""

    def __init__(self) -> None:
        super().__init__()
        self.actor: Actor = Person(delay=0.4)
        self.words: Callable[[], str] = str
        self.photographing = True

    def detect(
        self, pixels: Pixels, *, thorough: bool = False, smallest: float = 0.0, between: Between = straight_on
    ) -> list[Face]:
        faces = super().detect(pixels)
        if not faces or self.photographing:
            return faces
        words = self.words()
        action = next((action for action, asked in ASKED.items() if asked == words), None)
        look = self.actor(now(), Progress(Status.RUNNING, (), action=action))
        assert look is not None
        return [replace(faces[0], landmarks=look.landmarks, pose=Pose(look.yaw, 0.0, 0.0))]


class Door(FakeSource):
    """A camera before which Anna stands once she is there."""

    name = "door"

    def __init__(self, there: Callable[[], bool]) -> None:
        super().__init__([])
        self._there, self._shown = there, 0

    def read(self) -> Frame | None:
        time.sleep(0.012)
        self._shown += 1
        faces = ((ANNA, 200 + self._shown % 5, 120),) if self._there() else ()
        return Frame(picture(*faces), self._shown, now(), "door")


class AskingBackend(LoggingBackend):
    """Its camera asks for proof of life as the program does."""

    there = False

    def open_live(self, spec: str) -> LiveSession:
        source = Door(lambda: self.there)
        looker = Looker(self.local, self.engine.decode, rules=LookingRules(voting=VotingRules(agreeing=2)))
        records = bootstrap.recorder(self.settings, self.kept, self.local, source, looker.voting, self.clock)
        asks = bootstrap.prover(self.settings, records)
        return LiveSession(source, looker, time.monotonic, recorder=records, prover=asks)


@pytest.fixture
def acting() -> Acting:
    return Acting()


@pytest.fixture
def backend(tmp_path_factory: pytest.TempPathFactory, acting: Acting) -> Iterator[AskingBackend]:
    made = AskingBackend(tmp_path_factory.mktemp("gallery"))
    made.engine = acting  # type: ignore[assignment]  # it takes no time over a picture
    made.remember("Anna", ANNA)
    acting.photographing = False
    yield made
    made.kept.close()


@pytest.fixture
def asked(whole: MainWindow, backend: AskingBackend, acting: Acting) -> MainWindow:
    """The window with the setting on, as a user switches it on before Anna comes."""

    def words() -> str:
        scene = whole.live.bridge.scene
        return scene.trial.words if scene is not None and scene.trial is not None else ""

    acting.words = words
    whole.show_page("settings")
    page = whole.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    box = page.rows["proof_of_life"].control.focus_target()
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    box.click()
    backend.there = True
    return whole


def test_whoever_does_what_stands_on_the_picture_is_checked_in(
    asked: MainWindow, backend: AskingBackend, wait: Wait
) -> None:
    told: set[str] = set()
    asked.live.bridge.ticked.connect(lambda: told.add(asked.live.view.accessibleDescription()))
    asked.show_page("live")
    wait(lambda: asked.live.bridge.scene is not None and asked.live.bridge.scene.trial is not None)
    assert backend.kept.marks() == []
    wait(backend.kept.marks)
    [card] = asked.live.recognise.cards
    wait(lambda: card.proof.text() == "Proof of life given")
    assert card.proof.property("mood") == "known"
    assert not card.proof.isHidden()
    wait(lambda: asked.live.recognise.check_ins.welcome.text() == "Welcome, Anna")
    assert any("Anna: Blink once" in words for words in told)
    assert any("Anna: Turn your head to your left" in words for words in told)


def test_a_picture_of_somebody_is_told_so_and_not_checked_in(
    asked: MainWindow, backend: AskingBackend, acting: Acting, wait: Wait
) -> None:
    acting.actor = still
    asked.show_page("live")
    wait(lambda: [card.proof.text() for card in asked.live.recognise.cards if "No proof" in card.proof.text()])
    [card] = asked.live.recognise.cards
    assert card.proof.text() == "No proof of life: it took too long"
    assert card.name.text() == "Anna"
    assert backend.kept.marks() == []
