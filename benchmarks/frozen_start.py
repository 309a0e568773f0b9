"""How long the frozen program takes to its window: python benchmarks/frozen_start.py dist/facecog/facecog

Linux with X11: needs xdotool, and Xvfb where no DISPLAY is set. Each start has a home of its own; the first one reads
the files from the disk, the others have them in memory. Told are the first and the middle of the others, in seconds.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

TITLE = "FaceCog"
_SECONDS = 60.0


def main() -> None:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path)
    parser.add_argument("--starts", type=int, default=6)
    given = parser.parse_args()
    with display() as name:
        measured = [start(given.program.resolve(), name) for _ in range(given.starts)]
    seconds, processor = [each[0] for each in measured], statistics.median(each[1] for each in measured)
    rest = seconds[1:] or seconds
    told = f"first {seconds[0]:.2f} s, then {statistics.median(rest):.2f} s ({min(rest):.2f} to {max(rest):.2f})"
    print(f"{told}; {processor:.2f} s of a processor")  # noqa: T201 - a script tells what it measured


def start(program: Path, display_name: str) -> tuple[float, float]:
    """Seconds from starting the program until its window is mapped, and those in which it had a processor.

    The program is ended then.
    """
    with tempfile.TemporaryDirectory() as home:
        environment = {"HOME": home, "DISPLAY": display_name, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        begun = time.perf_counter()
        running = subprocess.Popen([program, "gui", "--demo"], env=environment, start_new_session=True)
        try:
            while not mapped(running.pid, environment):
                if running.poll() is not None or time.perf_counter() - begun > _SECONDS:
                    raise SystemExit(f"no window after {time.perf_counter() - begun:.1f} s")
            return time.perf_counter() - begun, worked(running.pid)
        finally:
            running.terminate()
            running.wait(20)


def worked(process: int) -> float:
    """Seconds of processors that a process has had, all its threads together."""
    ticks = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:13]
    return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")


def mapped(process: int, environment: dict[str, str]) -> bool:
    """Whether a window of the process is seen. Asking takes some 5 ms."""
    words = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(process), "--name", TITLE]
    return subprocess.run(words, env=environment, check=False, capture_output=True).returncode == 0


@contextmanager
def display() -> Iterator[str]:
    """The screen there is, or one of Xvfb for the time of the measurement."""
    if os.environ.get("DISPLAY"):
        yield os.environ["DISPLAY"]
        return
    if shutil.which("Xvfb") is None:
        raise SystemExit("no DISPLAY, and no Xvfb")
    words = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as screen:
        try:
            number = screen.stdout.readline().strip() if screen.stdout else ""
            yield f":{number}"
        finally:
            screen.terminate()


if __name__ == "__main__":
    main()
