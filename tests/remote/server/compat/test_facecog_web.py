"""The browser program's form posts: fragments with the old texts, and statuses that tell what happened."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facecog_desktop.remote.server.keys.ring import Scope
from tests.remote.server.compat.old_clients import (
    ANNA,
    BEN,
    CLEO,
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
def shared() -> Iterator[OldServer]:
    """One server for many requests that keep nothing."""
    with old_server("facecog_web") as server:
        yield server


@pytest.fixture
def server() -> Iterator[OldServer]:
    with old_server("facecog_web") as server:
        yield server


def register(server: OldServer, name: str, image: str) -> tuple[int, str]:
    answer = server.client.post("/api/register", data={"name": name, "image": image})
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert is_marked([answer], "/v1/people")
    return answer.status_code, answer.text


def recognise(server: OldServer, image: str) -> tuple[int, str]:
    answer = server.client.post("/api/recognise", data={"image": image})
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert is_marked([answer], "/v1/identify")
    return answer.status_code, answer.text


def test_who_is_registered_is_recognised_by_name(server: OldServer) -> None:
    assert register(server, "Änne 李", data_url(photo(ANNA))) == (200, "Registered Successfully")
    assert recognise(server, data_url(photo(ANNA, x=90))) == (200, "Änne 李")


def test_a_form_with_files_parts_does_the_same_and_may_be_large(server: OldServer) -> None:
    image = data_url(photo(ANNA)) + " " * 3_000_000
    answer = server.client.post("/api/register", files={"name": (None, "Anna"), "image": (None, image)})
    assert (answer.status_code, answer.text) == (200, "Registered Successfully")
    assert server.names() == ["Anna"]


def test_one_person_may_have_many_photos_and_the_same_one_twice_is_no_failure(server: OldServer) -> None:
    for image in (photo(ANNA), photo(ANNA, x=90), photo(ANNA)):
        assert register(server, "Anna", data_url(image)) == (200, "Registered Successfully")
    [anna] = server.service.people()
    assert anna.samples == 2


def test_no_match_and_no_record_are_told_apart(server: OldServer) -> None:
    assert recognise(server, data_url(photo(ANNA))) == (200, "face found but no record")
    register(server, "Ben", data_url(photo(BEN)))
    assert recognise(server, data_url(photo(CLEO))) == (200, "No Match")


def test_no_face_and_several_faces_are_told_as_before_with_a_status(server: OldServer) -> None:
    assert register(server, "Anna", data_url(photo())) == (422, "No Faces")
    assert register(server, "Anna", data_url(photo(ANNA, BEN))) == (422, "Multiple Faces")
    assert recognise(server, data_url(photo())) == (422, "No Faces")
    assert recognise(server, data_url(photo(ANNA, BEN))) == (422, "Multiple Faces")
    assert server.names() == []


def test_a_name_never_runs_as_html(server: OldServer) -> None:
    name = "<script>alert('x')</script> & \"Co\""
    register(server, name, data_url(photo(ANNA)))
    status, text = recognise(server, data_url(photo(ANNA, x=90)))
    assert (status, text) == (200, "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; &quot;Co&quot;")
    status, text = register(server, "Other", data_url(photo(ANNA, x=120)))
    assert status == 409
    assert "&lt;script&gt;" in text
    assert "<" not in text


@pytest.mark.parametrize(
    "image",
    [
        "/etc/passwd",
        "http://127.0.0.1:1/face.jpg",
        "file:///etc/passwd",
        "data:text/html;base64,PGI+",
        "data:image/jpeg;base64,@@@",
        "data:image/jpeg;base64,",
        data_url(b"no picture"),
        "",
    ],
)
def test_an_image_that_is_no_data_url_of_a_picture_is_refused(shared: OldServer, image: str) -> None:
    assert register(shared, "Anna", image) == (400, "Invalid Request")
    assert recognise(shared, image) == (400, "Invalid Request")
    assert shared.names() == []


def test_a_path_is_not_read_even_if_a_picture_lies_there(
    shared: OldServer, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("pictures") / "anna.jpg"
    path.write_bytes(photo(ANNA))
    assert recognise(shared, str(path)) == (400, "Invalid Request")
    assert recognise(shared, path.as_uri()) == (400, "Invalid Request")


def test_what_is_missing_or_no_text_is_an_invalid_request(shared: OldServer) -> None:
    image, client = data_url(photo(ANNA)), shared.client
    answers = [
        client.post("/api/register", data={"image": image}),
        client.post("/api/register", data={"name": "Anna"}),
        client.post("/api/register", data={"name": " ", "image": image}),
        client.post("/api/register", data={"name": "a\0b", "image": image}),
        client.post("/api/register", json={"name": "Anna", "image": image}),
        client.post("/api/register", data={"name": "Anna"}, files={"image": ("a.jpg", photo(ANNA))}),
        client.post("/api/recognise"),
        client.post("/api/recognise", content=b"x", headers={"content-type": "multipart/form-data"}),
    ]
    assert {(answer.status_code, answer.text) for answer in answers} == {(400, "Invalid Request")}
    assert shared.names() == []


def test_a_picture_beyond_the_limit_is_refused_by_its_header(shared: OldServer) -> None:
    assert recognise(shared, data_url(too_large())) == (413, "Invalid Request")


def test_the_routes_take_posts_only_and_say_so_on_every_answer(shared: OldServer) -> None:
    answer = shared.client.get("/api/register")
    assert answer.status_code == 405
    assert is_marked([answer], "/v1/people")
    assert "deprecation" not in shared.client.get("/v1/health/live").headers


def test_keys_are_asked_for() -> None:
    with old_server("facecog_web", keys=one_key("secret", Scope.IDENTIFY)) as server:
        form = {"name": "Anna", "image": data_url(photo(ANNA))}
        bare = server.client.post("/api/recognise", data=form)
        wrong = server.client.post("/api/recognise", data=form, headers=bearer("other"))
        narrow = server.client.post("/api/register", data=form, headers=bearer("secret"))
        right = server.client.post("/api/recognise", data=form, headers=bearer("secret"))
    assert [answer.status_code for answer in (bare, wrong, narrow, right)] == [401, 401, 403, 200]
    assert {answer.headers["content-type"] for answer in (bare, wrong, narrow)} == {"text/html; charset=utf-8"}
    assert is_marked([bare, wrong, right], "/v1/identify")


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.text(max_size=40),
    image=st.one_of(
        st.text(max_size=60),
        st.binary(max_size=60).map(data_url),
        st.text(max_size=30).map("data:image/png;base64,".__add__),
    ),
)
def test_no_junk_makes_it_fail(shared: OldServer, name: str, image: str) -> None:
    form = {"name": name.encode("utf-8", "replace"), "image": image.encode("utf-8", "replace")}
    answers = [shared.client.post(route, data=form) for route in ("/api/register", "/api/recognise")]
    assert {answer.status_code for answer in answers} == {400}


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    body=st.binary(max_size=200),
    kind=st.sampled_from(
        ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json", "", "text/plain"]
    ),
)
def test_no_junk_body_makes_it_fail(shared: OldServer, body: bytes, kind: str) -> None:
    prefix = b"--x\r\nContent-Disposition: form-data; name=" if "boundary" in kind else b""
    for content in (body, prefix + body):
        answer = shared.client.post("/api/register", content=content, headers={"content-type": kind})
        assert (answer.status_code, answer.text) == (400, "Invalid Request")
