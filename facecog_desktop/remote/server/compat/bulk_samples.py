"""The bulk service: lists of samples in, the people of a picture out."""

from __future__ import annotations

import json
from threading import Lock
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from starlette.responses import JSONResponse, PlainTextResponse

from facecog_desktop.core.data_urls import picture_bytes
from facecog_desktop.core.errors import InvalidRequestError, PersonNotFoundError
from facecog_desktop.core.people.changes import Remove
from facecog_desktop.core.picture.quality import assess, too_poor_to_name
from facecog_desktop.core.types import Face, Frame, Person
from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.compat.bodies import body_of, json_of
from facecog_desktop.remote.server.compat.min_distance import min_distance_of, rejudged
from facecog_desktop.remote.server.compat.refusals import Refusal, refusing
from facecog_desktop.remote.server.compat.sample_keeping import SampleKeeper
from facecog_desktop.remote.server.compat.sample_lists import entries_of, metadata_as_sent
from facecog_desktop.remote.server.compat.superseded import Program, Successor
from facecog_desktop.remote.server.keys.ring import Scope
from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.remote.server.state import parts_of

_RUNNING = "Face detection server is running."
_INVALID = frozenset({"invalid_request", "picture_invalid"})
_JSON: dict[str, Any] = {"requestBody": {"required": True, "content": {"application/json": {"schema": {}}}}}

Body = Annotated[bytes, Depends(body_of)]
Parts = Annotated[ServerParts, Depends(parts_of)]


class PlainJSONResponse(JSONResponse):
    """JSON in ASCII: an id may hold what UTF-8 cannot."""

    def render(self, content: Any) -> bytes:
        """The document's bytes."""
        return json.dumps(content, allow_nan=False).encode("ascii")


def told(refusal: Refusal) -> JSONResponse:
    """A refusal as both services of the older program told it."""
    if refusal.code in _INVALID or refusal.status == 400:
        return PlainJSONResponse({"error": "Invalid request."}, 400)
    return PlainJSONResponse({"error": refusal.message}, refusal.status, dict(refusal.headers))


def _router() -> APIRouter:
    """The routes of one server. Lists are stored one after the other: two with one new id would make it two people."""
    router = APIRouter(tags=["older programs"], deprecated=True, route_class=refusing(told))
    storing = Lock()

    @router.post("/update-samples", dependencies=[Depends(allowed(Scope.REGISTER))], openapi_extra=_JSON)
    def update_samples(data: Body, parts: Parts) -> PlainJSONResponse:
        """Remember everybody of a list."""
        entries = entries_of(json_of(data))
        with storing:
            outcome = SampleKeeper(parts).store(entries)
        return PlainJSONResponse({"success": outcome.success, "fail": outcome.fail})

    router.add_api_route("/update-samples", running, methods=["GET"])
    router.add_api_route("/face-recognition", running, methods=["GET"])
    router.add_api_route(
        "/face-recognition",
        face_recognition,
        methods=["POST"],
        dependencies=[Depends(allowed(Scope.IDENTIFY))],
        openapi_extra=_JSON,
        response_model=None,
    )
    for method in ("POST", "DELETE"):
        router.add_api_route(
            "/clear-samples", clear_samples, methods=[method], dependencies=[Depends(allowed(Scope.ADMIN))]
        )
    return router


async def running() -> PlainTextResponse:
    """The server answers. No key is asked for: it tells nothing."""
    return PlainTextResponse(_RUNNING)


def face_recognition(data: Body, parts: Parts) -> PlainJSONResponse:
    """The people of a picture whom the gallery knows; strangers are not in the list, the header counts all faces."""
    document = json_of(data)
    if not isinstance(document, dict):
        raise InvalidRequestError("it is no object with an image")
    farthest = min_distance_of(document.get("min_distance"))
    frame = Frame(parts.pictures.decode(picture_bytes(document.get("image"))))
    faces = parts.service.detect(frame, thorough=True)
    matches = parts.service.identify(frame, faces)
    poor = [too_poor_to_name(assess(frame.pixels, face)) for face in faces]
    named = [
        (face, match.person)
        for face, match in zip(faces, rejudged(matches, poor, farthest), strict=True)
        if match.person is not None
    ]
    people = {person.id: person for person in parts.service.people()} if named else {}
    seen = [_seen(people[person], face, frame) for face, person in named if person in people]
    return PlainJSONResponse(seen, headers={"Faces-Found": str(len(faces))})


def clear_samples(parts: Parts) -> dict[str, list[str]]:
    """Take everybody out of lists and recognition; each can be brought back until somebody erases them."""
    gone: list[str] = []
    for person in parts.service.people():
        try:
            parts.service.change(person.id, Remove())
        except PersonNotFoundError:
            continue  # somebody else was quicker
        gone.append(_id(person))
    return {"success": gone, "fail": []}


def _seen(person: Person, face: Face, frame: Frame) -> dict[str, Any]:
    """The entry of one face; its box ends with the picture, so that clients can cut it out."""
    box = face.box
    left, right = (min(max(round(each), 0), frame.width) for each in (box.x, box.right))
    top, bottom = (min(max(round(each), 0), frame.height) for each in (box.y, box.bottom))
    bbox = f"{left}, {top}, {right - left}, {bottom - top}"
    return {"id": _id(person), "name": person.name, "metadata": metadata_as_sent(person.metadata), "bbox": bbox}


def _id(person: Person) -> str:
    """What the person was sent with; whoever came otherwise has an id of ours."""
    return person.external_id or person.id


PROGRAM = Program(
    _router,
    (
        Successor("/update-samples", "/v1/people"),
        Successor("/face-recognition", "/v1/identify"),
        Successor("/clear-samples", "/v1/people"),
    ),
)
