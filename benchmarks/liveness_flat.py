"""What a flat picture shows when it is turned like a head: photos turned by computation, as a sheet would be.

python benchmarks/liveness_flat.py PHOTO…: a line of JSON for each angle, with the yaw that the landmarks are taken for
and the relief against the photo as it is.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

import cv2
import numpy as np

from facecog_desktop import bootstrap
from facecog_desktop.capture.pictures.decode import read_picture
from facecog_desktop.core.liveness.challenge import ChallengeRules
from facecog_desktop.core.liveness.parallax import relief
from facecog_desktop.core.types import Pixels

RULES = ChallengeRules()

ANGLES = (20.0, 30.0, 40.0, -30.0)

_FAR = 1.5
"""Distance and focal length, in longer sides of the photo."""

_SMALL = 300
"""Photos with fewer rows are shown in twice their size."""


def turned(photo: Pixels, yaw: float) -> Pixels:
    """The photo as a sheet that is turned by `yaw` degrees about its upright axis, seen by a camera."""
    height, width = photo.shape[:2]
    far, angle = _FAR * max(height, width), math.radians(yaw)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    flat = corners - np.array([width / 2, height / 2], dtype=np.float32)
    depth = far + flat[:, 0] * math.sin(angle)
    seen = np.column_stack([flat[:, 0] * math.cos(angle), flat[:, 1]]) * (far / depth)[:, None]
    goal = (seen + np.array([width / 2, height / 2])).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(corners, goal)
    return np.asarray(cv2.warpPerspective(photo, matrix, (width, height), borderValue=(120, 120, 120)), dtype=np.uint8)


def main(paths: list[Path]) -> None:
    """Turn every photo by every angle."""
    engine = bootstrap.engine(bootstrap.settings({}))
    found: dict[float, list[tuple[float, float]]] = {angle: [] for angle in ANGLES}
    missed = dict.fromkeys(ANGLES, 0)
    for path in paths:
        photo = np.asarray(read_picture(path), dtype=np.uint8)
        if photo.shape[0] < _SMALL:
            photo = np.asarray(cv2.resize(photo, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC), dtype=np.uint8)
        before = engine.detect(photo)
        for angle in ANGLES if before else ():
            after = engine.detect(turned(photo, angle))
            missed[angle] += not after
            if after and after[0].pose and before[0].pose:
                yaw = abs(after[0].pose.yaw - before[0].pose.yaw)
                found[angle].append((yaw, relief(before[0].landmarks, after[0].landmarks)))
    for angle, pairs in found.items():
        yaws, reliefs = np.array(pairs).reshape(-1, 2).T
        line = {"angle": angle, "photos": len(pairs), "missed": missed[angle]}
        if len(pairs):
            line |= {"yaw_median": round(float(np.median(yaws)), 1), "yaw_max": round(float(yaws.max()), 1)}
            line["relief_p90"] = round(float(np.percentile(reliefs, 90)), 3)
            line["with_depth"] = int(np.sum(reliefs >= RULES.depth))
            line["taken_for_a_turn"] = int(np.sum(yaws >= RULES.turns.turned))
            line["both"] = int(np.sum((reliefs >= RULES.depth) & (yaws >= RULES.turns.turned)))
            line |= {"relief_median": round(float(np.median(reliefs)), 3), "relief_max": round(float(reliefs.max()), 3)}
        sys.stdout.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
