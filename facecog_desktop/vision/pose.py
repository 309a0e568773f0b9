"""Which way a head is turned, from its landmarks. Rough: good for "look a little to the left", not for measuring."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.types import Landmarks, Pose

_POINTS = (36, 39, 42, 45, 27, 30, 33, 48, 54, 8)

_HEAD = np.array(
    [
        (-42.0, 0.0, 2.0),  # outer corner of the eye on the picture's left
        (-18.5, 1.0, -5.0),  # its inner corner
        (18.5, 1.0, -5.0),
        (42.0, 0.0, 2.0),
        (0.0, -3.0, -15.0),  # root of the nose
        (0.0, 32.0, -36.0),  # tip of the nose
        (0.0, 45.0, -24.0),  # base of the nose
        (-27.5, 64.5, -13.0),  # corner of the mouth on the picture's left
        (27.5, 64.5, -13.0),
        (0.0, 113.0, -9.0),  # chin
    ],
    dtype=np.float64,
)
"""Millimetres; x to the picture's right, y down, z away from the camera. A generic head of our own: breadths and
heights are where the 68-point predictor puts its points on frontal faces, scaled to 61 mm between the eye centres; the
depths are rounded from common anthropometry (the nose's tip stands out some 20 mm) and are rough."""

_EYES = 61.0
"""Millimetres between the eye centres of _HEAD."""

_NOSE_DEPTH = 27.0
"""Millimetres from the plane of the eyes forward to the base of the nose."""


def head_pose(landmarks: Landmarks, width: int, height: int) -> Pose:
    """Rotation against the line of sight; `width` and `height` of the picture that the landmarks are in.

    A face that looks into the camera is frontal wherever in the frame it is. 68 points: perspective-n-point (Lepetit
    et al. 2009, cv2.solvePnP) with a generic head and a focal length of the picture's longer side (53 degrees across).
    5 points: `pose_of_five`.
    """
    if len(landmarks.points) != 68:
        return pose_of_five(landmarks)
    focal = float(max(width, height))
    points = landmarks.points[list(_POINTS)].astype(np.float64)
    x, y = points.mean(axis=0)
    camera = np.array([[focal, 0, x], [0, focal, y], [0, 0, 1]])
    # Starting from a frontal head at a sensible distance keeps the solution in front of the camera.
    distance = focal * _EYES / max(landmarks.inter_eye_distance, 1.0)
    start = np.array([[0.0], [-_HEAD[:, 1].mean()], [distance]])
    _, turn, _ = cv2.solvePnP(_HEAD, points, camera, None, np.zeros((3, 1)), start, True, cv2.SOLVEPNP_ITERATIVE)
    matrix, _ = cv2.Rodrigues(turn)
    return _angles(np.asarray(matrix, dtype=np.float64))


def _angles(matrix: NDArray[np.float64]) -> Pose:
    """The head turned first by roll, then pitch, then yaw: (3, 3) rotation = yaw @ pitch @ roll."""
    ahead = -matrix[:, 2]
    yaw = math.atan2(ahead[0], -ahead[2])
    pitch = math.asin(min(max(-ahead[1], -1.0), 1.0))
    # What is left of the rotation once yaw and pitch are taken off: where its first column points within the picture.
    level = np.array([math.cos(yaw), 0.0, math.sin(yaw)])
    down = np.cross(-ahead, level)
    roll = math.atan2(float(matrix[:, 0] @ down), float(matrix[:, 0] @ level))
    return Pose(math.degrees(yaw), math.degrees(pitch), math.degrees(roll))


def pose_of_five(landmarks: Landmarks) -> Pose:
    """Roll from the line of the eyes, yaw from how far the nose's base has left their middle; pitch is not known: 0."""
    points = landmarks.points.astype(np.float64)
    nose = points[33] if len(points) == 68 else points[4]
    left, right = (eye.astype(np.float64) for eye in landmarks.eyes)
    across = right - left
    distance = max(float(np.hypot(*across)), 1.0)
    aside = float((nose - (left + right) / 2) @ across) / distance
    # The eyes' distance shrinks with cos(yaw) while the nose moves with sin(yaw).
    yaw = math.atan2(aside * _EYES, distance * _NOSE_DEPTH)
    return Pose(math.degrees(yaw), 0.0, math.degrees(math.atan2(across[1], across[0])))
