"""Newer versions of the program: what a feed says of the newest one, and which of two versions is newer. Pure."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Protocol

from facecog_desktop.core.errors import ReleasesUnavailableError
from facecog_desktop.core.text import text

LONGEST_NOTES = 8_000
"""Characters of the notes that are shown."""

LARGEST_FEED = 64 * 1024
"""Bytes of a feed that are read."""

_VERSION = re.compile(r"v?(\d{1,6}(?:\.\d{1,6}){0,3})(?:[.-]?(a|alpha|b|beta|rc|dev)[.-]?(\d{0,6}))?", re.ASCII)
_ADDRESS = re.compile(
    r"(https?)://(\[[\da-f:.]+\]|[a-z\d](?:[a-z\d.-]*[a-z\d])?)(?::(\d{1,5}))?(?:[/?#][!-~]*)?",
    re.ASCII | re.IGNORECASE,
)
_STAGES = {"dev": 0, "a": 1, "alpha": 1, "b": 2, "beta": 2, "rc": 3}
_FINAL = 4
_KEPT_CONTROLS = "\n\t"

Order = tuple[tuple[int, int, int, int], int, int]
"""A version as it is compared: its numbers, whether it is final, the number of the trial version."""


@dataclass(frozen=True, slots=True)
class Release:
    """The newest version: its number, the page it is told and fetched on, and what is new, as plain text."""

    version: str
    page: str = ""
    notes: str = ""


class ReleaseFeed(Protocol):
    """Where the newest version is asked for."""

    @property
    def host(self) -> str:
        """Who is asked."""
        ...

    def newest(self) -> Release:
        """Ask, once; may take seconds. Raises ReleasesUnavailableError."""
        ...

    def stop(self) -> None:
        """Nobody waits for the answer any more; any thread."""
        ...


def order(version: str) -> Order:
    """What a version is compared by. Raises ReleasesUnavailableError for what is no version."""
    found = _VERSION.fullmatch(version.strip().lower())
    if found is None:
        raise ReleasesUnavailableError(text("this is no version: {version}", version=shortened(version, 40)))
    numbers = [int(number) for number in found[1].split(".")]
    first, second, third, fourth = numbers + [0] * (4 - len(numbers))
    return (first, second, third, fourth), _STAGES.get(found[2] or "", _FINAL), int(found[3] or 0)


def is_newer(release: Release, version: str) -> bool:
    """Whether a release is newer than the version in use. Raises ReleasesUnavailableError."""
    return order(release.version) > order(version)


def is_secure(address: str) -> bool:
    """Whether an address is https with a host and without a user in it."""
    return _scheme_and_host(address)[0] == "https"


def is_loopback(address: str) -> bool:
    """Whether it is http to this very computer, where nobody can listen in."""
    scheme, host = _scheme_and_host(address)
    return scheme == "http" and host in ("127.0.0.1", "[::1]", "localhost")


def release_of(content: bytes) -> Release:
    """What a feed says. Raises ReleasesUnavailableError for what is no feed, no version or no page on https."""
    try:
        told = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ReleasesUnavailableError("what is told about the newest version cannot be read") from error
    if not isinstance(told, dict):
        raise ReleasesUnavailableError("what is told about the newest version cannot be read")
    version, page, notes = (told.get(key, "") for key in ("version", "page", "notes"))
    if not (isinstance(version, str) and isinstance(page, str) and isinstance(notes, str)):
        raise ReleasesUnavailableError("what is told about the newest version cannot be read")
    order(version)
    if page and not is_secure(page):
        raise ReleasesUnavailableError("the page of the newest version is not on https")
    return Release(version.strip(), page, shortened(plain(notes), LONGEST_NOTES))


def plain(words: str) -> str:
    """Words without what could control a terminal or turn a line round."""
    return "".join(sign for sign in words if sign in _KEPT_CONTROLS or sign.isprintable()).strip()


def shortened(words: str, most: int) -> str:
    """At most so many characters, with a sign where there were more."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def _scheme_and_host(address: str) -> tuple[str, str]:
    """Of a plain web address; both empty for what is none, or leaves room for doubt."""
    found = _ADDRESS.fullmatch(address)
    if found is None or not 0 < int(found[3] or 1) < 65_536:
        return "", ""
    return found[1].lower(), found[2].lower()
