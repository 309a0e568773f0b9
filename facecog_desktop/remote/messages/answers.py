"""Answers and requests around people. core's own values travel as they are: pydantic knows their fields."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from facecog_desktop.core.types import Match
from facecog_desktop.remote.messages.faces import FaceMessage
from facecog_desktop.remote.messages.metadata import Metadata, Plain

MOST_FACES = 64
"""Faces or photos in one request."""

MOST_PICTURES = 64
"""Pictures in one request."""

Name = Annotated[Plain, Field(max_length=1000)]
ExternalId = Annotated[Plain, Field(max_length=200)]
Faces = Annotated[list[FaceMessage], Field(max_length=MOST_FACES)]
RequestName = Annotated[str, Field(min_length=8, max_length=100, pattern=r"^[A-Za-z0-9_-]+$")]


class Asked(BaseModel):
    """What a request's body is: nothing but what is written here."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class PictureFaces(Asked):
    """The faces of one picture."""

    faces: Faces


class IdentifyRequest(Asked):
    """Faces to identify, a list a picture: in one picture a person is there at most once."""

    pictures: Annotated[list[PictureFaces], Field(max_length=MOST_PICTURES)]


class PictureMatches(BaseModel):
    """A match for each face, in their order."""

    faces: list[Match]


class IdentifyAnswer(BaseModel):
    """What `FaceService.matches` answered."""

    pictures: list[PictureMatches]


class Registration(Asked):
    """Somebody to remember. `request` names this request: sent again after a lost answer, it is not done twice."""

    name: Name
    faces: Faces
    external_id: ExternalId | None = None
    metadata: Metadata | None = None
    force: bool = False
    request: RequestName | None = None


class Admission(Asked):
    """Photos that would be added to somebody (`person`, null: somebody new)."""

    faces: Faces
    person: Annotated[Plain, Field(max_length=200)] | None = None
    force: bool = False


class Admitted(BaseModel):
    """A photo that may be added, with its numbers, or why not."""

    face: FaceMessage | None = None
    error: dict[str, Any] | None = None


class GalleryState(BaseModel):
    """The gallery at this moment: its `revision` grows with every change; `engine` names what numbers are of."""

    revision: int
    engine: str
    people: int
