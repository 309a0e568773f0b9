"""Runs a camera that is tried out, one at a time, and says when it has let go. No widget lives here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.types import Frame
from facecog_desktop.service.live.session import LiveState, LiveStatus
from facecog_desktop.ui.backend.program_backend import Checking
from facecog_desktop.ui.camera.permission import CameraPermission
from facecog_desktop.ui.threads import Loop

_TICK_MS = 30


class CameraTrying(QObject):
    """`start` and `stop` at any time; the next camera is opened when the former one is released."""

    changed = Signal()
    """There is a newer frame, or the status is another one."""
    released = Signal()
    """No camera is in use any more."""

    def __init__(self, check: Callable[[str], Checking], permission: CameraPermission) -> None:
        super().__init__()
        self._check, self._permission = check, permission
        self._spec: str | None = None
        self._running: tuple[Checking, Loop] | None = None
        self._leaving = False
        self.frame: Frame | None = None
        self.status: LiveStatus | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        permission.answered.connect(self._answered)

    @property
    def busy(self) -> bool:
        """True while a camera may be in use."""
        return self._running is not None

    @property
    def spec(self) -> str | None:
        """What is tried, None where nothing is."""
        return self._spec

    def start(self, spec: str) -> None:
        """Try this camera."""
        self._spec = spec
        self._ask_to_end()
        if self._running is None:
            self._begin(spec)

    def stop(self) -> None:
        """Let go of the camera; `released` follows where one is in use."""
        self._spec = None
        self._show(None, None)
        self._ask_to_end()

    def close(self) -> None:
        """Let go and wait for it."""
        self.stop()
        if self._running is not None:
            self._running[1].join()
        self._running = None
        self._timer.stop()

    def _begin(self, spec: str) -> None:
        try:
            self._permission.check(spec)
            checking = self._check(spec)
        except FaceCogError as error:
            self._show(None, LiveStatus(LiveState.ENDED, spec, error=error))
            return
        loop = Loop(checking.grab, name="camera check", close=checking.close)
        self._running, self._leaving = (checking, loop), False
        self._show(None, checking.status)
        loop.start()
        self._timer.start()

    def _answered(self) -> None:
        """The user has said whether the camera may be used."""
        if self._spec is not None and self._running is None:
            self._begin(self._spec)

    def _ask_to_end(self) -> None:
        if self._running is not None:
            self._leaving = True
            checking, loop = self._running
            checking.stop()
            loop.stop()

    def _tick(self) -> None:
        if self._running is None:
            self._timer.stop()
            return
        checking, loop = self._running
        if not loop.running:
            self._running = None
            self._ended(checking)
        elif self._spec is not None:
            self._show(checking.preview.peek(), checking.status)

    def _ended(self, checking: Checking) -> None:
        """Another camera is wanted by now, none, or this one has ended by itself."""
        if self._spec is None:
            self._timer.stop()
            self.released.emit()
        elif self._leaving:
            self._begin(self._spec)
        else:
            self._show(None, checking.status)

    def _show(self, frame: Frame | None, status: LiveStatus | None) -> None:
        self.frame, self.status = frame, status
        self.changed.emit()
