"""Face-Matching: one picture against one short film or picture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from starlette.datastructures import FormData, UploadFile

from facecog_desktop.core.comparing.comparison import Comparison, Rule, Terms
from facecog_desktop.core.comparing.reading import Appearance, CompareGoOn, Side, WhichSide
from facecog_desktop.core.errors import InvalidRequestError, PictureInvalidError, TextUnreadableError
from facecog_desktop.core.ports.program import Between
from facecog_desktop.core.types import Frame, Pixels, Quality
from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.compat.bodies import file_field, form_described, form_of, text_field
from facecog_desktop.remote.server.compat.superseded import Program, Successor
from facecog_desktop.remote.server.compat.uploads import on_disk
from facecog_desktop.remote.server.keys.ring import Scope
from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.remote.server.state import parts_of
from facecog_desktop.remote.server.uploads import HEAD

_TOLERANCE, _THRESHOLD, _SHARPNESS = 0.5, 0.8, 0.6
_SECONDS = 60.0  # that an answer may take; the films of this program were short
_MAIN_FACE = 1  # of a picture with several, such as a card that shows its owner twice
_OF_A_CARD = 1 / 3  # of the picture's width: a larger face is a portrait, and reading one for words takes long
_READING_SECONDS = 15.0  # a document that lies straight takes a few

_FORM = form_described(
    "multipart/form-data",
    {"known", "unknown"},
    known="file",
    unknown="file",
    tolerance="number",
    threshold="number",
    sharpness="number",
)

_router = APIRouter(tags=["older programs"], deprecated=True)


class _TooLongError(Exception):
    """Reading takes too long. Never leaves this module."""


@_router.post("/api/upload", dependencies=[Depends(allowed(Scope.IDENTIFY))], openapi_extra=_FORM)
def upload(
    form: Annotated[FormData, Depends(form_of)], parts: Annotated[ServerParts, Depends(parts_of)]
) -> dict[str, Any]:
    """Whether the picture `known` and the film or picture `unknown` show one person. Nothing of either is kept."""
    known, unknown = file_field(form, "known"), file_field(form, "unknown")
    terms = Terms(Rule.CLASSIC, _number(form, "tolerance", _TOLERANCE), _number(form, "threshold", _THRESHOLD), fps=1.0)
    sharpness = _number(form, "sharpness", _SHARPNESS)
    if not 0.0 <= sharpness <= 1.0:
        raise InvalidRequestError(f"sharpness must lie between 0 and 1, not {sharpness:g}")
    picture = Frame(parts.pictures.decode(known.file.read()), source="known")
    with _other_side(parts, unknown) as other:
        answer = parts.service.compare(Side(picture, _MAIN_FACE, remembered=False), other, terms, _within(parts))
    if answer is None:
        raise InvalidRequestError(f"the film takes more than {_SECONDS:.0f} seconds to look at", "Send a shorter one.")
    return {**_answered(answer, sharpness), **_paper(parts, picture.pixels, answer.left.face)}


def sharpness_similarity(one: Quality, other: Quality) -> float:
    """0 to 1: how equally sharp two faces are, 1 where both are the same, whichever comes first.

    Sharpness is measured on a logarithmic scale of 0 to 100 (core.picture.quality), so that this tells of the ratio.
    """
    return 1.0 - abs(one.sharpness - other.sharpness) / 100.0


def _answered(answer: Comparison, sharpness: float) -> dict[str, Any]:
    """The fields about the faces; null where a side has none."""
    one, other = answer.left.face, answer.right.face
    similarity = None if one is None or other is None else sharpness_similarity(one.quality, other.quality)
    return {
        "face_found_in_image": one is not None,
        "face_found_in_video": other is not None,
        "is_match": None if similarity is None else bool(answer.match) and similarity >= sharpness,
        "confidence": None if answer.confidence is None else round(answer.confidence, 4),
        "sharpness_similarity": None if similarity is None else round(similarity, 4),
    }


def _paper(parts: ServerParts, pixels: Pixels, face: Appearance | None) -> Mapping[str, Any]:
    """What identity document the picture is and its lines of text; null where it is none or cannot be read here."""
    found = None
    if parts.documents is not None and face is not None and face.box.width <= _OF_A_CARD * pixels.shape[1]:
        try:
            found = parts.documents(pixels, _for_seconds(parts, _READING_SECONDS))
        except (TextUnreadableError, _TooLongError):
            found = None  # the faces have been compared: that is what was asked
    if found is None or found.type is None:
        return {"file_type": None, "ocr_results": None}
    lines = [line.strip() for line in found.text.splitlines() if line.strip()]
    return {"file_type": found.type.value, "ocr_results": lines or None}


def _for_seconds(parts: ServerParts, seconds: float) -> Between:
    """Ends what asks it after so many seconds."""
    ends = parts.clock() + seconds

    def between() -> None:
        if parts.clock() >= ends:
            raise _TooLongError

    return between


def _picture(parts: ServerParts, file: UploadFile) -> Frame | None:
    file.file.seek(0)
    try:
        return Frame(parts.pictures.decode(file.file.read()), source="unknown")
    except PictureInvalidError:
        return None


@contextmanager
def _other_side(parts: ServerParts, file: UploadFile) -> Iterator[Side]:
    """What is no picture is looked at as a film; what is one plainly is not read into memory first."""
    frame = None if parts.pictures.kind(file.file.read(HEAD)) == "video" else _picture(parts, file)
    if frame is not None:
        yield Side(frame, _MAIN_FACE, remembered=False)
        return
    file.file.seek(0)
    with on_disk(file.file, "unknown") as path:
        yield Side(str(path), remembered=False)


def _within(parts: ServerParts) -> CompareGoOn:
    """Goes on for as long as an answer may take."""
    ends = parts.clock() + _SECONDS

    def go_on(side: WhichSide, done: float) -> bool:
        return parts.clock() < ends

    return go_on


def _number(form: FormData, name: str, usual: float) -> float:
    text = text_field(form, name)
    if text is None or not text.strip():
        return usual
    try:
        return float(text)
    except ValueError as error:
        raise InvalidRequestError(f"{name} is no number") from error


PROGRAM = Program(lambda: _router, (Successor("/api/upload", "/v1/compare"),))
