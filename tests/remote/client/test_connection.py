"""What answers at an address may be slow, busy, strange or endless: each is a known error, after a bounded time."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Iterator

import pytest

from facecog_desktop.core.errors import (
    FaceCogError,
    InvalidRequestError,
    PersonNotFoundError,
    ServerStrangeError,
    ServerUnavailableError,
)
from facecog_desktop.remote.client import connection
from facecog_desktop.remote.client.connection import Connection, Patience
from tests.remote.client.wires import Wire, answer, answers, hang, request_on, wire

BRIEF = Patience(connect=0.5, read=0.3, whole=0.8, retries=2, pause=0.1)
opened: list[Connection] = []
GOOD = answer(b'{"revision": 7}')


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    yield
    while opened:
        opened.pop().close()


def to(made: Wire | str, pauses: list[float] | None = None, **more: str) -> Connection:
    waited = [] if pauses is None else pauses
    address = made if isinstance(made, str) else made.address
    opened.append(Connection(address, patience=BRIEF, sleep=waited.append, chance=lambda: 0.0, **more))
    return opened[-1]


def test_many_questions_take_one_connection() -> None:
    with wire(answers(GOOD)) as made:
        server = to(made)
        assert [server.get("/v1/gallery")["revision"] for _ in range(20)] == [7] * 20
        server.close()
        assert made.accepted == 1


def test_the_key_is_sent_in_the_header_and_never_in_the_address() -> None:
    asked: list[bytes] = []

    def serve(_: Wire, connection: socket.socket) -> None:
        asked.append(request_on(connection))
        connection.sendall(GOOD)

    with wire(serve) as made:
        to(made, key=" secret-key\n").get("/v1/gallery")
    assert b"authorization: bearer secret-key\r\n" in asked[0].lower()
    assert b"secret" not in asked[0].split(b"\r\n")[0]


@pytest.mark.parametrize("key", ["two words", "ü", "line\nbreak", "\x00"])
def test_a_key_that_no_header_can_carry_is_refused(key: str) -> None:
    with pytest.raises(InvalidRequestError):
        to("http://127.0.0.1:9", key=key)


@pytest.mark.parametrize("status", ["429 Too Many Requests", "502 Bad Gateway", "503 Service Unavailable", "504 Late"])
def test_a_busy_server_is_asked_again_with_growing_pauses(status: str) -> None:
    pauses: list[float] = []
    with wire(answers(answer(b"busy", status), answer(b"busy", status), GOOD)) as made:
        assert to(made, pauses).get("/v1/gallery") == {"revision": 7}
    assert pauses == [0.1, 0.2]


def test_it_waits_as_long_as_the_server_asks_within_limits() -> None:
    pauses: list[float] = []
    busy = [answer(b"", "429 Busy", f"Retry-After: {wait}") for wait in ("2", "600", "Fri, 31 Dec 1999 23:59:59 GMT")]
    with wire(answers(*busy)) as made, pytest.raises(ServerUnavailableError) as caught:
        to(made, pauses).get("/v1/gallery")
    assert pauses == [2.0, 5.0]
    assert caught.value.wait == 0.0
    with wire(answers(busy[1])) as made, pytest.raises(ServerUnavailableError) as caught:
        to(made, pauses).post("/v1/people", {})
    assert caught.value.wait == 600.0


def test_what_must_not_be_done_twice_is_not_sent_twice() -> None:
    with wire(answers(answer(b"", "503 Busy"))) as made:
        with pytest.raises(ServerUnavailableError):
            to(made).post("/v1/people", {})
        with pytest.raises(ServerUnavailableError):
            to(made).delete("/v1/people/x")
        assert len(made.lines) == 2


def test_a_rate_limit_of_this_program_is_a_server_that_is_too_busy() -> None:
    body = b'{"error": {"code": "too_many_requests", "message": "slower", "hint": ""}}'
    with wire(answers(answer(body, "429 Busy", "Retry-After: 9"))) as made, pytest.raises(ServerUnavailableError) as e:
        to(made).get("/v1/gallery")
    assert e.value.wait == 9.0


def test_a_known_error_is_the_same_class_again_and_not_asked_again() -> None:
    body = b'{"error": {"code": "person_not_found", "message": "nobody has this id", "hint": "Look."}}'
    with wire(answers(answer(body, "404 Not Found"))) as made:
        with pytest.raises(PersonNotFoundError, match="nobody has this id"):
            to(made).get("/v1/people/x")
        assert len(made.lines) == 1


def test_a_server_that_hangs_costs_one_time_out() -> None:
    with wire(hang) as made:
        began = time.monotonic()
        with pytest.raises(ServerUnavailableError, match="no answer in time"):
            to(made).get("/v1/gallery")
        assert time.monotonic() - began < 2 * BRIEF.whole
        assert len(made.lines) == 1


def test_a_question_may_have_less_patience_than_the_others() -> None:
    with wire(hang) as made:
        began = time.monotonic()
        with pytest.raises(ServerUnavailableError):
            to(made).get("/v1/gallery", patience=Patience(0.1, 0.05, 0.1, 0))
        assert time.monotonic() - began < BRIEF.read


def test_an_answer_that_drips_for_ever_is_given_up() -> None:
    def serve(_: Wire, connection: socket.socket) -> None:
        request_on(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
        while True:
            connection.sendall(b" ")
            time.sleep(0.05)

    with wire(serve) as made:
        began = time.monotonic()
        with pytest.raises(ServerUnavailableError, match="no answer in time"):
            to(made).get("/v1/gallery")
        assert time.monotonic() - began < 3 * BRIEF.whole


@pytest.mark.parametrize("head", [b"Content-Length: 900000000000\r\n", b"Connection: close\r\n"])
def test_an_endless_answer_is_not_taken_into_memory(head: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "LARGEST_ANSWER", 1 << 20)
    given = [0]

    def serve(_: Wire, connection: socket.socket) -> None:
        request_on(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n")
        while True:
            given[0] += connection.send(b"x" * 65536)

    with wire(serve) as made, pytest.raises(ServerStrangeError, match="more than"):
        to(made).get_bytes("/v1/samples/1/crop")
    assert given[0] < 32 << 20


@pytest.mark.parametrize(
    "given",
    [
        answer(b"<html>It works!</html>"),
        answer(b"<html>Not here</html>", "404 Not Found"),
        answer(b'{"detail": "Not Found"}', "404 Not Found"),
        answer(b'{"error": "no"}', "400 Bad Request"),
        answer(b'{"error": {"code": "not_found", "message": "Not Found"}}', "404 Not Found"),
        answer(b"[1, 2", "200 OK"),
        answer(b"[" * 200_000, "200 OK"),
        answer(b"", "204 No Content"),
        answer(b"", "302 Found", "Location: http://127.0.0.1:1/elsewhere"),
        b"SSH-2.0-OpenSSH_9.9\r\n\r\n",
    ],
)
def test_what_is_no_server_of_this_program_is_said_to_be_none(given: bytes) -> None:
    with wire(answers(given)) as made, pytest.raises(ServerStrangeError):
        to(made).get("/v1/gallery")


def test_a_redirect_is_not_followed() -> None:
    with wire(answers(GOOD)) as other:
        moved = answer(b"", "307 Moved", f"Location: {other.address}/v1/gallery")
        with wire(answers(moved)) as made, pytest.raises(ServerStrangeError):
            to(made).get("/v1/gallery")
        assert other.accepted == 0


def test_nobody_at_the_address_is_a_server_that_is_away() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    pauses: list[float] = []
    with pytest.raises(ServerUnavailableError):
        to(f"http://127.0.0.1:{port}", pauses).get("/v1/gallery")
    assert len(pauses) == 2
    with pytest.raises(ServerUnavailableError):
        to("http://no-such-host.invalid").post("/v1/people", {})


@pytest.mark.parametrize("address", ["", "faces", "ftp://faces", "http://", "http://me:secret@faces", "http://[::1"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(InvalidRequestError):
        Connection(address)


def test_the_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with wire(answers(GOOD)) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.address)
        assert to("http://faces.example:8000").get("/v1/gallery") == {"revision": 7}
        assert proxy.lines == ["GET http://faces.example:8000/v1/gallery HTTP/1.1"]


def test_what_no_proxy_names_is_asked_directly(monkeypatch: pytest.MonkeyPatch) -> None:
    with wire(answers(GOOD)) as made, wire(hang) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.address)
        monkeypatch.setenv("NO_PROXY", "localhost,127.0.0.1")
        assert to(made).get("/v1/gallery") == {"revision": 7}
        assert (made.accepted, proxy.accepted) == (1, 0)


def test_a_proxy_that_cannot_be_one_is_a_known_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "nonsense://proxy")
    with pytest.raises(FaceCogError):
        to("http://faces.example").get("/v1/gallery")
