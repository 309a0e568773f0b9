"""What belongs to one running server, found by its routes."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import FastAPI, Request

from facecog_desktop.remote.server.parts import ServerParts, ServerRules


@dataclass(frozen=True, slots=True)
class ServerState:
    """The parts and the rules of one server."""

    parts: ServerParts
    rules: ServerRules


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


def parts_of(request: Request) -> ServerParts:
    """A dependency: the parts."""
    return state_of(request).parts
