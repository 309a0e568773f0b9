"""`facecog recognise`: pictures for themselves, films by votes, and what each prints."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from facecog_desktop.core.errors import (
    CameraUnavailableError,
    PictureInvalidError,
    SourceLostError,
    VideoInvalidError,
)
from facecog_desktop.core.people.changes import Reject
from facecog_desktop.core.types import EngineId, Frame, Pixels
from facecog_desktop.settings import checked
from tests.cli.conftest import Cli
from tests.cli.parts import FakeParts
from tests.fakes import picture

ANNA, STRANGER = (1, 100, 100), (7, 300, 100)
EMPTY = picture()


@pytest.fixture
def everybody(parts: FakeParts, anna: str) -> str:
    """Anna is registered; pictures and films to look at."""
    parts.pictures |= {
        "anna.jpg": [picture(ANNA)],
        "both.jpg": [picture(ANNA, STRANGER)],
        "stranger.jpg": [picture(STRANGER)],
        "empty.jpg": [EMPTY],
        "damaged.jpg": [PictureInvalidError("damaged.jpg is no picture", source="damaged.jpg")],
        "folder": [picture(ANNA), PictureInvalidError("no picture", source="folder/x.jpg"), picture(STRANGER)],
    }
    parts.films["film.mp4"] = film(30, ANNA)
    return anna


def film(length: int, *faces: tuple[int, float, float]) -> Sequence[Pixels]:
    return [picture(*((who, x + frame, y) for who, x, y in faces)) for frame in range(length)]


def test_a_picture_is_one_line_with_the_fields_of_the_contract(cli: Cli, everybody: str) -> None:
    line = cli("recognise", "anna.jpg", "--json").answer
    assert {key: line[key] for key in ("source", "frame", "time", "width", "height")} == {
        "source": "anna.jpg",
        "frame": 0,
        "time": 0.0,
        "width": 640,
        "height": 360,
    }
    [face] = line["faces"]
    assert face["box"] == [100, 100, 80, 80]
    assert (face["name"], face["person"], face["verdict"]) == ("Anna", everybody, "known")
    assert face["distance"] == 0.0
    assert (face["margin"], face["track"]) == (None, None)
    assert 0.5 < face["confidence"] <= 1.0
    assert 0 <= face["quality"] <= 100


def test_a_stranger_has_no_name_and_the_answer_is_no(cli: Cli, everybody: str) -> None:
    done = cli("recognise", "stranger.jpg", "--json")
    [face] = done.answer["faces"]
    assert (done.code, face["verdict"], face["name"], face["person"]) == (3, "stranger", None, None)
    assert "candidate" not in face


def test_an_unsure_face_tells_who_it_might_be_but_not_as_its_name(cli: Cli, parts: FakeParts, everybody: str) -> None:
    parts.pictures["alike.jpg"] = [picture((101, 100, 100))]
    done = cli("recognise", "alike.jpg", "--threshold", "0.09", "--json")
    [face] = done.answer["faces"]
    assert (done.code, face["verdict"], face["name"], face["person"]) == (3, "unsure", None, None)
    assert face["candidate"] == {"name": "Anna", "person": everybody}
    assert "perhaps Anna" in cli("recognise", "alike.jpg", "--threshold", "0.09").out


def test_faces_come_largest_first_and_text_names_them(cli: Cli, everybody: str) -> None:
    done = cli("recognise", "both.jpg")
    assert done.code == 0
    assert done.out.startswith("both.jpg: ")
    assert "Anna" in done.out
    assert "stranger" in done.out


def test_no_face_is_an_empty_list_and_the_answer_no(cli: Cli, everybody: str) -> None:
    done = cli("recognise", "empty.jpg", "--json")
    assert (done.code, done.answer["faces"]) == (3, [])
    assert cli("recognise", "empty.jpg").out == "empty.jpg: no face\n"


def test_one_known_face_in_several_sources_is_enough(cli: Cli, everybody: str) -> None:
    assert cli("recognise", "stranger.jpg", "anna.jpg", "--json").code == 0


def test_a_damaged_picture_among_several_is_told_and_the_rest_go_on(cli: Cli, everybody: str) -> None:
    done = cli("recognise", "damaged.jpg", "missing.jpg", "anna.jpg", "folder", "--json")
    assert done.code == 0
    assert [line["source"] for line in done.lines] == [
        "damaged.jpg",
        "missing.jpg",
        "anna.jpg",
        "folder/0.jpg",
        "folder/x.jpg",
        "folder/1.jpg",
    ]
    assert [line["error"]["code"] for line in done.lines if "error" in line] == [
        "picture_invalid",
        "source_not_found",
        "picture_invalid",
    ]
    assert "facecog: damaged.jpg is no picture\nhint: " in done.err


def test_nothing_readable_at_all_is_an_error(cli: Cli, everybody: str) -> None:
    done = cli("recognise", "damaged.jpg", "missing.jpg", "--json")
    assert done.code == 2
    assert all("error" in line for line in done.lines)
    assert cli("recognise", "damaged.jpg", "--json").answer["error"]["code"] == "picture_invalid"


def test_an_empty_source_is_not_a_silent_success(cli: Cli, parts: FakeParts, everybody: str) -> None:
    parts.pictures["nothing"] = []
    done = cli("recognise", "nothing", "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "source_not_found")


def test_a_film_votes_before_it_names_and_ends_with_a_summary(cli: Cli, parts: FakeParts, everybody: str) -> None:
    done = cli("recognise", "film.mp4", "--json")
    *frames, last = done.lines
    assert [frame["frame"] for frame in frames] == list(range(30))
    assert frames[0]["faces"][0]["verdict"] == "unsure"
    assert frames[0]["faces"][0]["distance"] is None
    assert {frame["faces"][0]["track"] for frame in frames} == {1}
    named = [frame for frame in frames if frame["faces"][0]["name"] == "Anna"]
    assert frames[-1] in named
    [person] = last["summary"]["people"]
    assert person == {
        "name": "Anna",
        "person": everybody,
        "first": named[0]["time"],
        "last": named[-1]["time"],
        "frames": len(named),
    }
    assert last["summary"]["strangers"] == 0
    assert done.code == 0
    assert all(source.closed for source in parts.opened)


def test_strangers_of_a_film_are_counted_once_each(cli: Cli, parts: FakeParts, everybody: str) -> None:
    parts.films["film.mp4"] = film(30, (7, 100, 100), (8, 400, 100), (1, 250, 200))
    assert cli("recognise", "film.mp4", "--json").lines[-1]["summary"]["strangers"] == 2


def test_as_text_a_film_prints_only_what_changes(cli: Cli, everybody: str) -> None:
    done = cli("recognise", "film.mp4")
    lines = done.out.splitlines()
    assert len([line for line in lines if line.startswith("film.mp4")]) == 2
    assert "Summary:" in lines
    assert any(line.startswith("  Anna: ") for line in lines)


@pytest.mark.parametrize(
    ("options", "numbers"),
    [
        (["--every", "10"], [0, 10, 20]),
        (["--fps", "10"], [0, 3, 6, 9, 12, 15, 18, 21, 24, 27]),
        (["--fps", "1000"], list(range(30))),
    ],
)
def test_a_film_is_looked_at_as_often_as_asked(
    cli: Cli, everybody: str, options: Sequence[str], numbers: Sequence[int]
) -> None:
    lines = cli("recognise", "film.mp4", *options, "--json").lines
    assert [line["frame"] for line in lines if "frame" in line] == numbers


def test_every_counts_frames_of_films_and_not_pictures(cli: Cli, everybody: str) -> None:
    lines = cli("recognise", "folder", "--every", "2", "--json").lines
    assert len(lines) == 3


def test_a_film_damaged_in_the_middle_is_summed_up_to_there(cli: Cli, parts: FakeParts, everybody: str) -> None:
    parts.films["film.mp4"] = [*film(30, ANNA), VideoInvalidError("it breaks off"), *film(5, ANNA)]
    lines = cli("recognise", "film.mp4", "--json").lines
    assert len(lines) == 32
    assert lines[30]["error"]["code"] == "video_invalid"
    assert lines[31]["summary"]["people"][0]["name"] == "Anna"


def test_a_camera_that_comes_back_is_told_once_and_goes_on(cli: Cli, parts: FakeParts, everybody: str) -> None:
    lost = [SourceLostError("unplugged", source="0") for _ in range(4)]
    parts.live["0"] = [*film(3, ANNA), *lost, *film(3, ANNA)]
    lines = cli("recognise", "0", "--json").lines
    assert [("error" in line, "summary" in line) for line in lines].count((True, False)) == 1
    assert len(lines) == 8


def test_a_camera_that_does_not_come_back_ends_it(cli: Cli, parts: FakeParts, everybody: str) -> None:
    parts.live["0"] = [SourceLostError("unplugged", source="0") for _ in range(1000)]
    done = cli("recognise", "0", "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "source_lost")
    parts.live["0"] = [CameraUnavailableError("there is no camera 0", source="0")]
    assert cli("recognise", "0", "--json").answer["error"]["code"] == "camera_unavailable"


def test_the_threshold_reaches_pictures_and_films(cli: Cli, parts: FakeParts, everybody: str) -> None:
    parts.pictures["alike.jpg"] = [picture((101, 100, 100))]
    parts.films["alike.mp4"] = film(30, (101, 100, 100))
    for source in ("alike.jpg", "alike.mp4"):
        assert cli("recognise", source, "--threshold", "0.2").code == 0
        assert cli("recognise", source, "--threshold", "0.01").code == 3


def test_an_empty_gallery_is_mentioned(cli: Cli, parts: FakeParts) -> None:
    parts.pictures["anna.jpg"] = [picture(ANNA)]
    done = cli("recognise", "anna.jpg", "--json")
    assert (done.code, done.answer["faces"][0]["verdict"]) == (3, "stranger")
    assert "nobody is registered" in done.err


@pytest.mark.parametrize(("kind", "ended", "summaries"), [("live", "closed", 1), ("films", "discarded", 0)])
def test_ctrl_c_ends_a_camera_with_its_summary_and_a_film_with_nothing_half_done(
    cli: Cli, parts: FakeParts, everybody: str, kind: str, ended: str, summaries: int
) -> None:
    getattr(parts, kind)["source"] = [*film(30, ANNA), KeyboardInterrupt()]
    done = cli("recognise", "source", "--json", "--annotate", "out.mp4")
    assert done.code == 130
    assert ["summary" in line for line in done.lines].count(True) == summaries
    assert parts.writers[0].ended == ended
    assert parts.opened[-1].closed == 1


def test_a_film_is_painted_at_the_rate_at_which_it_is_looked_at(cli: Cli, parts: FakeParts, everybody: str) -> None:
    assert cli("recognise", "film.mp4", "--every", "3", "--annotate", "out.mp4").code == 0
    [writer] = parts.writers
    assert (writer.out, writer.fps, len(writer.written), writer.ended) == (Path("out.mp4"), 10.0, 10, "closed")
    cli("recognise", "film.mp4", "--fps", "5", "--annotate", "out.mp4")
    assert parts.writers[1].fps == 5.0


def test_names_are_painted_and_landmarks_where_asked(cli: Cli, parts: FakeParts, everybody: str) -> None:
    cli("recognise", "both.jpg", "--annotate", "out.jpg")
    cli("recognise", "both.jpg", "--annotate", "out.jpg", "--show-landmarks")
    plain, dotted = parts.labels
    assert sorted(words for _, words, _, _ in plain) == ["Anna", "Unknown"]
    assert all(points is None for *_, points in plain)
    assert all(points is not None for *_, points in dotted)


def test_several_pictures_share_one_folder(cli: Cli, parts: FakeParts, everybody: str, tmp_path: Path) -> None:
    assert cli("recognise", "anna.jpg", "both.jpg", "--annotate", str(tmp_path)).code == 0
    [writer] = parts.writers
    assert writer.written == ["anna.jpg", "both.jpg"]


def test_several_sources_do_not_go_into_one_file(cli: Cli, parts: FakeParts, everybody: str) -> None:
    refused = cli("recognise", "anna.jpg", "both.jpg", "--annotate", "out.jpg", "--json")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "invalid_request")
    assert parts.writers == []


def test_boxes_are_whole_numbers(cli: Cli, parts: FakeParts, everybody: str) -> None:
    box = cli("recognise", "anna.jpg", "--json").answer["faces"][0]["box"]
    assert [type(number) for number in box] == [int] * 4
    assert np.array_equal(box, [100, 100, 80, 80])


def test_after_a_change_of_the_engine_kept_photos_are_looked_at_first(
    cli: Cli, parts: FakeParts, everybody: str
) -> None:
    parts.fast.id = EngineId("fake", 2)
    done = cli("recognise", "anna.jpg", "--json")
    assert done.answer["faces"][0]["name"] == "Anna"
    assert "1 of 1 kept photos" in done.err
    assert cli("recognise", "anna.jpg", "--json").err == ""


def test_a_face_that_is_said_not_to_be_somebody_tells_whom(cli: Cli, parts: FakeParts, everybody: str) -> None:
    parts.pictures["alike.jpg"] = [picture((101, 100, 100))]
    assert cli("recognise", "alike.jpg", "--json").answer["faces"][0]["name"] == "Anna"
    service, frame = parts.service(checked({})), Frame(picture((101, 40, 40)))
    service.change(everybody, Reject(service.sample(frame, service.detect(frame)[0])))
    done = cli("recognise", "alike.jpg", "--json")
    [face] = done.answer["faces"]
    assert (done.code, face["verdict"], face["name"]) == (3, "stranger", None)
    assert face["rejected"] == {"name": "Anna", "person": everybody}
    assert "rejected" not in cli("recognise", "anna.jpg", "--json").answer["faces"][0]
