"""Sentences that can be told in another language: the English template and what stands in it travel together.

A `Text` is a str, and as a str it is English: the command line, the server and the log write it as it is. The window
alone translates (`ui/words/language.py`), by looking up the template and filling it again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self


class Plain(int):
    """A whole number that is written without separators: a width, a version, a page."""

    __slots__ = ()


class Share(float):
    """A part of one that is written in per cent: 0.93 as 93%."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return format(float(self), spec or ".0%")


class Text(str):
    """An English sentence that remembers its template and the values in it.

    `one` is the template for exactly one where the sentence counts something ("" where it does not); the number is the
    value `n`. A value may be a Text itself.
    """

    __slots__ = ("one", "template", "values")
    template: str
    one: str
    values: Mapping[str, object]

    def __new__(cls, template: str, one: str = "", values: Mapping[str, object] | None = None) -> Self:
        """Fill the template. Raises KeyError where a placeholder has no value."""
        filled = values or {}
        pattern = one if one and filled.get("n") == 1 else template
        shown = {name: f"{value:,}" if _is_count(value) else value for name, value in filled.items()}
        made = super().__new__(cls, pattern.format(**shown) if filled else pattern)
        made.template, made.one, made.values = template, one, filled
        return made

    def filled(self, **values: object) -> Text:
        """The same sentence with these values: for tables of sentences whose values are known later."""
        return Text(self.template, self.one, values)

    def __reduce__(self) -> tuple[object, ...]:
        """Errors travel between processes, and their words with them."""
        return type(self), (self.template, self.one, dict(self.values))


def text(template: str, *, one: str = "", **values: object) -> Text:
    """A sentence with named placeholders: text("{name} is registered", name=name).

    Whole numbers are written with separators, and in the digits of the language; `Plain` ones without separators, a
    `Share` in per cent. A code that is looked up elsewhere (a port, a status of HTTP) is passed as a str. What counts
    gives the number as `n` and the singular as `one`: text("{n} photos", one="{n} photo", n=count). Without values
    the template is taken as it is, so that braces need no doubling.
    """
    return Text(template, one, values)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool | Plain)
