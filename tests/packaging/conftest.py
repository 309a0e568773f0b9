"""A small folder like a frozen one, of which the tests make packages."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small folder like a frozen one of Linux: a program, a library, a text, a link, and wrong permissions."""
    folder = tmp_path_factory.mktemp("frozen") / "facecog"
    inner = folder / "_internal"
    inner.mkdir(parents=True)
    shutil.copy("/bin/true", folder / "facecog")
    library = inner / "libinner.so.1"
    shutil.copy("/bin/true", library)
    library.chmod(0o775)
    (inner / "libinner.so").symlink_to("libinner.so.1")
    text = inner / "NOTICE with a blank.txt"
    text.write_text("Ünïcode\n", "utf-8")
    text.chmod(0o600)
    inner.chmod(0o700)
    return folder
