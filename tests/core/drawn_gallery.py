"""A gallery of made-up templates: photos of a person are about 0.4 apart, different people 0.7, as real ones."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from facecog_desktop.core.doctor.doctor import Examination, Records
from facecog_desktop.core.doctor.findings import Code, Finding
from facecog_desktop.core.doctor.neighbours import Neighbours
from facecog_desktop.core.matching import calibration
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.core.people.look_alikes import Pairs
from facecog_desktop.core.types import PoseName, Quality, StoredSample, Vector

GOOD = Quality(100, 100, 100, 100, 100, 100)
OWN, MOMENT, LENGTH = 0.5, 0.28, 1.4
"""Parts of a template: what is the person's own, what is of the moment, and its whole length."""


def direction(*seed: int) -> Vector:
    made = np.random.default_rng(seed).normal(size=128)
    return np.asarray(made / np.linalg.norm(made), dtype=np.float32)


def template(identity: int, photo: int, *, moment: float = MOMENT) -> Vector:
    """The (128,) template of one photo of somebody."""
    common = (LENGTH**2 - OWN**2 - moment**2) ** 0.5
    made = common * direction(0) + OWN * direction(1, identity) + moment * direction(2, identity, photo)
    return np.asarray(made, dtype=np.float32)


@dataclass
class Drawn:
    """Photos are added under a person's id; `of` says whom they really show."""

    vectors: list[Vector] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    samples: list[StoredSample] = field(default_factory=list)
    look_alikes: Pairs = frozenset()

    def add(
        self, person: str, of: int, count: int = 1, *, quality: Quality = GOOD, pose: PoseName | None = None
    ) -> list[int]:
        """Photos of the identity `of` under `person`; their ids. Without a pose they show different ones."""
        return [self.put(person, template(of, len(self.vectors)), quality=quality, pose=pose) for _ in range(count)]

    def put(self, person: str, vector: Vector, *, quality: Quality = GOOD, pose: PoseName | None = None) -> int:
        """One photo with this template; its id."""
        number = len(self.vectors) + 1
        shown = pose or list(PoseName)[number % len(PoseName)]
        self.vectors.append(vector)
        self.people.append(person)
        self.samples.append(
            StoredSample(number, person, f"{number:032x}", f"{number}.jpg", quality, shown, float(number))
        )
        return number

    @property
    def table(self) -> EmbeddingTable:
        vectors = np.stack(self.vectors) if self.vectors else np.zeros((0, 128), np.float32)
        ids = tuple(sample.id for sample in self.samples[: len(self.vectors)])
        return EmbeddingTable(ids, tuple(self.people), vectors)

    def neighbours(self, reach: float = 0.6) -> Neighbours:
        """All compared with all."""
        made = Neighbours(self.table)
        assert [round(done, 2) for done in made.look(reach, 0.13)][-1:] in ([1.0], [])
        return made

    def examined(self, *codes: Code, damaged: frozenset[int] = frozenset(), threshold: float = 0.0) -> list[Finding]:
        """All findings, or those with these codes."""
        names = {person: person for person in self.people}
        policy = Policy(threshold or calibration.threshold_for(len(names)))
        examination = Examination(Records(self.table, self.samples, names, damaged, self.look_alikes), policy)
        for _ in examination.steps():
            pass
        return [finding for finding in examination.findings() if not codes or finding.code in codes]


def cast(people: int = 6, photos: int = 6) -> Drawn:
    """So many people called "0", "1"…, every one the identity of the number, with so many photos each."""
    made = Drawn()
    for person in range(people):
        made.add(str(person), person, photos)
    return made
