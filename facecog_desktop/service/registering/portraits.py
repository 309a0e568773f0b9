"""From a picture file to the photo that would be kept of its one face, with its template."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from facecog_desktop.core.errors import (
    FaceCogError,
    NoFaceError,
    PictureInvalidError,
    PictureTooLargeError,
    SeveralFacesError,
)
from facecog_desktop.core.ports.program import FaceEngine, FaceService
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Frame, Pixels, Sample
from facecog_desktop.service.registering import close_up
from facecog_desktop.service.registering.faces import embedded

Shown = tuple[bytes, str]
"""(bytes of a picture file, what to call it)."""

DecodeFile = Callable[[bytes, str], Pixels]
"""(bytes of a picture file, what to call it) -> RGB pixels. Raises PictureInvalidError, PictureTooLargeError."""

_OF_ONE_PICTURE = (NoFaceError, SeveralFacesError, PictureInvalidError, PictureTooLargeError)


def portrait(service: FaceService, frame: Frame, name: str, *, faces: int = 1) -> Sample:
    """The photo of the largest face of a picture that shows at most `faces` of them; `name` is for the errors.

    Raises NoFaceError, SeveralFacesError.
    """
    seen, found = close_up.sought(service, frame)
    if not found:
        raise NoFaceError("there is no face in the picture", source=name)
    if len(found) > faces:
        raise SeveralFacesError(
            text("there are {n} faces in the picture", one="there is {n} face in the picture", n=len(found)),
            source=name,
        )
    return service.sample(seen, found[0])


class Portraitist:
    """Makes the photos of many picture files, their templates in one go. One process' own."""

    def __init__(self, service: FaceService, engine: FaceEngine, decode: DecodeFile, *, faces: int = 1) -> None:
        """`faces`: how many a picture may show; the largest is meant."""
        self._service = service
        self._engine = engine
        self._decode = decode
        self._faces = faces

    def __call__(self, pictures: Sequence[Shown]) -> list[Sample | FaceCogError]:
        """What was made of each picture, or why nothing was; in their order."""
        made = [self._look(data, source) for data, source in pictures]
        ready = iter(embedded(self._engine, [each for each in made if isinstance(each, Sample)]))
        return [next(ready) if isinstance(each, Sample) else each for each in made]

    def _look(self, data: bytes, source: str) -> Sample | FaceCogError:
        try:
            frame = Frame(self._decode(data, source), source=source)
            return portrait(self._service, frame, source, faces=self._faces)
        except _OF_ONE_PICTURE as error:
            return error
