"""Brings the files of translations in step with the program, checks them, and fills them from a JSON file."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from facecog_desktop.ui.words.phrases import PLURALS
from translating import linguist, rules, sources

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"


def main(arguments: list[str] | None = None, folder: Path = FOLDER) -> int:
    """Returns the exit code: 0, or 1 where something is wrong."""
    asked = _asked(arguments)
    found = sources.find(sources.read_package(ROOT))
    if found.faults:
        return _refuse(str(fault) for fault in found.faults)
    if asked.missing:
        return _tell_missing(found, folder, asked.missing)
    if asked.fill:
        language, file = asked.fill
        return _fill(found, folder, language, Path(file))
    return _check(found, folder) if asked.check else _update(found, folder)


def stale(found: sources.Found, folder: Path = FOLDER) -> list[Path]:
    """The files that are not in step with the program."""
    return [linguist.path_of(folder, each) for each in PLURALS if _now(folder, each) != _wanted(found, folder, each)]


def unfinished(folder: Path, language: str) -> list[str]:
    """Sources that have no finished translation."""
    return [entry.source for entry in linguist.read(linguist.path_of(folder, language)).values() if not entry.finished]


def wrong(folder: Path, language: str) -> list[str]:
    """What is wrong with finished translations, a line each."""
    entries = linguist.read(linguist.path_of(folder, language)).values()
    return [
        f"{language}: {entry.source!r}: {words}"
        for entry in entries
        if entry.finished
        for words in rules.faults(entry, language)
    ]


def _asked(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m translating", description=__doc__)
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--check", action="store_true", help="change nothing; fail where the files are not in step")
    choice.add_argument("--missing", metavar="LANGUAGE", choices=list(PLURALS), help="print what is missing as JSON")
    choice.add_argument(
        "--fill", nargs=2, metavar=("LANGUAGE", "FILE"), help="take translations from a JSON file: source -> text(s)"
    )
    return parser.parse_args(arguments)


def _update(found: sources.Found, folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    for language in PLURALS:
        wanted = _wanted(found, folder, language)
        linguist.path_of(folder, language).write_text(wanted, "utf-8")
        missing = len(unfinished(folder, language))
        print(f"{language}: {wanted.count('<message')} messages, {missing} unfinished")  # noqa: T201 - its output
    return 0


def _check(found: sources.Found, folder: Path) -> int:
    told = [f"not in step: {path.name} (run: python -m translating)" for path in stale(found, folder)]
    for language in PLURALS:
        told += wrong(folder, language)
        missing = unfinished(folder, language)
        told += [f"{language}: {len(missing)} unfinished"] if missing else []
    return _refuse(told) if told else 0


def _tell_missing(found: sources.Found, folder: Path, language: str) -> int:
    entries = linguist.in_step(linguist.read(linguist.path_of(folder, language)), found.messages.values(), language)
    listed = [
        {
            "source": entry.source,
            **({"one": found.messages[entry.source].one, "forms": PLURALS[language][0]} if entry.numerus else {}),
            "room": rules.room(entry.source),
            "where": entry.note.partition(";")[0],
        }
        for entry in entries
        if not entry.finished
    ]
    print(json.dumps(listed, ensure_ascii=False, indent=1))  # noqa: T201 - its output
    return 0


def _fill(found: sources.Found, folder: Path, language: str, file: Path) -> int:
    """What breaks a rule is told and stays unfinished; everything else is taken."""
    given: dict[str, str | list[str]] = json.loads(file.read_text("utf-8"))
    path = linguist.path_of(folder, language)
    told = [f"no such source: {source!r}" for source in given if source not in found.messages]
    entries = []
    for entry in linguist.in_step(linguist.read(path), found.messages.values(), language):
        words = given.get(entry.source)
        taken = entry
        if words is not None:
            forms = (words,) if isinstance(words, str) else tuple(words)
            filled = replace(entry, forms=forms, finished=True)
            wrong_with_it = list(rules.faults(filled, language))
            told += [f"{entry.source!r}: {each}" for each in wrong_with_it]
            taken = entry if wrong_with_it else filled
        entries.append(taken)
    path.write_text(linguist.written(entries, language), "utf-8")
    return _refuse(told) if told else 0


def _now(folder: Path, language: str) -> str:
    path = linguist.path_of(folder, language)
    return path.read_text("utf-8") if path.is_file() else ""


def _wanted(found: sources.Found, folder: Path, language: str) -> str:
    known = linguist.read(linguist.path_of(folder, language))
    return linguist.written(linguist.in_step(known, found.messages.values(), language), language)


def _refuse(told: Iterable[str]) -> int:
    for line in told:
        print(line, file=sys.stderr)  # noqa: T201 - its output
    return 1


if __name__ == "__main__":
    sys.exit(main())
