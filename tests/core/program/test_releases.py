"""Newer versions: how they are compared, and what is taken of what a feed says."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop import __version__
from facecog_desktop.core.errors import ReleasesUnavailableError
from facecog_desktop.core.program.releases import (
    LONGEST_NOTES,
    Release,
    is_loopback,
    is_newer,
    is_secure,
    order,
    release_of,
)

RISING = ["0.1", "0.1.1", "0.2.0.dev1", "0.2.0a1", "0.2.0a2", "0.2.0b1", "0.2.0-rc.1", "0.2.0rc2", "0.2.0", "0.10", "1"]
NUMBERS = st.lists(st.integers(0, 999_999), min_size=1, max_size=4)


def feed(**told: object) -> bytes:
    return json.dumps(told).encode()


def test_versions_rise_as_they_are_meant_to() -> None:
    falling = RISING[::-1]
    assert sorted(falling, key=order) == RISING


def test_the_same_version_is_not_newer_whatever_way_it_is_written() -> None:
    for same in ("0.2", "v0.2.0", "0.2.0.0", " 0.2 "):
        assert not is_newer(Release(same), "0.2.0")
    assert is_newer(Release("0.2"), "0.2.0rc1")
    assert not is_newer(Release("0.1.9"), "0.2.0")


def test_the_version_in_use_can_be_compared() -> None:
    assert is_newer(Release("999"), __version__)


@given(NUMBERS, NUMBERS)
def test_numbers_decide_from_the_left(one: list[int], two: list[int]) -> None:
    padded = [numbers + [0] * (4 - len(numbers)) for numbers in (one, two)]
    newer = is_newer(Release(".".join(map(str, one))), ".".join(map(str, two)))
    assert newer == (padded[0] > padded[1])


@given(st.text(max_size=60))
def test_whatever_is_no_version_is_told(text: str) -> None:
    try:
        order(text)
    except ReleasesUnavailableError:
        return
    assert text.strip().lower().lstrip("v")[0].isdigit()


@pytest.mark.parametrize("nonsense", ["", "newest", "1.2.3.4.5", "1..2", "-1", "1.2; rm", "9" * 50, "１.２", "1.2\n3"])
def test_nonsense_is_no_version(nonsense: str) -> None:
    with pytest.raises(ReleasesUnavailableError):
        release_of(feed(version=nonsense))


def test_a_feed_is_understood() -> None:
    told = feed(version="1.2.3", page="https://example.org/1.2.3", notes="New:\n- this", more="ignored")
    assert release_of(told) == Release("1.2.3", "https://example.org/1.2.3", "New:\n- this")
    assert release_of(feed(version="1.2")) == Release("1.2")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>moved</html>",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b"[]",
        b'"1.2.3"',
        feed(),
        feed(version=1.2),
        feed(version="1.2", notes=["a"]),
        feed(version="1.2", page=None),
    ],
)
def test_what_is_no_feed_is_told(content: bytes) -> None:
    with pytest.raises(ReleasesUnavailableError):
        release_of(content)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_feed_or_a_known_failure(content: bytes) -> None:
    with contextlib.suppress(ReleasesUnavailableError):
        assert order(release_of(content).version)


PAGES = ["http://example.org", "file:///etc/passwd", "javascript:alert(1)", "https://", "https://me:secret@example.org"]


@pytest.mark.parametrize("page", [*PAGES, "https://a b.org", "https://example.org:99999/", "https://[", "https:/x"])
def test_a_page_that_is_not_on_https_is_refused(page: str) -> None:
    assert not is_secure(page)
    with pytest.raises(ReleasesUnavailableError):
        release_of(feed(version="1.2", page=page))


def test_notes_are_plain_and_of_bounded_length() -> None:
    hostile = "\x1b[31mred\x00 \u202eevil\u2066 " + "x" * 20_000
    notes = release_of(feed(version="1.2", notes=hostile)).notes
    assert len(notes) <= LONGEST_NOTES
    assert notes.startswith("[31mred evil")
    assert not {"\x1b", "\x00", "\u202e", "\u2066"} & set(notes)


def test_only_this_computer_may_be_asked_without_encryption() -> None:
    assert is_loopback("http://127.0.0.1:8000/x")
    assert is_loopback("http://[::1]/x")
    assert is_secure("https://example.org:8443/a@b?c=d#e")
    assert is_secure("HTTPS://[2001:db8::1]/")
    assert not is_secure("https://example.org\\@evil.example/")
    for other in (
        "http://127.0.0.1.example.org",
        "http://example.org",
        "https://127.0.0.1",
        "http://localhost@evil.org",
    ):
        assert not is_loopback(other)
