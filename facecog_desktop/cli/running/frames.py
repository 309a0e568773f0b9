"""Reading a SOURCE frame by frame: which frames are picked, and which failures end it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

from facecog_desktop.cli.running.parts import Parts
from facecog_desktop.core.errors import FaceCogError, SourceLostError, SourceNotFoundError
from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.types import Frame

_PATIENCE = 20
"""How often in a row a live source may fail. It reopens itself and fails at most twice a second: some ten seconds."""


@dataclass(frozen=True, slots=True)
class Pick:
    """Which frames of a moving source are looked at: every n-th, or at most `fps` a second. Pictures all are."""

    every: int = 1
    fps: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Unread:
    """A picture, or a whole source, that could not be read, and why."""

    source: str
    error: FaceCogError


def read(parts: Parts, spec: str, pick: Pick) -> Iterator[tuple[FrameSource, Frame] | Unread]:
    """Open a SOURCE and yield what is picked. The source is closed at the end, also of an interrupted loop.

    Never raises the errors of the source: they come as Unread, after which separate pictures go on.
    """
    try:
        source = parts.open_source(spec)
    except FaceCogError as error:
        yield Unread(spec, error)
        return
    nothing = True
    with closing(source):
        for item in _picked(_all(source, spec), pick if source.moving else Pick()):
            nothing = False
            yield item if isinstance(item, Unread) else (source, item)
    if nothing:
        yield Unread(spec, SourceNotFoundError(f"there is no picture in it: {spec}", source=spec))


def _all(source: FrameSource, spec: str) -> Iterator[Frame | Unread]:
    """Every frame; what cannot be read in its place."""
    failures, told = 0, ""
    while True:
        try:
            frame = source.read()
        except FaceCogError as error:
            failures += 1
            if not source.live or error.message != told:
                yield Unread(error.source or spec, error)
            told = error.message
            if _ended(source, error, failures):
                return
            continue
        if frame is None:
            return
        failures = 0
        yield frame


def _ended(source: FrameSource, error: FaceCogError, failures: int) -> bool:
    """Whether nothing more can come: a film is over where it is damaged, a camera when it does not come back."""
    if not source.moving:
        return False
    return not isinstance(error, SourceLostError) or failures >= _PATIENCE


def _picked(frames: Iterator[Frame | Unread], pick: Pick) -> Iterator[Frame | Unread]:
    """The frames to look at; what could not be read is always passed on."""
    due = 0.0
    count = 0
    for item in frames:
        if isinstance(item, Unread):
            yield item
            continue
        count += 1
        if pick.fps is not None:
            if item.time < due - 1e-6:
                continue
            due = max(due + 1 / pick.fps, item.time)
        elif (count - 1) % pick.every:
            continue
        yield item
