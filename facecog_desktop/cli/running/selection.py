"""Which person is meant: an id, or a name that only one person has."""

from __future__ import annotations

from collections.abc import Sequence

from facecog_desktop.cli.running.parts import KeptPeople
from facecog_desktop.core.errors import AmbiguousNameError, PersonNotFoundError
from facecog_desktop.core.people.names import same_name
from facecog_desktop.core.types import Person


def person(gallery: KeptPeople, wanted: str, *, removed: bool | None = None) -> Person:
    """The person with this id or name. `removed`: seek only among the removed (True) or the others (False).

    Otherwise removed people are sought where nobody else fits. Raises PersonNotFoundError, AmbiguousNameError.
    """
    rounds = (False, True) if removed is None else (removed,)
    for gone in rounds:
        found = matching(gallery.people(removed=gone), wanted)
        if len(found) > 1:
            ids = ", ".join(candidate.id for candidate in found)
            raise AmbiguousNameError(f"{len(found)} people are called {wanted!r}: {ids}")
        if found:
            return found[0]
    raise PersonNotFoundError(f"nobody has the id or the name {wanted!r}")


def matching(people: Sequence[Person], wanted: str) -> list[Person]:
    """The one with this id, else all with this name; capitals and the way accents are written do not count."""
    by_id = [candidate for candidate in people if candidate.id == wanted]
    return by_id or [candidate for candidate in people if same_name(candidate.name, wanted.strip())]
