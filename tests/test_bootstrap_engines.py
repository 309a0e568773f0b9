"""What `facecog models build` leaves is all that a start needs: the engine of an image that cannot be written."""

from __future__ import annotations

import logging
from pathlib import Path

import dlib
import numpy as np
import pytest

from facecog_desktop import bootstrap
from facecog_desktop.vision.detectors import hog_model
from facecog_desktop.vision.dlib_files.dlib_networks import Kind
from facecog_desktop.vision.onnx import networks, onnx_export


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of converted networks, which is not there yet."""
    monkeypatch.setattr(networks, "folder", lambda: tmp_path / "networks")
    return tmp_path / "networks"


def test_after_a_build_the_engine_makes_nothing_again(
    cache: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    bootstrap.build_networks()
    assert hog_model.place() in set(cache.iterdir())
    assert {networks.place(kind) for kind in Kind} < set(cache.iterdir())

    def never(*_: object) -> None:
        raise AssertionError("made again")

    monkeypatch.setattr(onnx_export, "converted", never)
    monkeypatch.setattr(dlib, "get_frontal_face_detector", never)
    engine = bootstrap.engine(bootstrap.settings({}))
    engine.prepare()
    for thorough in (False, True):
        assert engine.detect(np.zeros((120, 160, 3), np.uint8), thorough=thorough) == []
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_a_build_repairs_a_damaged_detector(cache: Path) -> None:
    bootstrap.build_networks()
    whole = hog_model.place().read_bytes()
    hog_model.place().write_bytes(whole[:-1])
    bootstrap.build_networks()
    assert hog_model.place().read_bytes() == whole
