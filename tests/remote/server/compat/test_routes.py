"""Which older routes there are, and that they are there only when asked for."""

from __future__ import annotations

import pytest
from fastapi import FastAPI

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.remote.server import compat
from tests.remote.server.compat.old_clients import old_server

SUCCESSORS = [each for program in compat.PROGRAMS.values() for each in program.successors]
ROUTES = {
    "face_matching": [("POST", "/api/upload")],
    "facecog_web": [("POST", "/api/register"), ("POST", "/api/recognise")],
    "recognition_server": [("GET", "/test"), ("POST", "/user/anna_1"), ("POST", "/detect")],
    "bulk_samples": [
        *(("GET", "/update-samples"), ("POST", "/update-samples"), ("GET", "/face-recognition")),
        *(("POST", "/face-recognition"), ("POST", "/clear-samples"), ("DELETE", "/clear-samples")),
    ],
    "feature_service": [("POST", "/")],
}


def test_every_program_can_be_asked_for_by_name() -> None:
    assert set(ROUTES) == compat.NAMES


@pytest.mark.parametrize("name", [*sorted(ROUTES), ""])
def test_a_server_has_the_routes_it_was_asked_for_and_no_others(name: str) -> None:
    with old_server(*[name] if name else []) as server:
        for program, routes in ROUTES.items():
            for method, path in routes:
                answer = server.client.request(method, path)
                assert (answer.status_code in {404, 405}) == (program != name), (method, path)
                assert ("deprecation" in answer.headers) == (program == name), (method, path)


def test_all_programs_get_on_with_each_other_and_with_v1() -> None:
    with old_server(*compat.NAMES) as server:
        assert server.client.get("/v1/health/live").status_code == 200
        assert server.client.get("/test").status_code == 200
        assert "deprecation" not in server.client.get("/").headers


def test_the_description_of_the_api_calls_them_deprecated() -> None:
    app = FastAPI()
    compat.add_routes(app, compat.NAMES)
    paths = app.openapi()["paths"]
    assert set(paths) == {each.path.replace(":path", "") for each in SUCCESSORS}
    for methods in paths.values():
        for method, told in methods.items():
            assert told["deprecated"] is True
            assert ("requestBody" in told) == (method == "post" and "Clear" not in told["summary"])


def test_an_unknown_name_is_told() -> None:
    with pytest.raises(InvalidRequestError, match="no older program"):
        compat.add_routes(FastAPI(), ["bulk_samples", "another"])


def test_two_servers_share_nothing() -> None:
    with old_server("bulk_samples") as one, old_server("bulk_samples") as other:
        assert [each.client.get("/update-samples").status_code for each in (one, other)] == [200, 200]
