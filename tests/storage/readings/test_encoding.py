"""Readings go into bytes and come back; bytes that are none are told from them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.comparing.reading import Reading
from facecog_desktop.storage.readings.encoding import UnreadableError, decode, encode
from tests.fake_readings import appearance, film, photo

READINGS = (photo(), photo(appearance(1)), film(), film(appearance(1, (0.0, 1.0, 2.5)), appearance(2, (1.0,))))


def same(one: Reading, other: Reading) -> bool:
    return (one.moving, one.frames, one.width, one.height) == (
        other.moving,
        other.frames,
        other.width,
        other.height,
    ) and all(
        (left.quality, left.crop, left.box, left.time) == (right.quality, right.crop, right.box, right.time)
        and np.array_equal(left.template, right.template)
        and np.array_equal(left.times, right.times)
        and np.array_equal(left.looks, right.looks)
        for left, right in zip(one.appearances, other.appearances, strict=True)
    )


@pytest.mark.parametrize("reading", READINGS)
def test_a_reading_comes_back_bit_for_bit(reading: Reading) -> None:
    assert same(decode(encode(reading)), reading)


def test_what_comes_back_has_the_types_that_went_in() -> None:
    back = decode(encode(READINGS[3])).appearances[0]
    assert [each.dtype.name for each in (back.template, back.times, back.looks)] == ["float32", "float64", "float32"]
    assert back.looks.shape == (3, 128)


@given(st.integers(0, 3), st.data())
def test_a_reading_cut_anywhere_is_told(number: int, data: st.DataObject) -> None:
    whole = encode(READINGS[number])
    length = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(UnreadableError):
        decode(whole[:length])


def test_bytes_behind_a_reading_are_told() -> None:
    with pytest.raises(UnreadableError):
        decode(encode(READINGS[1]) + b"x")


@given(st.binary(max_size=200))
def test_any_bytes_are_a_reading_or_told(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        decode(data)


def test_numbers_that_are_none_are_told() -> None:
    whole = encode(READINGS[1])
    head, _, body = whole.partition(b"\n")
    with pytest.raises(UnreadableError, match="number"):
        decode(head + b"\n" + b"\xff" * 512 + body[512:])
    with pytest.raises(UnreadableError):
        decode(whole.replace(b'"looks":1', b'"looks":-1'))
