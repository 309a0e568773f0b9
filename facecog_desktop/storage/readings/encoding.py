"""Readings as bytes and back: a line of JSON, then plain numbers and crops. Nothing that could run is ever read."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import numpy as np

from facecog_desktop.core.comparing.reading import Appearance, Reading
from facecog_desktop.core.types import Box, Quality

_NUMBERS = 128


class UnreadableError(ValueError):
    """The bytes are no reading."""


def encode(reading: Reading) -> bytes:
    """The reading as bytes, little-endian."""
    about = {
        "moving": reading.moving,
        "frames": reading.frames,
        "width": reading.width,
        "height": reading.height,
        "appearances": [
            {
                "quality": asdict(each.quality),
                "box": asdict(each.box),
                "time": each.time,
                "looks": len(each.times),
                "crop": len(each.crop),
            }
            for each in reading.appearances
        ],
    }
    parts = [json.dumps(about, separators=(",", ":"), default=float).encode() + b"\n"]
    for each in reading.appearances:
        parts += [
            each.template.astype("<f4").tobytes(),
            each.times.astype("<f8").tobytes(),
            each.looks.astype("<f4").tobytes(),
            each.crop,
        ]
    return b"".join(parts)


def decode(data: bytes) -> Reading:
    """The reading that the bytes are. Raises UnreadableError for anything else, also one that was cut short."""
    head, newline, body = data.partition(b"\n")
    try:
        about = json.loads(head)
        rest = _Rest(body)
        appearances = tuple(_appearance(each, rest) for each in about["appearances"])
        reading = Reading(
            bool(about["moving"]), int(about["frames"]), int(about["width"]), int(about["height"]), appearances
        )
    except (ValueError, KeyError, TypeError, OverflowError) as error:
        raise UnreadableError(str(error)) from error
    if not newline or rest.left:
        raise UnreadableError("there is more or less than was written")
    return reading


class _Rest:
    """Takes bytes off the front."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> int:
        return len(self._data) - self._at

    def take(self, count: int) -> bytes:
        """The next `count` bytes. Raises ValueError where there are not so many."""
        if not 0 <= count <= self.left:
            raise ValueError("it is cut short")
        start, self._at = self._at, self._at + count
        return self._data[start : self._at]


def _appearance(about: Mapping[str, Any], rest: _Rest) -> Appearance:
    looks = int(about["looks"])
    template = np.frombuffer(rest.take(4 * _NUMBERS), "<f4").astype(np.float32)
    times = np.frombuffer(rest.take(8 * looks), "<f8").astype(np.float64)
    rows = np.frombuffer(rest.take(4 * _NUMBERS * looks), "<f4").astype(np.float32).reshape(looks, _NUMBERS)
    if not (np.isfinite(template).all() and np.isfinite(times).all() and np.isfinite(rows).all() and looks):
        raise ValueError("a number is none")
    return Appearance(
        template=template,
        quality=Quality(**_floats(about["quality"])),
        crop=rest.take(int(about["crop"])),
        box=Box(**_floats(about["box"])),
        time=_floats({"time": about["time"]})["time"],
        times=times,
        looks=rows,
    )


def _floats(values: Mapping[str, Any]) -> dict[str, float]:
    """Raises ValueError where one is no finite number."""
    found = {str(name): float(value) for name, value in values.items()}
    if not all(math.isfinite(value) for value in found.values()):
        raise ValueError("a number is none")
    return found
