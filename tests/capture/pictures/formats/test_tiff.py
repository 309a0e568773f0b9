"""TIFF strip by strip gives what the whole gives."""

from __future__ import annotations

import io
import struct

import cv2
import numpy as np
import pytest
from PIL import Image

from facecog_desktop.capture.pictures.decode import decode
from facecog_desktop.capture.pictures.formats import tiff
from facecog_desktop.core.errors import PictureInvalidError
from facecog_desktop.core.types import Pixels
from tests.capture.samples import coded, noisy

PICTURE = noisy(90, 70)
ROWS = 278


def whole(data: bytes) -> Pixels:
    """What OpenCV makes of all of it."""
    return np.asarray(cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR_RGB), np.uint8)


@pytest.mark.parametrize("compression", ["raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg"])
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize("strip", [700, 1 << 22])
def test_every_compression_in_several_strips(
    compression: str, mode: str, strip: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tiff, "_STRIP", strip)
    data = coded(Image.fromarray(PICTURE).convert(mode), "TIFF", compression=compression, tiffinfo={ROWS: 16})
    assert tiff.in_strips(tiff.Directory(data))
    assert np.array_equal(decode(data), whole(data))


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("depth", [8, 16])
def test_both_orders_of_bytes_and_both_depths(order: str, depth: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiff, "_STRIP", 500)
    values = PICTURE.astype(f"{order}u{depth // 8}") * (257 if depth == 16 else 1)
    height, width = PICTURE.shape[:2]
    fields = [(256, 3, 1, width), (257, 3, 1, height), (258, 3, 1, depth), (259, 3, 1, 1), (262, 3, 1, 1)]
    fields += [(273, 4, 1, 8), (277, 3, 1, 1), (278, 3, 1, height), (279, 4, 1, height * width * depth // 8)]
    grey = values[..., 0].tobytes()
    directory = struct.pack(f"{order}H", len(fields))
    for tag, kind, count, value in fields:
        entry = struct.pack(f"{order}HHI", tag, kind, count)
        directory += entry + (struct.pack(f"{order}HH", value, 0) if kind == 3 else struct.pack(f"{order}I", value))
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", 8 + len(grey))
    pixels = decode(head + grey + directory + bytes(4))
    assert np.array_equal(pixels[..., 0], PICTURE[..., 0])
    assert np.array_equal(pixels[..., 2], PICTURE[..., 0])


def test_tiles_are_left_to_opencv() -> None:
    _, data = cv2.imencode(".tiff", PICTURE, [cv2.IMWRITE_TIFF_ROWSPERSTRIP, 8])
    about = tiff.Directory(data.tobytes())
    assert tiff.in_strips(about)
    about.fields[322] = about.fields[256]
    assert not tiff.in_strips(about)


def test_a_palette_and_two_colours_are_read() -> None:
    image = Image.fromarray(PICTURE)
    for mode in ("P", "1"):
        data = coded(image.convert(mode), "TIFF")
        assert np.array_equal(decode(data), np.asarray(Image.open(io.BytesIO(data)).convert("RGB")))


@pytest.mark.parametrize("tag", [273, 279])
def test_strips_beyond_the_end_are_refused(tag: int) -> None:
    data = coded(Image.fromarray(PICTURE), "TIFF", tiffinfo={ROWS: 70})
    field = struct.pack("<HHI", tag, 4, 1)
    place = data.index(field) + 8
    with pytest.raises(PictureInvalidError, match="cut short"):
        decode(data[:place] + struct.pack("<I", 1 << 30) + data[place + 4 :])


def test_measurements_are_no_picture() -> None:
    for values in (np.full((8, 8), 0.5, np.float32), np.full((8, 8), 70_000, np.int32)):
        with pytest.raises(PictureInvalidError, match="measurements"):
            decode(coded(Image.fromarray(values), "TIFF"))
