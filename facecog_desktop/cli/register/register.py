"""`facecog register …`: remember somebody, or everybody of a folder."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from facecog_desktop.cli.photos.portraits import Portrait, Refusal, Rules, portraits
from facecog_desktop.cli.register.bulk import Layout, enrol_all, enrol_each
from facecog_desktop.cli.register.enrolling import Enrolment, Whom, enrol
from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.cli.running.output import DONE, KNOWN_ERROR, error_document
from facecog_desktop.cli.running.run import Run
from facecog_desktop.cli.running.waiting import tell_waiting
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.ports.program import FaceService

_SEE = "See: facecog register --help"

Name = Annotated[str | None, typer.Argument(metavar="NAME", help="The person's name.", show_default=False)]
Sources = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="SOURCE", help="Camera (number or name), video, picture, folder, glob or URL.", show_default=False
    ),
]
ExternalId = Annotated[str | None, typer.Option("--id", metavar="EXT", help="The person's id in another system.")]
Metadata = Annotated[str | None, typer.Option(metavar="JSON", help="A JSON object to keep with the person.")]
AllowSeveral = Annotated[
    int, typer.Option(min=1, metavar="N", help="Accept pictures with up to N faces and keep the largest.")
]
Force = Annotated[bool, typer.Option("--force", help="Keep poor pictures and look-alikes of somebody else, too.")]
FromFolder = Annotated[
    Path | None, typer.Option(metavar="DIR", help="Register everybody of a folder. May be repeated safely.")
]
Layouts = Annotated[
    Layout, typer.Option(help="With --from-folder: a folder a person; or files <name>_<number>.jpg; or faces.db.")
]


def register(
    run: Run,
    name: Name = None,
    sources: Sources = None,
    *,
    external_id: ExternalId = None,
    metadata: Metadata = None,
    allow_several: AllowSeveral = 1,
    force: Force = False,
    from_folder: FromFolder = None,
    layout: Layouts = Layout.FOLDERS,
) -> int:
    """Remember one person's face; a known name gets the photos added.

    Pictures must show exactly one face, sharp and lit; of a film or camera up to ten moments are kept, in several
    directions. All photos that are kept are stored at once. Ends with 2 when every photo was refused; photos that
    were registered before do no harm.
    """
    rules = Rules(faces=allow_several, force=force)
    if from_folder is not None:
        if name is not None or external_id is not None or metadata is not None:
            raise UsageError("--from-folder takes the names from the folder: no NAME, SOURCE, --id or --metadata", _SEE)
        return _everybody(run, from_folder, layout, rules)
    if name is None:
        raise UsageError("Missing argument 'NAME'.", _SEE)
    if not sources:
        raise UsageError("Missing argument 'SOURCE'.", _SEE)
    whom = Whom(name, external_id, parsed_metadata(metadata), force)
    service = run.service(run.settings())
    result = enrol(service, whom, _each(run, service, sources, rules))
    tell_waiting(run, service)
    return _tell_one(run, result)


def parsed_metadata(text: str | None) -> dict[str, Any] | None:
    """The object that --metadata gives. Raises UsageError for anything else."""
    if text is None:
        return None
    try:
        value = json.loads(text)
    except ValueError as error:
        raise UsageError(f"--metadata is not JSON: {error}", 'For example: --metadata \'{"team": "blue"}\'') from error
    if not isinstance(value, dict):
        raise UsageError("--metadata is not a JSON object", 'For example: --metadata \'{"team": "blue"}\'')
    return value


def _each(run: Run, service: FaceService, sources: Sequence[str], rules: Rules) -> Iterator[Portrait | Refusal]:
    """Every photo of every source; a bar counts the sources."""
    with run.output.progress(len(sources)) as step:
        for spec in sources:
            yield from portraits(run, service, spec, rules)
            step(spec)


def _tell_one(run: Run, result: Enrolment) -> int:
    """Print the result of one person."""
    output = run.output
    for item in result.refused:
        output.failure(located(item))
    output.answer(result.failure(), in_words(result))
    return DONE if result.error is None else KNOWN_ERROR


def _everybody(run: Run, folder: Path, layout: Layout, rules: Rules) -> int:
    """Register a whole folder, a person at a time; each is stored whole."""
    settings = run.settings()
    if settings.server:
        service = run.service(settings)
        results = enrol_each(run, service, folder, layout, rules)
        tell_waiting(run, service)
    else:
        results = enrol_all(run, run.local(), folder, layout, rules)
    output = run.output
    errors = [result.error for result in results if result.error is not None]
    lines = "\n".join(in_words(result) for result in results)
    documents = [result.document() for result in results]
    if errors and not any(result.added for result in results) and not _all_there(results):
        output.answer({"people": documents, "error": error_document(errors[0])}, lines)
        return KNOWN_ERROR
    output.answer(documents, lines)
    return DONE


def _all_there(results: Sequence[Enrolment]) -> bool:
    """Whether somebody of the folder is registered already: then a repetition has nothing to add, which is no error."""
    return any(result.refused and result.error is None for result in results)


def located(item: Refusal) -> FaceCogError:
    """The refusal's error, which says which file it is about."""
    item.error.source = item.error.source or item.source
    return item.error


def in_words(result: Enrolment) -> str:
    """One line for people."""
    added, refused = len(result.added), len(result.refused)
    words = f"{result.name}: {added} photo{'' if added == 1 else 's'} added"
    if refused:
        words += f", {refused} refused"
    alike = ", ".join(f"{other.name} ({other.distance:.2f})" for other in result.look_alikes)
    return f"{words}; remembered to look like {alike}" if alike else words
