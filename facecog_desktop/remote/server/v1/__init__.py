"""The routes of /v1."""

from __future__ import annotations

from fastapi import APIRouter

from facecog_desktop.remote.server.v1 import (
    bulk,
    compare,
    enrolling,
    events,
    gallery,
    health,
    identify,
    people,
    samples,
)
from facecog_desktop.remote.server.v1.described import may_fail


def router() -> APIRouter:
    """All of /v1."""
    found = APIRouter(prefix="/v1", responses=may_fail(), generate_unique_id_function=lambda route: route.name)
    for each in (health, gallery, identify, compare, enrolling, bulk, people, samples, events):
        found.include_router(each.router)
    return found
