"""The bulk service's requests: lists of samples in, the people of a picture out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facecog_desktop.core.errors import GalleryBusyError
from facecog_desktop.core.people.changes import Describe, Restore
from facecog_desktop.core.types import Frame
from facecog_desktop.remote.server.keys.ring import Scope
from tests.fakes import FakeEngine
from tests.remote.server.compat.old_clients import (
    ANNA,
    BEN,
    CLEO,
    DrawnPictures,
    OldServer,
    bearer,
    data_url,
    is_marked,
    old_server,
    one_key,
    photo,
    too_large,
)

FAR_OFF: list[Any] = ["9", -1, True, [], 1e4, 10**400]
INVALID = (400, {"error": "Invalid request."})


@pytest.fixture(scope="module")
def shared() -> Iterator[OldServer]:
    with old_server("bulk_samples") as server:
        yield server


@pytest.fixture
def server() -> Iterator[OldServer]:
    with old_server("bulk_samples") as server:
        yield server


def sample(key: Any, name: str, image: bytes, **more: Any) -> dict[str, Any]:
    return {"id": key, "name": name, "image": data_url(image), "metadata": {}, "action": "embedlink", **more}


def update(server: OldServer, *samples: Any) -> dict[str, Any]:
    answer = server.client.post("/update-samples", json=list(samples))
    assert answer.status_code == 200, answer.text
    assert is_marked([answer], "/v1/people")
    found: dict[str, Any] = answer.json()
    return found


def seen(server: OldServer, image: bytes, **more: Any) -> list[dict[str, Any]]:
    answer = server.client.post("/face-recognition", json={"image": data_url(image), **more})
    assert answer.status_code == 200, answer.text
    assert is_marked([answer], "/v1/identify")
    found: list[dict[str, Any]] = answer.json()
    return found


def test_who_was_sent_is_found_in_a_picture_of_many(server: OldServer) -> None:
    sent = [sample("17", "Anna", photo(ANNA), metadata={"team": "red"}), sample("b/2", "Ben", photo(BEN))]
    assert update(server, *sent) == {"success": ["17", "b/2"], "fail": []}
    found = seen(server, photo(CLEO, BEN, ANNA), min_distance=9)
    assert sorted(found, key=lambda each: each["name"]) == [
        {"id": "17", "name": "Anna", "metadata": {"team": "red"}, "bbox": "350, 60, 80, 80"},
        {"id": "b/2", "name": "Ben", "metadata": {}, "bbox": "200, 60, 80, 80"},
    ]


def test_every_id_is_in_exactly_one_list(server: OldServer) -> None:
    sent = [
        sample("1", "Anna", photo(ANNA)),
        sample("no face", "A", photo()),
        sample("two faces", "B", photo(BEN, CLEO)),
        sample("no picture", "C", b"junk"),
        sample("too large", "D", too_large()),
        sample("a path", "E", b"") | {"image": "/etc/passwd"},
        sample("an address", "F", b"") | {"image": "http://127.0.0.1:1/x.jpg"},
        sample("no image", "G", b"") | {"image": None},
        sample("no name", "", photo(BEN)),
        sample("a number for a name", "", photo(BEN)) | {"name": 7},
        sample("another action", "H", photo(BEN), action="delete"),
        sample("looks like Anna", "I", photo(ANNA, x=90)),
        sample("half a \ud800", "J", photo(BEN)),
        sample("half in its metadata", "K", photo(BEN), metadata={"a": "\ud800"}),
        sample(2, "Ben", photo(BEN)),
    ]
    answer = update_ascii(server, sent)
    assert answer["success"] == ["1", 2]
    assert answer["fail"] == [each["id"] for each in sent[1:-1]]
    assert server.names() == ["Anna", "Ben"]


def update_ascii(server: OldServer, samples: list[Any]) -> dict[str, Any]:
    """As a client sends it that escapes everything beyond ASCII."""
    body = json.dumps(samples).encode("ascii")
    answer = server.client.post("/update-samples", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_a_known_id_is_replaced_with_name_and_metadata(server: OldServer) -> None:
    update(server, sample(5, "Anna", photo(ANNA), metadata={"room": 1, "floor": 2}))
    assert update(server, sample("5", "Ben B.", photo(BEN), metadata={"room": 3})) == {"success": ["5"], "fail": []}
    assert seen(server, photo(ANNA)) == []
    [ben] = seen(server, photo(BEN, x=90))
    assert (ben["id"], ben["name"], ben["metadata"]) == ("5", "Ben B.", {"room": 3})
    [person] = server.service.people()
    assert (person.samples, person.external_id) == (1, "5")


def test_the_same_list_again_changes_nothing(server: OldServer) -> None:
    sent = [sample("1", "Anna", photo(ANNA)), sample("2", "Ben", photo(BEN))]
    update(server, *sent)
    before = [server.service.samples(person.id) for person in server.service.people()]
    assert update(server, *sent) == {"success": ["1", "2"], "fail": []}
    assert [server.service.samples(person.id) for person in server.service.people()] == before


def test_a_photo_that_came_otherwise_stays(server: OldServer) -> None:
    update(server, sample("1", "Anna", photo(ANNA)))
    frame = Frame(DrawnPictures().decode(photo(ANNA, x=200)), source="camera")
    [face] = server.service.detect(frame)
    server.service.register("Anna", [server.service.sample(frame, face)])
    update(server, sample("1", "Anna", photo(ANNA, x=120)))
    [anna] = server.service.people()
    assert [each.source.partition(" ")[0] for each in server.service.samples(anna.id)] == ["camera", "update-samples"]


def test_the_last_of_two_entries_with_one_id_counts(server: OldServer) -> None:
    answer = update(server, sample("1", "Anna", photo(ANNA)), sample("1", "Anna", photo()), sample(2, "B", photo(BEN)))
    assert answer == {"success": [2], "fail": ["1"]}
    assert server.names() == ["Anna", "B"]


def test_two_ids_of_one_name_are_two_people(server: OldServer) -> None:
    sent = [sample("1", "Anna", photo(ANNA)), sample("2", "Anna", photo(BEN)), sample("3", "ANNA", photo(CLEO))]
    assert update(server, *sent) == {"success": ["1", "2", "3"], "fail": []}
    assert server.names() == ["Anna", "Anna", "ANNA"]
    assert [each["id"] for each in seen(server, photo(BEN, x=90))] == ["2"]
    assert update(server, sample("2", "Anna", photo(BEN, x=90)))["success"] == ["2"]


def test_whoever_has_the_name_and_no_id_gets_it(server: OldServer) -> None:
    update(server, sample("1", "Anna", photo(ANNA)))
    [anna] = server.service.people()
    server.service.change(anna.id, Describe(None, {}))
    assert update(server, sample("9", "anna", photo(ANNA, x=90)), sample("9", "anna", photo(ANNA)))["success"] == ["9"]
    assert [person.external_id for person in server.service.people()] == ["9"]
    server.service.change(anna.id, Describe(None, {}))
    assert update(server, sample("10", "anna", photo(ANNA)))["success"] == ["10"]
    assert [(person.id, person.external_id) for person in server.service.people()] == [(anna.id, "10")]


@pytest.mark.parametrize("value", ["free text", ["a", 1], 7, False, {"metadata": "x"}, {"metadata": {}, "b": None}])
def test_metadata_of_any_kind_comes_back_as_it_was(server: OldServer, value: Any) -> None:
    update(server, sample("1", "Anna", photo(ANNA), metadata=value))
    assert seen(server, photo(ANNA, x=90))[0]["metadata"] == value


def test_no_face_and_nobody_known_are_empty_lists_that_the_header_tells_apart(shared: OldServer) -> None:
    for image, count in ((photo(), "0"), (photo(CLEO, BEN), "2")):
        answer = shared.client.post("/face-recognition", json={"image": data_url(image)})
        assert (answer.status_code, answer.json(), answer.headers["faces-found"]) == (200, [], count)


class ReachingEngine(FakeEngine):
    """Its boxes reach beyond what can be seen of a face, as a detector's do."""

    def detect(self, *args: Any, **more: Any) -> Any:
        return [replace(face, box=face.box.grown(1.5)) for face in super().detect(*args, **more)]


