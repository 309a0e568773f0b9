"""Whatever its description allows, and what it does not: every answer is one that is described, and none is a bug."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode

from facecog_desktop.remote.server.parts import ServerRules
from tests.remote import fuzzing
from tests.remote.asking import ANNA, BEN, faces, local_service, message_of, sample_of
from tests.remote.films import compares_films, film
from tests.remote.serving import raw, serve_fake

FEW = settings(
    max_examples=6,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.generate,),
)


def application() -> FastAPI:
    """A server with two people, with photos of the second."""
    local = local_service()
    compares_films(local)
    for name, identity in (("Anna", ANNA), ("Ben", BEN)):
        local.register(name, [sample_of(local, identity)])
    return serve_fake(local, ServerRules(documented=True))


APP = application()
CLIENT = TestClient(APP)
ALLOWED = fuzzing.described(APP, GenerationMode.POSITIVE)
SLOW = "POST /v1/people/bulk"
FORBIDDEN = [
    (name, cases)
    for name, cases in fuzzing.described(APP, GenerationMode.NEGATIVE)
    if name.startswith("POST") and name != SLOW
]
"""What takes a body, but for the one that takes long to make: its bodies are below."""

_LOCAL = local_service()
FACE = message_of(sample_of(_LOCAL, 7))
PERSON = "/v1/people/somebody"
BODIES: dict[str, list[Any]] = {
    "/v1/identify": [{"pictures": [{"faces": [FACE]}]}],
    "/v1/people": [{"name": "Carl", "faces": [FACE], "external_id": "7", "metadata": {"a": [1, {"b": "c"}]}}],
    "/v1/samples/likeness": [FACE],
    "/v1/samples/admitted": [{"faces": [FACE], "person": None}],
    f"{PERSON}/changes": [
        {"kind": "rename", "name": "Carla"},
        {"kind": "describe", "external_id": "8", "metadata": {"a": 1}},
        {"kind": "drop_samples", "samples": [1, 2]},
        {"kind": "add_samples", "samples": [FACE]},
        {"kind": "set_consent", "consent": {"text": "yes", "given": 1.0, "expires": 2.0}},
        {"kind": "move_samples", "samples": [1], "target": "other"},
        {"kind": "merge", "other": "other"},
        {"kind": "reject", "sample": FACE, "others": []},
        {"kind": "several", "changes": [{"kind": "remove"}, {"kind": "restore"}]},
        {"kind": "remember_look_alike", "other": "x", "distance": 0.4},
    ],
    "/v1/people/bulk": [[{"name": "Carl", "faces": [FACE], "request": "a-request"}]],
}
PICTURE = raw(faces((ANNA, 50, 50)))
FORMS: dict[str, dict[str, list[Any]]] = {
    "/v1/identify/pictures": {"file": [PICTURE], "thorough": ["true"], "landmarks": ["1"]},
    "/v1/people/pictures": {
        "name": ["Dora"],
        "file": [raw(faces((9, 50, 50)))],
        "metadata": ['{"a": 1}', '{"a": NaN}', '{"\\ud800": "\\u0000"}', "[" * 9000],
        "external_id": ["9"],
        "force": ["true"],
        "request": ["a-request-name"],
    },
    f"{PERSON}/pictures": {"file": [PICTURE], "force": ["true"]},
    "/v1/compare": {
        "left": [PICTURE, film(2, ANNA), b"film"],
        "right": [PICTURE, film(2, BEN), b"film 99999999999 1 1"],
        "rule": ["classic"],
        "fps": ["1", "nan", "1e-9"],
        "left_face": ["1", "99"],
    },
}


def names(cases: list[tuple[str, Any]]) -> list[str]:
    return [name for name, _ in cases]


@pytest.mark.parametrize(("name", "cases"), ALLOWED, ids=names(ALLOWED))
def test_what_the_description_allows_is_answered_as_described(name: str, cases: st.SearchStrategy[Any]) -> None:
    seed(1)(FEW(given(case=cases)(fuzzing.check_described)))()


@pytest.mark.parametrize(("name", "cases"), FORBIDDEN, ids=names(FORBIDDEN))
def test_what_the_description_forbids_is_answered_as_described(name: str, cases: st.SearchStrategy[Any]) -> None:
    seed(2)(FEW(given(case=cases)(fuzzing.check_described)))()


def _people() -> list[str]:
    return [person["id"] for person in CLIENT.get("/v1/people").json()]


@seed(3)
@settings(FEW, max_examples=400)
@given(st.data())
def test_good_bodies_gone_bad_are_no_bug(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(BODIES)))
    body = fuzzing.as_json(data.draw(fuzzing.mutated(BODIES[path])))
    people = _people()
    if people:
        path = path.replace("somebody", people[0])
    answer = CLIENT.post(path, content=body, headers={"content-type": "application/json"})
    fuzzing.check_answer(answer)


@seed(4)
@settings(FEW, max_examples=200)
@given(st.data())
def test_junk_of_any_kind_is_no_bug(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted({*BODIES, *FORMS})))
    kind, body = data.draw(fuzzing.KINDS), data.draw(fuzzing.RAW)
    fuzzing.check_answer(CLIENT.post(path, content=body, headers={"content-type": kind}))


@seed(5)
@settings(FEW, max_examples=150)
@given(st.data())
def test_forms_gone_bad_are_no_bug(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(FORMS)))
    files, fields = data.draw(fuzzing.form(FORMS[path]))
    fuzzing.check_answer(CLIENT.post(path, files=files, data=fields))


def test_the_gallery_can_still_be_read_afterwards() -> None:
    for path in ("/v1/people", "/v1/people?removed=true", "/v1/gallery", "/v1/look-alikes"):
        answer = CLIENT.get(path)
        assert answer.status_code == 200, answer.text
    assert _people()
