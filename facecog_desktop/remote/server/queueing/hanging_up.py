"""Clients that hang up: nothing more is done for them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from fastapi import Request
from starlette.exceptions import HTTPException

T = TypeVar("T")

_GONE = 499  # nobody reads it; a log may


async def unless_gone(request: Request, doing: Coroutine[Any, Any, T], stop: Callable[[], None] | None = None) -> T:
    """The result of `doing`, of which nothing goes on once the client has hung up.

    It is cancelled then; where it is given, `stop` is called in place of that, and has to end it soon. The request's
    body must have been read.
    """
    work = asyncio.ensure_future(doing)
    watch = asyncio.ensure_future(_gone(request))
    try:
        await asyncio.wait({work, watch}, return_when=asyncio.FIRST_COMPLETED)
        if work.done():
            return work.result()
        await _ended(work, stop)
        raise HTTPException(_GONE, "the client has hung up")
    except asyncio.CancelledError:
        await _ended(work, stop)
        raise
    finally:
        watch.cancel()


async def _ended(work: asyncio.Future[T], stop: Callable[[], None] | None) -> None:
    """Whatever comes of it now is of no use to anybody."""
    if stop is None:
        work.cancel()
    else:
        stop()
    await asyncio.wait({work})
    if not work.cancelled():
        work.exception()


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
