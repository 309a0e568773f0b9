"""create_server: the application, put together from its routes."""

from __future__ import annotations

from fastapi import FastAPI

from facecog_desktop import __version__
from facecog_desktop.remote.server import compat, failures, guard, v1, web
from facecog_desktop.remote.server.parts import ServerParts, ServerRules
from facecog_desktop.remote.server.state import ServerState, keep, lifespan
from facecog_desktop.remote.server.work.work import Work


def create_server(parts: ServerParts, rules: ServerRules | None = None) -> FastAPI:
    """The ASGI application over a service. Nothing is served yet."""
    rules = rules or ServerRules()
    described = {"openapi_url": "/openapi.json", "docs_url": "/docs"} if rules.documented else _UNDESCRIBED
    app = FastAPI(title="FaceCog", version=__version__, redoc_url=None, lifespan=lifespan, **described)
    keep(app, ServerState(parts, rules, Work(parts, rules.work)))
    failures.add_handlers(app)
    app.include_router(v1.router())
    compat.add_routes(app, rules.compat)
    web.add_routes(app)
    guard.put_before(app, rules)
    return app


_UNDESCRIBED: dict[str, str | None] = {"openapi_url": None, "docs_url": None}
