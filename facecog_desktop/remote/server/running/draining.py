"""The end of a server: what it has taken is answered, new requests are not, then it goes."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import parent_process
from types import FrameType
from typing import Any

from starlette.types import ASGIApp, Receive, Scope, Send

from facecog_desktop.remote.server.guard.traffic import Traffic

DRAIN_SECONDS = 30.0
"""In which running requests end before they are broken off."""

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_OFTEN = 0.05


class Draining:
    """Around an application: holds back the signals that end its server until every running request has its answer."""

    def __init__(
        self,
        app: ASGIApp,
        traffic: Traffic,
        *,
        stopping: Callable[[], None] = lambda: None,
        seconds: float = DRAIN_SECONDS,
    ) -> None:
        """`stopping` is called once in the event loop when the end begins: what has no end of its own may end then."""
        self._app = app
        self._traffic = traffic
        self._stopping = stopping
        self._seconds = seconds
        self._waiting: asyncio.Task[None] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI. The lifespan begins when the server has its signal handlers in place, and in its event loop."""
        if scope["type"] != "lifespan" or threading.current_thread() is not threading.main_thread():
            await self._app(scope, receive, send)
            return
        with self._signals_held(asyncio.get_running_loop()), _following_the_parent(asyncio.get_running_loop()):
            await self._app(scope, receive, send)

    @contextmanager
    def _signals_held(self, loop: asyncio.AbstractEventLoop) -> Iterator[None]:
        before = {number: signal.getsignal(number) for number in _SIGNALS}

        def held(number: int, frame: FrameType | None) -> None:
            end = before[signal.Signals(number)]
            if not self._traffic.draining:
                self._traffic.draining = True
                loop.call_soon_threadsafe(self._begin, lambda: _call(end, number))
            elif number == signal.SIGINT:  # somebody is out of patience
                _call(end, number)
                _call(end, number)

        for number in _SIGNALS:
            signal.signal(number, held)
        try:
            yield
        finally:
            for number, handler in before.items():
                if signal.getsignal(number) is held:
                    signal.signal(number, handler)

    def _begin(self, end: Callable[[], None]) -> None:
        self._waiting = asyncio.get_running_loop().create_task(self._drain(end))

    async def _drain(self, end: Callable[[], None]) -> None:
        loop = asyncio.get_running_loop()
        self._stopping()
        due = loop.time() + self._seconds
        while self._traffic.at_once and loop.time() < due:
            await asyncio.sleep(_OFTEN)
        end()


@contextmanager
def _following_the_parent(loop: asyncio.AbstractEventLoop) -> Iterator[None]:
    """A worker whose parent was killed ends too, as if it had been told so."""
    parent = parent_process()
    watching = parent is not None and _watch(loop, parent.sentinel)
    try:
        yield
    finally:
        if parent is not None and watching:
            loop.remove_reader(parent.sentinel)


def _watch(loop: asyncio.AbstractEventLoop, sentinel: int) -> bool:
    def gone() -> None:
        loop.remove_reader(sentinel)
        signal.raise_signal(signal.SIGTERM)

    try:
        loop.add_reader(sentinel, gone)
    except NotImplementedError:  # Windows' event loop cannot
        return False
    return True


def _call(handler: Any, number: int) -> None:
    """Hand the signal to whom it would have gone."""
    if callable(handler):
        handler(number, None)
