"""Runs a live session's two loops and tells the window, on a tick, that there is something newer to paint.

Frames never travel through signals: `ticked` carries nothing, whoever paints reads `frame` and `scene`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.log.visits import Mark
from facecog_desktop.core.types import Frame, Scene
from facecog_desktop.service.live.session import LiveState, LiveStatus
from facecog_desktop.ui.backend.window_backend import Live
from facecog_desktop.ui.live.denials import Denials
from facecog_desktop.ui.threads import Loop

_TICK_MS = 16
_LOOK_TIMEOUT = 0.1
_LOG_TIMEOUT = 0.5


class _Running:
    """One session and its two loops."""

    def __init__(self, session: Live) -> None:
        self.session = session
        self.loops = (
            Loop(session.grab, name="grab", close=session.close),
            Loop(lambda: session.look(_LOOK_TIMEOUT), name="look", close=session.finish),
        )
        # Ends by itself, when looking has ended and all is written: what was seen last must reach the log.
        self.log = Loop(lambda: session.log(_LOG_TIMEOUT), name="log", close=session.close_log)
        self._all = [*self.loops, self.log]
        for loop in self._all:
            loop.start()

    def look_again(self) -> None:
        """Where the source has ended, what was shown last is looked at as things are now."""
        if self.session.ask_again():
            again = Loop(self.session.look_again, name="look again")
            self._all = [*filter(lambda loop: loop.running, self._all), again]
            again.start()

    def join(self) -> None:
        """Wait until nothing runs any more."""
        for loop in self._all:
            loop.join()

    def stop(self) -> None:
        self.session.stop()
        for loop in self.loops:
            loop.stop()

    @property
    def alive(self) -> bool:
        return any(loop.running for loop in self._all)


class LiveBridge(QObject):
    """Owned by the Live page. `open` chooses a source, `resume` and `pause` switch it on and off, `close` ends it."""

    ticked = Signal()
    """There is a newer frame or scene, or boxes have to glide on."""
    opened = Signal()
    """A session has begun: the backend may use another gallery for it."""
    scene_changed = Signal()
    status_changed = Signal()
    checked_in = Signal(object)
    """Somebody has checked in: a Mark of core.log.visits, told once."""
    left = Signal()
    """Every source that was switched off has let go: all its visits are in the log."""
    failed = Signal(object)
    """A look, or writing the log, failed with this FaceCogError; told once, not at every try."""

    def __init__(self, open_live: Callable[[str], Live]) -> None:
        super().__init__()
        self._open_live = open_live
        self._running: _Running | None = None
        self._leaving: list[_Running] = []
        self._wanted = False
        self._registering = False
        self._told = ""
        self._last_mark = 0
        self.spec = ""
        self.frame: Frame | None = None
        self.scene: Scene | None = None
        self._newest: Scene | None = None
        self._denials = Denials()
        self._denied: dict[int, str] = {}
        self.status: LiveStatus | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def on(self) -> bool:
        """True while a source is in use: the camera's light may burn. A film that stands still is not."""
        return self._running is not None and not self._running.session.paused

    @property
    def still_leaving(self) -> bool:
        """True while a source that was switched off has not let go yet."""
        return bool(self._leaving)

    @property
    def registering(self) -> bool:
        """While true, scenes carry the shot that the shutter would keep."""
        return self._registering

    @registering.setter
    def registering(self, value: bool) -> None:
        self._registering = value
        if self._running is not None:
            self._running.session.registering = value
            self._running.look_again()

    def open(self, spec: str) -> None:
        """Show another source, or the same one again from its beginning."""
        self.spec = spec
        self._let_go()
        if self._wanted:
            self._begin()

    def resume(self) -> None:
        """The picture is shown: switch the source on."""
        if self._wanted:
            return
        self._wanted = True
        if self._running is None:
            self._begin()
            return
        self._running.session.paused = False
        self._timer.start()

    def pause(self) -> None:
        """The picture is hidden: switch the source off. What can stand still does, and goes on from there."""
        self._wanted = False
        if self._running is not None and self._running.session.pausable:
            self._running.session.paused = True
        else:
            self._let_go()
        self.status_changed.emit()

    def close(self) -> None:
        """Switch off and wait until nothing runs any more."""
        self._wanted = False
        self._let_go()
        self._timer.stop()
        for leaving in self._leaving:
            leaving.join()
        self._leaving.clear()

    def deny(self, track: int, person: str) -> None:
        """The user says that the track is not this person (id): while it is in view it is not called that again."""
        self._denied[track] = person
        self._denials.deny(track, person)
        self._tell(track, person)

    def look_again(self) -> None:
        """The gallery has changed: a source that has ended is not looked at by itself any more."""
        if self._running is not None:
            self._running.look_again()

    def keep_denial(self, track: int) -> None:
        """The gallery knows it."""
        self._denials.keep(track)

    def allow(self, track: int) -> None:
        """A denial does not hold any more."""
        self._denied.pop(track, None)
        self._denials.allow(track)
        self._tell(track, None)

    def allow_person(self, person: str) -> None:
        """The same of all tracks that are said not to be this person (id)."""
        for track in [track for track, denied in self._denied.items() if denied == person]:
            self.allow(track)

    def _tell(self, track: int, person: str | None) -> None:
        """The picture shows it at once; the look loop hears it too, as long as there is one."""
        if self._running is not None:
            self._running.session.deny(track, person)
            self._running.look_again()
        self._show_newest()

    def _begin(self) -> None:
        """Open as soon as the former source has let go: two sessions would fight for one camera."""
        self._timer.start()
        if self._leaving:
            return
        try:
            session = self._open_live(self.spec)
        except FaceCogError as error:
            self.status = LiveStatus(LiveState.ENDED, self.spec, error=error)
            self.status_changed.emit()
            return
        session.registering = self._registering
        self._told, self._last_mark = "", 0
        self._running = _Running(session)
        self._take(session)
        self.opened.emit()

    def _let_go(self) -> None:
        if self._running is not None:
            self._running.stop()
            self._leaving.append(self._running)
            self._running = None
            self._timer.start()
        self.frame = self.scene = self._newest = self.status = None
        self._denials = Denials()
        self._denied = {}
        self.scene_changed.emit()
        self.ticked.emit()

    def _tick(self) -> None:
        before, self._leaving = self._leaving, [leaving for leaving in self._leaving if leaving.alive]
        if before and not self._leaving:
            self.left.emit()
        if self._running is None:
            if self._wanted and self.status is None:
                self._begin()
            elif not self._leaving:
                self._timer.stop()
            return
        self._take(self._running.session)
        self.ticked.emit()
        if self._running.session.paused and self._stands_still and not self._leaving:
            self._timer.stop()

    @property
    def _stands_still(self) -> bool:
        return self.status is not None and self.status.state in (LiveState.PAUSED, LiveState.ENDED)

    def _take(self, session: Live) -> None:
        """What is newest. The status is read before the frame: a source that has ended has put its last one out."""
        status = session.status
        self.frame = session.preview.peek() or self.frame
        self._take_status(status)
        scene = session.scenes.peek()
        if scene is not None and scene is not self._newest:
            self._newest = scene
            self._denials.heed(scene)
            self._show_newest()

    def _show_newest(self) -> None:
        """The newest scene, as far as the user has not said otherwise."""
        if self._newest is not None:
            self.scene = self._denials.shown(self._newest)
            self.scene_changed.emit()

    def _take_status(self, status: LiveStatus) -> None:
        if status != self.status:
            self.status = status
            self.status_changed.emit()
            self._tell_trouble(status.look_error or status.log_error)
            self._tell_marks(status.marks)

    def _tell_marks(self, marks: tuple[Mark, ...]) -> None:
        """Those that were not told yet; their numbers grow."""
        for mark in marks:
            if mark.id is not None and mark.id > self._last_mark:
                self._last_mark = mark.id
                self.checked_in.emit(mark)

    def _tell_trouble(self, error: FaceCogError | None) -> None:
        if error is not None and error.message != self._told:
            self._told = error.message
            self.failed.emit(error)
