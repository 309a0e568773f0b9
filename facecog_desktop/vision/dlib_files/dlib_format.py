"""How dlib writes numbers, names and tensors, read strictly. What the networks mean stands in dlib_networks."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.errors import ModelDamagedError
from facecog_desktop.core.text import text

Floats = NDArray[np.float32]

_SIGN = 0x80
_SIZE = 0x0F
_RESERVED = 0x70
_FLOAT_EXPONENTS = 1100
_TENSOR_VERSION = 2
_ALIAS_VERSION = 1


class DlibReader:
    """A position in the bytes of a dlib file. Every reading method raises ModelDamagedError at what it cannot be.

    No method allocates more than the bytes it was given: sizes are compared with what is left before they are used.
    """

    def __init__(self, data: bytes, *, source: str = "") -> None:
        self._data = data
        self._at = 0
        self._source = source

    def damaged(self, what: str) -> ModelDamagedError:
        """The error to raise about this file at this place."""
        name = self._source or "the network"
        return ModelDamagedError(
            text("{name} is damaged at byte {place}: {what}", name=name, place=str(self._at), what=what),
            source=self._source,
        )

    def _take(self, count: int) -> bytes:
        piece = self._data[self._at : self._at + count]
        if len(piece) != count:
            raise self.damaged(f"{count} bytes expected, {len(piece)} left")
        self._at += count
        return piece

    def integer(self, low: int, high: int) -> int:
        """An integer of low to high: a control byte (size, sign), then its bytes, the lowest first."""
        control = self._take(1)[0]
        size = control & _SIZE
        if control & _RESERVED or not 1 <= size <= 8:
            raise self.damaged(f"no integer starts with byte {control:#04x}")
        value = int.from_bytes(self._take(size), "little")
        value = -value if control & _SIGN else value
        if not low <= value <= high:
            raise self.damaged(f"{value} where {low} to {high} is possible")
        return value

    def exactly(self, value: int, what: str) -> None:
        """An integer that has only one possible value."""
        found = self.integer(-(2**63), 2**63)
        if found != value:
            raise self.damaged(f"{what} is {found}, not {value}")

    def real(self) -> float:
        """A finite floating-point number: integer mantissa and power of two."""
        mantissa = self.integer(-(2**63), 2**63)
        exponent = self.integer(-_FLOAT_EXPONENTS, _FLOAT_EXPONENTS)
        try:
            return math.ldexp(mantissa, exponent)
        except OverflowError as error:
            raise self.damaged("a number too large for a float") from error

    def text(self, longest: int = 64) -> str:
        """An ASCII name: its length, then its bytes."""
        piece = self._take(self.integer(1, longest))
        if not piece.isascii() or not piece.decode("ascii").isprintable():
            raise self.damaged("a name expected, other bytes found")
        return piece.decode("ascii")

    def named(self, *names: str) -> str:
        """A name that must be one of these."""
        found = self.text()
        if found not in names:
            raise self.damaged(f"'{found}' where {' or '.join(names)} is known")
        return found

    def flag(self) -> bool:
        """A truth value: the character 0 or 1."""
        piece = self._take(1)
        if piece not in (b"0", b"1"):
            raise self.damaged("neither true nor false")
        return piece == b"1"

    def shape(self) -> tuple[int, int, int, int]:
        """Four sizes: samples, channels, rows, columns. All of them together must fit into the file."""
        limit = len(self._data)
        samples, channels = self.integer(0, limit), self.integer(0, limit)
        rows, columns = self.integer(0, limit), self.integer(0, limit)
        if samples * channels * rows * columns * 4 > limit:
            raise self.damaged("a tensor larger than the file")
        return samples, channels, rows, columns

    def alias(self) -> tuple[int, int, int, int]:
        """The shape of a part of a parameter tensor."""
        self.exactly(_ALIAS_VERSION, "the version of an alias tensor")
        return self.shape()

    def tensor(self) -> Floats:
        """(samples, channels, rows, columns) float32, a read-only view of the file's bytes; finite throughout."""
        self.exactly(_TENSOR_VERSION, "the version of a tensor")
        shape = self.shape()
        values = np.frombuffer(self._take(4 * math.prod(shape)), dtype="<f4").astype(np.float32, copy=False)
        if not np.isfinite(values).all():
            raise self.damaged("a weight that is no finite number")
        return values.reshape(shape)

    def end(self) -> None:
        """The file must end here."""
        left = len(self._data) - self._at
        if left:
            raise self.damaged(f"{left} bytes too many")
