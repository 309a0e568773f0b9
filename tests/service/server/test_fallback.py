"""While the server is away this computer answers, nothing is lost, and nothing waits for the network."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facecog_desktop.core.errors import (
    FaceCogError,
    LooksLikeOtherError,
    PersonNotFoundError,
    ServerUnavailableError,
)
from facecog_desktop.core.people.changes import DropSamples, Rename
from facecog_desktop.core.types import Frame, Scene
from facecog_desktop.service.live.looking import Looker
from facecog_desktop.service.server.fallback import FallbackService
from facecog_desktop.service.server.numbering import is_here
from tests.fakes import FakeEngine, picture
from tests.service.server.test_link import SERVER
from tests.service.server.test_link import Scene as Link
from tests.service.test_local import ANNA, ANNAS_TWIN, BEN, sample_of

AWAY = ServerUnavailableError("http://faces.example does not answer")


class Both(Link):
    """A client over the server and the gallery of a link."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.client = FallbackService(self.server, self.here, self.gallery, self.link)

    def down(self, error: FaceCogError | None = AWAY) -> None:
        self.server.down = error
        self.link.ask()

    def names(self, *faces: tuple[int, float, float]) -> list[str | None]:
        shown = Frame(picture(*faces))
        found = sorted(self.client.detect(shown), key=lambda face: face.box.x)
        return [match.name for match in self.client.identify(shown, found)]


@pytest.fixture
def both() -> Both:
    made = Both()
    made.link.ask()
    return made


def test_the_server_names_while_it_is_there_and_this_computer_while_it_is_not(both: Both) -> None:
    both.server.register("Anna of the server", [sample_of(both.server, ANNA)])
    both.here.register("Anna of here", [sample_of(both.here, ANNA)])
    assert both.names((ANNA, 100, 50)) == ["Anna of the server"]
    both.down()
    assert both.names((ANNA, 100, 50)) == ["Anna of here"]
    assert [person.name for person in both.client.people()] == ["Anna of here"]
    both.down(None)
    assert both.names((ANNA, 100, 50)) == ["Anna of the server"]


def test_where_offline_is_to_be_said_nobody_is_named_meanwhile(both: Both) -> None:
    both.client = FallbackService(both.server, both.here, both.gallery, both.link, says_offline=True)
    both.here.register("Anna", [sample_of(both.here, ANNA)])
    both.down()
    with pytest.raises(ServerUnavailableError, match="offline"):
        both.names((ANNA, 100, 50))
    assert both.names() == []


def test_a_look_without_names_goes_on_showing_faces_and_says_so_once(both: Both) -> None:
    both.client = FallbackService(both.server, both.here, both.gallery, both.link, says_offline=True)
    both.server.register("Anna", [sample_of(both.server, ANNA)])
    looker = Looker(both.client, FakeEngine().decode)

    def look(number: int) -> Scene:
        return looker.look(Frame(picture((ANNA, 20 + number, 50)), number, number / 30))

    named = [look(number) for number in range(5)][-1]
    assert [track.match.name for track in named.tracks if track.match] == ["Anna"]
    both.down()
    away = [look(number) for number in range(5, 15)]
    assert all(len(scene.tracks) == 1 for scene in away)
    assert [track.match for scene in away for track in scene.tracks] == [None] * 10
    said = looker.away
    assert said is not None
    look(15)
    assert looker.away is said
    both.down(None)
    back = [look(number) for number in range(16, 40)][-1]
    assert [track.match.name for track in back.tracks if track.match] == ["Anna"]
    assert looker.away is None


def test_the_first_question_that_fails_is_the_last_one_asked(both: Both) -> None:
    asked = 0

    def matches_slowly(*_: object) -> list[object]:
        nonlocal asked
        asked += 1
        raise AWAY

    both.server.identify = matches_slowly  # type: ignore[assignment, method-assign]  # a server that hangs
    for _ in range(10):
        assert both.names((ANNA, 100, 50)) == [None]
    assert (asked, both.link.away) == (1, True)


def test_faces_are_found_cut_out_and_compared_without_the_server(both: Both) -> None:
    both.down()
    before = both.server.asked
    both.client.prepare()
    assert sample_of(both.client, ANNA).jpeg
    assert both.client.engine_id() == FakeEngine.id
    both.client.comparer.clear()
    assert both.server.asked == before


def test_whoever_is_registered_offline_is_known_at_once_and_sent_later(both: Both) -> None:
    both.down()
    anna = both.client.register("Anna", [sample_of(both.client, ANNA)], external_id="A1", metadata={"team": "red"})
    assert both.names((ANNA, 100, 50)) == ["Anna"]
    assert (both.link.status.waiting, [waiting.person for waiting in both.waiting()]) == (1, [anna.id])
    both.down(None)
    [there] = both.kept.people()
    assert (there.name, there.samples, there.external_id, there.metadata) == ("Anna", 1, "A1", {"team": "red"})
    assert (both.link.status.waiting, both.names((ANNA, 100, 50))) == (0, ["Anna"])


def test_photos_added_offline_to_somebody_known_here_are_sent_alone(both: Both) -> None:
    both.here.register("Anna", [sample_of(both.here, ANNA)])
    both.down()
    both.client.register("anna", [sample_of(both.client, ANNA, 200)])
    both.down(None)
    assert [(person.name, person.samples) for person in both.kept.people()] == [("Anna", 1)]


