"""`facecog self-test`: whether this copy of the program works, told on standard output and in a report."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from facecog_desktop import paths
from facecog_desktop.cli.running.output import DONE, KNOWN_ERROR, rounded
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.errors import OutputUnwritableError
from facecog_desktop.service.self_test import Check, examine


def self_test(
    run: Run,
    window: Annotated[
        bool, typer.Option("--window", help="Show the window with the demo for some seconds, too.")
    ] = False,
    report: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Where the report goes. Default: self-test.json in the log folder."),
    ] = None,
) -> int:
    """Try models, networks, a gallery and a server on drawn people, in temporary folders. Ends with 2 if one fails.

    What it found is also written to a report: where the program has no console, nothing else tells it.
    """
    trials = run.parts.self_trials(window=window)
    told = _Report(run, report or paths.log_folder() / "self-test.json", asked=report is not None)
    told.write([], [name for name, _ in trials])
    checks: list[Check] = []
    for check in examine(trials, time.perf_counter):
        checks.append(check)
        run.output.text(line(check))
        told.write(checks, [name for name, _ in trials[len(checks) :]])
    if run.output.json:
        run.output.document(document(checks, []))
    if told.written:
        run.output.text(f"The report: {told.place}")
    return DONE if all(check.ok for check in checks) else KNOWN_ERROR


class _Report:
    """The file, written anew after each check, so that it tells how far a program came that was ended from outside."""

    def __init__(self, run: Run, place: Path, *, asked: bool) -> None:
        self._run, self._asked = run, asked
        self.place = place
        self.written = self._troubled = False

    def write(self, checks: Sequence[Check], ahead: Sequence[str]) -> None:
        """Write what is done and what is ahead. Raises OutputUnwritableError where the user named the file."""
        try:
            self.place.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps(document(checks, ahead), ensure_ascii=False, indent=2)
            self.place.write_text(text + "\n", "utf-8")
            self.written = True
        except OSError as error:
            message = f"the report {self.place} cannot be written: {error.strerror or error}"
            if self._asked:
                raise OutputUnwritableError(message) from error
            if not self._troubled:
                self._run.output.note(message)
            self._troubled = True


def document(checks: Sequence[Check], ahead: Sequence[str]) -> dict[str, Any]:
    """The checks in JSON; those that were not reached are not in order."""
    done = [{**asdict(check), "ms": rounded(check.ms, 1)} for check in checks]
    missing = [{"name": name, "ok": False, "ms": 0.0, "message": "not reached"} for name in ahead]
    return {"ok": not missing and all(check.ok for check in checks), "checks": done + missing}


def line(check: Check) -> str:
    """One check for people."""
    return f"{check.name:<8} {'ok' if check.ok else 'WRONG':<6} {check.ms:7.0f} ms  {check.message}"
