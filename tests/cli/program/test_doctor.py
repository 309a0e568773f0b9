"""`facecog doctor`: what there is, what is wrong, what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from facecog_desktop import __version__
from facecog_desktop.cli.program.doctor import Findings, _graphics, installed
from facecog_desktop.core.errors import CameraUnavailableError, ModelMissingError
from facecog_desktop.core.program.camera_access import CameraAccess
from tests.cli.conftest import Cli
from tests.cli.parts import FakeModel, FakeParts
from tests.fakes import picture


@pytest.fixture(autouse=True)
def models(parts: FakeParts) -> None:
    parts.listed = [FakeModel("resnet", Path("/models/resnet.dat"))]


def test_all_is_well(cli: Cli) -> None:
    done = cli("doctor", "--json")
    found = done.answer
    assert (done.code, found["ok"], found["problems"]) == (0, True, [])
    assert found["versions"]["facecog"] == __version__
    assert found["versions"]["numpy"]
    assert found["models"] == [{"name": "resnet", "path": str(Path("/models/resnet.dat")), "ok": True}]
    assert found["engine"]["engine"] == "fake/1"
    assert found["gallery"]["people"] == 0
    assert set(found["folders"]) == {"settings", "models", "log"}
    assert "All is well." in cli("doctor").out


def test_no_camera_is_a_note_and_no_fault(cli: Cli) -> None:
    found = cli("doctor", "--json").answer
    assert found["cameras"] == []
    assert any("no camera" in note for note in found["notes"])


def test_a_camera_is_opened_and_measured(cli: Cli, parts: FakeParts) -> None:
    parts.plugged = [("Webcam", "0")]
    parts.live["0"] = [picture()] * 100
    [camera] = cli("doctor", "--json").answer["cameras"]
    assert (camera["name"], camera["source"], camera["width"], camera["height"]) == ("Webcam", "0", 640, 360)
    assert camera["open_ms"] >= 0
    assert camera["fps"] > 0
    assert parts.opened[-1].closed == 1
    assert "camera Webcam: 640x360" in cli("doctor").out


def test_a_camera_that_cannot_be_opened_is_a_note(cli: Cli, parts: FakeParts) -> None:
    parts.plugged = [("Webcam", "0")]
    parts.live["0"] = [CameraUnavailableError("it is busy")]
    done = cli("doctor", "--json")
    assert done.code == 0
    assert done.answer["cameras"][0]["error"]["code"] == "camera_unavailable"
    assert "camera Webcam: it is busy" in done.answer["notes"]
    assert "cannot be opened" in cli("doctor").out


def test_a_wrong_model_file_is_a_finding(cli: Cli, parts: FakeParts) -> None:
    parts.wrong_models = {"resnet"}
    done = cli("doctor", "--json")
    assert (done.code, done.answer["ok"]) == (3, False)
    assert [problem["code"] for problem in done.answer["problems"]] == ["model_damaged"]
    assert done.answer["models"][0]["ok"] is False
    text = cli("doctor").out
    assert "wrong: the model file of resnet" in text
    assert "facecog models verify" in text


def test_an_engine_that_does_not_load_is_a_finding_and_the_rest_is_checked(
    cli: Cli, parts: FakeParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(settings: object) -> object:
        raise ModelMissingError("the list of models is missing")

    monkeypatch.setattr(parts, "engine", missing)
    found = cli("doctor", "--json").answer
    assert [problem["code"] for problem in found["problems"]] == ["model_missing"]
    assert "cameras" in found


def test_a_damaged_gallery_is_a_finding(cli: Cli, parts: FakeParts, tmp_path: Path) -> None:
    parts.gallery_file = tmp_path
    parts.kept.wrong = ["photo number 3 is not the one that was stored"]
    done = cli("doctor", "--json")
    assert done.code == 3
    assert done.answer["problems"][0]["message"] == "photo number 3 is not the one that was stored"
    assert done.answer["gallery"]["place"] == "memory"


def test_looking_for_a_gallery_does_not_make_one(cli: Cli, parts: FakeParts, tmp_path: Path) -> None:
    parts.gallery_file = tmp_path / "none.facecog"
    assert cli("doctor", "--json").answer["gallery"] == {"place": str(tmp_path / "none.facecog"), "people": 0}
    assert parts.galleries == []


def test_wrong_settings_are_a_finding(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACECOG_VOTES", "many")
    done = cli("doctor", "--json")
    assert (done.code, done.answer["problems"][0]["code"]) == (3, "setting_invalid")
    assert "models" in done.answer


@pytest.mark.parametrize(
    ("environment", "system", "noted"),
    [
        ({}, "linux", 1),
        ({"DISPLAY": ":0"}, "linux", 0),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", 0),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", 0),
        ({}, "win32", 0),
        ({}, "darwin", 0),
    ],
)
def test_a_linux_without_a_display_is_noted(environment: dict[str, str], system: str, noted: int) -> None:
    findings = Findings()
    _graphics(findings, environment, system)
    assert len(findings.notes) == noted
    assert findings.facts["graphics"]["qt"] == installed("PySide6-Essentials")


def test_a_package_that_is_not_there_has_no_version() -> None:
    assert installed("no-such-package-anywhere") is None


def test_what_keeps_cameras_away_is_told_with_what_to_do(cli: Cli, parts: FakeParts) -> None:
    parts.access = CameraAccess("linux", devices=("/dev/video0",), closed=("/dev/video0",), in_group=False)
    found = cli("doctor", "--json").answer
    assert found["camera_access"] == {
        "sandbox": "none",
        "devices": ["/dev/video0"],
        "unreadable": ["/dev/video0"],
        "in_video_group": False,
    }
    assert any("usermod -aG video" in note for note in found["notes"])
    assert found["ok"]
    assert "video devices: /dev/video0; sandbox: none; you are not in the group video" in cli("doctor").out
