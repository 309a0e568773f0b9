"""`facecog compare` by its contract: the fields, the exit codes and the plot."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.cli.parts import FakeParts
from tests.fakes import picture

ANNA, BEN, TWIN = 1, 2, 101
FIELDS = ["match", "confidence", "distance", "face_found_left", "face_found_right", "cached", "frames"]


@pytest.fixture(autouse=True)
def sources(parts: FakeParts) -> None:
    for name, identity in (("anna.jpg", ANNA), ("twin.jpg", TWIN), ("ben.jpg", BEN)):
        parts.pictures[name] = [picture((identity, 100, 100))]
    parts.pictures["both.jpg"] = [picture((ANNA, 100, 100), (BEN, 300, 100))]
    parts.pictures["empty.jpg"] = [picture()]
    parts.films["twin.mp4"] = [picture((TWIN, 100, 100))] * 61


def test_the_same_person_ends_with_0_and_prints_the_fields(cli: Cli) -> None:
    done = cli("compare", "anna.jpg", "twin.jpg", "--json")
    assert done.code == 0
    assert list(done.answer) == FIELDS
    assert done.answer["match"] is True
    assert done.answer["face_found_left"] is done.answer["face_found_right"] is True
    assert done.answer["cached"] is False
    assert done.answer["frames"] == []


def test_different_people_end_with_3(cli: Cli) -> None:
    done = cli("compare", "anna.jpg", "ben.jpg", "--json")
    assert (done.code, done.answer["match"]) == (3, False)


def test_a_films_frames_are_told(cli: Cli) -> None:
    done = cli("compare", "anna.jpg", "twin.mp4", "--json")
    assert done.code == 0
    assert [frame["time"] for frame in done.answer["frames"]] == [0.0, 1.0, 2.0]
    assert all(list(frame) == ["time", "distance", "confidence"] for frame in done.answer["frames"])
    assert len(cli("compare", "anna.jpg", "twin.mp4", "--fps", "3", "--json").answer["frames"]) == 7


def test_swapped_sides_get_the_same_answer_from_the_cache(cli: Cli) -> None:
    there = cli("compare", "anna.jpg", "ben.jpg", "--json").answer
    back = cli("compare", "ben.jpg", "anna.jpg", "--json").answer
    assert {**back, "cached": False} == there
    assert back["cached"] is True


def test_the_cache_is_cleared_by_command(cli: Cli) -> None:
    cli("compare", "anna.jpg", "ben.jpg")
    assert cli("compare", "--clear-cache", "--json").answer == {"cleared": 2}
    assert cli("compare", "anna.jpg", "ben.jpg", "--json").answer["cached"] is False
    again = cli("compare", "anna.jpg", "ben.jpg", "--json", "--clear-cache")
    assert again.answer["cached"] is False
    assert "2 pictures and films are forgotten" in again.err


def test_the_classic_rule_decides_on_the_confidence(cli: Cli) -> None:
    loose = cli("compare", "anna.jpg", "ben.jpg", "--rule", "classic", "--threshold", "0", "--json")
    assert (loose.code, loose.answer["match"]) == (0, True)
    strict = cli("compare", "anna.jpg", "twin.jpg", "--rule", "classic", "--tolerance", "0.1", "--json")
    assert (strict.code, strict.answer["match"]) == (3, False)


def test_several_faces_end_with_2_and_the_number_to_choose_from(cli: Cli) -> None:
    done = cli("compare", "anna.jpg", "both.jpg", "--json")
    assert done.code == 2
    assert done.answer["error"]["code"] == "several_faces"
    assert "both.jpg: there are 2 faces" in done.err
    codes = [cli("compare", "anna.jpg", "both.jpg", "--face", number).code for number in ("1", "2")]
    assert sorted(codes) == [0, 3]
    assert cli("compare", "anna.jpg", "both.jpg", "--face", "3").code == 2


def test_a_side_without_a_face_is_an_error_and_told_as_a_field(cli: Cli) -> None:
    done = cli("compare", "anna.jpg", "empty.jpg", "--json")
    assert done.code == 2
    assert list(done.answer) == [*FIELDS, "error"]
    assert done.answer["match"] is None
    assert (done.answer["face_found_left"], done.answer["face_found_right"]) == (True, False)
    assert done.answer["error"]["code"] == "no_face"
    assert "no face in empty.jpg" in done.err


def test_text_says_it_in_words(cli: Cli) -> None:
    done = cli("compare", "anna.jpg", "twin.mp4")
    assert "the same person." in done.out
    assert "distance 0." in done.out
    assert "twin.mp4: in 3 of 3 frames" in done.out
    again = [cli("compare", "anna.jpg", "twin.jpg").out for _ in range(2)]
    assert ["known from an earlier comparison" in out for out in again] == [False, True]


def test_a_poor_face_is_warned_of(cli: Cli, parts: FakeParts) -> None:
    blurred = picture((ANNA, 100, 100))
    blurred[..., 1] = 90
    parts.pictures["blurred.jpg"] = [blurred]
    done = cli("compare", "anna.jpg", "blurred.jpg", "--json")
    assert done.code == 0
    assert "blurred.jpg: the face is" in done.err
    assert "less sure" in done.err


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_the_course_over_a_film_is_drawn(cli: Cli, tmp_path: Path, ending: str) -> None:
    chart = tmp_path / f"chart.{ending}"
    assert cli("compare", "anna.jpg", "twin.mp4", "--plot", str(chart)).code == 0
    assert chart.read_bytes()[:5] in {b"\x89PNG\r", b"<?xml", b"%PDF-"}
    assert [path.name for path in tmp_path.iterdir()] == [chart.name]


def test_what_cannot_be_drawn_is_told(cli: Cli, parts: FakeParts, tmp_path: Path) -> None:
    assert cli("compare", "anna.jpg", "twin.jpg", "--plot", str(tmp_path / "a.png")).code == 2
    assert cli("compare", "anna.jpg", "twin.mp4", "--plot", str(tmp_path / "a.txt")).code == 2
    assert cli("compare", "anna.jpg", "twin.mp4", "--plot", str(tmp_path / "none" / "a.png")).code == 2
    parts.draws = False
    done = cli("compare", "anna.jpg", "twin.mp4", "--plot", str(tmp_path / "a.png"), "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "package_missing")
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_ends_it(cli: Cli, parts: FakeParts) -> None:
    parts.films["long.mp4"] = [picture((ANNA, 100, 100)), KeyboardInterrupt()]
    done = cli("compare", "anna.jpg", "long.mp4", "--fps", "30")
    assert (done.code, done.out) == (130, "")


@pytest.mark.parametrize(
    "arguments",
    [["anna.jpg"], [], ["anna.jpg", "none.jpg"], ["anna.jpg", "ben.jpg", "--fps", "0"]],
)
def test_a_call_that_makes_no_sense_ends_with_2(cli: Cli, arguments: list[str]) -> None:
    assert cli("compare", *arguments).code == 2
