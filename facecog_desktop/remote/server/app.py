"""create_server: the application, put together from its routes."""

from __future__ import annotations

from fastapi import FastAPI

from facecog_desktop import __version__
from facecog_desktop.remote.server import compat, failures, guard, v1, web
from facecog_desktop.remote.server.parts import ServerParts, ServerRules
from facecog_desktop.remote.server.queueing.work import Work
from facecog_desktop.remote.server.state import ServerState, keep, lifespan


def create_server(parts: ServerParts, rules: ServerRules | None = None) -> FastAPI:
    """The ASGI application over a service. Nothing is served yet."""
    rules = rules or ServerRules()
    described = "/openapi.json" if rules.documented else None
    app = FastAPI(
        title="FaceCog", version=__version__, openapi_url=described, docs_url=None, redoc_url=None, lifespan=lifespan
    )
    keep(app, ServerState(parts, rules, Work(parts, rules.work)))
    failures.add_handlers(app)
    app.include_router(v1.router())
    compat.add_routes(app, rules.compat)
    web.add_routes(app, documented=rules.documented)
    guard.put_before(app, rules)
    return app
