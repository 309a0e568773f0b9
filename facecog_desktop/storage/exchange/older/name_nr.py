"""A folder of <name>_<number>.jpg, faces of 96x96 pixels: the gallery of the recognition server for webcams."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Sequence
from functools import partial
from pathlib import Path

from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.types import Person
from facecog_desktop.service.importing.intake import (
    Archive,
    Entry,
    ImportFormat,
    Item,
    NotListedError,
    Picture,
    Subject,
    Trouble,
    Written,
)
from facecog_desktop.storage.exchange import folder
from facecog_desktop.storage.exchange.naming import FileNames
from facecog_desktop.storage.exchange.placing import new_folder
from facecog_desktop.storage.exchange.samples import Shrink, kept_pictures

_NAME_NR = re.compile(r"(?P<name>.*)_[0-9]+", re.DOTALL)


def name_of(stem: str) -> str | None:
    """The name of a file called <name>_<number>: all before the last underscore. None for other file names."""
    match = _NAME_NR.fullmatch(stem)
    return match["name"] if match else None


def read(root: Path) -> Archive:
    """Raises SourceNotFoundError, SourceUnreadableError."""
    files = folder.pictures(folder.entries(root))
    items: dict[str, list[Item]] = {}
    strays: list[Trouble] = []
    for file in files:
        path = root / file.name
        name = name_of(path.stem)
        if name is None:
            strays.append(Trouble(str(path), NotListedError("the file is not called <name>_<number>")))
        else:
            items.setdefault(name, []).append(Picture(str(path), partial(folder.read_inside, root, path)))

    def entries() -> Generator[Entry, None, None]:
        for name, pictures in items.items():
            yield Subject(name, pictures)
        yield from strays

    return Archive(ImportFormat.NAME_NR, len(files), entries)


def write(gallery: Gallery, people: Sequence[Person], out: Path, shrink: Shrink) -> Iterator[Written]:
    """The pictures as <name>_<number>.jpg in a new folder `out`; two people of one name get different ones.

    Raises InvalidRequestError where `out` is there already, OutputUnwritableError.
    """
    names = FileNames()
    with new_folder(out) as place:
        for person in people:
            stem, note = names.stem_for(person.name)
            number = 0
            for number, sample in enumerate(kept_pictures(gallery, person), 1):
                (place / f"{stem}_{number}.jpg").write_bytes(shrink(sample))
            yield Written(person.id, person.name, number, str(out / f"{stem}_*.jpg"), note)
