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
_ADDRESS = re.compile(r"(?<!\w)\w{1,20}://\S+")
_NUMBER = r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?"
_VECTOR = re.compile(rf"\[?(?:{_NUMBER}[,\s]+){{4,}}{_NUMBER}\]?")


def files(folder: Path) -> list[Path]:
    """All that may be there, the newest first."""
    return [folder / FILE, *(folder / f"{FILE}.{number}" for number in range(1, OLDER + 1))]


def discreet(words: str, home: Path | None = None) -> str:
    """Words without the user's own folder, passwords in addresses and rows of numbers; of a bounded length."""
    own = str(home or Path.home())
    cut = len(words) > _LONGEST
    words = words[:_LONGEST]
    for folder in {own, own.replace("\\", "/")} - {"/", "", "."}:
        words = words.replace(folder, "~")
    words = _ADDRESS.sub(lambda found: without_password(found[0]), words)
    words = _VECTOR.sub("[…]", words)
    return f"{words}…" if cut else words
