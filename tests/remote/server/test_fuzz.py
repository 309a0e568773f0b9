"""Whatever its description allows, and what it does not: every answer is one that is described, and none is a bug."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode

from tests.remote import fuzzing
from tests.remote.fuzzed import BODIES, FORMS, application, meant

FEW = settings(
    max_examples=6,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.generate,),
)


APP = application()
CLIENT = TestClient(APP, "http://localhost")
ALLOWED = fuzzing.described(APP, GenerationMode.POSITIVE)
SLOW = "POST /v1/people/bulk"
FORBIDDEN = [
    (name, cases)
    for name, cases in fuzzing.described(APP, GenerationMode.NEGATIVE)
    if name.startswith("POST") and name != SLOW
]
"""What takes a body, but for the one that takes long to make: its bodies are below."""


def names(cases: list[tuple[str, Any]]) -> list[str]:
    return [name for name, _ in cases]


@pytest.mark.parametrize(("name", "cases"), ALLOWED, ids=names(ALLOWED))
def test_what_the_description_allows_is_answered_as_described(name: str, cases: st.SearchStrategy[Any]) -> None:
    seed(1)(FEW(given(case=cases)(fuzzing.check_described)))()


@pytest.mark.parametrize(("name", "cases"), FORBIDDEN, ids=names(FORBIDDEN))
def test_what_the_description_forbids_is_answered_as_described(name: str, cases: st.SearchStrategy[Any]) -> None:
    seed(2)(FEW(given(case=cases)(fuzzing.check_described)))()


@seed(3)
@settings(FEW, max_examples=150)
@given(st.data())
def test_good_bodies_gone_bad_are_no_bug(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(BODIES)))
    path, body = meant(CLIENT, path, fuzzing.as_json(data.draw(fuzzing.mutated(BODIES[path]))))
    answer = CLIENT.post(path, content=body, headers={"content-type": "application/json"})
    fuzzing.check_answer(answer)


@seed(4)
@settings(FEW, max_examples=100)
@given(st.data())
def test_junk_of_any_kind_is_no_bug(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted({*BODIES, *FORMS})))
    kind, body = data.draw(fuzzing.KINDS), data.draw(fuzzing.RAW)
    fuzzing.check_answer(CLIENT.post(path, content=body, headers={"content-type": kind}))


@seed(5)
@settings(FEW, max_examples=60)
@given(st.data())
def test_forms_gone_bad_are_no_bug(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(FORMS)))
    files, fields = data.draw(fuzzing.form(FORMS[path]))
    fuzzing.check_answer(CLIENT.post(path, files=files, data=fields))


def test_the_gallery_can_still_be_read_afterwards() -> None:
    for path in ("/v1/people", "/v1/people?removed=true", "/v1/gallery", "/v1/look-alikes"):
        answer = CLIENT.get(path)
        assert answer.status_code == 200, answer.text
