"""`facecog register --from-folder`: everybody of a folder, by the same mechanism as `facecog people import`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from enum import StrEnum
from itertools import groupby
from pathlib import Path

from facecog_desktop.cli.people.exchange import imported
from facecog_desktop.cli.photos.portraits import Portrait, Refusal, Rules, portrait_maker
from facecog_desktop.cli.register.enrolling import Added, Enrolment, Whom, enrol
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.errors import (
    AmbiguousNameError,
    InvalidRequestError,
    NoFaceError,
    PictureInvalidError,
    PictureTooLargeError,
    SeveralFacesError,
    SourceNotFoundError,
    SourceUnreadableError,
)
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.service.importing.intake import (
    Entry,
    ImportFormat,
    Item,
    ItemRefusedError,
    Outcome,
    Ready,
    Result,
    Subject,
    Trouble,
)
from facecog_desktop.service.importing.taking_in import PortraitMaker
from facecog_desktop.service.local import LocalService

_AT_ONCE = 50
"""Photos of one person that are sent at once."""

_OF_ONE_PICTURE = (
    ItemRefusedError,
    NoFaceError,
    PictureInvalidError,
    PictureTooLargeError,
    SeveralFacesError,
    SourceNotFoundError,
    SourceUnreadableError,
)


class Layout(StrEnum):
    """How a folder says who is who."""

    FOLDERS = "folders"
    FACECOG = "facecog"
    NAME_NR = "name_nr"


_FORMATS = {
    Layout.FOLDERS: ImportFormat.FOLDERS,
    Layout.FACECOG: ImportFormat.FACECOG,
    Layout.NAME_NR: ImportFormat.NAME_NR,
}


def enrol_all(run: Run, service: LocalService, folder: Path, layout: Layout, rules: Rules) -> list[Enrolment]:
    """Register everybody; what came of each, in the folder's order.

    Raises SourceNotFoundError (nobody is in it, too), SourceUnreadableError and what reading the format raises.
    """
    archive = run.parts.open_archive(folder, _FORMATS[layout], passphrase=None, engine=service.engine_id)
    if archive.total == 0:
        raise SourceNotFoundError(f"nobody is in {folder}", "See: facecog register --help", source=str(folder))
    results = imported(run, service, archive, rules)
    return [_enrolment(name, list(group)) for name, group in groupby(results, key=lambda result: result.name)]


def enrol_each(run: Run, service: FaceService, folder: Path, layout: Layout, rules: Rules) -> list[Enrolment]:
    """The same where the gallery is a server's: everybody one after another, each all or nothing."""
    archive = run.parts.open_archive(folder, _FORMATS[layout], passphrase=None, engine=service.engine_id)
    if archive.total == 0:
        raise SourceNotFoundError(f"nobody is in {folder}", "See: facecog register --help", source=str(folder))
    make = portrait_maker(run, service, rules)
    made: list[Enrolment] = []
    with run.output.progress(archive.total) as step, closing(archive.entries()) as entries:
        for entry in entries:
            for enrolment in _enrolments(service, make, entry, force=rules.force):
                for item in enrolment.refused:
                    item.error.source = item.error.source or item.source
                    run.output.failure(item.error)
                made.append(enrolment)
            step(entry.name)
    return made


def _enrolments(service: FaceService, make: PortraitMaker, entry: Entry, *, force: bool) -> Iterator[Enrolment]:
    """What came of one entry; whoever has very many photos is registered in several steps."""
    if isinstance(entry, Trouble):
        yield Enrolment(entry.name, refused=[Refusal(entry.source, entry.error)])
    if isinstance(entry, Subject):
        whom = Whom(entry.name, entry.external_id, entry.metadata or None, force)
        for start in range(0, len(entry.items), _AT_ONCE):
            found = [_looked_at(make, item) for item in entry.items[start : start + _AT_ONCE]]
            yield _enrolled(service, whom, found)


def _enrolled(service: FaceService, whom: Whom, found: Sequence[Portrait | Refusal]) -> Enrolment:
    """One person; what concerns nobody else does not keep the others out."""
    try:
        return enrol(service, whom, found)
    except (InvalidRequestError, AmbiguousNameError) as error:
        return Enrolment(whom.name, refused=[Refusal(item.source, error) for item in found])


def _looked_at(make: PortraitMaker, item: Item) -> Portrait | Refusal:
    """The photo of one file, or why there is none."""
    if isinstance(item, Trouble):
        return Refusal(item.source, item.error)
    try:
        if isinstance(item, Ready):
            return Portrait(item.source, item.read())
        return Portrait(item.source, make(item.read(), item.source))
    except _OF_ONE_PICTURE as error:
        return Refusal(item.source, error)


def _enrolment(name: str, results: list[Result]) -> Enrolment:
    made = Enrolment(name)
    for result in results:
        made.person = made.person or result.person
        if result.outcome is Outcome.ADDED:
            made.added.append(Added(result.source, result.md5, result.quality or 0.0))
        elif result.error is not None:
            made.refused.append(Refusal(result.source, result.error))
    return made
