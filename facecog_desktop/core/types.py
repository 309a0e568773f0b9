"""The frozen values that travel from the camera to a name on the picture. Nothing here computes a decision."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.advice import Advice
from facecog_desktop.core.consent import Consent
from facecog_desktop.core.trial import Trial

Pixels = NDArray[np.uint8]
"""(height, width, 3), uint8, RGB, row 0 at the top."""

Vector = NDArray[np.float32]
"""(128,) float32: one template."""

Vectors = NDArray[np.float32]
"""(n, 128) float32: a template a row."""

Points = NDArray[np.float32]
"""(n, 2) float32: x to the right, y down, in pixels of the picture named by whoever holds it."""


@dataclass(frozen=True, slots=True)
class Box:
    """A face's place: left upper corner and size in pixels of its frame. It may reach beyond the frame."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """First column to the right of the box."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """First row below the box."""
        return self.y + self.height

    @property
    def area(self) -> float:
        """Pixels covered, also those beyond the frame."""
        return max(self.width, 0.0) * max(self.height, 0.0)

    @property
    def centre(self) -> tuple[float, float]:
        """(x, y) of the middle."""
        return self.x + self.width / 2, self.y + self.height / 2

    def intersection(self, other: Box) -> float:
        """Pixels that both boxes cover."""
        width = min(self.right, other.right) - max(self.x, other.x)
        height = min(self.bottom, other.bottom) - max(self.y, other.y)
        return max(width, 0.0) * max(height, 0.0)

    def iou(self, other: Box) -> float:
        """Intersection over union, 0 to 1."""
        shared = self.intersection(other)
        union = self.area + other.area - shared
        return shared / union if union > 0 else 0.0

    def scaled(self, factor: float) -> Box:
        """The same box in a picture `factor` times as large."""
        return Box(self.x * factor, self.y * factor, self.width * factor, self.height * factor)

    def grown(self, factor: float) -> Box:
        """A box of `factor` times the size about the same centre."""
        x, y = self.centre
        width, height = self.width * factor, self.height * factor
        return Box(x - width / 2, y - height / 2, width, height)


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a source, RGB and read-only.

    `number` counts from 0 within the source, `time` is in seconds since the source's start (for a video its own
    presentation time), `source` names the file or camera.
    """

    pixels: Pixels
    number: int = 0
    time: float = 0.0
    source: str = ""

    def __post_init__(self) -> None:
        pixels = self.pixels
        if pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.dtype != np.uint8:
            raise ValueError(f"a frame is (height, width, 3) uint8, not {pixels.shape} {pixels.dtype}")
        pixels.flags.writeable = False

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.pixels.shape[0])


@dataclass(frozen=True, slots=True, eq=False)
class Landmarks:
    """The 5 or 68 points of a face in the order of dlib's predictors, (n, 2) float32, pixels of the frame."""

    points: Points

    @property
    def eyes(self) -> tuple[Points, Points]:
        """Centres (2,) of the eye on the picture's left and of the eye on its right."""
        points = self.points
        if len(points) == 68:
            return points[36:42].mean(axis=0), points[42:48].mean(axis=0)
        return points[2:4].mean(axis=0), points[0:2].mean(axis=0)

    @property
    def inter_eye_distance(self) -> float:
        """Pixels between the eye centres (ISO/IEC 29794-5)."""
        left, right = self.eyes
        return float(np.hypot(*(right - left)))

    def moved(self, dx: float, dy: float) -> Landmarks:
        """The same points in a picture whose origin lies at (-dx, -dy)."""
        return Landmarks(self.points + np.array([dx, dy], dtype=np.float32))


@dataclass(frozen=True, slots=True)
class Pose:
    """Head rotation in degrees. Yaw > 0: turned to the picture's right; pitch > 0: up; roll > 0: clockwise."""

    yaw: float
    pitch: float
    roll: float


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A detected face: box, the detector's score (its own scale, higher is surer), landmarks and pose."""

    box: Box
    score: float
    landmarks: Landmarks
    pose: Pose | None = None


@dataclass(frozen=True, slots=True)
class Quality:
    """Quality components after ISO/IEC 29794-5, each 0 (useless) to 100 (ideal).

    `luminance` is the mean brightness of the face, 0 to 255: it tells too dark from too bright and is no score.
    `uncovered` is a hint that mouth and nose can be seen. Photos of earlier versions have 100 in the last three.
    """

    inter_eye_distance: float
    sharpness: float
    brightness: float
    contrast: float
    pose: float
    uncropped: float
    luminance: float = 128.0
    eyes_open: float = 100.0
    mouth_closed: float = 100.0
    uncovered: float = 100.0

    @property
    def overall(self) -> float:
        """The weakest component: one bad property spoils a picture, four good ones do not mend it."""
        return min(self.legible, self.eyes_open, self.mouth_closed, self.uncovered)

    @property
    def legible(self) -> float:
        """The weakest component of those without which a face cannot be told: a blink or a laugh hides nobody."""
        return min(self.inter_eye_distance, self.sharpness, self.brightness, self.contrast, self.pose, self.uncropped)


