"""A server on a real socket of this computer, run by uvicorn in a thread of the tests."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from fastapi import FastAPI

from facecog_desktop.core.types import Pixels
from facecog_desktop.remote.server.app import create_server
from facecog_desktop.remote.server.parts import ServerParts, ServerRules
from facecog_desktop.remote.server.running import Transport, config
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, encoded


class FakePictures:
    """Pictures as the fake engine keeps them."""

    def decode(self, data: bytes) -> Pixels:
        return FakeEngine().decode(data)

    def encode(self, pixels: Pixels) -> bytes:
        """What the fake engine decodes to a block of the same identity."""
        return encoded(pixels)


def fake_parts(service: LocalService) -> ServerParts:
    return ServerParts(service, FakePictures(), time.time)


@contextmanager
def serving(app: FastAPI) -> Iterator[str]:
    """The address of the running application."""
    server = uvicorn.Server(config(lambda: app, Transport()))
    listening = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    deadline = time.monotonic() + 20
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(20)
        listening.close()


def serve_fake(service: LocalService, rules: ServerRules | None = None) -> FastAPI:
    return create_server(fake_parts(service), rules)
