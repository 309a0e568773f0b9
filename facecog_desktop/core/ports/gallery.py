"""The seam to what is remembered, as Protocols: people, and what a gallery's owner asks now and then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.people.changes import AuditEntry, Change, Receipt
from facecog_desktop.core.people.copies import Copy, Replacement
from facecog_desktop.core.people.look_alikes import LookAlikes, Pairs
from facecog_desktop.core.people.protection import Lock
from facecog_desktop.core.types import CounterExample, EngineId, Person, Sample, StoredSample, Vector


@dataclass(frozen=True, slots=True, eq=False)
class GalleryDelta:
    """What whoever keeps vectors in memory has to do to be as of `revision`.

    `names` are of people who are new, brought back or renamed, by id; `removed` and `gone` are people and samples that
    are not there any more (or never were in memory). `table` holds rows that are to be present, in place of those of
    the same samples. Where `whole` is true nothing else may stay: names and table are all that there is.
    `look_alikes` are all remembered pairs, None where they are those of before. `rejections` are all counter-examples
    of the engine, under their own numbers: they are few.
    """

    revision: int
    whole: bool
    names: Mapping[str, str]
    removed: tuple[str, ...]
    table: EmbeddingTable
    gone: tuple[int, ...]
    look_alikes: Pairs | None = frozenset()
    rejections: EmbeddingTable | None = None


class Gallery(Protocol):
    """What is remembered. Every verb is one transaction; known failures are GalleryError and its kin."""

    def together(self) -> AbstractContextManager[None]:
        """Whatever this thread writes within is one transaction: all of it lasts once this has ended, or nothing.

        Others cannot write meanwhile, so it must not last.
        """
        ...

    def revision(self) -> int:
        """Grows with every write to people, samples and embeddings, also one of another process. Cheap."""
        ...

    def people(self, *, removed: bool = False) -> list[Person]:
        """All people by name (without regard to case), or all removed ones."""
        ...

    def person(self, person_id: str) -> Person:
        """One person, also a removed one. Raises PersonNotFoundError."""
        ...

    def samples(self, person_id: str) -> list[StoredSample]:
        """The person's kept photos, oldest first."""
        ...

    def crop(self, sample_id: int) -> bytes:
        """Exact JPEG bytes of a sample. Raises SampleNotFoundError, GalleryDamagedError (md5 differs)."""
        ...

    def holders(self, md5s: Sequence[str]) -> dict[str, str]:
        """Of these pictures those that somebody has, in the order given, each with the person's id."""
        ...

    def add_person(
        self,
        name: str,
        samples: Sequence[Sample],
        *,
        external_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        look_alikes: Mapping[str, float] | None = None,
    ) -> Person:
        """A new person with photos and embeddings, all or nothing; `look_alikes` (id -> distance) are remembered as

        people who look alike but are somebody else. Raises AlreadyRegisteredError.
        """
        ...

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

        other metadata stay; `look_alikes` as for a new one. Raises AlreadyRegisteredError, PersonNotFoundError.
        """
        ...

    def change(self, person_id: str, change: Change) -> Change:
        """Carry the change out and return its inverse. Raises PersonNotFoundError, SampleNotFoundError."""
        ...

    def forget(self, person_id: str, *, backups: bool = False) -> Receipt:
        """Erase the person, photos and embeddings beyond recovery, with `backups` from the known backups as well.

        The receipt names the backups that still hold the person.
        """
        ...

    def embeddings(self, engine: EngineId) -> EmbeddingTable:
        """Vectors of all samples of people who are not removed."""
        ...

    def changes_since(self, engine: EngineId, revision: int | None) -> GalleryDelta:
        """What differs from that revision, as of one moment; all there is where `revision` is None or unknown."""
        ...

    def look_alikes(self) -> list[LookAlikes]:
        """Pairs of people who are there and are remembered to look alike; who was merged counts as the other one."""
        ...

    def rejections(self, engine: EngineId) -> EmbeddingTable:
        """Embeddings of faces that are not the people named; `samples` are the rejections' own ids."""
        ...

    def counter_examples(self, person_id: str) -> list[CounterExample]:
        """Faces that are said not to be the person, by whatever engine, oldest first. Raises PersonNotFoundError."""
        ...

    def unembedded(self, engine: EngineId) -> list[int]:
        """Ids of samples that this engine has not seen yet."""
        ...

    def sample(self, sample_id: int) -> Sample:
        """The whole sample with bytes and landmarks. Raises SampleNotFoundError, GalleryDamagedError."""
        ...

    def add_embeddings(self, engine: EngineId, vectors: Mapping[int, Vector]) -> None:
        """Store what a (new) engine made of samples, keyed by sample id."""
        ...

    def answered(self, request: str) -> str | None:
        """Whom (id) a registration of this name registered, also somebody forgotten since; None: there was none."""
        ...

    def note_request(self, request: str, person_id: str) -> None:
        """Remember whom a registration registered; in one transaction with it. Raises InvalidRequestError (noted)."""
        ...

    def close(self) -> None:
        """Close the calling thread's connection."""
        ...


