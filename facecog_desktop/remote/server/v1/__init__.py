"""The routes of /v1."""

from __future__ import annotations

from fastapi import APIRouter

from facecog_desktop.remote.server.v1 import gallery, health, identify, people, samples


def router() -> APIRouter:
    """All of /v1."""
    found = APIRouter(prefix="/v1")
    for each in (health, gallery, identify, people, samples):
        found.include_router(each.router)
    return found
