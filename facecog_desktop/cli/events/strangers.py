"""`facecog events strangers` and `facecog events name`: strangers of the log, grouped by likeness, and their names."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from facecog_desktop.cli.people.people import when
from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.cli.running.output import DONE, table
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.log.album import Stranger
from facecog_desktop.service.log import sheets as log_sheets
from facecog_desktop.service.log.strangers import Album, StrangerAlbum, one_of

_LONG = 0.02
"""The part of all that one visit is at most, where it takes long."""

_OFF = "Switch it on in the window's Settings, or set FACECOG_KEEP_STRANGER_CROPS=1; it counts for later visits."


def strangers(run: Run) -> int:
    """Who came and is not registered: visits of the same face are one stranger. Needs kept strangers' faces."""
    _, made = _album(run)
    rows = [
        (str(each.id), str(len(each.visits)), _moment(each.first), _moment(each.last), each.visits[-1].source)
        for each in made.strangers
    ]
    text = table(("Stranger", "Visits", "First", "Last", "Camera"), rows) if rows else "There are no strangers."
    run.output.answer([_document(each) for each in made.strangers], text)
    return DONE


def name_stranger(
    run: Run,
    stranger: Annotated[int, typer.Argument(metavar="STRANGER", help="Its number, or that of one of its visits.")],
    name: Annotated[str, typer.Argument(metavar="NAME", help="Who it is; a known name gets the photos added.")],
    *,
    force: Annotated[bool, typer.Option("--force", help="Also where the face looks like somebody else.")] = False,
) -> int:
    """Register a stranger from the best pictures, and make all its visits that person's. Check-ins are not made."""
    book, made = _album(run)
    chosen = one_of(made.strangers, stranger)
    done = book.name(chosen, name, force=force)
    document = {
        "person": done.person.id,
        "name": done.person.name,
        "new": not done.known,
        "photos": done.photos,
        "events": list(chosen.events),
    }
    past = "1 visit" if len(chosen.visits) == 1 else f"{len(chosen.visits)} visits"
    photos = "1 photo" if done.photos == 1 else f"{done.photos} photos"
    run.output.answer(document, f"{done.person.name}: {past} in the log, {photos} added.")
    return DONE


def _album(run: Run) -> tuple[StrangerAlbum, Album]:
    settings = run.settings()
    if settings.server:
        raise UsageError("with a server strangers are grouped and named in the window", 'Or give: --server ""')
    if not settings.keep_stranger_crops:
        raise UsageError("strangers' faces are not kept", _OFF)
    book = run.parts.stranger_album(settings)
    told = _Progress(run)
    return book, book.album(told) or Album(())


class _Progress:
    """Tells every tenth on standard error, where there are more visits than one would wait for in silence."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._long = False
        self._tenths = 0

    def __call__(self, done: float) -> bool:
        self._long = self._long or 0 < done < _LONG
        if self._long and int(10 * done) > self._tenths:
            self._tenths = int(10 * done)
            self._run.output.note(f"facecog: {10 * self._tenths} % of the strangers' faces looked at")
        return True


def _moment(seconds: float) -> str:
    return f"{log_sheets.day(seconds)} {log_sheets.clock(seconds)[:5]}"


def _document(stranger: Stranger) -> dict[str, Any]:
    """A stranger as JSON has it."""
    return {
        "stranger": stranger.id,
        "visits": len(stranger.visits),
        "first": when(stranger.first),
        "last": when(stranger.last),
        "best": stranger.pictures[0],
        "events": list(stranger.events),
    }
