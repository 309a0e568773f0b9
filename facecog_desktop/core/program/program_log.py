"""What the program writes about itself, as lines: how one looks, how they are read again and chosen. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

_LINE = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (DEBUG|INFO|WARNING|ERROR|CRITICAL) ([\w.]+): (.*)")
_GOES_ON = "    "


class Level(IntEnum):
    """How grave a line is, numbered as logging does."""

    DEBUG = 10
    INFO = 20
    WARNING = 30
    ERROR = 40
    CRITICAL = 50


@dataclass(frozen=True, slots=True)
class LogLine:
    """One entry: local time ("2026-11-28 14:05:00"), level, the part of the program, and words of one or more lines."""

    when: str
    level: Level
    part: str
    words: str


def written(line: LogLine) -> str:
    """An entry as it stands in the file; words of several lines are set in."""
    first, *rest = line.words.split("\n")
    head = f"{line.when} {line.level.name} {line.part}: {first}"
    return "\n".join([head, *(f"{_GOES_ON}{each}" for each in rest)])


def read(lines: Iterable[str]) -> list[LogLine]:
    """The entries of a file, oldest first. What stands before the first whole one is left out, as cut off."""
    found: list[LogLine] = []
    rest: list[str] = []

    def close() -> None:
        if rest and found:
            found[-1] = replace(found[-1], words="\n".join([found[-1].words, *rest]))
        rest.clear()

    for line in lines:
        match = _LINE.fullmatch(line)
        if match is None:
            rest.append(line.removeprefix(_GOES_ON))
            continue
        close()
        found.append(LogLine(match[1], Level[match[2]], match[3], match[4]))
    close()
    return found


def chosen(lines: Sequence[LogLine], level: Level, words: str = "") -> list[LogLine]:
    """The entries at least as grave as `level` in which all of the words stand, without regard to case."""
    wanted = words.casefold().split()
    return [
        line
        for line in lines
        if line.level >= level and all(each in f"{line.part} {line.words}".casefold() for each in wanted)
    ]
