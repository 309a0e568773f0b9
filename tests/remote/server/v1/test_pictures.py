"""Whole pictures: who is in them, and whom they are of."""

from __future__ import annotations

import json

import pytest

from tests.remote.asking import ANNA, ANNAS_TWIN, BEN, Asked, asked, faces, file, sample_of


@pytest.fixture
def there() -> Asked:
    found = asked()
    found.local.register("Anna", [sample_of(found.local, ANNA)])
    return found


def test_faces_of_whole_pictures_are_named_in_the_order_of_the_files(there: Asked) -> None:
    files = [file(faces((ANNA, 100, 50), (60, 300, 50)), "one.png"), file(faces((BEN, 20, 30)), "a\\b/two.png")]
    one, two = there.json("POST", "/v1/identify/pictures", files=files)["pictures"]
    named = sorted((face["box"]["x"], face["match"]["verdict"], face["match"]["best"]["name"]) for face in one["faces"])
    assert named == [(100, "known", "Anna"), (300, "stranger", "Anna")]
    assert (one["name"], one["width"], one["height"], one["error"]) == ("one.png", 640, 360, None)
    assert two["name"] == "two.png"
    [ben] = two["faces"]
    assert ben["box"] == {"x": 20, "y": 30, "width": 80, "height": 80}
    assert ben["landmarks"] is None
    assert ben["overall"] == min(value for name, value in ben["quality"].items() if name != "luminance")


def test_landmarks_are_answered_where_they_are_asked_for(there: Asked) -> None:
    [shown] = there.json(
        "POST", "/v1/identify/pictures", files=[file(faces((ANNA, 100, 50)))], data={"landmarks": "true"}
    )["pictures"]
    assert len(shown["faces"][0]["landmarks"]) == 68


def test_a_broken_picture_is_told_and_the_others_are_answered(there: Asked) -> None:
    files = [file(b"no picture at all", "notes.txt"), file(faces((ANNA, 100, 50))), file(faces())]
    broken, anna, nobody = there.json("POST", "/v1/identify/pictures", files=files)["pictures"]
    assert (broken["name"], broken["error"]["code"], broken["faces"]) == ("notes.txt", "picture_invalid", [])
    assert anna["faces"][0]["match"]["best"]["name"] == "Anna"
    assert (nobody["faces"], nobody["error"]) == ([], None)


def test_pictures_are_needed(there: Asked) -> None:
    assert there.error("POST", "/v1/identify/pictures", 422)["code"] == "invalid_request"


def test_somebody_is_registered_by_whole_pictures(there: Asked) -> None:
    about = {"name": " Ben ", "external_id": "B 1", "metadata": json.dumps({"room": 7}), "request": "registration-1"}
    files = [file(faces((BEN, 50, 50)), "one.jpg"), file(faces((BEN, 90, 50)), "two.jpg")]
    ben = there.json("POST", "/v1/people/pictures", data=about, files=files)
    assert (ben["name"], ben["external_id"], ben["metadata"], ben["samples"]) == ("Ben", "B 1", {"room": 7}, 2)
    assert {sample.source for sample in there.local.samples(ben["id"])} == {"one.jpg", "two.jpg"}
    again = there.json("POST", "/v1/people/pictures", data=about, files=files)
    assert (again["id"], again["samples"]) == (ben["id"], 2)


@pytest.mark.parametrize(
    ("shown", "status", "code"),
    [
        (faces(), 422, "no_face"),
        (faces((BEN, 50, 50), (60, 300, 50)), 422, "several_faces"),
        (faces((ANNAS_TWIN, 50, 50)), 409, "looks_like_other"),
        (b"no picture", 422, "picture_invalid"),
    ],
)
def test_a_picture_that_will_not_do_is_named_and_nothing_is_kept(
    there: Asked, shown: bytes, status: int, code: str
) -> None:
    files = [file(faces((BEN, 90, 50)), "good.jpg"), file(shown, "bad.jpg")]
    error = there.error("POST", "/v1/people/pictures", status, data={"name": "Ben"}, files=files)
    assert (error["code"], error["source"]) == (code, "bad.jpg")
    assert [person.name for person in there.local.people()] == ["Anna"]


@pytest.mark.parametrize("metadata", ["[1]", "{", '{"a": NaN}', '{"a": "\\u0000"}', "[" * 5000, '{"a": 1e999}'])
def test_metadata_that_cannot_be_kept_are_refused(there: Asked, metadata: str) -> None:
    about = {"name": "Ben", "metadata": metadata}
    error = there.error("POST", "/v1/people/pictures", 422, data=about, files=[file(faces((BEN, 50, 50)))])
    assert error["code"] == "invalid_request"
    assert len(there.local.people()) == 1


def test_pictures_are_added_to_somebody_and_each_that_is_refused_says_why(there: Asked) -> None:
    [anna] = there.local.people()
    there.local.register("Ben", [sample_of(there.local, BEN)])
    files = [
        file(faces((ANNA, 90, 50)), "good.jpg"),
        file(faces((BEN, 90, 50)), "ben.jpg"),
        file(faces(), "empty.jpg"),
        file(b"junk", "junk.jpg"),
    ]
    answer = there.json("POST", f"/v1/people/{anna.id}/pictures", files=files)
    assert answer["added"] == ["good.jpg"]
    assert {each["source"]: each["code"] for each in answer["refused"]} == {
        "ben.jpg": "looks_like_other",
        "empty.jpg": "no_face",
        "junk.jpg": "picture_invalid",
    }
    assert there.local.people()[0].samples == 2
    there.json("POST", f"/v1/people/{anna.id}/changes", json=answer["undo"])
    assert there.local.people()[0].samples == 1


def test_nothing_is_added_where_all_are_refused_and_nobody_unknown_gets_any(there: Asked) -> None:
    [anna] = there.local.people()
    answer = there.json("POST", f"/v1/people/{anna.id}/pictures", files=[file(b"junk")])
    assert (answer["added"], answer["undo"]) == ([], None)
    error = there.error("POST", "/v1/people/nobody/pictures", 404, files=[file(faces((BEN, 50, 50)))])
    assert error["code"] == "person_not_found"