class PoseName(StrEnum):
    """The five directions that a guided registration asks for."""

    FRONT = "front"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class EngineId:
    """The network and the way its numbers are made. Vectors of two engines are never compared."""

    name: str
    version: int

    def __str__(self) -> str:
        return f"{self.name}/{self.version}"


@dataclass(frozen=True, eq=False)
class Sample:
    """A face as it is kept: the aligned crop as JPEG bytes and what is known about it.

    `landmarks` are in pixels of the crop, so that a later engine can cut its own chip. `embedding` is None until an
    engine has seen it (a private client sends the embedding alone, then `jpeg` is empty). `created` is Unix time.
    """

    jpeg: bytes
    landmarks: Landmarks
    quality: Quality
    source: str = ""
    pose: PoseName = PoseName.FRONT
    created: float = 0.0
    embedding: Vector | None = None
    engine: EngineId | None = None

    @cached_property
    def md5(self) -> str:
        """md5 of the exact JPEG bytes: a name for the picture, not a protection."""
        return hashlib.md5(self.jpeg, usedforsecurity=False).hexdigest()


@dataclass(frozen=True, slots=True)
class StoredSample:
    """A sample as the gallery lists it, without its bytes."""

    id: int
    person: str
    md5: str
    source: str
    quality: Quality
    pose: PoseName
    created: float


@dataclass(frozen=True, slots=True)
class CounterExample:
    """A face that was said not to be a person: its number in the gallery and when (Unix time). There is no picture."""

    id: int
    created: float


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the gallery. `cover` is the id of the best sample; `removed` people can still be brought back.

    `merged_into` is the id of the person who was given everything, of a removed person who was merged.
    """

    id: str
    name: str
    external_id: str | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    samples: int = 0
    cover: int | None = None
    created: float = 0.0
    changed: float = 0.0
    removed: bool = False
    consent: Consent | None = None
    merged_into: str | None = None


class Verdict(StrEnum):
    """What is said of a face. "No face", "several faces" and "failed" are errors, never verdicts."""

    KNOWN = "known"
    UNSURE = "unsure"
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person of the gallery and the distance of the nearest sample."""

    person: str
    name: str
    sample: int
    distance: float


@dataclass(frozen=True, slots=True)
class Match:
    """The answer for one face, with its reasons.

    `best` is the nearest person (also of a stranger: the one that was not near enough), `runner_up` the second,
    `margin` the difference of their distances (None without a runner-up), `rival` whoever is remembered to look like
    the nearest and is near too. `rejected` would be the nearest, had the user not said of a face like this that it is
    somebody else. `confidence` is 0 to 1. `reasons` are codes of matching.Reason; `threshold` is the score up to which
    a face counted as known.
    """

    verdict: Verdict
    best: Candidate | None = None
    runner_up: Candidate | None = None
    rival: Candidate | None = None
    confidence: float = 0.0
    threshold: float = 0.0
    reasons: tuple[str, ...] = ()
    rejected: Candidate | None = None

    @property
    def name(self) -> str | None:
        """The name to say: of a known person only."""
        return self.best.name if self.best is not None and self.verdict is Verdict.KNOWN else None

    @property
    def person(self) -> str | None:
        """The id of the person named: of a known person only."""
        return self.best.person if self.best is not None and self.verdict is Verdict.KNOWN else None

    @property
    def distance(self) -> float | None:
        """Distance to the nearest person, None in an empty gallery."""
        return None if self.best is None else self.best.distance

    @property
    def margin(self) -> float | None:
        """How much farther the second person is."""
        if self.best is None or self.runner_up is None:
            return None
        return self.runner_up.distance - self.best.distance


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """One face followed over frames.

    `match` is the verdict voted over `votes` frames that agree (None while nobody has looked yet); `quality` is of the
    newest crop; `first` and `last` are frame times in seconds.
    """

    id: int
    face: Face
    match: Match | None
    votes: int
    first: float
    last: float
    quality: Quality | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """What pressing the shutter would keep now: `sample` and its pixels `aligned` only where there is one face.

    Anything but Advice.GOOD is a reason to refuse.
    """

    advice: Advice
    face: Face | None = None
    sample: Sample | None = None
    aligned: Pixels | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What was seen in one frame.

    `identifying` is true while a large face is being identified (REC); `shot` is there while somebody is being
    registered; `look_ms` is what the look cost. `looks` are the faces identified in this frame: track and the match
    of this look alone; `doubted` are tracks whose face was lost since the last frame; `restarted`: the gallery changed
    and all votes began anew. `trial` is the challenge that somebody is in, `proven` whoever has proven to be alive
    (track, person).
    """

    frame: Frame
    tracks: tuple[Track, ...]
    identifying: bool = False
    shot: Shot | None = None
    look_ms: float = 0.0
    looks: tuple[tuple[int, Match], ...] = ()
    doubted: tuple[int, ...] = ()
    restarted: bool = False
    trial: Trial | None = None
    proven: tuple[tuple[int, str], ...] = ()
