"""Answers about whole pictures, comparisons, events and many registrations, and failures as they are described."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from facecog_desktop.core.log.visits import Event
from facecog_desktop.core.types import Box, Candidate, Face, Match, Person, Quality


class Failure(BaseModel):
    """A failure: `code` for programs, `message` and `hint` (what to do) for people, `source` what it is about.

    `other` and `twin` come with looks_like_other, `holder` and `md5` with already_registered, `id` with a bug.
    """

    model_config = ConfigDict(extra="allow")

    code: str
    message: str
    hint: str = ""
    source: str = ""
    other: Candidate | None = None
    twin: str | None = None
    holder: Candidate | None = None
    md5: str | None = None
    id: str | None = None


class FailureAnswer(BaseModel):
    """What every answer that is no success holds."""

    error: Failure


class SeenFace(BaseModel):
    """A face of a whole picture. `box` and `landmarks` ([x, y] each) are in pixels of the picture turned upright.

    `overall` is the weakest component of the quality, 0 to 100.
    """

    box: Box
    score: float
    quality: Quality
    overall: float
    match: Match
    landmarks: list[tuple[float, float]] | None = None


class SeenPicture(BaseModel):
    """One of the pictures, in their order: its faces, the largest first, or why it could not be looked at."""

    name: str
    width: int | None = None
    height: int | None = None
    faces: list[SeenFace] = []
    error: Failure | None = None


class SeenPictures(BaseModel):
    """Who is in whole pictures."""

    pictures: list[SeenPicture]


class AddedPictures(BaseModel):
    """Pictures added to somebody: the names of those that were, and why not of the others.

    `undo` is the change that takes them back, null where nothing was added.
    """

    added: list[str]
    refused: list[Failure]
    undo: dict[str, Any] | None = None


class ComparedInstant(BaseModel):
    """A frame of a film: its time in seconds, and the distance and confidence of its face."""

    time: float
    distance: float
    confidence: float


class CompareAnswer(BaseModel):
    """Whether both sides show one person. `match`, `distance` and `confidence` are null where a side has no face."""

    match: bool | None
    confidence: float | None
    distance: float | None
    face_found_left: bool
    face_found_right: bool
    cached: bool
    frames: list[ComparedInstant]


class JobStage(StrEnum):
    """Where a job is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class JobProgress(BaseModel):
    """How much of each side is read, 0 to 1."""

    left: Annotated[float, Field(ge=0, le=1)] = 0.0
    right: Annotated[float, Field(ge=0, le=1)] = 0.0


class JobState(BaseModel):
    """A comparison that was asked for as a job. `result` is there once it is done, `error` once it has failed."""

    id: str
    state: JobStage
    progress: JobProgress
    result: CompareAnswer | None = None
    error: Failure | None = None


class BulkLine(BaseModel):
    """One registration of many, as a line of the answer: whom it registered, or why not.

    `number` counts from 0; `request` is its name under which it is not done twice.
    """

    number: int
    request: str | None = None
    person: Person | None = None
    error: Failure | None = None


class BulkEnd(BaseModel):
    """The last line of many registrations: `left` of them were not begun, as the server was told to stop."""

    done: int
    refused: int
    left: int


class Visits(BaseModel):
    """Visits of the log, earliest first."""

    events: list[Event]


def seen_face(face: Face, quality: Quality, match: Match, *, landmarks: bool) -> SeenFace:
    """A face as it is answered."""
    points = [(float(x), float(y)) for x, y in face.landmarks.points] if landmarks else None
    box = Box(*(float(each) for each in (face.box.x, face.box.y, face.box.width, face.box.height)))
    return SeenFace(
        box=box,
        score=float(face.score),
        quality=quality,
        overall=quality.overall,
        match=match,
        landmarks=points,
    )
