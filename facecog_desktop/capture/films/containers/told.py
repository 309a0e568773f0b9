"""Reads the header of a film, whatever its container. How a container is built is known to iso and matroska."""

from __future__ import annotations

import struct
from pathlib import Path

from facecog_desktop.capture.films.containers import iso, matroska
from facecog_desktop.capture.films.containers.tracks import Told


def told_by(path: Path | str) -> Told | None:
    """What an MP4, MOV, Matroska or WebM file says of itself; None for other containers and for damaged headers.

    Raises OSError.
    """
    with Path(path).open("rb") as file:
        head = file.read(8)
        file.seek(0)
        try:
            if head[:4] == matroska.MAGIC:
                return matroska.tell(file)
            return iso.tell(file) if head[4:8] in iso.FIRST else None
        except (struct.error, IndexError, ValueError):
            return None
