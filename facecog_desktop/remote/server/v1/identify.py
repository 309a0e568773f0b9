"""Who is this? Of crops or numbers, and of whole pictures."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, File, Form, Request, UploadFile

from facecog_desktop.core.errors import PictureInvalidError, PictureTooLargeError
from facecog_desktop.core.picture.quality import assess
from facecog_desktop.remote.messages.answers import MOST_PICTURES, IdentifyAnswer, IdentifyRequest, PictureMatches
from facecog_desktop.remote.messages.failures import failure_message
from facecog_desktop.remote.messages.pictures import Failure, SeenPicture, SeenPictures, seen_face
from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.crops import ready_samples
from facecog_desktop.remote.server.keys.ring import Scope
from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.remote.server.queueing.hanging_up import unless_gone
from facecog_desktop.remote.server.state import Parts, Working, a_place
from facecog_desktop.remote.server.uploads import frame_of, name_of

router = APIRouter(tags=["identify"], dependencies=[Depends(allowed(Scope.IDENTIFY))])

Files = Annotated[list[UploadFile], File(min_length=1, max_length=MOST_PICTURES, description="Whole pictures.")]


@router.post("/identify")
async def identify(request: Request, asked: IdentifyRequest, parts: Parts, work: Working) -> IdentifyAnswer:
    """A match for each face, in the order of the pictures and of their faces. Nothing is kept."""

    async def matched() -> IdentifyAnswer:
        pictures = [await ready_samples(parts, work.heavy, picture.faces) for picture in asked.pictures]
        request.state.faces = sum(len(picture) for picture in pictures)  # for the figures
        answers = await work.batcher.matches(pictures)
        return IdentifyAnswer(pictures=[PictureMatches(faces=matches) for matches in answers])

    return await unless_gone(request, matched())


@router.post("/identify/pictures", dependencies=[Depends(a_place)])
def identify_pictures(
    request: Request,
    file: Files,
    parts: Parts,
    thorough: Annotated[bool, Form(description="Look for small faces too, whatever it takes.")] = True,
    landmarks: Annotated[bool, Form(description="Answer the 68 points of each face, too.")] = False,
) -> SeenPictures:
    """The faces of whole pictures and who they are, in the order of the files. Nothing is kept.

    A picture that cannot be read has an `error` of its own, and the others are answered.
    """
    seen = [_seen(parts, each, thorough, landmarks) for each in file]
    request.state.faces = sum(len(picture.faces) for picture in seen)  # for the figures
    return SeenPictures(pictures=seen)


def _seen(parts: ServerParts, upload: UploadFile, thorough: bool, landmarks: bool) -> SeenPicture:
    try:
        frame = frame_of(parts, upload)
    except (PictureInvalidError, PictureTooLargeError) as error:
        return SeenPicture(name=name_of(upload), error=Failure(**failure_message(error)))
    faces = parts.service.detect(frame, thorough=thorough)
    matches = parts.service.identify(frame, faces)
    found = [
        seen_face(face, assess(frame.pixels, face), match, landmarks=landmarks)
        for face, match in zip(faces, matches, strict=True)
    ]
    return SeenPicture(name=name_of(upload), width=frame.width, height=frame.height, faces=found)
