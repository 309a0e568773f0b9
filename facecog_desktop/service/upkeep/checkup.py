"""A check-up of the gallery: gathers its records, lets the doctor examine them and tells how far it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from facecog_desktop.core.doctor.doctor import Examination, Records
from facecog_desktop.core.doctor.findings import Finding
from facecog_desktop.core.errors import GalleryDamagedError, PersonNotFoundError, SampleNotFoundError
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.types import EngineId, Person, StoredSample


class Stage(StrEnum):
    """What a check-up is at."""

    PHOTOS = "photos"
    """Reads every kept photo to see whether it is whole."""
    FACES = "faces"
    """Holds every face against all others."""


GoOn = Callable[[Stage, float], bool]
"""Told how much of a stage is done (0 to 1); False ends the check-up without a result."""

_TOLD = 50  # photos between two tellings


@dataclass(frozen=True, slots=True)
class CheckUp:
    """What was found, among whom (by name) and how many photos. `policy` is the rule that was in force."""

    findings: tuple[Finding, ...]
    people: tuple[Person, ...]
    photos: int
    policy: Policy


def check_up(
    gallery: Gallery, engine: EngineId, policy: Policy, go_on: GoOn = lambda stage, done: True
) -> CheckUp | None:
    """Examine the whole gallery; None where `go_on` said no. Nothing is changed. Raises GalleryError."""
    people = tuple(gallery.people())
    samples = [sample for person in people for sample in _samples(gallery, person)]
    damaged = _damaged(gallery, samples, go_on)
    if damaged is None:
        return None
    names = {person.id: person.name for person in people}
    remembered = frozenset(pair.people for pair in gallery.look_alikes())
    examination = Examination(Records(gallery.embeddings(engine), samples, names, damaged, remembered), policy)
    if not all(go_on(Stage.FACES, done) for done in examination.steps()):
        return None
    return CheckUp(tuple(examination.findings()), people, len(samples), policy)


def _samples(gallery: Gallery, person: Person) -> list[StoredSample]:
    try:
        return gallery.samples(person.id)
    except PersonNotFoundError:
        return []  # forgotten meanwhile


def _damaged(gallery: Gallery, samples: Sequence[StoredSample], go_on: GoOn) -> frozenset[int] | None:
    """Ids of photos whose bytes are not the ones that were kept, by their md5; None where it was stopped."""
    damaged = set()
    for number, sample in enumerate(samples):
        if number % _TOLD == 0 and not go_on(Stage.PHOTOS, number / len(samples)):
            return None
        try:
            gallery.crop(sample.id)
        except GalleryDamagedError:
            damaged.add(sample.id)
        except SampleNotFoundError:
            continue  # dropped meanwhile
    return frozenset(damaged)
