"""Trying a camera out: frames are shown and counted, nobody is looked at and nothing is kept."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.types import Frame
from facecog_desktop.service.live.mailbox import Mailbox
from facecog_desktop.service.live.session import LiveState, LiveStatus

_PAUSE_AFTER_ERROR = 0.2  # seconds
_MEASURED = 30  # frames


class CameraCheck:
    """One source being tried. One loop calls `grab` until it returns False and then `close`; `stop`: any thread."""

    def __init__(self, source: FrameSource, clock: Callable[[], float]) -> None:
        self.preview: Mailbox[Frame] = Mailbox()
        self._source = source
        self._clock = clock
        self._stopping = threading.Event()
        self._arrivals: deque[float] = deque(maxlen=_MEASURED)
        self._status = LiveStatus(LiveState.OPENING, source.name)

    @property
    def status(self) -> LiveStatus:
        """How it stands; any thread."""
        return self._status

    def grab(self) -> bool:
        """Read one frame. False at the end and after `stop`; a camera that fails is tried again."""
        if self._stopping.is_set():
            return False
        try:
            frame = self._source.read()
        except FaceCogError as error:
            self._arrivals.clear()
            self._status = LiveStatus(LiveState.LOST, self._source.name, error=error)
            return not self._stopping.wait(_PAUSE_AFTER_ERROR)
        if frame is None:
            self._status = LiveStatus(LiveState.ENDED, self._source.name)
            return False
        self._arrivals.append(self._clock())
        self.preview.put(frame)
        self._status = LiveStatus(LiveState.RUNNING, self._source.name, frame.width, frame.height, self._rate())
        return True

    def stop(self) -> None:
        """Ask the loop to end."""
        self._stopping.set()

    def close(self) -> None:
        """Release the camera; its light goes out."""
        self._source.close()

    def _rate(self) -> float:
        """Frames a second over the last ones, 0 while there are too few to say."""
        lasted = self._arrivals[-1] - self._arrivals[0]
        return (len(self._arrivals) - 1) / lasted if len(self._arrivals) >= 5 and lasted > 0 else 0.0
