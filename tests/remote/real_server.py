"""A server in a process of its own, with the real engine: run as a program it serves the gallery FILE."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from facecog_desktop import bootstrap
from facecog_desktop.core.types import Pixels
from facecog_desktop.remote.server.app import create_server
from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.vision import engine

ROOT = Path(__file__).parents[2]


@contextmanager
def running_server(file: Path) -> Iterator[str]:
    """The address of a server that is ready; it is ended with a signal."""
    command = [sys.executable, "-m", "tests.remote.real_server", str(file)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        assert address, "the server did not start"
        try:
            yield address
        finally:
            process.terminate()
            process.wait(20)


class Pictures:
    """Pictures as the program reads and writes them."""

    def decode(self, data: bytes) -> Pixels:
        return bootstrap.decode(data)

    def encode(self, pixels: Pixels) -> bytes:
        return engine.encode(pixels)


def serve(file: Path) -> None:
    """Serve the gallery until a signal comes; prints the address once it is ready."""
    service = bootstrap.service(bootstrap.settings({"gallery": str(file)}))
    service.prepare()
    app = create_server(ServerParts(service, Pictures(), time.time))
    listening = socket.create_server(("127.0.0.1", 0))
    sys.stdout.write(f"http://127.0.0.1:{listening.getsockname()[1]}\n")
    sys.stdout.flush()
    uvicorn.Server(uvicorn.Config(app, log_config=None)).run([listening])


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
