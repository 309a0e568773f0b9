"""`facecog evaluate`: figures by the contract's names, from pair lists and folders."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from facecog_desktop.cli.app import main
from tests.cli.conftest import Cli, Outcome
from tests.cli.parts import FakeParts
from tests.fakes import picture
from tests.service.usual_package import FakePackage, save

VERIFY = {
    *("pairs", "accuracy", "accuracy_std", "fmr_at_threshold", "fnmr_at_threshold", "fnmr_at_fmr_1e-2"),
    *("fnmr_at_fmr_1e-3", "threshold", "failed_to_detect", "seconds"),
}
IDENTIFY = {
    *("enrolled_people", "probes", "stranger_probes", "rank1", "dir_at_fpir_1e-2", "fpir_at_threshold"),
    *("fnir_at_threshold", "seconds"),
}


@pytest.fixture
def faces(tmp_path: Path) -> Path:
    """Twelve people of four pictures each; the last picture of the last one shows nobody."""
    for identity in range(1, 13):
        for number in range(1, 5):
            shown = () if (identity, number) == (12, 4) else ((identity, 40.0 * number, 50.0),)
            save(tmp_path / "faces" / f"P{identity}" / f"P{identity}_{number:04d}.jpg", picture(*shown))
    return tmp_path / "faces"


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    """Twelve same, twelve different; one of the same has a picture without a face."""
    same = [f"P{identity}\t1\t{4 if identity == 12 else 2}" for identity in range(1, 13)]
    different = [f"P{identity}\t1\tP{identity % 12 + 1}\t3" for identity in range(1, 13)]
    file = tmp_path / "pairs.txt"
    file.write_text("\n".join(["12\t12", *same, *different]))
    return file


def test_verify_prints_the_figures_that_the_contract_names(cli: Cli, pairs: Path, faces: Path) -> None:
    done = cli("evaluate", "verify", "--pairs", str(pairs), "--root", str(faces), "--json")
    assert done.code == 0
    assert set(done.answer) >= VERIFY
    assert (done.answer["pairs"], done.answer["failed_to_detect"], done.answer["pictures"]) == (24, 1, 36)
    assert done.answer["fnmr_at_fmr_1e-2"] == round(1 / 12, 4)
    assert done.answer["fmr_at_threshold"] == 0.0


def test_verify_measures_face_recognition_on_the_same_pairs_in_the_same_run(
    cli: Cli, parts: FakeParts, pairs: Path, faces: Path
) -> None:
    parts.usual = FakePackage(blind=True)
    done = cli("evaluate", "verify", "--pairs", str(pairs), "--root", str(faces), "--reference", "--json")
    theirs = done.answer["reference"]
    assert set(theirs) >= VERIFY
    assert (theirs["failed_to_detect"], theirs["fnmr_at_fmr_1e-2"], theirs["threshold"]) == (36, 1.0, 0.6)
    assert done.answer["ratio"] == {"fnmr_at_fmr_1e-2": round(1 / 12, 4), "fnmr_at_fmr_1e-3": round(1 / 12, 4)}


def test_without_face_recognition_the_reference_is_refused_before_anything_is_measured(
    cli: Cli, parts: FakeParts, pairs: Path, faces: Path
) -> None:
    parts.usual = None
    done = cli("evaluate", "verify", "--pairs", str(pairs), "--root", str(faces), "--reference", "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "package_missing")
    assert parts.dealt == []


def test_many_pictures_are_dealt_out_to_processes_and_few_are_not(
    cli: Cli, parts: FakeParts, pairs: Path, faces: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 8)
    cli("evaluate", "verify", "--pairs", str(pairs), "--root", str(faces))
    pairs.write_text("1\t1\nP1\t1\t2\nP1\t1\tP2\t1\n")
    cli("evaluate", "verify", "--pairs", str(pairs), "--root", str(faces))
    assert parts.dealt == [1, 0]


def test_a_list_whose_pictures_are_not_there_is_refused(cli: Cli, pairs: Path, faces: Path) -> None:
    (faces / "P3" / "P3_0001.jpg").unlink()
    done = cli("evaluate", "verify", "--pairs", str(pairs), "--root", str(faces), "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "source_not_found")
    assert "P3_0001.jpg" in done.err


def test_a_list_that_is_none_is_refused(cli: Cli, tmp_path: Path, faces: Path) -> None:
    done = cli("evaluate", "verify", "--pairs", str(faces / "P1" / "P1_0001.jpg"), "--root", str(faces), "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "invalid_request")


def test_as_text_ours_and_theirs_stand_beside_each_other(cli: Cli, pairs: Path, faces: Path) -> None:
    text = cli("evaluate", "verify", "--pairs", str(pairs), "--root", str(faces), "--reference").out
    assert "face_recognition" in text
    [row] = [line for line in text.splitlines() if "failed_to_detect" in line]
    assert row.split()[3::2] == ["1", "1"]


def test_identify_prints_the_figures_that_the_contract_names_and_the_plain_rules(cli: Cli, faces: Path) -> None:
    done = cli("evaluate", "identify", "--root", str(faces), "--json")
    assert done.code == 0
    assert set(done.answer) >= IDENTIFY
    assert (done.answer["enrolled_people"], done.answer["stranger_probes"]) == (6, 24)
    assert done.answer["probes"] == 12
    assert done.answer["dir_at_fpir_1e-2"] in {1.0, round(11 / 12, 4)}  # the picture without a face may be a probe
    assert set(done.answer["plain"]) >= {"rank1", "dir_at_fpir_1e-2", "fpir_at_threshold", "fnir_at_threshold"}
    assert done.answer["plain"]["threshold"] == 0.6


def test_the_seed_deals_people_out(cli: Cli, faces: Path) -> None:
    def figures(*options: str) -> dict[str, float]:
        answer: dict[str, float] = cli("evaluate", "identify", "--root", str(faces), "--json", *options).answer
        return {name: value for name, value in answer.items() if name != "seconds"}

    assert figures("--seed", "3") == figures("--seed", "3")
    shared = figures("--strangers", "0.25", "--enrol", "1")
    assert (shared["enrolled_people"], shared["probes"], shared["stranger_probes"]) == (9, 27, 12)


def test_identify_of_a_folder_that_is_not_there_is_refused(cli: Cli, tmp_path: Path) -> None:
    done = cli("evaluate", "identify", "--root", str(tmp_path / "none"), "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "source_not_found")


def test_as_text_both_rules_stand_beside_each_other(cli: Cli, faces: Path) -> None:
    text = cli("evaluate", "identify", "--root", str(faces)).out
    assert "usual rule" in text
    assert "dir_at_fpir_1e-2" in text


@pytest.mark.evaluation
def test_real_photos_are_verified_by_processes_of_their_own(
    eval_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head, *lines = (eval_data / "lfw" / "pairs_dev.txt").read_text("utf-8").splitlines()
    same, different = lines[: int(head.split()[0])], lines[int(head.split()[0]) :]
    short = tmp_path / "short.txt"
    short.write_text("\n".join(["20\t20", *same[:20], *different[:20]]), "utf-8")
    arguments = ["evaluate", "verify", "--pairs", str(short), "--root", str(eval_data / "lfw"), "--json"]
    done = Outcome(main(arguments), *capsys.readouterr())
    assert done.code == 0, done.err
    answer = json.loads(done.out)
    assert (answer["pairs"], answer["failed_to_detect"]) == (40, 0)
    assert answer["accuracy"] >= 0.95
    assert answer["pictures"] > 64
