"""What stands before every route: hosts, limits, headers, request names and the access log."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from starlette.middleware.errors import ServerErrorMiddleware

from facecog_desktop.remote.server import failures
from facecog_desktop.remote.server.guard import metrics
from facecog_desktop.remote.server.guard.bodies import LimitBodies
from facecog_desktop.remote.server.guard.callers import KnowCallers
from facecog_desktop.remote.server.guard.headers import PutHeaders
from facecog_desktop.remote.server.guard.hosts import TrustHosts
from facecog_desktop.remote.server.guard.keys_in_addresses import RefuseKeysInAddresses
from facecog_desktop.remote.server.guard.naming import NameRequests
from facecog_desktop.remote.server.guard.proxies import BelieveProxy
from facecog_desktop.remote.server.guard.reference import GuardReference
from facecog_desktop.remote.server.guard.sites import RefuseOtherSites
from facecog_desktop.remote.server.guard.traffic import CountTraffic, Traffic
from facecog_desktop.remote.server.guard.watching import Watch
from facecog_desktop.remote.server.parts import ServerRules
from facecog_desktop.remote.server.state import state_of_app


def put_before(app: FastAPI, rules: ServerRules) -> None:
    """Put the guards before the application's routes; the first one stands outermost.

    Whoever is refused early costs little: names and headers are on every answer, then come who asks and from where,
    how often, and only then is anything of a body taken. A bug is answered within all of them, so that its answer has
    its headers and its line in the log too.
    """
    traffic = Traffic()
    app.state.traffic = traffic
    figures = metrics.add_route(app, traffic) if rules.metrics else None
    clock = state_of_app(app).parts.clock
    guards: list[tuple[Any, dict[str, Any]]] = [
        (NameRequests, {}),
        (PutHeaders, {}),
        (Watch, {"figures": figures}),
        (CountTraffic, {"traffic": traffic, "most": rules.bounds.at_once}),
        (TrustHosts, {"names": rules.trusted_hosts}),
        (RefuseOtherSites, {}),
        (RefuseKeysInAddresses, {}),
        (KnowCallers, {"keys": rules.keys, "clock": clock, "bounds": rules.bounds}),
        (GuardReference, {"keys": rules.keys}),
        (ServerErrorMiddleware, {"handler": failures.bug}),
        (LimitBodies, {"rules": rules}),
    ]
    if rules.behind_proxy:
        guards.insert(0, (BelieveProxy, {}))
    for guard, options in reversed(guards):
        app.add_middleware(guard, **options)


def traffic_of(app: FastAPI) -> Traffic:
    """What is being answered in this process."""
    found: Traffic = app.state.traffic
    return found
