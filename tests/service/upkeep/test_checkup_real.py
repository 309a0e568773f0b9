"""The doctor on real photos: six film characters of whom three photos are put under somebody else, again and again."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from facecog_desktop import bootstrap
from facecog_desktop.core.doctor.doctor import Examination, Records
from facecog_desktop.core.doctor.findings import Code, Finding
from facecog_desktop.core.matching import calibration
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.core.types import PoseName, StoredSample, Vectors
from facecog_desktop.service.measuring.evaluation import PhotoReader
from facecog_desktop.service.measuring.identification import people_in
from tests.core.drawn_gallery import GOOD

CHOICES = 60

Cast = tuple[list[str], Vectors]
"""Who is in each photo, and the photos' templates."""


@pytest.fixture(scope="module")
def cast(eval_data: Path) -> Cast:
    """The largest face of every photo, as `register --force --allow-several 9` keeps it."""
    reader: PhotoReader = bootstrap.photo_reader(bootstrap.settings({}), plain=False)
    named = [(name, path) for name, paths in people_in(eval_data / "movie_cast").items() for path in paths]
    seen = reader([path for _, path in named])
    found = [(name, each.template) for (name, _), each in zip(named, seen, strict=True) if each.template is not None]
    assert len(found) == 48
    return [name for name, _ in found], np.stack([vector for _, vector in found])


def examined(names: list[str], vectors: Vectors) -> list[Finding]:
    samples = [StoredSample(n, name, f"{n:032x}", "", GOOD, list(PoseName)[n % 5], 0.0) for n, name in enumerate(names)]
    table = EmbeddingTable(tuple(range(len(names))), tuple(names), vectors)
    people = {name: name for name in names}
    examination = Examination(Records(table, samples, people), Policy(calibration.threshold_for(len(people))))
    for _ in examination.steps():
        pass
    return examination.findings()


@pytest.mark.evaluation
def test_a_gallery_in_order_gives_no_alarm(cast: Cast) -> None:
    assert {finding.code for finding in examined(*cast)} <= {Code.NEAR_DUPLICATE}


@pytest.mark.evaluation
@pytest.mark.parametrize("together", [False, True], ids=["anywhere", "under one person"])
def test_three_photos_under_the_wrong_person_are_all_found_and_no_other(cast: Cast, together: bool) -> None:
    names, vectors = cast
    dice = random.Random(1)
    missed, wrongly, alarms = 0, 0, 0
    for _ in range(CHOICES):
        filed = list(names)
        target = dice.choice(names)
        for photo in dice.sample([row for row, name in enumerate(names) if name != target], 3):
            others = sorted(set(names) - {names[photo]})
            filed[photo] = target if together else dice.choice(others)
        wrong = {row for row, name in enumerate(filed) if name != names[row]}
        found = {item.samples[0]: item for item in examined(filed, vectors) if item.code is Code.MISFILED}
        missed += len(wrong - found.keys())
        wrongly += sum(found[row].fix.to != names[row] for row in wrong & found.keys())
        alarms += len(found.keys() - wrong)
    assert (missed, wrongly, alarms) == (0, 0, 0)
