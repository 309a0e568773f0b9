"""The stored HOG detector is dlib's own, and no damaged file is ever used."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import dlib
import pytest

from facecog_desktop.core.types import Pixels
from facecog_desktop.vision.detectors import hog_model
from facecog_desktop.vision.onnx import networks


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the file goes: a folder that is not there yet."""
    monkeypatch.setattr(networks, "folder", lambda: tmp_path / "cache")
    return hog_model.place()


@pytest.fixture
def unpacked(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Every detector that dlib had to unpack."""
    made: list[Any] = []
    unpack = dlib.get_frontal_face_detector

    def noted() -> Any:
        made.append(unpack())
        return made[-1]

    monkeypatch.setattr(dlib, "get_frontal_face_detector", noted)
    return made


def found(detector: Any, pixels: Pixels) -> tuple[list[tuple[int, int, int, int]], list[float]]:
    boxes, scores, _ = detector.run(pixels, 0, -0.5)
    return [(box.left(), box.top(), box.right(), box.bottom()) for box in boxes], list(scores)


def test_the_stored_detector_finds_what_dlibs_own_finds(kept: Path, unpacked: list[Any], two_faces: Pixels) -> None:
    first = hog_model.frontal()
    assert kept.is_file()
    again = hog_model.frontal()
    assert len(unpacked) == 1
    assert found(again, two_faces) == found(first, two_faces)
    assert len(found(again, two_faces)[0]) >= 2


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: b"\0" + data[1:], lambda data: b""])
def test_a_damaged_file_is_made_again(kept: Path, unpacked: list[Any], damage: Any) -> None:
    hog_model.frontal()
    whole = kept.read_bytes()
    kept.write_bytes(damage(whole))
    hog_model.frontal()
    assert len(unpacked) == 2
    assert kept.read_bytes() == whole


def test_nothing_is_left_beside_the_file(kept: Path) -> None:
    hog_model.frontal()
    assert list(kept.parent.iterdir()) == [kept]


def test_a_cache_that_cannot_be_written_is_no_obstacle(kept: Path, unpacked: list[Any], two_faces: Pixels) -> None:
    kept.parent.write_text("a file where the folder should be", "utf-8")
    assert len(found(hog_model.frontal(), two_faces)[0]) >= 2
    assert len(unpacked) == 1
