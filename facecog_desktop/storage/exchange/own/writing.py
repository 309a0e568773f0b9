"""Writing this program's own export: one zip with crops, people.jsonl, checksums and a manifest, sealed on request."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, cast

from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.types import EngineId, Person, Vector
from facecog_desktop.service.importing.intake import Written
from facecog_desktop.storage.exchange.own import sealing
from facecog_desktop.storage.exchange.own.documents import crop_member, line, person_document, sample_document
from facecog_desktop.storage.exchange.placing import new_file
from facecog_desktop.storage.exchange.samples import kept_samples

FORMAT = "facecog-export"
VERSION = 2
MANIFEST, PEOPLE, CHECKSUMS = "manifest.json", "people.jsonl", "checksums.json"

PART = 1000
"""Photos about which one list of people tells: more go into another one, so that little is held in memory."""

_QUICK = 1
"""Level of the packing: numbers of faces hardly pack, so more effort only takes time."""


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
        """A person at a time: the crops at once, what is known about them once it makes a part, then the checksums."""
        vectors, alike = self._vectors(), self._look_alikes({person.id for person in people})
        total = parts = told = 0
        lines: list[bytes] = []
        for person in people:
            documents = self._samples(person, vectors)
            lines.append(line(person_document(person, documents, alike.get(person.id))))
            total, told = total + len(documents), told + len(documents)
            if told >= PART:
                parts, told = self._list(lines, parts), 0
            yield Written(person.id, person.name, len(documents), out)
        if lines or not parts:
            parts = self._list(lines, parts)
        manifest = {"format": FORMAT, "version": VERSION, "people": len(people), "samples": total, "lists": parts}
        self._put(MANIFEST, json.dumps(manifest, indent=1).encode(), zipfile.ZIP_DEFLATED)
        self._put(CHECKSUMS, json.dumps(self._checksums, indent=0).encode(), zipfile.ZIP_DEFLATED)

    def _samples(self, person: Person, vectors: Mapping[int, Vector]) -> list[dict[str, Any]]:
        """Write the person's crops; what is known of each sample."""
        documents = []
        for stored, sample in kept_samples(self._gallery, person):
            name = crop_member(stored.md5)
            if sample.jpeg and name not in self._checksums:
                self._put(name, sample.jpeg, zipfile.ZIP_STORED)
            numbers = {self._engine: vectors[stored.id]} if stored.id in vectors else {}
            documents.append(sample_document(sample, stored.md5, numbers))
        return documents

    def _list(self, lines: list[bytes], parts: int) -> int:
        """Write a part of the list of people and empty it; how many parts there are now."""
        self._put(part_name(parts + 1), b"".join(lines), zipfile.ZIP_DEFLATED)
        lines.clear()
        return parts + 1

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
        self._archive.writestr(_info(name, compression), data, compresslevel=_QUICK)
        self._checksums[name] = hashlib.sha256(data).hexdigest()


def part_name(number: int) -> str:
    """What the list of people is called, and its continuations."""
    return PEOPLE if number == 1 else f"people-{number:05}.jsonl"


def _info(name: str, compression: int) -> zipfile.ZipInfo:
    """A member for the owner alone. The date says nothing: exporting twice gives the same bytes."""
    info = zipfile.ZipInfo(name)
    info.compress_type = compression
    info.external_attr = 0o600 << 16
    return info
