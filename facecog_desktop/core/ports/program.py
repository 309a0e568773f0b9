"""The seams to cameras, networks and the program's own verbs, as Protocols; the gallery's is in gallery_port."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, runtime_checkable

from facecog_desktop.core.comparing.comparison import Comparison, Terms
from facecog_desktop.core.comparing.reading import CompareGoOn, Side
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.people.changes import Change, Receipt
from facecog_desktop.core.people.look_alikes import LookAlikes
from facecog_desktop.core.types import (
    Box,
    CounterExample,
    EngineId,
    Face,
    Frame,
    Match,
    Person,
    Pixels,
    Sample,
    StoredSample,
    Vectors,
)

Between = Callable[[], None]
"""Called between two steps that take long. What it raises ends them, and reaches whoever asked for them."""


def straight_on() -> None:
    """A Between of somebody who waits for the end."""


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


@runtime_checkable
class SkippingSource(Protocol):
    """A FrameSource that passes over frames more cheaply than it reads them."""

    def skip(self, until: float, most: int) -> bool:
        """Pass over the frames before `until` seconds, but no more than `most` now.

        True where the next `read` gives the first frame from then on, or the end; False where there are more to pass
        over. Raises as `read` does.
        """
        ...


class FaceEngine(Protocol):
    """Detection, landmarks, alignment and embedding in one adapter, safe to call from several threads."""

    @property
    def id(self) -> EngineId:
        """Names the numbers that `templates` returns."""
        ...

    def detect(
        self, pixels: Pixels, *, thorough: bool = False, smallest: float = 0.0, between: Between = straight_on
    ) -> list[Face]:
        """All faces with landmarks and pose, largest first, in pixels of the picture.

        `thorough` looks for small faces too, whatever it takes: for photos, not for the live path. Faces narrower
        than `smallest` pixels need not be found: the quicker it is. `between` is called several times a second.
        """
        ...

    def templates(self, pixels: Pixels, faces: Sequence[Face]) -> Vectors:
        """(n, 128) templates for live recognition, each of length 1.4 (dlib's usual scale), in one batch."""
        ...

    def crop(self, pixels: Pixels, face: Face) -> tuple[bytes, Face]:
        """The upright aligned crop to keep as JPEG bytes, and the face in the crop's own pixels."""
        ...

    def crop_templates(self, crops: Sequence[tuple[bytes, Face]], *, quick: bool = False) -> Vectors:
        """(n, 128) templates of crops at the engine's best quality, or as `quick` as `templates`, in one batch.

        Raises PictureInvalidError.
        """
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


class FaceService(Protocol):
    """The seam: everything the program does, in verbs over frozen values, raising known errors only."""

    def prepare(self) -> None:
        """Get ready for the first frame: load models and vectors. May take seconds; may be left out."""
        ...

    def engine_id(self) -> EngineId:
        """Names the numbers of templates, loading the engine."""
        ...

    def detect(self, frame: Frame, *, thorough: bool = False, smallest: float = 0.0) -> list[Face]:
        """All faces, largest first; `thorough` for photos: small faces too, whatever it takes.

        Faces narrower than `smallest` pixels need not be found: the quicker it is.
        """
        ...

    def identify(self, frame: Frame, faces: Sequence[Face]) -> list[Match]:
        """A match for each face, one person at most once."""
        ...

    def matches(self, pictures: Sequence[Sequence[Sample]]) -> list[list[Match]]:
        """What `identify` says of faces that are there as crops or as templates: for each picture a match a face.

        In one picture a person is there at most once. Raises PictureInvalidError, InvalidRequestError (a template of
        another engine without its picture).
        """
        ...

    def sample(self, frame: Frame, face: Face) -> Sample:
        """The face as it would be kept: aligned crop, quality, pose. Nothing is stored."""
        ...

    def likeness(self, sample: Sample) -> Match:
        """Who of the gallery the sample would be: for the questions before registering."""
        ...

    def compare(self, left: Side, right: Side, terms: Terms, go_on: CompareGoOn) -> Comparison | None:
        """Whether both sides show one person; None where `go_on` said no.

        Raises SeveralFacesError (its source names the side), InvalidRequestError, and what reading the sides raises.
        """
        ...

    def register(
        self,
        name: str,
        samples: Sequence[Sample],
        *,
        external_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        force: bool = False,
        request: str | None = None,
    ) -> Person:
        """Remember somebody. A known name gets the photos added.

        `request` names this very request: one that was carried out before is answered with whom it registered, and
        nothing is done again. All samples or none are kept. With `force` whom they look like is remembered as a pair
        that is somebody else. Raises InvalidNameError, AmbiguousNameError, AlreadyRegisteredError and, unless `force`,
        LooksLikeOtherError and PoorQualityError.
        """
        ...

    def look_alikes(self) -> list[LookAlikes]:
        """Pairs of people who are remembered to look alike."""
        ...

    def admitted(
        self, samples: Sequence[Sample], person_id: str | None = None, *, force: bool = False
    ) -> Sequence[Sample | FaceCogError]:
        """Each sample of somebody (None: of somebody new) as it may be added, or why not. Nothing is stored."""
        ...

    def people(self, *, removed: bool = False) -> list[Person]:
        """Everybody in the gallery, by name."""
        ...

    def samples(self, person_id: str) -> list[StoredSample]:
        """The kept photos of one person."""
        ...

    def counter_examples(self, person_id: str) -> list[CounterExample]:
        """Faces that were said not to be the person, oldest first."""
        ...

    def crop(self, sample_id: int) -> Pixels:
        """A kept photo as RGB pixels; a silhouette where only numbers are kept."""
        ...

    def change(self, person_id: str, change: Change) -> Change:
        """Change something about a person; returns the inverse, which belongs to the same person."""
        ...

    def forget(self, person_id: str, *, backups: bool = False) -> Receipt:
        """Erase a person beyond recovery, with `backups` from the known backups too; the receipt names those left."""
        ...

    def revision(self) -> int:
        """Grows whenever the gallery changes."""
        ...


@runtime_checkable
class CountingService(Protocol):
    """A FaceService that counts its people more cheaply than it lists them."""

    def headcount(self) -> int:
        """How many people there are in the gallery, loading the engine."""
        ...
