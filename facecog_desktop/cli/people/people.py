"""`facecog people …`: the gallery's people. Works without any engine."""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from facecog_desktop.cli.people.look_alikes import of_person
from facecog_desktop.cli.running import selection
from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.cli.running.output import DONE, rounded, table
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.consent import Consent
from facecog_desktop.core.people.changes import Receipt, Rename
from facecog_desktop.core.people.names import clean_name
from facecog_desktop.core.types import Person, StoredSample

Who = Annotated[str, typer.Argument(metavar="PERSON", help="The person's id or name.", show_default=False)]


def list_people(
    run: Run,
    removed: Annotated[bool, typer.Option("--removed", help="The removed people, who can be restored.")] = False,
) -> int:
    """Everybody in the gallery, by name."""
    people = run.people().people(removed=removed)
    rows = [(who.name, str(who.samples), who.external_id or "", when(who.created), who.id) for who in people]
    text = table(("Name", "Photos", "External id", "Registered", "Person"), rows)
    run.output.answer([summary(person) for person in people], text if people else "Nobody is registered.")
    return DONE


def show(run: Run, who: Who) -> int:
    """One person with every kept photo."""
    gallery = run.people()
    person = selection.person(gallery, who)
    samples = gallery.samples(person.id)
    alike = of_person(gallery, person)
    denied = len(gallery.counter_examples(person.id))
    known = {**summary(person), **details(person), "look_alikes": alike, "counter_examples": denied}
    answer = {**known, "photos": [photo(each) for each in samples]}
    if run.output.json:
        run.output.document(answer)
        return DONE
    run.output.text(_in_words(person))
    if alike:
        run.output.text(f"looks like {', '.join(other['name'] for other in alike)}")
    if denied:
        run.output.text(f"{'1 face is' if denied == 1 else f'{denied} faces are'} said not to be {person.name}")
    rows = [
        (str(each.id), f"{each.quality.overall:.0f}", each.pose, when(each.created), each.source) for each in samples
    ]
    run.output.text(table(("Sample", "Quality", "Pose", "Kept", "Source"), rows))
    return DONE


def _in_words(person: Person) -> str:
    lines = [f"{person.name}{' (removed)' if person.removed else ''}", f"id {person.id}"]
    if person.external_id is not None:
        lines.append(f"external id {person.external_id}")
    return "\n".join([*lines, *(f"{key}: {value}" for key, value in person.metadata.items())])


def rename(
    run: Run,
    who: Who,
    name: Annotated[str, typer.Argument(metavar="NEW-NAME", help="The new name.", show_default=False)],
) -> int:
    """Give a person another name."""
    gallery = run.people()
    person = selection.person(gallery, who, removed=False)
    gallery.change(person.id, Rename(clean_name(name)))
    renamed = selection.person(gallery, person.id)
    run.output.answer(summary(renamed), f"{person.name} is now called {renamed.name}.")
    return DONE


def forget(
    run: Run,
    who: Who,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask on a terminal.")] = False,
    backups: Annotated[bool, typer.Option("--backups", help="Erase from the gallery's backups too.")] = False,
) -> int:
    """Erase a person, photos and embeddings beyond recovery, and print the receipt.

    Asks first where standard input is a terminal; a script is not asked.
    """
    gallery = run.people()
    person = selection.person(gallery, who)
    photos = "1 photo" if person.samples == 1 else f"{person.samples} photos"
    if not yes and not is_confirmed(run, f"Erase {person.name} ({person.id}) with {photos} beyond recovery?"):
        raise UsageError(f"{person.name} was not forgotten", "Answer y, or give --yes.")
    receipt = gallery.forget(person.id, backups=backups)
    run.output.answer(documented(receipt), in_words(receipt))
    return DONE


def documented(receipt: Receipt) -> dict[str, Any]:
    """A receipt as JSON has it."""
    return {**asdict(receipt), "erased_at": when(receipt.erased_at)}


def in_words(receipt: Receipt) -> str:
    """A receipt for people."""
    erased = f"{receipt.samples} photos, {receipt.embeddings} embeddings and {receipt.events} events"
    lines = [f"Erased beyond recovery: {erased} of person {receipt.person}."]
    return "\n".join([*lines, *(f"Still in the backup {copy}" for copy in receipt.backups)])


def summary(person: Person) -> dict[str, Any]:
    """A person as `people list` prints it."""
    return {
        "person": person.id,
        "name": person.name,
        "external_id": person.external_id,
        "samples": person.samples,
        "created": when(person.created),
    }


def details(person: Person) -> dict[str, Any]:
    """What `people show` adds."""
    return {
        "metadata": dict(person.metadata),
        "changed": when(person.changed),
        "removed": person.removed,
        "merged_into": person.merged_into,
        "consent": None if person.consent is None else agreed(person.consent),
    }


def agreed(consent: Consent) -> dict[str, Any]:
    """A consent as it is printed."""
    ends = None if consent.expires is None else when(consent.expires)
    return {**asdict(consent), "given": when(consent.given), "expires": ends}


def photo(sample: StoredSample) -> dict[str, Any]:
    """A kept photo as `people show` prints it."""
    return {
        "sample": sample.id,
        "md5": sample.md5,
        "source": sample.source,
        "quality": rounded(sample.quality.overall, 1),
        "pose": sample.pose.value,
        "created": when(sample.created),
    }


def when(seconds: float) -> str:
    """Unix seconds as ISO 8601 in UTC."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def is_confirmed(run: Run, question: str) -> bool:
    """Ask on standard error, so that standard output stays clean; where nobody sits at a terminal it is a yes."""
    if sys.stdin is None or not sys.stdin.isatty():
        return True
    run.output.note(f"{question} [y/N]")
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}
