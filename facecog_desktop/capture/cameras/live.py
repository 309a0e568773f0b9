"""A live source that mends itself: opens its device, judges it, gives it up and opens it again. No cv2 here."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from facecog_desktop.capture.cameras.watch import Backoff, Patience, Trouble, Watch
from facecog_desktop.core.errors import CameraUnavailableError, FaceCogError, SourceLostError
from facecog_desktop.core.types import Frame, Pixels

_SLICE = 0.02
"""Seconds between two looks at a device that answers at once that it has nothing."""

_LONGEST = 0.5
"""Seconds that one read waits at most while the device is lost."""


class Device(Protocol):
    """An opened camera or stream."""

    @property
    def finished(self) -> bool:
        """True where the stream has an end and has reached it (a file behind a URL)."""
        ...

    def read(self) -> Pixels | None:
        """The next RGB picture; None where none came (within about a second)."""
        ...

    def close(self) -> None:
        """Release it."""
        ...


@dataclass(frozen=True, slots=True)
class Time:
    """Where a live source takes its time from; tests pass their own."""

    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep


class LiveSource:
    """Frames of a device that is opened by the first `read` (so by the thread that reads) and again when it fails.

    `open_device` opens it afresh each time and raises CameraUnavailableError. It is looked up there, so a camera that
    comes back under another number is found.
    """

    live = True
    moving = True
    length: int | None = None

    def __init__(
        self, name: str, open_device: Callable[[], Device], *, patience: Patience | None = None, at: Time | None = None
    ) -> None:
        self._name = name
        self._open = open_device
        self._patience = patience or Patience()
        self._at = at or Time()
        self._device: Device | None = None
        self._finished = False
        self._begin()

    @property
    def name(self) -> str:
        """What a user would call it."""
        return self._name

    @property
    def fps(self) -> float | None:
        """Frames a second as measured over the last ones, None at first."""
        if len(self._times) < 10:
            return None
        lasted = self._times[-1] - self._times[0]
        return (len(self._times) - 1) / lasted if lasted > 0 else None

    def read(self) -> Frame | None:
        """The next frame. None only at the end of a stream that has one.

        Raises CameraUnavailableError while it has never given a picture, SourceLostError after that, and
        SourceLostError once a second while all is black (frames go on in between). Keep calling: it is opened again
        after 0.5, 1, 2 and then every 5 seconds; a call made meanwhile raises again within half a second.
        """
        if self._finished:
            return None
        device = self._opened()
        while True:
            pixels = device.read()
            now = self._at.clock()
            if pixels is not None:
                self._judge(self._watch.picture(pixels, now), now)
                return self._frame(pixels, now)
            if device.finished:
                self._release()
                self._finished = True
                return None
            self._judge(self._watch.nothing(now), now)
            self._at.sleep(_SLICE)

    def close(self) -> None:
        """Release the device; the next read would open it again and count from 0."""
        self._release()
        self._begin()

    def _begin(self) -> None:
        self._watch = Watch(self._patience, 0.0)
        self._backoff = Backoff(self._patience)
        self._reason: FaceCogError | None = None
        self._times: deque[float] = deque(maxlen=30)
        self._start: float | None = None
        self._number = 0
        self._finished = False

    def _opened(self) -> Device:
        if self._device is not None:
            return self._device
        wait = self._backoff.wait(self._at.clock())
        if wait > 0:
            self._at.sleep(min(wait, _LONGEST))
            if wait > _LONGEST:
                raise self._failure()
        try:
            self._device = self._open()
        except CameraUnavailableError as error:
            self._reason = error
            self._backoff.failed(self._at.clock())
            raise self._failure() from error
        self._watch = Watch(self._patience, self._at.clock())
        self._times.clear()
        return self._device

    def _judge(self, trouble: Trouble | None, now: float) -> None:
        """Raise what `trouble` means. Black is only told; anything else gives the device up."""
        if trouble is None:
            return
        message = trouble.of(self._name)
        if trouble is Trouble.DARK:
            raise SourceLostError(message, "Uncover the camera or turn on a light.", source=self._name)
        self._release()
        self._backoff.failed(now)
        self._reason = CameraUnavailableError(message, source=self._name)
        raise self._failure()

    def _failure(self) -> FaceCogError:
        """The last reason: as unavailable before the first picture, as lost after it."""
        message = self._name if self._reason is None else self._reason.message
        hint = None if self._reason is None else self._reason.hint
        if self._start is None:
            return CameraUnavailableError(message, hint, source=self._name)
        return SourceLostError(message, source=self._name)

    def _frame(self, pixels: Pixels, now: float) -> Frame:
        if self._watch.lively:
            self._backoff.worked()
        if self._start is None:
            self._start = now
        self._times.append(now)
        number, self._number = self._number, self._number + 1
        return Frame(pixels, number=number, time=now - self._start, source=self._name)

    def _release(self) -> None:
        if self._device is not None:
            self._device.close()
        self._device = None
