"""One word of the user takes a wrong name from a face for good, and no other face loses or gets one."""

from __future__ import annotations

import pytest

from facecog_desktop.core.log.journal import Journalist, Run
from facecog_desktop.core.log.replay import verdicts_of
from facecog_desktop.core.matching.matching import Reason
from facecog_desktop.core.matching.voting import VotingRules
from facecog_desktop.core.people.changes import AddSamples, Reject
from facecog_desktop.core.types import Frame, Match, Scene, Verdict
from facecog_desktop.service.live.looking import Looker, LookingRules
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, FakeGallery, picture
from tests.service.test_local import ANNA, ANNAS_TWIN, BEN, names_in, sample_of


@pytest.fixture
def gallery() -> FakeGallery:
    return FakeGallery()


@pytest.fixture
def service(gallery: FakeGallery) -> LocalService:
    """Anna and Ben are registered; Anna's twin is not, and is taken for Anna."""
    service = another(gallery)
    for name, identity in (("Anna", ANNA), ("Ben", BEN)):
        service.register(name, [sample_of(service, identity)])
    return service


def another(gallery: FakeGallery) -> LocalService:
    engine = FakeEngine()
    return LocalService(gallery, lambda: engine, engine.decode, clock=lambda: 0.0)


def anna(service: LocalService) -> str:
    return next(person.id for person in service.people() if person.name == "Anna")


def test_a_rejected_face_is_not_called_that_any_more_and_others_are_untouched(service: LocalService) -> None:
    assert names_in(service, (ANNAS_TWIN, 20, 20)) == ["Anna"]
    undo = service.change(anna(service), Reject(sample_of(service, ANNAS_TWIN)))
    for place in (20, 90, 200):
        assert names_in(service, (ANNAS_TWIN, place, 50)) == [None]
    assert names_in(service, (ANNA, 20, 20), (ANNAS_TWIN, 200, 20), (BEN, 400, 20)) == ["Anna", None, "Ben"]
    service.change(anna(service), undo)
    assert names_in(service, (ANNAS_TWIN, 20, 20)) == ["Anna"]


def test_the_answer_says_why(service: LocalService) -> None:
    service.change(anna(service), Reject(sample_of(service, ANNAS_TWIN)))
    frame = Frame(picture((ANNAS_TWIN, 20, 20)))
    [match] = service.identify(frame, service.detect(frame))
    assert (match.verdict, match.reasons) == (Verdict.STRANGER, (Reason.FAR, Reason.REJECTED))
    assert match.best is not None
    assert match.rejected is not None
    assert (match.best.name, match.rejected.name) == ("Ben", "Anna")


def test_another_program_heeds_it_at_once(service: LocalService, gallery: FakeGallery) -> None:
    other = another(gallery)
    assert names_in(other, (ANNAS_TWIN, 20, 20)) == ["Anna"]
    service.change(anna(service), Reject(sample_of(service, ANNAS_TWIN)))
    assert names_in(other, (ANNAS_TWIN, 20, 20)) == [None]


def test_whoever_was_said_not_to_be_somebody_is_registered_without_being_asked_about_them(
    service: LocalService,
) -> None:
    service.change(anna(service), Reject(sample_of(service, ANNAS_TWIN)))
    assert service.likeness(sample_of(service, ANNAS_TWIN, x=90)).verdict is Verdict.STRANGER
    service.register("Berta", [sample_of(service, ANNAS_TWIN, x=90)])
    assert names_in(service, (ANNA, 20, 20), (ANNAS_TWIN, 200, 20)) == ["Anna", "Berta"]


def test_no_photo_of_the_person_brings_the_wrong_name_back(service: LocalService) -> None:
    service.change(anna(service), Reject(sample_of(service, ANNAS_TWIN)))
    service.change(anna(service), AddSamples((sample_of(service, ANNA, x=90),)))
    assert names_in(service, (ANNAS_TWIN, 20, 20)) == [None]


def looked(looker: Looker, number: int) -> Scene:
    return looker.look(Frame(picture((ANNAS_TWIN, 20 + number, 50), (BEN, 400, 50)), number, number / 30))


def said(scene: Scene) -> list[Match | None]:
    return [track.match for track in sorted(scene.tracks, key=lambda track: track.face.box.x)]


def named(scene: Scene) -> list[str | None]:
    return [match.name if match else None for match in said(scene)]


def test_the_votes_for_a_rejected_name_fall_at_once(service: LocalService) -> None:
    """The track goes on, settled for long, and is never called that again."""
    engine = FakeEngine()
    looker = Looker(service, engine.decode, rules=LookingRules(voting=VotingRules(agreeing=3)))
    before = [looked(looker, number) for number in range(60)]
    assert named(before[-1]) == ["Anna", "Ben"]
    undo = service.change(anna(service), Reject(sample_of(service, ANNAS_TWIN)))
    after = [looked(looker, number) for number in range(60, 120)]
    assert [track.id for track in after[-1].tracks] == [track.id for track in before[-1].tracks]
    assert all(named(scene)[0] is None for scene in after)
    assert [named(scene)[1] for scene in after[3:]] == ["Ben"] * 57
    last = said(after[-1])[0]
    assert last is not None
    assert Reason.REJECTED in last.reasons
    service.change(anna(service), undo)
    assert named([looked(looker, number) for number in range(120, 126)][-1]) == ["Anna", "Ben"]


def test_what_the_user_says_of_a_face_in_view_holds_however_near_it_comes(service: LocalService) -> None:
    """Also where it really is that person: the track is not called that again, another one is."""
    engine = FakeEngine()
    looker = Looker(service, engine.decode)

    def names(start: int, *, x: int = 20) -> list[str | None]:
        scenes = [
            looker.look(Frame(picture((ANNA, x, 50), (BEN, 400, 50)), number, number / 30))
            for number in range(start, start + 30)
        ]
        assert all(named(scene)[1] == "Ben" for scene in scenes[3:])
        heard.extend(track for scene in scenes for track in scene.doubted)
        return [named(scene)[0] for scene in scenes]

    heard: list[int] = []
    assert names(0)[-1] == "Anna"
    looker.deny(1, anna(service))
    looker.deny(77, anna(service))
    assert names(30) == [None] * 30
    assert heard == [1]
    looker.deny(1, None)
    assert names(60)[-1] == "Anna"
    looker.deny(1, anna(service))
    assert set(names(90)) == {None}
    assert names(180, x=250)[-1] == "Anna", "somebody who came later"


def test_a_replay_says_what_was_said_live_after_the_word_of_the_user(service: LocalService) -> None:
    looker, journalist = Looker(service, FakeEngine().decode), Journalist()
    moments, live = [], []
    for number in range(90):
        if number == 40:
            looker.deny(2, anna(service))
        scene = looked(looker, number)
        moment = journalist.note(scene, float(number))
        if moment is not None:
            moments.append(moment)
            live.append({track.id: track.match and track.match.person for track in scene.tracks})
    run = Run("run", "door", looker.voting, tuple(moments))
    replayed = verdicts_of(run, service.policy(), str)
    assert [{key: match and match.person for key, match in said.items()} for said in replayed] == live
    assert live[-1][2] is None
    assert any(said[2] == anna(service) for said in live)
