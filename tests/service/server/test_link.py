"""The link notices by itself that a server has gone and come back, and sends what has waited exactly once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

import pytest

from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    FaceCogError,
    GalleryBusyError,
    LooksLikeOtherError,
    ServerStrangeError,
    ServerUnavailableError,
)
from facecog_desktop.core.people.changes import Remove, Rename, Restore
from facecog_desktop.core.ports.outbox import Waiting
from facecog_desktop.core.types import Person, Sample
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.registering.faces import embedded
from facecog_desktop.service.server.link import PAUSES, Link, LinkClocks, LinkState
from facecog_desktop.service.server.sending import Sent
from tests.fakes import FakeEngine, FakeGallery
from tests.service.test_local import ANNA, ANNAS_TWIN, BEN, sample_of

SERVER = "http://faces.example"


class Server(LocalService):
    """A server that can be away; `lose` is raised after the work was done: the answer is lost.

    `numbers_only`: no picture reaches it, so that it cannot tell by the pictures what it has already.
    """

    down: FaceCogError | None = None
    lose: FaceCogError | None = None
    asked = 0
    registered = 0
    numbers_only = False

    def revision(self) -> int:
        self.asked += 1
        self._there()
        return super().revision()

    def register(self, name: str, samples: Sequence[Sample], **more: Any) -> Person:
        self._there()
        if self.numbers_only:
            samples = [replace(each, jpeg=b"") for each in embedded(FakeEngine(), samples)]
        person = super().register(name, samples, **more)
        self.registered += 1
        if self.lose is not None:
            raise self.lose
        return person

    def close(self) -> None:
        """There is no connection."""

    def _there(self) -> None:
        if self.down is not None:
            raise self.down


@dataclass
class Scene:
    """A client's gallery, its server, and time that passes only when told to."""

    now: float = 1000.0
    gallery: FakeGallery = field(default_factory=FakeGallery)
    kept: FakeGallery = field(default_factory=FakeGallery)
    noticed: int = 0
    sent: list[Sent] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.server = Server(self.kept, FakeEngine, FakeEngine().decode, clock=lambda: 0.0)
        self.here = LocalService(self.gallery, FakeEngine, FakeEngine().decode, clock=lambda: 0.0)
        clocks = LinkClocks(lambda: self.now, lambda: self.now, lambda: 0.5)
        self.link = Link(self.server, self.gallery, SERVER, noticed=self._notice, sent=self.sent.append, clocks=clocks)

    def _notice(self) -> None:
        self.noticed += 1

    def asked_within(self, seconds: float) -> int:
        """How often the server is asked in so much time, looked at every tenth of a second."""
        before = self.server.asked
        for _ in range(round(seconds * 10)):
            self.now += 0.1
            assert self.link.step(0)
        return self.server.asked - before

    def wait(self, name: str, identity: int, *, request: str = "request-1", force: bool = False) -> Person:
        person = self.here.register(name, [sample_of(self.here, identity)], force=force)
        [sample] = self.here.samples(person.id)
        self.gallery.queue(request, SERVER, person.id, [sample.id], force=force)
        return person

    def waiting(self) -> list[Waiting]:
        return self.gallery.waiting(SERVER)


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_it_is_online_after_the_first_answer_and_asks_seldom_while_nobody_looks(scene: Scene) -> None:
    assert scene.link.status.state is LinkState.CONNECTING
    assert scene.link.step(0)
    assert (scene.link.status.state, scene.link.away, scene.noticed) == (LinkState.ONLINE, False, 1)
    assert scene.asked_within(61) == 4


def test_while_something_live_is_shown_it_asks_every_two_seconds(scene: Scene) -> None:
    scene.link.step(0)
    asked = 0
    for _ in range(20):
        scene.link.turns()
        asked += scene.asked_within(1)
    assert asked in (9, 10)


