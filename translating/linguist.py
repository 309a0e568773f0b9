"""Qt Linguist's files: read whole, brought in step with the program, written so that differences stay small."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from facecog_desktop.ui.words.phrases import PLURALS, Forms
from translating.sources import Message

CONTEXT = "facecog"
SOURCE_LANGUAGE = "en"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_FILES_TOLD = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A sentence in a file: its translations (one, or one for each plural form), and whether they are finished."""

    source: str
    forms: Forms
    numerus: bool = False
    finished: bool = False
    note: str = ""
    remark: str = ""
    """`note` says where it is said, `remark` is the translator's own."""


def path_of(folder: Path, language: str) -> Path:
    """A language's file."""
    return folder / f"facecog_{language}.ts"


def read(path: Path) -> dict[str, Entry]:
    """Every entry of a file by its source; nothing where there is none. Raises ElementTree.ParseError."""
    if not path.is_file():
        return {}
    root = ElementTree.fromstring(path.read_bytes())  # noqa: S314 - the project's own files
    return {entry.source: entry for entry in map(_entry, root.iter("message")) if entry.source}


def in_step(known: dict[str, Entry], messages: Iterable[Message], language: str) -> list[Entry]:
    """An entry for each sentence of the program, with the translation that is known; the others are gone."""
    if language == SOURCE_LANGUAGE:
        return [
            Entry(message.source, (message.one, message.source), True, True, _note(message))
            for message in messages
            if message.one
        ]
    return [_merged(known.get(message.source), message, language) for message in messages]


def written(entries: Iterable[Entry], language: str) -> str:
    """The file's text."""
    head = f'<TS version="2.1" language="{language}" sourcelanguage="{SOURCE_LANGUAGE}">\n'
    body = "".join(_message(entry) for entry in entries)
    return f"{_HEAD}{head}<context>\n    <name>{CONTEXT}</name>\n{body}</context>\n</TS>\n"


def _merged(known: Entry | None, message: Message, language: str) -> Entry:
    numerus = bool(message.one)
    count = PLURALS[language][0] if numerus else 1
    if known is None:
        return Entry(message.source, ("",) * count, numerus, False, _note(message))
    if known.numerus == numerus and len(known.forms) == count:
        finished = known.finished and all(known.forms)
        return Entry(message.source, known.forms, numerus, finished, _note(message), known.remark)
    return Entry(message.source, (known.forms[-1],) * count, numerus, False, _note(message), known.remark)


def _note(message: Message) -> str:
    """Where it is said, and in English what is said of exactly one."""
    files = [file.removeprefix("facecog_desktop/") for file in sorted(message.files)]
    told = ", ".join(files[:_FILES_TOLD]) + (", …" if len(files) > _FILES_TOLD else "")
    return f"{told}; of one: {message.one}" if message.one else told


def _entry(node: ElementTree.Element) -> Entry:
    translation = node.find("translation")
    numerus = node.get("numerus") == "yes"
    forms: Forms = ("",)
    finished = False
    if translation is not None:
        finished = translation.get("type") is None
        forms = (translation.text or "",)
        if numerus:
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    note, remark = node.findtext("extracomment") or "", node.findtext("translatorcomment") or ""
    return Entry(node.findtext("source") or "", forms, numerus, finished, note, remark)


def _message(entry: Entry) -> str:
    numerus, unfinished = ' numerus="yes"' if entry.numerus else "", "" if entry.finished else ' type="unfinished"'
    lines = [f"    <message{numerus}>", f"        <source>{_safe(entry.source)}</source>"]
    if entry.note:
        lines.append(f"        <extracomment>{_safe(entry.note)}</extracomment>")
    if entry.remark:
        lines.append(f"        <translatorcomment>{_safe(entry.remark)}</translatorcomment>")
    if entry.numerus:
        lines.append(f"        <translation{unfinished}>")
        lines += [f"            <numerusform>{_safe(form)}</numerusform>" for form in entry.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{unfinished}>{_safe(entry.forms[0])}</translation>")
    return "\n".join([*lines, "    </message>"]) + "\n"


def _safe(words: str) -> str:
    return escape(words, {'"': "&quot;", "'": "&apos;"})
