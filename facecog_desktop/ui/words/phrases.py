"""The words of a language as they lie in a Qt Linguist file: reading it, plural forms, placeholders. No Qt here."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.etree import ElementTree

from facecog_desktop.core.errors import CatalogueDamagedError
from facecog_desktop.core.text import text

Forms = tuple[str, ...]
"""What is said instead of a source: one form, or one for each plural of the language, in Qt's order."""

_PLACEHOLDER = re.compile(r"\{(\w+(?::[^{}]*)?)\}")
_NOT_SAID = ("unfinished", "vanished", "obsolete")
_LARGEST = 8_000_000
"""Bytes; a file of all words has less than a tenth of it."""


def _one_or_several(n: int) -> int:
    return 0 if n == 1 else 1


def _always_the_same(_n: int) -> int:
    return 0


def _arabic(n: int) -> int:
    """None, one, two, few (3 to 10 of a hundred), many (11 to 99 of a hundred), and the rest."""
    if n <= 2:
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 >= 11 else 5


PLURALS: Mapping[str, tuple[int, Callable[[int], int]]] = {
    "en": (2, _one_or_several),
    "de": (2, _one_or_several),
    "es": (2, _one_or_several),
    "zh_CN": (1, _always_the_same),
    "ar": (6, _arabic),
}
"""How many forms a language has for counted things, and which one a number takes: Qt Linguist's own rules."""

FOR_ONE_NUMBER: Mapping[str, frozenset[int]] = {
    "en": frozenset({0}),
    "de": frozenset({0}),
    "es": frozenset({0}),
    "zh_CN": frozenset(),
    "ar": frozenset({0, 1, 2}),
}
"""The forms that stand for one number only: they may say it in words ("a photo") and leave {n} out."""


def placeholders(words: str) -> frozenset[str]:
    """What is filled in, and how: {"name", "n"} of "{name} has {n} photos"; {"distance:.2f"} has two decimals."""
    return frozenset(_PLACEHOLDER.findall(words))


def fits(source: str, forms: Forms, language: str) -> bool:
    """Whether a translation can be filled like its source: the same placeholders, and no other brace."""
    if "{" not in source:
        return not any("{" in form for form in forms)
    wanted = placeholders(source)
    exact = FOR_ONE_NUMBER[language] if len(forms) > 1 else frozenset()
    for place, form in enumerate(forms):
        found = placeholders(form)
        if found != wanted and not (place in exact and found == wanted - {"n"}):
            return False
        if wanted and ("{" in (rest := _PLACEHOLDER.sub("", form)) or "}" in rest):
            return False
    return True


def read_phrases(path: Path, language: str) -> dict[str, Forms]:
    """What a Qt Linguist file says for each source; unfinished, vanished and unfit translations are left out.

    Raises CatalogueDamagedError.
    """
    said: dict[str, Forms] = {}
    count = PLURALS[language][0]
    for message in _root(path).iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        if not source or translation is None or translation.get("type") in _NOT_SAID:
            continue
        if message.get("numerus") == "yes":
            forms: Forms = tuple(form.text or "" for form in translation)
            complete = len(forms) == count and all(forms)
        else:
            forms = (translation.text or "",)
            complete = bool(forms[0])
        if complete and fits(source, forms, language):
            said[source] = forms
    return said


def _root(path: Path) -> ElementTree.Element:
    """The file's tree. Entities are refused: no such file needs them, and they can be made to fill the memory."""
    try:
        if path.stat().st_size > _LARGEST:
            raise CatalogueDamagedError(text("{path} is too large for a file of translations", path=path))
        content = path.read_text("utf-8")
        if "<!ENTITY" in content:
            raise CatalogueDamagedError(text("{path} is no plain file of translations", path=path))
        root = ElementTree.fromstring(content.encode())  # noqa: S314 - no entities, and no larger than it may be
    except (OSError, UnicodeDecodeError, ElementTree.ParseError) as error:
        raise CatalogueDamagedError(
            text("the translations cannot be read: {path}: {reason}", path=path, reason=str(error))
        ) from error
    if root.tag != "TS":
        raise CatalogueDamagedError(text("{path} is no file of translations", path=path))
    return root
