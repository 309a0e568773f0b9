"""A server within another program: a thread of that one runs it, and anybody may end it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from socket import socket

import uvicorn
from fastapi import FastAPI

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.remote.server.running.processes import Transport, config
from facecog_desktop.remote.server.state import tell_to_stop


class HostedServerError(FaceCogError):
    """The server beside the window did not come up."""

    code = "server_not_started"
    hint = "Try again; the log tells more."


class _Telling(uvicorn.Server):
    """Tells when the end begins, in the event loop: answers without an end are to end."""

    def __init__(self, how: uvicorn.Config, stopping: Callable[[], None]) -> None:
        super().__init__(how)
        self._stopping = stopping

    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        """uvicorn's own end, told before."""
        self._stopping()
        await super().shutdown(sockets)


class HostedServer:
    """`run` belongs to one thread; the rest is for any. Requests that run are answered before it ends."""

    def __init__(self, app: FastAPI, listening: socket, transport: Transport) -> None:
        """`listening` is bound, and closed at the end."""
        self._listening = listening
        self._server = _Telling(config(lambda: app, transport), partial(tell_to_stop, app))

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
