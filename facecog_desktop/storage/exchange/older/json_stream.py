"""A JSON array of any length, an element at a time: never the whole file in memory."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn, TextIO

from facecog_desktop.core.errors import SourceNotFoundError, SourceUnreadableError
from facecog_desktop.core.text import text
from facecog_desktop.storage.exchange.failures import ArchiveDamagedError

LARGEST_ELEMENT = 128 * 1024 * 1024
"""Characters that one element may have."""

_BLOCK = 1 << 20
_WHITE = " \t\r\n"


def elements(file: Path) -> Iterator[Any]:
    """Every element of the array that the file is.

    Raises SourceNotFoundError, SourceUnreadableError, and ArchiveDamagedError at the first place that is no JSON, or
    where an element is larger than LARGEST_ELEMENT.
    """
    try:
        with file.open(encoding="utf-8-sig") as opened:
            yield from _Array(opened, str(file)).elements()
    except FileNotFoundError as error:
        raise SourceNotFoundError(text("there is no file {path}", path=file), source=str(file)) from error
    except UnicodeDecodeError as error:
        raise ArchiveDamagedError(
            text("{file} is not written in UTF-8: {reason}", file=file, reason=str(error)), source=str(file)
        ) from error
    except OSError as error:
        raise SourceUnreadableError(
            text("{path} cannot be read: {reason}", path=file, reason=error.strerror), source=str(file)
        ) from error


class _Array:
    """What is left of the text, block by block."""

    def __init__(self, opened: TextIO, source: str) -> None:
        self._text = opened
        self._source = source
        self._decoder = json.JSONDecoder(parse_constant=self._refuse)
        self._buffer = ""
        self._place = 0
        self._ended = False

    def elements(self) -> Iterator[Any]:
        if self._next() != "[":
            self._refuse(text("it is no array"))
        self._place += 1
        if self._next() == "]":
            return self._finish()
        while True:
            yield self._element()
            sign = self._next()
            self._place += 1
            if sign == "]":
                self._place -= 1
                return self._finish()
            if sign != ",":
                self._refuse(text("a comma is missing"))

    def _finish(self) -> None:
        self._place += 1
        if self._next():
            self._refuse(text("there is something after the array"))

    def _next(self) -> str:
        """The next character that is no white space, "" at the end."""
        while True:
            while self._place < len(self._buffer):
                if self._buffer[self._place] not in _WHITE:
                    return self._buffer[self._place]
                self._place += 1
            if not self._more():
                return ""

    def _element(self) -> Any:
        self._next()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._buffer, self._place)
            except ValueError as error:
                if not self._more():
                    self._refuse(str(error))
            except RecursionError as error:
                raise ArchiveDamagedError(
                    text("{source} is nested too deeply", source=self._source), source=self._source
                ) from error
            else:
                # A number may go on in the next block; everything else ends with a sign of its own.
                if end < len(self._buffer) or not self._more():
                    self._place = end
                    return value

    def _more(self) -> bool:
        """Read on: each time as much as there is already, so that a large element is not tried too often."""
        if self._ended:
            return False
        rest = self._buffer[self._place :]
        if len(rest) > LARGEST_ELEMENT:
            self._refuse(text("an element is too large"))
        block = self._text.read(max(_BLOCK, len(rest)))
        self._buffer, self._place = rest + block, 0
        self._ended = not block
        return bool(block)

    def _refuse(self, reason: str) -> NoReturn:
        raise ArchiveDamagedError(
            text("{source} is no JSON list: {reason}", source=self._source, reason=reason), source=self._source
        )
