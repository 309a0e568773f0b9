"""Moiré and lost detail: what the two-dimensional spectrum of a face says. The face keeps its own scale here."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.types import Face, Pixels

_SIDE = 96
"""Pixels of the square that is looked at: the middle of a face at the scale at which the camera gave it."""

_LOW, _HIGH = 0.12, 0.48
"""Cycles a pixel between which screens and prints leave their rows."""

_PEAK = 2.5
"""Times the median of its ring, in natural logarithms, from which a frequency stands out."""


def spectrum(pixels: Pixels, face: Face) -> NDArray[np.float64]:
    """(4,): how far the strongest frequency stands out of its ring, how many do, how much detail there is among all,

    and how quickly it falls off with the frequency. The scale is only changed where the face is too small.
    """
    power = _power(_middle(pixels, face))
    radius = _radii()
    logs = np.log(power + 1.0)
    band = (radius >= _LOW) & (radius <= _HIGH)
    ring = np.round(radius * _SIDE).astype(np.intp)
    usual = np.array([np.median(logs[ring == number]) if np.any(ring == number) else 0.0 for number in range(_SIDE)])
    above = (logs - usual[ring])[band]
    detail = float(power[band].sum() / max(power[radius >= 2.0 / _SIDE].sum(), 1e-9))
    slope = np.polyfit(np.log(radius[band]), logs[band], 1)[0]
    return np.array([above.max(), np.log1p(np.sum(above > _PEAK)), np.log(detail + 1e-9), slope])


def _middle(pixels: Pixels, face: Face) -> NDArray[np.float32]:
    """(_SIDE, _SIDE) brightness about the middle of the face, enlarged where there are fewer pixels."""
    x, y = face.box.centre
    half = min(_SIDE / 2, face.box.width / 2)
    patch = cv2.getRectSubPix(np.ascontiguousarray(pixels), (round(2 * half), round(2 * half)), (x, y))
    grey = cv2.cvtColor(patch, cv2.COLOR_RGB2GRAY)
    if grey.shape[0] != _SIDE:
        grey = cv2.resize(grey, (_SIDE, _SIDE), interpolation=cv2.INTER_CUBIC)
    return np.asarray(grey, dtype=np.float32)


def _power(grey: NDArray[np.float32]) -> NDArray[np.float64]:
    """(_SIDE, _SIDE // 2 + 1): energy by frequency, as parts of the picture's, times 1e6."""
    window = np.hanning(_SIDE)
    flat = (grey - grey.mean()) * window[:, None] * window[None, :]
    power = np.abs(np.fft.rfft2(flat)) ** 2
    return np.asarray(power / max(float(power.sum()), 1e-9) * 1e6, dtype=np.float64)


def _radii() -> NDArray[np.float64]:
    """Cycles a pixel of each place of the spectrum."""
    down, across = np.fft.fftfreq(_SIDE)[:, None], np.fft.rfftfreq(_SIDE)[None, :]
    return np.asarray(np.maximum(np.hypot(down, across), 1e-6), dtype=np.float64)
