"""A folder for each person, called as the person, with pictures in it."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from functools import partial
from pathlib import Path

from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Person
from facecog_desktop.service.importing.intake import (
    Archive,
    Entry,
    ImportFormat,
    NotListedError,
    OutsideFolderError,
    Picture,
    Subject,
    Trouble,
    Written,
)
from facecog_desktop.storage.exchange import folder
from facecog_desktop.storage.exchange.naming import FileNames
from facecog_desktop.storage.exchange.placing import new_folder
from facecog_desktop.storage.exchange.samples import kept_pictures


def read(root: Path) -> Archive:
    """Raises SourceNotFoundError, SourceUnreadableError. What is in folders within a person's is not read."""
    found = folder.entries(root)
    people = [root / each.name for each in found if folder.is_folder(each)]
    strays = [root / each.name for each in folder.pictures(found)]

    def entries() -> Generator[Entry, None, None]:
        for person in people:
            yield _subject(root, person)
        for path in strays:
            yield Trouble(str(path), NotListedError("the picture is in no person's folder"))

    return Archive(ImportFormat.FOLDERS, sum(_count(person) for person in people) + len(strays), entries)


def write(gallery: Gallery, people: Sequence[Person], out: Path) -> Iterator[Written]:
    """The exact crops as <name>/<number>.jpg in a new folder `out`; two people of one name get different folders.

    Raises InvalidRequestError where `out` is there already, OutputUnwritableError.
    """
    names = FileNames()
    with new_folder(out) as place:
        for person in people:
            stem, note = names.stem_for(person.name)
            (place / stem).mkdir()
            number = 0
            for number, sample in enumerate(kept_pictures(gallery, person), 1):
                (place / stem / f"{number}.jpg").write_bytes(sample.jpeg)
            yield Written(person.id, person.name, number, str(out / stem), note)


def _subject(root: Path, person: Path) -> Subject | Trouble:
    if not person.resolve().is_relative_to(root.resolve()):
        return Trouble(
            str(person), OutsideFolderError(text("{folder} leads out of {root}", folder=person, root=root)), person.name
        )
    files = [person / each.name for each in folder.pictures(folder.entries(person))]
    if not files:
        return Trouble(str(person), NotListedError("there is no picture in the folder"), person.name)
    return Subject(person.name, [Picture(str(path), partial(folder.read_inside, root, path)) for path in files])


def _count(person: Path) -> int:
    return max(len(folder.pictures(folder.entries(person))), 1)
