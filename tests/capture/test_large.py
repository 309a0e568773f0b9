"""The largest pictures that phones and cameras take, of every kind: compared within 300 MB, or refused and why."""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from facecog_desktop.capture.drawn.face import draw_picture
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE
from facecog_desktop.capture.pictures.decode import decode
from facecog_desktop.capture.pictures.formats.need import MOST, needed
from facecog_desktop.capture.pictures.kinds import SNIFFED, sniff
from facecog_desktop.core.errors import PictureTooLargeError
from facecog_desktop.core.types import Pixels
from tests.capture.samples import coded, exif, noisy
from tests.capture.test_strange_files import outcomes

BOUND = 300 * 1024 * 1024
SIZE = 7000, 5700

Write = Callable[[Image.Image, Path], object]


def deep_png(image: Image.Image, path: Path) -> None:
    """Sixteen bits a colour, as cameras' raw converters write it."""
    eight = np.asarray(image)
    _, data = cv2.imencode(".png", eight.astype(np.uint16) << 8, [cv2.IMWRITE_PNG_COMPRESSION, 1])
    path.write_bytes(data.tobytes())


KINDS: dict[str, Write] = {
    "photo.jpg": lambda image, path: image.save(path, quality=92),
    "turned.jpg": lambda image, path: image.transpose(Image.Transpose.ROTATE_90).save(path, exif=exif(6)),
    "progressive.jpg": lambda image, path: image.save(path, quality=80, progressive=True),
    "cmyk.jpg": lambda image, path: image.convert("CMYK").save(path),
    "photo.png": lambda image, path: image.save(path, compress_level=1),
    "sixteen.png": deep_png,
    "clear.png": lambda image, path: image.convert("RGBA").save(path, compress_level=1),
    "palette.gif": lambda image, path: image.quantize(32, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
        path
    ),
    "photo.bmp": lambda image, path: image.save(path),
    "photo.tiff": lambda image, path: image.save(path),
    "packed.tiff": lambda image, path: image.save(path, compression="tiff_lzw"),
    "photo.webp": lambda image, path: image.save(path, quality=50, method=0),
    "phone.avif": lambda image, path: image.crop((300, 350, 6700, 5350)).save(path, quality=50, speed=10),
}
"""HEIC is left out, for to write one takes a minute; it was measured by hand: 247 MB."""


def photo() -> Image.Image:
    """A drawn face in the middle of much that is none, 40 megapixels."""
    width, height = SIZE
    pixels = np.array(cv2.resize(noisy(70, 57), SIZE, interpolation=cv2.INTER_CUBIC))
    face = cv2.resize(draw_picture(DEMO_PEOPLE[0], 600), (3000, 3000), interpolation=cv2.INTER_LINEAR)
    top, left = (height - 3000) // 2, (width - 3000) // 2
    pixels[top : top + 3000, left : left + 3000] = face
    return Image.fromarray(pixels)


@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the memory of one piece of work")
def test_forty_megapixels_of_every_kind_are_compared_within_300_mb(tmp_path: Path) -> None:
    # What is loaded and kept once is no matter of these pictures: a usual photo of nobody, for which both detectors are
    # used, and one of somebody.
    nobody, somebody, image = tmp_path / "nobody.jpg", tmp_path / "somebody.jpg", photo()
    nobody.write_bytes(coded(np.zeros((3000, 4000, 3), np.uint8)))
    somebody.write_bytes(coded(image.resize((4000, 3257))))
    for name, write in KINDS.items():
        write(image, tmp_path / name)
    (tmp_path / "scratch").mkdir()
    _, last, *told = outcomes("compare", [nobody, somebody, *(tmp_path / name for name in KINDS)], tmp_path / "scratch")
    assert {Path(each["path"]).name: each.get("answer", each) for each in told} == dict.fromkeys(
        KINDS, "match True, 0 frames"
    )
    over = {Path(each["path"]).name: (each["memory"] - last["after"]) >> 20 for each in told}
    assert {name: more for name, more in over.items() if more > BOUND >> 20} == {}


def grown(data: bytes, was: tuple[int, int], now: tuple[int, int]) -> bytes:
    """A JPEG whose frame header tells another size; nothing of it is decoded."""
    return data.replace(struct.pack(">HH", *was[::-1]), struct.pack(">HH", *now[::-1]), 1)


@pytest.mark.parametrize(
    ("options", "per_pixel"),
    [
        ({}, 6),
        ({"progressive": True}, 6),
        ({"progressive": True, "subsampling": 0}, 9),
        ({"subsampling": 0}, 6),
    ],
)
def test_what_a_jpeg_needs_is_told_from_its_scans(options: dict[str, object], per_pixel: int) -> None:
    data = coded(noisy(160, 120), "JPEG", **options)
    assert needed(data, sniff(data[:SNIFFED]), 160, 120) - len(data) == per_pixel * 160 * 120


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "BMP", "GIF", "WEBP", "TIFF", "AVIF", "HEIF"])
def test_every_kind_says_what_it_needs(kind: str) -> None:
    data = coded(noisy(160, 120), kind)
    need = needed(data, sniff(data[:SNIFFED]), 160, 120) - len(data)
    assert 3 * 160 * 120 <= need <= 20 * 160 * 120


def test_what_would_take_too_much_is_refused_by_its_header_with_the_way_out() -> None:
    data = coded(noisy(160, 120), "JPEG", progressive=True, subsampling=0)
    whole = grown(data, (160, 120), SIZE)
    assert whole != data
    with pytest.raises(PictureTooLargeError, match=r"a\.jpg \(JPEG of 7000 x 5700 pixels\) takes 342 MB") as caught:
        decode(whole, source="a.jpg")
    assert "not progressive" in caught.value.hint
    assert MOST < BOUND
    usual = grown(coded(noisy(160, 120)), (160, 120), SIZE)
    assert needed(usual, sniff(usual[:SNIFFED]), *SIZE) <= MOST


@pytest.mark.parametrize("size", [(60000, 60000), (10000, 9000)])
def test_a_gif_whose_first_frame_is_larger_than_the_whole_is_refused(size: tuple[int, int]) -> None:
    data = bytearray(coded(Image.fromarray(noisy(96, 80)).quantize(16), "GIF"))
    place = data.index(b"\x2c\0\0\0\0" + struct.pack("<HH", 96, 80))
    data[place + 5 : place + 9] = struct.pack("<HH", *size)
    with pytest.raises(PictureTooLargeError, match=f"{size[0]} x {size[1]}"):
        decode(bytes(data))


def same(one: Pixels, other: Pixels) -> bool:
    return one.shape == other.shape and bool(np.array_equal(one, other))


def test_the_pixels_of_a_photo_are_the_same_in_every_lossless_container() -> None:
    picture = decode(coded(noisy(333, 222)))
    for kind, options in (("PNG", {}), ("BMP", {}), ("TIFF", {}), ("WEBP", {"lossless": True, "exact": True})):
        assert same(decode(coded(picture, kind, **options)), picture)
