"""Reads resources/documents: a file for each country, with the words of its documents."""

from __future__ import annotations

import tomllib
from pathlib import Path

from facecog_desktop import paths
from facecog_desktop.core.documents.kinds import CountryRules, DocumentType


def country_rules(folder: Path | None = None) -> list[CountryRules]:
    """The rules of every country, in the order of the files' names."""
    files = sorted((folder or paths.resource("documents")).glob("*.toml"))
    return [_rules(path.read_text("utf-8")) for path in files]


def _rules(text: str) -> CountryRules:
    """Of one file: country, codes, languages, and a table of words for each type of document."""
    told = tomllib.loads(text)
    words = {DocumentType(kind): tuple(phrases) for kind, phrases in told["words"].items()}
    return CountryRules(told["country"], words, tuple(told.get("codes", ())), tuple(told["languages"]))
