"""The log over the network, and what happens as it happens."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from fastapi.testclient import TestClient

from facecog_desktop.core.log.visits import Event
from facecog_desktop.remote.server.app import create_server
from facecog_desktop.remote.server.parts import ServerParts, ServerRules
from facecog_desktop.remote.server.work_rules import WorkRules
from facecog_desktop.service.local import LocalService
from tests.fake_log import QuietLog
from tests.fakes import FakeEngine
from tests.remote.asking import ANNA, asked, sample_of
from tests.remote.serving import FakePictures, serve_fake, serving

QUICK = ServerRules(work=WorkRules(feed_pause=0.02, heartbeat=0.1, listeners=3))


class KeptLog(QuietLog):
    """A log of visits in memory, which counts how often it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.visits: list[Event] = []
        self.looks = 0
        self.broken = False

    def come(self, name: str) -> Event:
        number, now = len(self.visits) + 1, time.time()
        self.visits.append(Event(number, name.lower(), name, now, now, "camera", 0.4, 0.2, id=number))
        return self.visits[-1]

    def events(
        self, since: float | None = None, until: float | None = None, *, person_id: str | None = None
    ) -> list[Event]:
        self.looks += 1
        if self.broken:
            raise OSError("the disk is gone")
        return [
            event
            for event in self.visits
            if (since is None or event.last >= since)
            and (until is None or event.first < until)
            and person_id in (None, event.person)
        ]


@pytest.fixture
def log() -> KeptLog:
    return KeptLog()


@pytest.fixture
def local(log: KeptLog) -> LocalService:
    return LocalService(log, FakeEngine, FakeEngine().decode, clock=time.time)


@pytest.fixture
def address(log: KeptLog, local: LocalService) -> Iterator[str]:
    with serving(create_server(ServerParts(local, FakePictures(), time.time, log), QUICK)) as found:
        yield found


@contextmanager
def listening(address: str, heard: str | None = None) -> Iterator[Iterator[dict[str, str]]]:
    headers = {} if heard is None else {"last-event-id": heard}
    with httpx2.stream("GET", f"{address}/v1/events/stream", headers=headers, timeout=10) as answer:
        assert answer.status_code == 200, answer.read()
        assert answer.headers["content-type"].startswith("text/event-stream")
        yield _events(answer.iter_lines())


def _events(lines: Iterator[str]) -> Iterator[dict[str, str]]:
    """Events by their fields; a comment is one of its own."""
    fields: dict[str, str] = {}
    for line in lines:
        if not line:
            yield fields
            fields = {}
        else:
            name, _, value = line.partition(":")
            fields[name] = value.strip()


def told(events: Iterator[dict[str, str]], kind: str) -> tuple[Any, str]:
    """The next event of a kind, and its id."""
    found = next(event for event in events if event.get("event") == kind)
    return json.loads(found["data"]), found["id"]


def test_visits_are_listed_by_time_and_person(log: KeptLog, local: LocalService) -> None:
    client = TestClient(create_server(ServerParts(local, FakePictures(), time.time, log)), "http://localhost")

    def get(query: str) -> Any:
        return client.get(f"/v1/events{query}").json()

    anna, ben = log.come("Anna"), log.come("Ben")
    log.visits[0] = replace(anna, first=1000.0, last=1010.0, ended=True)
    assert [(each["name"], each["verdict"], each["ended"]) for each in get("")] == [
        ("Anna", "known", True),
        ("Ben", "known", False),
    ]
    assert [each["name"] for each in get("?until=2000")] == ["Anna"]
    assert [each["name"] for each in get("?since=2000")] == ["Ben"]
    assert [each["id"] for each in get("?person=ben")] == [ben.id]
    assert [each["name"] for each in get("?most=1")] == ["Ben"]


