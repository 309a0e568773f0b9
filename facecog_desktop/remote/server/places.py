"""How much a server takes on at once: rules, and places for heavy work with a short line before them."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TypeVar

import anyio

from facecog_desktop.core.errors import FaceCogError

T = TypeVar("T")

_CORES = max(os.cpu_count() or 1, 1)  # a network computes on one of them


class ServerBusyError(FaceCogError):
    """The server has as much to do as it takes on."""

    code = "server_busy"
    hint = "Ask again in a moment."

    def __init__(self, message: str, hint: str | None = None, *, source: str = "", wait: int = 1) -> None:
        """`wait`: seconds after which to ask again."""
        super().__init__(message, hint, source=source)
        self.headers = {"Retry-After": str(wait)}


@dataclass(frozen=True, slots=True)
class WorkRules:
    """Bounds of what is done at once and of what may wait.

    Faces to identify are looked at in batches of up to `batch_faces`, `batches` at once; a batch is waited for up to
    `linger` seconds while another is looked at; `queue_faces` may wait. Whole pictures, registrations and comparisons
    have `heavy` places, with `heavy_line` requests waiting. A comparison asked for at once may take `compare_seconds`
    and its films be as long; one that is a job `job_seconds`. `jobs` may wait or run, `jobs_kept` are remembered for
    `job_memory` seconds after their end. `listeners` hear of events, which are looked for every `feed_pause` seconds;
    `heartbeat` seconds of silence are broken by a comment.
    """

    batch_faces: int = 32
    batches: int = _CORES
    linger: float = 0.002
    queue_faces: int = 256
    heavy: int = _CORES
    heavy_line: int = 16
    compare_seconds: float = 60.0
    job_seconds: float = 3600.0
    jobs: int = 8
    jobs_kept: int = 200
    job_memory: float = 900.0
    listeners: int = 64
    feed_pause: float = 1.0
    heartbeat: float = 15.0


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
