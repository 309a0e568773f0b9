"""Comparing what is uploaded: at once, and as a job."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from facecog_desktop.remote.server.keys.ring import Keys, KnownKey, Scope, digest
from facecog_desktop.remote.server.parts import ServerRules
from facecog_desktop.remote.server.work_rules import WorkRules
from tests.remote.asking import ANNA, BEN, Asked, asked, faces, file
from tests.remote.films import compares_films, film

KEYS = Keys({name: KnownKey(name, digest(name), frozenset({Scope.IDENTIFY})) for name in ("one", "other")})


def sides(left: Any, right: Any) -> list[Any]:
    return [file(left, "l", "left"), file(right, "r", "right")]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files are made."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def there(folder: Path) -> Iterator[Asked]:
    rules = WorkRules(compare_seconds=5.0, jobs=2, jobs_kept=2)
    found = asked(ServerRules(work=rules))
    compares_films(found.local)
    with found.client:
        yield found
    assert list(folder.iterdir()) == []


def ended(there: Asked, job: str, **more: Any) -> Any:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        state = there.json("GET", f"/v1/compare/jobs/{job}", **more)
        if state["state"] not in ("waiting", "running"):
            return state
        time.sleep(0.02)
    raise AssertionError("the job does not end")


def test_two_pictures_of_one_person_match_and_of_two_do_not(there: Asked) -> None:
    anna = faces((ANNA, 100, 50))
    same = there.json("POST", "/v1/compare", files=sides(anna, faces((ANNA, 30, 90))))
    assert (same["match"], same["face_found_left"], same["face_found_right"]) == (True, True, True)
    assert (same["distance"], same["cached"], same["frames"]) == (pytest.approx(0, abs=1e-3), False, [])
    assert there.json("POST", "/v1/compare", files=sides(anna, faces((BEN, 30, 90))))["match"] is False


def test_a_side_without_a_face_is_no_failure(there: Asked) -> None:
    answer = there.json("POST", "/v1/compare", files=sides(faces((ANNA, 100, 50)), faces()))
    assert (answer["match"], answer["face_found_left"], answer["face_found_right"]) == (None, True, False)


def test_the_face_meant_is_chosen_by_its_number(there: Asked) -> None:
    two = faces((ANNA, 100, 50), (BEN, 300, 50))
    error = there.error("POST", "/v1/compare", 422, files=sides(faces((ANNA, 9, 9)), two))
    assert (error["code"], error["source"]) == ("several_faces", "right")
    assert "right_face" in error["hint"]
    answers = [
        there.json("POST", "/v1/compare", files=sides(faces((ANNA, 9, 9)), two), data={"right_face": number})["match"]
        for number in (1, 2)
    ]
    assert sorted(answers) == [False, True]


def test_a_film_is_compared_frame_by_frame_and_its_file_is_gone_afterwards(there: Asked, folder: Path) -> None:
    answer = there.json("POST", "/v1/compare", files=sides(film(3, ANNA), faces((ANNA, 9, 9))))
    assert answer["match"] is True
    assert [frame["time"] for frame in answer["frames"]] == [0, 1, 2]
    assert list(folder.iterdir()) == []


def test_nothing_that_was_uploaded_is_remembered(there: Asked) -> None:
    files = sides(film(2, ANNA), faces((ANNA, 9, 9)))
    assert [there.json("POST", "/v1/compare", files=files)["cached"] for _ in range(2)] == [False, False]


@pytest.mark.parametrize("damaged", [b"film", b"film 1"], ids=["at its beginning", "where it is read"])
def test_a_damaged_film_is_told_by_its_side_and_never_by_its_place(there: Asked, folder: Path, damaged: bytes) -> None:
    error = there.error("POST", "/v1/compare", 422, files=sides(faces((ANNA, 9, 9)), damaged))
    assert (error["code"], error["source"], error["message"]) == ("video_invalid", "right", "right is damaged")
    assert str(folder) not in str(error)


def test_what_is_neither_picture_nor_film_is_refused(there: Asked) -> None:
    error = there.error("POST", "/v1/compare", 422, files=sides(faces((ANNA, 9, 9)), b"#EXTM3U http://example.org"))
    assert (error["code"], error["source"]) == ("picture_invalid", "right")


@pytest.mark.parametrize(
    "data", [{"tolerance": "nan"}, {"fps": "0"}, {"fps": "inf"}, {"rule": "other"}, {"threshold": "-1"}]
)
def test_terms_that_make_no_sense_are_refused(there: Asked, data: dict[str, str]) -> None:
    files = sides(faces((ANNA, 9, 9)), faces((ANNA, 9, 9)))
    assert there.error("POST", "/v1/compare", 422, files=files, data=data)["code"] == "invalid_request"


def test_a_long_film_is_a_matter_for_a_job(there: Asked) -> None:
    files = sides(film(6, ANNA), faces((ANNA, 9, 9)))
    error = there.error("POST", "/v1/compare", 413, files=files)
    assert error["code"] == "comparison_too_long"
    assert "/v1/compare/jobs" in error["hint"]
    begun = there.client.post("/v1/compare/jobs", files=files)
    assert begun.status_code == 202
    job = begun.json()
    assert begun.headers["location"] == f"/v1/compare/jobs/{job['id']}"
    state = ended(there, job["id"])
    assert (state["state"], state["progress"], state["error"]) == ("done", {"left": 1, "right": 1}, None)
    assert (state["result"]["match"], len(state["result"]["frames"])) == (True, 6)


def test_a_comparison_that_is_not_done_in_time_is_ended(folder: Path) -> None:
    there = asked(ServerRules(work=WorkRules(compare_seconds=0.5)))
    compares_films(there.local, _Untold)
    slow = film(0, ANNA)
    error = there.error("POST", "/v1/compare", 413, files=sides(slow, faces((ANNA, 9, 9))))
    assert error["code"] == "comparison_too_long"
    assert list(folder.iterdir()) == []


class _Untold:
    """A film that does not say how long it is."""

    live, moving, length, fps = False, True, None, 1.0

    def __init__(self, name: str) -> None:
        self.name = name
        self._number = 0

    def read(self) -> Any:
        from facecog_desktop.core.types import Frame

        time.sleep(0.05)
        self._number += 1
        return Frame(faces((ANNA, 9, 9)), self._number, float(self._number), self.name)

    def close(self) -> None:
        pass


def test_a_running_job_tells_how_far_it_is_and_can_be_cancelled(there: Asked, folder: Path) -> None:
    job = there.json("POST", "/v1/compare/jobs", files=sides(film(400, ANNA, 0.02), faces((ANNA, 9, 9))))
    deadline = time.monotonic() + 10
    while not (state := there.json("GET", f"/v1/compare/jobs/{job['id']}"))["progress"]["left"] > 0.01:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    assert (state["state"], state["progress"]["right"], state["result"]) == ("running", 0, None)
    assert there.json("DELETE", f"/v1/compare/jobs/{job['id']}")["state"] == "cancelled"
    assert there.error("GET", f"/v1/compare/jobs/{job['id']}", 404)["code"] == "job_not_found"
    while list(folder.iterdir()):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_job_that_fails_says_why(there: Asked) -> None:
    job = there.json("POST", "/v1/compare/jobs", files=sides(b"film 1", faces((ANNA, 9, 9))))
    state = ended(there, job["id"])
    assert (state["state"], state["error"]["code"], state["error"]["source"]) == ("failed", "video_invalid", "left")


def test_there_are_so_many_jobs_and_no_more(there: Asked, folder: Path) -> None:
    slow = sides(film(400, ANNA, 0.02), faces((ANNA, 9, 9)))
    jobs = [there.json("POST", "/v1/compare/jobs", files=slow)["id"] for _ in range(2)]
    refused = there.client.post("/v1/compare/jobs", files=slow)
    assert (refused.status_code, refused.json()["error"]["code"]) == (503, "server_busy")
    assert int(refused.headers["retry-after"]) > 0
    assert len(list(folder.iterdir())) == 2
    for job in jobs:
        there.json("DELETE", f"/v1/compare/jobs/{job}")


def test_only_the_newest_results_are_kept(there: Asked) -> None:
    files = sides(faces((ANNA, 1, 1)), faces((ANNA, 9, 9)))
    jobs = []
    for _ in range(3):
        jobs.append(there.json("POST", "/v1/compare/jobs", files=files)["id"])
        ended(there, jobs[-1])
    assert there.error("GET", f"/v1/compare/jobs/{jobs[0]}", 404)["code"] == "job_not_found"
    assert there.json("GET", f"/v1/compare/jobs/{jobs[2]}")["state"] == "done"


def test_a_job_belongs_to_the_key_that_began_it() -> None:
    there = asked(ServerRules(keys=KEYS))
    files = sides(faces((ANNA, 1, 1)), faces((ANNA, 9, 9)))
    one, other = ({"authorization": f"Bearer {name}"} for name in ("one", "other"))
    with there.client:
        job = there.json("POST", "/v1/compare/jobs", files=files, headers=one)["id"]
        assert ended(there, job, headers=one)["state"] == "done"
        for method in ("GET", "DELETE"):
            error = there.error(method, f"/v1/compare/jobs/{job}", 404, headers=other)
            assert error["code"] == "job_not_found"
        assert there.error("GET", f"/v1/compare/jobs/{job}", 401)["code"] == "key_missing"


def test_a_server_that_ends_leaves_no_job_and_no_file_behind(folder: Path) -> None:
    there = asked()
    compares_films(there.local)
    with there.client:
        for _ in range(3):
            there.json("POST", "/v1/compare/jobs", files=sides(film(4000, ANNA, 0.02), faces((ANNA, 9, 9))))
        assert list(folder.iterdir())
        began = time.monotonic()
    assert time.monotonic() - began < 5
    assert list(folder.iterdir()) == []
