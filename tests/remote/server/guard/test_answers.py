"""What every answer has: headers, a name, one line in the log; and how often one is given."""

from __future__ import annotations

import json
import logging
import re
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI
from starlette.responses import HTMLResponse

from facecog_desktop.remote.server import compat, guard
from facecog_desktop.remote.server.bounds import Bounds
from facecog_desktop.remote.server.guard.headers import ALWAYS
from facecog_desktop.remote.server.log_lines import ACCESS
from facecog_desktop.remote.server.parts import ServerRules
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, FakeGallery
from tests.remote.server.guard.places import READER, asked, bearer, keys, local_service
from tests.remote.serving import serve_fake, serving


class BrokenService(LocalService):
    """Has a bug."""

    def __init__(self) -> None:
        super().__init__(FakeGallery(), FakeEngine, FakeEngine().decode, clock=lambda: 0.0)

    def people(self, *, removed: bool = False) -> Any:
        raise ZeroDivisionError("Anna's secret")


def every_route(app: FastAPI) -> list[tuple[str, str]]:
    """(method, path) of all there is, also within included routers."""
    found: list[tuple[str, str]] = []

    def walk(routes: list[Any]) -> None:
        for route in routes:
            contexts = getattr(route, "effective_route_contexts", None)
            if contexts is not None:
                walk(list(contexts()))
                continue
            methods = getattr(route, "methods", None) or ("GET",)
            path = getattr(route, "path_format", None) or getattr(route, "path", None) or ""
            found.extend((method, re.sub(r"\{[^}]*\}", "1", path)) for method in methods)

    walk(list(app.routes))
    return found


def test_the_walk_finds_the_routes_there_are() -> None:
    found = every_route(serve_fake(local_service(), ServerRules(metrics=True, documented=True)))
    assert ("GET", "/v1/people/1/samples") in found
    assert ("POST", "/v1/identify") in found
    assert {("GET", "/metrics"), ("GET", "/openapi.json"), ("GET", "/v1/health/ready")} <= set(found)


def test_every_route_and_none_answers_429_to_whoever_asks_too_often_but_health() -> None:
    rules = ServerRules(bounds=Bounds(requests=1), metrics=True, documented=True, compat=compat.NAMES)
    app = serve_fake(local_service(), rules)
    with serving(app) as address, httpx2.Client(base_url=address, timeout=60) as client:
        client.get("/v1/people")
        places = [*every_route(app), ("GET", "/nowhere"), ("POST", "/"), ("GET", "/"), ("GET", "/v1/health/x")]
        wrong = []
        for method, path in places:
            answer = client.request(method, path)
            if path in ("/v1/health/live", "/v1/health/ready"):
                assert answer.status_code in (200, 405)
            elif answer.status_code != 429 or int(answer.headers["retry-after"]) < 1:
                wrong.append((method, path, answer.status_code))
        assert wrong == []


def test_callers_with_keys_are_counted_by_key() -> None:
    with asked(ServerRules(keys=keys(), bounds=Bounds(requests=2))) as client:
        assert [client.get("/v1/people", headers=bearer(READER)).status_code for _ in range(3)] == [200, 200, 429]
        assert client.get("/v1/people").status_code == 401


@pytest.mark.parametrize(
    ("method", "path", "headers", "status"),
    [
        ("GET", "/v1/people", {}, 200),
        ("GET", "/nowhere", {}, 404),
        ("PUT", "/v1/people", {}, 405),
        ("POST", "/v1/identify", {}, 422),
        ("GET", "/v1/people", {"host": "evil.example"}, 400),
        ("GET", "/v1/people", {"origin": "http://evil.example"}, 403),
        ("GET", "/v1/people/nobody/samples", {}, 404),
    ],
)
def test_every_answer_has_the_headers_and_a_name(method: str, path: str, headers: dict[str, str], status: int) -> None:
    with asked() as client:
        answer = client.request(method, path, headers=headers)
    assert answer.status_code == status
    assert {name: answer.headers[name] for name in ALWAYS} == dict(ALWAYS)
    assert re.fullmatch(r"[0-9a-f]{16}", answer.headers["x-request-id"])
    assert "server" not in answer.headers
    if status >= 400:
        assert answer.json()["error"]["request"] == answer.headers["x-request-id"]


