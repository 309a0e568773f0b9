"""The webcam client's requests: JPEG bodies, a name in the address, three fields in the answer."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.remote.server.compat.recognition_server import name_of
from facecog_desktop.remote.server.keys.ring import Scope
from tests.fakes import picture
from tests.remote.server.compat.old_clients import (
    ANNA,
    BEN,
    CLEO,
    OldServer,
    bearer,
    file_of,
    is_marked,
    old_server,
    one_key,
    photo,
    too_large,
)

JPEG = {"content-type": "image/jpeg"}


@pytest.fixture(scope="module")
def shared() -> Iterator[OldServer]:
    with old_server("recognition_server") as server:
        yield server


@pytest.fixture
def server() -> Iterator[OldServer]:
    with old_server("recognition_server") as server:
        yield server


def chip(identity: int) -> bytes:
    """A face that fills its 96x96 pixels."""
    return file_of(picture((identity, 8, 8), size=(96, 96)))


def test_the_server_says_that_it_is_there(shared: OldServer) -> None:
    answer = shared.client.get("/test")
    assert (answer.status_code, answer.json()) == (200, {"message": "test success"})
    assert is_marked([answer], "/v1/health/live")


def test_a_face_of_96x96_is_stored_and_detected(server: OldServer) -> None:
    stored = server.client.post("/user/anna_1", content=chip(ANNA), headers=JPEG)
    assert (stored.status_code, stored.json()) == (200, {"message": "image received. size=96x96"})
    seen = server.client.post("/detect", content=chip(ANNA), headers=JPEG)
    assert seen.status_code == 200
    assert seen.json() == {"message": "image received. size=96x96", "name": "anna", "dist": "0.00"}
    assert is_marked([stored], "/v1/people")
    assert is_marked([seen], "/v1/identify")


def test_a_whole_picture_does_as_well_and_needs_no_content_type(server: OldServer) -> None:
    server.client.post("/user/anna_1", content=photo(ANNA))
    answer = server.client.post("/detect", content=photo(ANNA, x=90))
    assert answer.json() == {"message": "image received. size=640x360", "name": "anna", "dist": "0.00"}


@pytest.mark.parametrize("name", ["Anna-Maria", "Änne 李", "Anna_Maria", "أنا", "O'Neil/Jr.", "a.b", "100%"])
def test_every_name_survives(server: OldServer, name: str) -> None:
    server.client.post(f"/user/{quote(name, safe='')}_12", content=photo(ANNA))
    assert server.names() == [name]
    assert server.client.post("/detect", content=photo(ANNA, x=90)).json()["name"] == name


def test_more_numbers_are_more_photos_of_one_person(server: OldServer) -> None:
    for number, x in ((1, 50), (2, 90), (1, 50)):
        assert server.client.post(f"/user/anna_{number}", content=photo(ANNA, x=x)).status_code == 200
    [anna] = server.service.people()
    assert [sample.source for sample in server.service.samples(anna.id)] == ["anna_1", "anna_2"]


def test_a_stranger_has_no_name_and_the_distance_to_the_nearest(server: OldServer) -> None:
    assert server.client.post("/detect", content=photo(CLEO)).json()["dist"] is None
    server.client.post("/user/ben_1", content=photo(BEN))
    answer = server.client.post("/detect", content=photo(CLEO)).json()
    assert answer["name"] is None
    assert 1.5 < float(answer["dist"]) < 2.5
    assert len(answer["dist"]) == 4


def test_refusals_have_the_old_fields_too(server: OldServer) -> None:
    post = server.client.post
    answers = {
        "no_face": (422, post("/detect", content=photo())),
        "several_faces": (422, post("/detect", content=photo(ANNA, BEN))),
        "picture_invalid": (422, post("/detect", content=b"no picture")),
        "picture_too_large": (413, post("/detect", content=too_large())),
        "invalid_request": (422, post("/user/anna", content=photo(ANNA))),
        "invalid_name": (422, post("/user/_3", content=photo(ANNA))),
    }
    for code, (status, answer) in answers.items():
        assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
        assert answer.json()["message"]
        assert (answer.json()["name"], answer.json()["dist"]) == (None, None)
    assert server.names() == []


def test_somebody_elses_face_is_not_given_a_second_name(server: OldServer) -> None:
    server.client.post("/user/anna_1", content=photo(ANNA))
    alike = server.client.post("/user/ben_1", content=photo(ANNA, x=90))
    same = server.client.post("/user/ben_1", content=photo(ANNA))
    assert [(a.status_code, a.json()["error"]["code"]) for a in (alike, same)] == [
        (409, "looks_like_other"),
        (409, "already_registered"),
    ]
    assert server.names() == ["anna"]


def test_keys_are_asked_for_but_by_the_test() -> None:
    with old_server("recognition_server", keys=one_key("secret", Scope.IDENTIFY)) as server:
        answers = [
            server.client.get("/test"),
            server.client.post("/detect", content=photo(ANNA)),
            server.client.post("/user/anna_1", content=photo(ANNA), headers=bearer("secret")),
            server.client.post("/detect", content=photo(ANNA), headers=bearer("secret")),
        ]
    assert [answer.status_code for answer in answers] == [200, 401, 403, 200]
    assert is_marked(answers[1:2], "/v1/identify")


@given(name=st.text(max_size=20), number=st.integers(0, 10**9))
def test_all_before_the_last_underscore_is_the_name(name: str, number: int) -> None:
    assert name_of(f"{name}_{number}") == name


@pytest.mark.parametrize("user", ["anna", "anna_", "_", "", "anna_x", "anna_1x", "anna_١"])
def test_an_address_without_a_number_is_refused(user: str) -> None:
    with pytest.raises(InvalidRequestError):
        name_of(user)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.binary(max_size=30), body=st.binary(max_size=100))
def test_no_junk_makes_it_fail(shared: OldServer, name: bytes, body: bytes) -> None:
    for route in (f"/user/{quote(name, safe='')}_1", "/detect"):
        answer = shared.client.post(route, content=body)
        # A line break is in no route's address.
        assert answer.status_code == (404 if b"\n" in name and route != "/detect" else 422)
        assert answer.status_code == 404 or answer.json()["name"] is None
