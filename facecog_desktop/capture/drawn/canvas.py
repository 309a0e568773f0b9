"""Soft-edged shapes on a transparent layer, in units of half a face's height. Knows nothing of faces."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

import cv2
import numpy as np
from numpy.typing import NDArray

from facecog_desktop.capture.drawn.people import Colour

Layer = NDArray[np.float32]
"""(height, width, 4) float32: colours 0 to 255 multiplied by the alpha, which is 0 to 1."""

Cutout = NDArray[np.uint8]
"""(height, width, 4) uint8: RGB multiplied by the alpha, and the alpha, each 0 to 255."""

Mask = NDArray[np.float32]
"""(height, width) float32, 0 outside and 1 inside."""

Outline = NDArray[np.float64]
"""(n, 2) float64: x to the right, y down, in units from the middle of the face."""

REACH = 1.9
"""Units from the middle of a layer to its left and right edges."""

ABOVE = 1.6
"""Units from the middle of the face up to a layer's first row."""

_ORIGIN = np.array([REACH, ABOVE])  # the middle of the face, in units from the layer's corner
_SHIFT = 4  # OpenCV's fixed-point bits: a sixteenth of a pixel


def curve(points: Sequence[tuple[float, float]], *, closed: bool = True, steps: int = 8) -> Outline:
    """A Catmull-Rom curve through the points, (n, 2), `steps` points a span."""
    knots = np.asarray(points, dtype=np.float64)
    if closed:
        padded = np.vstack([knots[-1], knots, knots[:2]])
    else:
        padded = np.vstack([2 * knots[0] - knots[1], knots, 2 * knots[-1] - knots[-2]])
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    pieces = [
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
        for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False)
    ]
    return np.vstack(pieces if closed else [*pieces, knots[-1:]])


def oval(x: float, y: float, width: float, height: float, tilt: float = 0.0) -> Outline:
    """An ellipse of half axes `width` and `height` about (x, y), turned clockwise by `tilt` degrees."""
    turn = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    angle = np.deg2rad(tilt)
    across, down = width * np.cos(turn), height * np.sin(turn)
    return np.stack(
        [x + across * np.cos(angle) - down * np.sin(angle), y + across * np.sin(angle) + down * np.cos(angle)], axis=1
    )


def mixed(one: Colour, other: Colour, part: float) -> Colour:
    """`part` of the other colour in the first."""
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(one, other, strict=True))
    return red, green, blue


def shaded(colour: Colour, factor: float) -> Colour:
    """The colour, lighter (factor > 1) or darker."""
    red, green, blue = (int(min(255, max(0, round(part * factor)))) for part in colour)
    return red, green, blue


