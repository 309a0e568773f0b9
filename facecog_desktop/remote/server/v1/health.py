"""Is it alive, is it ready? Asked by whoever runs it, without a key."""

from __future__ import annotations

from fastapi import APIRouter

from facecog_desktop.remote.server.state import Parts

router = APIRouter(prefix="/health", tags=["health"])


@router.get("/live")
async def live() -> dict[str, str]:
    """The process answers."""
    return {"status": "live"}


@router.get("/ready")
def ready(parts: Parts) -> dict[str, str]:
    """Models are loaded and the gallery can be read."""
    parts.service.engine_id()
    parts.service.revision()
    return {"status": "ready"}
