"""A server on a real socket of this computer, run by uvicorn in a thread of the tests."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from fastapi import FastAPI

from facecog_desktop.core.errors import PictureInvalidError, VideoInvalidError
from facecog_desktop.core.types import Pixels
from facecog_desktop.remote.server.app import create_server
from facecog_desktop.remote.server.parts import Content, ServerParts, ServerRules
from facecog_desktop.remote.server.running.hosted import HostedServer
from facecog_desktop.remote.server.running.processes import Transport
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, encoded


def raw(pixels: Pixels) -> bytes:
    """A whole picture as a file of no known kind."""
    return struct.pack("<3sxII", b"RGB", pixels.shape[1], pixels.shape[0]) + pixels.tobytes()


def unraw(data: bytes) -> Pixels:
    _, width, height = struct.unpack_from("<3sxII", data)
    if len(data) != 12 + width * height * 3:
        raise PictureInvalidError("the picture is damaged or cut short")
    return np.frombuffer(data, np.uint8, offset=12).reshape(height, width, 3).copy()


class FakePictures:
    """Pictures as the fake engine keeps them."""

    def decode(self, data: bytes) -> Pixels:
        """A kept crop, or a whole picture of `raw`."""
        return unraw(data) if data.startswith(b"RGB") else FakeEngine().decode(data)

    def encode(self, pixels: Pixels) -> bytes:
        """What the fake engine decodes to a block of the same identity."""
        return encoded(pixels)

    def kind(self, head: bytes) -> Content:
        if head.startswith(b"crop") or head.startswith(b"RGB"):
            return "picture"
        return "video" if head.startswith(b"film") else ""

    def seconds(self, film: Path) -> float | None:
        """As it says: "film 12"."""
        said = film.read_bytes().split()
        if len(said) < 2:
            raise VideoInvalidError(f"{film} is damaged", source=str(film))
        return float(said[1])


def fake_parts(service: LocalService) -> ServerParts:
    return ServerParts(service, FakePictures(), time.time)


@contextmanager
def serving(app: FastAPI, port: int = 0) -> Iterator[str]:
    """The address of the running application."""
    listening = socket.create_server(("127.0.0.1", port))
    server = HostedServer(app, listening, Transport())
    where = listening.getsockname()[1]
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + 20
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{where}"
    finally:
        server.stop()
        thread.join(20)


def serve_fake(service: LocalService, rules: ServerRules | None = None) -> FastAPI:
    return create_server(fake_parts(service), rules)
