"""Which people a search leaves and in which order they stand. Rules over plain values; no Qt."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from facecog_desktop.core.types import Person


class Order(StrEnum):
    """What the grid is sorted by."""

    NAME = "name"
    NEWEST = "newest"
    PHOTOS = "photos"


def folded(text: str) -> str:
    """Without case and accents, so that "bjorn" finds "Björn"."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()


def searchable(person: Person) -> str:
    """Everything of a person that a search looks at: name, external id and metadata."""
    return folded(" ".join([person.name, person.external_id or "", *map(str, person.metadata.values())]))


_KEYS: Mapping[Order, Callable[[Person], tuple[float, str, str]]] = {
    Order.NAME: lambda person: (0, person.name.casefold(), person.id),
    Order.NEWEST: lambda person: (-person.created, person.name.casefold(), person.id),
    Order.PHOTOS: lambda person: (-person.samples, person.name.casefold(), person.id),
}


class Arranger:
    """Remembers what each person is searched by: ten thousand names are folded once, not at every key."""

    def __init__(self) -> None:
        self._texts: dict[str, tuple[Person, str]] = {}

    def arrange(self, people: Iterable[Person], text: str, order: Order) -> list[Person]:
        """People in whom every word of `text` occurs, sorted."""
        words = folded(text).split()
        kept = [person for person in people if not words or all(word in self._text(person) for word in words)]
        return sorted(kept, key=_KEYS[order])

    def _text(self, person: Person) -> str:
        known = self._texts.get(person.id)
        if known is None or known[0] != person:
            known = (person, searchable(person))
            self._texts[person.id] = known
        return known[1]
