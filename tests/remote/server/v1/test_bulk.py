"""Many registrations in one request."""

from __future__ import annotations

import json
from typing import Any

import pytest
from fastapi import FastAPI

from facecog_desktop.remote.server.state import tell_to_stop
from tests.remote.asking import ANNA, ANNAS_TWIN, BEN, Asked, asked, message_of, sample_of

LINES = {"content-type": "application/x-ndjson"}


@pytest.fixture
def there() -> Asked:
    return asked()


def somebody(there: Asked, name: str, identity: int, **more: Any) -> dict[str, Any]:
    return {"name": name, "faces": [message_of(sample_of(there.local, identity))], **more}


def told(answer: str) -> tuple[list[Any], Any]:
    """The lines of an answer, and its end."""
    *lines, end = (json.loads(line) for line in answer.splitlines())
    return lines, end


def test_each_registration_is_done_or_refused_for_itself(there: Asked) -> None:
    people = [
        somebody(there, "Anna", ANNA, metadata={"room": 7}),
        somebody(there, "Twin", ANNAS_TWIN),
        {"name": "Nobody", "faces": [], "colour": "red"},
        "Anna",
        somebody(there, "Ben", BEN),
    ]
    answer = there.client.post("/v1/people/bulk", json=people)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/x-ndjson")
    lines, end = told(answer.text)
    assert end == {"done": 2, "refused": 3, "left": 0}
    assert [line["number"] for line in lines] == [0, 1, 2, 3, 4]
    assert [line["error"] and line["error"]["code"] for line in lines] == [
        None,
        "looks_like_other",
        "invalid_request",
        "invalid_request",
        None,
    ]
    assert lines[0]["person"]["metadata"] == {"room": 7}
    assert [person.name for person in there.local.people()] == ["Anna", "Ben"]


def test_a_registration_a_line_is_the_same(there: Asked) -> None:
    body = "\n".join([json.dumps(somebody(there, "Anna", ANNA)), "", "{", json.dumps(somebody(there, "Ben", BEN))])
    lines, end = told(there.client.post("/v1/people/bulk", content=body, headers=LINES).text)
    assert end == {"done": 2, "refused": 1, "left": 0}
    assert lines[1]["error"]["code"] == "invalid_request"


def test_sent_again_nothing_is_done_twice(there: Asked) -> None:
    people = [somebody(there, "Anna", ANNA), somebody(there, "Ben", BEN, request="bens-own-request")]
    first, _ = told(there.client.post("/v1/people/bulk?request=monday-morning", json=people[:1]).text)
    lines, end = told(there.client.post("/v1/people/bulk?request=monday-morning", json=people).text)
    assert end == {"done": 2, "refused": 0, "left": 0}
    assert lines[0]["person"] == first[0]["person"]
    assert [line["request"] for line in lines] == ["monday-morning-0", "bens-own-request"]
    assert [person.samples for person in there.local.people()] == [1, 1]


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"[]", "application/json", 422),
        (b"{}", "application/json", 422),
        (b"[" * 100_000, "application/json", 422),
        (b"\xff", "application/json", 422),
        (b"", "application/x-ndjson", 422),
        (b"name", "text/plain", 415),
        (b"[{}]", "", 415),
    ],
)
def test_what_is_no_list_of_registrations_is_refused_as_a_whole(
    there: Asked, body: bytes, kind: str, status: int
) -> None:
    error = there.error("POST", "/v1/people/bulk", status, content=body, headers={"content-type": kind})
    assert error["code"] == ("wrong_type" if status == 415 else "invalid_request")


def test_no_line_breaks_the_answer(there: Asked) -> None:
    """Half characters, numbers that are none, and towers of brackets."""
    lines = [
        b'{"name": "\\ud800", "faces": []}',
        b'{"\\udfff": 1}',
        b'{"name": NaN}',
        b"[" * 10_000,
        b"\xff\xfe",
        b"1e999",
    ]
    answers, end = told(there.client.post("/v1/people/bulk", content=b"\n".join(lines), headers=LINES).text)
    assert end == {"done": 0, "refused": len(lines), "left": 0}
    assert {line["error"]["code"] for line in answers} == {"invalid_request"}
    again, _ = told(
        there.client.post(
            "/v1/people/bulk", content=b'[{"\\udfff": 1}, NaN]', headers={"content-type": "application/json"}
        ).text
    )
    assert {line["error"]["code"] for line in again} == {"invalid_request"}


def test_a_server_that_is_told_to_stop_ends_after_the_registration_in_hand(there: Asked) -> None:
    app = there.client.app
    assert isinstance(app, FastAPI)
    register = there.local.register

    def first_only(name: str, samples: Any, **more: Any) -> Any:
        tell_to_stop(app)
        return register(name, samples, **more)

    there.local.register = first_only  # type: ignore[method-assign]  # it is asked while it works
    people = [somebody(there, "Anna", ANNA), somebody(there, "Ben", BEN)]
    lines, end = told(there.client.post("/v1/people/bulk", json=people).text)
    assert (len(lines), end) == (1, {"done": 1, "refused": 0, "left": 1})
