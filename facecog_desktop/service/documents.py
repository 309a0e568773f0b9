"""What document a picture shows and what stands on it. The picture itself is only looked at: the face stays in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from facecog_desktop.core.documents.kinds import CountryRules, DocumentType, kind_by_mrz, kind_by_words
from facecog_desktop.core.documents.mrz import Mrz, find_mrz
from facecog_desktop.core.ports.program import Between, straight_on
from facecog_desktop.core.types import Pixels

_LOWER_PART = 0.55
_FILLERS = "<<"
_LANGUAGE = "eng"
"""Read first: its letters suffice to find out the country."""


class TextReader(Protocol):
    """Reads printed text. Pictures are RGB and never changed."""

    @property
    def languages(self) -> frozenset[str]:
        """What can be read, by ISO 639-2's three letters."""
        ...

    def page(self, pixels: Pixels, languages: Sequence[str]) -> str:
        """The words of a page, line by line. Raises TextUnreadableError."""
        ...

    def zone(self, pixels: Pixels) -> str:
        """Lines read with the characters of a machine readable zone. Raises TextUnreadableError."""
        ...


@dataclass(frozen=True, slots=True)
class Document:
    """What was found: `type` is None where it is no known document; `country` has three letters, or is empty."""

    type: DocumentType | None
    country: str
    mrz: Mrz | None
    text: str


class DocumentCheck:
    """Reads documents by the rules of countries."""

    def __init__(self, reader: TextReader, rules: Sequence[CountryRules]) -> None:
        self._reader = reader
        self._rules = tuple(rules)

    def examine(self, pixels: Pixels, between: Between = straight_on) -> Document:
        """What the whole picture shows. One that lies on its side or head is turned, for reading only.

        `between` is called before each reading of a page, of which there may be a dozen. Raises TextUnreadableError.
        """
        first: Document | None = None
        for quarters in (0, 2, 1, 3):
            found = self._upright(
                pixels if quarters == 0 else np.ascontiguousarray(np.rot90(pixels, quarters)), between
            )
            if found.type is not None:
                return found
            first = first or found
        return first or found

    def _upright(self, pixels: Pixels, between: Between) -> Document:
        """The zone decides before the words do; its country's languages then read the page again."""
        between()
        text = self._reader.page(pixels, self._known([_LANGUAGE]))
        mrz = self._zone(pixels, text, between)
        kind, country = (None, "") if mrz is None else kind_by_mrz(mrz, self._rules)
        if kind is None:
            kind, by_words = kind_by_words(text, self._rules)
            country = country or by_words
        spoken = [name for rule in self._rules if country and rule.country == country for name in rule.languages]
        if any(name in self._reader.languages and name != _LANGUAGE for name in spoken):
            between()
            text = self._reader.page(pixels, self._known(spoken))
        return Document(kind, country, mrz, text.strip())

    def _zone(self, pixels: Pixels, text: str, between: Between) -> Mrz | None:
        """Looked for in the words, at the bottom, then on the whole page: the first that is valid, else the best."""
        found = [find_mrz(text)]
        if not _is_valid(found[-1]):
            between()
            lower = self._reader.zone(np.ascontiguousarray(pixels[int(len(pixels) * _LOWER_PART) :]))
            found.append(find_mrz(lower))
            if not _is_valid(found[-1]) and _FILLERS in text + lower:
                between()
                found.append(find_mrz(self._reader.zone(pixels)))
        return max((mrz for mrz in found if mrz is not None), key=lambda mrz: (mrz.valid, mrz.agreeing), default=None)

    def _known(self, languages: Sequence[str]) -> list[str]:
        """Those that are installed; without any, whatever is."""
        return [name for name in languages if name in self._reader.languages] or sorted(self._reader.languages)[:1]


def _is_valid(mrz: Mrz | None) -> bool:
    return mrz is not None and mrz.valid