@pytest.mark.parametrize("numbers_only", [False, True])
def test_a_registration_whose_answer_is_lost_is_kept_and_never_doubled(both: Both, numbers_only: bool) -> None:
    both.server.numbers_only = numbers_only
    both.server.lose = AWAY
    both.client.register("Anna", [sample_of(both.client, ANNA)])
    assert (both.server.registered, len(both.waiting()), both.link.away) == (1, 1, True)
    both.server.lose = None
    both.link.ask()
    assert (both.waiting(), [person.samples for person in both.kept.people()]) == ([], [1])


def test_a_lost_answer_and_a_refusal_here_are_one_request_when_tried_again(both: Both) -> None:
    both.here.register("Somebody like Anna", [sample_of(both.here, ANNAS_TWIN)])
    samples = [sample_of(both.client, ANNA)]
    both.server.lose, both.server.numbers_only = AWAY, True
    with pytest.raises(LooksLikeOtherError):
        both.client.register("Anna", samples)
    both.server.lose = None
    both.client.register("Anna", samples, force=True)
    both.link.ask()
    assert (both.waiting(), [person.samples for person in both.kept.people()]) == ([], [1])


def test_what_the_server_refuses_is_refused_and_not_kept_here(both: Both) -> None:
    both.server.register("Anna", [sample_of(both.server, ANNA)])
    with pytest.raises(LooksLikeOtherError):
        both.client.register("Twin", [sample_of(both.client, ANNAS_TWIN)])
    assert (both.gallery.people(), both.waiting(), both.link.away) == ([], [], False)


def test_a_refused_key_keeps_registrations_too(both: Both) -> None:
    refused = FaceCogError("the key has expired")
    refused.code = "key_refused"
    both.server.down = refused
    both.client.register("Anna", [sample_of(both.client, ANNA)])
    assert len(both.waiting()) == 1


def test_a_registration_offline_that_is_refused_here_waits_for_nothing(both: Both) -> None:
    both.down()
    poor = sample_of(both.client, ANNA)
    with pytest.raises(FaceCogError):
        both.client.register("Anna", [replace(poor, quality=replace(poor.quality, sharpness=1.0))])
    assert (both.gallery.people(), both.waiting()) == ([], [])


def test_the_same_request_offline_is_done_and_sent_once(both: Both) -> None:
    both.down()
    for x in (50, 90):
        both.client.register("Anna", [sample_of(both.client, ANNA, x)], request="request-x")
    both.down(None)
    assert [person.samples for person in both.kept.people()] == [1]


def test_about_somebody_of_the_server_nobody_else_is_asked(both: Both) -> None:
    ben = both.server.register("Ben", [sample_of(both.server, BEN)])
    both.server.change = both.server.samples = _fails  # type: ignore[method-assign, assignment]  # it goes away now
    with pytest.raises(ServerUnavailableError):
        both.client.change(ben.id, Rename("Benno"))
    assert both.link.away
    with pytest.raises(PersonNotFoundError):
        both.client.samples(ben.id)


def _fails(*_: object, **__: object) -> object:
    raise AWAY


def test_the_revision_grows_with_switches_and_changes_and_asks_nobody(both: Both) -> None:
    seen = [both.client.revision()]
    asked = both.server.asked
    assert both.client.revision() == seen[-1]
    assert both.server.asked == asked
    both.down()
    seen.append(both.client.revision())
    both.here.register("Anna", [sample_of(both.here, ANNA)])
    seen.append(both.client.revision())
    assert both.client.revision() == seen[-1]
    both.down(None)
    seen.append(both.client.revision())
    both.server.register("Ben", [sample_of(both.server, BEN)])
    assert both.client.revision() == seen[-1]
    both.link.ask()
    seen.append(both.client.revision())
    assert seen == sorted(set(seen))


def test_what_was_done_by_this_computer_is_one_turn_and_no_second_one(both: Both) -> None:
    before = both.client.revision()
    both.client.register("Anna", [sample_of(both.client, ANNA)])
    assert both.client.revision() == before + 1
    both.link.ask()
    assert both.client.revision() == before + 1


def test_a_photo_of_here_is_never_taken_for_one_of_the_server(both: Both) -> None:
    there = both.server.register("Anna", [sample_of(both.server, ANNA)])
    here = both.here.register("Ben", [sample_of(both.here, BEN)])
    [of_server] = both.client.samples(there.id)
    both.down()
    [of_here] = both.client.samples(here.id)
    assert of_here.id != of_server.id
    assert (both.client.people()[0].cover, is_here(of_here.id)) == (of_here.id, True)
    shown = Frame(picture((BEN, 100, 50)))
    [match] = both.client.identify(shown, both.client.detect(shown))
    assert match.best is not None
    assert match.best.sample == of_here.id
    with pytest.raises(ServerUnavailableError):
        both.client.crop(of_server.id)
    before = both.client.crop(of_here.id)
    with pytest.raises(LooksLikeOtherError) as alike:
        both.client.register("Twin", [sample_of(both.client, BEN + 100)])
    assert alike.value.other.sample == of_here.id
    inverse = both.client.change(here.id, DropSamples((of_here.id,)))
    assert both.client.samples(here.id) == []
    both.client.change(here.id, inverse)
    assert [sample.id for sample in both.client.samples(here.id)] == [of_here.id]
    both.down(None)
    assert (both.client.crop(of_here.id) == before).all()
    assert both.client.crop(of_server.id).shape == before.shape


def test_what_waits_for_another_server_stays(both: Both) -> None:
    both.wait("Anna", ANNA)
    other = Link(gallery=both.gallery)
    assert other.link.address == SERVER
    both.gallery.queue("request-2", "http://another", both.gallery.people()[0].id, [1])
    both.link.ask()
    assert (both.waiting(), len(both.gallery.waiting("http://another"))) == ([], 1)