@dataclass(frozen=True, slots=True)
class GalleryInfo:
    """A gallery's figures: `place` is the file, `size` its bytes; what is removed or dropped does not count."""

    place: str
    software: str
    journal: str
    schema: int
    people: int
    samples: int
    events: int
    size: int
    encryption: Lock = Lock.NONE


@dataclass(frozen=True, slots=True)
class Salvage:
    """What came over from a damaged gallery, and in `lost`, a sentence each, what did not."""

    people: int
    samples: int
    embeddings: int
    events: int
    lost: tuple[str, ...]


class Upkeep(Protocol):
    """What a gallery's owner asks now and then. Times are Unix seconds."""

    def integrity(self) -> list[str]:
        """What is wrong with the gallery, a sentence each; empty when all is well. Reads every picture."""
        ...

    def check(self) -> None:
        """A quick look over all pages, to be taken at the start. Raises GalleryDamagedError."""
        ...

    def info(self) -> GalleryInfo:
        """Where it lies, what it is made of and how much is in it."""
        ...

    def audit(self, since: float | None = None, until: float | None = None) -> list[AuditEntry]:
        """What was done in [since, until), oldest first: ids and counts, no names, nothing of a face."""
        ...

    def expired(self, now: float, *, days: float | None = None) -> list[Person]:
        """Whose consent has ended, and who was neither seen nor changed for `days`; removed people too."""
        ...

    def purge(self, ids: Sequence[str], *, backups: bool = False) -> list[Receipt]:
        """Erase several people as Gallery.forget does, all or nobody; a receipt each."""
        ...

    def backup(self, to: Path | None = None) -> Path:
        """A complete copy of this moment at `to`, or in the folder of backups under the time's name; its place.

        Raises InvalidRequestError where something is already.
        """
        ...

    def backup_if_due(self, now: float, *, every: float, keep: int) -> Path | None:
        """A copy in the folder of backups where the newest is `every` seconds old; the newest `keep` stay.

        Raises GalleryDamagedError, with the older copies untouched.
        """
        ...

    def backups(self) -> list[Path]:
        """Every copy that the gallery knows of, oldest first."""
        ...

    def copies(self) -> list[Copy]:
        """The same with time and size, the newest first."""
        ...

    def foresee(self, source: Path) -> Replacement:
        """What restoring this backup would do. Reads it whole. Raises as restore() does."""
        ...

    def restore(self, source: Path) -> Path | None:
        """Put a backup in place of the present gallery; where that was kept aside, if there was one.

        Raises SourceNotFoundError, NotAGalleryError, GalleryNewerError, GalleryDamagedError, with nothing changed.
        """
        ...

    def salvage(self, to: Path) -> Salvage:
        """Copy what can still be read of a damaged gallery into a new one at `to`, and tell what was lost."""
        ...

    def mend(self) -> tuple[Salvage, Path | None]:
        """Put what can still be read of a damaged gallery in its place; where the damaged one is kept.

        Raises GalleryDamagedError, with nothing changed, where nobody could be saved.
        """
        ...

    def finish_erasure(self) -> None:
        """Rewrite the gallery where an erasure was broken off before that. Cheap where nothing is due."""
        ...

    def scrub(self) -> None:
        """Rewrite the gallery so that nothing of what was erased is left in it."""
        ...

    def close(self) -> None:
        """Close the calling thread's connection."""
        ...
