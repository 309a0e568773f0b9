"""Is this the same person? The values and rules of a comparison of two readings. Symmetric: sides may be swapped."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from facecog_desktop.core.comparing.reading import Appearance, Reading
from facecog_desktop.core.errors import InvalidRequestError, SeveralFacesError
from facecog_desktop.core.matching import calibration
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.core.picture.quality import REGISTRATION_LIMIT, Component, shortcomings
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Vector

Limit = Callable[[int], float]
"""How many pairs of faces are held against each other -> the largest distance that still means one person."""


class Rule(StrEnum):
    """What decides."""

    CALIBRATED = "calibrated"
    """The distance of the two templates."""
    CLASSIC = "classic"
    """The mean confidence over the frames, as an older program did it."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How to compare. `tolerance` (0 to 1) and `threshold` (0 to 1) belong to the confidence: see classic_confidence.

    `fps`: how many frames of a second of film are looked at. Raises InvalidRequestError.
    """

    rule: Rule = Rule.CALIBRATED
    tolerance: float = 0.5
    threshold: float = 0.8
    fps: float = 1.0

    def __post_init__(self) -> None:
        for name, value, highest in (
            ("tolerance", self.tolerance, 1.0),
            ("threshold", self.threshold, 1.0),
            ("fps", self.fps, 1000.0),
        ):
            if not (math.isfinite(value) and 0.0 <= value <= highest) or (name == "fps" and value < 1e-3):
                lowest = "0.001" if name == "fps" else "0"
                raise InvalidRequestError(
                    text(
                        "{name} must lie between {lowest} and {highest}, not {value}",
                        name=name,
                        lowest=lowest,
                        highest=f"{highest:g}",
                        value=f"{value:g}",
                    )
                )


@dataclass(frozen=True, slots=True)
class ComparedFrame:
    """One frame of a film: its time in seconds and how far its face is from the other side's template.

    `left` tells of which side the film is.
    """

    time: float
    distance: float
    confidence: float
    left: bool


@dataclass(frozen=True, slots=True, eq=False)
class Other:
    """Somebody else on one side and the distance to the face that was chosen on the other."""

    appearance: Appearance
    distance: float


@dataclass(frozen=True, slots=True, eq=False)
class ComparedSide:
    """One side of the answer: the face that was compared (None: there is none), and who else was there."""

    moving: bool
    frames: int
    face: Appearance | None = None
    others: tuple[Other, ...] = ()

    @property
    def shortcomings(self) -> list[Component]:
        """What about the face makes the answer less sure, the worst first: a warning, never a reason."""
        return [] if self.face is None else shortcomings(self.face.quality, REGISTRATION_LIMIT)


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """The answer. `match`, `distance` and `confidence` are None where a side shows no face.

    `limit` is the distance up to which two templates are one person's; `confidence` is the mean over `frames`, the
    films' frames in the order of time, and without any film of the one distance. `cached`: nothing had to be read.
    """

    match: bool | None
    distance: float | None
    confidence: float | None
    limit: float
    terms: Terms
    left: ComparedSide
    right: ComparedSide
    frames: tuple[ComparedFrame, ...] = field(default=())
    cached: bool = False


def classic_confidence(distance: float, tolerance: float) -> float:
    """0 to 1, a half where the distance is the tolerance (0 to 1).

    Above it (1 - d) / (2 (1 - t)), below it with L = 1 - d / 2t: L + (1 - L) (2 (L - 1/2))^0.2, the formula of the
    program whose answers this repeats; beyond a distance of 1, where it turns negative, 0.
    """
    if distance > tolerance:
        room = 1.0 - tolerance
        return min(max((1.0 - distance) / (2.0 * room), 0.0), 0.5) if room > 0 else 0.0
    if tolerance <= 0.0:
        return 1.0  # and so is the distance
    linear = 1.0 - distance / (2.0 * tolerance)
    return linear + (1.0 - linear) * float(max(2.0 * (linear - 0.5), 0.0) ** 0.2)


def limit_for(pairs: int, threshold: float | None = None) -> float:
    """The distance up to which two templates are one person's, where `pairs` of faces are held against each other.

    As in a gallery of so many people (core/matching/calibration.py) none of whom has a neighbour: whoever looks
    for the best of many needs a nearer one. `threshold`: the score that was set by hand, whatever the number.
    """
    return Policy(calibration.threshold_for(max(pairs, 1)) if threshold is None else threshold).lone_distance


def compare(
    left: Reading, right: Reading, terms: Terms, limit: Limit, *, faces: tuple[int | None, int | None] = (None, None)
) -> Comparison:
    """Hold the nearest two of the faces allowed against each other.

    `faces`: which one of each side's is meant, if that is a picture with several. Raises SeveralFacesError,
    InvalidRequestError.
    """
    ours, theirs = candidates(left, faces[0]), candidates(right, faces[1])
    if not ours or not theirs:
        return Comparison(None, None, None, limit(1), terms, _alone(left, ours), _alone(right, theirs))
    one, other = _nearest(ours, theirs)
    distance = distance_of(one.template, other.template)
    frames = _frames(one, other, terms, left=left.moving, right=right.moving)
    confidence = (
        math.fsum(frame.confidence for frame in frames) / len(frames)
        if frames
        else classic_confidence(distance, terms.tolerance)
    )
    allowed = limit(len(ours) * len(theirs))
    match = distance <= allowed if terms.rule is Rule.CALIBRATED else confidence >= terms.threshold
    return Comparison(
        match,
        distance,
        confidence,
        allowed,
        terms,
        _side(left, one, other.template),
        _side(right, other, one.template),
        frames,
    )


def candidates(reading: Reading, face: int | None, source: str = "") -> Sequence[Appearance]:
    """The faces of a side that may be meant: everybody in a film, one in a picture (the largest is number 1).

    A face that is alone needs no choice. `source` names the side in errors. Raises SeveralFacesError where a picture
    has several and none was chosen, InvalidRequestError where there is no face of that number.
    """
    found = reading.appearances
    if reading.moving or len(found) < 2:
        return found
    if face is None:
        places = ", ".join(
            f"{number} at {round(each.box.centre[0])},{round(each.box.centre[1])}"
            for number, each in enumerate(found[:6], 1)
        )
        raise SeveralFacesError(
            text("there are {n} faces in the picture", one="there is {n} face in the picture", n=len(found)),
            text("Choose one with --face 1 to {last}: {places}.", last=len(found), places=places),
            source=source,
        )
    if not 1 <= face <= len(found):
        raise InvalidRequestError(
            text("there is no face number {face}: there are {count}", face=face, count=len(found)),
            text("Choose one with --face 1 to {last}.", last=len(found)),
            source=source,
        )
    return [found[face - 1]]


def distance_of(left: Vector, right: Vector) -> float:
    """Euclidean, the very same number whichever comes first."""
    return float(np.linalg.norm(np.asarray(left, dtype=np.float64) - np.asarray(right, dtype=np.float64)))


def _nearest(left: Sequence[Appearance], right: Sequence[Appearance]) -> tuple[Appearance, Appearance]:
    """The two that are most alike; of equals the same two whichever side comes first."""

    def order(pair: tuple[Appearance, Appearance]) -> tuple[float, list[bytes]]:
        one, other = pair
        return distance_of(one.template, other.template), sorted((one.template.tobytes(), other.template.tobytes()))

    return min(((one, other) for one in left for other in right), key=order)


def _frames(one: Appearance, other: Appearance, terms: Terms, *, left: bool, right: bool) -> tuple[ComparedFrame, ...]:
    """Every frame of the sides that are films, against the other side's template, in the order of time."""
    frames: list[ComparedFrame] = []
    for seen, template, is_film, is_left in ((one, other.template, left, True), (other, one.template, right, False)):
        if not is_film:
            continue
        distances = np.linalg.norm(seen.looks.astype(np.float64) - template.astype(np.float64), axis=1)
        frames += [
            ComparedFrame(float(time), float(distance), classic_confidence(float(distance), terms.tolerance), is_left)
            for time, distance in zip(seen.times, distances, strict=True)
        ]
    return tuple(sorted(frames, key=lambda frame: (frame.time, frame.distance)))


def _side(reading: Reading, face: Appearance, template: Vector) -> ComparedSide:
    """Who was compared, and the others with their distance to the `template` compared with, nearest first."""
    others = [Other(each, distance_of(each.template, template)) for each in reading.appearances if each is not face]
    return ComparedSide(reading.moving, reading.frames, face, tuple(sorted(others, key=lambda other: other.distance)))


def _alone(reading: Reading, found: Sequence[Appearance]) -> ComparedSide:
    """A side that has nobody to be compared with, or nobody at all."""
    return ComparedSide(reading.moving, reading.frames, found[0] if found else None)
