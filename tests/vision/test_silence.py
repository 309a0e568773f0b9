"""The networks' library tells nobody anything: this program keeps what it sees to itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.project import ROOT

MODULES = ["facecog_desktop.vision.onnx.onnx_sessions", "facecog_desktop.vision.engine"]


@pytest.mark.parametrize("module", MODULES)
def test_loading_the_networks_library_leaves_no_trace_of_telemetry(tmp_path: Path, module: str) -> None:
    """Its uploader would keep a session's number in the temporary folder and a computer's number in the home."""
    kept = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    places = {name: str(tmp_path / name) for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
    for place in places.values():
        Path(place).mkdir()
    code = f"import {module}, os; assert os.environ['ORT_DISABLE_TELEMETRY'] == '1'"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=kept | places, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
