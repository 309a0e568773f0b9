"""PNG of every colour type and depth, whole and interlaced, is what Pillow or plain arithmetic makes of it."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterable, Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from facecog_desktop.capture.pictures.decode import decode
from facecog_desktop.capture.pictures.formats import png
from facecog_desktop.core.errors import FaceCogError, PictureInvalidError
from tests.capture.samples import coded, noisy

ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
WHOLE = ((0, 0, 1, 1),)
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
KINDS = [(colour, depth) for colour, depths in DEPTHS.items() for depth in depths]
"""(colour type, bits) of ISO/IEC 15948, table 11.1."""


def written(
    values: np.ndarray,
    colour: int,
    depth: int,
    *,
    interlaced: bool = False,
    filters: Iterable[int] = (0, 1, 2, 3, 4),
    chunks: Iterable[tuple[bytes, bytes]] = (),
) -> bytes:
    """A PNG of (height, width, channels) values, written plainly from the standard; the filters take turns."""
    height, width = values.shape[:2]
    packed, turns = bytearray(), cycled(filters)
    for left, top, across, down in ADAM7 if interlaced else WHOLE:
        part = values[top::down, left::across]
        if part.size:
            packed += filtered(rows_of(part, depth), max(CHANNELS[colour] * depth // 8, 1), turns)
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced)
    data = zlib.compress(bytes(packed))
    parts = [(b"IHDR", head), *chunks, (b"IDAT", data[:50]), (b"IDAT", data[50:]), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in parts
    )


def cycled(filters: Iterable[int]) -> Iterator[int]:
    kinds = list(filters)
    number = 0
    while True:
        yield kinds[number % len(kinds)]
        number += 1


def rows_of(values: np.ndarray, depth: int) -> list[bytes]:
    if depth == 16:
        return [row.astype(">u2").tobytes() for row in values]
    if depth == 8:
        return [row.astype(np.uint8).tobytes() for row in values]
    shifts = np.arange(depth)[::-1]
    return [np.packbits((row.reshape(-1, 1) >> shifts) & 1).tobytes() for row in values]


def filtered(rows: list[bytes], unit: int, turns: Iterator[int]) -> bytes:
    """Section 9 of the standard, byte by byte."""
    out, above = bytearray(), bytes(len(rows[0]))
    for row in rows:
        kind = next(turns)
        out.append(kind)
        for place, byte in enumerate(row):
            a = row[place - unit] if place >= unit else 0
            b, c = above[place], above[place - unit] if place >= unit else 0
            out.append((byte - guess(kind, a, b, c)) % 256)
        above = row
    return bytes(out)


def guess(kind: int, a: int, b: int, c: int) -> int:
    nearest = min((a, b, c), key=lambda each: abs(a + b - c - each))
    return (0, a, b, (a + b) // 2, nearest, *[0] * 250)[kind]


def drawn(colour: int, depth: int, height: int = 19, width: int = 23) -> np.ndarray:
    chance = np.random.default_rng(10 * colour + depth)
    return chance.integers(0, 1 << depth, (height, width, CHANNELS[colour]))


def palette(depth: int) -> np.ndarray:
    return np.random.default_rng(depth).integers(0, 256, (1 << depth, 3))


def expected(values: np.ndarray, colour: int, depth: int) -> np.ndarray:
    """RGB over white by plain arithmetic."""
    if colour == 3:
        return np.asarray(palette(depth)[values[..., 0]])
    eight = values >> 8 if depth == 16 else values * (255 // ((1 << depth) - 1))
    rgb = np.broadcast_to(eight[..., : 3 if colour in {2, 6} else 1], (*values.shape[:2], 3))
    if colour in {4, 6}:
        alpha = eight[..., -1:]
        return np.asarray(np.floor((rgb * alpha + 255 * (255 - alpha)) / 255 + 0.5), int)
    return rgb


@pytest.mark.parametrize("interlaced", [False, True])
@pytest.mark.parametrize("strip", [1, 150, 1 << 20])
@pytest.mark.parametrize(("colour", "depth"), KINDS)
def test_every_colour_type_and_depth_comes_out_right(
    colour: int, depth: int, strip: int, interlaced: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(png, "_STRIP", strip)
    values = drawn(colour, depth)
    chunks = [(b"PLTE", palette(depth).astype(np.uint8).tobytes())] if colour == 3 else []
    data = written(values, colour, depth, interlaced=interlaced, chunks=chunks)
    assert np.array_equal(decode(data), expected(values, colour, depth))


@pytest.mark.parametrize(("colour", "depth"), [(0, 2), (0, 8), (0, 16), (2, 8), (2, 16)])
def test_the_one_clear_colour_is_white(colour: int, depth: int) -> None:
    values = drawn(colour, depth)
    values[3, 4] = values[0, 0]
    clear = struct.pack(f">{CHANNELS[colour]}H", *values[0, 0].tolist())
    wanted = np.array(expected(values, colour, depth))
    wanted[(values == values[0, 0]).all(axis=2)] = 255
    assert np.array_equal(decode(written(values, colour, depth, chunks=[(b"tRNS", clear)])), wanted)


def test_a_palette_with_transparency_is_composed_on_white() -> None:
    values = drawn(3, 4)
    chunks = [(b"PLTE", palette(4).astype(np.uint8).tobytes()), (b"tRNS", bytes([0, 128]))]
    wanted = np.array(palette(4))
    wanted[0] = 255
    wanted[1] = np.floor((wanted[1] * 128 + 255 * 127) / 255 + 0.5)
    assert np.array_equal(decode(written(values, 3, 4, chunks=chunks)), wanted[values[..., 0]])


@pytest.mark.parametrize("interlaced", [False, True])
@pytest.mark.parametrize("size", [(1, 1), (1, 9), (9, 1), (4, 4), (5, 8)])
def test_a_few_pixels_are_read_too(size: tuple[int, int], interlaced: bool) -> None:
    values = drawn(2, 8, *size)
    assert np.array_equal(decode(written(values, 2, 8, interlaced=interlaced)), values)


@given(st.lists(st.integers(0, 4), min_size=1, max_size=6), st.sampled_from([(2, 8), (6, 16), (0, 1)]))
def test_any_order_of_filters_is_undone(filters: list[int], kind: tuple[int, int]) -> None:
    values = drawn(*kind, 12, 5)
    assert np.array_equal(decode(written(values, *kind, filters=filters)), expected(values, *kind))


def test_what_pillow_writes_is_read_as_pillow_reads_it() -> None:
    image = Image.fromarray(noisy(300, 200))
    for mode in ("RGB", "L", "1", "P"):
        data = coded(image.convert(mode), "PNG", optimize=True)
        assert np.array_equal(decode(data), np.asarray(Image.open(io.BytesIO(data)).convert("RGB")))


@pytest.mark.parametrize(
    "broken",
    [
        written(drawn(2, 8), 2, 8, filters=[0, 7]),
        written(drawn(2, 8)[:4], 2, 8).replace(struct.pack(">II", 23, 4), struct.pack(">II", 23, 5)),
        written(drawn(3, 8), 3, 8),
        written(drawn(2, 8), 2, 8, chunks=[(b"IDAT", b"nonsense")]),
        written(drawn(0, 8), 0, 8)[:33] + bytes(4) + b"IEND" + struct.pack(">I", zlib.crc32(b"IEND")),
    ],
    ids=["filter", "too few rows", "no palette", "nonsense", "no pixels"],
)
def test_what_contradicts_itself_is_refused_without_a_line_on_standard_error(
    broken: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(PictureInvalidError):
        decode(broken)
    assert capfd.readouterr().err == ""


def test_rows_that_no_library_reads_are_refused_at_once() -> None:
    with pytest.raises(PictureInvalidError, match="rows of more than"):
        decode(written(np.zeros((1, 1_000_001, 1), np.uint8), 0, 1, filters=[0]))


@given(st.integers(0, 400), st.integers(0, 255))
def test_a_changed_byte_gives_pixels_or_a_known_error(place: int, value: int) -> None:
    data = bytearray(written(drawn(6, 8, 6, 6), 6, 8))
    data[place % len(data)] = value
    try:
        assert decode(bytes(data)).ndim == 3
    except FaceCogError:
        return
