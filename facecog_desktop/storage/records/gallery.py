"""RecordGallery: the port Gallery over the tables of a database."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.people.changes import AuditEntry, Change
from facecog_desktop.core.people.look_alikes import LookAlikes
from facecog_desktop.core.ports.gallery import GalleryDelta
from facecog_desktop.core.types import CounterExample, EngineId, Person, Sample, StoredSample, Vector
from facecog_desktop.storage.records import (
    alterations,
    embeddings,
    following,
    joining,
    people,
    rejections,
    requests,
    samples,
    upkeep,
)
from facecog_desktop.storage.records.look_alikes import pairs, remember
from facecog_desktop.storage.records.samples import insert_samples
from facecog_desktop.storage.records.session import RecordFile, Session


class RecordGallery(ABC):
    """What is remembered, in tables. Safe to use from several threads; each thread closes its own."""

    _clock: Callable[[], float]
    """Gives Unix time."""

    @property
    @abstractmethod
    def _records(self) -> RecordFile:
        """Where the tables are."""

    @contextmanager
    def together(self) -> Iterator[None]:
        """Whatever this thread writes within is one transaction: all of it lasts once this has ended, or nothing."""
        with self._records.writing():
            yield

    def revision(self) -> int:
        """Grows with every write to people, samples and embeddings, also of another process; events do not count."""
        with self._records.reading() as db:
            return upkeep.number(db, "revision")

    def people(self, *, removed: bool = False) -> list[Person]:
        """All people by name (without regard to case), or all removed ones."""
        with self._records.reading() as db:
            return people.all_people(db, removed=removed)

    def person(self, person_id: str) -> Person:
        """One person, also a removed one. Raises PersonNotFoundError."""
        with self._records.reading() as db:
            return people.one_person(db, person_id)

    def samples(self, person_id: str) -> list[StoredSample]:
        """The person's kept photos, oldest first; none of a removed person. Raises PersonNotFoundError."""
        with self._records.reading() as db:
            people.one_person(db, person_id)
            return samples.samples_of(db, person_id)

    def crop(self, sample_id: int) -> bytes:
        """Exact JPEG bytes of a sample, also a dropped one. Raises SampleNotFoundError, GalleryDamagedError."""
        with self._records.reading() as db:
            return samples.crop_of(db, sample_id)

    def sample(self, sample_id: int) -> Sample:
        """The whole sample but for its embeddings, also a dropped one.

        Raises SampleNotFoundError, GalleryDamagedError.
        """
        with self._records.reading() as db:
            return samples.whole_sample(db, sample_id)

    def holders(self, md5s: Sequence[str]) -> dict[str, str]:
        """Of these pictures those that somebody has, in the order given, each with the person's id."""
        with self._records.reading() as db:
            found = samples.holders_of(db, md5s)
        return {md5: found[md5][0] for md5 in md5s if md5 in found}

    def add_person(
        self,
        name: str,
        samples: Sequence[Sample],
        *,
        external_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        look_alikes: Mapping[str, float] | None = None,
    ) -> Person:
        """A new person with photos and embeddings, all or nothing, told apart from `look_alikes` (id -> distance).

        Raises InvalidNameError, InvalidRequestError, AlreadyRegisteredError.
        """
        now = self._clock()
        with self._records.writing() as db:
            person_id = people.insert_person(db, name, external_id, metadata, now)
            insert_samples(db, person_id, samples, now)
            upkeep.note(db, "added", person_id, len(samples), now)
            _tell_apart(db, person_id, look_alikes, now)
            return people.one_person(db, person_id)

    def extend_person(
        self,
        person_id: str,
        samples: Sequence[Sample],
        *,
        external_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        look_alikes: Mapping[str, float] | None = None,
    ) -> Person:
        """More photos of a known person, all or nothing; an external id and metadata that are given are set,

        other metadata stay; `look_alikes` as for a new one.

        Raises PersonNotFoundError, InvalidRequestError, AlreadyRegisteredError.
        """
        now = self._clock()
        with self._records.writing() as db:
            person = people.one_person(db, person_id)
            joining.refuse_merged(person)
            insert_samples(db, person_id, samples, now)
            upkeep.note(db, "photos added", person_id, len(samples), now)
            _tell_apart(db, person_id, look_alikes, now)
            if external_id or metadata:
                known = {**person.metadata, **(metadata or {})}
                people.describe(db, person_id, external_id or person.external_id, known)
                upkeep.note(db, "described", person_id, 0, now)
            people.touch(db, person_id, now)
            return people.one_person(db, person_id)

    def change(self, person_id: str, change: Change) -> Change:
        """Carry the change out and return its inverse.

        Raises PersonNotFoundError, SampleNotFoundError, InvalidNameError, InvalidRequestError, AlreadyRegisteredError.
        """
        now, log_only = self._clock(), alterations.is_of_the_log(change)
        with self._records.writing("log" if log_only else "revision") as db:
            inverse = alterations.carry_out(db, people.one_person(db, person_id), change, now)
            if not log_only:
                people.touch(db, person_id, now)
            for part in alterations.parts(change):
                upkeep.note(db, alterations.word_for(part), person_id, alterations.count_of(part), now)
        return inverse

    def embeddings(self, engine: EngineId) -> EmbeddingTable:
        """Vectors of all samples of people who are not removed, in the order of the samples' ids."""
        with self._records.reading() as db, db.atomic():
            return embeddings.table_of(db, engine)

    def changes_since(self, engine: EngineId, revision: int | None) -> GalleryDelta:
        """What differs from that revision, as of one moment; all there is where `revision` is None or unknown."""
        with self._records.reading() as db, db.atomic():
            return following.changes_since(db, engine, revision)

    def look_alikes(self) -> list[LookAlikes]:
        """Pairs of people who are there and are remembered to look alike; who was merged counts as the other one."""
        with self._records.reading() as db, db.atomic():
            return pairs(db)

    def rejections(self, engine: EngineId) -> EmbeddingTable:
        """This engine's embeddings of faces that are not the people named; `samples` are the rejections' own ids."""
        with self._records.reading() as db:
            return rejections.table_of(db, engine)

    def counter_examples(self, person_id: str) -> list[CounterExample]:
        """Faces that are said not to be the person, oldest first. Raises PersonNotFoundError."""
        with self._records.reading() as db, db.atomic():
            people.one_person(db, person_id)
            return rejections.of_person(db, person_id)

    def unembedded(self, engine: EngineId) -> list[int]:
        """Ids of samples that this engine has not seen yet, also of what can still be restored."""
        with self._records.reading() as db:
            return embeddings.unseen_by(db, engine)

    def add_embeddings(self, engine: EngineId, vectors: Mapping[int, Vector]) -> None:
        """Store what an engine made of samples, all or nothing. Raises SampleNotFoundError, InvalidRequestError."""
        with self._records.writing() as db:
            embeddings.store_vectors(db, engine, vectors)
            upkeep.note(db, "embedded", None, len(vectors), self._clock())

    def expired(self, now: float, *, days: float | None = None) -> list[Person]:
        """Whose consent has ended by `now` (Unix time), and who was neither seen nor changed for `days`; by name.

        Removed people count, for their photos are still there. `days` None: only the consents' own ends.
        """
        with self._records.reading() as db, db.atomic():
            return upkeep.expired(db, now, days)

    def audit(self, since: float | None = None, until: float | None = None) -> list[AuditEntry]:
        """What was done in [since, until) in Unix time, oldest first: ids and counts, no names, nothing of a face."""
        with self._records.reading() as db:
            return upkeep.trail(db, since, until)

    def answered(self, request: str) -> str | None:
        """Whom (id) a registration of this name registered, also somebody forgotten since; None: there was none."""
        with self._records.reading() as db:
            return requests.person_of(db, request)

    def note_request(self, request: str, person_id: str) -> None:
        """Remember whom a registration registered. Raises InvalidRequestError where it is remembered already."""
        with self._records.writing() as db:
            requests.note(db, request, person_id, self._clock())


def _tell_apart(db: Session, person_id: str, others: Mapping[str, float] | None, now: float) -> None:
    """Remember whom the person looks like and is not."""
    if others:
        noted = remember(db, person_id, others, now)
        upkeep.note(db, "look-alike remembered", person_id, len(noted), now)