def test_a_box_ends_where_the_picture_does() -> None:
    with old_server("bulk_samples", engine=ReachingEngine) as server:
        update(server, sample("1", "Anna", photo(ANNA)))
        assert [each["bbox"] for each in seen(server, photo(ANNA, x=0))] == ["0, 40, 100, 120"]
        assert [each["bbox"] for each in seen(server, photo(ANNA, x=560))] == ["540, 40, 100, 120"]


def test_min_distance_lets_more_or_fewer_be_found(server: OldServer) -> None:
    update(server, sample("1", "Anna", photo(ANNA)))
    twin = photo(ANNA + 100)
    assert [len(seen(server, twin, min_distance=each)) for each in (0, 1, 9, 9.0, 20)] == [0, 0, 1, 1, 1]
    assert [len(seen(server, photo(CLEO), min_distance=each)) for each in (9, 1000)] == [0, 1]


def test_get_says_that_the_server_is_running_and_clears_nothing(server: OldServer) -> None:
    update(server, sample("1", "Anna", photo(ANNA)))
    for route in ("/update-samples", "/face-recognition"):
        answer = server.client.get(route)
        assert (answer.status_code, answer.text) == (200, "Face detection server is running.")
    refused = server.client.get("/clear-samples")
    assert refused.status_code == 405
    assert is_marked([refused], "/v1/people")
    assert server.names() == ["Anna"]


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_clearing_can_be_taken_back(server: OldServer, method: str) -> None:
    update(server, sample("1", "Anna", photo(ANNA)), sample("2", "Ben", photo(BEN)))
    answer = server.client.request(method, "/clear-samples")
    assert (answer.status_code, answer.json()) == (200, {"success": ["1", "2"], "fail": []})
    assert (server.names(), seen(server, photo(ANNA))) == ([], [])
    for person in server.service.people(removed=True):
        server.service.change(person.id, Restore())
    assert [each["id"] for each in seen(server, photo(ANNA, x=90))] == ["1"]


