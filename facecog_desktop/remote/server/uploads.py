"""Files that arrive in a form: told by their content, opened by no name."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path
from typing import BinaryIO

from fastapi import UploadFile

from facecog_desktop.core.comparing.reading import Side, WhichSide
from facecog_desktop.core.errors import DiskFullError, FaceCogError, PictureInvalidError
from facecog_desktop.core.types import Frame
from facecog_desktop.remote.server.parts import Pictures, ServerParts

HEAD = 512
"""Bytes from which the kind of a file is told."""

_LONGEST_NAME = 200
_NO_NAME = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")


def name_of(upload: UploadFile) -> str:
    """What the file is called, for people: without folders, never opened."""
    name = (upload.filename or "").replace("\\", "/").rpartition("/")[2]
    return _NO_NAME.sub("", name)[:_LONGEST_NAME]


def frame_of(parts: ServerParts, upload: UploadFile) -> Frame:
    """The picture. In a worker thread. Raises PictureInvalidError, PictureTooLargeError; both name it."""
    return _decoded(parts.pictures, upload.file, name_of(upload))


def put_down(file: BinaryIO, path: Path) -> None:
    """What has arrived as a file of ours. Raises DiskFullError."""
    try:
        with path.open("wb") as copy:
            shutil.copyfileobj(file, copy)
    except OSError as error:
        raise DiskFullError("there is no room for the film") from error


def call(error: FaceCogError, path: Path, name: str) -> None:
    """Let a failure call the file by this name: where it lies on this computer is nobody's business."""
    error.message, error.hint, error.source = (
        said.replace(str(path), name) for said in (error.message, error.hint, error.source)
    )


class Pair:
    """The two sides of a comparison: a picture in memory, a film in a folder of ours until `close`."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._sides: dict[WhichSide, Frame | Path] = {}
        self.longest: float | None = 0.0
        """Seconds of the longer film, None where a film does not tell."""

    @classmethod
    def taken(cls, parts: ServerParts, left: UploadFile, right: UploadFile) -> Pair:
        """Both uploads, of which nothing is needed any more. In a worker thread.

        Raises PictureInvalidError (also for what is no film either), PictureTooLargeError, DiskFullError.
        """
        pair = cls(parts.pictures)
        try:
            for which, upload in ((WhichSide.LEFT, left), (WhichSide.RIGHT, right)):
                pair._take(which, upload.file)
        except FaceCogError as error:
            pair.rename(error)
            pair.close()
            raise
        except BaseException:
            pair.close()
            raise
        return pair

    def side(self, which: WhichSide, face: int | None = None) -> Side:
        """A side that is remembered nowhere."""
        source = self._sides[which]
        return Side(source if isinstance(source, Frame) else str(source), face, remembered=False)

    def rename(self, error: FaceCogError) -> None:
        """Let a failure call a film by its side."""
        for which, source in self._sides.items():
            if isinstance(source, Path):
                call(error, source, which.value)

    def close(self) -> None:
        """Remove what lies on the disk; may be called twice."""
        if self._folder is not None:
            self._folder.cleanup()
        self._folder = None

    def _take(self, which: WhichSide, file: BinaryIO) -> None:
        kind = self._pictures.kind(file.read(HEAD))
        file.seek(0)
        if kind == "picture":
            self._sides[which] = _decoded(self._pictures, file, which.value)
        elif kind == "video":
            self._sides[which] = path = self._copied(which, file)
            seconds = self._pictures.seconds(path)
            self.longest = None if seconds is None or self.longest is None else max(self.longest, seconds)
        else:
            raise PictureInvalidError("it is neither a picture nor a film", source=which.value)

    def _copied(self, which: WhichSide, file: BinaryIO) -> Path:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="facecog-compare-", ignore_cleanup_errors=True)
        path = Path(self._folder.name) / which.value
        put_down(file, path)
        return path


def _decoded(pictures: Pictures, file: BinaryIO, name: str) -> Frame:
    try:
        return Frame(pictures.decode(file.read()), source=name)
    except FaceCogError as error:
        error.source = name
        raise
