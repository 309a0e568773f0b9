"""What stands before every route: hosts, limits, headers, request names and the access log."""

from __future__ import annotations

from fastapi import FastAPI

from facecog_desktop.remote.server.parts import ServerRules


def put_before(app: FastAPI, rules: ServerRules) -> None:
    """Put the guards before the application's routes."""
