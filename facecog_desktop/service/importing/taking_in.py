"""Taking another gallery in, a person at a time, so that it can be broken off and taken up. Knows no file format."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace

from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    AmbiguousNameError,
    FaceCogError,
    InvalidRequestError,
    NoFaceError,
    PersonNotFoundError,
    PictureInvalidError,
    PictureTooLargeError,
    SeveralFacesError,
    SourceNotFoundError,
    SourceUnreadableError,
)
from facecog_desktop.core.people.changes import DropSamples, Rename, SetConsent
from facecog_desktop.core.people.names import clean_name
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Sample
from facecog_desktop.service.importing.describing import described, tells_more
from facecog_desktop.service.importing.directory import Directory
from facecog_desktop.service.importing.intake import (
    Archive,
    Description,
    Entry,
    Item,
    ItemRefusedError,
    Outcome,
    Picture,
    Ready,
    Result,
    SamePictureError,
    Subject,
    Trouble,
)
from facecog_desktop.service.importing.pairing import Pairing

PortraitMaker = Callable[[bytes, str], Sample]
"""(bytes of a picture file, what to call it) -> its one face. Raises the known errors of one picture."""

Admit = Callable[[Sequence[Sample], str | None], Sequence[Sample | FaceCogError]]
"""(photos, the id of the person they are of) -> each with its template, or why it is not to be kept."""

Progress = Callable[[int, int, str], None]
"""(results so far, results expected, what the last one is about)."""

BATCH = 100
"""Photos of one person that are stored at once: whoever has more may be cut between batches, nobody else ever."""

_OF_ONE_PICTURE = (
    ItemRefusedError,
    NoFaceError,
    PictureInvalidError,
    PictureTooLargeError,
    SeveralFacesError,
    SourceNotFoundError,
    SourceUnreadableError,
)
_OF_ONE_PERSON = (AlreadyRegisteredError, InvalidRequestError, PersonNotFoundError)
_TAG = re.compile(r" md5:([0-9a-f]{32})$")


def file_md5(source: str) -> str:
    """md5 of the file from which an import made the photo of this source; "" where no import did."""
    found = _TAG.search(source)
    return found[1] if found else ""


def _silent(done: int, total: int, source: str) -> None:
    """Nobody wants to know."""


@dataclass(slots=True)
class _Visit:
    """One subject while it is taken in.

    `own`: md5 of the person's photos; `tags`: md5 of the file from which an import made a photo, to that photo's md5;
    `numbers`: sources of those without picture; `current`: md5 of the photos that are there or come now.
    """

    subject: Subject
    name: str
    person: str | None
    own: set[str] = field(default_factory=set)
    tags: dict[str, str] = field(default_factory=dict)
    numbers: set[str] = field(default_factory=set)
    current: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A photo on its way into the gallery, at its place among the results."""

    place: int
    source: str
    sample: Sample
    judged: bool


