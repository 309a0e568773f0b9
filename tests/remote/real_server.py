"""`facecog serve` in a process of its own, with the real engine."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]


@contextmanager
def running_server(file: Path, *options: str) -> Iterator[str]:
    """The address of a server over the gallery FILE once it is ready; it is ended with a signal."""
    given = ["--gallery", str(file), "--port", "0", "--json", *options]
    command = [sys.executable, "-m", "facecog_desktop", "serve", *given]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        assert said, "the server did not start"
        try:
            yield str(json.loads(said)["address"])
        finally:
            process.terminate()
            assert process.wait(60) == 0
