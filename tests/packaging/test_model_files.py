"""The model files of a frozen folder: networks built, landmark files as they are, each with its own checksum."""

from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np
import pytest

import model_files
from facecog_desktop import bootstrap, paths
from facecog_desktop.core.errors import ModelDamagedError, ModelMissingError
from facecog_desktop.vision import weights
from facecog_desktop.vision.detectors import hog_model
from facecog_desktop.vision.onnx import networks, onnx_export
from facecog_desktop.vision.reference import ReferenceEmbedder


@pytest.fixture(scope="module")
def carried(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return model_files.write(tmp_path_factory.mktemp("bundle") / "models")


@pytest.fixture
def bundled(carried: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The program as in a bundle: this list of models, an empty cache, and nothing that could build or unpack."""
    monkeypatch.setattr(paths, "model_list", lambda: carried / "models.toml")
    monkeypatch.setattr(weights, "_PACKAGE", "nowhere_to_be_found")
    monkeypatch.setattr(networks, "folder", lambda: tmp_path / "cache")

    def never(*_: object) -> None:
        raise AssertionError("made in a bundle")

    monkeypatch.setattr(onnx_export, "converted", never)
    monkeypatch.setattr("dlib.get_frontal_face_detector", never)
    return carried


def test_only_what_is_used_is_carried_and_no_file_of_dlibs_networks(carried: Path) -> None:
    listed = tomllib.loads((carried / "models.toml").read_text("utf-8"))["model"]
    assert [model["name"] for model in listed] == ["landmarks-68", "resnet", "mmod"]
    files = {model["file"] for model in listed}
    assert {path.name for path in carried.iterdir()} == files | {"models.toml", hog_model.file_name()}
    assert [file for file in files if file.endswith(".dat")] == ["shape_predictor_68_face_landmarks.dat"]


def test_the_list_says_where_a_built_network_comes_from_and_keeps_its_terms(carried: Path) -> None:
    listed = {model["name"]: model for model in tomllib.loads((carried / "models.toml").read_text("utf-8"))["model"]}
    known = weights.entry("resnet")
    assert known.sha256 in listed["resnet"]["origin"]
    assert listed["resnet"]["licence"] == known.licence
    assert listed["resnet"]["sha256"] != known.sha256


def test_every_file_passes_its_check(bundled: Path) -> None:
    assert bootstrap.verify_models() == []
    assert {model.path and model.path.parent for model in bootstrap.models()} == {bundled}


def test_the_engine_works_from_the_carried_files_alone(bundled: Path, tmp_path: Path) -> None:
    bootstrap.build_networks()
    engine = bootstrap.engine(bootstrap.settings({}))
    engine.prepare()
    for thorough in (False, True):
        assert engine.detect(np.zeros((120, 160, 3), np.uint8), thorough=thorough) == []
    assert not (tmp_path / "cache").exists()


def test_a_changed_network_is_refused(bundled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = bundled / networks.file_name(model_files.KINDS[weights.RESNET])
    changed = bytearray(place.read_bytes())
    changed[1000] ^= 1
    other = tmp_path / "models" / place.name
    other.parent.mkdir()
    other.write_bytes(bytes(changed))
    (other.parent / "models.toml").write_bytes((bundled / "models.toml").read_bytes())
    monkeypatch.setattr(paths, "model_list", lambda: other.parent / "models.toml")
    with pytest.raises(ModelDamagedError, match="is damaged"):
        bootstrap.engine(bootstrap.settings({}))
    assert [problem for problem in bootstrap.verify_models() if problem.startswith("resnet: ")]


def test_dlibs_own_network_is_told_to_be_missing(bundled: Path) -> None:
    with pytest.raises(ModelMissingError, match="not in this build"):
        ReferenceEmbedder()
