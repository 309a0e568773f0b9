"""`facecog people import` and `facecog people export`: people from elsewhere and to elsewhere."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Annotated, Any

import typer

from facecog_desktop.cli.photos.portraits import Rules, portrait_maker
from facecog_desktop.cli.running import selection
from facecog_desktop.cli.running.output import DONE, KNOWN_ERROR, error_document, rounded
from facecog_desktop.cli.running.passphrases import first_line, new_passphrase
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.types import Person, Sample
from facecog_desktop.service.importing.ahead import LookAhead, kept_in
from facecog_desktop.service.importing.intake import Archive, ExportFormat, ImportFormat, Outcome, Result, Written
from facecog_desktop.service.importing.taking_in import Importer
from facecog_desktop.service.local import LocalService

_WORTH_A_PROCESS = 60
"""Pictures that take longer to look at than a process takes to load the models."""

_TOGETHER = 500
"""Photos of an export that are stored in one transaction: waiting for the disk would take longer than all the rest."""


class Format(StrEnum):
    """What --format of an import may be."""

    AUTO = "auto"
    FACECOG = "facecog"
    NAME_NR = "name-nr"
    FOLDERS = "folders"
    VECTORS = "vectors"
    JSON = "json"
    ENCODINGS = "encodings"
    ZIP = "facecog-zip"
    CSV = "csv"


PassphraseFile = Annotated[
    Path | None, typer.Option(metavar="FILE", help="File whose first line is the passphrase of a sealed export.")
]


def import_people(
    run: Run,
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A folder, database, zip, JSON, .npz or CSV.")],
    *,
    wanted: Annotated[Format, typer.Option("--format", help="What it is; auto looks into it.")] = Format.AUTO,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Try everything and store nothing.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Keep poor pictures and look-alikes, too.")] = False,
    passphrase_file: PassphraseFile = None,
) -> int:
    """Take in another program's gallery, an export of this one, or a list of people.

    It may be broken off and repeated: what is there already is left alone. A list (CSV) has no pictures: it renames
    and describes people who are registered. Ends with 2 when everything was refused.
    """
    service = run.local()
    archive = run.parts.open_archive(
        path,
        None if wanted is Format.AUTO else ImportFormat(wanted.value),
        passphrase=first_line(passphrase_file),
        engine=service.engine_id,
    )
    results = list(imported(run, service, archive, Rules(force=force), dry_run=dry_run))
    return _tell(run, archive, results, dry_run=dry_run)


def imported(
    run: Run, service: LocalService, archive: Archive, rules: Rules, *, dry_run: bool = False
) -> Iterator[Result]:
    """What came of every file and row; a bar counts them, and what is refused is told at once."""

    def admit(samples: Sequence[Sample], person: str | None) -> Sequence[Any]:
        return service.admitted(samples, person, force=rules.force)

    gallery = run.gallery()
    make = portrait_maker(run, service, rules)
    # An export of this program brings its crops and numbers along: nothing is looked at.
    looks = archive.format is not ImportFormat.ZIP
    workers = min(os.cpu_count() or 1, archive.total // _WORTH_A_PROCESS) if looks else 0
    if workers > 1:
        work = partial(run.parts.portraitist, run.settings(), faces=rules.faces)
        ahead = LookAhead(archive, lambda batches: run.parts.deal(work, batches, workers), kept_in(gallery), make)
        archive, make = ahead.archive, ahead.make
    importer = Importer(gallery, make, admit, dry_run=dry_run)
    brought: dict[str, None] = {}
    with run.output.progress(archive.total) as step:
        results = importer.take_in(archive, lambda done, total, source: step(source))
        for result in stored(gallery, results, together=archive.format is ImportFormat.ZIP and not dry_run):
            if result.error is not None and result.outcome is Outcome.REFUSED:
                result.error.source = result.source
                run.output.failure(result.error)
            if result.outcome is Outcome.ADDED and result.person is not None:
                brought[result.person] = None
            yield result
    if rules.force and brought:
        _tell_apart(run, service, list(brought))


def _tell_apart(run: Run, service: LocalService, brought: Sequence[str]) -> None:
    """Remember whom the people look like who were taken in by force."""
    names = {person.id: person.name for person in run.gallery().people()}
    for pair in service.tell_apart(brought):
        one, two = (names.get(person, "") for person in pair.people)
        run.output.note(f"facecog: {one} and {two} are remembered as look-alikes ({pair.distance:.2f})")


def stored(gallery: Gallery, results: Iterator[Result], *, together: bool) -> Iterator[Result]:
    """The results, each once what it tells of is stored for good; `together`: many in one transaction.

    Only where no picture is looked at in between: others cannot write meanwhile.
    """
    if not together:
        yield from results
        return
    ended = False
    while not ended:
        with gallery.together():
            group = list(islice(results, _TOGETHER))
        ended = len(group) < _TOGETHER
        yield from group


def export_people(
    run: Run,
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The file or folder to make.")],
    *,
    wanted: Annotated[
        ExportFormat | None,
        typer.Option("--format", help="Default: by the ending of OUT (.csv, .xlsx), else facecog-zip."),
    ] = None,
    who: Annotated[
        list[str] | None, typer.Option("--person", metavar="PERSON", help="Only this person; may be repeated.")
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> int:
    """Write people with their photos to one zip, or as a list, or as older programs keep them.

    The zip holds the exact photos and everything known about them; with a passphrase it is sealed. Nothing that is
    there already is overwritten.
    """
    gallery = run.gallery()
    people = _chosen(run, who)
    secret = None if passphrase_file is None else new_passphrase(passphrase_file)
    known = {".csv": ExportFormat.CSV, ".xlsx": ExportFormat.XLSX}
    chosen = wanted or known.get(out.suffix.lower(), ExportFormat.ZIP)
    done: list[Written] = []
    with run.output.progress(len(people)) as step:
        for written in run.parts.export(
            gallery, people, out, chosen, passphrase=secret, engine=lambda: run.local().engine_id()
        ):
            done.append(written)
            step(written.name)
    answer = [_written(each, person) for each, person in zip(done, people, strict=True)]
    for each in answer:
        if each["note"]:
            run.output.note(f"facecog: {each['name']}: {each['note']}")
    photos = sum(each.samples for each in done)
    run.output.answer(
        answer, f"{_count(len(done), 'person', 'people')} with {_count(photos, 'photo')} written to {out}"
    )
    return DONE


def _chosen(run: Run, who: Sequence[str] | None) -> list[Person]:
    gallery = run.gallery()
    if not who:
        return gallery.people()
    chosen = {person.id: person for person in (selection.person(gallery, each, removed=False) for each in who)}
    return list(chosen.values())


def _tell(run: Run, archive: Archive, results: Sequence[Result], *, dry_run: bool) -> int:
    documents = [_document(result) for result in results]
    counts = Counter(result.outcome for result in results)
    words = [f"{counts[outcome]} {outcome}" for outcome in Outcome if counts[outcome]] or ["nothing is in it"]
    text = f"{archive.format}: {', '.join(words)}{' (tried only: nothing is stored)' if dry_run else ''}"
    errors = [result.error for result in results if result.error is not None and result.outcome is Outcome.REFUSED]
    if errors and counts[Outcome.REFUSED] == len(results):
        run.output.answer({"results": documents, "error": error_document(errors[0])}, text)
        return KNOWN_ERROR
    run.output.answer(documents, text)
    return DONE


def _document(result: Result) -> dict[str, Any]:
    """A result as `people import` prints it."""
    return {
        "source": result.source,
        "outcome": result.outcome.value,
        "code": result.code,
        "message": result.message,
        "name": result.name,
        "person": result.person,
        "md5": result.md5 or None,
        "quality": rounded(result.quality, 1),
    }


def _written(written: Written, person: Person) -> dict[str, Any]:
    """A person as `people export` prints it."""
    left = person.samples - written.samples
    lacking = f"{left} of {person.samples} photos have no picture or cannot be read" if left > 0 else ""
    return {
        "person": written.person,
        "name": written.name,
        "samples": written.samples,
        "file": written.file,
        "note": "; ".join(note for note in (written.note, lacking) if note),
    }


def _count(number: int, one: str, several: str = "") -> str:
    return f"{number} {one if number == 1 else several or one + 's'}"
