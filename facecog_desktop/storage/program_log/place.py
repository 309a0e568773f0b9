"""Where the log's files lie, how large they may grow, and what is taken out of a line before it is written."""

from __future__ import annotations

import re
from pathlib import Path

from facecog_desktop.core.addresses import without_password

FILE = "facecog.log"
FAULTS = "faults.log"
"""Where Python itself writes when native code fails; emptied into the log at the next start."""

LARGEST = 512 * 1024
"""Bytes after which a new file is begun."""

OLDER = 3
"""How many full files are kept."""

_LONGEST = 4_000
_ADDRESS = re.compile(r"\w+://\S+")
_VECTOR = re.compile(r"\[?(?:-?\d+\.\d+(?:e-?\d+)?[,\s]+){4,}-?\d+\.\d+(?:e-?\d+)?\]?")


def files(folder: Path) -> list[Path]:
    """All that may be there, the newest first."""
    return [folder / FILE, *(folder / f"{FILE}.{number}" for number in range(1, OLDER + 1))]


def discreet(words: str, home: Path | None = None) -> str:
    """Words without the user's own folder, passwords in addresses and rows of numbers; of a bounded length."""
    own = str(home or Path.home())
    for folder in {own, own.replace("\\", "/")} - {"/", "", "."}:
        words = words.replace(folder, "~")
    words = _ADDRESS.sub(lambda found: without_password(found[0]), words)
    words = _VECTOR.sub("[…]", words)
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