def test_a_server_without_a_log_says_so_and_still_tells_of_the_gallery() -> None:
    there = asked(QUICK)
    assert there.error("GET", "/v1/events", 404)["code"] == "log_missing"
    with serving(serve_fake(there.local, QUICK)) as at, listening(at) as events:
        assert told(events, "gallery")[0] == {"revision": there.local.revision()}


def test_whoever_listens_hears_of_the_gallery_and_of_new_visits(
    address: str, log: KeptLog, local: LocalService
) -> None:
    log.come("Before")
    with listening(address) as events:
        first, _ = told(events, "gallery")
        local.register("Anna", [sample_of(local, ANNA)])
        second, _ = told(events, "gallery")
        assert second["revision"] > first["revision"]
        log.come("Anna")
        visit, heard = told(events, "visit")
        assert (visit["name"], visit["verdict"], heard) == ("Anna", "known", f"{second['revision']}-2")


def test_whoever_comes_back_is_told_what_was_missed_and_nothing_twice(address: str, log: KeptLog) -> None:
    for name in ("One", "Two", "Three"):
        log.come(name)
    with listening(address) as events:
        _, heard = told(events, "gallery")
    revision = heard.split("-")[0]
    assert heard == f"{revision}-3"
    log.come("Four")
    with listening(address, f"{revision}-1") as events:
        names = [told(events, "visit")[0]["name"] for _ in range(3)]
        assert names == ["Two", "Three", "Four"]
        log.come("Five")
        assert told(events, "visit")[0]["name"] == "Five"
    with listening(address, "nonsense") as events:
        assert told(events, "gallery")[1] == f"{revision}-5"


def test_silence_is_broken_and_one_look_serves_all_who_listen(address: str, log: KeptLog) -> None:
    with listening(address) as one, listening(address) as other:
        told(one, "gallery")
        told(other, "gallery")
        before, began = log.looks, time.monotonic()
        for events in (one, other):
            assert "" in next(events)
            assert "" in next(events)
        rate = (log.looks - before) / (time.monotonic() - began)
        assert rate < 60
    deadline = time.monotonic() + 5
    while log.looks != (before := log.looks) or _still_looking(log, before):
        assert time.monotonic() < deadline, "it is looked on though nobody listens"


def _still_looking(log: KeptLog, before: int) -> bool:
    time.sleep(0.2)
    return log.looks != before


def test_there_are_so_many_listeners_and_no_more(address: str) -> None:
    with listening(address) as one, listening(address) as two, listening(address) as three:
        for events in (one, two, three):
            told(events, "gallery")
        refused = httpx2.get(f"{address}/v1/events/stream")
        assert (refused.status_code, refused.json()["error"]["code"]) == (503, "server_busy")
    deadline = time.monotonic() + 5
    while httpx2.get(f"{address}/v1/events").status_code == 200 and time.monotonic() < deadline:
        try:
            with listening(address) as events:
                told(events, "gallery")
                return
        except AssertionError:
            time.sleep(0.05)
    raise AssertionError("a place of somebody who has gone is not given to anybody else")


def test_a_log_that_fails_for_a_moment_ends_no_stream(address: str, log: KeptLog, caplog: Any) -> None:
    with listening(address) as events:
        told(events, "gallery")
        log.broken = True
        time.sleep(0.1)
        log.broken = False
        log.come("Anna")
        assert told(events, "visit")[0]["name"] == "Anna"
    assert "nothing can be seen" in caplog.text


def test_a_server_that_ends_sends_its_listeners_home(log: KeptLog, local: LocalService) -> None:
    app = create_server(ServerParts(local, FakePictures(), time.time, log), QUICK)
    heard = threading.Event()
    ended = threading.Event()

    def listen(at: str) -> None:
        with listening(at) as events:
            for _ in events:
                heard.set()
        ended.set()

    with serving(app) as at:
        thread = threading.Thread(target=listen, args=(at,))
        thread.start()
        assert heard.wait(10)
        began = time.monotonic()
    assert time.monotonic() - began < 5
    assert ended.wait(5)
    thread.join()
