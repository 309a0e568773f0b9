"""People who do not exist are found by searching and are nowhere stored."""

from __future__ import annotations

import numpy as np

from facecog_desktop.core.people.changes import Rename
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.measuring.crowd import crowded, strangers
from facecog_desktop.service.memory import GalleryMemory
from tests.fakes import FakeEngine, FakeGallery
from tests.service.test_local import ANNA, sample_of


def test_the_crowd_stands_among_the_galleries_people_and_stays_when_somebody_changes() -> None:
    gallery, engine = FakeGallery(), FakeEngine()
    wide = crowded(gallery, 50)
    service = LocalService(wide, lambda: engine, engine.decode, clock=lambda: 0.0)
    anna = service.register("Anna", [sample_of(service, ANNA)])
    memory = GalleryMemory(wide)
    assert memory.size(engine.id) == 51
    wanted = strangers(50)[[7]]
    assert memory.nearest(engine.id, wanted, 1)[0][0].name == "nobody-7"
    service.change(anna.id, Rename("Anne"))
    assert memory.size(engine.id) == 51
    assert [person.name for person in gallery.people()] == ["Anne"]


def test_without_a_crowd_nothing_is_added() -> None:
    engine = FakeEngine()
    assert GalleryMemory(crowded(FakeGallery(), 0)).size(engine.id) == 0


def test_strangers_are_templates_of_the_usual_length_and_the_same_again() -> None:
    rows = strangers(200)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1.4, atol=1e-4)
    assert np.array_equal(rows, strangers(200))
    assert not np.array_equal(rows, strangers(200, seed=1))
