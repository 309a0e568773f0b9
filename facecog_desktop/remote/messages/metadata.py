"""Words and tables about people that can be kept and answered again: whole characters, numbers that are some."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import AfterValidator, TypeAdapter

LONGEST_WORD = 100_000
"""Characters of one value."""

_UNKEEPABLE = re.compile(r"[\x00\ud800-\udfff]")
_WIDEST = 2**63


def plain(text: str) -> str:
    """The text. Raises ValueError where it cannot be kept."""
    if _UNKEEPABLE.search(text):
        raise ValueError("there is a character that cannot be kept")
    return text


@dataclass(frozen=True, slots=True)
class MetadataBounds:
    """How deep and how large a table may be: tables within tables, values and keys in all, characters of one value."""

    deepest: int = 20
    parts: int = 10_000
    longest: int = LONGEST_WORD


_USUAL = MetadataBounds()


def keepable(table: dict[str, Any], bounds: MetadataBounds = _USUAL) -> dict[str, Any]:
    """The table. Raises ValueError where it cannot be kept and answered again."""
    waiting: list[tuple[Any, int]] = [(table, 0)]
    parts = 0
    while waiting:
        value, depth = waiting.pop()
        parts += 1
        if depth > bounds.deepest or parts > bounds.parts:
            raise ValueError("the table is too deep or too large")
        if isinstance(value, dict):
            waiting += [(each, depth + 1) for pair in value.items() for each in pair]
        elif isinstance(value, list):
            waiting += [(each, depth + 1) for each in value]
        else:
            _check(value, bounds.longest)
    return table


def _check(value: Any, longest: int) -> None:
    if isinstance(value, str):
        plain(value)
        if len(value) > longest:
            raise ValueError("a value is too long")
    elif isinstance(value, float) and not math.isfinite(value):
        raise ValueError("a number is none")
    elif isinstance(value, int) and not -_WIDEST <= value < _WIDEST:
        raise ValueError("a number is too large")


def _keepable(table: dict[str, Any]) -> dict[str, Any]:
    return keepable(table)


Metadata = Annotated[dict[str, Any], AfterValidator(_keepable)]
Plain = Annotated[str, AfterValidator(plain)]

METADATA: TypeAdapter[dict[str, Any]] = TypeAdapter(Metadata)
"""Reads metadata that are JSON text."""