def test_a_page_keeps_its_own_policy() -> None:
    app = serve_fake(local_service())

    @app.get("/page")
    def page() -> Any:
        own = {"content-security-policy": "default-src 'self'", "cache-control": "max-age=60"}
        return HTMLResponse("<p>", headers=own)

    with serving(app) as address:
        answer = httpx2.get(f"{address}/page")
    assert answer.headers.get_list("content-security-policy") == ["default-src 'self'"]
    assert answer.headers["cache-control"] == "max-age=60"
    assert answer.headers["x-frame-options"] == "DENY"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("abcd-1234", True),
        ("A" * 64, True),
        ("short", False),
        ("A" * 65, False),
        ("a b c d e f", False),
        ("ab_cdefgh", False),
    ],
)
def test_a_callers_name_for_its_request_is_kept_where_it_is_one(given: str, kept: bool) -> None:
    with asked() as client:
        answer = client.get("/nowhere", headers={"x-request-id": given})
    assert (answer.headers["x-request-id"] == given) is kept
    assert answer.json()["error"]["request"] == answer.headers["x-request-id"]


def test_a_bug_has_an_id_and_the_headers_but_no_trace(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with asked(service=BrokenService()) as client:
        answer = client.get("/v1/people")
    assert answer.status_code == 500
    error = answer.json()["error"]
    assert error["code"] == "bug"
    assert error["request"] == answer.headers["x-request-id"]
    assert "secret" not in answer.text
    assert "Traceback" not in answer.text
    assert answer.headers["content-security-policy"] == ALWAYS["content-security-policy"]
    [bug] = [record for record in caplog.records if record.getMessage().startswith("bug ")]
    assert error["id"] in bug.getMessage()
    assert error["request"] in bug.getMessage()
    assert bug.exc_info
    [line] = lines(caplog)
    assert line["status"] == 500


def lines(caplog: pytest.LogCaptureFixture) -> list[dict[str, Any]]:
    return [vars(record)[ACCESS] for record in caplog.records if ACCESS in vars(record)]


def test_the_log_has_a_line_a_request_without_whoever_it_was_about(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with asked(ServerRules(keys=keys())) as client:
        client.get("/v1/people/ANNAS-ID/samples?who=ANNAS-NAME", headers=bearer(READER))
        client.post("/v1/identify", json={"pictures": "ANNAS-FACE"})
        client.get("/ANNAS-ADDRESS")
        client.get("/v1/health/ready")
    first, second, third = lines(caplog)
    assert (first["key"], first["method"], first["route"]) == ("reader", "GET", "/v1/people/{person}/samples")
    assert first["status"] == 404
    assert first["ms"] > 0
    assert first["bytes"] > 0
    assert re.fullmatch(r"[0-9a-f]{16}", first["request"])
    assert (second["key"], second["route"], third["route"]) == ("-", "/v1/identify", "-")
    own = [record for record in caplog.records if record.name.startswith("facecog")]
    assert "ANNAS" not in json.dumps([str(vars(record)) for record in own])


def test_more_requests_at_a_time_than_are_taken_are_told_to_wait() -> None:
    app = serve_fake(local_service(), ServerRules(bounds=Bounds(at_once=1)))
    guard.traffic_of(app).at_once = 1
    with serving(app) as address:
        answer = httpx2.get(f"{address}/v1/people")
        assert answer.status_code == 503
        assert answer.json()["error"]["code"] == "server_busy"
        assert httpx2.get(f"{address}/v1/health/live").status_code == 200


def test_a_server_that_ends_is_not_ready_and_takes_nothing_new() -> None:
    app = serve_fake(local_service())
    guard.traffic_of(app).draining = True
    with serving(app) as address:
        for path in ("/v1/health/ready", "/v1/people"):
            answer = httpx2.get(address + path)
            assert answer.status_code == 503
            assert answer.json()["error"]["code"] == "server_stopping"
            assert answer.headers["retry-after"]
        assert httpx2.get(f"{address}/v1/health/live").status_code == 200
