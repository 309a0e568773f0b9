"""Frames of a film at a wanted rate, passed over as cheaply as the source allows."""

from __future__ import annotations

import math
from collections.abc import Iterator

from facecog_desktop.core.ports.program import FrameSource, SkippingSource
from facecog_desktop.core.types import Frame
from facecog_desktop.service.comparing.going import Told

_AT_ONCE = 12  # frames passed over between two questions whether to go on: a tenth of a second of the largest films
_EARLY = 1e-6


def sampled(source: FrameSource, fps: float, told: Told) -> Iterator[Frame]:
    """The first frame from each of the times 0, 1/fps, 2/fps, … on. `told` may stop it also between two of them.

    Raises what `read` raises.
    """
    due = -math.inf
    done = 0.0
    while True:
        if isinstance(source, SkippingSource):
            while not source.skip(due - _EARLY, _AT_ONCE):
                told(done)
        frame = source.read()
        if frame is None:
            return
        if frame.time >= due - _EARLY:
            due = (math.floor(frame.time * fps + _EARLY) + 1) / fps
            yield frame
        done = progress(source, frame)
        told(done)


def progress(source: FrameSource, frame: Frame) -> float:
    """How much of the source is read after this frame, 0 to 1; 0 where nobody knows its length."""
    return min((frame.number + 1) / source.length, 1.0) if source.length else 0.0