def test_a_server_that_is_away_is_asked_less_and_less_often_and_comes_back(scene: Scene) -> None:
    scene.server.down = ServerUnavailableError("nobody answers")
    scene.link.step(0)
    assert (scene.link.status.state, scene.link.away) == (LinkState.OFFLINE, True)
    assert scene.link.status.error is scene.server.down
    assert scene.asked_within(sum(PAUSES[:5]) + 1) == 5
    assert scene.asked_within(60) == 2
    scene.server.down = None
    scene.asked_within(30)
    back = scene.link.status
    assert (back.state, back.error) == (LinkState.ONLINE, None)


def test_asked_to_try_again_it_does_so_at_once(scene: Scene) -> None:
    scene.server.down = ServerUnavailableError("nobody answers")
    for _ in range(9):
        scene.link.ask()
    scene.server.down = None
    assert scene.asked_within(1) == 0
    scene.link.retry()
    assert scene.link.step(0)
    assert not scene.link.away


def test_a_server_that_names_a_time_is_not_asked_before(scene: Scene) -> None:
    busy = ServerUnavailableError("too busy")
    busy.wait = 20.0
    scene.server.down = busy
    scene.link.step(0)
    assert scene.asked_within(19) == 0
    assert scene.asked_within(2) == 1


@pytest.mark.parametrize(
    ("code", "state"),
    [
        ("key_refused", LinkState.KEY_REFUSED),
        ("key_missing", LinkState.KEY_REFUSED),
        ("scope_missing", LinkState.KEY_REFUSED),
        ("gallery_damaged", LinkState.OFFLINE),
    ],
)
def test_a_refused_key_is_told_apart_from_a_server_that_is_away(scene: Scene, code: str, state: LinkState) -> None:
    error = FaceCogError("no")
    error.code = code
    scene.server.down = error
    scene.link.step(0)
    assert scene.link.status.state is state
    scene.server.down = ServerStrangeError("HTML")
    scene.link.ask()
    assert scene.link.status.state is LinkState.STRANGE


def test_every_switch_and_every_change_over_there_is_a_turn(scene: Scene) -> None:
    turns = [scene.link.turns()]
    scene.link.ask()
    assert scene.link.turns() == turns[0]
    for what in ("a change", "nothing", "away", "away still", "back"):
        if what == "a change":
            scene.server.register("Ben", [sample_of(scene.server, BEN)])
        scene.server.down = ServerUnavailableError("x") if "away" in what else None
        scene.link.ask()
        turns.append(scene.link.turns())
    assert [later - earlier for earlier, later in pairwise(turns)] == [1, 0, 1, 0, 1]


def test_its_since_is_when_the_state_began(scene: Scene) -> None:
    scene.link.ask()
    since = scene.now
    scene.asked_within(40)
    assert scene.link.status.since == since
    scene.link.failed(ServerUnavailableError("x"))
    assert scene.link.status.since == scene.now


def test_what_waits_is_sent_once_when_the_server_is_there(scene: Scene) -> None:
    anna = scene.wait("Anna", ANNA)
    scene.server.down = ServerUnavailableError("x")
    scene.link.ask()
    assert scene.link.status.waiting == 1
    scene.server.down = None
    scene.link.ask()
    assert (scene.link.status.waiting, scene.waiting()) == (0, [])
    [there] = scene.kept.people()
    assert (there.name, there.samples, scene.sent) == ("Anna", 1, [Sent(anna.id, there)])
    scene.link.ask()
    assert scene.server.registered == 1


@pytest.mark.parametrize("numbers_only", [False, True])
def test_an_answer_that_is_lost_does_no_harm(scene: Scene, numbers_only: bool) -> None:
    scene.server.numbers_only = numbers_only
    scene.wait("Anna", ANNA)
    scene.server.lose = ServerUnavailableError("no answer in time")
    scene.link.ask()
    assert (scene.link.away, len(scene.waiting())) == (True, 1)
    scene.server.lose = None
    scene.link.ask()
    assert scene.waiting() == []
    assert [(person.name, person.samples) for person in scene.kept.people()] == [("Anna", 1)]


