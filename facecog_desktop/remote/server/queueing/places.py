"""How much a server takes on at once: rules, and places for heavy work with a short line before them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

import anyio

from facecog_desktop.core.errors import FaceCogError

T = TypeVar("T")


class ServerBusyError(FaceCogError):
    """The server has as much to do as it takes on."""

    code = "server_busy"
    hint = "Ask again in a moment."

    def __init__(self, message: str, hint: str | None = None, *, source: str = "", wait: int = 1) -> None:
        """`wait`: seconds after which to ask again."""
        super().__init__(message, hint, source=source)
        self.headers = {"Retry-After": str(wait)}


class Places:
    """So many may work at once, and so many wait. Belongs to one event loop."""

    def __init__(self, at_once: int, line: int) -> None:
        self._at_once = at_once
        self._free = anyio.Semaphore(at_once)
        self._line = line
        self._threads = anyio.CapacityLimiter(at_once)

    @property
    def busy(self) -> int:
        """Who has a place."""
        return self._at_once - self._free.value

    @property
    def waiting(self) -> int:
        """Who stands in the line."""
        return self._free.statistics().tasks_waiting

    @asynccontextmanager
    async def one(self, *, patient: bool = False) -> AsyncIterator[None]:
        """A place, once it is free. Raises ServerBusyError where too many wait already, unless one is `patient`."""
        if not patient and self._free.value == 0 and self.waiting >= self._line:
            raise ServerBusyError("the server has as much to do as it takes on")
        async with self._free:
            yield

    async def thread(self, work: Callable[[], T]) -> T:
        """Do it in a worker thread; for whoever has a place."""
        return await anyio.to_thread.run_sync(work, limiter=self._threads)
