"""The window's language: `tr` says a sentence in it, `translated` one that came from the core.

The words are in resources/translations (Qt Linguist). Only here is anything translated: what the command line, the
server and the files say stays English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import reduce

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime
from PySide6.QtGui import QGuiApplication

from facecog_desktop.core.text import Plain, Share, Text

CONTEXT = "facecog"
"""The one context of all messages: the same English words mean one thing everywhere."""


def tr(template: str, *, one: str = "", **values: object) -> str:
    """A sentence in the window's language; the same arguments as `core.text.text`, written as literals."""
    return _said(template, one, values)


def translated(words: str) -> str:
    """Words of the core in the window's language; what is in no catalogue stays as it is."""
    if isinstance(words, Text):
        return _said(words.template, words.one, words.values)
    return QCoreApplication.translate(CONTEXT, words) if words else ""


def _said(template: str, one: str, values: Mapping[str, object]) -> str:
    """A sentence filled in. English, and a language that lacks it, has `one` for exactly one."""
    if not values:
        return QCoreApplication.translate(CONTEXT, template)
    n = values.get("n", -1) if one else -1
    found = QCoreApplication.translate(CONTEXT, template, None, n if isinstance(n, int) else -1)
    if one and n == 1 and found == template:
        found = one
    return _begun(found.format_map({name: _shown(value) for name, value in values.items()}))


def _begun(words: str) -> str:
    """A line whose first words run their own way still begins on the right where the language does."""
    return f"\u200f{words}" if words.startswith("\u2068") else words


def listed(parts: Iterable[str]) -> str:
    """Things one after another: "Anna, Ben, Carla"."""
    return _joined(parts, lambda first, second: tr("{first}, {second}", first=first, second=second))


def clauses(parts: Iterable[str]) -> str:
    """Parts of a sentence one after another: "nearly near enough; the picture is too poor to be sure"."""
    return _joined(parts, lambda first, second: tr("{first}; {second}", first=first, second=second))


def isolated(words: str) -> str:
    """Words that run their own way among others, and move nothing around them: a name, a path, a part of a line."""
    return f"\u2068{words}\u2069" if words and QGuiApplication.isRightToLeft() else words


def dotted(parts: Iterable[str]) -> str:
    """Short parts of a line: "7 people · 19 photos"."""
    return _begun(" · ".join(isolated(part) for part in parts if part))


def spoken(words: str) -> str:
    """What stands on a button as a screen reader says it: without its mnemonic and its dots."""
    return _MNEMONIC.sub("", words).replace("&", "").rstrip("…")


def number(value: float, decimals: int = 0) -> str:
    """A number as the language writes it, with separators."""
    return _place().toString(float(value), "f", decimals)


def plain(value: int) -> str:
    """A whole number in the digits of the language, without separators: a width, a page."""
    place = _place()
    place.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return place.toString(value)


def day(when: float) -> str:
    """The date of a Unix time in the user's own time, as the language writes it: "3 Nov 2026"; "" for 0."""
    return _place().toString(_date(when), day_format()) if when > 0 else ""


def table_day(when: float) -> str:
    """The same in figures alone, for tables: "2026-11-03"."""
    return _place().toString(_date(when), _TABLE_DAYS.get(_place().language(), "yyyy-MM-dd"))


def day_format() -> str:
    """How a field for dates shows them: day, short month and year in the order of the language."""
    return _DAYS.get(_place().language(), "d MMM yyyy")


def clock(when: float) -> str:
    """Hours and minutes of a Unix time in the user's own time, "14:05"."""
    return _place().toString(_time(when), "HH:mm")


def seconds_clock(when: float) -> str:
    """The same with seconds, "14:05:30"."""
    return _place().toString(_time(when), "HH:mm:ss")


_MNEMONIC = re.compile(r"\(&.\)")
"""As Chinese has it: the letter in brackets behind the words."""

_DAYS = {
    QLocale.Language.Chinese: "yyyy年M月d日",
    QLocale.Language.German: "d. MMM yyyy",
}
_TABLE_DAYS = {
    QLocale.Language.German: "dd.MM.yyyy",
    QLocale.Language.Spanish: "dd/MM/yyyy",
    QLocale.Language.Arabic: "yyyy/MM/dd",
}


def _place() -> QLocale:
    """How numbers and dates are written; where the system says nothing of it, as in English."""
    here = QLocale()
    return here if here.language() is not QLocale.Language.C else QLocale(QLocale.Language.English)


def _date(when: float) -> QDate:
    moment = datetime.fromtimestamp(when)
    return QDate(moment.year, moment.month, moment.day)


def _time(when: float) -> QTime:
    moment = datetime.fromtimestamp(when)
    return QTime(moment.hour, moment.minute, moment.second)


def _joined(parts: Iterable[str], join: Callable[[str, str], str]) -> str:
    each = list(parts)
    return reduce(join, each) if each else ""


def _shown(value: object) -> object:
    if isinstance(value, Text):
        return translated(value)
    if isinstance(value, Plain):
        return plain(value)
    if isinstance(value, Share):
        return f"{number(100 * value)}{_place().percent()}"
    if isinstance(value, int) and not isinstance(value, bool):
        return number(value)
    if isinstance(value, str):
        return isolated(value)
    return _Decimal(value) if isinstance(value, float) else value


class _Decimal(float):
    """A number that is written as the language does: with the decimals that the sentence tells, or those it has."""

    def __format__(self, spec: str) -> str:
        if not spec:
            return number(self, len(f"{float(self):g}".partition(".")[2]))
        if spec.startswith(".") and spec.endswith("f"):
            return number(self, int(spec[1:-1]))
        return format(float(self), spec)
