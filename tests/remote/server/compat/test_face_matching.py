"""A picture and a film in one form: the seven fields, and nothing left behind."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facecog_desktop.core.comparing.comparison import classic_confidence
from facecog_desktop.core.documents.kinds import DocumentType
from facecog_desktop.core.errors import TextUnreadableError
from facecog_desktop.core.ports.program import Between
from facecog_desktop.core.types import Pixels, Quality
from facecog_desktop.remote.server.compat.face_matching import sharpness_similarity
from facecog_desktop.remote.server.keys.ring import Scope
from facecog_desktop.service.documents import Document
from tests.fakes import picture
from tests.remote.server.compat.old_clients import (
    ANNA,
    BEN,
    CLEO,
    OldServer,
    bearer,
    file_of,
    film,
    is_marked,
    old_server,
    one_key,
    photo,
    too_large,
)

FIELDS = [
    *("face_found_in_image", "face_found_in_video", "is_match", "confidence"),
    *("sharpness_similarity", "file_type", "ocr_results"),
]


@pytest.fixture(scope="module")
def server() -> Iterator[OldServer]:
    with old_server("face_matching") as server:
        yield server


def upload(server: OldServer, known: bytes, unknown: bytes, **form: str) -> httpx2.Response:
    """As the old page's form did it: two files and three numbers."""
    files = {"known": ("face.jpg", known, "image/jpeg"), "unknown": ("clip.mp4", unknown, "video/mp4")}
    numbers = {"tolerance": "0.50", "threshold": "0.80", "sharpness": "0.60", **form}
    answer = server.client.post("/api/upload", data=numbers, files=files)
    assert is_marked([answer], "/v1/compare")
    return answer


def fields(answer: httpx2.Response) -> dict[str, Any]:
    assert answer.status_code == 200
    assert list(answer.json()) == FIELDS
    found: dict[str, Any] = answer.json()
    return found


def test_one_person_in_a_picture_and_a_film_is_a_match(server: OldServer) -> None:
    assert fields(upload(server, photo(ANNA), film(photo(ANNA, x=90), photo(ANNA, x=120)))) == {
        "face_found_in_image": True,
        "face_found_in_video": True,
        "is_match": True,
        "confidence": 1.0,
        "sharpness_similarity": 1.0,
        "file_type": None,
        "ocr_results": None,
    }


def test_two_people_are_none(server: OldServer) -> None:
    answer = fields(upload(server, photo(ANNA), film(photo(CLEO))))
    assert (answer["is_match"], answer["confidence"]) == (False, 0.0)


def test_a_picture_in_place_of_the_film_does_as_well(server: OldServer) -> None:
    assert fields(upload(server, photo(ANNA), photo(ANNA, x=90)))["is_match"] is True


def test_where_a_face_is_missing_there_is_nothing_to_say(server: OldServer) -> None:
    for known, unknown, found in (
        (photo(), film(photo(ANNA)), (False, True)),
        (photo(ANNA), film(photo()), (True, False)),
        (photo(ANNA), photo(), (True, False)),
    ):
        answer = fields(upload(server, known, unknown))
        assert (answer["face_found_in_image"], answer["face_found_in_video"]) == found
        assert [answer[name] for name in FIELDS[2:]] == [None] * 5


def test_of_several_faces_in_a_picture_the_largest_is_meant(server: OldServer) -> None:
    assert fields(upload(server, photo(ANNA, BEN), film(photo(ANNA, BEN))))["is_match"] is True


def test_the_numbers_of_the_form_decide(server: OldServer) -> None:
    twin, clip = photo(ANNA), film(photo(ANNA + 100, x=90))
    distance = 1.4 * 2 * 0.0985  # about: see fakes.template
    usual = fields(upload(server, twin, clip))
    assert usual["confidence"] == pytest.approx(classic_confidence(distance, 0.5), abs=0.01)
    assert usual["is_match"] is True
    assert fields(upload(server, twin, clip, threshold="0.999"))["is_match"] is False
    strict = fields(upload(server, twin, clip, tolerance="0.2"))
    assert (strict["confidence"] < 0.5, strict["is_match"]) == (True, False)
    assert fields(server.client.post("/api/upload", files={"known": twin, "unknown": clip})) == usual
    assert fields(upload(server, twin, clip, tolerance="", threshold=" ", sharpness=""))["is_match"] is True


def test_sharpness_is_symmetric_and_equal_counts_as_a_match(server: OldServer) -> None:
    sharp = Quality(90, 80, 90, 90, 90, 90)
    dull = replace(sharp, sharpness=30.0)
    assert sharpness_similarity(sharp, sharp) == 1.0
    assert sharpness_similarity(sharp, dull) == sharpness_similarity(dull, sharp) == pytest.approx(0.5)
    assert fields(upload(server, photo(ANNA), photo(ANNA), sharpness="1"))["is_match"] is True


