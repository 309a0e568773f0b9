"""`facecog bench`: figures by the contract's names, with and without face_recognition beside them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from facecog_desktop.cli.app import main
from facecog_desktop.cli.evaluate.bench import ratios
from facecog_desktop.core.errors import VideoInvalidError
from tests.cli.conftest import Cli, Outcome
from tests.cli.parts import FakeParts
from tests.fakes import picture

FIGURES = {
    *("frames", "fps", "cpu_ms_per_frame", "latency_ms", "detect_ms", "landmarks_ms", "embed_ms", "search_ms"),
    *("startup_ms", "rss_mb", "sleep_2ms_p99_ms"),
}


@pytest.fixture(autouse=True)
def films(parts: FakeParts) -> None:
    parts.films["film.mp4"] = [picture((1, 100 + number, 100)) for number in range(40)]
    parts.films["demo"] = [picture((3, 100, 100))] * 35
    parts.films["empty.mp4"] = []
    parts.films["damaged.mp4"] = [picture((1, 100, 100)), VideoInvalidError("it is cut short")]
    parts.pictures["still.jpg"] = [picture((1, 100, 100))]


def test_the_figures_are_those_that_the_contract_names(cli: Cli, anna: str) -> None:
    done = cli("bench", "--source", "film.mp4", "--json")
    assert done.code == 0
    answer = done.answer
    assert set(answer) >= FIGURES
    assert set(answer["latency_ms"]) == {"p50", "p95"}
    assert (answer["frames"], answer["live"]["frames"]) == (40, 40)
    assert set(answer["named"]) == {"Anna"}
    assert 30 < answer["named"]["Anna"] < 40  # a name needs some looks
    assert "reference" not in answer
    assert all(answer[name] > 0 for name in ("fps", "detect_ms", "landmarks_ms", "embed_ms", "search_ms"))


def test_beside_face_recognition_the_same_figures_and_their_ratios_are_printed(cli: Cli, anna: str) -> None:
    answer = cli("bench", "--source", "film.mp4", "--reference", "--json").answer
    theirs = answer["reference"]
    assert set(theirs) >= FIGURES
    assert (theirs["frames"], theirs["named"]) == (40, {"Anna": 40})
    assert answer["ratio"]["embed"] == round(theirs["embed_ms"] / answer["embed_ms"], 2)
    assert answer["ratio"]["fps"] == round(answer["fps"] / theirs["fps"], 2)


def test_a_ratio_is_how_many_times_better_we_are() -> None:
    ours = {"fps": 100.0, "cpu_ms_per_frame": 10.0, "embed_ms": 3.0, "cnn_detect_ms": 0.0}
    theirs = {"fps": 10.0, "cpu_ms_per_frame": 90.0, "embed_ms": None, "cnn_detect_ms": 900.0}
    assert ratios(ours, theirs) == {"fps": 10.0, "cpu": 9.0, "embed": None, "cnn_detect": None}


def test_without_face_recognition_the_reference_is_refused_before_anything_is_measured(
    cli: Cli, parts: FakeParts
) -> None:
    parts.usual = None
    done = cli("bench", "--source", "film.mp4", "--reference", "--json")
    assert (done.code, done.answer["error"]["code"], parts.opened) == (2, "package_missing", [])


def test_people_who_do_not_exist_are_searched_and_never_stored(cli: Cli, parts: FakeParts, anna: str) -> None:
    parts.crowds.clear()
    done = cli("bench", "--source", "film.mp4", "--people", "500", "--json")
    assert (done.code, parts.crowds) == (0, [500, 500])
    assert set(done.answer["named"]) == {"Anna"}
    assert [person.name for person in parts.kept.people()] == ["Anna"]


def test_without_a_source_the_drawn_demo_is_measured(cli: Cli, parts: FakeParts) -> None:
    assert cli("bench", "--json").answer["frames"] == 35
    assert {source.name for source in parts.opened} == {"demo"}
    assert all(source.closed for source in parts.opened)


def test_no_more_frames_are_looked_at_than_wanted(cli: Cli) -> None:
    answer = cli("bench", "--source", "film.mp4", "--frames", "30", "--json").answer
    assert (answer["frames"], answer["live"]["frames"]) == (30, 30)


def test_pictures_and_films_without_frames_are_refused(cli: Cli, parts: FakeParts) -> None:
    for source, code in (
        ("still.jpg", "invalid_request"),
        ("empty.mp4", "invalid_request"),
        ("damaged.mp4", "video_invalid"),
        ("none.mp4", "source_not_found"),
    ):
        done = cli("bench", "--source", source, "--json")
        assert (done.code, done.answer["error"]["code"]) == (2, code), source
    assert all(source.closed for source in parts.opened)


def test_as_text_there_is_a_row_a_figure_and_a_column_a_program(cli: Cli, anna: str) -> None:
    text = cli("bench", "--source", "film.mp4", "--reference").out
    assert "face_recognition" in text
    assert "p95" in text
    assert text.count("cpu_ms_per_frame") == 1


@pytest.mark.evaluation
def test_the_real_live_path_is_measured_beside_the_real_face_recognition(
    eval_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clip = eval_data / "video" / "short_hamilton_clip.mp4"
    arguments = ["bench", "--source", str(clip), "--frames", "30", "--gallery", str(tmp_path / "g.facecog")]
    done = Outcome(main([*arguments, "--reference", "--json"]), *capsys.readouterr())
    assert done.code == 0, done.err
    answer = json.loads(done.out)
    assert set(answer) >= FIGURES
    assert set(answer["reference"]) >= FIGURES
    assert answer["reference"]["sleep_2ms_p99_ms"] > answer["sleep_2ms_p99_ms"]
    assert answer["ratio"]["embed"] > 5
    assert answer["ratio"]["cpu"] > 2
