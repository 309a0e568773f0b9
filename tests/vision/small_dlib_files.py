"""Writes small networks as dlib would, so that the reader is tested on files that are nobody's."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

EMPTY = (0, 0, 0, 0)


def integer(value: int) -> bytes:
    """A control byte (size, sign), then the bytes, the lowest first."""
    size = max((abs(value).bit_length() + 7) // 8, 1)
    return bytes([size | (0x80 if value < 0 else 0)]) + abs(value).to_bytes(size, "little")


def integers(*values: int) -> bytes:
    """Several integers."""
    return b"".join(integer(value) for value in values)


def real(value: float) -> bytes:
    """Mantissa and power of two."""
    fraction, exponent = math.frexp(value)
    return integers(int(math.ldexp(fraction, 53)), exponent - 53)


def reals(*values: float) -> bytes:
    """Several floating-point numbers."""
    return b"".join(real(value) for value in values)


def text(value: str) -> bytes:
    """Length and bytes."""
    return integer(len(value)) + value.encode("ascii")


def tensor(values: NDArray[np.float32], shape: tuple[int, ...] | None = None) -> bytes:
    """Version, four sizes, little-endian float32."""
    sizes = shape or (values.size, 1, 1, 1)
    return integers(2, *sizes) + values.astype("<f4").tobytes()


def alias(shape: tuple[int, ...]) -> bytes:
    """Version and four sizes."""
    return integers(1, *shape)


def _state() -> bytes:
    none = np.empty(0, dtype=np.float32)
    return b"110" + tensor(none, EMPTY) * 3


@dataclass
class NetworkFile:
    """Layers in the order of computation; `bytes_of` puts the file together."""

    seed: int = 0
    channels: int = 3
    versions: list[int] = field(default_factory=list)
    body: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = np.random.default_rng(self.seed)

    def numbers(self, *shape: int) -> NDArray[np.float32]:
        """Random weights."""
        return self.random.normal(0, 0.5, shape).astype(np.float32)

    def layer(self, name: str, details: bytes = b"") -> None:
        """A layer that computes."""
        self.versions.append(2 if self.versions else 3)
        self.body.append(text(name) + details + _state() + (b"" if len(self.versions) > 1 else integer(1)))

    def tag(self) -> None:
        """A tag or a skip: dlib writes nothing but a version."""
        self.versions.append(1)

    def convolution(self, filters: int, size: int, stride: int = 1, padding: int = 0) -> None:
        """Square filters with a bias."""
        shape = (filters, self.channels, size, size)
        params = self.numbers(math.prod(shape) + filters)
        details = tensor(params) + integers(filters, size, size, stride, stride, padding, padding)
        self.layer("con_4", details + alias(shape) + alias((1, filters, 1, 1)) + reals(1, 1, 1, 0))
        self.channels = filters

    def affine(self) -> None:
        """A factor and an offset a channel."""
        each = alias((1, self.channels, 1, 1))
        self.layer("affine_", tensor(self.numbers(2 * self.channels)) + each * 2 + integer(0))

    def normalisation(self) -> None:
        """Batch normalisation with statistics."""
        shape = (1, self.channels, 1, 1)
        means, variances = self.numbers(self.channels), self.numbers(self.channels) ** 2
        statistics = b"".join(tensor(values, shape) for values in (means, variances, means, variances))
        head = tensor(self.numbers(2 * self.channels)) + alias(shape) * 2
        self.layer("bn_con2", head + statistics + integers(100, 100) + reals(1, 0, 1, 1, 1e-4))

    def rectifier(self) -> None:
        """ReLU."""
        self.layer("relu_")

    def pool(self, name: str, size: int, stride: int) -> None:
        """max_pool_2 or avg_pool_2."""
        self.layer(name, integers(size, size, stride, stride, 0, 0))

    def add(self) -> None:
        """The end of a residual block."""
        self.layer("add_prev_")

    def product(self, outputs: int) -> None:
        """A product without bias."""
        shape = (self.channels, outputs, 1, 1)
        values = tensor(self.numbers(self.channels, outputs), shape)
        ends = alias(shape) + alias(EMPTY) + integer(1) + reals(1, 1, 1, 0)
        self.layer("fc_2", integers(outputs, self.channels) + values + ends)

    def finished(self, loss: bytes, entrance: bytes) -> bytes:
        """The whole file."""
        return integer(1) + loss + integers(*reversed(self.versions)) + entrance + b"".join(self.body)


MEAN = (122.0, 117.5, 104.25)


def face_file(side: int = 31, seed: int = 0) -> bytes:
    """A face network in small: the first layers, one plain and one halving residual block, mean, product."""
    file = NetworkFile(seed)
    file.convolution(4, 3, stride=2)
    file.affine()
    file.rectifier()
    file.pool("max_pool_2", 3, 2)
    for filters, stride in ((4, 1), (8, 2)):
        file.tag()
        file.convolution(filters, 3, stride, padding=1 if stride == 1 else 0)
        file.affine()
        file.rectifier()
        file.convolution(filters, 3, padding=1)
        file.affine()
        if stride == 2:
            file.tag()
            file.tag()
            file.pool("avg_pool_2", 2, 2)
        file.add()
        file.rectifier()
    file.pool("avg_pool_2", 0, 1)
    file.product(5)
    loss = text("loss_metric_2") + reals(0.04, 0.6)
    return file.finished(loss, text("input_rgb_image_sized") + reals(*MEAN) + integers(side, side))


def detector_file(seed: int = 0) -> bytes:
    """A detector in small: strided and padded convolutions, one score a place."""
    file = NetworkFile(seed)
    for filters, size, stride, padding in ((5, 5, 2, 0), (6, 3, 2, 0), (7, 3, 1, 1)):
        file.convolution(filters, size, stride, padding)
        file.normalisation()
        file.rectifier()
    file.convolution(1, 5, padding=2)
    options = integers(1, 80, 80) + reals(1, 1, 0.5, 0.34, 1, 0.5, 1)
    return file.finished(text("loss_mmod_") + options, text("input_rgb_image_pyramid") + reals(*MEAN))
