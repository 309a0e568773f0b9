"""Writing this program's own export: one zip with crops, people.jsonl, checksums and a manifest, sealed on request."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from facecog_desktop.core.gallery_port import Gallery
from facecog_desktop.core.types import EngineId, Person, Vector
from facecog_desktop.service.intake import Written
from facecog_desktop.storage.exchange import sealing
from facecog_desktop.storage.exchange.documents import crop_member, line, person_document, sample_document
from facecog_desktop.storage.exchange.placing import new_file
from facecog_desktop.storage.exchange.samples import kept_samples

FORMAT = "facecog-export"
VERSION = 1
MANIFEST, PEOPLE, CHECKSUMS = "manifest.json", "people.jsonl", "checksums.json"


def write(
    gallery: Gallery,
    people: Sequence[Person],
    out: Path,
    *,
    engine: EngineId,
    passphrase: str | None = None,
    cost: sealing.Cost = sealing.STRONG,
) -> Iterator[Written]:
    """The export as `out`; with a passphrase nothing of it is ever on the disk unsealed.

    Embeddings of `engine` go with it. The file is at its place once the iterator has ended. Raises InvalidRequestError
    where something is there already, OutputUnwritableError.
    """
    with new_file(out) as file, _sealed(file, passphrase, cost) as inner, zipfile.ZipFile(inner, "w") as archive:
        yield from _Export(archive, gallery, engine).people(people, str(out))


@contextmanager
def _sealed(file: BinaryIO, passphrase: str | None, cost: sealing.Cost) -> Iterator[BinaryIO]:
    if passphrase is None:
        yield file
        return
    writer = sealing.SealingWriter(file, passphrase, cost=cost)
    whole = False
    try:
        yield cast(BinaryIO, writer)
        whole = True
    finally:
        if whole:
            writer.close()
        else:
            writer.abandon()


class _Export:
    """One zip being written, with the checksum of everything in it."""

    def __init__(self, archive: zipfile.ZipFile, gallery: Gallery, engine: EngineId) -> None:
        self._archive = archive
        self._gallery = gallery
        self._engine = engine
        self._checksums: dict[str, str] = {}

    def people(self, people: Sequence[Person], out: str) -> Generator[Written, None, None]:
        """Crops first, a person at a time, then everything that is known about them, then the checksums."""
        for person in people:
            count = 0
            for _, sample in kept_samples(self._gallery, person):
                name = crop_member(sample.md5)
                if sample.jpeg and name not in self._checksums:
                    self._put(name, sample.jpeg, zipfile.ZIP_STORED)
                count += 1
            yield Written(person.id, person.name, count, out)
        samples = self._lines(people)
        manifest = {"format": FORMAT, "version": VERSION, "people": len(people), "samples": samples}
        self._put(MANIFEST, json.dumps(manifest, indent=1).encode(), zipfile.ZIP_DEFLATED)
        self._put(CHECKSUMS, json.dumps(self._checksums, indent=0).encode(), zipfile.ZIP_DEFLATED)

    def _lines(self, people: Sequence[Person]) -> int:
        """Write people.jsonl; how many samples it names."""
        vectors, alike = self._vectors(), self._look_alikes({person.id for person in people})
        digest = hashlib.sha256()
        total = 0
        with self._archive.open(_info(PEOPLE, zipfile.ZIP_DEFLATED), "w", force_zip64=True) as member:
            for person in people:
                documents = [
                    sample_document(sample, {self._engine: vectors[stored.id]} if stored.id in vectors else {})
                    for stored, sample in kept_samples(self._gallery, person)
                    if not sample.jpeg or crop_member(sample.md5) in self._checksums
                ]
                total += len(documents)
                text = line(person_document(person, documents, alike.get(person.id)))
                digest.update(text)
                member.write(text)
        self._checksums[PEOPLE] = digest.hexdigest()
        return total

    def _vectors(self) -> Mapping[int, Vector]:
        table = self._gallery.embeddings(self._engine)
        return dict(zip(table.samples, table.vectors, strict=True))

    def _look_alikes(self, people: Collection[str]) -> Mapping[str, Mapping[str, float]]:
        """Whom everybody is remembered to look like, of these people."""
        found: dict[str, dict[str, float]] = {}
        for pair in self._gallery.look_alikes():
            one, two = pair.people
            if one in people and two in people:
                found.setdefault(one, {})[two] = found.setdefault(two, {})[one] = pair.distance
        return found

    def _put(self, name: str, data: bytes, compression: int) -> None:
        self._archive.writestr(_info(name, compression), data)
        self._checksums[name] = hashlib.sha256(data).hexdigest()


def _info(name: str, compression: int) -> zipfile.ZipInfo:
    """A member for the owner alone. The date says nothing: exporting twice gives the same bytes."""
    info = zipfile.ZipInfo(name)
    info.compress_type = compression
    info.external_attr = 0o600 << 16
    return info
