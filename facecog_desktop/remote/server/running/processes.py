"""Runs an application with uvicorn: in this process, or in several over one socket."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from socket import socket
from types import FrameType
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.remote.server.running.protocol import PatientProtocol

_log = logging.getLogger(__name__)

_KEEP_ALIVE = 15
_LARGEST_HEAD = 32 * 1024
_CONNECTIONS = 1000
_LAST_SECONDS = 2  # the requests have had theirs, see draining
_SOON = 0.5
_HUNG = 60  # seconds in which a worker answers nothing at all: dlib holds Python's lock while it loads a network


class WorkerLostError(FaceCogError):
    """A process of the server could not start."""

    code = "worker_lost"
    hint = "Its own message stands above. Try it with --workers 1."


@dataclass(frozen=True, slots=True)
class Transport:
    """`tls`: the files of the certificate and of its key."""

    tls: tuple[Path, Path] | None = None
    workers: int = 1


def run(make: Callable[[], ASGIApp], listening: socket, transport: Transport, ready: Callable[[], None]) -> None:
    """Serve until SIGTERM or SIGINT. `make` is called once in each process; with several it is sent by pickle.

    `ready` is called when requests are answered. Raises WorkerLostError, and whatever `make` does in this process.
    """
    if transport.workers > 1:
        _run_workers(make, listening, transport, ready)
        return
    app = make()
    told: list[bool] = []

    async def tell() -> None:
        if not told:
            told.append(True)
            ready()

    server = uvicorn.Server(config(lambda: app, transport, callback_notify=tell))
    with _signals_taken():
        server.run([listening])


class _InWorker:
    """Makes the application in a process of its own, where a known failure is one line of the log."""

    def __init__(self, make: Callable[[], ASGIApp]) -> None:
        self._make = make

    def __call__(self) -> ASGIApp:
        try:
            return self._make()
        except FaceCogError as error:
            _log.error("%s (%s)", error.message, error.hint)
            sys.exit(STARTUP_FAILURE)


class _Workers(Multiprocess):
    """uvicorn's processes; tells when all of them answer."""

    def __init__(self, how: uvicorn.Config, sockets: list[socket], ready: Callable[[], None]) -> None:
        super().__init__(how, sockets)
        self._tell = ready
        self.ready = False
        self.lost = False

    def keep_subprocess_alive(self) -> None:
        """Called twice a second. What ends before all have been ready would end again: it is not started anew."""
        if self.should_exit.is_set():
            return
        if self.ready:
            super().keep_subprocess_alive()
            self.lost = self.should_exit.is_set()
        elif any(process.exitcode is not None for process in self.processes):
            self.lost = True
            self.should_exit.set()
        elif all(process.is_ready(timeout=_SOON) for process in self.processes):
            self.ready = True
            self._tell()

    def handle_hup(self) -> None:
        """The terminal was closed: the end, not a new beginning."""
        self.should_exit.set()


def _run_workers(
    make: Callable[[], ASGIApp], listening: socket, transport: Transport, ready: Callable[[], None]
) -> None:
    workers = _Workers(config(_InWorker(make), transport), [listening], ready)
    listening.listen()  # before there is anybody to accept, so that no worker's start is another one's refusal
    workers.run()
    if workers.lost:
        raise WorkerLostError("a process of the server could not start")


def config(make: Callable[[], ASGIApp], transport: Transport, **more: Any) -> uvicorn.Config:
    """How uvicorn is to serve: with our own log, limits and patience, and without what it would believe by itself."""
    cert, key = transport.tls or (None, None)
    return uvicorn.Config(
        make,
        factory=True,
        workers=transport.workers,
        loop="asyncio",
        http=PatientProtocol,
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        limit_concurrency=_CONNECTIONS,
        timeout_keep_alive=_KEEP_ALIVE,
        timeout_graceful_shutdown=_LAST_SECONDS,
        timeout_worker_healthcheck=_HUNG,
        h11_max_incomplete_event_size=_LARGEST_HEAD,
        ssl_certfile=cert,
        ssl_keyfile=key,
        **more,
    )


@contextmanager
def _signals_taken() -> Iterator[None]:
    """uvicorn raises the signal again that ended it; here the end was what it asked for."""

    def taken(_number: int, _frame: FrameType | None) -> None:
        """Done already."""

    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, taken) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
