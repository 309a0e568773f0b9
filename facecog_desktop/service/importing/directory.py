"""Who of the gallery is meant by a person of another one: external ids first, then pictures, then names."""

from __future__ import annotations

from dataclasses import dataclass

from facecog_desktop.core.errors import AmbiguousNameError, PersonNotFoundError
from facecog_desktop.core.people.names import name_key
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Person
from facecog_desktop.service.importing.intake import Description, Ready, Subject


@dataclass(frozen=True, slots=True)
class _Listed:
    """What is remembered of a person: too little to matter, even for a hundred thousand."""

    id: str
    key: str
    external_id: str | None


class Directory:
    """The people of a gallery by name and external id, read once and kept up by whoever adds people."""

    def __init__(self, gallery: Gallery) -> None:
        self._gallery = gallery
        self._by_id: dict[str, _Listed] = {}
        self._by_name: dict[str, set[str]] = {}
        self._by_external_id: dict[str, str] = {}
        self._taken: set[str] = set()
        for person in gallery.people():
            self.note(person)

    def note(self, person: Person) -> None:
        """Remember a person who is new, renamed or described anew."""
        old = self._by_id.get(person.id)
        if old is not None:
            self._by_name[old.key].discard(old.id)
            if old.external_id is not None:
                self._by_external_id.pop(old.external_id, None)
        listed = _Listed(person.id, name_key(person.name), person.external_id)
        self._by_id[person.id] = listed
        self._by_name.setdefault(listed.key, set()).add(person.id)
        if person.external_id is not None:
            self._by_external_id.setdefault(person.external_id, person.id)

    def take(self, person_id: str) -> None:
        """Nobody else of the other gallery can be this person any more."""
        self._taken.add(person_id)

    def find(self, subject: Subject, name: str) -> str | None:
        """The id of the person meant, None for somebody new. `name` is the subject's, cleaned.

        Raises AmbiguousNameError.
        """
        if subject.external_id and subject.external_id in self._by_external_id:
            return self._by_external_id[subject.external_id]
        if subject.apart and (holder := self._holder(subject, name)):
            return holder
        found = self._called(name, subject.external_id)
        if subject.apart:
            found = [person for person in found if person not in self._taken]
        return _only(found, name)

    def described(self, row: Description) -> str:
        """The id of the person that a row of a list means. Raises PersonNotFoundError, AmbiguousNameError."""
        if row.person in self._by_id:
            return row.person
        if row.external_id and row.external_id in self._by_external_id:
            return self._by_external_id[row.external_id]
        found = _only(self._called(row.name, row.external_id or None), row.name) if row.name else None
        if found is None:
            who = row.name or row.external_id or row.person
            raise PersonNotFoundError(
                text("nobody in the gallery is {who}", who=repr(who)), "A list has no pictures: register them."
            )
        return found

    def _called(self, name: str, external_id: str | None) -> list[str]:
        """Everybody of this name, without those who have another external id: two ids are two people."""
        known = (self._by_id[person] for person in self._by_name.get(name_key(name), ()))
        return [each.id for each in known if external_id is None or each.external_id in {None, external_id}]

    def _holder(self, subject: Subject, name: str) -> str | None:
        """Who of this name has one of the very pictures: tells two people of one name apart."""
        md5s = [item.md5 for item in subject.items if isinstance(item, Ready) and item.md5]
        for holder in self._gallery.holders(md5s).values():
            if holder in self._by_id and self._by_id[holder].key == name_key(name):
                return holder
        return None


def _only(found: list[str], name: str) -> str | None:
    if len(found) > 1:
        raise AmbiguousNameError(
            text(
                "{n} people are called {name}: {names}",
                one="{n} person is called {name}: {names}",
                n=len(found),
                name=name,
                names=", ".join(sorted(found)),
            )
        )
    return found[0] if found else None
