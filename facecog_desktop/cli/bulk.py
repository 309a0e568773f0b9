"""`facecog register --from-folder`: who is in a folder of pictures, and registering them one person at a time."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from mimetypes import guess_type
from pathlib import Path

from facecog_desktop.cli.enrolling import Enrolment, Whom, enrol
from facecog_desktop.cli.failures import NotOfferedError
from facecog_desktop.cli.portraits import Portrait, Refusal, Rules, portraits
from facecog_desktop.cli.run import Run
from facecog_desktop.core.errors import (
    AmbiguousNameError,
    InvalidNameError,
    SourceNotFoundError,
    SourceUnreadableError,
)
from facecog_desktop.service.local import LocalService


class Layout(StrEnum):
    """How a folder says who is who."""

    FOLDERS = "folders"
    FACECOG = "facecog"
    NAME_NR = "name_nr"


@dataclass(slots=True)
class Group:
    """One person of the folder: the name as the folder gives it, and where the pictures are."""

    name: str
    sources: list[str] = field(default_factory=list)


_NAME_NR = re.compile(r"(?P<name>.*)_\d+", re.DOTALL)


def groups(folder: Path, layout: Layout) -> list[Group]:
    """Everybody in the folder, by name.

    Raises SourceNotFoundError, SourceUnreadableError, NotOfferedError for a layout that this version cannot read.
    """
    if layout is Layout.FACECOG:
        raise NotOfferedError("folders with a faces.db cannot be read yet", "Use --layout folders or name_nr.")
    entries = _entries(folder)
    if layout is Layout.FOLDERS:
        found = [Group(entry.name, [_spec(folder, entry.name)]) for entry in entries if entry.is_dir()]
        missing = "no folder of a person"
    else:
        found = _by_file_name(folder, [entry.name for entry in entries if entry.is_file()])
        missing = "no file called <name>_<number>.jpg"
    if not found:
        raise SourceNotFoundError(f"there is {missing} in {folder}", "See: facecog register --help", source=str(folder))
    return found


def name_and_number(stem: str) -> str | None:
    """The name of a file called <name>_<number>: all before the last underscore. None for other file names."""
    match = _NAME_NR.fullmatch(stem)
    return match["name"] if match else None


def enrol_all(run: Run, service: LocalService, found: Sequence[Group], rules: Rules) -> list[Enrolment]:
    """Register everybody; one who cannot be registered is refused as a whole and the others go on."""
    results = []
    with run.output.progress(len(found)) as step:
        for group in found:
            results.append(_enrol_group(run, service, group, rules))
            step(group.name)
    return results


def _enrol_group(run: Run, service: LocalService, group: Group, rules: Rules) -> Enrolment:
    try:
        return enrol(service, Whom(group.name, force=rules.force), _each(run, service, group, rules))
    except (InvalidNameError, AmbiguousNameError) as error:
        refused = [Refusal(source, error) for source in group.sources]
        return Enrolment(group.name, refused=refused)


def _each(run: Run, service: LocalService, group: Group, rules: Rules) -> Iterator[Portrait | Refusal]:
    for source in group.sources:
        yield from portraits(run, service, source, rules)


def _by_file_name(folder: Path, names: Sequence[str]) -> list[Group]:
    """Pictures called <name>_<number>; what is no picture by its name is passed over."""
    found: dict[str, Group] = {}
    for file in names:
        kind = guess_type(file, strict=False)[0] or ""
        name = name_and_number(Path(file).stem)
        if kind.startswith("image/") and name is not None:
            found.setdefault(name, Group(name)).sources.append(_spec(folder, file))
    return list(found.values())


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """What is in the folder, by name, without hidden files."""
    try:
        with os.scandir(folder) as entries:
            return sorted((entry for entry in entries if not entry.name.startswith(".")), key=lambda entry: entry.name)
    except FileNotFoundError as error:
        raise SourceNotFoundError(f"there is no such folder: {folder}", source=str(folder)) from error
    except NotADirectoryError as error:
        raise SourceNotFoundError(f"it is no folder: {folder}", source=str(folder)) from error
    except OSError as error:
        raise SourceUnreadableError(
            f"the folder cannot be read: {folder} ({error.strerror})", source=str(folder)
        ) from error


def _spec(folder: Path, name: str) -> str:
    """The path as a SOURCE: never taken for a camera, which a bare number or name would be."""
    path = folder / name
    return f".{os.sep}{path}" if path.parent == Path() else str(path)