def test_a_refusal_waits_for_its_owner_and_holds_nothing_up(scene: Scene) -> None:
    scene.server.register("Anna", [sample_of(scene.server, ANNA)])
    scene.wait("Twin", ANNAS_TWIN)
    scene.wait("Ben", BEN, request="request-2")
    scene.link.ask()
    [refused] = scene.link.status.refused
    assert refused.refused is not None
    assert (refused.name, refused.refused.code, scene.link.status.waiting) == ("Twin", LooksLikeOtherError.code, 0)
    assert [person.name for person in scene.kept.people()] == ["Anna", "Ben"]
    scene.link.ask()
    assert len(scene.link.status.refused) == 1
    scene.link.send_again("request-1", force=True)
    scene.link.step(0)
    assert (scene.waiting(), len(scene.kept.people())) == ([], 3)


def test_a_refused_one_can_be_dropped(scene: Scene) -> None:
    scene.server.register("Anna", [sample_of(scene.server, ANNA)])
    scene.wait("Twin", ANNAS_TWIN)
    scene.link.ask()
    scene.link.drop("request-1")
    assert (scene.link.status.refused, [person.name for person in scene.here.people()]) == ((), ["Twin"])


def test_photos_that_the_server_has_already_are_no_refusal(scene: Scene) -> None:
    first, second = sample_of(scene.here, ANNA), sample_of(scene.here, ANNA, 200)
    scene.server.register("Anna", [first])
    anna = scene.here.register("anna", [first, second])
    scene.gallery.queue("request-1", SERVER, anna.id, [sample.id for sample in scene.here.samples(anna.id)])
    scene.link.ask()
    assert (scene.waiting(), [person.samples for person in scene.kept.people()]) == ([], [2])
    scene.gallery.queue("request-2", SERVER, anna.id, [scene.here.samples(anna.id)[0].id])
    scene.link.ask()
    assert scene.waiting() == []


def test_a_photo_that_the_server_keeps_for_somebody_else_is_a_refusal(scene: Scene) -> None:
    photo = sample_of(scene.here, ANNA)
    scene.server.register("Somebody else", [photo])
    anna = scene.here.register("Anna", [photo])
    scene.gallery.queue("request-1", SERVER, anna.id, [scene.here.samples(anna.id)[0].id])
    scene.link.ask()
    [waiting] = scene.waiting()
    assert waiting.refused is not None
    assert waiting.refused.code == AlreadyRegisteredError.code


def test_whoever_was_forgotten_or_removed_here_is_not_sent(scene: Scene) -> None:
    anna = scene.wait("Anna", ANNA)
    ben = scene.wait("Ben", BEN, request="request-2")
    scene.here.forget(anna.id)
    scene.here.change(ben.id, Remove())
    scene.link.ask()
    assert scene.kept.people() == []
    scene.here.change(ben.id, Restore())
    scene.here.change(ben.id, Rename("Benno"))
    scene.link.ask()
    assert [person.name for person in scene.kept.people()] == ["Benno"]


def test_a_gallery_here_that_cannot_be_read_is_told_and_does_not_put_the_server_away(scene: Scene) -> None:
    def busy(server: str) -> list[Waiting]:
        raise GalleryBusyError(f"locked, {server}")

    scene.gallery.waiting = busy  # type: ignore[method-assign]  # a gallery that is locked for a while
    scene.link.ask()
    assert (scene.link.away, type(scene.link.status.trouble)) == (False, GalleryBusyError)
    del scene.gallery.waiting
    scene.link.ask()
    assert scene.link.status.trouble is None


def test_it_stops_when_asked_to(scene: Scene) -> None:
    scene.link.stop()
    assert not scene.link.step(10)
    assert scene.server.asked == 0
