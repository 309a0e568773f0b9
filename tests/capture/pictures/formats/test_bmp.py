"""BMP of every layout, read in one piece or in several."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from PIL import Image

from facecog_desktop.capture.pictures.decode import decode
from facecog_desktop.capture.pictures.formats import bmp
from facecog_desktop.core.errors import PictureInvalidError
from tests.capture.samples import coded, noisy

PICTURE = noisy(37, 29)


def topmost_first(data: bytes) -> bytes:
    """The same rows the other way up, and a negative height that says so."""
    start, height = struct.unpack_from("<I", data, 10)[0], struct.unpack_from("<i", data, 22)[0]
    row = (len(data) - start) // height
    rows = [data[start + number * row : start + (number + 1) * row] for number in range(height)]
    return data[:22] + struct.pack("<i", -height) + data[26:start] + b"".join(reversed(rows))


@pytest.mark.parametrize("strip", [1, 500, 1 << 22])
@pytest.mark.parametrize("mode", ["RGB", "L", "P", "1", "RGBA"])
def test_every_depth_comes_out_the_same_in_any_number_of_pieces(
    mode: str, strip: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bmp, "_STRIP", strip)
    image = Image.fromarray(PICTURE).convert(mode)
    data = coded(image, "BMP")
    wanted = np.asarray(image.convert("RGB"))
    assert np.array_equal(decode(data), wanted)
    assert np.array_equal(decode(topmost_first(data)), wanted)


def test_the_header_of_an_old_program_is_read() -> None:
    pixels = struct.pack("<6B2x", 255, 0, 0, 0, 0, 255) * 2
    data = b"BM" + struct.pack("<IHHI", 26 + len(pixels), 0, 0, 26) + struct.pack("<IHHHH", 12, 2, 2, 1, 24) + pixels
    assert decode(data).tolist() == [[[0, 0, 255], [255, 0, 0]]] * 2


def test_run_lengths_are_left_to_opencv() -> None:
    # Two rows of three pixels of colour 1, each row a run and an end of line.
    rows = bytes([3, 1, 0, 0, 3, 1, 0, 1])
    colours = bytes(4) + bytes([10, 20, 30, 0]) + bytes(4 * 254)
    head = struct.pack("<IiiHHIIiiII", 40, 3, 2, 1, 8, 1, len(rows), 0, 0, 256, 0)
    data = b"BM" + struct.pack("<IHHI", 54 + 1024 + len(rows), 0, 0, 54 + 1024) + head + colours + rows
    assert decode(data).tolist() == [[[30, 20, 10]] * 3] * 2


@pytest.mark.parametrize("length", [20, 54, 200, -1])
def test_one_that_is_cut_short_is_refused(length: int) -> None:
    with pytest.raises(PictureInvalidError):
        decode(coded(PICTURE, "BMP")[:length])
