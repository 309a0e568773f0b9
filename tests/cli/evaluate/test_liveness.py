"""`facecog evaluate liveness`: APCER and BPCER of two folders, and the course of a film."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from facecog_desktop.cli.app import main
from facecog_desktop.core.errors import VideoInvalidError
from facecog_desktop.core.types import Pixels
from tests.cli.conftest import Cli, Outcome
from tests.cli.parts import FakeParts
from tests.fakes import picture
from tests.service.usual_package import save

CONTRACT = {"apcer", "bpcer", "live", "spoof"}


def lit(identity: int, x: float, light: int) -> Pixels:
    """A face before a wall that is dark or bright: what the fake cue tells alive from dead by."""
    pixels = picture((identity, x, 50.0))
    pixels[:20] = light
    return pixels


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Three people, four pictures each: living ones stand before a bright wall, attacks before a dark one."""
    for name, light in (("live", 200), ("spoof", 60)):
        for identity in (1, 2, 3):
            for number in range(4):
                place = tmp_path / name / f"P{identity}" / f"{number}.jpg"
                save(place, lit(identity, 40.0 * number, light + number))
    return tmp_path / "live", tmp_path / "spoof"


def told(cli: Cli, folders: tuple[Path, Path], *more: str) -> Outcome:
    return cli("evaluate", "liveness", "--live", str(folders[0]), "--spoof", str(folders[1]), *more)


def test_it_prints_the_figures_that_the_contract_names_with_their_intervals(
    cli: Cli, folders: tuple[Path, Path]
) -> None:
    done = told(cli, folders, "--json")
    assert done.code == 0, done.err
    assert set(done.answer) >= CONTRACT
    assert [done.answer[name] for name in ("apcer", "bpcer", "live", "spoof", "people")] == [0.0, 0.0, 12, 12, 3]
    low, high = done.answer["apcer_95"]
    assert low == 0.0
    assert 0.2 < high < 0.3
    assert done.answer["cues"]["bright"]["apcer"] == 0.0
    assert done.answer["cues"]["nothing"]["apcer"] in {0.0, 1.0}


def test_one_attack_before_a_bright_wall_passes_and_is_counted(cli: Cli, folders: tuple[Path, Path]) -> None:
    save(folders[1] / "P2" / "bright.jpg", lit(2, 90.0, 210))
    answer = told(cli, folders, "--json").answer
    assert (answer["apcer"], answer["spoof"]) == (round(1 / 13, 4), 13)


def test_a_live_picture_without_a_face_counts_as_refused_and_an_attack_without_one_as_found_out(
    cli: Cli, folders: tuple[Path, Path]
) -> None:
    for folder in folders:
        save(folder / "P1" / "nobody.jpg", picture())
    answer = told(cli, folders, "--json").answer
    assert (answer["apcer"], answer["bpcer"]) == (0.0, round(1 / 13, 4))
    assert answer["no_face"] == {"live": 1, "spoof": 1}


def test_as_text_every_cue_has_a_row_and_the_number_of_people_is_told(cli: Cli, folders: tuple[Path, Path]) -> None:
    text = told(cli, folders).out
    assert "APCER" in text
    assert "12 live, 12 attacks, 3 people" in text
    assert {"all cues", "bright", "nothing"} <= {line.strip("│ ").split("  ")[0] for line in text.splitlines()}


