"""At 125, 150 and 200 % every picture that the program draws has as many pixels as the screen shows of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.house.project import ROOT


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_icons_faces_and_codes_are_as_sharp_as_the_screen(scale: float) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.sharpness_child"],
        cwd=ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": str(scale)},
        capture_output=True,
        check=True,
        text=True,
    )
    said = json.loads(done.stdout)
    assert said["policy"] == "PassThrough"
    assert said["screen"] == scale
    assert said["icon"] == [24 * scale, scale]
    assert said["icon_is_drawn_not_stretched"]
    assert said["face"] == [96 * scale, scale]
    assert said["code"][0] % 29 == 0, "whole pixels for each module"
    assert said["code"][1] == scale
    assert 188 * scale - 29 < said["code"][0] <= 188 * scale
