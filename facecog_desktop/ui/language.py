"""The window's language: `tr` says a sentence in it, `translated` one that came from the core.

The words are in resources/translations (Qt Linguist). Only here is anything translated: what the command line, the
server and the files say stays English.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from facecog_desktop.core.text import Text, text

CONTEXT = "facecog"
"""The one context of all messages: the same English words mean one thing everywhere."""


def tr(template: str, *, one: str = "", **values: object) -> str:
    """A sentence in the window's language; the same arguments as `core.text.text`, written as literals."""
    return translated(text(template, one=one, **values))


def translated(words: str) -> str:
    """Words of the core in the window's language; what is in no catalogue stays as it is."""
    if not isinstance(words, Text):
        return QCoreApplication.translate(CONTEXT, words) if words else ""
    n = words.values.get("n")
    counts = bool(words.one) and isinstance(n, int)
    found = QCoreApplication.translate(CONTEXT, words.template, None, n if counts and isinstance(n, int) else -1)
    if found == words.template and words.one and n == 1:
        found = words.one  # English, or a language that lacks this sentence
    return found.format(**{name: _shown(value) for name, value in words.values.items()}) if words.values else found


def number(value: float, decimals: int = 0) -> str:
    """A number as the language writes it, with separators."""
    return QLocale().toString(float(value), "f", decimals)


def day(when: float) -> str:
    """The date of a Unix time in the user's own time, as the language writes it: "3 Nov 2026"; "" for 0."""
    if when <= 0:
        return ""
    moment = datetime.fromtimestamp(when)
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), _day_format())


def clock(when: float) -> str:
    """Hours and minutes of a Unix time in the user's own time, "14:05"."""
    moment = datetime.fromtimestamp(when)
    return QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")


def _day_format() -> str:
    """Day, short month and year in the order of the language."""
    return {
        QLocale.Language.Chinese: "yyyy年M月d日",
        QLocale.Language.German: "d. MMM yyyy",
    }.get(QLocale().language(), "d MMM yyyy")


def _shown(value: object) -> object:
    if isinstance(value, Text):
        return translated(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return QLocale().toString(value)
    return _Decimal(value) if isinstance(value, float) else value


class _Decimal(float):
    """A number that is written as the language does where the sentence tells its decimals: {distance:.2f}."""

    def __format__(self, spec: str) -> str:
        if spec.startswith(".") and spec.endswith("f"):
            return QLocale().toString(float(self), "f", int(spec[1:-1]))
        return format(float(self), spec)
