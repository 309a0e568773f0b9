"""Both sides are read or found in the cache; the answer is the same either way."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from facecog_desktop.core.comparing.comparison import Comparison, Terms, limit_for
from facecog_desktop.core.comparing.reading import Side, WhichSide, go_to_the_end
from facecog_desktop.core.errors import (
    InvalidRequestError,
    SeveralFacesError,
    SourceNotFoundError,
    VideoInvalidError,
)
from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.types import Frame, Pixels
from facecog_desktop.service.comparing.comparer import Comparer
from facecog_desktop.service.local import LocalService
from tests.fake_readings import FakeReadings
from tests.fakes import FakeEngine, FakeGallery, FakeSource, picture

ANNA, BEN, TWIN = 1, 2, 101
TERMS = Terms()


class Disk:
    """Files in a folder whose bytes are anything; what they decode to is told here."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.shown: dict[str, Sequence[Pixels | VideoInvalidError]] = {}
        self.moving: set[str] = set()
        self.opened: list[str] = []

    def put(self, name: str, *shown: Pixels | VideoInvalidError, moving: bool = False, content: str = "") -> str:
        path = str(self.folder / name)
        Path(path).write_text(content or name)
        self.shown[path] = shown
        if moving:
            self.moving.add(path)
        return path

    def open(self, spec: str) -> FrameSource:
        self.opened.append(spec)
        if spec not in self.shown:
            raise SourceNotFoundError(f"there is no file {spec}", source=spec)
        source = FakeSource(self.shown[spec], live=spec.endswith("camera"), moving=spec in self.moving)
        source.length = len(self.shown[spec])
        return source


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    return Disk(tmp_path)


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def readings() -> FakeReadings:
    return FakeReadings()


@pytest.fixture
def comparer(disk: Disk, engine: FakeEngine, readings: FakeReadings) -> Comparer:
    return Comparer(lambda: engine, disk.open, readings, "fake/1")


def compared(comparer: Comparer, left: Side, right: Side, terms: Terms = TERMS) -> Comparison:
    answer = comparer.compare(left, right, terms, limit_for, go_to_the_end)
    assert answer is not None
    return answer


def test_two_pictures_are_compared(comparer: Comparer, disk: Disk) -> None:
    anna, twin = disk.put("anna", picture((ANNA, 9, 9))), disk.put("twin", picture((TWIN, 9, 9)))
    ben = disk.put("ben", picture((BEN, 9, 9)))
    assert compared(comparer, Side(anna), Side(twin)).match
    assert compared(comparer, Side(anna), Side(ben)).match is False


def test_a_pair_seen_before_needs_no_engine_and_opens_nothing(
    comparer: Comparer, disk: Disk, readings: FakeReadings
) -> None:
    anna = disk.put("anna", picture((ANNA, 9, 9)))
    film = disk.put("film", *[picture((TWIN, 9, 9))] * 40, moving=True)
    first = compared(comparer, Side(anna), Side(film))
    disk.opened.clear()

    def no_engine() -> FakeEngine:
        raise AssertionError("the engine was loaded")

    again = compared(Comparer(no_engine, disk.open, readings, "fake/1"), Side(film), Side(anna))
    assert disk.opened == []
    assert (first.cached, again.cached) == (False, True)
    assert (again.match, again.distance, again.confidence) == (first.match, first.distance, first.confidence)
    assert [(f.time, f.distance) for f in again.frames] == [(f.time, f.distance) for f in first.frames]


def test_identical_pixels_in_another_container_are_known(comparer: Comparer, disk: Disk, engine: FakeEngine) -> None:
    jpeg, png = (disk.put(name, picture((ANNA, 9, 9))) for name in ("a.jpg", "a.png"))
    compared(comparer, Side(jpeg), Side(jpeg))
    engine.detect = None  # type: ignore[assignment,method-assign]  # must not be asked again
    assert compared(comparer, Side(png), Side(jpeg)).cached


def test_another_engine_knows_nothing_of_the_first_ones_readings(
    comparer: Comparer, disk: Disk, engine: FakeEngine, readings: FakeReadings
) -> None:
    anna = disk.put("anna", picture((ANNA, 9, 9)))
    compared(comparer, Side(anna), Side(anna))
    assert not compared(Comparer(lambda: engine, disk.open, readings, "fake/2"), Side(anna), Side(anna)).cached


def test_a_film_at_another_rate_is_read_again(comparer: Comparer, disk: Disk) -> None:
    film = disk.put("film", *[picture((ANNA, 9, 9))] * 61, moving=True)
    slow, fast = (compared(comparer, Side(film), Side(film), Terms(fps=fps)) for fps in (1.0, 2.0))
    assert (slow.left.frames, fast.left.frames) == (3, 5)


def test_a_file_that_has_changed_is_read_again(comparer: Comparer, disk: Disk) -> None:
    anna = disk.put("anna", picture((ANNA, 9, 9)))
    compared(comparer, Side(anna), Side(anna))
    other = disk.put("anna", picture((BEN, 9, 9)), content="another picture")
    assert compared(comparer, Side(other), Side(Frame(picture((BEN, 300, 9))))).match


