"""The room behind the drawn people: wall, window, shelf, plant and picture, a little out of focus."""

from __future__ import annotations

import cv2
import numpy as np

from facecog_desktop.capture.drawn.people import Colour
from facecog_desktop.core.types import Pixels

WIDTH, HEIGHT = 960, 540

_WALL: Colour = (214, 205, 190)
_FLOOR: Colour = (168, 132, 100)
_WOOD: Colour = (150, 110, 78)
_BOOKS: tuple[Colour, ...] = (
    (176, 84, 72),
    (70, 104, 128),
    (214, 176, 96),
    (96, 128, 98),
    (228, 220, 204),
    (120, 92, 128),
)


def draw_room(seed: int) -> Pixels:
    """The empty room, (540, 960, 3) RGB; the seed sets the books and the leaves."""
    dice = np.random.default_rng(seed)
    room = np.empty((HEIGHT, WIDTH, 3), dtype=np.uint8)
    room[:] = _WALL
    _block(room, (0, 430, WIDTH, HEIGHT), _FLOOR)
    _block(room, (0, 418, WIDTH, 432), (236, 230, 220))
    _window(room)
    _shelf(room, dice)
    _plant(room, dice)
    _frame(room)
    soft = cv2.GaussianBlur(room, (0, 0), 2.6)
    return _lit(np.asarray(soft, dtype=np.uint8))


def with_noise(room: Pixels, count: int, seed: int) -> tuple[Pixels, ...]:
    """`count` copies with the faint grain of a camera, so that no two frames in a row are identical."""
    dice = np.random.default_rng(seed)
    copies = []
    for _ in range(count):
        grain = dice.integers(-2, 3, (*room.shape[:2], 1), dtype=np.int16)
        copies.append(np.clip(room + grain, 0, 255).astype(np.uint8))
    return tuple(copies)


def _block(room: Pixels, corners: tuple[int, int, int, int], colour: Colour) -> None:
    left, top, right, bottom = corners
    cv2.rectangle(room, (left, top), (right - 1, bottom - 1), colour, cv2.FILLED)


def _window(room: Pixels) -> None:
    _block(room, (60, 40, 330, 300), (244, 240, 232))
    rows = np.linspace(0, 1, 232)[:, None, None]
    sky = (1 - rows) * np.array([150, 198, 232]) + rows * np.array([226, 236, 236])
    room[54:286, 74:316] = sky.astype(np.uint8)
    cv2.ellipse(room, (140, 300), (110, 60), 0, 180, 360, (132, 168, 120), cv2.FILLED)
    cv2.ellipse(room, (260, 306), (90, 76), 0, 180, 360, (112, 152, 108), cv2.FILLED)
    _block(room, (60, 286, 330, 306), (232, 226, 214))
    _block(room, (190, 54, 200, 286), (244, 240, 232))
    _block(room, (74, 160, 316, 168), (244, 240, 232))


def _shelf(room: Pixels, dice: np.random.Generator) -> None:
    _block(room, (690, 60, 910, 420), _WOOD)
    for level in range(4):
        top = 70 + 88 * level
        _block(room, (700, top, 900, top + 78), (112, 84, 62))
        left = 704
        while left < 880:
            width, height = int(dice.integers(10, 22)), int(dice.integers(44, 70))
            if dice.random() < 0.85:
                _block(room, (left, top + 78 - height, left + width, top + 78), _BOOKS[int(dice.integers(len(_BOOKS)))])
            left += width + 2


def _plant(room: Pixels, dice: np.random.Generator) -> None:
    for _ in range(26):
        angle = float(dice.uniform(200, 340))
        reach = int(dice.uniform(50, 110))
        x = 604 + round(reach * 0.6 * float(np.cos(np.deg2rad(angle))))
        y = 350 + round(reach * float(np.sin(np.deg2rad(angle))))
        green = int(dice.integers(96, 150))
        cv2.ellipse(room, (x, y), (34, 9), angle, 0, 360, (60, green, 72), cv2.FILLED)
    pot = np.array([[566, 352], [642, 352], [630, 440], [578, 440]], dtype=np.int32)
    cv2.fillPoly(room, [pot], (196, 116, 84))


def _frame(room: Pixels) -> None:
    _block(room, (400, 70, 540, 180), (88, 70, 60))
    _block(room, (410, 80, 530, 170), (238, 230, 214))
    cv2.circle(room, (500, 110), 16, (232, 164, 92), cv2.FILLED)
    hills = np.array([[410, 170], [410, 140], [450, 112], [490, 146], [530, 126], [530, 170]], dtype=np.int32)
    cv2.fillPoly(room, [hills], (108, 140, 150))


def _lit(room: Pixels) -> Pixels:
    """Light from the window, darker towards the right and the bottom."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    light = 1.08 - 0.20 * (x / WIDTH) - 0.16 * (y / HEIGHT) ** 2
    return np.asarray(np.clip(room * light[..., None], 0, 255), dtype=np.uint8)
