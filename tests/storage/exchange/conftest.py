"""An importer over a real gallery with a maker of photos that needs no engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from facecog_desktop.core.errors import FaceCogError, NoFaceError
from facecog_desktop.core.types import EngineId, Sample
from facecog_desktop.service.importing.intake import Archive, ImportFormat, Result
from facecog_desktop.service.importing.taking_in import Importer
from facecog_desktop.storage.exchange.older.encodings import NETWORK
from facecog_desktop.storage.exchange.opening import open_archive
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import ENGINE, a_sample, a_vector

ENGINE_IN_USE = EngineId(NETWORK, 1)


@dataclass
class Studio:
    """Makes a photo of any bytes but b"no face…", and admits every photo. Counts what it was asked."""

    gallery: SqliteGallery
    made: list[str] = field(default_factory=list)

    def make(self, data: bytes, source: str) -> Sample:
        self.made.append(source)
        if data.startswith(b"no face"):
            raise NoFaceError("there is no face in the picture", source=source)
        return replace(a_sample(1, embedded=False), jpeg=b"\xff\xd8\xff" + data + b"\xff\xd9", created=0.0)

    def admit(self, samples: Sequence[Sample], person: str | None) -> Sequence[Sample | FaceCogError]:
        return [replace(each, embedding=a_vector(len(each.jpeg)), engine=ENGINE) for each in samples]

    def importer(self, *, dry_run: bool = False) -> Importer:
        return Importer(self.gallery, self.make, self.admit, dry_run=dry_run)

    def take(self, archive: Archive, *, dry_run: bool = False) -> list[Result]:
        return list(self.importer(dry_run=dry_run).take_in(archive))


@pytest.fixture
def studio(gallery: SqliteGallery) -> Studio:
    return Studio(gallery)


Take = Callable[..., list[Result]]


@pytest.fixture
def take(studio: Studio) -> Take:
    """Take in what lies at a path, its format told from its content if none is named."""

    def call(
        path: Path, wanted: ImportFormat | None = None, *, passphrase: str | None = None, dry_run: bool = False
    ) -> list[Result]:
        archive = open_archive(path, wanted, passphrase=passphrase, engine=lambda: ENGINE_IN_USE)
        return studio.take(archive, dry_run=dry_run)

    return call


def told(results: Sequence[Result]) -> list[tuple[str, str, str]]:
    """(last part of the source, outcome, code) of each."""
    return [(Path(each.source).name, each.outcome.value, each.code) for each in results]


def everybody(gallery: SqliteGallery) -> dict[str, int]:
    """Name -> number of photos."""
    return {person.name: person.samples for person in gallery.people()}
