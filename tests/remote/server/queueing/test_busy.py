"""A server with more to do than it takes on, and clients that hang up: over a real socket."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI

from facecog_desktop.core.types import Face, Frame, Match, Sample
from facecog_desktop.remote.server.parts import ServerRules
from facecog_desktop.remote.server.queueing.work import Work
from facecog_desktop.remote.server.work_rules import WorkRules
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, FakeGallery
from tests.remote.asking import ANNA, faces, file, question, sample_of
from tests.remote.films import compares_films, film
from tests.remote.serving import serve_fake, serving

RULES = ServerRules(work=WorkRules(batch_faces=4, batches=1, queue_faces=4, heavy=1, heavy_line=1))


class Slow(LocalService):
    """A service that answers when it is let."""

    def __init__(self) -> None:
        super().__init__(FakeGallery(), FakeEngine, FakeEngine().decode, clock=time.time)
        self.gate = threading.Event()
        self.asked: list[int] = []

    def matches(self, pictures: Sequence[Sequence[Sample]]) -> list[list[Match]]:
        self.asked.append(sum(map(len, pictures)))
        assert self.gate.wait(20)
        return super().matches(pictures)

    def detect(self, frame: Frame, *, thorough: bool = False, smallest: float = 0.0) -> list[Face]:
        assert self.gate.wait(20)
        return super().detect(frame, thorough=thorough, smallest=smallest)


@pytest.fixture
def service() -> Slow:
    return Slow()


@pytest.fixture
def app(service: Slow) -> FastAPI:
    return serve_fake(service, RULES)


@pytest.fixture
def address(app: FastAPI) -> Iterator[str]:
    with serving(app) as found:
        yield found


@pytest.fixture
def crop(service: Slow) -> dict[str, Any]:
    service.gate.set()
    body = question([sample_of(service, ANNA)])
    service.gate.clear()
    return body


def work_of(app: FastAPI) -> Work:
    work: Work = app.state.facecog.work
    return work


def until(what: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not what():
        assert time.monotonic() < deadline
        time.sleep(0.005)


@contextmanager
def asking(count: int, ask: Callable[[], httpx2.Response]) -> Iterator[list[Any]]:
    """So many requests at the same time, each from a thread of its own."""
    with ThreadPoolExecutor(count) as pool:
        yield [pool.submit(ask) for _ in range(count)]


def test_a_full_queue_refuses_and_recovers(service: Slow, app: FastAPI, address: str, crop: dict[str, Any]) -> None:
    def ask() -> httpx2.Response:
        return httpx2.post(f"{address}/v1/identify", json=crop, timeout=20)

    with asking(1, ask) as [first]:
        until(lambda: service.asked == [1])
        with asking(4, ask) as others:
            until(lambda: work_of(app).batcher.depth == 4)
            refused = ask()
            assert (refused.status_code, refused.json()["error"]["code"]) == (503, "server_busy")
            assert int(refused.headers["retry-after"]) >= 1
            service.gate.set()
            assert [answer.result().status_code for answer in (first, *others)] == [200] * 5
    assert ask().status_code == 200
    assert service.asked == [1, 4, 1]


def test_heavy_work_stands_in_a_short_line(service: Slow, app: FastAPI, address: str) -> None:
    def ask() -> httpx2.Response:
        return httpx2.post(f"{address}/v1/identify/pictures", files=[file(faces((ANNA, 9, 9)))], timeout=20)

    with asking(2, ask) as answers:
        until(lambda: work_of(app).heavy.waiting == 1)
        refused = ask()
        assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
        assert httpx2.get(f"{address}/v1/health/live").status_code == 200
        assert httpx2.get(f"{address}/v1/people").status_code == 200
        service.gate.set()
        assert [answer.result().status_code for answer in answers] == [200] * 2
    assert ask().status_code == 200


def hang_up(address: str, request: httpx2.Request, when: Callable[[], bool]) -> None:
    """Send a request, wait until it has come so far, and close the connection."""
    host, port = address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as line:
        head = f"{request.method} {request.url.path} HTTP/1.1\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in request.headers.items())
        line.sendall(head.encode() + b"\r\n" + request.read())
        until(when)


def test_whoever_hangs_up_is_dropped_from_the_queue(
    service: Slow, app: FastAPI, address: str, crop: dict[str, Any]
) -> None:
    request = httpx2.Request("POST", f"{address}/v1/identify", json=crop)
    with asking(1, lambda: httpx2.post(f"{address}/v1/identify", json=crop, timeout=20)) as [busy]:
        until(lambda: bool(service.asked))
        hang_up(address, request, lambda: work_of(app).batcher.depth == 1)
        until(lambda: work_of(app).batcher.depth == 0)
        service.gate.set()
        assert busy.result().status_code == 200
    assert service.asked == [1]


def test_whoever_hangs_up_is_not_compared_any_further(service: Slow, app: FastAPI, address: str) -> None:
    service.gate.set()
    compares_films(service)
    files = [file(film(50, ANNA, 0.05), "l", "left"), file(faces((ANNA, 9, 9)), "r", "right")]
    request = httpx2.Request("POST", f"{address}/v1/compare", files=files)
    began = time.monotonic()
    hang_up(address, request, lambda: work_of(app).heavy.busy == 1)
    until(lambda: work_of(app).heavy.busy == 0)
    assert time.monotonic() - began < 2.0


def test_a_server_that_is_told_to_stop_answers_what_it_has_taken(service: Slow, crop: dict[str, Any]) -> None:
    app = serve_fake(service, RULES)
    with ThreadPoolExecutor(4) as pool, serving(app) as address:
        answers = [pool.submit(httpx2.post, f"{address}/v1/identify", json=crop, timeout=20) for _ in range(4)]
        until(lambda: sum(service.asked) + work_of(app).batcher.depth == 4)
        threading.Timer(0.3, service.gate.set).start()
    assert [answer.result().status_code for answer in answers] == [200] * 4


def test_a_crop_that_is_broken_fails_alone(service: Slow, app: FastAPI, address: str, crop: dict[str, Any]) -> None:
    broken = {"pictures": [{"faces": [crop["pictures"][0]["faces"][0] | {"crop": "aGVsbG8="}]}]}

    def ask(body: dict[str, Any]) -> httpx2.Response:
        return httpx2.post(f"{address}/v1/identify", json=body, timeout=20)

    with ThreadPoolExecutor(4) as pool:
        answers = [pool.submit(ask, crop)]
        until(lambda: service.asked == [1])
        answers += [pool.submit(ask, body) for body in (crop, broken, crop)]
        until(lambda: work_of(app).batcher.depth == 3)
        service.gate.set()
        statuses = [answer.result().status_code for answer in answers]
    assert statuses == [200, 200, 422, 200]
    assert answers[2].result().json()["error"]["code"] == "picture_invalid"
