"""How good a picture of a face is: components named after ISO/IEC 29794-5, each 0 to 100. numpy only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.picture import face_parts
from facecog_desktop.core.picture.grading import LUMA, ramp
from facecog_desktop.core.text import Text, text
from facecog_desktop.core.types import Face, Pixels, Pose, PoseName, Quality

REGISTRATION_LIMIT = 30.0
"""A sample whose weakest component is below this is not kept."""

RECOGNITION_LIMIT = 8.0
"""A face whose weakest component is below this is not given a name; eyes, mouth and what covers them do not count."""

_GRID = 96  # faces are judged at one size, so that near and far ones are judged alike

_WORDS = {
    "inter_eye_distance": text("too small or too far away"),
    "sharpness": text("blurred"),
    "brightness": text("too dark or too bright"),
    "contrast": text("too little contrast"),
    "pose": text("turned or tilted too far"),
    "uncropped": text("cut off at the edge"),
    "eyes_open": text("eyes shut"),
    "mouth_closed": text("mouth wide open"),
    "uncovered": text("mouth and nose covered"),
}


@dataclass(frozen=True, slots=True)
class Component:
    """One component of a Quality: its name, its value and what is wrong when it is low."""

    name: str
    value: float
    words: Text


def weakest(quality: Quality) -> Component:
    """The component that limits the picture's use."""
    name = min(_WORDS, key=lambda key: float(getattr(quality, key)))
    return Component(name, float(getattr(quality, name)), _WORDS[name])


def too_poor_to_name(quality: Quality) -> bool:
    """Whether nobody is to be named by such a picture."""
    return quality.legible < RECOGNITION_LIMIT


def shortcomings(quality: Quality, limit: float) -> list[Component]:
    """The components below `limit`, the weakest first."""
    values = ((name, float(getattr(quality, name)), words) for name, words in _WORDS.items())
    return sorted((Component(*each) for each in values if each[1] < limit), key=lambda component: component.value)


Grey = NDArray[np.float32]


def assess(pixels: Pixels, face: Face) -> Quality:
    """Judge a face where it stands in its picture (height, width, 3)."""
    grey = _face_in_grey(pixels, face)
    height, width = pixels.shape[:2]
    return Quality(
        inter_eye_distance=ramp(face.landmarks.inter_eye_distance, 10.0, 55.0),
        sharpness=_sharpness(grey),
        brightness=_brightness(grey),
        contrast=ramp(float(grey.std()) if grey.size else 0.0, 4.0, 36.0),
        pose=_pose(face.pose),
        uncropped=_uncropped(face, width, height),
        luminance=float(grey.mean()) if grey.size else 0.0,
        eyes_open=face_parts.eyes_open(face.landmarks),
        mouth_closed=face_parts.mouth_closed(face.landmarks),
        uncovered=face_parts.uncovered(pixels, face.landmarks),
    )


def pose_name(pose: Pose | None) -> PoseName:
    """The direction of a head: front up to 14 degrees of yaw and 12 of pitch, else the larger turn."""
    if pose is None or (abs(pose.yaw) < 14 and abs(pose.pitch) < 12):
        return PoseName.FRONT
    if abs(pose.yaw) >= abs(pose.pitch):
        return PoseName.RIGHT if pose.yaw > 0 else PoseName.LEFT
    return PoseName.UP if pose.pitch > 0 else PoseName.DOWN


def _face_in_grey(pixels: Pixels, face: Face) -> Grey:
    """Luminance (ITU-R BT.601) of the visible part of the box, shrunk by whole-pixel means to about _GRID columns."""
    height, width = pixels.shape[:2]
    left, right = (int(np.clip(round(x), 0, width)) for x in (face.box.x, face.box.right))
    top, bottom = (int(np.clip(round(y), 0, height)) for y in (face.box.y, face.box.bottom))
    cut = pixels[top:bottom, left:right]
    step = max(1, round(face.box.width / _GRID))
    rows, columns = cut.shape[0] // step, cut.shape[1] // step
    if rows < 3 or columns < 3:
        return np.zeros((0, 0), dtype=np.float32)
    cut = cut[: rows * step, : columns * step]
    # Rows first: whole rows are added in one go, several times quicker than both directions at once.
    summed = cut.reshape(rows, step, -1).sum(axis=1, dtype=np.uint32).reshape(rows, columns, step, 3).sum(axis=2)
    weights = LUMA / step**2
    return np.asarray(summed.astype(np.float32) @ weights, dtype=np.float32)


def _sharpness(grey: Grey) -> float:
    """Energy of the Laplacian against the energy of the picture, so that a dull sharp face is not called blurred."""
    if not grey.size:
        return 0.0
    laplacian = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:] - 4 * grey[1:-1, 1:-1]
    spread = float(grey.var())
    ratio = float(laplacian.var()) / max(spread, 25.0)
    return ramp(float(np.log10(max(ratio, 1e-6))), -3.0, -1.0)


def _brightness(grey: Grey) -> float:
    """Mean luminance: wide enough for every skin; only what is nearly black or burnt out is marked down."""
    if not grey.size:
        return 0.0
    mean = float(grey.mean())
    return min(ramp(mean, 14.0, 55.0), ramp(-mean, -248.0, -205.0))


def _pose(pose: Pose | None) -> float:
    """100 from the front, 0 at 65 degrees of yaw, 50 of pitch or 60 of roll; the worst of the three counts."""
    if pose is None:
        return 100.0
    worst = max(abs(pose.yaw) / 65.0, abs(pose.pitch) / 50.0, abs(pose.roll) / 60.0)
    return float(np.clip(1.0 - max(worst - 0.1, 0.0) / 0.9, 0.0, 1.0) * 100.0)


def _uncropped(face: Face, width: int, height: int) -> float:
    """100 when all landmarks lie in the picture, 0 when a tenth or more do not."""
    points = face.landmarks.points
    inside = (points[:, 0] >= 0) & (points[:, 0] < width) & (points[:, 1] >= 0) & (points[:, 1] < height)
    return ramp(float(inside.mean()), 0.9, 1.0)
