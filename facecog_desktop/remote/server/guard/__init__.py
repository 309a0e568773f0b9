"""What stands before every route: hosts, limits, headers, request names and the access log."""

from __future__ import annotations

from fastapi import FastAPI

from facecog_desktop.remote.server.guard.traffic import CountTraffic, Traffic
from facecog_desktop.remote.server.parts import ServerRules


def put_before(app: FastAPI, rules: ServerRules) -> None:
    """Put the guards before the application's routes."""
    traffic = Traffic()
    app.state.traffic = traffic
    app.add_middleware(CountTraffic, traffic=traffic, most=rules.bounds.at_once)


def traffic_of(app: FastAPI) -> Traffic:
    """What is being answered in this process."""
    found: Traffic = app.state.traffic
    return found
