"""QR codes as modules: what a telephone's camera reads."""

from __future__ import annotations

import numpy as np
import segno
from numpy.typing import NDArray

QUIET = 4
"""Light modules around the code, as ISO/IEC 18004 asks for."""


def modules(text: str) -> NDArray[np.bool_]:
    """(n, n) bool, True where it is dark, with the quiet zone around. Raises ValueError (too long)."""
    try:
        code = segno.make(text, error="m", micro=False, boost_error=False)
    except segno.DataOverflowError as error:
        raise ValueError("the text is too long for a QR code") from error
    dark = np.array([[bool(cell) for cell in row] for row in code.matrix], dtype=np.bool_)
    return np.pad(dark, QUIET)
