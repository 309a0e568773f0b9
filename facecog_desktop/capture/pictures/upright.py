"""The eight ways in which a picture may lie, numbered as EXIF does, and how it is turned upright."""

from __future__ import annotations

import numpy as np

from facecog_desktop.core.types import Pixels

AS_IT_IS = 1
"""The number of a picture that is upright already."""

_QUARTERS = (1, 6, 3, 8)
# By the signs with which x' follows x and y' follows y, and those with which x' follows y and y' follows x.
_STRAIGHT = {(1, 1): 1, (-1, 1): 2, (-1, -1): 3, (1, -1): 4}
_ACROSS = {(1, 1): 5, (-1, 1): 6, (-1, -1): 7, (1, -1): 8}


def upright(pixels: Pixels, turn: int) -> Pixels:
    """Undo orientation `turn` (EXIF, CIPA DC-008 4.6.4): 2 to 4 mirror or half turn, 5 to 8 change rows and columns."""
    if turn == AS_IT_IS:
        return pixels
    if turn >= 5:
        pixels = pixels.transpose(1, 0, 2)
    mirrored, upside_down = {2: (1, 0), 3: (1, 1), 4: (0, 1), 6: (1, 0), 7: (1, 1), 8: (0, 1)}.get(turn, (0, 0))
    pixels = pixels[:: -1 if upside_down else 1, :: -1 if mirrored else 1]
    return np.ascontiguousarray(pixels)


def turn_of_degrees(degrees: float) -> int:
    """The number for a picture that must be turned so many degrees clockwise; the nearest quarter is taken."""
    return _QUARTERS[round(degrees / 90) % 4]


def turn_of_matrix(a: float, b: float, c: float, d: float) -> int:
    """The number for x' = ax + cy, y' = bx + dy with y downwards (ISO/IEC 14496-12, 8.3.2).

    Scales are left out, slants go to the nearer of the eight ways; a matrix that flattens the picture is ignored.
    """
    straight = abs(a) + abs(d) >= abs(b) + abs(c)
    one, other = (a, d) if straight else (c, b)
    if one == 0 or other == 0:
        return AS_IT_IS
    signs = (1 if one > 0 else -1, 1 if other > 0 else -1)
    return (_STRAIGHT if straight else _ACROSS)[signs]
