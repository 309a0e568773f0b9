"""What is loaded by the time the window is shown: nothing that takes long and can come later."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

LATER = ("cv2", "dlib", "onnxruntime", "keyring", "pyqtgraph", "uvicorn")

CHILD = """
import json, sys
from PySide6.QtCore import QTimer
from facecog_desktop.__main__ import main
from facecog_desktop.ui.window.main_window import MainWindow

shown = MainWindow.showEvent

def noted(window, event):
    shown(window, event)
    print(json.dumps([sorted(sys.modules), [entry.title for entry in window.pages.missing]]))
    QTimer.singleShot(0, window.quit)

MainWindow.showEvent = noted
sys.exit(main())
"""


@pytest.mark.parametrize("words", [[], ["gui", "--source", "demo"]], ids=["first start", "with a source"])
def test_neither_opencv_nor_a_network_is_loaded_before_the_window_is_shown(words: list[str], tmp_path: Path) -> None:
    homes = dict.fromkeys(
        ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), str(tmp_path)
    )
    found = subprocess.run(
        [sys.executable, "-c", CHILD, *words],
        env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert found.returncode == 0, found.stderr
    loaded, missing = json.loads(found.stdout.splitlines()[-1])
    assert "facecog_desktop.storage.sqlite.gallery" in loaded  # it is the whole program
    assert [name for name in LATER if name in loaded] == []
    assert missing == ["People", "Log", "Compare", "Settings"]
