"""Settings: defaults, then the file, then the environment, then what is asked for."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from facecog_desktop import settings
from facecog_desktop.core.errors import SettingInvalidError
from facecog_desktop.settings import Settings, Theme


def test_without_a_file_the_defaults_hold() -> None:
    assert settings.load() == Settings()
    assert settings.load().votes == 3


def test_only_differences_from_the_defaults_are_stored(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "settings.json"
    settings.save(settings.changed(Settings(), theme=Theme.DARK, votes=3), file)
    assert json.loads(file.read_text("utf-8")) == {"theme": "dark"}
    assert settings.load(file).theme is Theme.DARK
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.skipif(os.name == "nt", reason="permissions are of another kind")
def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text("{}", "utf-8")
    file.chmod(0o644)
    settings.save(settings.changed(Settings(), server="https://faces.example.org", api_key="fck_secret"), file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_environment_wins_over_the_file_and_a_request_over_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"threshold": 0.3, "votes": 5}', "utf-8")
    monkeypatch.setenv("FACECOG_THRESHOLD", "0.4")
    loaded = settings.load(file)
    assert (loaded.threshold, loaded.votes) == (0.4, 5)
    assert settings.changed(loaded, threshold=0.5).threshold == 0.5


@pytest.mark.parametrize("content", ["not json", "[1]", '{"threshold": 7}', '{"theme": "pink"}', '{"votes": "many"}'])
def test_a_damaged_file_is_named(tmp_path: Path, content: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(content, "utf-8")
    with pytest.raises(SettingInvalidError):
        settings.load(file)


def test_every_setting_has_a_label_and_help() -> None:
    for key, field in Settings.model_fields.items():
        assert field.title, key
        assert field.description, key


def test_a_setting_of_a_later_version_is_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"holograms": true, "votes": 4}', "utf-8")
    assert settings.load(file).votes == 4


def test_storing_one_setting_leaves_the_rest_of_the_file_and_what_the_environment_says_stays_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "deep" / "settings.json"
    monkeypatch.setenv("FACECOG_GALLERY", "/elsewhere.facecog")
    settings.store(file, votes=5)
    settings.store(file, threshold=0.41)
    assert json.loads(file.read_text("utf-8")) == {"votes": 5, "threshold": 0.41}
    settings.store(file, votes=3)
    assert json.loads(file.read_text("utf-8")) == {"threshold": 0.41}
    with pytest.raises(SettingInvalidError):
        settings.store(file, threshold=9.0)
    assert json.loads(file.read_text("utf-8")) == {"threshold": 0.41}
