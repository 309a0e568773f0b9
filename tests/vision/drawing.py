"""A face drawn well enough to be found by the detectors: no photograph is needed on any machine."""

from __future__ import annotations

import cv2
import numpy as np

from facecog_desktop.core.types import Pixels


def draw_face(pixels: Pixels, x: int, y: int, half: int, *, skin: tuple[int, int, int] = (214, 170, 140)) -> None:
    """Draw a frontal face of half height `half` about (x, y) into an RGB picture."""

    def at(dx: float, dy: float) -> tuple[int, int]:
        return round(x + dx * half), round(y + dy * half)

    def oval(dx: float, dy: float, rx: float, ry: float, colour: tuple[int, int, int]) -> None:
        cv2.ellipse(pixels, at(dx, dy), (round(rx * half), round(ry * half)), 0, 0, 360, colour, -1, cv2.LINE_AA)

    dark = tuple(round(part * 0.72) for part in skin)
    oval(0, -0.22, 0.86, 0.98, (52, 36, 28))
    oval(0, 0, 0.74, 1.0, (dark[0], dark[1], dark[2]))
    oval(0, -0.03, 0.68, 0.95, skin)
    oval(0, -0.98, 0.62, 0.34, (52, 36, 28))
    for side in (-1, 1):
        oval(side * 0.32, -0.12, 0.21, 0.13, (dark[0], dark[1], dark[2]))
        oval(side * 0.32, -0.12, 0.17, 0.08, (244, 240, 236))
        oval(side * 0.32, -0.12, 0.075, 0.08, (54, 36, 26))
        cv2.line(pixels, at(side * 0.14, -0.36), at(side * 0.52, -0.37), (60, 42, 32), max(half // 12, 1), cv2.LINE_AA)
        oval(side * 0.10, 0.30, 0.07, 0.05, (120, 78, 62))
    oval(0, 0.1, 0.06, 0.24, (232, 192, 162))
    oval(0, 0.58, 0.28, 0.10, (166, 84, 82))
    cv2.line(pixels, at(-0.27, 0.57), at(0.27, 0.57), (92, 40, 42), max(half // 28, 1), cv2.LINE_AA)


def drawn_picture(
    width: int = 640, height: int = 360, faces: tuple[tuple[int, int, int], ...] = ((320, 180, 90),)
) -> Pixels:
    """A grey wall with faces at (x, y, half height), a little blurred, as a camera sees it."""
    pixels = np.full((height, width, 3), (176, 182, 188), dtype=np.uint8)
    for x, y, half in faces:
        draw_face(pixels, x, y, half)
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), 1.2), dtype=np.uint8)
