"""`facecog people look-alikes`: pairs of people who are remembered to be two, listed, noted and let go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from facecog_desktop.cli.running import selection
from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.cli.running.output import DONE, rounded, table
from facecog_desktop.cli.running.parts import KeptPeople
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.people.changes import DropLookAlikes, RememberLookAlike
from facecog_desktop.core.people.look_alikes import LookAlikes, pair_of
from facecog_desktop.core.types import Person

_SEE = "See: facecog people look-alikes --help"
_UNMEASURED = 0.0
"""The distance of a pair that was noted by hand."""

Somebody = Annotated[str | None, typer.Argument(metavar="PERSON", help="Only this one's pairs.", show_default=False)]
Other = Annotated[
    str | None, typer.Argument(metavar="OTHER", help="Remember that the two look alike.", show_default=False)
]


def look_alikes(
    run: Run,
    who: Somebody = None,
    other: Other = None,
    *,
    forget: Annotated[bool, typer.Option("--forget", help="Let go of the pair PERSON and OTHER.")] = False,
) -> int:
    """Who is remembered to look like whom. Of such two a face gets a name only where it is clearly nearer to one.

    A pair is remembered when somebody is registered although the face looks like another person's (--force), by the
    doctor, or here by naming both.
    """
    gallery = run.people()
    if forget and (who is None or other is None):
        raise UsageError("--forget needs both people", _SEE)
    chosen = [selection.person(gallery, each, removed=False) for each in (who, other) if each is not None]
    if len(chosen) == 2:
        _change(gallery, *chosen, forget=forget)
    people = {person.id: person for person in gallery.people()}
    pairs = [pair for pair in gallery.look_alikes() if not chosen or chosen[0].id in pair.people]
    rows = [(people[pair.people[0]].name, people[pair.people[1]].name, _near(pair)) for pair in pairs]
    text = table(("Person", "Looks like", "Distance"), rows) if pairs else "Nobody is remembered to look like another."
    run.output.answer([_document(pair, people) for pair in pairs], text)
    return DONE


def of_person(gallery: KeptPeople, person: Person) -> list[dict[str, Any]]:
    """Whom a person is remembered to look like, as `people show` prints it."""
    pairs = [(pair, pair.other(person.id)) for pair in gallery.look_alikes()]
    return [
        {"person": other, "name": selection.person(gallery, other).name, "distance": rounded(pair.distance)}
        for pair, other in pairs
        if other is not None
    ]


def _change(gallery: KeptPeople, person: Person, other: Person, *, forget: bool) -> None:
    if not forget:
        gallery.change(person.id, RememberLookAlike(other.id, _UNMEASURED))
        return
    found: Sequence[LookAlikes] = [
        pair for pair in gallery.look_alikes() if pair.people == pair_of(person.id, other.id)
    ]
    if not found:
        raise UsageError(f"{person.name} and {other.name} are not remembered as look-alikes", _SEE)
    gallery.change(person.id, DropLookAlikes(found[0].ids))


def _near(pair: LookAlikes) -> str:
    return f"{pair.distance:.2f}" if pair.distance > 0 else ""


def _document(pair: LookAlikes, people: dict[str, Person]) -> dict[str, Any]:
    named = [{"person": person, "name": people[person].name} for person in pair.people]
    return {"people": named, "distance": rounded(pair.distance) if pair.distance > 0 else None}
