"""A server with the routes of older programs over the fake engine, and what their clients sent it."""

from __future__ import annotations

import base64
import struct
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx2
import numpy as np

from facecog_desktop.core.errors import PictureInvalidError, PictureTooLargeError, VideoInvalidError
from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.core.types import Pixels
from facecog_desktop.remote.server.app import create_server
from facecog_desktop.remote.server.keys.ring import Keys, KnownKey, Scope, digest
from facecog_desktop.remote.server.parts import Content, ReadDocument, ServerParts, ServerRules
from facecog_desktop.service.comparing.comparer import Comparer
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, FakeGallery, FakeSource, picture
from tests.remote.serving import serving

ANNA, BEN, CLEO = 3, 4, 60
_DRAWN, _FILM = b"drawn", b"film!"
_MOST_PIXELS = 40_000_000


def file_of(pixels: Pixels) -> bytes:
    """A picture file as `DrawnPictures` reads it."""
    height, width = pixels.shape[:2]
    return _DRAWN + struct.pack("<II", width, height) + zlib.compress(pixels.tobytes())


def photo(*identities: int, x: float = 50) -> bytes:
    """The file of a picture with these faces beside each other."""
    return file_of(picture(*((identity, x + 150 * place, 60) for place, identity in enumerate(identities))))


def film(*photos: bytes) -> bytes:
    """A film file that shows each of the pictures for a second."""
    return _FILM + struct.pack("<I", len(photos)) + b"".join(struct.pack("<I", len(each)) + each for each in photos)


def data_url(data: bytes) -> str:
    """As a browser's canvas gives it."""
    return "data:image/jpeg;base64," + base64.b64encode(data).decode("ascii")


def too_large() -> bytes:
    """The header of a picture beyond the limit; nothing of it follows."""
    return _DRAWN + struct.pack("<II", 100_000, 100_000)


class DrawnPictures:
    """Picture files of the tests."""

    def decode(self, data: bytes) -> Pixels:
        if not data.startswith(_DRAWN) or len(data) < 13:
            raise PictureInvalidError("this is no picture")
        width, height = struct.unpack_from("<II", data, 5)
        if width * height > _MOST_PIXELS:
            raise PictureTooLargeError("the picture is too large")
        try:
            pixels = np.frombuffer(zlib.decompress(data[13:]), np.uint8)
            return pixels.reshape(height, width, 3).copy()
        except (zlib.error, ValueError) as error:
            raise PictureInvalidError("this picture is damaged") from error

    def encode(self, pixels: Pixels) -> bytes:
        return file_of(pixels)

    def kind(self, head: bytes) -> Content:
        return "picture" if head.startswith(_DRAWN) else "video" if head.startswith(_FILM) else ""

    def seconds(self, film: Path) -> float | None:
        return float(len(list(_photos(film.read_bytes()))))


@dataclass
class Films:
    """Opens the films that arrive, and remembers the paths at which they lay."""

    opened: list[Path] = field(default_factory=list)

    def open(self, spec: str) -> FakeSource:
        path = Path(spec)
        self.opened.append(path)
        data = path.read_bytes()
        if not data.startswith(_FILM):
            raise VideoInvalidError(f"{spec} is no film", source=spec)
        return FakeSource([frame for each in _photos(data) for frame in [each] * 30], live=False)


def _photos(data: bytes) -> Iterator[Pixels]:
    [count] = struct.unpack_from("<I", data, len(_FILM))
    place = len(_FILM) + 4
    for _ in range(count):
        [length] = struct.unpack_from("<I", data, place)
        yield DrawnPictures().decode(data[place + 4 : place + 4 + length])
        place += 4 + length


@dataclass(frozen=True)
class OldServer:
    """A running server, the service behind it, and an old client of it."""

    service: LocalService
    client: httpx2.Client
    films: Films

    def names(self) -> list[str]:
        return [person.name for person in self.service.people()]


@contextmanager
def old_server(
    *names: str,
    keys: Keys | None = None,
    documents: ReadDocument | None = None,
    clock: Callable[[], float] = time.time,
    engine: Callable[[], FaceEngine] = FakeEngine,
) -> Iterator[OldServer]:
    """A server over an empty gallery with the routes of these older programs, on a socket."""
    films = Films()
    service = LocalService(FakeGallery(), engine, FakeEngine().decode, clock=clock)
    service.comparer = Comparer(engine, films.open)
    parts = ServerParts(service, DrawnPictures(), clock, documents=documents)
    app = create_server(parts, ServerRules(keys=keys, compat=frozenset(names)))
    with serving(app) as address, httpx2.Client(base_url=address, timeout=30) as client:
        yield OldServer(service, client, films)


def one_key(key: str, *scopes: Scope) -> Keys:
    """The keys of a server that knows one."""
    return Keys({"tests": KnownKey("tests", digest(key), frozenset(scopes))})


def bearer(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


def is_marked(answers: Sequence[httpx2.Response], successor: str) -> bool:
    """Whether each says that it is deprecated and by what it is superseded."""
    link = f'<{successor}>; rel="successor-version"'
    return all(each.headers["deprecation"] == "@1795824000" and each.headers["link"] == link for each in answers)
