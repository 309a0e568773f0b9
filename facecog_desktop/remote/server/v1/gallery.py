"""The gallery as a whole."""

from __future__ import annotations

from fastapi import APIRouter, Depends

from facecog_desktop.core.people.look_alikes import LookAlikes
from facecog_desktop.core.ports.program import CountingService
from facecog_desktop.remote.messages.answers import GalleryState
from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.keys.ring import Scope
from facecog_desktop.remote.server.state import Parts

router = APIRouter(tags=["gallery"])


@router.get("/gallery", dependencies=[Depends(allowed(Scope.IDENTIFY))])
def gallery(parts: Parts) -> GalleryState:
    """Its revision, the engine of its numbers and how many people there are."""
    service = parts.service
    revision = service.revision()
    people = service.headcount() if isinstance(service, CountingService) else len(service.people())
    return GalleryState(revision=revision, engine=str(service.engine_id()), people=people)


@router.get("/look-alikes", dependencies=[Depends(allowed(Scope.READ))])
def look_alikes(parts: Parts) -> list[LookAlikes]:
    """Pairs of people who are remembered to look alike."""
    return parts.service.look_alikes()
