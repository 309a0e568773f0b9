"""The checks of `facecog self-test` on the real parts: all pass here, and each can fail."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from facecog_desktop import paths
from facecog_desktop.bootstrap import self_test
from facecog_desktop.core.errors import ModelDamagedError, ServerUnavailableError
from facecog_desktop.core.types import Match, Verdict
from facecog_desktop.remote.client.service import RemoteService
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.self_test import SelfTestError
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from facecog_desktop.vision import weights


@pytest.fixture(scope="module")
def real() -> self_test.SelfTest:
    """One engine for all tests."""
    return self_test.SelfTest()


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Temporary folders are made here, and none is left behind."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


def figures(monkeypatch: pytest.MonkeyPatch, folder: Path, **changes: Any) -> None:
    """Other figures to compare with."""
    stored = json.loads(paths.resource("self_test.json").read_text("utf-8"))
    place = folder / "self_test.json"
    place.write_text(json.dumps({**stored, **changes}), "utf-8")
    monkeypatch.setattr(paths, "resource", lambda *_: place)


def test_the_window_comes_last_and_only_where_it_is_wanted() -> None:
    names = [name for name, _ in self_test.self_trials(window=True)]
    assert names == ["modules", "models", "face", "gallery", "server", "window"]
    assert [name for name, _ in self_test.self_trials(window=False)] == names[:-1]


def test_every_module_is_loaded() -> None:
    assert "loaded" in self_test.modules()


def test_a_module_that_cannot_be_loaded_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(name: str) -> object:
        raise ModuleNotFoundError("No module named 'cv2'", name="cv2")

    monkeypatch.setattr(self_test, "import_module", refused)
    with pytest.raises(SelfTestError, match="facecog_desktop cannot be loaded: No module named 'cv2'"):
        self_test.modules()


def test_modules_that_are_not_there_at_all_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "import_module", lambda _: object())
    with pytest.raises(SelfTestError, match="only 1 modules"):
        self_test.modules()


def test_the_models_are_right(real: self_test.SelfTest) -> None:
    assert real.models() == "4 files, 132 MB, each the right one"


def test_a_changed_model_file_is_noticed(
    real: self_test.SelfTest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    listed = paths.model_list().read_text("utf-8")
    source = weights.find(weights.MMOD)
    for model in weights.listing():
        (tmp_path / model.file).symlink_to(weights.find(model.name))
    (tmp_path / "models.toml").write_text(listed, "utf-8")
    changed = bytearray(source.read_bytes())
    changed[len(changed) // 2] ^= 1
    (tmp_path / source.name).unlink()
    (tmp_path / source.name).write_bytes(bytes(changed))
    monkeypatch.setattr(paths, "model_list", lambda: tmp_path / "models.toml")
    with pytest.raises(ModelDamagedError, match="sha256 differs"):
        real.models()


def test_a_drawn_face_has_the_stored_numbers(real: self_test.SelfTest) -> None:
    assert "of a drawn face within" in real.face()


def test_the_stored_figures_are_those_of_the_program_as_it_is(real: self_test.SelfTest) -> None:
    stored = json.loads(paths.resource("self_test.json").read_text("utf-8"))
    made = self_test.figures()
    assert made["box"] == stored["box"]
    assert np.abs(np.array(made["chip"]) - stored["chip"]).max() < self_test.NUMBERS_APART
    assert np.linalg.norm(np.array(made["face"]) - stored["face"]) < self_test.DRAWN_APART


def test_another_network_is_noticed(real: self_test.SelfTest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    chip = real.chip().tolist()
    figures(monkeypatch, tmp_path, chip=[chip[0] + 3e-4, *chip[1:]])
    with pytest.raises(SelfTestError, match=r"of a known chip are off by 0\.0003"):
        real.face()


def test_another_drawn_face_is_noticed(
    real: self_test.SelfTest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _, numbers = real.drawn_face()
    figures(monkeypatch, tmp_path, face=(numbers + 0.003).tolist())
    with pytest.raises(SelfTestError, match=r"0\.034 away from the stored ones"):
        real.face()


def test_a_face_in_another_place_is_noticed(
    real: self_test.SelfTest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    figures(monkeypatch, tmp_path, box=[0, 0, 10, 10])
    with pytest.raises(SelfTestError, match="pixels beside its place"):
        real.face()


def test_the_gallery_remembers(real: self_test.SelfTest) -> None:
    assert real.gallery().startswith("registered, recognised, closed, opened and recognised again; whole")


def test_a_gallery_that_forgets_is_noticed(real: self_test.SelfTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LocalService, "identify", lambda *_: [Match(Verdict.STRANGER)])
    with pytest.raises(SelfTestError, match="taken for stranger"):
        real.gallery()


def test_a_gallery_that_is_not_whole_is_noticed(real: self_test.SelfTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SqliteGallery, "integrity", lambda _: ["row 1 missing from index"])
    with pytest.raises(SelfTestError, match="not whole: row 1 missing"):
        real.gallery()


def test_the_server_answers_whatever_proxy_the_environment_names(
    real: self_test.SelfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    assert real.server() == "started on a free port, told its state and named a face"


def test_a_server_that_does_not_answer_is_noticed_and_ended(
    real: self_test.SelfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_: RemoteService) -> None:
        raise ServerUnavailableError("nobody answers")

    monkeypatch.setattr(RemoteService, "state", away)
    with pytest.raises(ServerUnavailableError):
        real.server()


def test_neither_the_users_settings_nor_the_environment_count(
    real: self_test.SelfTest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FACECOG_GALLERY", str(tmp_path / "mine.facecog"))
    monkeypatch.setenv("FACECOG_THRESHOLD", "0.01")
    real.gallery()
    assert not (tmp_path / "mine.facecog").exists()
