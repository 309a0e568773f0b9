"""Pictures of another gallery are looked at before their turn, and what comes of the import is the same as without."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Generator, Iterable, Sequence
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.errors import FaceCogError, ModelMissingError, NoFaceError, SourceUnreadableError
from facecog_desktop.core.types import Sample
from facecog_desktop.service.importing.ahead import BATCH, LookAhead, Outcomes, kept_in
from facecog_desktop.service.importing.intake import Archive, Entry, ImportFormat, Picture, Ready, Result, Subject
from facecog_desktop.service.importing.taking_in import Importer
from facecog_desktop.service.registering.portraits import Shown
from tests.fakes import FakeGallery
from tests.storage.builders import a_sample


def made_of(data: bytes, source: str) -> Sample:
    """A picture's bytes are its photo; b"!…" has no face."""
    if data.startswith(b"!"):
        raise NoFaceError("there is no face", source=source)
    return replace(a_sample(1), jpeg=data, source="made")


def admit(samples: Sequence[Sample], person: str | None) -> Sequence[Sample | FaceCogError]:
    return samples


@dataclass
class Crew:
    """Looks at batches when it is asked to, and notes what it was given. `late`: the last batch given comes first."""

    late: bool = False
    given: list[list[Shown]] = field(default_factory=list)
    closed: bool = False

    def __call__(self, batches: Iterable[list[Shown]]) -> Generator[tuple[int, Outcomes], None, None]:
        waiting = iter(batches)
        try:
            number = 0
            while two := [batch for _, batch in zip(range(2), waiting, strict=False)]:
                self.given.extend(two)
                numbered = [(number + place, self.look(batch)) for place, batch in enumerate(two)]
                number += len(two)
                yield from reversed(numbered) if self.late else numbered
        finally:
            self.closed = True

    def look(self, batch: list[Shown]) -> Outcomes:
        outcomes: Outcomes = []
        for data, source in batch:
            try:
                outcomes.append(made_of(data, source))
            except NoFaceError as error:
                outcomes.append(error)
        return outcomes

    @property
    def seen(self) -> list[bytes]:
        return [data for batch in self.given for data, _ in batch]


def picture(data: bytes) -> Picture:
    return Picture(f"{data.decode()}.jpg", lambda: data)


def subject(name: str, *pictures: bytes) -> Subject:
    return Subject(name, [picture(data) for data in pictures])


def archive(*entries: Entry) -> Archive:
    def all_of_them() -> Generator[Entry, None, None]:
        yield from entries

    return Archive(ImportFormat.FOLDERS, len(entries), all_of_them)


def nothing(_: Subject) -> Container[str]:
    return ()


def here(data: bytes, source: str) -> Sample:
    raise AssertionError("it was looked at ahead")


def taken_in(gallery: FakeGallery, crew: Crew, *entries: Entry) -> list[Result]:
    ahead = LookAhead(archive(*entries), crew, kept_in(gallery), made_of)
    return list(Importer(gallery, ahead.make, admit).take_in(ahead.archive))


def told(results: Sequence[Result]) -> list[tuple[str, str, str, str]]:
    return [(each.source, each.outcome.value, each.name, each.code) for each in results]


def people(gallery: FakeGallery) -> dict[str, int]:
    return {person.name: person.samples for person in gallery.people()}


PICTURES = st.lists(st.sampled_from([b"!", b"a", b"b", b"c", b"d", b"e", b"f", b"g"]), max_size=30)
GIVEN = st.lists(st.tuples(st.sampled_from(["Ada", "Ben", "Cy", "Dee"]), PICTURES), max_size=12)


@given(GIVEN, st.booleans())
def test_an_import_with_a_crew_ends_as_one_without(everybody: list[tuple[str, list[bytes]]], late: bool) -> None:
    entries = [
        subject(name, *(each if each == b"!" else name.encode() + each for each in pictures))
        for name, pictures in everybody
    ]
    alone, together = FakeGallery(), FakeGallery()
    expected = list(Importer(alone, made_of, admit).take_in(archive(*entries)))
    assert told(taken_in(together, Crew(late=late), *entries)) == told(expected)
    assert people(together) == people(alone)


def test_pictures_are_given_out_in_batches_across_people() -> None:
    crew = Crew()
    taken_in(FakeGallery(), crew, *(subject(f"p{i}", f"{i}a".encode(), f"{i}b".encode()) for i in range(BATCH)))
    assert [len(batch) for batch in crew.given] == [BATCH, BATCH]


def test_what_is_kept_already_is_not_looked_at_again() -> None:
    gallery = FakeGallery()
    taken_in(gallery, Crew(), subject("Ada", b"a", b"b"))
    crew = Crew()
    results = taken_in(gallery, crew, subject("Ada", b"a", b"b", b"c"), subject("Ben", b"d"))
    assert crew.seen == [b"c", b"d"]
    assert [result.outcome.value for result in results] == ["skipped", "skipped", "added", "added"]


def test_a_picture_that_was_thought_to_be_known_is_looked_at_after_all() -> None:
    ahead = LookAhead(
        archive(subject("Ada", b"a")), Crew(), lambda _: {hashlib.md5(b"a", usedforsecurity=False).hexdigest()}, made_of
    )
    [result] = Importer(FakeGallery(), ahead.make, admit).take_in(ahead.archive)
    assert result.outcome.value == "added"


def test_a_file_that_cannot_be_read_is_told_at_its_turn() -> None:
    def unreadable() -> bytes:
        raise SourceUnreadableError("a disk error", source="b.jpg")

    broken = Subject("Ada", [picture(b"a"), Picture("b.jpg", unreadable), picture(b"c")])
    results = taken_in(FakeGallery(), Crew(), broken)
    assert [each.code for each in results] == ["", "source_unreadable", ""]


def test_finished_samples_need_no_look() -> None:
    sample = replace(a_sample(3), source="an export")
    crew = Crew()
    taken_in(FakeGallery(), crew, Subject("Ada", [Ready("x", sample.md5, lambda: sample)]), subject("Ben", b"a"))
    assert crew.seen == [b"a"]


def test_whoever_stops_asking_ends_the_crew() -> None:
    crew = Crew()
    ahead = LookAhead(archive(*(subject(f"p{i}", f"{i}".encode()) for i in range(99))), crew, nothing, here)
    results = Importer(FakeGallery(), ahead.make, admit).take_in(ahead.archive)
    next(results)
    results.close()  # type: ignore[attr-defined]  # a generator, said to be an iterator
    assert crew.closed
    assert len(crew.seen) < 99


class LostCrew(Crew):
    """Its processes cannot load their models."""

    def look(self, batch: list[Shown]) -> Outcomes:
        raise ModelMissingError("the models are gone")


def test_a_failure_that_is_not_of_one_picture_ends_everything() -> None:
    with pytest.raises(ModelMissingError):
        taken_in(FakeGallery(), LostCrew(), subject("Ada", b"a"))
