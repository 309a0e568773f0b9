"""What kind of document a page is: by its machine readable zone first, then by the words that countries print."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from facecog_desktop.core.documents.mrz import Mrz


class DocumentType(StrEnum):
    """Kinds that are told apart."""

    IDENTITY_CARD = "identity_card"
    DRIVING_LICENCE = "driving_licence"
    PASSPORT = "passport"


@dataclass(frozen=True, slots=True)
class CountryRules:
    """What one country prints. `country` is ISO 3166-1's three letters, empty for words of every country."""

    country: str
    words: Mapping[DocumentType, Sequence[str]]
    codes: Sequence[str] = ()
    """How the zone names the country where that is not `country` (Germany's is D)."""
    languages: Sequence[str] = field(default_factory=tuple)
    """What its documents are written in, as ISO 639-2 names it."""


_BY_CODE = {
    "P": DocumentType.PASSPORT,
    "I": DocumentType.IDENTITY_CARD,
    "A": DocumentType.IDENTITY_CARD,
    "C": DocumentType.IDENTITY_CARD,
}
_LETTERS_A_MISTAKE = 7
"""Of so many letters one may be read wrongly."""


def kind_by_mrz(mrz: Mrz, rules: Sequence[CountryRules]) -> tuple[DocumentType | None, str]:
    """(type, country in three letters) that the zone tells."""
    country = next((rule.country for rule in rules if mrz.country in rule.codes), mrz.country)
    return _BY_CODE.get(mrz.code[:1]), country


def kind_by_words(text: str, rules: Sequence[CountryRules]) -> tuple[DocumentType | None, str]:
    """(type, country) whose words stand in the text with the most letters; (None, "") where there are none.

    Two types with equally many letters are no answer. A country is named only where its own words stand there.
    """
    page = _words(text)
    letters: dict[tuple[DocumentType, str], int] = {}
    for rule in rules:
        for kind, phrases in rule.words.items():
            letters[kind, rule.country] = sum(len(phrase) for phrase in phrases if stands_in(phrase, page))
    totals = {
        kind: max((count for (of, _), count in letters.items() if of is kind), default=0) for kind in DocumentType
    }
    best = max(totals.values())
    kinds = [kind for kind, total in totals.items() if total == best]
    if best == 0 or len(kinds) > 1:
        return None, ""
    own = {country: count for (kind, country), count in letters.items() if kind is kinds[0] and country and count}
    most = [country for country, count in own.items() if count == max(own.values())]
    return kinds[0], most[0] if len(most) == 1 else ""


def stands_in(phrase: str, page: Sequence[str]) -> bool:
    """Whether the words of the phrase follow each other on the page, one letter in seven being read wrongly at most."""
    wanted = _words(phrase)
    most = sum(map(len, wanted)) // _LETTERS_A_MISTAKE
    for start in range(len(page) - len(wanted) + 1):
        left = most
        for word, read in zip(wanted, page[start : start + len(wanted)], strict=True):
            left -= mistakes(word, read, left)
            if left < 0:
                break
        else:
            return True
    return False


def mistakes(word: str, read: str, most: int) -> int:
    """Letters to change, add or leave out (Levenshtein); `most` + 1 where there are more."""
    if abs(len(word) - len(read)) > most:
        return most + 1
    row = list(range(len(read) + 1))
    for place, letter in enumerate(word, 1):
        above, row = row, [place]
        for other, sign in enumerate(read, 1):
            row.append(min(above[other] + 1, row[-1] + 1, above[other - 1] + (letter != sign)))
    return min(row[-1], most + 1)


def _words(text: str) -> list[str]:
    """Words in small letters without accents, of any script."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))
    return re.findall(r"[^\W\d_]+", plain)
