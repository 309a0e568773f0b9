"""Programs that a test needs and that a machine may lack."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest


def needed(name: str) -> str:
    """The program's path; without it the test is skipped, on CI it fails."""
    found = shutil.which(name)
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI must install the program {name}")
        pytest.skip(f"the program {name} is not installed")
    return found


def said(*words: str | Path) -> tuple[int, str]:
    """The exit code of a program and all that it printed."""
    done = subprocess.run([str(word) for word in words], check=False, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr
