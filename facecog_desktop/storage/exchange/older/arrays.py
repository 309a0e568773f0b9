"""Plain numpy arrays out of bytes that somebody else made. Whatever would need a pickle is refused."""

from __future__ import annotations

import io
import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.text import text
from facecog_desktop.storage.exchange.failures import ArchiveDamagedError, PickleRefusedError

MAGIC = b"\x93NUMPY"


def array_of(data: bytes, source: str) -> NDArray[Any]:
    """The array that the bytes of an .npy file are.

    Raises PickleRefusedError for an array of Python objects, ArchiveDamagedError for anything else that is wrong: the
    header is believed only where the bytes for all its numbers are there.
    """
    file = io.BytesIO(data)
    try:
        version = np.lib.format.read_magic(file)
        read_header = {
            (1, 0): np.lib.format.read_array_header_1_0,
            (2, 0): np.lib.format.read_array_header_2_0,
        }.get(version)
        if read_header is None:
            raise ValueError(f"version {version} is not known")
        shape, _, dtype = read_header(file)
        if dtype.hasobject:
            raise PickleRefusedError(
                text("{source} holds Python objects, which could run a program", source=source), source=source
            )
        if math.prod(shape) * dtype.itemsize > len(data) - file.tell():
            raise ValueError("it is cut short")
        file.seek(0)
        return np.asarray(np.lib.format.read_array(file, allow_pickle=False))
    except (ValueError, TypeError, EOFError, OverflowError, SyntaxError) as error:
        raise ArchiveDamagedError(
            text("{source} is no array: {reason}", source=source, reason=str(error)), source=source
        ) from error
