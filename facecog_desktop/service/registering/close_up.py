"""Faces in still pictures, also in those that show nothing but a face, as older programs kept them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.core.types import Face, Frame
from facecog_desktop.service.registering.faces import portrait_faces

SMALL = 160
"""Pixels: a picture whose longer side is at most this shows one face and little else."""

_TIGHT = 640  # pixels: larger pictures are not tried again with a margin
_MARGIN = 0.25  # of the longer side, on each side: the detector wants to see what is round a face
_FILLS = 0.4  # of the shorter side: the face meant of a small picture is at least so wide


def sought(service: FaceService, frame: Frame) -> tuple[Frame, list[Face]]:
    """The faces of a still picture, largest first, and the frame in whose pixels they are.

    A face that fills its picture may reach beyond it; the picture is then looked at once more within a margin that
    repeats its edges. Of 1200 faces of Labeled Faces in the Wild cut as 96x96 with the eyes at 0.35, and of 1200 cut
    at the detector's box, exactly one was found in each so, and 3 of the 2400 were too poor to keep; the margin was
    needed by 16 % and 96 %. Their templates lie 0.06 and 0.09 from those of the whole photos (two photos: 0.38).
    In a small picture only the surest face in its middle counts: what else is found is a chance pattern.
    """
    faces = portrait_faces(service, frame)
    longer = max(frame.width, frame.height)
    if longer > SMALL and (faces or longer > _TIGHT):
        return frame, faces
    if len(faces) == 1 and _within(frame, faces[0]) and (longer > SMALL or _in_the_middle(frame, faces[0])):
        return frame, faces
    wide = _with_margin(frame, round(longer * _MARGIN))
    found = service.detect(wide, thorough=True)
    if longer <= SMALL:
        middle = [face for face in found if _in_the_middle(frame, face, of=wide)]
        found = sorted(middle, key=lambda face: face.score)[-1:]
    return (wide, found) if found else (frame, faces)


def _with_margin(frame: Frame, margin: int) -> Frame:
    pixels = np.pad(frame.pixels, ((margin, margin), (margin, margin), (0, 0)), mode="edge")
    return replace(frame, pixels=pixels)


def _within(frame: Frame, face: Face) -> bool:
    """Whether every landmark lies in the picture."""
    points = face.landmarks.points
    return bool((points >= 0).all() and (points[:, 0] < frame.width).all() and (points[:, 1] < frame.height).all())


def _in_the_middle(frame: Frame, face: Face, *, of: Frame | None = None) -> bool:
    """Whether the face covers the middle of the picture `of` (the frame itself) and fills the frame."""
    seen = of or frame
    box, x, y = face.box, seen.width / 2, seen.height / 2
    covers = box.x < x < box.right and box.y < y < box.bottom
    return covers and box.width >= _FILLS * min(frame.width, frame.height)
