"""Dealing picture files out to every core and collecting what is made of each."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from facecog_desktop.cli.running.run import Run

if TYPE_CHECKING:
    from facecog_desktop.service.crew import Work

Made = TypeVar("Made")

_BATCH = 8
"""Pictures dealt out at once: a second's work at most, so that Ctrl-C and the progress bar need not wait."""

_WORTH_A_PROCESS = 32
"""Pictures for which it pays to start a process."""


def made_of(
    run: Run, label: str, paths: Sequence[Path], make: Callable[[], Work[Sequence[Path], list[Made]]]
) -> dict[Path, Made]:
    """What `make`'s work makes of each of these pictures, on every core. `label` stands beside the progress bar."""
    paths = list(dict.fromkeys(paths))
    batches = [paths[start : start + _BATCH] for start in range(0, len(paths), _BATCH)]
    workers = min(os.cpu_count() or 1, len(paths) // _WORTH_A_PROCESS)
    found: dict[Path, Made] = {}
    with run.output.progress(len(paths)) as step:
        for number, made in run.parts.deal(make, batches, workers):
            found.update(zip(batches[number], made, strict=True))
            for _ in made:
                step(label)
    return found
