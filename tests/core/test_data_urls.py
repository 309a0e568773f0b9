"""Pictures within text."""

from __future__ import annotations

import base64
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.data_urls import picture_bytes
from facecog_desktop.core.errors import InvalidRequestError


@given(data=st.binary(min_size=1), kind=st.sampled_from(["jpeg", "png", "svg+xml", "x-icon", "vnd.ms-photo"]))
def test_the_bytes_come_out_as_they_went_in(data: bytes, kind: str) -> None:
    text = base64.b64encode(data).decode("ascii")
    assert picture_bytes(f"data:image/{kind};base64,{text}") == data
    assert picture_bytes(f"DATA:image/{kind};charset=utf-8;BASE64,{text}") == data
    assert picture_bytes(f"data:image/{kind};base64,{text[:3]}\r\n {text[3:]}\n") == data


@given(value=st.none() | st.integers() | st.binary() | st.text() | st.lists(st.text()))
def test_anything_else_is_refused(value: object) -> None:
    with pytest.raises(InvalidRequestError):
        picture_bytes(value)


@pytest.mark.parametrize(
    "value",
    [
        *("/etc/passwd", "file:///etc/passwd", "http://example.org/a.jpg", " data:image/png;base64,AAAA"),
        *("data:text/html;base64,AAAA", "data:image/png,AAAA", "data:image/png;base64,", "data:image/png;base64,AAA"),
        *("data:image/png;base64,A*AA", "data:image/png;base64,ÄÄÄÄ", "data:;base64,AAAA"),
    ],
)
def test_what_looks_like_one_is_refused(value: str) -> None:
    with pytest.raises(InvalidRequestError):
        picture_bytes(value)


def test_a_head_without_end_is_refused_at_once() -> None:
    started = time.perf_counter()
    with pytest.raises(InvalidRequestError):
        picture_bytes("data:image/png" + ";a" * 5_000_000)
    assert time.perf_counter() - started < 1.0
