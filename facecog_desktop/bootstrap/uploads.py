"""What an uploaded file is, told by its content."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facecog_desktop.remote.server.parts import Content


def kind_of_upload(head: bytes) -> Content:
    """What begins so: a picture or a film that can be read, or neither."""
    from facecog_desktop.capture.pictures.kinds import DECODED, SNIFFED, Kind, sniff

    kind = sniff(head[:SNIFFED])
    if kind in DECODED:
        return "picture"
    return "video" if kind is Kind.VIDEO else ""


def film_seconds(film: Path) -> float | None:
    """How long a film says it is. Raises VideoInvalidError."""
    from facecog_desktop.capture.films.video import VideoSource

    with closing(VideoSource(film)) as source:
        if source.length is None or source.fps is None:
            return None
        return source.length / source.fps
