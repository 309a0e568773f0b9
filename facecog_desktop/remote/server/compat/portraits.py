"""The one face of a picture, also of one that shows nothing but a face, and its registration."""

from __future__ import annotations

from dataclasses import dataclass

from facecog_desktop.core.errors import AlreadyRegisteredError, NoFaceError, SeveralFacesError
from facecog_desktop.core.people.names import clean_name, same_name
from facecog_desktop.core.picture.enrolment import main_face
from facecog_desktop.core.types import Frame, Sample
from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.service.registering.close_up import sought


@dataclass(frozen=True, slots=True, eq=False)
class Portrait:
    """A picture's one face as it would be kept; `width` and `height` are the picture's."""

    sample: Sample
    width: int
    height: int


def portrait(parts: ServerParts, data: bytes, source: str = "") -> Portrait:
    """The one face of a picture, of whatever kind and size. Whoever stands far behind does not count.

    The 96x96 faces of the older recognition server are found as those of an imported folder are: see close_up. Raises
    PictureInvalidError, PictureTooLargeError, NoFaceError, SeveralFacesError.
    """
    frame = Frame(parts.pictures.decode(data), source=source)
    seen, faces = sought(parts.service, frame)
    face = main_face(faces)
    if face is None:
        if faces:
            raise SeveralFacesError(f"there are {len(faces)} faces in the picture")
        raise NoFaceError("there is no face in the picture")
    return Portrait(parts.service.sample(seen, face), frame.width, frame.height)


def remember(parts: ServerParts, name: str, sample: Sample) -> None:
    """Register somebody; a photo that is kept for this very name already is as good as registered.

    Raises what FaceService.register raises.
    """
    try:
        parts.service.register(name, [sample])
    except AlreadyRegisteredError as error:
        if error.holder is None or not same_name(error.holder.name, clean_name(name)):
            raise
