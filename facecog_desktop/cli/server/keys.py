"""`facecog keys …`: who may ask the server for what."""

from __future__ import annotations

import time
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer

from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.cli.running.output import DONE, table
from facecog_desktop.cli.running.run import Run
from facecog_desktop.remote.server.keys.key_file import moment, written
from facecog_desktop.remote.server.keys.ring import KnownKey, Scope

KeysFile = Annotated[Path, typer.Option("--keys", metavar="FILE", help="The file of the keys.")]
Name = Annotated[str, typer.Argument(metavar="NAME", help="What the key is called, in the log too.")]


def add(
    run: Run,
    name: Name,
    keys: KeysFile,
    scope: Annotated[list[Scope], typer.Option(help="What it allows. Repeatable.")],
    expires: Annotated[
        str | None, typer.Option(metavar="DATE", help="The last day, 2027-01-31, or so many days: 90d.")
    ] = None,
) -> int:
    """Makes a key, writes its hash down, and shows it this once."""
    now = time.time()
    until = None if expires is None else _until(expires, now)
    key = run.parts.key_file(keys).add(name, scope, now=now, expires=until)
    shown = _document(KnownKey(name, "", frozenset(scope), until, now))
    run.output.answer({"key": key, **shown}, key)
    run.output.note("facecog: the key is kept nowhere; store it now where it is needed")
    return DONE


def list_keys(run: Run, keys: KeysFile) -> int:
    """Every key: its name, what it allows and until when."""
    known = run.parts.key_file(keys).read()
    now = time.time()
    rows = [
        (
            each.name,
            ", ".join(sorted(each.scopes)),
            written(each.created)[:10],
            _ends(each, now),
        )
        for each in known
    ]
    run.output.answer([_document(each) for each in known], table(("Key", "Allows", "Made", "Expires"), rows))
    return DONE


def revoke(run: Run, name: Name, keys: KeysFile) -> int:
    """Deletes a key; a running server refuses it within a second."""
    gone = run.parts.key_file(keys).revoke(name)
    run.output.answer(_document(gone), f"The key {name} is revoked.")
    return DONE


def _until(text: str, now: float) -> float:
    """The end of a day, or so many days from now. Raises UsageError."""
    try:
        if text.endswith("d"):
            until = now + timedelta(days=int(text[:-1])).total_seconds()
        else:
            until = moment((date.fromisoformat(text) + timedelta(days=1)).isoformat())
    except (ValueError, OverflowError) as error:
        raise UsageError(f"{text} is neither a date nor a number of days", "Write 2027-01-31 or 90d.") from error
    if until <= now:
        raise UsageError(f"{text} has passed", "Name a day to come.")
    return until


def _ends(key: KnownKey, now: float) -> str:
    if key.expires is None:
        return "never"
    return written(key.expires) + (" (expired)" if key.expires <= now else "")


def _document(key: KnownKey) -> dict[str, Any]:
    return {
        "name": key.name,
        "scopes": sorted(key.scopes),
        "created": written(key.created),
        "expires": None if key.expires is None else written(key.expires),
    }
