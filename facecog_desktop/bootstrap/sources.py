"""What a SOURCE names, as frames; and where annotated frames go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facecog_desktop.capture.writing import Writer
    from facecog_desktop.core.ports.program import FrameSource
    from facecog_desktop.core.types import Box, Landmarks, Pixels

DEMO = "demo"
"""The source that is drawn by the program itself."""


def open_source(spec: str) -> FrameSource:
    """The frames of a SOURCE as the command line names it, as fast as they can be read."""
    from facecog_desktop.capture.drawn.scene import DrawnSource
    from facecog_desktop.capture.opening import open_source as open_named

    return DrawnSource() if spec == DEMO else open_named(spec)


def open_paced(spec: str) -> FrameSource:
    """The same source at its own rate, for watching."""
    from facecog_desktop.capture.films.pacing import Paced

    source = open_source(spec)
    return source if source.live and spec != DEMO else Paced(source)


def open_writer(out: Path, source: FrameSource, *, fps: float | None = None) -> Writer:
    """Where the annotated pictures of a source are written. Raises InvalidRequestError."""
    from facecog_desktop.capture import writing

    return writing.open_writer(out, source, fps=fps)


def annotate(pixels: Pixels, labels: Sequence[tuple[Box, str, tuple[int, int, int], Landmarks | None]]) -> Pixels:
    """A copy of the picture with (box, words, RGB colour, landmarks to show) of each face drawn."""
    from facecog_desktop.capture import annotating

    return annotating.annotate(pixels, [annotating.Mark(*label) for label in labels])


def decode(data: bytes, *, source: str = "") -> Pixels:
    """The upright RGB pixels of a picture file's bytes. Raises PictureInvalidError, PictureTooLargeError."""
    from facecog_desktop.capture.pictures import decode as decoding

    return decoding.decode(data, source=source)


def cameras() -> Sequence[tuple[str, str]]:
    """(name, what to call open_source with) of every camera that is plugged in."""
    from facecog_desktop.capture.cameras import listing

    return [(camera.name, camera.path or str(camera.index)) for camera in listing.cameras()]
