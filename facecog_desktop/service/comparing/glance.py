"""A first look at a side, to show it and to choose a face: its first frame and the faces of a picture."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass

from facecog_desktop.core.comparing.reading import Side
from facecog_desktop.core.errors import InvalidRequestError, VideoInvalidError
from facecog_desktop.core.ports.program import FaceService, FrameSource
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Face, Frame
from facecog_desktop.service.comparing.comparer import only_picture


@dataclass(frozen=True, slots=True, eq=False)
class Glance:
    """The picture, or the first frame of a film (`moving`). `faces` are a picture's, numbered as Side.face counts."""

    frame: Frame
    moving: bool
    faces: tuple[Face, ...] = ()


def glance(service: FaceService, open_source: Callable[[str], FrameSource], side: Side) -> Glance:
    """Look at a side. Raises InvalidRequestError for a camera or several pictures, and what reading it raises."""
    if isinstance(side.source, Frame):
        return _picture(service, side.source)
    with closing(open_source(side.source)) as source:
        if source.live:
            raise InvalidRequestError(
                text("{source} has no end", source=side.source), "Choose a picture or a video file."
            )
        if not source.moving:
            return _picture(service, only_picture(source))
        frame = source.read()
        if frame is None:
            raise VideoInvalidError(text("{source} has no frames", source=side.source), source=side.source)
        return Glance(frame, moving=True)


def _picture(service: FaceService, frame: Frame) -> Glance:
    return Glance(frame, moving=False, faces=tuple(service.detect(frame, thorough=True)))
