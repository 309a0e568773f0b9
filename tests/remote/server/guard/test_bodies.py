"""Bodies that are too large, endless, slow or compressed; and how much memory they cost."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from facecog_desktop.remote.server.bounds import Bounds
from facecog_desktop.remote.server.parts import ServerRules
from tests.remote.server.guard.places import asked, code, head, wire

SMALL = ServerRules(body_limit=10_000, bounds=Bounds(body_pause=0.3, body_seconds=1.0))
_MB = 1024 * 1024


def resident() -> int:
    """Bytes of memory of this process, in which the server runs."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def pieces(count: int, size: int = 4096) -> Iterator[bytes]:
    for _ in range(count):
        yield b"x" * size


def test_a_body_that_says_it_is_too_large_is_refused_before_it_is_read() -> None:
    with asked(SMALL) as client, wire(client) as own:
        own.write(head("POST", "/v1/identify", {"content-length": str(10**12), "content-type": "application/json"}))
        answer = own.answer()
    assert answer.status == 413
    assert '"too_large"' in answer.text
    assert answer.seconds < 5


def test_a_body_of_just_the_limit_is_taken() -> None:
    with asked(SMALL) as client:
        assert code(client.post("/v1/identify", content=b"x" * 10_000)) == "invalid_request"
        assert code(client.post("/v1/identify", content=b"x" * 10_001)) == "too_large"


def test_a_body_that_does_not_say_its_size_is_refused_once_it_is_too_large() -> None:
    with asked(SMALL) as client:
        refused = client.post("/v1/identify", content=pieces(10))
        assert (refused.status_code, code(refused)) == (413, "too_large")
        assert refused.headers["connection"] == "close"


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
def test_an_endless_body_ends_and_costs_little_memory() -> None:
    with asked(ServerRules(body_limit=2 * _MB)) as client, wire(client) as own:
        client.get("/v1/people")
        before = resident()
        own.write(head("POST", "/v1/identify", {"transfer-encoding": "chunked", "content-type": "application/json"}))
        piece = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
        sent = 0
        try:
            while sent < 400 * _MB:
                own.write(piece)
                sent += 0x10000
        except (BrokenPipeError, ConnectionResetError):
            pass
        grown = resident() - before
    assert sent < 100 * _MB
    assert grown < 20 * _MB


def test_a_body_that_stops_is_waited_for_so_long() -> None:
    with asked(SMALL) as client, wire(client) as own:
        own.write(head("POST", "/v1/identify", {"content-length": "100"}) + b"{")
        answer = own.answer()
    assert answer.status == 408
    assert '"too_slow"' in answer.text
    assert 0.2 < answer.seconds < 5


def test_a_body_that_comes_drop_by_drop_has_an_end_too() -> None:
    with asked(SMALL) as client, wire(client) as own:
        own.write(head("POST", "/v1/identify", {"content-length": "1000"}))
        own.connection.settimeout(10)
        try:
            for _ in range(40):
                own.write(b"x")
                time.sleep(0.1)
        except (BrokenPipeError, ConnectionResetError):
            pass
        answer = own.answer()
    assert answer.status in (408, 0)  # 0: what was still written after the answer undid it
    assert answer.seconds < 6


def test_while_one_is_slow_others_are_answered() -> None:
    rules = ServerRules(bounds=Bounds(body_pause=5))
    with asked(rules) as client, wire(client) as own:
        own.write(head("POST", "/v1/identify", {"content-length": "100"}) + b"{")
        began = time.monotonic()
        assert client.get("/v1/people").status_code == 200
        assert time.monotonic() - began < 3


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate", "identity, gzip"])
def test_a_compressed_body_is_not_taken(encoding: str) -> None:
    with asked() as client:
        refused = client.post("/v1/identify", content=b"x", headers={"content-encoding": encoding})
        assert (refused.status_code, code(refused)) == (415, "wrong_type")
        plain = client.post("/v1/identify", json={"pictures": []}, headers={"content-encoding": "identity"})
        assert plain.status_code == 200


def test_more_bytes_than_may_be_held_at_a_time_are_refused_and_given_back() -> None:
    rules = ServerRules(bounds=Bounds(held=5000))
    with asked(rules) as client:
        refused = client.post("/v1/identify", content=b"x" * 6000)
        assert (refused.status_code, code(refused)) == (503, "server_busy")
        assert refused.headers["retry-after"] == "1"
        for _ in range(4):
            assert client.post("/v1/identify", json={"pictures": []}).status_code == 200


def test_a_client_that_leaves_in_the_midst_of_a_body_does_no_harm() -> None:
    with asked() as client:
        with wire(client) as own:
            own.write(head("POST", "/v1/identify", {"content-length": "100"}) + b"{")
        assert client.get("/v1/people").status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 200_000,
        b'{"pictures":' * 50_000,
        b'{"pictures": ' + b"9" * 100_000 + b"}",
        b'{"pictures": 1e999}',
        b'{"pictures": NaN}',
        b"\xff\xfe\xfd",
        b"\x00",
        b'{"pictures": "\\ud800"}',
    ],
)
def test_json_that_is_meant_to_hurt_is_refused_as_any_other(body: bytes) -> None:
    with asked() as client:
        refused = client.post("/v1/identify", content=body, headers={"content-type": "application/json"})
        assert refused.status_code in (400, 422)
        assert code(refused) in ("bad_request", "invalid_request")


def test_an_answer_to_a_refused_body_is_read_even_by_a_client_that_writes_on() -> None:
    with asked(ServerRules(body_limit=1000)) as client:
        refused = client.post("/v1/identify", content=b"x" * 3 * _MB)
        assert isinstance(refused, httpx2.Response)
        assert code(refused) == "too_large"
