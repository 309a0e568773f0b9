"""Says to screen readers what happens without the focus moving there: advice, names, results and errors."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from facecog_desktop.core.types import Scene, Verdict
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from facecog_desktop.ui.words import telling

Announce = Callable[[QWidget, str, bool], None]
"""Where it is, the words, and whether they may interrupt others."""

_ADVICE_MS = 1500
_REPEATED = 2.0  # seconds in which the same words are not said again, whoever says them
_ABSENCE = 30.0  # seconds after which somebody who comes back is named again


def announce(widget: QWidget, words: str, urgent: bool) -> None:
    """Hand the words to whatever reads the screen aloud; without one nothing happens."""
    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    levels = QAccessible.AnnouncementPoliteness
    event.setPoliteness(levels.Assertive if urgent else levels.Polite)
    QAccessible.updateAccessibility(event)


class Visitors:
    """Who is there by name, each told once a visit. Times are seconds of any clock that goes forward."""

    def __init__(self) -> None:
        self._seen: dict[str, float] = {}

    def news(self, scene: Scene, now: float) -> list[str]:
        """The names of those who have come since the last scene."""
        come: list[str] = []
        for track in scene.tracks:
            match = track.match
            if match is None or match.best is None or match.verdict is not Verdict.KNOWN:
                continue
            if now - self._seen.get(match.best.person, float("-inf")) > _ABSENCE:
                come.append(telling.name(match))
            self._seen[match.best.person] = now
        return come


class Announcer(QObject):
    """Listens for its parent, the window. Advice is told when it stays; what it was already is not told again."""

    def __init__(self, window: MainWindow, state: WindowState, say: Announce = announce) -> None:
        super().__init__(window)
        self._window, self._say = window, say
        self._visitors = Visitors()
        self._advice = ""
        self._told = ""
        self._message, self._failed = "", False
        self._last, self._when = "", 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_ADVICE_MS)
        self._later.timeout.connect(self._tell_advice)
        live = window.live
        live.register.capture_part.advice.advised.connect(self._heed_advice)
        live.register.capture_part.advice.answered.connect(lambda words: self._tell(words, urgent=True))
        live.bridge.scene_changed.connect(self._heed_scene)
        live.recognise.check_ins.greeted.connect(self._tell)
        state.message_changed.connect(self._heed_message)
        state.failed.connect(lambda _: self._heed_failure())

    def _tell(self, words: str, *, urgent: bool = False) -> None:
        now = time.monotonic()
        if words and (words != self._last or now - self._when > _REPEATED):
            self._last, self._when = words, now
            self._say(self._window, words, urgent)

    def _heed_message(self, words: str) -> None:
        """A failure is told as a message first: it is said when both are known."""
        self._message, self._failed = words, False
        QTimer.singleShot(0, self, self._tell_message)

    def _heed_failure(self) -> None:
        self._failed = True

    @Slot()
    def _tell_message(self) -> None:
        self._tell(self._message, urgent=self._failed)

    def _heed_advice(self, words: str) -> None:
        self._advice = words
        if not self._later.isActive():
            self._later.start()

    def _tell_advice(self) -> None:
        """The newest, if it is another one than before and somebody is being registered."""
        live = self._window.live
        if self._advice != self._told and live.registering and live.isVisible():
            self._told = self._advice
            self._tell(self._advice)

    def _heed_scene(self) -> None:
        live = self._window.live
        scene = live.bridge.scene
        if scene is not None and not live.registering:
            for name in self._visitors.news(scene, time.monotonic()):
                self._tell(name)
