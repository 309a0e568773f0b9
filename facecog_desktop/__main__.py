"""The program's start: streams for builds without a console, then the command line."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
from pathlib import Path
from typing import TextIO

from facecog_desktop import paths
from facecog_desktop.cli import app


def main() -> int:
    """Run the command line of this process; returns the exit code."""
    multiprocessing.freeze_support()
    # What was imported stays: walking it in every collection takes a tenth of a second until the window is there, and
    # holds the picture up later.
    gc.freeze()
    give_streams(paths.log_folder() / "console.log")
    return app.main()


def give_streams(log: Path) -> None:
    """Where a windowed build has no standard streams: output goes to nowhere, errors and tracebacks to `log`."""
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 - stays open as long as the process
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - as above
    if sys.stderr is None:
        sys.stderr = _opened(log)


def _opened(log: Path) -> TextIO:
    """The log file to append to; nowhere where it cannot be written."""
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        return log.open("a", encoding="utf-8", errors="backslashreplace", buffering=1)
    except OSError:
        return Path(os.devnull).open("w", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
