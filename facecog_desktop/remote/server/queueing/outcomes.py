"""How work ended that somebody else is waiting for."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any


async def failure_of(work: Coroutine[Any, Any, None]) -> BaseException | None:
    """Do the work; what it raised, a bug too, to be handed on to whoever asked for it. Cancelled with its caller."""
    task = asyncio.get_running_loop().create_task(work)
    try:
        await asyncio.wait({task})
    finally:
        task.cancel()
    return None if task.cancelled() else task.exception()
