"""From the frames of a film to what a challenge is told of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.liveness.course import Glance
from facecog_desktop.core.liveness.progress import Look
from facecog_desktop.core.matching.tracking import Tracker
from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.core.types import Face, Frame

POINTS = 68

_CLOSELY_EVERY = 1.0  # seconds between two closer looks at a face


def glances(
    frames: Iterable[Frame], engine: FaceEngine, passive: Callable[[Frame, Face], None] | None = None
) -> Iterator[Glance]:
    """The largest face of each frame; once a second `passive` is shown it as well.

    Raises InvalidRequestError where the engine has no 68 landmarks.
    """
    tracker = Tracker()
    embedded = float("-inf")
    for frame in frames:
        faces = engine.detect(frame.pixels)
        numbers = tracker.update(faces, frame.time)
        if not faces:
            yield frame.time, None
            continue
        template = None
        if frame.time - embedded >= _CLOSELY_EVERY:
            embedded = frame.time
            template = engine.templates(frame.pixels, faces[:1])[0]
            if passive is not None:
                passive(frame, faces[0])
        yield frame.time, replace(look_of(faces[0], numbers[0], frame.time), template=template)


def look_of(face: Face, track: int, time: float, person: str | None = None) -> Look:
    """A face as a challenge is told of it. Raises InvalidRequestError where there are no 68 landmarks."""
    if len(face.landmarks.points) != POINTS:
        raise InvalidRequestError("a challenge needs the 68 landmarks of a face")
    return Look(time, track, face.landmarks, 0.0 if face.pose is None else face.pose.yaw, person)