def test_one_person_alone_proves_nothing_and_is_refused(cli: Cli, tmp_path: Path) -> None:
    for name in ("live", "spoof"):
        save(tmp_path / name / "P1" / "1.jpg", lit(1, 40.0, 100))
    done = told(cli, (tmp_path / "live", tmp_path / "spoof"), "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "invalid_request")


@pytest.mark.parametrize(
    "options", [(), ("--live", "a"), ("--spoof", "a"), ("--source", "a.mp4", "--live", "a", "--spoof", "b")]
)
def test_what_cannot_be_meant_is_refused(cli: Cli, options: tuple[str, ...]) -> None:
    done = cli("evaluate", "liveness", *options, "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "invalid_request")


def test_a_film_of_somebody_who_does_nothing_is_refused_with_its_course(cli: Cli, parts: FakeParts) -> None:
    parts.films["still.mp4"] = [picture((1, 100.0 + n % 3, 60.0)) for n in range(300)]
    done = cli("evaluate", "liveness", "--source", "still.mp4", "--json")
    assert done.code == 3
    assert done.answer["challenge"]["status"] == "expired"
    assert done.answer["challenge"]["course"][0] == {"time": 0.0, "words": "Look straight at the camera"}
    assert (done.answer["orders_passed"], done.answer["orders"]) == (0, 24)
    assert (done.answer["depth"], done.answer["frames_with_face"]) == ("unknown", 300)
    assert done.answer["passive"] == {"looks": 10, "alive": 10}


def test_the_seed_draws_the_order(cli: Cli, parts: FakeParts) -> None:
    parts.films["still.mp4"] = [picture((1, 100.0, 60.0))] * 3

    def order(seed: int) -> list[str]:
        drawn: list[str] = cli("evaluate", "liveness", "--source", "still.mp4", "--seed", str(seed), "--json").answer[
            "challenge"
        ]["order"]
        return drawn

    assert order(4) == order(4)
    assert len({tuple(order(seed)) for seed in range(8)}) > 1


def test_as_text_the_course_is_told_and_that_the_passive_cues_decide_nothing(cli: Cli, parts: FakeParts) -> None:
    parts.films["still.mp4"] = [picture((1, 100.0, 60.0))] * 300
    text = cli("evaluate", "liveness", "--source", "still.mp4").out
    assert "0.0 s  Look straight at the camera" in text
    assert "decides nothing" in text
    assert "of 24 orders it would pass 0" in text


@pytest.mark.parametrize(("source", "code"), [("empty.mp4", "no_face"), ("one.jpg", "invalid_request")])
def test_a_film_without_a_face_and_a_picture_are_refused(cli: Cli, parts: FakeParts, source: str, code: str) -> None:
    parts.films["empty.mp4"] = [picture()] * 3
    parts.pictures["one.jpg"] = [picture((1, 100.0, 60.0))]
    done = cli("evaluate", "liveness", "--source", source, "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, code)


def test_a_film_that_is_damaged_is_told(cli: Cli, parts: FakeParts) -> None:
    parts.films["bad.mp4"] = [VideoInvalidError("bad.mp4 is damaged")]
    done = cli("evaluate", "liveness", "--source", "bad.mp4", "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "video_invalid")


@pytest.mark.evaluation
def test_printed_photos_of_real_people_are_mostly_told_from_the_people(
    eval_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = eval_data / "spoof_print"
    arguments = ["--live", str(root / "ClientRaw"), "--spoof", str(root / "ImposterRaw"), "--json"]
    done = Outcome(main(["evaluate", "liveness", *arguments]), *capsys.readouterr())
    answer = json.loads(done.out)
    assert (answer["live"], answer["spoof"], answer["people"]) == (52, 60, 3)
    assert answer["apcer"] <= 0.10
    assert answer["bpcer"] <= 0.20
    assert np.isfinite([answer["parallax"]["apcer"], answer["parallax"]["bpcer"]]).all()


@pytest.mark.evaluation
def test_a_replay_on_a_phone_is_refused_by_every_order_although_its_head_has_depth(
    eval_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    film = str(eval_data / "video" / "rot90_phone_replay.mov")
    done = Outcome(main(["evaluate", "liveness", "--source", film, "--json"]), *capsys.readouterr())
    answer = json.loads(done.out)
    assert done.code == 3
    assert answer["challenge"]["status"] in {"failed", "expired"}
    assert answer["orders_passed"] == 0
    assert answer["depth"] == "seen"  # a film of a head that turns: parallax cannot tell it, only the order can


@pytest.mark.evaluation
def test_a_man_at_a_webcam_who_turns_his_head_is_not_taken_for_a_flat_picture(
    eval_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    film = str(eval_data / "video" / "cap13_edit2.mp4")
    done = Outcome(main(["evaluate", "liveness", "--source", film, "--json"]), *capsys.readouterr())
    answer = json.loads(done.out)
    assert answer["depth"] == "seen"
    assert answer["turns"]
    assert answer["challenge"]["status"] != "passed"  # nobody asked him