class Importer:
    """Takes galleries in. Pictures that are there already are told by the md5 of their file and are not looked at."""

    def __init__(self, gallery: Gallery, make: PortraitMaker, admit: Admit, *, dry_run: bool = False) -> None:
        """`dry_run`: everything is tried and nothing is stored."""
        self._gallery = gallery
        self._make = make
        self._admit = admit
        self._dry_run = dry_run
        self._pairing = Pairing(gallery)
        self._tried: dict[str, str] = {}  # md5 -> name, of a dry run

    def take_in(self, archive: Archive, progress: Progress = _silent) -> Iterator[Result]:
        """What came of every file and row, in the archive's order; a photo told as added is stored by then.

        Whoever stops asking stops the import: what is stored stays, and the next import goes on from there. Raises
        what concerns the gallery, the models or the archive as a whole.
        """
        directory = Directory(self._gallery)
        done = 0
        with closing(archive.entries()) as entries:
            for entry in entries:
                for result in self._results(entry, directory):
                    done += 1
                    progress(done, max(archive.total, done), result.source)
                    yield result

    def _results(self, entry: Entry, directory: Directory) -> Iterator[Result]:
        match entry:
            case Trouble():
                yield _refused(entry, entry.name, entry.error)
            case Description():
                yield described(self._gallery, directory, entry, dry_run=self._dry_run)
            case Subject():
                yield from self._subject(entry, directory)

    def _subject(self, subject: Subject, directory: Directory) -> Iterator[Result]:
        try:
            visit = self._visit(subject, directory)
        except (InvalidRequestError, AmbiguousNameError) as error:
            for item in subject.items:
                yield _refused(item, subject.name, error)
            return
        for start in range(0, max(len(subject.items), 1), BATCH):
            yield from self._batch(visit, subject.items[start : start + BATCH], directory)
        if visit.person is not None and (visit.current or not subject.items) and not self._dry_run:
            self._complete(subject, visit, visit.person, directory)

    def _visit(self, subject: Subject, directory: Directory) -> _Visit:
        """Raises InvalidNameError, AmbiguousNameError."""
        name = clean_name(subject.name)
        visit = _Visit(subject, name, directory.find(subject, name))
        if visit.person is not None:
            directory.take(visit.person)
            for kept in self._gallery.samples(visit.person):
                visit.own.add(kept.md5)
                if md5 := file_md5(kept.source):
                    visit.tags[md5] = kept.md5
                if kept.md5 == _NO_PICTURE:
                    visit.numbers.add(kept.source)
        return visit

    def _batch(self, visit: _Visit, items: Sequence[Item], directory: Directory) -> list[Result]:
        """The items' results in their order, all that can be kept being stored together."""
        results: dict[int, Result] = {}
        waiting: list[_Candidate] = []
        for place, item in enumerate(items):
            answer = self._looked_at(visit, place, item)
            if isinstance(answer, Result):
                results[place] = answer
            else:
                waiting.append(answer)
        fit = self._fit(visit, self._new(visit, waiting, results), results)
        try:
            self._store(visit, [each.sample for each in fit], directory)
        except _OF_ONE_PERSON as error:
            results |= {each.place: _refused(each, visit.name, error) for each in fit}
        else:
            results |= {each.place: _added(each, visit) for each in fit}
        return [results[place] for place in range(len(items))]

    def _looked_at(self, visit: _Visit, place: int, item: Item) -> Result | _Candidate:
        """The photo of one item, or why there is none."""
        if isinstance(item, Trouble):
            return _refused(item, visit.name, item.error)
        try:
            sample = self._read(visit, item)
        except _OF_ONE_PICTURE as error:
            return _refused(item, visit.name, error)
        if sample is None:
            return _skipped(item, visit)
        return _Candidate(place, item.source, sample, judged=isinstance(item, Ready))

    def _read(self, visit: _Visit, item: Picture | Ready) -> Sample | None:
        """None for what the person has already. Raises the known errors of one picture."""
        if isinstance(item, Ready):
            there = item.md5 in visit.own if item.md5 else item.source in visit.numbers
            visit.current |= {item.md5} if there else set()
            return None if there else item.read()
        data = item.read()
        md5 = hashlib.md5(data, usedforsecurity=False).hexdigest()
        if md5 in visit.tags:
            visit.current.add(visit.tags[md5])
            return None
        return replace(self._make(data, item.source), source=f"{item.source} md5:{md5}")

    def _new(self, visit: _Visit, waiting: Sequence[_Candidate], results: dict[int, Result]) -> list[_Candidate]:
        """Those whose very picture nobody has; what the others are goes to the results."""
        holders = self._gallery.holders([each.sample.md5 for each in waiting if each.sample.jpeg])
        new: list[_Candidate] = []
        coming: set[str] = set()
        for each in waiting:
            if not each.sample.jpeg:
                new.append(each)
                continue
            md5 = each.sample.md5
            if md5 in visit.own or md5 in coming:
                visit.current.add(md5)
                results[each.place] = _skipped(each, visit)
            elif (other := self._other_holder(md5, visit, holders)) is not None:
                error = SamePictureError(text("exactly this picture is kept for {name}", name=other))
                results[each.place] = _refused(each, visit.name, error)
            else:
                coming.add(md5)
                new.append(each)
        return new

    def _other_holder(self, md5: str, visit: _Visit, holders: Mapping[str, str]) -> str | None:
        """The name of somebody else who has this picture."""
        holder = holders.get(md5)
        if holder is not None and holder != visit.person:
            return self._gallery.person(holder).name
        tried = self._tried.get(md5)
        return tried if tried != visit.name else None

    def _fit(self, visit: _Visit, waiting: Sequence[_Candidate], results: dict[int, Result]) -> list[_Candidate]:
        """Those to be kept; what is refused goes to the results."""
        unjudged = [each for each in waiting if not each.judged]
        verdicts = self._admit([each.sample for each in unjudged], visit.person) if unjudged else ()
        fit = [each for each in waiting if each.judged]
        for each, verdict in zip(unjudged, verdicts, strict=True):
            if isinstance(verdict, AlreadyRegisteredError) and verdict.holder and verdict.holder.person == visit.person:
                visit.current.add(verdict.md5)
                results[each.place] = _skipped(each, visit)
            elif isinstance(verdict, FaceCogError):
                results[each.place] = _refused(each, visit.name, verdict)
            else:
                fit.append(replace(each, sample=verdict))
        return sorted(fit, key=lambda each: each.place)

    def _store(self, visit: _Visit, samples: Sequence[Sample], directory: Directory) -> None:
        """Raises AlreadyRegisteredError, InvalidRequestError, PersonNotFoundError."""
        subject = visit.subject
        if self._dry_run:
            self._tried |= {sample.md5: visit.name for sample in samples}
            return
        if visit.person is None:
            if not samples and subject.items:
                return  # nobody is registered without a photo, unless it was so in an export of this program
            person = self._gallery.add_person(
                visit.name, samples, external_id=subject.external_id, metadata=subject.metadata
            )
        elif samples or self._tells_more(visit, visit.person):
            person = self._gallery.extend_person(
                visit.person, samples, external_id=subject.external_id, metadata=subject.metadata
            )
        else:
            return
        visit.person = person.id
        visit.own |= {sample.md5 for sample in samples if sample.jpeg}
        visit.current |= {sample.md5 for sample in samples}
        directory.note(person)
        directory.take(person.id)

    def _tells_more(self, visit: _Visit, person_id: str) -> bool:
        """Whether the subject says something new of the person; where every picture is refused nothing counts."""
        if visit.subject.items and not visit.current:
            return False
        return tells_more(visit.subject, self._gallery.person(person_id))

    def _complete(self, subject: Subject, visit: _Visit, person_id: str, directory: Directory) -> None:
        """What can only be said of somebody who is there with photos."""
        if subject.consent is not None and self._gallery.person(person_id).consent is None:
            self._gallery.change(person_id, SetConsent(subject.consent))
        self._pairing.note(subject, person_id)
        if subject.replaces:
            self._replace(visit, person_id, directory)

    def _replace(self, visit: _Visit, person_id: str, directory: Directory) -> None:
        """What an earlier import left of this external id goes; photos that were registered otherwise stay."""
        stale = tuple(
            kept.id
            for kept in self._gallery.samples(person_id)
            if file_md5(kept.source) and kept.md5 not in visit.current
        )
        if stale:
            self._gallery.change(person_id, DropSamples(stale))
        if self._gallery.person(person_id).name != visit.name:
            self._gallery.change(person_id, Rename(visit.name))
        directory.note(self._gallery.person(person_id))


_NO_PICTURE = hashlib.md5(b"", usedforsecurity=False).hexdigest()


def _refused(item: Item | _Candidate, name: str, error: FaceCogError) -> Result:
    return Result(item.source, Outcome.REFUSED, name, error)


def _skipped(item: Item | _Candidate, visit: _Visit) -> Result:
    error = AlreadyRegisteredError("this photo is registered already")
    return Result(item.source, Outcome.SKIPPED, visit.name, error, visit.person)


def _added(each: _Candidate, visit: _Visit) -> Result:
    sample = each.sample
    md5 = sample.md5 if sample.jpeg else ""
    quality = sample.quality.overall
    return Result(each.source, Outcome.ADDED, visit.name, person=visit.person, md5=md5, quality=quality)
