"""68 points of a face seen from the front, in a box, with eyes and mouth as wide open as wanted."""

from __future__ import annotations

import numpy as np

from facecog_desktop.core.types import Landmarks

_EYE = np.array([(-1.0, 0.0), (-0.4, -1.0), (0.4, -1.0), (1.0, 0.0), (0.4, 1.0), (-0.4, 1.0)])


def landmarks(
    x: float = 120, y: float = 120, width: float = 160, *, eyes: tuple[float, float] = (0.3, 0.3), mouth: float = 0.0
) -> Landmarks:
    """`eyes` are the ratios of height to width of both, `mouth` that of the gap between the lips; `width` in pixels."""
    points = np.full((68, 2), 0.5)
    angles = np.linspace(0, np.pi, 17)
    points[:17] = np.stack([0.5 - 0.5 * np.cos(angles), 0.4 + 0.6 * np.sin(angles)], axis=1)
    points[17:27] = np.stack([np.linspace(0.15, 0.85, 10), np.full(10, 0.25)], axis=1)
    points[27:31] = np.stack([np.full(4, 0.5), np.linspace(0.35, 0.58, 4)], axis=1)
    points[31:36] = np.stack([np.linspace(0.4, 0.6, 5), np.full(5, 0.62)], axis=1)
    for first, middle, ratio in ((36, 0.3, eyes[0]), (42, 0.7, eyes[1])):
        points[first : first + 6] = _EYE * (0.08, 0.08 * ratio) + (middle, 0.4)
    outer, inner = np.linspace(np.pi, -np.pi, 13)[:12], np.linspace(np.pi, -np.pi, 9)[:8]
    points[48:60] = np.stack([0.5 + 0.18 * np.cos(outer), 0.76 - (0.06 + 0.12 * mouth) * np.sin(outer)], axis=1)
    points[60:68] = np.stack([0.5 + 0.12 * np.cos(inner), 0.76 - 0.12 * mouth * np.sin(inner)], axis=1)
    return Landmarks((points * width + (x, y)).astype(np.float32))
