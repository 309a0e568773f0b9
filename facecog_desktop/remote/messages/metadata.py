"""Words and tables about people that can be kept and answered again: whole characters, numbers that are some."""

from __future__ import annotations

import math
import re
from typing import Annotated, Any

from pydantic import AfterValidator, TypeAdapter

DEEPEST = 20
"""Tables within tables."""

MOST_PARTS = 10_000
"""Values and keys in all."""

LONGEST_WORD = 100_000
"""Characters of one value."""

_UNKEEPABLE = re.compile(r"[\x00\ud800-\udfff]")
_WIDEST = 2**63


def plain(text: str) -> str:
    """The text. Raises ValueError where it cannot be kept."""
    if _UNKEEPABLE.search(text):
        raise ValueError("there is a character that cannot be kept")
    return text


def keepable(table: dict[str, Any]) -> dict[str, Any]:
    """The table. Raises ValueError where it cannot be kept and answered again."""
    waiting: list[tuple[Any, int]] = [(table, 0)]
    parts = 0
    while waiting:
        value, depth = waiting.pop()
        parts += 1
        if depth > DEEPEST or parts > MOST_PARTS:
            raise ValueError("the table is too deep or too large")
        if isinstance(value, dict):
            waiting += [(each, depth + 1) for pair in value.items() for each in pair]
        elif isinstance(value, list):
            waiting += [(each, depth + 1) for each in value]
        else:
            _check(value)
    return table


def _check(value: Any) -> None:
    if isinstance(value, str):
        plain(value)
        if len(value) > LONGEST_WORD:
            raise ValueError("a value is too long")
    elif isinstance(value, float) and not math.isfinite(value):
        raise ValueError("a number is none")
    elif isinstance(value, int) and not -_WIDEST <= value < _WIDEST:
        raise ValueError("a number is too large")


Metadata = Annotated[dict[str, Any], AfterValidator(keepable)]
Plain = Annotated[str, AfterValidator(plain)]

METADATA: TypeAdapter[dict[str, Any]] = TypeAdapter(Metadata)
"""Reads metadata that are JSON text."""
