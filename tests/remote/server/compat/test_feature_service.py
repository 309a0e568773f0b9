"""The service that gave a face's numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facecog_desktop.remote.server.keys.ring import Scope
from tests.fakes import template
from tests.remote.server.compat.old_clients import (
    ANNA,
    BEN,
    OldServer,
    bearer,
    data_url,
    is_marked,
    old_server,
    one_key,
    photo,
    too_large,
)


@pytest.fixture(scope="module")
def server() -> Iterator[OldServer]:
    with old_server("feature_service") as server:
        yield server


def test_the_numbers_of_a_face_come_as_a_list(server: OldServer) -> None:
    by_json = server.client.post("/", json={"image": data_url(photo(ANNA))})
    by_body = server.client.post("/", content=photo(ANNA), headers={"content-type": "image/jpeg"})
    unsaid = server.client.post("/", content=b' {"image": "' + data_url(photo(ANNA)).encode() + b'"}')
    for answer in (by_json, by_body, unsaid):
        assert answer.status_code == 200
        np.testing.assert_allclose(answer.json(), template(ANNA), atol=1e-6)
    assert is_marked([by_json, by_body], "/v1/identify")
    assert server.names() == []


def test_the_numbers_of_a_registered_face_can_be_had_too(server: OldServer) -> None:
    with old_server("feature_service", "recognition_server") as both:
        both.client.post("/user/anna_1", content=photo(ANNA))
        assert len(both.client.post("/", content=photo(ANNA)).json()) == 128


def test_only_posts_are_the_old_programs(server: OldServer) -> None:
    assert "deprecation" not in server.client.get("/").headers


def test_refusals_are_told_as_the_old_program_told_them(server: OldServer) -> None:
    post = server.client.post
    refused = {
        "there is no face in the picture": (422, post("/", content=photo())),
        "there are 2 faces in the picture": (422, post("/", content=photo(ANNA, BEN))),
        "the picture is too large": (413, post("/", content=too_large())),
        "Invalid request.": (400, post("/", content=b"junk")),
    }
    for message, (status, answer) in refused.items():
        assert (answer.status_code, answer.json()) == (status, {"error": message})
        assert is_marked([answer], "/v1/identify")
    documents: list[Any] = [{}, {"image": "/etc/passwd"}, {"image": 3}, [], "x", None]
    for document in documents:
        assert post("/", json=document).status_code == 400


def test_keys_are_asked_for() -> None:
    with old_server("feature_service", keys=one_key("secret", Scope.IDENTIFY)) as server:
        bare = server.client.post("/", content=photo(ANNA))
        right = server.client.post("/", content=photo(ANNA), headers=bearer("secret"))
    assert (bare.status_code, right.status_code) == (401, 200)
    assert bare.json() == {"error": "this server asks for a key"}


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    body=st.binary(max_size=100), kind=st.sampled_from(["application/json", "image/jpeg", "", "multipart/form-data"])
)
def test_no_junk_makes_it_fail(server: OldServer, body: bytes, kind: str) -> None:
    answer = server.client.post("/", content=body, headers={"content-type": kind})
    assert (answer.status_code, answer.json()) == (400, {"error": "Invalid request."})
