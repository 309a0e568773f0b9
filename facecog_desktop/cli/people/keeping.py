"""`facecog people …`: who is who, what was agreed, and that nothing is lost or kept too long. Needs no engine."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from facecog_desktop.cli.people.people import Who, agreed, documented, in_words, is_confirmed, summary, when
from facecog_desktop.cli.running import selection
from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.cli.running.output import DONE, table
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.consent import Consent
from facecog_desktop.core.people.changes import Merge, MoveSamples, Restore, SetConsent, Split
from facecog_desktop.core.people.names import clean_name
from facecog_desktop.core.types import Person
from facecog_desktop.service.upkeep.upkeeping import retention

Photos = Annotated[list[int], typer.Argument(metavar="SAMPLE…", help="Numbers of photos.", show_default=False)]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask on a terminal.")]
Backups = Annotated[bool, typer.Option("--backups", help="Erase from the gallery's backups too.")]


def restore(
    run: Run,
    what: Annotated[
        str, typer.Argument(metavar="PERSON-OR-FILE", help="A removed person, or a backup.", show_default=False)
    ],
) -> int:
    """Bring a removed person back, or put a backup in place of the whole gallery.

    The present gallery is kept in the folder of backups; whoever was forgotten since stays forgotten.
    """
    file = Path(what).expanduser()
    if file.is_file():
        gallery = run.gallery()
        aside = gallery.restore(file)
        kept = "" if aside is None else f" What was there before is kept as {aside}."
        answer = {"restored": str(file), "kept_aside": None if aside is None else str(aside)}
        run.output.answer(answer, f"The gallery is as it was in {file}.{kept}")
        return DONE
    people = run.people()
    person = selection.person(people, what, removed=True)
    people.change(person.id, Restore())
    run.output.answer(summary(selection.person(people, person.id, removed=False)), f"{person.name} is back.")
    return DONE


def backup(
    run: Run,
    out: Annotated[Path | None, typer.Argument(help="The copy; left out: in the folder of backups.")] = None,
) -> int:
    """Copy the whole gallery, while others may go on using it."""
    made = run.gallery().backup(out)
    run.output.answer({"backup": str(made)}, f"The gallery is copied to {made}.")
    return DONE


def salvage(run: Run, out: Annotated[Path, typer.Argument(help="The new gallery.", show_default=False)]) -> int:
    """Copy what can still be read of a damaged gallery to a new file, and tell what was lost."""
    done = run.gallery().salvage(out)
    found = f"{done.people} people, {done.samples} photos and {done.events} visits"
    lines = [f"Saved to {out}: {found}.", *(f"lost: {each}" for each in done.lost)]
    run.output.answer({"salvaged": str(out), **asdict(done)}, "\n".join(lines))
    return DONE


def audit(
    run: Run,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="From this day or moment on (ISO 8601).")] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="Up to this day or moment.")] = None,
) -> int:
    """What was done in the gallery, when and to whom by id; it holds no names."""
    entries = run.gallery().audit(_moment(since), _moment(until))
    rows = [(when(each.at), each.what, str(each.count or ""), each.person or "") for each in entries]
    documents = [{**asdict(each), "at": when(each.at)} for each in entries]
    run.output.answer(documents, table(("When", "What", "Count", "Person"), rows))
    return DONE


def purge(
    run: Run,
    days: Annotated[
        float | None,
        typer.Option(
            "--unseen-for",
            metavar="DAYS",
            min=0,
            help="And who was not seen or changed for so long. Default: the setting retention_days.",
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only tell who would be erased.")] = False,
    yes: Yes = False,
    backups: Backups = False,
) -> int:
    """Erase everybody whose consent has ended or who is kept for longer than the settings say; removed people too.

    Asks first where standard input is a terminal; a script is not asked.
    """
    gallery = run.gallery()
    due = gallery.expired(time.time(), days=retention(run.settings()) if days is None else days)
    if dry_run or not due:
        run.output.answer([_overdue(person) for person in due], _told_overdue(due))
        return DONE
    if not yes and not is_confirmed(run, f"Erase {', '.join(person.name for person in due)} beyond recovery?"):
        raise UsageError("nobody was erased", "Answer y, or give --yes.")
    receipts = gallery.purge([person.id for person in due], backups=backups)
    run.output.answer([documented(receipt) for receipt in receipts], "\n".join(in_words(each) for each in receipts))
    return DONE


def merge(
    run: Run,
    who: Who,
    into: Annotated[str, typer.Argument(metavar="INTO", help="Who gets everything.", show_default=False)],
) -> int:
    """Two entries are one person: give photos and visits of PERSON to INTO. Restoring PERSON takes it back."""
    gallery = run.people()
    person, other = (selection.person(gallery, each, removed=False) for each in (who, into))
    gallery.change(person.id, Merge(other.id))
    run.output.answer(summary(selection.person(gallery, other.id)), f"{person.name} is now part of {other.name}.")
    return DONE


def move(
    run: Run,
    who: Who,
    photos: Photos,
    to: Annotated[str, typer.Option("--to", metavar="PERSON", help="Who gets them.", show_default=False)],
) -> int:
    """Give photos to the person they show."""
    gallery = run.people()
    person, other = (selection.person(gallery, each, removed=False) for each in (who, to))
    gallery.change(person.id, MoveSamples(tuple(photos), other.id))
    now = selection.person(gallery, other.id)
    run.output.answer(summary(now), f"{now.name} has {now.samples} photos now.")
    return DONE


def split(
    run: Run,
    who: Who,
    photos: Photos,
    name: Annotated[str, typer.Option("--name", help="Of the new person.", show_default=False)],
) -> int:
    """One entry is two people: make photos of PERSON a new person."""
    gallery = run.people()
    person = selection.person(gallery, who, removed=False)
    known = {each.id for each in gallery.people()}
    gallery.change(person.id, Split(tuple(photos), clean_name(name)))
    [made] = [each for each in gallery.people() if each.id not in known]
    run.output.answer(summary(made), f"{made.name} is a person of their own, with {made.samples} photos.")
    return DONE


def consent(
    run: Run,
    who: Who,
    text_version: Annotated[str, typer.Option(help="Which text was agreed to.")] = "",
    by: Annotated[str, typer.Option(help="Who noted it.")] = "",
    expires: Annotated[str | None, typer.Option(metavar="DATE", help="When it ends.")] = None,
    withdraw: Annotated[bool, typer.Option("--withdraw", help="It was withdrawn.")] = False,
) -> int:
    """Note that a person has agreed to be kept, or that this was withdrawn."""
    if withdraw == bool(text_version and by):
        raise UsageError("a consent needs a text and a witness", "Give --text-version and --by, or --withdraw.")
    gallery = run.people()
    person = selection.person(gallery, who)
    given = None if withdraw else Consent(text_version, time.time(), by, _moment(expires))
    gallery.change(person.id, SetConsent(given))
    answer = {**summary(person), "consent": None if given is None else agreed(given)}
    told = f"{person.name}'s consent is {'withdrawn' if given is None else 'noted'}."
    run.output.answer(answer, told + (" The person is still kept: see people forget." if withdraw else ""))
    return DONE


def _overdue(person: Person) -> dict[str, Any]:
    return {**summary(person), "consent": None if person.consent is None else agreed(person.consent)}


def _told_overdue(people: Sequence[Person]) -> Any:
    if not people:
        return "Nobody is overdue."
    rows = [(who.name, str(who.samples), when(who.changed), who.id) for who in people]
    return table(("Name", "Photos", "Changed", "Person"), rows)


def _moment(text: str | None) -> float | None:
    """Unix time of an ISO 8601 day or moment; without a zone it is meant in UTC. Raises UsageError."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"{text!r} is no date", "Write it as 2026-12-31 or 2026-12-31T18:00:00Z.") from error
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
