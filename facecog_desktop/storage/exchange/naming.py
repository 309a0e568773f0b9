"""Names of people as names of files: whole where every system can hold them, else as near as can be."""

from __future__ import annotations

import re

from facecog_desktop.core.people.names import name_key
from facecog_desktop.core.text import text

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_LONGEST = 200  # bytes of UTF-8: a file system holds 255, and a number and an ending follow


class FileNames:
    """Gives every person a name of their own, also on systems that do not tell capitals."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def stem_for(self, name: str) -> tuple[str, str]:
        """(name for files and folders, a note where it is not the person's name itself)."""
        stem = fitting(name)
        wanted, number = stem, 1
        while name_key(stem) in self._given:
            number += 1
            stem = f"{wanted} ({number})"
        self._given.add(name_key(stem))
        return stem, "" if stem == name else text("the files are called {stem}", stem=stem)


def fitting(name: str) -> str:
    """The name with "_" for what a file's name cannot hold, cut to what fits."""
    stem = _FORBIDDEN.sub("_", name)
    stem = stem.encode("utf-8", "replace")[:_LONGEST].decode("utf-8", "ignore")
    stem = re.sub(r"^\.|[. ]$", "_", stem)
    return f"_{stem}" if _DEVICES.fullmatch(stem) or not stem else stem
