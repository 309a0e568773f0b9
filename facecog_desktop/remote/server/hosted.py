"""A server within another program: a thread of that one runs it, and anybody may end it."""

from __future__ import annotations

import asyncio
from socket import socket

import uvicorn
from starlette.types import ASGIApp

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.remote.server.running import Transport, config


class HostedServerError(FaceCogError):
    """The server beside the window did not come up."""

    code = "server_not_started"
    hint = "Try again; the log tells more."


class HostedServer:
    """`run` belongs to one thread; the rest is for any. Requests that run are answered before it ends."""

    def __init__(self, app: ASGIApp, listening: socket, transport: Transport) -> None:
        """`listening` is bound, and closed at the end."""
        self._listening = listening
        self._server = uvicorn.Server(config(lambda: app, transport))

    @property
    def started(self) -> bool:
        """Whether requests are answered."""
        return self._server.started

    def run(self) -> bool:
        """Serve until `stop`; then False: there is nothing more to do."""
        try:
            asyncio.run(self._server.serve([self._listening]))
        finally:
            self._listening.close()
        return False

    def stop(self) -> None:
        """Ask it to end. Returns at once."""
        self._server.should_exit = True
