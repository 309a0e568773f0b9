"""`facecog embed …`: the raw numbers of faces, for other programs and for comparing engines."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any

import typer

from facecog_desktop.cli.running.describing import box_numbers
from facecog_desktop.cli.running.frames import Pick, Unread, read
from facecog_desktop.cli.running.output import ANSWER_IS_NO, DONE, KNOWN_ERROR, error_document
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.core.types import Face, Frame, Vector


class Engine(StrEnum):
    """Which network."""

    FAST = "fast"
    REFERENCE = "reference"


def embed(
    run: Run,
    images: Annotated[list[str], typer.Argument(metavar="IMAGE", help="Picture, folder or glob.", show_default=False)],
    engine: Annotated[
        Engine, typer.Option(help="The program's engine, or dlib's own as face_recognition runs it.")
    ] = Engine.FAST,
) -> int:
    """The 128 numbers of every face, largest first: a JSON line a face. Nothing is stored.

    "md5" is of the exact JPEG bytes of the crop that registering would keep. Ends with 3 when there is no face.
    """
    settings = run.settings()
    used = run.parts.reference_engine(settings) if engine is Engine.REFERENCE else run.parts.engine(settings)
    pictures = faces = 0
    for spec in images:
        for item in _pictures(run, spec):
            if isinstance(item, Unread):
                _unread(run, item)
                continue
            pictures += 1
            faces += _picture(run, used, item, item.source or spec)
    if pictures == 0:
        return KNOWN_ERROR
    return DONE if faces else ANSWER_IS_NO


def _pictures(run: Run, spec: str) -> Iterator[Frame | Unread]:
    """The pictures of a SOURCE; a film is refused as a whole."""
    for item in read(run.parts, spec, Pick()):
        if isinstance(item, Unread):
            yield item
            continue
        source, frame = item
        if source.moving:
            refused = InvalidRequestError(
                "this is a film; only pictures have embeddings", "Use: facecog recognise", source=spec
            )
            yield Unread(spec, refused)
            return
        yield frame


def _picture(run: Run, engine: FaceEngine, frame: Frame, name: str) -> int:
    """Print the faces of one picture; returns how many there are."""
    faces = engine.detect(frame.pixels, thorough=True)
    if not faces:
        run.output.note(f"facecog: {name}: no face")
        return 0
    for face, numbers in zip(faces, engine.raw(frame.pixels, faces), strict=True):
        jpeg, _ = engine.crop(frame.pixels, face)
        md5 = hashlib.md5(jpeg, usedforsecurity=False).hexdigest()
        run.output.answer(document(name, face, md5, numbers), text(name, face, numbers))
    return len(faces)


def document(name: str, face: Face, md5: str, numbers: Vector) -> dict[str, Any]:
    """A face as `embed` prints it; the numbers are exact float32."""
    return {"source": name, "box": box_numbers(face.box), "md5": md5, "embedding": [float(n) for n in numbers]}


def text(name: str, face: Face, numbers: Vector) -> str:
    """The same in one line for people."""
    return f"{name} {box_numbers(face.box)}: {' '.join(f'{n:.4f}' for n in numbers)}"


def _unread(run: Run, item: Unread) -> None:
    run.output.failure(item.error)
    if run.output.json:
        run.output.document({"source": item.source, "error": error_document(item.error)})
