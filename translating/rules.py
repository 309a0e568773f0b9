"""What a translation must keep: placeholders, mnemonics, dots and length. Each rule answers with words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from facecog_desktop.ui.words.phrases import FOR_ONE_NUMBER, PLURALS, fits
from translating.linguist import Entry

SHORT = 30
"""Letters up to which a source may stand on a button or tab, where there is little room."""

MAY_BE_LONGER: frozenset[tuple[str, str]] = frozenset()
"""(language, source) of short sentences whose translation needs more than twice their room, and has it."""

_WITHOUT_MNEMONICS = ("zh_CN", "ar")
"""Languages whose letters are on no key, or behind an input method."""

_MNEMONIC = re.compile(r"&(?!&)\w")
_MNEMONIC_IN_BRACKETS = re.compile(r"\(&\w\)")


def faults(entry: Entry, language: str) -> Iterator[str]:
    """What is wrong with a finished entry."""
    count = PLURALS[language][0] if entry.numerus else 1
    if len(entry.forms) != count or not all(form.strip() for form in entry.forms):
        yield f"it needs {count} form(s)"
        return
    if not fits(entry.source, entry.forms, language):
        exact = FOR_ONE_NUMBER[language]
        yield f"other placeholders than the source ({{n}} may be left out in form(s) {sorted(exact) if exact else '-'})"
    if _MNEMONIC.search(entry.source) and language not in _WITHOUT_MNEMONICS:
        yield from ("no & before a letter" for form in entry.forms if len(_MNEMONIC.findall(form)) != 1)
    elif not _MNEMONIC.search(entry.source):
        yield from ("an & that the source has not" for form in entry.forms if _MNEMONIC.search(form))
    for form in entry.forms:
        if not _ends_alike(entry.source, form, language):
            yield f"it must begin with a blank or end with dots like the source: {form!r}"
    longest = max(len(form) for form in entry.forms)
    if longest > room(entry.source) and (language, entry.source) not in MAY_BE_LONGER:
        yield f"{longest} letters, room for {room(entry.source)}"


def room(source: str) -> int:
    """Letters that a translation may have: twice the source's and a few, where it may stand on a button."""
    return 2 * len(source) + 12 if len(source) < SHORT else 2 * len(source) + 40


def _ends_alike(source: str, form: str, language: str) -> bool:
    """A button that opens something has its dots; a unit behind a number has its blank, but for Chinese."""
    if source[:1] == " " and form[:1] != " " and language != "zh_CN":
        return False
    return not source.endswith("…") or _MNEMONIC_IN_BRACKETS.sub("", form).rstrip().endswith("…")