class Canvas:
    """A square layer of `size` pixels on which shapes are laid over each other."""

    def __init__(self, size: int) -> None:
        self.unit = size / (2 * REACH)
        self.layer: Layer = np.zeros((size, size, 4), dtype=np.float32)
        self.within: Mask | None = None
        """Where set, nothing is painted outside it."""

    def mask(self, outline: Outline, blur: float = 0.0) -> Mask:
        """The shape as a mask of the layer's size, its edge softened by `blur` units."""
        plain = np.zeros(self.layer.shape[:2], dtype=np.uint8)
        cv2.fillPoly(plain, [self._fixed(outline)], 255, cv2.LINE_AA, _SHIFT)
        return self._softened(plain, blur)

    def grid(self) -> tuple[Mask, Mask]:
        """x and y in units of every pixel's middle."""
        size = self.layer.shape[0]
        axis = (np.arange(size, dtype=np.float32) + 0.5) / self.unit
        x, y = np.meshgrid(axis - REACH, axis - ABOVE)
        return x, y

    def fill(self, outline: Outline, colour: Colour, *, blur: float = 0.0, opacity: float = 1.0) -> None:
        """Lay a filled shape over what is there."""
        top, left, bottom, right = self._around(outline, blur)
        if bottom <= top or right <= left:
            return
        plain = np.zeros((bottom - top, right - left), dtype=np.uint8)
        fixed = self._fixed(outline) - np.array([left, top]) * (1 << _SHIFT)
        cv2.fillPoly(plain, [fixed.astype(np.int32)], 255, cv2.LINE_AA, _SHIFT)
        self._lay(self._softened(plain, blur) * opacity, colour, top, left)

    def stroke(
        self, outline: Outline, width: float, colour: Colour, *, blur: float = 0.0, opacity: float = 1.0
    ) -> None:
        """Lay a line of `width` units along the points; one thinner than a pixel is paler instead."""
        self.strokes([outline], width, colour, blur=blur, opacity=opacity)

    def strokes(
        self, outlines: Sequence[Outline], width: float, colour: Colour, *, blur: float = 0.0, opacity: float = 1.0
    ) -> None:
        """Lay many lines of one colour at once; where they cross they are no darker."""
        pixels = width * self.unit
        top, left, bottom, right = self._around(np.vstack(list(outlines)), blur + width)
        if bottom <= top or right <= left:
            return
        plain = np.zeros((bottom - top, right - left), dtype=np.uint8)
        shift = np.array([left, top]) * (1 << _SHIFT)
        fixed = [(self._fixed(outline) - shift).astype(np.int32) for outline in outlines]
        cv2.polylines(plain, fixed, False, 255, max(round(pixels), 1), cv2.LINE_AA, _SHIFT)
        self._lay(self._softened(plain, blur) * (opacity * min(pixels, 1.0)), colour, top, left)

    def cutout(self, blur: float = 0.0) -> Cutout:
        """What was painted, as bytes, out of focus by `blur` units."""
        soft = cv2.GaussianBlur(self.layer, (0, 0), max(blur * self.unit, 0.4))
        soft[..., 3] *= 255
        return np.asarray(np.clip(soft + 0.5, 0, 255), dtype=np.uint8)

    def shade(self, factor: Mask) -> None:
        """Multiply the colours by a factor for each pixel; the alpha stays."""
        self.layer[..., :3] *= factor[..., None]
        np.minimum(self.layer[..., :3], 255 * self.layer[..., 3:], out=self.layer[..., :3])

    def _lay(self, mask: Mask, colour: Colour, top: int, left: int) -> None:
        rows, columns = slice(top, top + mask.shape[0]), slice(left, left + mask.shape[1])
        if self.within is not None:
            mask = mask * self.within[rows, columns]
        target = self.layer[rows, columns]
        target *= (1 - mask)[..., None]
        target += mask[..., None] * np.array([*colour, 1.0], dtype=np.float32)

    def _fixed(self, outline: Outline) -> NDArray[np.int32]:
        pixels = (outline + _ORIGIN) * self.unit - 0.5
        return np.asarray(np.round(pixels * (1 << _SHIFT)), dtype=np.int32)

    def _around(self, outline: Outline, room: float) -> tuple[int, int, int, int]:
        size = self.layer.shape[0]
        margin = 3 * room * self.unit + 2
        low = np.floor((outline.min(axis=0) + _ORIGIN) * self.unit - margin).astype(int).clip(0, size)
        high = np.ceil((outline.max(axis=0) + _ORIGIN) * self.unit + margin).astype(int).clip(0, size)
        return int(low[1]), int(low[0]), int(high[1]), int(high[0])

    def _softened(self, plain: NDArray[np.uint8], blur: float) -> Mask:
        mask: Mask = np.asarray(plain, dtype=np.float32) / np.float32(255)
        sigma = blur * self.unit
        if sigma < 0.3:
            return mask
        reach = 2 * ceil(2.5 * sigma) + 1
        return np.asarray(cv2.GaussianBlur(mask, (reach, reach), sigma), dtype=np.float32)


def over(top: Cutout, bottom: Cutout) -> Cutout:
    """The first cut-out laid over the second."""
    clear = cv2.bitwise_not(cv2.extractChannel(top, 3))
    return np.asarray(cv2.add(top, cv2.multiply(bottom, cv2.merge([clear] * 4), scale=1 / 255)), dtype=np.uint8)
