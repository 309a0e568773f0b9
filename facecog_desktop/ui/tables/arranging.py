"""Which people a search leaves and in which order they stand. Rules over plain values; no Qt."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from itertools import filterfalse, islice

from facecog_desktop.core.types import Person


class Order(StrEnum):
    """What the grid is sorted by."""

    NAME = "name"
    NEWEST = "newest"
    PHOTOS = "photos"


def folded(text: str) -> str:
    """Without case and accents, so that "bjorn" finds "Björn"."""
    if text.isascii():
        return text.casefold()
    return "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", text))).casefold()


def searchable(person: Person) -> str:
    """Everything of a person that a search looks at: name, external id and metadata."""
    return folded(" ".join([person.name, person.external_id or "", *map(str, person.metadata.values())]))


_KEYS: Mapping[Order, Callable[[Person], tuple[float, str, str]]] = {
    Order.NAME: lambda person: (0, person.name.casefold(), person.id),
    Order.NEWEST: lambda person: (-person.created, person.name.casefold(), person.id),
    Order.PHOTOS: lambda person: (-person.samples, person.name.casefold(), person.id),
}


class Arranger:
    """Remembers the order and what each person is searched by: ten thousand names are not folded at every key."""

    def __init__(self) -> None:
        self._texts: dict[str, tuple[Person, str]] = {}
        self._sorted: list[Person] = []
        self._of: tuple[Sequence[Person], Order] | None = None

    def arrange(self, people: Sequence[Person], text: str, order: Order) -> list[Person]:
        """People in whom every word of `text` occurs, sorted. Whoever gives a sequence again has not altered it."""
        if self._of is None or self._of[0] is not people or self._of[1] is not order:
            self._sorted, self._of = sorted(people, key=_KEYS[order]), (people, order)
        words = folded(text).split()
        if not words:
            return self._sorted
        return [person for person in self._sorted if all(word in self._text(person) for word in words)]

    def prepare(self, people: Sequence[Person], count: int) -> bool:
        """Fold the texts of so many more of the people; False once all are folded."""
        missing = islice((person for person in people if person.id not in self._texts), count)
        return len([self._text(person) for person in missing]) == count

    def _text(self, person: Person) -> str:
        known = self._texts.get(person.id)
        if known is None or (known[0] is not person and known[0] != person):
            known = (person, searchable(person))
            self._texts[person.id] = known
        return known[1]
