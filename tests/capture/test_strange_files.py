"""Whatever file somebody gives: an answer or a clear error, in bounded time and memory, and nothing left behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.capture.samples import coded
from tests.capture.strange_files import write_strange_files
from tests.house.project import ROOT

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="memory is measured by Unix's own means"),
    pytest.mark.timeout(900),
]

MEMORY = 300 * 1024 * 1024
SECONDS = 60.0
"""For one file; a busy machine included."""


@pytest.fixture(scope="module")
def strange(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The files."""
    return write_strange_files(tmp_path_factory.mktemp("strange"))


def outcomes(reader: str, paths: list[Path], scratch: Path) -> list[dict[str, Any]]:
    """What became of each file, read by one process whose temporary folder is `scratch`."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.capture.reading", reader],
        input="".join(json.dumps(str(path)) + "\n" for path in paths),
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(scratch)},
        capture_output=True,
        text=True,
        check=False,
        timeout=850,
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(told) == len(paths), f"the process ended with {done.returncode} at {paths[len(told)]}: {done.stderr}"
    return told


def check(told: list[dict[str, Any]], before: int, scratch: Path) -> None:
    """No bug, no error without words, no endless reading, no more memory than `before` and MEMORY, nothing left."""
    assert [each for each in told if "bug" in each] == []
    assert [each for each in told if "error" in each and not (each["message"] and each["hint"])] == []
    assert [each for each in told if each["seconds"] > SECONDS] == []
    assert [each for each in told if each["memory"] - before > MEMORY] == []
    assert list(scratch.iterdir()) == []


def test_there_are_more_than_two_hundred_files_and_they_are_always_the_same(
    strange: list[Path], tmp_path: Path
) -> None:
    assert len(strange) > 200
    by_hand = {path.name: path.read_bytes() for path in strange if path.name.startswith(("flip", "cut"))}
    again = {path.name: path.read_bytes() for path in write_strange_files(tmp_path) if path.name in by_hand}
    assert [name for name, data in by_hand.items() if again[name] != data and "film" not in name] == []


def test_every_strange_file_is_an_answer_or_a_clear_error(strange: list[Path], tmp_path: Path) -> None:
    sound = [path for path in strange if path.name in {"rgb.jpg", "phone.heic", "phone.avif", "film.mp4", "lzw.tiff"}]
    told = outcomes("source", sound + strange, tmp_path)
    assert all("answer" in each for each in told[: len(sound)])
    check(told, told[len(sound) - 1]["memory"], tmp_path)
    answered = {Path(each["path"]).name for each in told if "answer" in each}
    assert {"cmyk.jpg", "sixteen.png", "animated.gif", "one-pixel.png", "no-rate.mov", "large.jpg"} <= answered
    assert not answered & {"huge.png", "huge.jpg", "sound-only.mp4", "no-frames.mov", "text.jpg", "empty.jpg"}


def test_compare_answers_them_too(strange: list[Path], tmp_path: Path) -> None:
    """Every sort of file and every fifth damaged one, after a usual photo that makes the engine as large as it gets."""
    photo, scratch = tmp_path / "photo.jpg", tmp_path / "scratch"
    photo.write_bytes(coded(np.zeros((3000, 4000, 3), np.uint8)))
    scratch.mkdir()
    damaged = [path for path in strange if path.name.startswith(("cut", "flip"))]
    chosen = [path for path in strange if path not in damaged and not path.name.startswith("large")] + damaged[::5]
    told = outcomes("compare", [photo, *chosen], scratch)
    check(told, told[0]["memory"], scratch)
    answered = {Path(each["path"]).name for each in told if "answer" in each}
    assert {"cmyk.jpg", "sixteen.png", "animated.gif", "phone.heic", "film.webm", "turned.mov"} <= answered
