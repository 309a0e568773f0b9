"""Who may ask: no key, a wrong one, one without the scope, and keys where none belong."""

from __future__ import annotations

import logging

import pytest

from facecog_desktop.remote.server.bounds import Bounds
from facecog_desktop.remote.server.guard.keys_in_addresses import NAMES
from facecog_desktop.remote.server.parts import ServerRules
from tests.remote.server.guard.places import IDENTIFIER, OLD, READER, asked, bearer, code, keys


def test_without_a_key_nothing_but_health_is_answered() -> None:
    with asked(ServerRules(keys=keys())) as client:
        refused = client.get("/v1/people")
        assert (refused.status_code, code(refused)) == (401, "key_missing")
        assert client.get("/v1/health/ready").status_code == 200


@pytest.mark.parametrize("key", ["wrong", OLD, READER + "x", READER.upper()])
def test_a_wrong_or_expired_key_is_refused(key: str) -> None:
    with asked(ServerRules(keys=keys())) as client:
        refused = client.get("/v1/people", headers=bearer(key))
        assert (refused.status_code, code(refused)) == (401, "key_refused")


def test_a_key_opens_what_its_scope_allows_and_nothing_else() -> None:
    with asked(ServerRules(keys=keys())) as client:
        assert client.get("/v1/people", headers=bearer(READER)).status_code == 200
        assert client.get("/v1/people", headers={"x-api-key": READER}).status_code == 200
        refused = client.get("/v1/people", headers=bearer(IDENTIFIER))
        assert (refused.status_code, code(refused)) == (403, "scope_missing")
        assert client.delete("/v1/people/x", headers=bearer(READER)).status_code == 403


@pytest.mark.parametrize("name", [*sorted(NAMES), "API_KEY", "Token"])
def test_a_key_in_the_address_is_refused_even_a_right_one_and_not_logged(
    name: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG), asked(ServerRules(keys=keys())) as client:
        refused = client.get("/v1/people", params={name: READER}, headers=bearer(READER))
    assert (refused.status_code, code(refused)) == (400, "key_in_address")
    own = [record.getMessage() for record in caplog.records if not record.name.startswith("http")]
    assert own
    assert not any(READER in line for line in own)
    assert READER not in refused.text


def test_too_many_wrong_keys_from_one_address_wait_while_a_right_one_is_let_in() -> None:
    with asked(ServerRules(keys=keys(), bounds=Bounds(wrong_keys=3))) as client:
        answers = [client.get("/v1/people", headers=bearer(f"guess {number}")) for number in range(5)]
        assert [answer.status_code for answer in answers] == [401, 401, 401, 429, 429]
        assert int(answers[-1].headers["retry-after"]) >= 1
        assert client.get("/v1/people", headers=bearer(READER)).status_code == 200


def test_whoever_has_no_key_may_not_send_much() -> None:
    with asked(ServerRules(keys=keys(), bounds=Bounds(stranger_body=1000))) as client:
        refused = client.post("/v1/identify", content=b"x" * 2000)
        assert (refused.status_code, code(refused)) == (413, "too_large")
        taken = client.post("/v1/identify", content=b"x" * 2000, headers=bearer(IDENTIFIER))
        assert code(taken) == "invalid_request"


def test_the_description_of_the_api_needs_a_key_where_keys_are_asked_for() -> None:
    with asked(ServerRules(keys=keys(), documented=True)) as client:
        assert client.get("/openapi.json").status_code == 401
        assert client.get("/openapi.json", headers=bearer(READER)).status_code == 200
    with asked(ServerRules(documented=True)) as client:
        assert client.get("/openapi.json").status_code == 200
    with asked() as client:
        assert client.get("/openapi.json").status_code == 404
