"""`facecog register --from-folder`: everybody of a folder, by the same mechanism as `facecog people import`."""

from __future__ import annotations

from enum import StrEnum
from itertools import groupby
from pathlib import Path

from facecog_desktop.cli.enrolling import Added, Enrolment
from facecog_desktop.cli.exchange import imported
from facecog_desktop.cli.portraits import Refusal, Rules
from facecog_desktop.cli.run import Run
from facecog_desktop.core.errors import SourceNotFoundError
from facecog_desktop.service.intake import ImportFormat, Outcome, Result
from facecog_desktop.service.local import LocalService


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


def _enrolment(name: str, results: list[Result]) -> Enrolment:
    made = Enrolment(name)
    for result in results:
        made.person = made.person or result.person
        if result.outcome is Outcome.ADDED:
            made.added.append(Added(result.source, result.md5, result.quality or 0.0))
        elif result.error is not None:
            made.refused.append(Refusal(result.source, result.error))
    return made
