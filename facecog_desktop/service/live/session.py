"""LiveSession: the two loops of a live picture, as single steps. Threads are made by whoever runs them."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.log.visits import Mark
from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.types import Frame, Scene
from facecog_desktop.service.live.looking import Looker
from facecog_desktop.service.live.mailbox import Mailbox
from facecog_desktop.service.live.recording import Recorder
from facecog_desktop.service.live.still_looking import StillLooker
from facecog_desktop.service.liveness.proving import Prover

_PAUSE_AFTER_ERROR = 0.5  # seconds
_SLICE = 0.1  # seconds between two looks at whether to stop


class LiveState(StrEnum):
    """What the source is doing."""

    OPENING = "opening"
    RUNNING = "running"
    LOST = "lost"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class LiveStatus:
    """A frozen report: `fps` is measured, `error` says what is wrong with the source, `look_error` with recognition,
    `log_error` with the log. `marks` are the newest check-ins, oldest first.
    """

    state: LiveState
    source: str
    width: int = 0
    height: int = 0
    fps: float = 0.0
    look_ms: float = 0.0
    error: FaceCogError | None = None
    look_error: FaceCogError | None = None
    log_error: FaceCogError | None = None
    marks: tuple[Mark, ...] = ()


class LiveSession:
    """One source being shown and looked at.

    The grab loop calls `grab` until it returns False and then `close`; the look loop calls `look` until it returns
    False and then `finish`; the log loop calls `log` until it returns False and then `close_log`. `stop` may come from
    any thread. Frames pass through one-slot mailboxes: a slow look delays no picture.

    What was shown last stays on the screen. Where something has changed since, the gallery or a wish, `ask_again` says
    whether somebody has to call `look_again` until it returns False.
    """

    def __init__(
        self,
        source: FrameSource,
        looker: Looker | StillLooker,
        clock: Callable[[], float],
        *,
        hold: bool = False,
        recorder: Recorder | None = None,
        prover: Prover | None = None,
    ) -> None:
        """`hold`: nothing is grabbed before the looker is ready, so that no frame of a file passes unseen.

        Without a `recorder` nothing is logged, without a `prover` nobody is asked for proof of life.
        """
        self._recorder = recorder
        self._prover = prover
        self.preview: Mailbox[Frame] = Mailbox()
        self.scenes: Mailbox[Scene] = Mailbox()
        self._work: Mailbox[Frame] = Mailbox()
        self._source = source
        self._looker = looker
        self._still = looker.still
        self._last: Frame | None = None
        self._ended = self._asked = self._looking_again = False
        self._again_lock = threading.Lock()
        self._clock = clock
        self._stopping = threading.Event()
        self._prepared = False
        self._ready = threading.Event()
        if not hold:
            self._ready.set()
        self.pausable = hold or not source.live
        """Whether it can stand still: a camera cannot, it is switched off instead."""
        self.paused = False
        """While true, nothing is read; any thread."""
        self._arrivals: deque[float] = deque(maxlen=30)
        self._status = LiveStatus(LiveState.OPENING, source.name)
        self._status_lock = threading.Lock()

    @property
    def status(self) -> LiveStatus:
        """How it stands; any thread."""
        return self._status

    @property
    def registering(self) -> bool:
        """While true, scenes carry the shot that the shutter would keep; any thread."""
        return self._looker.registering

    @registering.setter
    def registering(self, value: bool) -> None:
        self._looker.registering = value
        self._still.registering = value

    def deny(self, track: int, person: str | None) -> None:
        """A face in view is not this person (id), says the user; None takes that back. Any thread."""
        self._looker.deny(track, person)
        if self._still is not self._looker:
            self._still.deny(track, person)

    def grab(self) -> bool:
        """Read one frame and put it out. False at the end, after `stop`, or when the source cannot be used at all."""
        if self._stopping.is_set():
            return False
        if self.paused and self.pausable:
            self._arrivals.clear()
            self._tell(state=LiveState.PAUSED, fps=0.0)
            self._stopping.wait(_SLICE)
            return True
        if not self._ready.wait(_SLICE):
            return True
        try:
            frame = self._source.read()
        except FaceCogError as error:
            return self._grab_failed(error)
        if frame is None:
            self._tell(state=LiveState.ENDED)
            return False
        self.preview.put(frame)
        self._work.put(frame)
        self._arrivals.append(self._clock())
        self._tell(
            state=LiveState.RUNNING,
            source=self._source.name,
            width=frame.width,
            height=frame.height,
            fps=self._fps(),
            error=None,
        )
        return True

    def look(self, timeout: float) -> bool:
        """Look at the newest frame, if one comes in time. False once the source has ended and nothing is left."""
        self._prepare()
        ended = self._stopping.is_set() or self._status.state is LiveState.ENDED
        frame = self._work.take(0.0 if ended else timeout)
        if frame is None or self._stopping.is_set():
            return not ended
        try:
            scene = self._looker.look(frame)
            if self._prover is not None:
                scene = self._prover.see(scene)
                self._looker.attentive = self._prover.busy
        except FaceCogError as error:
            # The picture goes on; recognition is tried again with a later frame, not at full speed.
            self._tell(look_error=error)
            self._stopping.wait(_PAUSE_AFTER_ERROR)
            return True
        self.scenes.put(scene)
        self._last = frame
        if self._recorder is not None:
            self._recorder.see(scene)
        self._tell(look_ms=scene.look_ms, look_error=self._looker.away)
        return True

    def finish(self) -> None:
        """The source has ended and was seen to its end. Called by the look loop when it ends."""
        with self._again_lock:
            self._ended = True
        if self._recorder is not None:
            self._recorder.finish()

    def ask_again(self) -> bool:
        """Something has changed. True: the source has ended, and whoever asks lets `look_again` run. Any thread."""
        with self._again_lock:
            if not self._ended or self._last is None:
                return False
            self._asked = True
            if self._looking_again:
                return False
            self._looking_again = True
        return True

    def look_again(self) -> bool:
        """Look at what was shown last, as things are now; it is no new sighting, and not logged. False: nobody asks."""
        with self._again_lock:
            if not self._asked or self._stopping.is_set():
                self._looking_again = False
                return False
            self._asked, frame = False, self._last
        if frame is None:
            return True
        try:
            self.scenes.put(scene := self._still.look(frame))
        except FaceCogError as error:
            self._tell(look_error=error)
            return True
        self._tell(look_ms=scene.look_ms, look_error=self._still.away)
        return True

    def log(self, timeout: float) -> bool:
        """Write what there is to log, if it is time. False once looking has ended and all is written."""
        if self._recorder is None:
            return False
        goes_on = self._recorder.write(timeout)
        self._tell(log_error=self._recorder.error, marks=tuple(self._recorder.marks))
        return goes_on

    def close_log(self) -> None:
        """Let go of the log. Called by the log loop when it ends."""
        if self._recorder is not None:
            self._recorder.close()

    def _prepare(self) -> None:
        """Load the models before the first look; what fails here fails again, and is told, when looking."""
        if self._prepared or self._stopping.is_set():
            return
        self._prepared = True
        try:
            self._looker.prepare()
        except FaceCogError as error:
            self._tell(look_error=error)
        finally:
            self._ready.set()

    def close(self) -> None:
        """Release the source. Called by the grab loop when it ends."""
        self._source.close()
        self._tell(state=LiveState.ENDED)

    def stop(self) -> None:
        """Ask both loops to end; returns at once."""
        self._stopping.set()

    def _grab_failed(self, error: FaceCogError) -> bool:
        """A live source is tried again (it waits by itself), a damaged picture is passed over, the rest ends it."""
        again = self._source.live or not self._source.moving
        self._arrivals.clear()
        self._tell(state=LiveState.LOST if again else LiveState.ENDED, fps=0.0, error=error)
        return again

    def _fps(self) -> float:
        """Frames a second over the newest arrivals."""
        if len(self._arrivals) < 2:
            return 0.0
        elapsed = self._arrivals[-1] - self._arrivals[0]
        return (len(self._arrivals) - 1) / elapsed if elapsed > 0 else 0.0

    def _tell(self, **differences: Any) -> None:
        """Swap the status for one with these differences: two loops write different fields of it."""
        with self._status_lock:
            self._status = replace(self._status, **differences)
