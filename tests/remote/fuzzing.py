"""Requests that nobody would send: by the description of the server and against it, and what every answer must be."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

import schemathesis
from fastapi import FastAPI
from httpx2 import Response
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

ENDLESS = frozenset({"/v1/events/stream"})
"""Routes whose answer has no end."""

SERVER_ERRORS = frozenset({503, 507})
"""Of these, the description speaks."""

_CHECKED: list[Any] = [status_code_conformance, content_type_conformance, response_schema_conformance]

WORDS = st.one_of(
    st.text(max_size=20),
    st.text(st.characters(categories=("Cc", "Cs", "Cf", "Co")), min_size=1, max_size=5),
    st.sampled_from(
        ["", "\x00", "\ud800", "\udfff\ud800", "a\x00b", "\u202e", "é", "%00", "../../etc/passwd", "A" * 5000]
    ),
)
NUMBERS = st.one_of(
    st.sampled_from([0, -1, 2**31, 2**63 - 1, 2**63, -(2**63) - 1, 10**400, 1e308, -0.0, float("nan"), float("inf")]),
    st.integers(),
    st.floats(),
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, WORDS),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(WORDS, inner, max_size=4)),
    max_leaves=8,
)


def deep(levels: int) -> Any:
    """Tables in tables."""
    value: Any = 1
    for level in range(levels):
        value = [value] if level % 2 else {"a": value}
    return value


def described(app: FastAPI, mode: GenerationMode) -> list[tuple[str, st.SearchStrategy[Any]]]:
    """Each operation of the description with requests that it allows, or that it does not."""
    schema = schemathesis.openapi.from_asgi("/openapi.json", app)
    operations: list[Any] = [cast(Any, found).ok() for found in schema.get_all_operations()]
    return [
        (f"{each.method.upper()} {each.path}", each.as_strategy(generation_mode=mode))
        for each in operations
        if each.path.startswith("/v1/") and each.path not in ENDLESS
    ]


def check_described(case: Any) -> None:
    """Ask, and fail unless the answer is one that the description has."""
    answer = case.call()
    check_shape(answer.status_code, answer.headers.get("content-type", [""])[0], answer.content)
    if answer.status_code < 400 or "/v1/" in case.path:
        case.validate_response(answer, checks=_CHECKED)


def check_answer(answer: Response) -> None:
    """Fail unless it is a success, or tells of a failure in the one shape."""
    check_shape(answer.status_code, answer.headers.get("content-type", ""), answer.content)


def check_shape(status: int, kind: str, content: bytes) -> None:
    assert status < 500 or status in SERVER_ERRORS, content
    if status < 400:
        return
    assert kind.startswith("application/json"), kind
    error = json.loads(content)["error"]
    assert error["code"] != ""
    assert isinstance(error["code"], str)
    assert isinstance(error["message"], str)
    assert isinstance(error["hint"], str)
    assert error["code"] not in {"bug", "host_refused", "too_many_requests"}, "the route was not reached"


@st.composite
def mutated(draw: Callable[..., Any], bodies: Sequence[Any]) -> Any:
    """One of some good bodies with a few of its parts replaced, left out or added to."""
    body = copy.deepcopy(draw(st.sampled_from(bodies)))
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.sampled_from(_places(body)))
        value = draw(st.one_of(VALUES, st.integers(1, 200).map(deep)))
        if not place:
            body = value
            break
        holder = body
        for step in place[:-1]:
            holder = holder[step]
        what = draw(st.sampled_from(["replace", "leave out", "add"]))
        if what == "replace":
            holder[place[-1]] = value
        elif what == "leave out":
            del holder[place[-1]]
        elif isinstance(holder, dict):
            holder[draw(WORDS)] = value
        else:
            holder.append(value)
    return body


def _places(value: Any) -> list[tuple[Any, ...]]:
    """Where something can be changed; of long lists the first entries."""
    steps = list(value.items()) if isinstance(value, dict) else list(enumerate(value[:2]))
    found: list[tuple[Any, ...]] = [()]
    for step, inner in steps:
        found += [(step, *place) for place in (_places(inner) if isinstance(inner, (dict, list)) else [()])]
    return found


def as_json(body: Any) -> bytes:
    """JSON with everything in it that Python's own reader takes: NaN, half characters, endless numbers."""
    return json.dumps(body).encode()


RAW = st.one_of(
    st.binary(max_size=200),
    st.sampled_from(
        [b"", b"[" * 100_000, b'{"a":' * 50_000, b"\x00", b"null", b"1e999", b'"\\ud800"', b"\xef\xbb\xbf{}"]
    ),
    VALUES.map(as_json),
)
KINDS = st.sampled_from(
    [
        "application/json",
        "application/json; charset=utf-16",
        "application/x-www-form-urlencoded",
        "application/x-ndjson",
        "multipart/form-data",
        "multipart/form-data; boundary=x",
        "multipart/form-data; boundary=" + "x" * 500,
        "text/plain",
        "image/jpeg",
        "",
        ";;;",
    ]
)


@st.composite
def form(draw: Callable[..., Any], fields: Mapping[str, Sequence[Any]]) -> tuple[list[Any], dict[str, Any]]:
    """Files and fields of a form: good ones, junk, too many, and such that nobody asked for."""
    files, data = list[Any](), dict[str, Any]()
    for name, good in fields.items():
        for value in draw(st.lists(st.one_of(st.sampled_from(good), st.binary(max_size=50), WORDS), max_size=3)):
            if isinstance(value, bytes):
                files.append((name, (sendable(draw(WORDS)).replace("\x00", "") or "f", value)))
            else:
                data[name] = [*data.get(name, []), sendable(value)]
    return files, data


def sendable(text: str) -> str:
    """The text without its half characters."""
    return text.encode("utf-8", "replace").decode()
