"""What a server works with, and the rules it keeps: frozen values, put together by bootstrap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from facecog_desktop.core.log_port import EventLog
from facecog_desktop.core.ports import Between, FaceService
from facecog_desktop.core.types import Pixels
from facecog_desktop.remote.server.keys import Keys
from facecog_desktop.service.documents import Document

ReadDocument = Callable[[Pixels, Between], Document]
"""What identity document a picture shows. Between two looks it calls what may end it. Raises TextUnreadableError."""


class Pictures(Protocol):
    """Reads and writes pictures; capture and vision know how."""

    def decode(self, data: bytes) -> Pixels:
        """RGB pixels of a picture, told by its content. Raises PictureInvalidError, PictureTooLargeError."""
        ...

    def encode(self, pixels: Pixels) -> bytes:
        """JPEG bytes."""
        ...


@dataclass(frozen=True, slots=True)
class ServerParts:
    """`service` is called from several threads; `log` is None where no log is kept; `clock` gives Unix time.

    `documents` is None where nothing can read printed text.
    """

    service: FaceService
    pictures: Pictures
    clock: Callable[[], float]
    log: EventLog | None = None
    documents: ReadDocument | None = None


@dataclass(frozen=True, slots=True)
class ServerRules:
    """`keys` None: no key is asked for (loopback only). `compat` names older programs whose routes are there too.

    `body_limit` in bytes. `documented`: the OpenAPI description and its pages are served.
    """

    keys: Keys | None = None
    compat: frozenset[str] = frozenset()
    trusted_hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "[::1]")
    body_limit: int = 64 * 1024 * 1024
    documented: bool = False
