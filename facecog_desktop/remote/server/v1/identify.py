"""Who is this? Of crops or numbers, and of whole pictures."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from facecog_desktop.remote.messages.answers import IdentifyAnswer, IdentifyRequest, PictureMatches
from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.crops import samples_of
from facecog_desktop.remote.server.keys import Scope
from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.remote.server.state import parts_of

router = APIRouter(tags=["identify"], dependencies=[Depends(allowed(Scope.IDENTIFY))])


@router.post("/identify")
def identify(
    request: Request, asked: IdentifyRequest, parts: Annotated[ServerParts, Depends(parts_of)]
) -> IdentifyAnswer:
    """A match for each face. Nothing is kept."""
    pictures = [samples_of(parts, picture.faces) for picture in asked.pictures]
    request.state.faces = sum(len(picture) for picture in pictures)  # for the figures
    answers = parts.service.matches(pictures)
    return IdentifyAnswer(pictures=[PictureMatches(faces=matches) for matches in answers])