def test_an_id_that_was_cleared_can_be_sent_again(server: OldServer) -> None:
    update(server, sample("1", "Anna", photo(ANNA)))
    server.client.post("/clear-samples")
    assert update(server, sample("1", "Anna", photo(ANNA, x=90)))["success"] == ["1"]
    assert [each["id"] for each in seen(server, photo(ANNA, x=120))] == ["1"]


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"no json", b"\xff", b"{}", b'"x"', b"null", b"[NaN]", b"[" * 5000, b"[1]", b"[{}]", b'[{"id": null}]'),
        *(b'[{"id": true}]', b'[{"id": " "}]', b'[{"id": 1.5}]', b"[" + b"9" * 5000 + b"]"),
    ],
)
def test_what_is_no_list_of_samples_is_an_invalid_request(shared: OldServer, body: bytes) -> None:
    answer = shared.client.post("/update-samples", content=body)
    assert (answer.status_code, answer.json()) == INVALID
    assert is_marked([answer], "/v1/people")


def test_an_empty_list_is_a_list(shared: OldServer) -> None:
    assert update(shared) == {"success": [], "fail": []}


@pytest.mark.parametrize(
    "document",
    [
        *({}, [], "x", None, {"image": None}, {"image": "/etc/passwd"}, {"image": "http://127.0.0.1:1/x"}),
        {"image": data_url(b"junk")},
        *({"image": data_url(photo()), "min_distance": each} for each in FAR_OFF),
    ],
)
def test_what_asks_for_nobody_is_an_invalid_request(shared: OldServer, document: Any) -> None:
    answer = shared.client.post("/face-recognition", json=document)
    assert (answer.status_code, answer.json()) == INVALID


