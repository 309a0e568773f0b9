"""Looking at the pictures of another gallery before it is their turn, by processes that have a core each.

Whoever takes the gallery in goes through it as ever; it finds the photos made already. Opens no file itself.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Container, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import replace

from facecog_desktop.core.errors import AmbiguousNameError, FaceCogError, InvalidNameError
from facecog_desktop.core.people.names import clean_name
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.types import Sample
from facecog_desktop.service.crew import Dealt
from facecog_desktop.service.importing.directory import Directory
from facecog_desktop.service.importing.intake import Archive, Entry, Picture, Subject
from facecog_desktop.service.importing.taking_in import PortraitMaker, file_md5
from facecog_desktop.service.registering.portraits import Shown

Outcomes = list[Sample | FaceCogError]
"""What was made of each picture of a batch, or why nothing was."""

Deal = Callable[[Iterable[list[Shown]]], Dealt[Outcomes]]
"""Batches of pictures -> (number of the batch, its outcomes) as they get done; it asks for a batch when it is free."""

Known = Callable[[Subject], Container[str]]
"""md5 of the files of a subject that need no look, because their photos are kept already."""

BATCH = 8
"""Pictures given out at once: a third of a second's work."""

_BATCH_BYTES = 16_000_000


class LookAhead:
    """An archive and a maker of photos that belong together: what one hands out, the other has been told before.

    Both are used by one thread. How far it runs ahead is decided by how soon `deal` asks for more.
    """

    def __init__(self, archive: Archive, deal: Deal, known: Known, here: PortraitMaker) -> None:
        """`here` makes the photo of a picture that nobody has looked at: one thought to be known."""
        self.archive = replace(archive, entries=self._entries)
        self._source = archive.entries
        self._deal = deal
        self._known = known
        self._here = here
        self._entered: deque[Entry] = deque()
        self._waiting: deque[tuple[Picture, Container[str]]] = deque()
        self._given: list[list[tuple[str, str]]] = []
        self._made: dict[tuple[str, str], Outcomes] = {}
        self._rest: Iterator[Entry] = iter(())
        self._results: Iterator[tuple[int, Outcomes]] = iter(())

    def make(self, data: bytes, source: str) -> Sample:
        """The photo of a picture (service.importing.PortraitMaker). Raises the known errors of one picture."""
        key = (source, _md5(data))
        while key not in self._made:
            done = next(self._results, None)
            if done is None:
                return self._here(data, source)
            number, outcomes = done
            for told, outcome in zip(self._given[number], outcomes, strict=True):
                self._made.setdefault(told, []).append(outcome)
            self._given[number] = []
        made = self._made[key].pop()
        if not self._made[key]:
            del self._made[key]
        if isinstance(made, FaceCogError):
            raise made
        return made

    def _entries(self) -> Generator[Entry, None, None]:
        """The archive's own, some of them read before somebody asks."""
        with closing(self._source()) as rest, closing(self._deal(self._batches())) as results:
            self._rest, self._results = rest, results
            while self._entered or self._read_on():
                yield self._entered.popleft()

    def _read_on(self) -> bool:
        """Read one more entry; False at the end."""
        for entry in self._rest:
            self._entered.append(entry)
            if isinstance(entry, Subject):
                known = self._known(entry)
                self._waiting.extend((item, known) for item in entry.items if isinstance(item, Picture))
            return True
        return False

    def _batches(self) -> Iterator[list[Shown]]:
        """Pictures to look at, in the archive's order."""
        while batch := self._batch():
            self._given.append([(source, _md5(data)) for data, source in batch])
            yield batch

    def _batch(self) -> list[Shown]:
        batch: list[Shown] = []
        size = 0
        while len(batch) < BATCH and size < _BATCH_BYTES and (self._waiting or self._read_on()):
            while self._waiting and len(batch) < BATCH and size < _BATCH_BYTES:
                item, known = self._waiting.popleft()
                try:
                    data = item.read()
                except FaceCogError:
                    continue  # it is told when it is the picture's turn
                if _md5(data) not in known:
                    batch.append((data, item.source))
                    size += len(data)
        return batch


def kept_in(gallery: Gallery) -> Known:
    """What an import finds of each subject in the gallery, as it is now."""
    directory = Directory(gallery)

    def known(subject: Subject) -> Container[str]:
        try:
            person = directory.find(subject, clean_name(subject.name))
        except (AmbiguousNameError, InvalidNameError):
            return ()
        if person is None:
            return ()
        return {md5 for kept in gallery.samples(person) if (md5 := file_md5(kept.source))}

    return known


def _md5(data: bytes) -> str:
    return hashlib.md5(data, usedforsecurity=False).hexdigest()
