"""What shows through a transparent picture is white."""

from __future__ import annotations

import numpy as np

from facecog_desktop.core.types import Pixels

ROWS = 32
"""How many rows are worked on at a time, so that what is only needed meanwhile stays small."""


def on_white(rgb: Pixels, alpha: np.ndarray) -> Pixels:
    """Straight `alpha` (height, width, 1) of `rgb` over white, in place.

    x / 255 is rounded as (t + t / 256) / 256 with t = x + 128, which is exact for x up to 255 * 255 and fits 16 bits.
    """
    for top in range(0, len(rgb), ROWS):
        weight = alpha[top : top + ROWS].astype(np.uint16)
        if int(weight.min(initial=255)) == 255:
            continue
        part = rgb[top : top + ROWS] * weight
        part += 255 * (255 - weight) + 128
        part += part >> 8
        part >>= 8
        rgb[top : top + ROWS] = part
    return rgb
