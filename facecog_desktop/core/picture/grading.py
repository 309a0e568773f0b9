"""Grades of what is measured of a picture, 0 to 100, and the brightness they are measured by. numpy only."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

LUMA: NDArray[np.float32] = np.array([0.299, 0.587, 0.114], dtype=np.float32)
"""Weights of red, green and blue in brightness (ITU-R BT.601)."""


def ramp(value: float, nothing: float, ideal: float) -> float:
    """0 at `nothing`, 100 from `ideal` on, straight between."""
    return float(np.clip((value - nothing) / (ideal - nothing), 0.0, 1.0) * 100.0)