def test_nothing_of_a_film_is_left_behind_also_after_a_failure(server: OldServer) -> None:
    upload(server, photo(ANNA), film(photo(ANNA)))
    damaged = upload(server, photo(ANNA), b"neither picture nor film")
    assert (damaged.status_code, damaged.json()["error"]["code"]) == (422, "video_invalid")
    assert len(server.films.opened) >= 2
    assert [path for path in server.films.opened if path.exists() or path.parent.exists()] == []
    assert server.service.comparer.clear() == 0


def test_a_failure_names_no_file_of_the_server(server: OldServer) -> None:
    error = upload(server, photo(ANNA), b"neither picture nor film").json()["error"]
    assert (error["message"], error["source"]) == ("unknown is no film", "unknown")


def test_what_is_no_picture_or_no_number_is_refused(server: OldServer) -> None:
    post = server.client.post
    good, clip = photo(ANNA), film(photo(ANNA))
    refused = [
        upload(server, b"junk", clip),
        upload(server, clip, clip),
        upload(server, good, clip, tolerance="near"),
        upload(server, good, clip, tolerance="1.5"),
        upload(server, good, clip, threshold="nan"),
        upload(server, good, clip, sharpness="-1"),
        upload(server, good, clip, sharpness="nan"),
        post("/api/upload", files={"known": good}),
        post("/api/upload", data={"known": "/etc/passwd", "unknown": "http://127.0.0.1:1/x.mp4"}),
        post("/api/upload"),
        post("/api/upload", json={}),
    ]
    assert [answer.status_code for answer in refused] == [422] * len(refused)
    assert [upload(server, *pair).status_code for pair in ((too_large(), clip), (good, too_large()))] == [413, 413]
    assert post("/api/upload", content=b"x", headers={"content-type": "multipart/form-data"}).status_code == 400
    assert server.client.get("/api/upload").status_code == 405


def test_a_film_that_takes_too_long_is_given_up() -> None:
    times = iter(range(0, 100_000, 20))
    with old_server("face_matching", clock=lambda: float(next(times))) as slow:
        answer = upload(slow, photo(ANNA), film(*[photo(ANNA)] * 20))
    assert answer.status_code == 422
    assert "60 seconds" in answer.json()["error"]["message"]


def passport(_pixels: Pixels, _between: Between) -> Document:
    return Document(DocumentType.PASSPORT, "UTO", None, "PASSPORT\n\n ERIKSSON \nANNA")


def plain(_pixels: Pixels, _between: Between) -> Document:
    return Document(None, "", None, "a shop sign")


def unreadable(_pixels: Pixels, _between: Between) -> Document:
    raise TextUnreadableError("tesseract took too long")


def endless(_pixels: Pixels, between: Between) -> Document:
    while True:
        between()


def test_a_document_is_told_where_one_can_be_read() -> None:
    for documents, kind, lines in (
        (passport, "passport", ["PASSPORT", "ERIKSSON", "ANNA"]),
        (plain, None, None),
        (unreadable, None, None),
    ):
        with old_server("face_matching", documents=documents) as server:
            answer = fields(upload(server, photo(ANNA), film(photo(ANNA))))
        assert (answer["file_type"], answer["ocr_results"], answer["is_match"]) == (kind, lines, True)


def test_a_portrait_is_not_read_for_words() -> None:
    portrait = file_of(picture((ANNA, 60, 60), size=(200, 200)))
    with old_server("face_matching", documents=passport) as server:
        assert fields(upload(server, portrait, photo(ANNA)))["file_type"] is None
        assert fields(upload(server, photo(), photo(ANNA)))["file_type"] is None


def test_reading_a_document_ends_where_it_takes_too_long() -> None:
    times = itertools.count()
    with old_server("face_matching", documents=endless, clock=lambda: float(next(times))) as server:
        answer = fields(upload(server, photo(ANNA), photo(ANNA)))
    assert (answer["file_type"], answer["is_match"]) == (None, True)


def test_keys_are_asked_for() -> None:
    with old_server("face_matching", keys=one_key("secret", Scope.IDENTIFY)) as server:
        files = {"known": photo(ANNA), "unknown": photo(ANNA)}
        bare = server.client.post("/api/upload", files=files)
        right = server.client.post("/api/upload", files=files, headers=bearer("secret"))
    assert (bare.status_code, right.status_code) == (401, 200)
    assert is_marked([bare, right], "/v1/compare")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(known=st.binary(max_size=80), unknown=st.binary(max_size=80), number=st.text(max_size=8))
def test_no_junk_makes_it_fail(server: OldServer, known: bytes, unknown: bytes, number: str) -> None:
    sent = number.encode("utf-8", "replace").decode("utf-8")
    assert upload(server, known, unknown, tolerance=sent).status_code == 422
    assert upload(server, photo(ANNA), unknown, sharpness="0.5").status_code == 422
