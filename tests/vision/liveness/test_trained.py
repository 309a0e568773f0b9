"""The file of the shipped cues."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from facecog_desktop import paths
from facecog_desktop.core.errors import ModelDamagedError, ModelMissingError
from facecog_desktop.core.liveness.jury import learn
from facecog_desktop.vision.liveness import trained
from facecog_desktop.vision.liveness.cues import cues
from tests.vision.liveness.test_cues import FACE, skin


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    dice = np.random.default_rng(0)
    faces = [{"one": dice.normal(size=3) + n % 2, "two": dice.normal(size=1)} for n in range(20)]
    jury = learn(faces, np.arange(20) % 2 == 0)
    trained.write(jury, tmp_path / "jury.json", "taught by 10 and 10")
    again = trained.read(tmp_path / "jury.json")
    assert again.chances(faces) == pytest.approx(jury.chances(faces), abs=1e-3)
    assert json.loads((tmp_path / "jury.json").read_text("utf-8"))["about"] == "taught by 10 and 10"


def test_the_shipped_file_fits_the_cues() -> None:
    [chance] = trained.read(paths.resource("liveness.json")).chances([cues(skin(), FACE)])
    assert 0.0 < chance < 1.0


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError):
        trained.read(tmp_path / "none.json")


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "{}",
        '{"format": 2, "cues": {}}',
        '{"format": 1, "cues": {"a": {"weights": [1], "middle": [1], "bias": 0}}}',
        '{"format": 1, "cues": {"a": {"weights": [1, 2], "middle": [1], "spread": [1], "bias": 0}}}',
        '{"format": 1, "cues": {"a": {"weights": [1], "middle": [1], "spread": [0], "bias": 0}}}',
        '{"format": 1, "cues": {"a": {"weights": ["x"], "middle": [1], "spread": [1], "bias": 0}}}',
    ],
)
def test_a_damaged_file_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "jury.json").write_text(text, "utf-8")
    with pytest.raises(ModelDamagedError):
        trained.read(tmp_path / "jury.json")