def test_a_picture_beyond_the_limit_is_refused_by_its_header(shared: OldServer) -> None:
    answer = shared.client.post("/face-recognition", json={"image": data_url(too_large())})
    assert (answer.status_code, answer.json()) == (413, {"error": "the picture is too large"})


class BusyEngine(FakeEngine):
    """Stands for whatever fails beyond one picture."""

    def detect(self, *_args: Any, **_more: Any) -> Any:
        raise GalleryBusyError("the gallery is locked")


def test_a_failure_of_the_whole_is_told_as_an_error_and_not_as_a_failed_sample() -> None:
    with old_server("bulk_samples", engine=BusyEngine) as server:
        answers = [
            server.client.post("/update-samples", json=[sample("1", "Anna", photo(ANNA))]),
            server.client.post("/face-recognition", json={"image": data_url(photo(ANNA))}),
        ]
    assert {answer.status_code for answer in answers} == {503}
    assert [answer.json() for answer in answers] == [{"error": "the gallery is locked"}] * 2


def test_keys_are_asked_for_by_what_is_done() -> None:
    anna = [sample("1", "Anna", photo(ANNA))]
    asked = {"image": data_url(photo(ANNA))}
    for scope, wanted in (
        (Scope.IDENTIFY, [403, 200, 403]),
        (Scope.REGISTER, [200, 403, 403]),
        (Scope.ADMIN, [200, 200, 200]),
    ):
        with old_server("bulk_samples", keys=one_key("secret", scope)) as server:
            post, shown = server.client.post, bearer("secret")
            bare = [post("/update-samples", json=anna), post("/face-recognition", json=asked), post("/clear-samples")]
            answers = [
                post("/update-samples", json=anna, headers=shown),
                post("/face-recognition", json=asked, headers=shown),
                post("/clear-samples", headers=shown),
            ]
        assert [answer.status_code for answer in bare] == [401, 401, 401]
        assert [answer.json() for answer in bare] == [{"error": "this server asks for a key"}] * 3
        assert [answer.status_code for answer in answers] == wanted


def test_two_lists_with_one_new_id_make_one_person(server: OldServer) -> None:
    sent = [sample("1", "Anna", photo(ANNA))], [sample("1", "Anna B.", photo(ANNA, x=90))]
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda each: server.client.post("/update-samples", json=each).json(), sent))
    assert answers == [{"success": ["1"], "fail": []}] * 2
    assert len(server.service.people()) == 1


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)
ENTRIES = st.fixed_dictionaries(
    {},
    optional={
        "id": st.integers() | st.text(max_size=5) | JUNK,
        "name": st.text(max_size=8) | JUNK,
        "image": st.sampled_from([data_url(photo()), "data:image/png;base64,AAAA", "/etc/passwd"]) | JUNK,
        "metadata": JUNK,
        "action": st.just("embedlink") | JUNK,
    },
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(document=st.lists(ENTRIES, max_size=4) | JUNK)
def test_no_junk_makes_it_fail_or_lose_an_id(shared: OldServer, document: Any) -> None:
    body = json.dumps(document).encode("ascii")
    answer = shared.client.post("/update-samples", content=body)
    if answer.status_code == 200:
        found = answer.json()
        ids = [str(each["id"]).strip() for each in document]
        assert sorted(str(each).strip() for each in found["success"] + found["fail"]) == sorted(set(ids))
        assert found["success"] == []
    else:
        assert (answer.status_code, answer.json()) == INVALID
    asked = shared.client.post("/face-recognition", content=body)
    assert (asked.status_code, asked.json()) == INVALID
