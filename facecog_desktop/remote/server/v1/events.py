"""Who came and went: the log, and what happens as it happens."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Query
from starlette.responses import Response, StreamingResponse

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.remote.messages.events import EventMessage, event_message
from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.keys.ring import Scope
from facecog_desktop.remote.server.queueing.feed import Heard
from facecog_desktop.remote.server.state import Parts, Working
from facecog_desktop.remote.server.v1.described import may_fail

router = APIRouter(prefix="/events", tags=["events"], dependencies=[Depends(allowed(Scope.READ))])

Moment = Annotated[float | None, Query(ge=0, le=1e11, allow_inf_nan=False, description="Unix seconds.")]

_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
_DESCRIBED: dict[int | str, dict[str, Any]] = {
    200: {
        "content": {"text/event-stream": {"schema": {"type": "string"}}},
        "description": "Events `gallery` with its revision and `visit` with a visit, without an end.",
    }
}


class LogMissingError(FaceCogError):
    """The server keeps no log."""

    code = "log_missing"
    hint = "The log is kept where the camera is."


@router.get("", responses=may_fail(404))
def events(
    parts: Parts,
    since: Moment = None,
    until: Moment = None,
    person: Annotated[str | None, Query(max_length=200)] = None,
    most: Annotated[int, Query(ge=1, le=10_000, description="The newest so many.")] = 1000,
) -> list[EventMessage]:
    """Visits that touch the time from `since` up to `until`, earliest first; all or those of one person."""
    if parts.log is None:
        raise LogMissingError("this server keeps no log")
    return [event_message(event) for event in parts.log.events(since, until, person_id=person)[-most:]]


@router.get("/stream", response_class=Response, responses=may_fail() | _DESCRIBED)
async def event_stream(
    work: Working, last_event_id: Annotated[str | None, Header(max_length=100)] = None
) -> StreamingResponse:
    """Server-sent events from now on: the gallery's revision at once and whenever it changes, and each new visit.

    Whoever comes back with the `Last-Event-ID` of what was heard last is told what was missed, of a day at most.
    """
    told = work.feed.join(Heard.of(last_event_id))
    return StreamingResponse(told, media_type="text/event-stream", headers=_HEADERS)