def test_a_picture_in_memory_is_remembered_unless_it_is_a_cameras(comparer: Comparer, readings: FakeReadings) -> None:
    frame = Frame(picture((ANNA, 9, 9)))
    compared(comparer, Side(frame, remembered=False), Side(frame, remembered=False))
    assert readings.kept == {}
    compared(comparer, Side(frame), Side(frame))
    assert len(readings.kept) == 1
    assert compared(comparer, Side(frame, remembered=False), Side(frame)).cached


def test_several_faces_are_an_error_that_names_the_side(comparer: Comparer, disk: Disk) -> None:
    anna = disk.put("anna", picture((ANNA, 9, 9)))
    both = disk.put("both", picture((ANNA, 9, 9), (BEN, 300, 9)))
    with pytest.raises(SeveralFacesError) as caught:
        compared(comparer, Side(anna), Side(both))
    assert caught.value.source == both
    matches = [compared(comparer, Side(anna, face), Side(both, face)).match for face in (1, 2)]
    assert sorted(matches, key=bool) == [False, True]


def test_a_camera_a_folder_of_several_pictures_and_a_missing_file_are_refused(comparer: Comparer, disk: Disk) -> None:
    anna = disk.put("anna", picture((ANNA, 9, 9)))
    disk.shown["camera"] = [picture()]
    disk.shown["folder"] = [picture(), picture()]
    disk.shown["empty"] = []
    for spec, error in (
        ("camera", InvalidRequestError),
        ("folder", InvalidRequestError),
        ("empty", SourceNotFoundError),
        ("none", SourceNotFoundError),
        ("a\0b", SourceNotFoundError),
    ):
        with pytest.raises(error):
            compared(comparer, Side(anna), Side(spec))


def test_a_damaged_film_is_told_and_nothing_of_it_is_remembered(
    comparer: Comparer, disk: Disk, readings: FakeReadings
) -> None:
    film = disk.put("film", picture((ANNA, 9, 9)), VideoInvalidError("it breaks off"), moving=True)
    with pytest.raises(VideoInvalidError):
        compared(comparer, Side(film), Side(film))
    assert readings.kept == {}


def test_whoever_says_no_gets_no_answer(comparer: Comparer, disk: Disk, readings: FakeReadings) -> None:
    film = disk.put("film", *[picture((ANNA, 9, 9))] * 90, moving=True)
    told: list[tuple[WhichSide, float]] = []

    def until_half(side: WhichSide, done: float) -> bool:
        told.append((side, done))
        return done < 0.5

    assert comparer.compare(Side(film), Side(film), TERMS, limit_for, until_half) is None
    assert comparer.read(Side(film), 1.0, until_half) is None
    assert {side for side, _ in told} == {WhichSide.LEFT}
    assert readings.kept == {}


def test_both_sides_tell_how_far_they_are(comparer: Comparer, disk: Disk) -> None:
    anna = disk.put("anna", picture((ANNA, 9, 9)))
    told: list[tuple[WhichSide, float]] = []

    def tell(side: WhichSide, done: float) -> bool:
        told.append((side, done))
        return True

    comparer.compare(Side(anna), Side(Frame(picture((BEN, 9, 9)))), TERMS, limit_for, tell)
    assert (WhichSide.LEFT, 1.0) in told
    assert (WhichSide.RIGHT, 1.0) in told


def test_the_faces_of_a_side_can_be_looked_at_before_one_is_chosen(comparer: Comparer, disk: Disk) -> None:
    both = disk.put("both", picture((ANNA, 9, 9), (BEN, 300, 9)))
    reading = comparer.read(Side(both), 1.0, go_to_the_end)
    assert reading is not None
    assert len(reading.appearances) == 2


def test_clearing_forgets_what_was_read(comparer: Comparer, disk: Disk) -> None:
    anna = disk.put("anna", picture((ANNA, 9, 9)))
    compared(comparer, Side(anna), Side(anna))
    assert comparer.clear() == 1
    assert not compared(comparer, Side(anna), Side(anna)).cached


def test_the_service_compares_pictures_in_memory_at_the_threshold_in_force(engine: FakeEngine) -> None:
    service = LocalService(FakeGallery(), lambda: engine, engine.decode, clock=lambda: 0.0)
    anna, twin = (Side(Frame(picture((identity, 9, 9)))) for identity in (ANNA, TWIN))
    usual = service.compare(anna, twin)
    service.threshold = 0.01
    strict = service.compare(anna, twin)
    assert usual is not None
    assert strict is not None
    assert usual.match
    assert strict.limit < usual.limit
    with pytest.raises(SourceNotFoundError):
        service.compare(anna, Side("anna.jpg"))


def test_whoever_is_forgotten_is_forgotten_by_the_comparer_too(
    comparer: Comparer, disk: Disk, engine: FakeEngine
) -> None:
    anna = disk.put("anna", picture((ANNA, 9, 9)))
    service = LocalService(FakeGallery(), lambda: engine, engine.decode, clock=lambda: 0.0)
    service.comparer = comparer
    frame = Frame(picture((ANNA, 9, 9)))
    person = service.register("Anna", [service.sample(frame, engine.detect(frame.pixels)[0])])
    service.compare(Side(anna), Side(anna))
    service.forget(person.id)
    again = service.compare(Side(anna), Side(anna))
    assert again is not None
    assert not again.cached
