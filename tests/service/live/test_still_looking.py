"""Pictures that stand still: named by one look, each by itself, and again when the gallery is another one."""

from __future__ import annotations

import time

import pytest

from facecog_desktop.core.errors import ServerUnavailableError
from facecog_desktop.core.types import Frame, Match, Scene, Verdict
from facecog_desktop.service.live.looking import Looker
from facecog_desktop.service.live.session import LiveSession
from facecog_desktop.service.live.still_looking import StillLooker
from facecog_desktop.service.local import LocalService
from tests.fake_gallery import FakeGallery
from tests.fakes import FakeEngine, FakeSource, picture

ANNA, BERT = 1, 2


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def service(engine: FakeEngine) -> LocalService:
    return LocalService(FakeGallery(), lambda: engine, engine.decode, clock=lambda: 0.0)


@pytest.fixture
def looker(service: LocalService, engine: FakeEngine) -> StillLooker:
    return StillLooker(service, engine.decode)


def register(service: LocalService, name: str, identity: int) -> str:
    frame = Frame(picture((identity, 100, 50)))
    [face] = service.detect(frame)
    return service.register(name, [service.sample(frame, face)]).id


def names(scene: Scene | None) -> list[str | None]:
    assert scene is not None
    return [track.match.name if track.match is not None else None for track in scene.tracks]


def test_one_look_names_everybody_in_a_picture_however_many_they_are(
    looker: StillLooker, service: LocalService
) -> None:
    register(service, "Anna", ANNA)
    register(service, "Bert", BERT)
    places = [(10, 10), (130, 10), (250, 10), (370, 10), (490, 10), (10, 200)]
    crowd = picture(*((identity, x, y) for identity, (x, y) in zip((ANNA, 3, 4, 5, 6, BERT), places, strict=True)))
    scene = looker.look(Frame(crowd))
    assert sorted(filter(None, names(scene))) == ["Anna", "Bert"]
    assert [track.match is not None for track in scene.tracks] == [True] * 6
    assert {track.votes for track in scene.tracks} == {1}


def test_a_face_at_the_same_place_of_the_next_picture_is_another_one(
    looker: StillLooker, service: LocalService
) -> None:
    register(service, "Anna", ANNA)
    first = looker.look(Frame(picture((ANNA, 100, 50)), 0, 0.0))
    second = looker.look(Frame(picture((BERT, 100, 50)), 1, 3.0))
    assert (names(first), names(second)) == (["Anna"], [None])
    assert first.tracks[0].id != second.tracks[0].id


def test_who_is_registered_meanwhile_is_known_at_the_next_look_and_keeps_the_number(
    looker: StillLooker, service: LocalService
) -> None:
    frame = Frame(picture((ANNA, 100, 50)))
    before = looker.look(frame)
    register(service, "Anna", ANNA)
    after = looker.look(frame)
    assert (names(before), names(after)) == ([None], ["Anna"])
    assert (before.restarted, after.restarted) == (False, True)
    assert before.tracks[0].id == after.tracks[0].id


def test_whoever_a_face_is_said_not_to_be_it_is_not_called_until_that_is_taken_back(
    looker: StillLooker, service: LocalService
) -> None:
    anna = register(service, "Anna", ANNA)
    frame = Frame(picture((ANNA, 100, 50)))
    [track] = looker.look(frame).tracks
    looker.deny(track.id, anna)
    denied = looker.look(frame)
    assert (names(denied), denied.doubted) == ([None], (track.id,))
    looker.deny(track.id, None)
    assert names(looker.look(frame)) == ["Anna"]
    looker.deny(track.id + 77, anna)  # of nobody here
    assert looker.look(frame).doubted == ()


def test_while_the_server_is_away_nobody_has_a_name_and_afterwards_they_do(
    looker: StillLooker, service: LocalService, monkeypatch: pytest.MonkeyPatch
) -> None:
    register(service, "Anna", ANNA)
    frame = Frame(picture((ANNA, 100, 50)))

    def away(_frame: Frame, _faces: object) -> list[Match]:
        raise ServerUnavailableError("nobody answers")

    with monkeypatch.context() as patch:
        patch.setattr(service, "identify", away)
        assert looker.look(frame).tracks[0].match is None
        assert looker.away is not None
    assert names(looker.look(frame)) == ["Anna"]
    assert looker.away is None


def ended(session: LiveSession) -> Scene:
    """The source played to its end, as the loops do."""
    while session.grab():
        session.look(0)
    while session.look(0):
        pass
    session.finish()
    scene = session.scenes.peek()
    assert scene is not None
    return scene


def test_what_a_film_showed_last_is_looked_at_again_once_it_has_ended(
    service: LocalService, engine: FakeEngine
) -> None:
    film = FakeSource([picture((ANNA, 100, 50)) for _ in range(4)], live=False)
    session = LiveSession(film, Looker(service, engine.decode), time.monotonic)
    assert not session.ask_again()  # it is looked at as it goes
    last = ended(session)
    assert last.tracks[0].match is not None
    assert last.tracks[0].match.verdict is Verdict.STRANGER
    register(service, "Anna", ANNA)
    assert session.ask_again()
    assert not session.ask_again()  # whoever asked first looks for both
    assert session.look_again()
    assert not session.look_again()
    again = session.scenes.peek()
    assert names(again) == ["Anna"]
    assert again is not None
    assert again.frame is last.frame
    assert again.tracks[0].id == last.tracks[0].id


def test_whoever_a_face_of_a_film_is_said_not_to_be_it_is_not_called_after_the_end_either(
    service: LocalService, engine: FakeEngine
) -> None:
    anna = register(service, "Anna", ANNA)
    film = FakeSource([picture((ANNA, 100, 50)) for _ in range(4)], live=False)
    session = LiveSession(film, Looker(service, engine.decode), time.monotonic)
    last = ended(session)
    assert names(last) == ["Anna"]
    session.deny(last.tracks[0].id, anna)
    assert session.ask_again()
    assert session.look_again()
    assert names(session.scenes.peek()) == [None]


def test_nothing_is_looked_at_again_after_stop(service: LocalService, engine: FakeEngine) -> None:
    still = StillLooker(service, engine.decode)
    session = LiveSession(FakeSource([picture((ANNA, 9, 9))], moving=False), still, time.monotonic)
    assert names(ended(session)) == [None]
    session.stop()
    assert session.ask_again()
    assert not session.look_again()


def test_a_picture_gives_a_shot_to_whoever_wants_to_register_from_it(service: LocalService, engine: FakeEngine) -> None:
    still = StillLooker(service, engine.decode)
    session = LiveSession(FakeSource([picture((ANNA, 200, 90))], moving=False), still, time.monotonic)
    assert ended(session).shot is None
    session.registering = True
    assert session.ask_again()
    assert session.look_again()
    scene = session.scenes.peek()
    assert scene is not None
    assert scene.shot is not None
