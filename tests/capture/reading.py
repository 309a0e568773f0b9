"""A process that reads one file after the other and tells how each ended and how much memory that took.

Run by test_strange_files and test_large: `python -m tests.capture.reading READER`, paths on standard input, a JSON line
each.
"""

from __future__ import annotations

import contextlib
import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from facecog_desktop import bootstrap
from facecog_desktop.capture.drawn.face import View, draw_picture
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE
from facecog_desktop.capture.opening import open_source
from facecog_desktop.core.comparing.reading import Side
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.types import Frame
from facecog_desktop.settings import Settings

Reader = Callable[[str], str]
"""Reads what is called so and tells in words what came of it, or raises FaceCogError."""

_FRAMES_MOST = 300


def read_all(path: str) -> str:
    """Open a source as every command does and read it to its end."""
    source = open_source(path)
    try:
        count = 0
        while count < _FRAMES_MOST and (frame := source.read()) is not None:
            assert frame.pixels.ndim == 3
            assert frame.time >= 0
            count += 1
    finally:
        source.close()
    assert count, "neither a frame nor an error"
    return f"{count} frames"


def comparer() -> Reader:
    """What compares a source with a drawn face, as `facecog compare` does; nothing is loaded twice."""
    service = bootstrap.service(Settings())
    face = Frame(draw_picture(DEMO_PEOPLE[0], 300, View()), number=0, time=0.0, source="a face")

    def compare(path: str) -> str:
        answer = service.compare(Side(path), Side(face))
        assert answer is not None
        return f"match {answer.match}, {len(answer.frames)} frames"

    return compare


READERS: dict[str, Callable[[], Reader]] = {"source": lambda: read_all, "compare": comparer}


def begin_anew() -> None:
    """Let `resident` tell of what comes from here on, where the system can (Linux, proc(5): clear_refs)."""
    if Path("/proc/self/clear_refs").exists():
        with contextlib.suppress(OSError):
            Path("/proc/self/clear_refs").write_text("5")


def resting() -> int:
    """The memory that this process has now, in bytes; where that is not told, the most it ever had."""
    status = Path("/proc/self/status")
    words = status.read_text().split() if status.exists() else []
    return int(words[words.index("VmRSS:") + 1]) * 1024 if words else resident()


def resident() -> int:
    """The most memory that this process had since it began anew, in bytes; elsewhere that it ever had."""
    status = Path("/proc/self/status")
    if status.exists():  # what getrusage tells begins, on Linux, with the memory of the process that started this one
        words = status.read_text().split()
        return int(words[words.index("VmHWM:") + 1]) * 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def main() -> None:
    """Answer each line."""
    reader = READERS[sys.argv[1]]()
    for asked in sys.stdin:
        path = json.loads(asked)
        begin_anew()
        started = time.monotonic()
        try:
            told = {"answer": reader(path)}
        except FaceCogError as error:
            told = {"error": error.code, "message": error.message, "hint": error.hint}
        except Exception as error:  # noqa: BLE001 - a bug is what the test looks for
            told = {"bug": f"{type(error).__name__}: {error}"}
        line = {"path": path, "seconds": time.monotonic() - started, "memory": resident(), "after": resting(), **told}
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
