"""What a server works with, and the rules it keeps: frozen values, put together by bootstrap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

from facecog_desktop.core.ports.log import EventLog
from facecog_desktop.core.ports.program import Between, FaceService
from facecog_desktop.core.types import Pixels
from facecog_desktop.remote.server.bounds import Bounds
from facecog_desktop.remote.server.keys.ring import KeyRing
from facecog_desktop.remote.server.work_rules import WorkRules
from facecog_desktop.service.documents import Document

Content = Literal["picture", "video", ""]
"""What a file is by its first bytes; empty for anything else."""

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

    def kind(self, head: bytes) -> Content:
        """What a file is that begins so; pass some 500 bytes."""
        ...

    def seconds(self, film: Path) -> float | None:
        """How long a film is, as it says; None where it does not. Raises VideoInvalidError."""
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

    `trusted_hosts`: the names it may be asked by, whatever the port. `body_limit` in bytes. `documented`: the OpenAPI
    description and its pages are served. `work` bounds what is done at once, `bounds` what a caller may ask for.
    `behind_proxy`: the caller's address and scheme are those that the proxy tells. `metrics`: figures are served at
    /metrics.
    """

    keys: KeyRing | None = None
    compat: frozenset[str] = frozenset()
    trusted_hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "[::1]")
    body_limit: int = 64 * 1024 * 1024
    documented: bool = False
    work: WorkRules = field(default_factory=WorkRules)
    behind_proxy: bool = False
    metrics: bool = False
    bounds: Bounds = field(default_factory=Bounds)
