"""What a second start says to the first one: a small message that is checked before anything is done with it."""

from __future__ import annotations

import glob
import json
import os
import unicodedata
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.text import text
from facecog_desktop.ui.desktop.choosing import DEMO

LONGEST = 64 * 1024
"""Bytes of a message, its end included."""

END = b"\n"
PANELS = ("", "recognise", "register")
_KIND = "facecog"
_VERSION = 1


@dataclass(frozen=True, slots=True)
class HandOver:
    """What the window is asked to do: show a source and a panel, begin with a name. All empty: only come to the front.

    `token` is what the desktop gave the second start, so that the first one's window may come to the front.
    """

    source: str = ""
    panel: str = ""
    name: str = ""
    token: str = ""


def packed(wish: HandOver) -> bytes:
    """The message. Raises InvalidRequestError where it is too long."""
    data = json.dumps({_KIND: _VERSION, **asdict(wish)}, ensure_ascii=True).encode("ascii") + END
    if len(data) > LONGEST:
        raise InvalidRequestError("the source or the name is too long")
    return data


def unpacked(data: bytes) -> HandOver:
    """The wish in a message; what a newer version has added is left out. Raises InvalidRequestError for all else."""
    if len(data) > LONGEST:
        raise InvalidRequestError("the message is too long")
    try:
        said = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InvalidRequestError("the message is no JSON") from error
    if not isinstance(said, dict) or said.get(_KIND) is not _VERSION:
        raise InvalidRequestError("the message is of another program")
    given = {field.name: said.get(field.name, "") for field in fields(HandOver)}
    for name, value in given.items():
        if not isinstance(value, str) or any(unicodedata.category(letter) == "Cc" for letter in value):
            raise InvalidRequestError(text("the message's {name} is no line of text", name=name))
    wish = HandOver(**given)
    if wish.panel not in PANELS:
        raise InvalidRequestError("there is no such panel")
    return wish


def absolute(source: str) -> str:
    """A source as it is called from any folder: files and patterns by their whole path, the rest as it is."""
    if not source or source == DEMO or source.isdigit() or "://" in source:
        return source
    is_file = Path(source).exists() or glob.has_magic(source)
    return os.path.abspath(source) if is_file else source  # noqa: PTH100  (a pattern is no path to be resolved)
