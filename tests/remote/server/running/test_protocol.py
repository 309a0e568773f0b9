"""Slow clients at both ends of a connection, and what is no HTTP."""

from __future__ import annotations

import json
import time

import httpx2
import pytest
from starlette.responses import Response

from facecog_desktop.remote.server.running import protocol
from tests.remote.server.guard.places import asked, head, local_service, wire
from tests.remote.serving import serve_fake, serving


def test_a_head_that_comes_byte_by_byte_is_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "HEAD_SECONDS", 0.5)
    with asked() as client, wire(client) as own:
        own.write(b"GET /v1/people HTTP/1.1\r\nhost: localhost\r\n")
        for _ in range(3):
            own.write(b"x")
            time.sleep(0.1)
        answer = own.answer()
    assert answer.status == 0
    assert answer.seconds < 5


def test_a_second_head_on_the_same_connection_has_no_more_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "HEAD_SECONDS", 0.5)
    with asked() as client, wire(client) as own:
        own.write(head("GET", "/v1/health/live", {}) + b"GET /v1")
        answer = own.answer()
    assert answer.text.count("HTTP/1.1 200") == 1
    assert answer.seconds < 5


def test_the_head_of_an_answer_does_not_wait_for_its_body() -> None:
    """Where it does, each answer over a kept connection takes 40 ms, of which the machine is idle."""
    with asked() as client:
        seconds = []
        for _ in range(20):
            began = time.perf_counter()
            client.get("/v1/health/live")
            seconds.append(time.perf_counter() - began)
    assert min(seconds[1:]) < 0.035


def test_a_connection_that_says_nothing_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "HEAD_SECONDS", 0.3)
    with asked() as client, wire(client) as own:
        assert own.answer().seconds < 5


def test_a_slow_answer_is_not_taken_for_a_slow_head(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "HEAD_SECONDS", 0.2)
    app = serve_fake(local_service())

    @app.get("/slow")
    def slow() -> str:
        time.sleep(0.8)
        return "done"

    with serving(app) as address, httpx2.Client(base_url=address) as client:
        assert client.get("/slow").json() == "done"
        assert client.get("/slow").json() == "done"


def test_a_client_that_does_not_read_its_answer_is_let_go_and_a_slow_one_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(protocol, "READ_SECONDS", 1.0)
    app = serve_fake(local_service())

    @app.get("/large")
    def large() -> Response:
        return Response(b"x" * 30_000_000)

    with serving(app) as address, httpx2.Client(base_url=address) as client, wire(client) as own:
        own.write(head("GET", "/large", {}))
        time.sleep(4)
        assert len(own.answer().text) < 30_000_000
        with client.stream("GET", "/large") as slow:
            taken = 0
            for piece in slow.iter_raw(5_000_000):
                taken += len(piece)
                time.sleep(0.5)
        assert taken == 30_000_000


@pytest.mark.parametrize("said", [b"BLA\r\n\r\n", b"\x16\x03\x01\x00\xa5\x01\x00\r\n\r\n", b"GET / HTTP/9\r\n\r\n"])
def test_what_is_no_http_is_answered_in_the_usual_shape(said: bytes) -> None:
    with asked() as client, wire(client) as own:
        own.write(said)
        answer = own.answer()
    assert answer.status == 400
    top, _, body = answer.text.partition("\r\n\r\n")
    assert json.loads(body)["error"]["code"] == "bad_request"
    assert "x-content-type-options: nosniff" in top


def test_a_head_that_does_not_end_is_refused() -> None:
    with asked() as client, wire(client) as own:
        own.write(b"GET / HTTP/1.1\r\nhost: localhost\r\nx: " + b"x" * 100_000)
        assert own.answer().status in (400, 0)
