"""A look detects always, identifies rarely, and names only what looks agree on."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from facecog_desktop.core.advice import Advice
from facecog_desktop.core.matching.voting import VotingRules
from facecog_desktop.core.people.changes import Rename
from facecog_desktop.core.types import Box, Face, Frame, Pixels, Scene, Verdict
from facecog_desktop.service.live.looking import Looker, LookingRules
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, FakeGallery, picture
from tests.service.test_local import ANNA, ANNAS_TWIN, BEN, sample_of

Faces = tuple[tuple[int, float, float], ...]


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def service(engine: FakeEngine) -> LocalService:
    service = LocalService(FakeGallery(), lambda: engine, engine.decode, clock=lambda: 0.0)
    service.register("Anna", [sample_of(service, ANNA)])
    return service


@pytest.fixture
def looker(service: LocalService, engine: FakeEngine) -> Looker:
    return Looker(service, engine.decode)


def looks(looker: Looker, frames: list[Faces], start: int = 0) -> list[Scene]:
    return [
        looker.look(Frame(picture(*faces), number, number / 30)) for number, faces in enumerate(frames, start=start)
    ]


def names(scene: Scene) -> list[str | None]:
    ordered = sorted(scene.tracks, key=lambda track: track.face.box.x)
    return [track.match.name if track.match else None for track in ordered]


def test_a_name_appears_after_three_looks_agree(looker: Looker) -> None:
    scenes = looks(looker, [((ANNA, 20 + i, 50),) for i in range(6)])
    assert [names(scene) for scene in scenes] == [[None]] * 2 + [["Anna"]] * 4
    assert [scene.tracks[0].match is None for scene in scenes[:3]] == [True, True, False]
    assert scenes[-1].tracks[0].votes == 3


def test_a_settled_face_is_embedded_once_a_second(looker: Looker, engine: FakeEngine) -> None:
    before = engine.embedded
    looks(looker, [((ANNA, 20, 50),)] * 61)
    # 3 looks until settled, then one more in these two seconds.
    assert engine.embedded - before == 4


def test_an_empty_picture_costs_no_embedding(looker: Looker, engine: FakeEngine) -> None:
    before = engine.embedded
    assert all(scene.tracks == () for scene in looks(looker, [()] * 10))
    assert engine.embedded == before


def test_many_new_faces_take_turns(service: LocalService, engine: FakeEngine) -> None:
    looker = Looker(service, engine.decode, rules=LookingRules(at_once=2, voting=VotingRules(1, 3)))
    crowd: Faces = tuple((10 + i, 90.0 * i, 60.0) for i in range(6))
    before = engine.embedded
    [first] = looks(looker, [crowd])
    assert engine.embedded - before == 2
    assert sum(track.match is not None for track in first.tracks) == 2
    *_, last = looks(looker, [crowd] * 2, start=1)
    assert all(track.match is not None for track in last.tracks)


def test_a_stranger_is_never_given_a_name(looker: Looker) -> None:
    for scene in looks(looker, [((BEN, 20, 50),)] * 40):
        assert names(scene) == [None]
    assert scene.tracks[0].match is not None
    assert scene.tracks[0].match.verdict is Verdict.STRANGER


def test_people_who_pass_each_other_keep_their_names(service: LocalService, looker: Looker) -> None:
    service.register("Ben", [sample_of(service, BEN)])
    frames: list[Faces] = [((ANNA, 20 + 9 * i, 40), (BEN, 500 - 9 * i, 150)) for i in range(50)]
    for number, scene in enumerate(looks(looker, frames)):
        if number >= 5:
            ordered = sorted(scene.tracks, key=lambda track: track.face.box.y)
            assert [track.match.name if track.match else None for track in ordered] == ["Anna", "Ben"], number


def test_two_faces_never_carry_one_name_at_the_same_time(looker: Looker) -> None:
    for scene in looks(looker, [((ANNA, 20, 50), (ANNAS_TWIN, 300, 50))] * 30):
        assert names(scene).count("Anna") <= 1
    assert names(scene) == ["Anna", None]


def test_a_renamed_person_is_called_by_the_new_name_at_once(service: LocalService, looker: Looker) -> None:
    looks(looker, [((ANNA, 20, 50),)] * 10)
    service.change(service.people()[0].id, Rename("Anna Maria"))
    *_, last = looks(looker, [((ANNA, 20, 50),)] * 6, start=10)
    assert names(last) == ["Anna Maria"]


def test_somebody_registered_while_in_view_gets_the_name_within_a_second(service: LocalService, looker: Looker) -> None:
    looks(looker, [((BEN, 20, 50),)] * 10)
    service.register("Ben", [sample_of(service, BEN, x=7)])
    *_, last = looks(looker, [((BEN, 20, 50),)] * 6, start=10)
    assert names(last) == ["Ben"]


def test_rec_shows_only_while_a_large_face_is_identified(
    service: LocalService, engine: FakeEngine, looker: Looker
) -> None:
    scenes = looks(looker, [((ANNA, 20, 50),)] * 6)
    # 80 x 80 of 640 x 360 is 2.8 %: too small for REC at 5 %.
    assert not any(scene.identifying for scene in scenes)
    near = Looker(service, engine.decode, rules=LookingRules(rec_area=0.02))
    told = [scene.identifying for scene in looks(near, [((ANNA, 20, 50),)] * 6)]
    assert told == [True, True, True, False, False, False]


def test_a_shot_is_offered_only_while_registering(looker: Looker) -> None:
    [scene] = looks(looker, [((ANNA, 20, 50),)])
    assert scene.shot is None
    looker.registering = True
    one, none, two = looks(looker, [((ANNA, 20, 50),), (), ((ANNA, 20, 50), (BEN, 300, 50))], start=1)
    assert one.shot is not None
    assert none.shot is not None
    assert two.shot is not None
    assert one.shot.advice is Advice.GOOD
    assert one.shot.sample is not None
    assert one.shot.aligned is not None
    assert (none.shot.advice, none.shot.sample) == (Advice.NO_FACE, None)
    assert (two.shot.advice, two.shot.sample) == (Advice.SEVERAL_FACES, None)


class FakeFollower:
    """Follows blocks by knowing where they went; loses everything at a cut."""

    def __init__(self, cuts: tuple[int, ...] = ()) -> None:
        self.cuts = cuts
        self.frame = 0

    def follow(self, previous_pixels: Pixels, pixels: Pixels, boxes: Sequence[Box]) -> list[Box | None]:
        self.frame += 1
        if self.frame in self.cuts:
            return [None] * len(boxes)
        there = {face.box for face in FakeEngine().detect(pixels)}
        return [min(there, key=lambda other: -box.iou(other), default=None) for box in boxes]


class CountingService(LocalService):
    """Counts how often it had to detect."""

    detections = 0

    def detect(self, frame: Frame, *, thorough: bool = False, smallest: float = 0.0) -> list[Face]:
        self.detections += 1
        return super().detect(frame, thorough=thorough)


@pytest.fixture
def counting(engine: FakeEngine) -> CountingService:
    service = CountingService(FakeGallery(), lambda: engine, engine.decode, clock=lambda: 0.0)
    service.register("Anna", [sample_of(service, ANNA)])
    service.detections = 0
    return service


def test_a_settled_face_is_followed_and_detected_a_few_times_a_second(
    counting: CountingService, engine: FakeEngine
) -> None:
    looker = Looker(counting, engine.decode, follower=FakeFollower())
    scenes = looks(looker, [((ANNA, 20 + 3 * i, 50),) for i in range(90)])
    assert all(names(scene) == ["Anna"] for scene in scenes[12:])
    assert [scene.tracks[0].face.box.x for scene in scenes] == [20 + 3 * i for i in range(90)]
    # 3 seconds: every frame until settled, then three a second.
    assert 9 <= counting.detections <= 16


def test_a_face_the_detector_misses_keeps_its_name_while_it_can_be_followed(
    counting: CountingService, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    looker = Looker(counting, engine.decode, follower=FakeFollower())
    looks(looker, [((ANNA, 20, 50),)] * 20)
    monkeypatch.setattr(engine, "detect", lambda pixels, **how: [])
    scenes = looks(looker, [((ANNA, 20, 50),)] * 40, start=20)
    assert names(scenes[15]) == ["Anna"]
    # Without any confirmation the box is not believed for longer than the patience.
    assert scenes[-1].tracks == ()


def test_after_a_cut_the_next_face_at_the_same_place_does_not_inherit_the_name(
    counting: CountingService, engine: FakeEngine
) -> None:
    looker = Looker(counting, engine.decode, follower=FakeFollower(cuts=(30,)))
    before: list[Faces] = [((ANNA, 20, 50),)] * 30
    after: list[Faces] = [((BEN, 20, 50),)] * 30
    scenes = looks(looker, before + after)
    assert names(scenes[29]) == ["Anna"]
    assert [names(scene) for scene in scenes[30:] if "Anna" in names(scene)] == []


def test_after_a_lost_moment_the_same_person_is_named_by_one_look(
    counting: CountingService, engine: FakeEngine
) -> None:
    looker = Looker(counting, engine.decode, follower=FakeFollower(cuts=(30,)))
    scenes = looks(looker, [((ANNA, 20, 50),)] * 40)
    assert names(scenes[33]) == ["Anna"]
