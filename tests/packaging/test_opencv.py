"""OpenCV without windows is the library that the program is tested with, and the program needs no more."""

from __future__ import annotations

import ast
import re
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import opencv
from tests.house.project import ROOT, modules

WINDOWS_OF_OPENCV = {
    *("imshow", "namedWindow", "waitKey", "waitKeyEx", "destroyWindow", "destroyAllWindows", "selectROI"),
    *("createTrackbar", "setMouseCallback", "moveWindow", "resizeWindow"),
}


def test_the_program_opens_no_window_of_opencv() -> None:
    used = {
        f"{path}: {node.attr}"
        for path, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "cv2" and node.attr in WINDOWS_OF_OPENCV
    }
    assert used == set()


def test_it_is_locked_by_hash_at_the_version_of_the_tested_one() -> None:
    lock = opencv.LOCK.read_text("utf-8")
    assert re.findall(r"^(\S+)==(\S+)", lock, re.MULTILINE) == [(opencv.NAME, version("opencv-python"))]
    assert f"opencv-python=={version('opencv-python')} " in (ROOT / "requirements.lock").read_text("utf-8")
    assert len(re.findall(r"--hash=sha256:[0-9a-f]{64}", lock)) >= 4


def placed(folder: Path, number: str) -> None:
    info = folder / f"opencv_python_headless-{number}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: opencv-python-headless\nVersion: {number}\n")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux's wheels have a Qt of their own")
def test_what_was_fetched_before_is_used_again(tmp_path: Path) -> None:
    placed(tmp_path, version("opencv-python"))
    (tmp_path / "kept").write_text("")
    assert opencv.headless(tmp_path) == tmp_path
    assert (tmp_path / "kept").exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux's wheels have a Qt of their own")
def test_a_lock_that_cannot_be_fetched_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    placed(tmp_path / "opencv", "1.0")
    lock = tmp_path / "lock.txt"
    lock.write_text("no requirement at all !\n")
    monkeypatch.setattr(opencv, "LOCK", lock)
    with pytest.raises(opencv.OpenCvError, match="could not fetch"):
        opencv.headless(tmp_path / "opencv")
    assert not (tmp_path / "opencv").exists()
