"""`facecog register NAME SOURCE…`: one person, all good photos at once, every other one with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
import pytest

from facecog_desktop.cli.register.register import parsed_metadata
from facecog_desktop.core.errors import CameraUnavailableError, DiskFullError, PictureInvalidError
from facecog_desktop.core.people.changes import Remove
from facecog_desktop.core.ports.program import Between, straight_on
from facecog_desktop.core.types import Face, Person, Pixels, Pose
from tests.cli.conftest import Cli
from tests.cli.parts import CheckedGallery, FakeParts
from tests.fakes import FakeEngine, picture


def poor(identity: int) -> Pixels:
    """A face without any contrast."""
    pixels = picture((identity, 100, 100)).copy()
    pixels[..., 1] = 40
    return pixels


def photos(cli: Cli, who: str) -> list[str]:
    return [photo["source"] for photo in cli("people", "show", who, "--json").answer["photos"]]


@pytest.fixture
def pictures(parts: FakeParts) -> None:
    """Pictures to choose from; the number is the identity."""
    parts.pictures |= {
        "1.jpg": [picture((1, 100, 100))],
        "1b.jpg": [picture((1, 200, 150))],
        "2.jpg": [picture((2, 100, 100))],
        "two.jpg": [picture((1, 100, 100), (2, 300, 100))],
        "none.jpg": [picture()],
        "poor.jpg": [poor(1)],
        "damaged.jpg": [PictureInvalidError("damaged.jpg is no picture", source="damaged.jpg")],
        "alike.jpg": [picture((101, 100, 100))],
    }


pytestmark = pytest.mark.usefixtures("pictures")


def test_the_answer_has_the_fields_of_the_contract(cli: Cli) -> None:
    done = cli("register", "Anna", "1.jpg", "1b.jpg", "--json")
    answer = done.answer
    assert set(answer) == {"person", "name", "added", "refused"}
    assert (done.code, answer["name"], answer["refused"]) == (0, "Anna", [])
    assert [set(each) for each in answer["added"]] == [{"source", "md5", "quality"}] * 2
    assert [each["source"] for each in answer["added"]] == ["1.jpg", "1b.jpg"]
    assert answer["person"] == cli("people", "list", "--json").answer[0]["person"]
    assert cli("register", "Berta", "2.jpg").out == "Berta: 1 photo added\n"


def test_a_known_name_gets_the_photos_added(cli: Cli) -> None:
    first = cli("register", "Anna", "1.jpg", "--json").answer["person"]
    assert cli("register", " anna ", "1b.jpg", "--json").answer["person"] == first
    assert photos(cli, "Anna") == ["1.jpg", "1b.jpg"]


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("none.jpg", "no_face"),
        ("two.jpg", "several_faces"),
        ("poor.jpg", "poor_quality"),
        ("damaged.jpg", "picture_invalid"),
        ("missing.jpg", "source_not_found"),
    ],
)
def test_what_cannot_be_kept_is_refused_by_name_and_nothing_changes(
    cli: Cli, parts: FakeParts, source: str, code: str
) -> None:
    done = cli("register", "Anna", source, "--json")
    assert done.code == 2
    answer = done.answer
    assert (answer["person"], answer["added"]) == (None, [])
    [refused] = answer["refused"]
    assert (refused["source"], refused["code"]) == (source, code)
    assert refused["message"]
    assert answer["error"]["code"] == code
    assert source in done.err
    assert parts.kept.revision() == 0


def test_the_good_photos_are_kept_and_the_others_told(cli: Cli) -> None:
    done = cli("register", "Anna", "none.jpg", "1.jpg", "poor.jpg", "damaged.jpg", "1b.jpg", "two.jpg", "--json")
    assert done.code == 0
    assert [each["source"] for each in done.answer["added"]] == ["1.jpg", "1b.jpg"]
    assert {each["source"]: each["code"] for each in done.answer["refused"]} == {
        "none.jpg": "no_face",
        "damaged.jpg": "picture_invalid",
        "two.jpg": "several_faces",
        "poor.jpg": "poor_quality",
    }
    assert "error" not in done.answer
    assert "Anna: " not in done.err


def test_all_photos_of_a_call_are_stored_at_once(cli: Cli, parts: FakeParts) -> None:
    cli("register", "Anna", "1.jpg", "1b.jpg")
    assert parts.kept.revision() == 1


def test_a_repetition_does_no_harm(cli: Cli) -> None:
    assert cli("register", "Anna", "1.jpg").code == 0
    again = cli("register", "Anna", "1.jpg", "--json")
    assert (again.code, again.answer["added"]) == (0, [])
    assert [each["code"] for each in again.answer["refused"]] == ["already_registered"]
    assert photos(cli, "Anna") == ["1.jpg"]


def test_a_repetition_adds_what_is_new(cli: Cli) -> None:
    cli("register", "Anna", "1.jpg")
    again = cli("register", "Anna", "1.jpg", "1b.jpg", "--json").answer
    assert [each["source"] for each in again["added"]] == ["1b.jpg"]


def test_the_same_photo_twice_in_one_call_is_kept_once(cli: Cli) -> None:
    done = cli("register", "Anna", "1.jpg", "1.jpg", "--json")
    assert done.code == 0
    assert len(done.answer["added"]) == 1
    assert [each["code"] for each in done.answer["refused"]] == ["already_registered"]


def test_a_look_alike_of_somebody_else_needs_force(cli: Cli) -> None:
    cli("register", "Anna", "1.jpg")
    refused = cli("register", "Berta", "alike.jpg", "--json")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "looks_like_other")
    assert "Anna" in refused.answer["error"]["message"]
    assert cli("register", "Berta", "alike.jpg", "--force").code == 0


def test_force_keeps_a_poor_picture_but_not_an_empty_one(cli: Cli) -> None:
    assert cli("register", "Anna", "poor.jpg", "--force").code == 0
    assert cli("register", "Berta", "none.jpg", "--force").code == 2


def test_of_several_faces_the_largest_is_kept_where_that_is_allowed(cli: Cli, parts: FakeParts) -> None:
    pixels = picture((2, 300, 50), side=120).copy()
    pixels[200:280, 100:180] = picture((1, 0, 0))[:80, :80]
    parts.pictures["large.jpg"] = [pixels]
    assert cli("register", "Berta", "large.jpg", "--allow-several", "2").code == 0
    assert cli("recognise", "2.jpg", "--json").answer["faces"][0]["name"] == "Berta"
    assert cli("recognise", "1.jpg").code == 3


@pytest.mark.parametrize("name", ["", "  ", "x" * 10_000, "a\nb"])
def test_a_wrong_name_is_refused_before_anything_is_read(cli: Cli, parts: FakeParts, name: str) -> None:
    refused = cli("register", name, "1.jpg", "--json")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "invalid_name")
    assert parts.opened == []
    assert parts.kept.revision() == 0


def test_a_gallery_that_cannot_be_used_is_told_before_anything_is_read(cli: Cli, parts: FakeParts) -> None:
    class Full(CheckedGallery):
        def people(self, *, removed: bool = False) -> list[Person]:
            raise DiskFullError("no room")

    parts.kept = Full()
    assert cli("register", "Anna", "1.jpg", "--json").answer["error"]["code"] == "disk_full"
    assert parts.opened == []


def test_the_external_id_and_metadata_are_kept(cli: Cli) -> None:
    cli("register", "Anna", "1.jpg", "--id", "E7", "--metadata", '{"team": "blue"}')
    shown = cli("people", "show", "Anna", "--json").answer
    assert (shown["external_id"], shown["metadata"]) == ("E7", {"team": "blue"})


def test_a_known_person_gets_id_and_metadata_added(cli: Cli) -> None:
    cli("register", "Anna", "1.jpg", "--metadata", '{"team": "blue", "room": 1}')
    cli("register", "Anna", "1b.jpg", "--id", "E7", "--metadata", '{"team": "red"}')
    shown = cli("people", "show", "Anna", "--json").answer
    assert (shown["external_id"], shown["metadata"]) == ("E7", {"team": "red", "room": 1})


def test_another_external_id_is_another_person(cli: Cli) -> None:
    cli("register", "Anna", "1.jpg", "--id", "E7")
    refused = cli("register", "Anna", "1b.jpg", "--id", "E8", "--json")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "invalid_request")
    assert photos(cli, "Anna") == ["1.jpg"]


def test_a_name_of_two_people_is_refused(cli: Cli) -> None:
    cli("register", "Anna", "1.jpg")
    other = cli("register", "Berta", "2.jpg", "--json").answer["person"]
    cli("people", "rename", other, "Anna")
    assert cli("register", "Anna", "1b.jpg", "--json").answer["error"]["code"] == "ambiguous_name"


def test_a_removed_person_does_not_stand_in_the_way(cli: Cli, parts: FakeParts) -> None:
    removed = cli("register", "Anna", "1.jpg", "--json").answer["person"]
    parts.kept.change(removed, Remove())
    assert cli("register", "Anna", "1.jpg", "--json").answer["person"] != removed


def test_metadata_must_be_an_object() -> None:
    assert parsed_metadata(None) is None
    assert parsed_metadata('{"a": [1]}') == {"a": [1]}


class Turning(FakeEngine):
    """Sees the head turn: every ten looks another direction."""

    def __init__(self) -> None:
        super().__init__()
        self.looks = 0

    def detect(
        self, pixels: Pixels, *, thorough: bool = False, smallest: float = 0.0, between: Between = straight_on
    ) -> list[Face]:
        self.looks += 1
        self.pose = Pose((0.0, 25.0, -25.0)[self.looks // 10 % 3], 0.0, 0.0)
        return super().detect(pixels)


@cache
def still(identity: int, x: int) -> Pixels:
    return picture((identity, x, 100))


def clip(seconds: float, identity: int = 1) -> Sequence[Pixels]:
    """30 frames a second of one face that moves a little."""
    return [still(identity, 100 + number % 50) for number in range(round(seconds * 30))]


def test_a_film_gives_up_to_ten_photos_in_several_directions(cli: Cli, parts: FakeParts) -> None:
    parts.fast = Turning()
    parts.films["clip.mp4"] = clip(9)
    done = cli("register", "Anna", "clip.mp4", "--json")
    assert done.code == 0
    added = done.answer["added"]
    assert 6 <= len(added) <= 10
    assert {each["source"] for each in added} == {"clip.mp4"}
    times = [each["time"] for each in added]
    assert times == sorted(times)
    assert min(np.diff(times)) >= 0.39
    poses = [photo["pose"] for photo in cli("people", "show", "Anna", "--json").answer["photos"]]
    assert set(poses) == {"front", "left", "right"}


def test_a_film_registered_again_adds_nothing_and_does_no_harm(cli: Cli, parts: FakeParts) -> None:
    parts.films["clip.mp4"] = clip(4)
    assert cli("register", "Anna", "clip.mp4").code == 0
    again = cli("register", "Anna", "clip.mp4", "--json")
    assert (again.code, again.answer["added"]) == (0, [])


@pytest.mark.parametrize(
    ("frames", "code"),
    [
        ([picture()] * 60, "no_face"),
        ([picture((1, 100, 100), (2, 300, 100))] * 60, "several_faces"),
        ([*clip(2, 1), *[picture()] * 60, *clip(2, 2)], "several_faces"),
        ([poor(1)] * 60, "poor_quality"),
    ],
)
def test_a_film_that_does_not_show_one_person_well_is_refused(
    cli: Cli, parts: FakeParts, frames: Sequence[Pixels], code: str
) -> None:
    parts.films["clip.mp4"] = frames
    done = cli("register", "Anna", "clip.mp4", "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, code)
    assert parts.kept.revision() == 0


def test_somebody_who_passes_by_in_a_film_is_left_out(cli: Cli, parts: FakeParts) -> None:
    parts.films["clip.mp4"] = [*clip(6, 1), *[picture()] * 60, *clip(1, 2)]
    assert cli("register", "Anna", "clip.mp4").code == 0
    assert cli("recognise", "2.jpg").code == 3
    assert cli("recognise", "1.jpg").code == 0


def test_a_film_of_a_look_alike_is_refused_as_a_whole(cli: Cli, parts: FakeParts) -> None:
    cli("register", "Anna", "1.jpg")
    parts.films["clip.mp4"] = [*clip(4, 101), *clip(1, 2)]
    done = cli("register", "Berta", "clip.mp4", "2.jpg", "--json")
    assert done.code == 0
    assert [each["source"] for each in done.answer["added"]] == ["2.jpg"]
    assert [(each["source"], each["code"]) for each in done.answer["refused"]] == [("clip.mp4", "looks_like_other")]


def test_a_camera_is_left_as_soon_as_there_is_enough(cli: Cli, parts: FakeParts) -> None:
    parts.fast = Turning()
    parts.live["0"] = clip(60)
    done = cli("register", "Anna", "0", "--json")
    assert len(done.answer["added"]) == 10
    assert done.answer["added"][-1]["time"] < 20
    assert parts.opened[-1].closed == 1
    assert "turn your head" in done.err


def test_a_camera_is_not_watched_for_ever(cli: Cli, parts: FakeParts) -> None:
    parts.live["0"] = clip(60)
    assert cli("register", "Anna", "0", "--json").code == 0
    assert parts.opened[-1].closed == 1
    parts.live["0"] = [picture()] * 3000
    assert cli("register", "Berta", "0", "--json").answer["error"]["code"] == "no_face"


def test_a_missing_camera_is_told(cli: Cli, parts: FakeParts) -> None:
    parts.live["0"] = [CameraUnavailableError("there is no camera 0", source="0")]
    done = cli("register", "Anna", "0", "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "camera_unavailable")


def test_ctrl_c_between_two_pictures_leaves_nothing_half_done(cli: Cli, parts: FakeParts) -> None:
    parts.pictures["folder"] = [picture((1, 100, 100)), picture((1, 200, 100)), KeyboardInterrupt()]
    stopped = cli("register", "Anna", "1.jpg", "folder", "--json")
    assert (stopped.code, stopped.out) == (130, "")
    assert cli("people", "list", "--json").answer == []


def test_a_folder_is_a_source_with_many_pictures(cli: Cli, parts: FakeParts) -> None:
    parts.pictures["folder"] = [picture((1, 100, 100)), PictureInvalidError("no", source="folder/x.jpg"), picture()]
    answer = cli("register", "Anna", "folder", "--json").answer
    assert [each["source"] for each in answer["added"]] == ["folder/0.jpg"]
    assert {each["source"]: each["code"] for each in answer["refused"]} == {
        "folder/x.jpg": "picture_invalid",
        "folder/1.jpg": "no_face",
    }


def test_whom_a_refused_photo_looks_like_is_told_to_programs_too(cli: Cli, parts: FakeParts) -> None:
    anna = cli("register", "Anna", "1.jpg", "--json").answer["person"]
    [refused] = cli("register", "Berta", "alike.jpg", "--json").answer["refused"]
    assert refused["other"]["person"] == anna
    assert refused["other"]["name"] == "Anna"
    assert 0.2 < refused["other"]["distance"] < 0.4


def test_what_was_registered_by_force_is_remembered_as_a_pair(cli: Cli) -> None:
    anna = cli("register", "Anna", "1.jpg", "--json").answer["person"]
    done = cli("register", "Berta", "alike.jpg", "--force", "--json").answer
    [alike] = done["look_alikes"]
    assert (alike["person"], alike["name"]) == (anna, "Anna")
    assert "look_alikes" not in cli("register", "Cid", "2.jpg", "--force", "--json").answer
    [pair] = cli("people", "look-alikes", "--json").answer
    assert [each["name"] for each in pair["people"]] == ["Anna", "Berta"]


def test_a_picture_kept_for_somebody_else_is_an_error_that_names_whom(cli: Cli, parts: FakeParts) -> None:
    cli("register", "Anna", "1.jpg")
    pixels = picture((1, 100, 100)).copy()
    pixels[:40, :40] = 90
    parts.pictures["brighter.jpg"] = [pixels]
    same = cli("register", "Anna", "brighter.jpg", "--json")
    assert (same.code, [each["code"] for each in same.answer["refused"]]) == (0, ["already_registered"])
    for photo in ("1.jpg", "brighter.jpg"):
        other = cli("register", "Berta", photo, "--json")
        assert (other.code, other.answer["error"]["code"]) == (2, "already_registered")
        assert other.answer["refused"][0]["holder"]["name"] == "Anna"
        assert "registered for Anna" in other.err
        assert "people move" in other.answer["error"]["hint"]
    assert cli("register", "Anna", "brighter.jpg", "--force").code == 0
