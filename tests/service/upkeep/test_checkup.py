"""A check-up reads everything, tells how far it is, can be stopped, and changes nothing."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from facecog_desktop.core.doctor.findings import Code
from facecog_desktop.core.errors import GalleryDamagedError, PersonNotFoundError, SampleNotFoundError
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.core.types import EngineId, Landmarks, Sample, StoredSample
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.upkeep import checkup
from facecog_desktop.service.upkeep.checkup import CheckUp, Stage, check_up
from tests.core.drawn_gallery import GOOD, template
from tests.fakes import FakeEngine, FakeGallery

ENGINE = EngineId("fake", 1)
POLICY = Policy(0.43)


def photo(of: int, number: int) -> Sample:
    points = Landmarks(np.zeros((68, 2), dtype=np.float32))
    jpeg = struct.pack("<4sIffd", b"crop", of, 0.0, 0.0, float(number))  # as the fake engine's crops are
    return Sample(jpeg, points, GOOD, embedding=template(of, number), engine=ENGINE)


class HurtGallery(FakeGallery):
    """Some photos are damaged, some go while they are read, somebody is forgotten meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.damaged: set[int] = set()
        self.dropped: set[int] = set()
        self.forgotten: set[str] = set()

    def crop(self, sample_id: int) -> bytes:
        if sample_id in self.damaged:
            raise GalleryDamagedError(f"photo {sample_id} is damaged")
        if sample_id in self.dropped:
            raise SampleNotFoundError(f"no sample {sample_id}")
        return super().crop(sample_id)

    def samples(self, person_id: str) -> list[StoredSample]:
        if person_id in self.forgotten:
            raise PersonNotFoundError(f"nobody has the id {person_id}")
        return super().samples(person_id)


@pytest.fixture
def gallery() -> HurtGallery:
    """Four people with four photos; Person 0 has one of Person 2 in addition."""
    made = HurtGallery()
    for of in range(4):
        made.add_person(f"Person {of}", [photo(of, number) for number in range(4)])
    made.extend_person("person0", [photo(2, 99)])
    return made


def codes(result: CheckUp | None) -> list[Code]:
    assert result is not None
    return [finding.code for finding in result.findings if finding.code is not Code.ONE_POSE]


def test_a_check_up_finds_what_is_wrong_and_changes_nothing(gallery: HurtGallery) -> None:
    before = gallery.revision()
    result = check_up(gallery, ENGINE, POLICY)
    assert codes(result) == [Code.MISFILED]
    assert result is not None
    assert result.photos == 17
    assert [person.name for person in result.people] == [f"Person {of}" for of in range(4)]
    assert gallery.revision() == before


def test_damaged_photos_are_told_and_ones_that_are_gone_are_not(gallery: HurtGallery) -> None:
    gallery.damaged, gallery.dropped = {3}, {5}
    result = check_up(gallery, ENGINE, POLICY)
    assert codes(result) == [Code.DAMAGED, Code.MISFILED]
    assert result is not None
    assert result.findings[0].samples == (3,)


def test_somebody_who_is_forgotten_meanwhile_is_no_failure(gallery: HurtGallery) -> None:
    gallery.forgotten = {"person3"}
    assert Code.MISFILED in codes(check_up(gallery, ENGINE, POLICY))


def test_it_tells_how_far_it_is(gallery: HurtGallery, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkup, "_TOLD", 5)
    told: list[tuple[Stage, float]] = []

    def go_on(stage: Stage, done: float) -> bool:
        told.append((stage, round(done, 2)))
        return True

    check_up(gallery, ENGINE, POLICY, go_on)
    assert told == [
        (Stage.PHOTOS, 0.0),
        (Stage.PHOTOS, 0.29),
        (Stage.PHOTOS, 0.59),
        (Stage.PHOTOS, 0.88),
        (Stage.FACES, 1.0),
    ]


@pytest.mark.parametrize("stage", list(Stage))
def test_it_stops_where_it_is_told_to(gallery: HurtGallery, stage: Stage) -> None:
    asked: list[Stage] = []

    def go_on(at: Stage, _done: float) -> bool:
        asked.append(at)
        return at is not stage

    assert check_up(gallery, ENGINE, POLICY, go_on) is None
    assert asked.count(stage) == 1


def test_an_empty_gallery_is_well() -> None:
    result = check_up(FakeGallery(), ENGINE, POLICY)
    assert result == CheckUp((), (), 0, POLICY)


def test_the_service_checks_and_maps_its_own_gallery(gallery: HurtGallery) -> None:
    engine = FakeEngine()
    service = LocalService(gallery, lambda: engine, engine.decode, clock=lambda: 0.0, threshold=0.5)
    result = service.check_up(lambda stage, done: True)
    assert codes(result) == [Code.MISFILED]
    assert result is not None
    assert result.policy.threshold == 0.5
    assert service.map().people == ("person0", "person1", "person2", "person3")
    assert len(service.map(photos=True).samples) == 17
