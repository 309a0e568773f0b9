"""What belongs to one running server, found by its routes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, FastAPI, Request
from starlette.exceptions import HTTPException

from facecog_desktop.remote.server.parts import ServerParts, ServerRules
from facecog_desktop.remote.server.queueing.batching import Batcher
from facecog_desktop.remote.server.queueing.work import Work


@dataclass(frozen=True, slots=True)
class ServerState:
    """The parts and the rules of one server, and what it is at."""

    parts: ServerParts
    rules: ServerRules
    work: Work

    @property
    def queue(self) -> Batcher:
        """The queue of faces, which tells its `depth`."""
        return self.work.batcher


def keep(app: FastAPI, state: ServerState) -> None:
    """Put the state where the routes find it."""
    app.state.facecog = state


def state_of(request: Request) -> ServerState:
    """The state of the server that the request came to."""
    return state_of_app(request.app)


def state_of_app(app: FastAPI) -> ServerState:
    """The state of a server, for what belongs to no request."""
    state: ServerState = app.state.facecog
    return state


async def parts_of(request: Request) -> ServerParts:
    """A dependency: the parts. It is no plain function, since those are called in worker threads."""
    return state_of(request).parts


async def work_of(request: Request) -> Work:
    """A dependency: what the server is at."""
    return state_of(request).work


async def a_place(request: Request) -> AsyncIterator[None]:
    """A dependency: a place for heavy work until it is answered. Raises ServerBusyError."""
    async with state_of(request).work.heavy.one():
        if await request.is_disconnected():
            raise HTTPException(499, "the client has hung up")
        yield


def tell_to_stop(app: FastAPI) -> None:
    """Whoever runs the server has been told to stop: answers without an end are ended now. In the server's loop."""
    state: ServerState = app.state.facecog
    state.work.stop()


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """From the first request to the last: what was asked is answered before the end."""
    yield
    state: ServerState = app.state.facecog
    await state.work.ended()


Parts = Annotated[ServerParts, Depends(parts_of)]
Working = Annotated[Work, Depends(work_of)]
