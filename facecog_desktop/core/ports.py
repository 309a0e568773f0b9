"""The seams: what the rules need from the outside, as Protocols. Each is implemented in exactly one folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from facecog_desktop.core.changes import Change, Receipt
from facecog_desktop.core.types import (
    Box,
    EngineId,
    Event,
    Face,
    Frame,
    Match,
    Person,
    Pixels,
    Sample,
    StoredSample,
    Vector,
    Vectors,
)


class FrameSource(Protocol):
    """Where frames come from. Used by one thread, which opens it, reads it and closes it."""

    @property
    def name(self) -> str:
        """What a user would call it: the camera's or the file's name."""
        ...

    @property
    def live(self) -> bool:
        """True for a camera or a stream: frames that are not read are gone."""
        ...

    @property
    def moving(self) -> bool:
        """True where frames follow each other in time (camera, video), False for separate pictures."""
        ...

    @property
    def fps(self) -> float | None:
        """Nominal frames a second, None where there is no such thing."""
        ...

    @property
    def length(self) -> int | None:
        """Number of frames if it is known (pictures; most video files), for progress bars."""
        ...

    def read(self) -> Frame | None:
        """The next frame; None at the end.

        Raises SourceLostError when a live source fails (it reopens itself with back-off: keep calling). For pictures
        a damaged one raises PictureInvalidError or its kin and the next call goes on with the next picture; the
        error's `source` attribute names it.
        """
        ...

    def close(self) -> None:
        """Release the device or file; may be called twice."""
        ...


class FaceEngine(Protocol):
    """Detection, landmarks, alignment and embedding in one adapter, safe to call from several threads."""

    @property
    def id(self) -> EngineId:
        """Names the numbers that `templates` returns."""
        ...

    def detect(self, pixels: Pixels, *, thorough: bool = False) -> list[Face]:
        """All faces with landmarks and pose, largest first, in pixels of the picture.

        `thorough` looks for small faces too, whatever it takes: for photos, not for the live path.
        """
        ...

    def templates(self, pixels: Pixels, faces: Sequence[Face]) -> Vectors:
        """(n, 128) templates for live recognition, each of length 1.4 (dlib's usual scale), in one batch."""
        ...

    def crop(self, pixels: Pixels, face: Face) -> tuple[bytes, Face]:
        """The upright aligned crop to keep as JPEG bytes, and the face in the crop's own pixels."""
        ...

    def crop_templates(self, crops: Sequence[tuple[bytes, Face]]) -> Vectors:
        """(n, 128) templates of kept crops at the engine's best quality. Raises PictureInvalidError."""
        ...

    def raw(self, pixels: Pixels, faces: Sequence[Face]) -> Vectors:
        """(n, 128) numbers of one pass, equal to face_recognition's for the same boxes and landmarks."""
        ...

    def decode(self, jpeg: bytes) -> Pixels:
        """RGB pixels of a kept crop. Raises PictureInvalidError."""
        ...

    def prepare(self) -> None:
        """Load what is otherwise loaded on first use. Raises ModelMissingError, ModelDamagedError."""
        ...


class Follower(Protocol):
    """Follows boxes from frame to frame without any network. Used by one thread."""

    def follow(self, previous_pixels: Pixels, pixels: Pixels, boxes: Sequence[Box]) -> list[Box | None]:
        """Where each box of the previous picture lies in this one, None where it was lost, in the boxes' order."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class EmbeddingTable:
    """All vectors of one engine: row i belongs to sample samples[i] of person people[i]."""

    samples: tuple[int, ...]
    people: tuple[str, ...]
    vectors: Vectors


@dataclass(frozen=True, slots=True, eq=False)
class GalleryDelta:
    """What whoever keeps vectors in memory has to do to be as of `revision`.

    `names` are of people who are new, brought back or renamed, by id; `removed` and `gone` are people and samples that
    are not there any more (or never were in memory). `table` holds rows that are to be present, in place of those of
    the same samples. Where `whole` is true nothing else may stay: names and table are all that there is.
    """

    revision: int
    whole: bool
    names: Mapping[str, str]
    removed: tuple[str, ...]
    table: EmbeddingTable
    gone: tuple[int, ...]


class Gallery(Protocol):
    """What is remembered. Every verb is one transaction; known failures are GalleryError and its kin."""

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

    def holder(self, md5: str) -> str | None:
        """The id of the person who has this very picture, if anybody."""
        ...

    def add_person(
        self,
        name: str,
        samples: Sequence[Sample],
        *,
        external_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
    ) -> Person:
        """A new person with photos and embeddings, all or nothing. Raises AlreadyRegisteredError."""
        ...

    def extend_person(
        self,
        person_id: str,
        samples: Sequence[Sample],
        *,
        external_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
    ) -> Person:
        """More photos of a known person, all or nothing; an external id and metadata that are given are set,

        other metadata stay. Raises AlreadyRegisteredError, PersonNotFoundError.
        """
        ...

    def change(self, person_id: str, change: Change) -> Change:
        """Carry the change out and return its inverse. Raises PersonNotFoundError, SampleNotFoundError."""
        ...

    def forget(self, person_id: str) -> Receipt:
        """Erase the person, photos and embeddings beyond recovery."""
        ...

    def embeddings(self, engine: EngineId) -> EmbeddingTable:
        """Vectors of all samples of people who are not removed."""
        ...

    def changes_since(self, engine: EngineId, revision: int | None) -> GalleryDelta:
        """What differs from that revision, as of one moment; all there is where `revision` is None or unknown."""
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

    def close(self) -> None:
        """Close the calling thread's connection."""
        ...


class EventLog(Protocol):
    """Who came and went. Writing it does not count as a change of the gallery (Gallery.revision)."""

    def add_event(self, event: Event, crop: bytes | None = None) -> int:
        """Log a visit with its best crop as JPEG bytes; its id. Raises PersonNotFoundError."""
        ...

    def update_event(self, event_id: int, event: Event, crop: bytes | None = None) -> bool:
        """Replace a logged visit, and its crop if there is a new one; False if it was erased meanwhile."""
        ...

    def events(
        self, since: float | None = None, until: float | None = None, *, person_id: str | None = None
    ) -> list[Event]:
        """Visits that touch [since, until) in Unix time, earliest first; all or those of one person."""
        ...

    def event_crop(self, event_id: int) -> bytes | None:
        """The best crop of a visit as JPEG bytes, None where none was kept."""
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


class Upkeep(Protocol):
    """What a gallery's owner asks now and then."""

    def integrity(self) -> list[str]:
        """What is wrong with the gallery, a sentence each; empty when all is well. Reads every picture."""
        ...

    def info(self) -> GalleryInfo:
        """Where it lies, what it is made of and how much is in it."""
        ...

    def backup(self, to: Path) -> None:
        """A complete copy of this moment at `to`. Raises InvalidRequestError where something is already."""
        ...

    def scrub(self) -> None:
        """Rewrite the gallery so that nothing of what was erased is left in it."""
        ...


class FaceService(Protocol):
    """The seam: everything the program does, in verbs over frozen values, raising known errors only."""

    def prepare(self) -> None:
        """Get ready for the first frame: load models and vectors. May take seconds; may be left out."""
        ...

    def detect(self, frame: Frame, *, thorough: bool = False) -> list[Face]:
        """All faces, largest first; `thorough` for photos: small faces too, whatever it takes."""
        ...

    def identify(self, frame: Frame, faces: Sequence[Face]) -> list[Match]:
        """A match for each face, one person at most once."""
        ...

    def sample(self, frame: Frame, face: Face) -> Sample:
        """The face as it would be kept: aligned crop, quality, pose. Nothing is stored."""
        ...

    def likeness(self, sample: Sample) -> Match:
        """Who of the gallery the sample would be: for the questions before registering."""
        ...

    def register(
        self,
        name: str,
        samples: Sequence[Sample],
        *,
        external_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        force: bool = False,
    ) -> Person:
        """Remember somebody. A known name gets the photos added.

        Raises InvalidNameError, AmbiguousNameError, AlreadyRegisteredError and, unless `force`, LooksLikeOtherError
        and PoorQualityError. All samples or none are kept.
        """
        ...

    def people(self, *, removed: bool = False) -> list[Person]:
        """Everybody in the gallery, by name."""
        ...

    def samples(self, person_id: str) -> list[StoredSample]:
        """The kept photos of one person."""
        ...

    def crop(self, sample_id: int) -> Pixels:
        """A kept photo as RGB pixels."""
        ...

    def change(self, person_id: str, change: Change) -> Change:
        """Change something about a person; returns the inverse."""
        ...

    def forget(self, person_id: str) -> Receipt:
        """Erase a person beyond recovery."""
        ...

    def revision(self) -> int:
        """Grows whenever the gallery changes."""
        ...
