"""What speaks against keeping photos of somebody: kept already, too poor, or somebody else's. Stores nothing."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from facecog_desktop.core.doctor.likeness import is_one_person
from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    FaceCogError,
    GalleryDamagedError,
    LooksLikeOtherError,
    PictureInvalidError,
    PoorQualityError,
    SampleNotFoundError,
)
from facecog_desktop.core.picture import quality, same_picture
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.ports.vicinity import Vicinity
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Candidate, EngineId, Match, Sample, Vectors, Verdict
from facecog_desktop.service.registering.faces import Decode

Judge = Callable[[Vectors], list[Match]]
"""Templates (n, 128) -> who each would be, each for itself."""

_WHOSE = text("One of the two names is wrong: a kept photo is given to the right person by: facecog people move")

_COMPARED = 6
"""Kept photos with the nearest faces whose pictures are compared with a new one: some milliseconds each."""


class Admission:
    """Judges samples that have their templates, by the gallery as it is at the moment."""

    def __init__(self, gallery: Gallery, vicinity: Vicinity, decode: Decode, judge: Judge) -> None:
        self._gallery = gallery
        self._vicinity = vicinity
        self._decode = decode
        self._judge = judge

    def refuse_known(self, samples: Sequence[Sample], person_id: str | None) -> None:
        """Raises AlreadyRegisteredError when one of the very pictures is in the gallery; the hint says what to do where

        it is kept for somebody else than the person it is registered for.
        """
        holders = self._gallery.holders([sample.md5 for sample in samples if sample.jpeg])
        for sample in samples:
            holder = holders.get(sample.md5)
            if holder is not None:
                name = self._gallery.person(holder).name
                raise AlreadyRegisteredError(
                    text("this photo is already registered for {name}", name=name),
                    None if holder == person_id else _WHOSE,
                    source=sample.source,
                    holder=Candidate(holder, name, 0, 0.0),
                    md5=sample.md5,
                )

    def refuse_same_picture(self, samples: Sequence[Sample], person_id: str | None, engine: EngineId) -> None:
        """Raises AlreadyRegisteredError when a picture is in the gallery in another size, quality or brightness."""
        for sample in samples:
            error = self.kept_already(sample, person_id, engine)
            if error is not None:
                raise error

    def kept_already(self, sample: Sample, person_id: str | None, engine: EngineId) -> AlreadyRegisteredError | None:
        """The error of a picture that is in the gallery in another size, quality or brightness."""
        if sample.embedding is None or not sample.jpeg:
            return None
        near = self._vicinity.near(engine, sample.embedding, same_picture.REACH, _COMPARED)
        pixels = self._decode(sample.jpeg) if near else None
        for found in near:
            kept = self._kept(found.sample)
            if pixels is None or kept is None:
                continue
            jpeg, bits = kept
            if same_picture.is_same(pixels, bits):
                return AlreadyRegisteredError(
                    text(
                        "this picture is already registered for {name}, perhaps in another size or quality",
                        name=found.name,
                    ),
                    None if found.person == person_id else _WHOSE,
                    source=sample.source,
                    holder=found,
                    md5=hashlib.md5(jpeg, usedforsecurity=False).hexdigest(),
                )
        return None

    def refuse_others(self, samples: Sequence[Sample], person_id: str | None, engine: EngineId) -> None:
        """Raises LooksLikeOtherError when a sample would be recognised as somebody else."""
        for error in self._others(samples, person_id):
            if error is not None:
                raise self._with_twin(error, person_id, engine)

    def look_alikes(self, samples: Sequence[Sample], person_id: str | None) -> Mapping[str, float]:
        """Who else the samples would be recognised as, by id, and how near the nearest of them comes."""
        found: dict[str, float] = {}
        for error in self._others(samples, person_id):
            if error is not None:
                other = error.other
                found[other.person] = min(other.distance, found.get(other.person, np.inf))
        return found

    def judged(self, samples: Sequence[Sample], person_id: str | None, engine: EngineId) -> list[Sample | FaceCogError]:
        """Each of somebody's photos, or the error of one that is there already or of somebody else.

        Photos given together vouch for each other: one that is nearer to the rest than to somebody else is not taken
        for somebody else, unless half of them or more would be.
        """
        rows = rows_of(samples)
        errors = self._others(samples, person_id)
        taken_for = Counter(error.other.person for error in errors if error is not None)
        answer: list[Sample | FaceCogError] = []
        for row, sample, error in zip(rows, samples, errors, strict=True):
            nearest = np.partition(np.linalg.norm(rows - row, axis=1), 1)[1] if len(rows) > 1 else np.inf
            vouched = error is not None and (
                nearest < error.other.distance and 2 * taken_for[error.other.person] <= len(samples)
            )
            answer.append(
                self.kept_already(sample, person_id, engine) or (sample if error is None or vouched else error)
            )
        return answer

    def _others(self, samples: Sequence[Sample], person_id: str | None) -> list[LooksLikeOtherError | None]:
        return [
            _somebody_else(sample, match, person_id)
            for sample, match in zip(samples, self._judge(rows_of(samples)), strict=True)
        ]

    def _with_twin(self, error: LooksLikeOtherError, person_id: str | None, engine: EngineId) -> LooksLikeOtherError:
        """The error, which says so where the two people's photos show one person."""
        if person_id is None:
            return error
        table, people = self._vicinity.of_people(engine, {person_id, error.other.person})
        if not is_one_person(table, people):
            return error
        return LooksLikeOtherError(error.message, error.other, error.source, twin=person_id)

    def _kept(self, sample_id: int) -> tuple[bytes, same_picture.Bits] | None:
        """Bytes and perceptual hash of a kept photo; None where there is no picture, or no whole one."""
        try:
            jpeg = self._gallery.crop(sample_id)
            return (jpeg, same_picture.perceptual_hash(self._decode(jpeg))) if jpeg else None
        except (SampleNotFoundError, GalleryDamagedError, PictureInvalidError):
            return None


def rows_of(samples: Sequence[Sample]) -> Vectors:
    """The samples' templates as one (n, 128) matrix."""
    return np.stack([sample.embedding for sample in samples if sample.embedding is not None])


def refuse_poor(samples: Sequence[Sample]) -> None:
    """Raises PoorQualityError naming the weakest component of the first sample that is too poor."""
    for sample in samples:
        error = too_poor(sample)
        if error is not None:
            raise error


def too_poor(sample: Sample) -> PoorQualityError | None:
    """The error of a sample that is too poor to keep."""
    weakest = quality.weakest(sample.quality)
    if weakest.value >= quality.REGISTRATION_LIMIT:
        return None
    return PoorQualityError(text("the face is too poor to keep: {what}", what=weakest.words), source=sample.source)


def _somebody_else(sample: Sample, match: Match, person_id: str | None) -> LooksLikeOtherError | None:
    """The error of a sample that is recognised as another person than it is of."""
    other = match.best
    if match.verdict is not Verdict.KNOWN or other is None or other.person == person_id:
        return None
    return LooksLikeOtherError(
        text("this looks like {name} ({distance:.2f})", name=other.name, distance=other.distance), other, sample.source
    )
