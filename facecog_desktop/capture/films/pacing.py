"""Plays a file at its own rate for the window, as a live camera would come. Decoding is in the source it wraps."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.types import Frame

_SLICE = 0.05
_MOST_SKIPPED = 30
_GIVE_UP = 1.0
_USUAL = 25.0


class Paced:
    """A source whose `read` waits until the frame's time has come, and skips frames that are late by more than one.

    Separate pictures are shown for `hold` seconds each, their times being those. With `loop` it starts again at the
    end, numbers and times going on. It gives what the wrapped source gives and raises what it raises; it owns it.
    """

    def __init__(
        self,
        source: FrameSource,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        hold: float = 3.0,
        loop: bool = False,
    ) -> None:
        self._source = source
        self._clock = clock
        self._sleep = sleep
        self._hold = hold
        self._loop = loop
        self._interrupted = False
        self._last: Frame | None = None
        self._begin()

    @property
    def name(self) -> str:
        """Of the wrapped source."""
        return self._source.name

    @property
    def live(self) -> bool:
        """Of the wrapped source."""
        return self._source.live

    @property
    def moving(self) -> bool:
        """Of the wrapped source."""
        return self._source.moving

    @property
    def fps(self) -> float | None:
        """Of the wrapped source."""
        return self._source.fps

    @property
    def length(self) -> int | None:
        """Of the wrapped source; None with `loop`."""
        return None if self._loop else self._source.length

    def read(self) -> Frame | None:
        """The next frame, at its time. None at the end, or after `interrupt`."""
        frame = self._timely()
        if frame is None or not self._wait_until(self._start + frame.time):
            return None
        self._last = frame
        return frame

    def interrupt(self) -> None:
        """End a `read` that waits, within 50 ms; it and every later one give None. For any thread."""
        self._interrupted = True

    def close(self) -> None:
        """Close the wrapped source; the next read begins anew."""
        self._source.close()
        self._interrupted = False
        self._begin()

    def _begin(self) -> None:
        self._start = 0.0
        self._last = None
        self._offset = self._shown_until = 0.0
        self._first = 0
        self._since_start = 0

    def _timely(self) -> Frame | None:
        """The first frame that is not late by more than one period."""
        for _attempt in range(_MOST_SKIPPED):
            frame = self._following()
            if frame is None or self._last is None:
                self._start = self._clock() - (0.0 if frame is None else frame.time)
                return frame
            late = self._clock() - (self._start + frame.time)
            if late > _GIVE_UP or not self.moving:
                # The reader was away (or the machine is too slow for any catching up): go on from here.
                self._start += max(late, 0.0)
                return frame
            if late <= self._period:
                return frame
        return frame

    @property
    def _period(self) -> float:
        return 1 / (self._source.fps or _USUAL) if self.moving else self._hold

    def _following(self) -> Frame | None:
        """The wrapped source's next frame, numbered and timed over all rounds."""
        frame = None if self._interrupted else self._source.read()
        if frame is None and self._loop and self._since_start and not self._interrupted:
            self._first += self._since_start
            self._offset = self._shown_until
            self._since_start = 0
            self._source.close()
            frame = self._source.read()
        if frame is None:
            return None
        at = frame.time if self.moving else self._since_start * self._hold
        self._since_start += 1
        frame = replace(frame, number=self._first + frame.number, time=self._offset + at)
        self._shown_until = frame.time + self._period
        return frame

    def _wait_until(self, moment: float) -> bool:
        """False where interrupted. Sleeps in slices, so that an end is noticed."""
        while not self._interrupted:
            left = moment - self._clock()
            if left <= 0:
                return True
            self._sleep(min(left, _SLICE))
        return False
