"""A drawn person as a picture: layers of body, hair and face, turned and lit. Who walks where is in scene."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from facecog_desktop.capture.drawn import adornment, features
from facecog_desktop.capture.drawn.canvas import ABOVE, REACH, Canvas, Cutout, over
from facecog_desktop.capture.drawn.features import Expression
from facecog_desktop.capture.drawn.people import Colour, DrawnPerson
from facecog_desktop.core.types import Pixels, Pose

_WALL: Colour = (196, 204, 206)
_BLUR = 0.006  # units: about as soft as a webcam's picture


@dataclass(frozen=True, slots=True)
class View:
    """How a person is seen: pose in degrees (up to about 30 is believable), `light` from -1 (left) to 1 (right)."""

    pose: Pose = field(default_factory=lambda: Pose(0.0, 0.0, 0.0))
    light: float = -0.3
    expression: Expression = Expression.CALM


FRONT = View()


@dataclass(frozen=True, slots=True, eq=False)
class Layers:
    """A person seen from the front: the body, and the head with its hair, before anything is turned."""

    body: Cutout
    behind: Cutout
    head: Cutout


def layers(person: DrawnPerson, size: int, view: View = FRONT) -> Layers:
    """Paint a person on layers of `size` x `size` pixels. The pose is left to `turned`."""
    body, behind = Canvas(size), Canvas(size)
    adornment.paint_body(body, person)
    adornment.paint_hair_behind(behind, person)
    return Layers(body.cutout(_BLUR), behind.cutout(_BLUR), paint_head(person, size, view))


def paint_head(person: DrawnPerson, size: int, view: View) -> Cutout:
    """The layer that expression and light change."""
    head = Canvas(size)
    head.within = features.paint_skin(head, person, view.light)
    features.paint_age(head, person)
    features.paint_eyes(head, person, view.expression)
    features.paint_brows(head, person, view.expression)
    features.paint_nose(head, person)
    head.within = None
    adornment.paint_beard(head, person)
    features.paint_mouth(head, person, view.expression)
    adornment.paint_hair(head, person)
    adornment.paint_glasses(head, person)
    return head.cutout(_BLUR)


def turned(parts: Layers, pose: Pose) -> Cutout:
    """The layers over each other with the head turned by `pose`; the body stays as it is."""
    columns, rows = _lookup(parts.head.shape[0], pose)

    def moved(layer: Cutout) -> Cutout:
        return np.asarray(cv2.remap(layer, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT), np.uint8)

    return over(moved(parts.head), over(parts.body, moved(parts.behind)))


def _lookup(size: int, pose: Pose) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """For each pixel of the turned head, where it comes from on the frontal one.

    A point of the surface at depth z moves sideways by z sin(yaw) and upwards by z sin(pitch). The depth is a smooth
    hill over the head that runs out in the neck, so that nothing tears, with a smaller one for the nose.
    """
    unit = size / (2 * REACH)
    axis = (np.arange(size, dtype=np.float32) + 0.5) / unit
    x, y = axis[None, :] - REACH, axis[:, None] - ABOVE
    if pose.roll:
        roll = np.deg2rad(pose.roll) * np.clip((1.6 - y) / 0.6, 0, 1)
        down = y - 1.0
        x, y = x * np.cos(roll) + down * np.sin(roll), 1.0 - x * np.sin(roll) + down * np.cos(roll)
    hill = 0.9 * np.exp(-0.75 * x**2) * (np.exp(-0.35 * (y - 0.05) ** 2) * np.clip((1.7 - y) / 0.6, 0, 1))
    hill = hill + 0.32 * np.exp(-((x / 0.26) ** 2)) * np.exp(-(((y - 0.16) / 0.26) ** 2))  # the nose stands out
    columns = (x + REACH - hill * np.sin(np.deg2rad(pose.yaw))) * unit - 0.5
    rows = (y + ABOVE + 0.8 * hill * np.sin(np.deg2rad(pose.pitch))) * unit - 0.5
    return columns.astype(np.float32), rows.astype(np.float32)


def draw_face(person: DrawnPerson, size: int, view: View = FRONT) -> tuple[Pixels, NDArray[np.uint8]]:
    """Head and shoulders on a transparent square of `size` pixels.

    Returns (size, size, 3) RGB already multiplied by the alpha, and the alpha (size, size) uint8. The face is about
    half as high as the square, its middle at 0.5 across and 0.42 down.
    """
    cutout = turned(layers(person, size, view), view.pose)
    return np.ascontiguousarray(cutout[..., :3]), np.ascontiguousarray(cutout[..., 3])


def draw_picture(person: DrawnPerson, size: int = 480, view: View = FRONT, *, wall: Colour = _WALL) -> Pixels:
    """A portrait before a softly lit wall, (size, size, 3) RGB: for tests and documents that need no photographs."""
    colours, alpha = draw_face(person, size, view)
    y, x = np.mgrid[0:size, 0:size].astype(np.float32) / size
    glow = (1.06 - 0.35 * ((x - 0.4) ** 2 + (y - 0.3) ** 2))[..., None]
    behind = np.clip(np.array(wall, dtype=np.float32) * glow, 0, 255)
    covered = alpha[..., None].astype(np.float32) / 255
    return np.asarray(np.clip(colours + behind * (1 - covered) + 0.5, 0, 255), dtype=np.uint8)
