"""The usual way as its examples do it: the first face, the nearest within 0.6."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.types import Frame
from facecog_desktop.service.measuring.usual import UsualBench, UsualLoop, UsualReader, UsualStages, UsualTask
from facecog_desktop.ui.threads import Loop
from tests.fakes import FakeEngine, FakeSource, picture, template
from tests.service.usual_package import FakePackage, save

ANNA, BEN = picture((1, 20, 20)), picture((2, 20, 20))


@pytest.fixture
def loop() -> UsualLoop:
    return UsualLoop(FakePackage(), [("Anna", ANNA), ("Ben", BEN), ("Nobody", picture())])


def test_the_faces_of_a_frame_get_the_nearest_name_or_none(loop: UsualLoop) -> None:
    assert loop.see(Frame(picture((1, 20, 20), (3, 200, 20)))) == ["Anna", None]
    assert loop.see(Frame(picture())) == []


def test_within_the_usual_distance_means_within_six_tenths(loop: UsualLoop) -> None:
    away = np.zeros(128)
    away[0] = 1.0
    assert loop.name(template(2) + 0.59 * away) == "Ben"
    assert loop.name(template(2) + 0.61 * away) is None


def test_without_known_people_nobody_is_named() -> None:
    assert UsualLoop(FakePackage(), []).see(Frame(ANNA)) == [None]


def test_a_picture_file_gives_its_first_faces_numbers_or_nothing(tmp_path: Path) -> None:
    anna, nobody = save(tmp_path / "anna.jpg", ANNA), save(tmp_path / "nobody.jpg", picture())
    damaged = tmp_path / "damaged.jpg"
    damaged.write_bytes(b"?")
    seen = UsualReader(FakePackage())([nobody, anna, damaged, tmp_path / "missing.jpg"])
    assert [each.template is None for each in seen] == [True, False, True, True]
    assert seen[1].template is not None
    assert seen[1].template.dtype == np.float32
    assert np.array_equal(seen[1].template, template(1))


def test_its_parts_are_called_as_they_are_by_default(loop: UsualLoop) -> None:
    stages = UsualStages(FakePackage(), loop)
    places = stages.detect(ANNA)
    assert places == [(20, 100, 100, 20)] == stages.detect_cnn(ANNA)
    [numbers] = stages.embed(ANNA, stages.landmarks(ANNA, places))
    assert np.array_equal(numbers, template(1))


def test_a_film_gives_all_figures() -> None:
    engine, opened = FakeEngine(), list[FakeSource]()

    def film(name: str) -> FrameSource:
        opened.append(FakeSource([picture((1, 20, 20))] * 9))
        return opened[-1]

    [jpeg] = [engine.crop(ANNA, face)[0] for face in engine.detect(ANNA)]
    figures = UsualBench(FakePackage, film, engine.decode, Loop)(UsualTask("film", 6, (("Anna", jpeg),)))
    assert (figures.throughput.frames, figures.throughput.named) == (6, {"Anna": 6})
    assert figures.startup_ms >= 0
    assert figures.stages.embed_ms is not None
    assert [source.closed for source in opened] == [1, 1, 1]
