"""Writes annotated pictures and videos: to a temporary name beside the target, renamed when complete."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import numpy as np

from facecog_desktop.capture.opencv import cv2
from facecog_desktop.capture.pictures.finding import PICTURE_ENDINGS, VIDEO_ENDINGS
from facecog_desktop.core.errors import InvalidRequestError, OutputUnwritableError
from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.text import Text, text
from facecog_desktop.core.types import Pixels

_PICTURES = {
    ".jpg": [cv2.IMWRITE_JPEG_QUALITY, 95],
    ".jpeg": [cv2.IMWRITE_JPEG_QUALITY, 95],
    ".png": [],
    ".webp": [cv2.IMWRITE_WEBP_QUALITY, 95],
}
_VIDEOS = {".mp4": "mp4v", ".m4v": "mp4v", ".mov": "mp4v", ".avi": "MJPG", ".mkv": "MJPG"}
_USUAL = 25.0


class Writer(Protocol):
    """Takes the pictures of one source."""

    def write(self, source: str, pixels: Pixels) -> Path:
        """Add a picture; `source` is its frame's. Returns the file it is (or will be) in.

        Raises OutputUnwritableError.
        """
        ...

    def close(self) -> None:
        """Complete the file. Raises OutputUnwritableError."""
        ...

    def discard(self) -> None:
        """Leave nothing half done behind; for when the work was interrupted. Whole files written stay."""
        ...


def open_writer(out: Path | str, source: FrameSource, *, fps: float | None = None) -> Writer:
    """Where to write the annotated pictures of `source`. Nothing is written yet.

    A video (or camera) becomes one file: `out` itself where it ends in .mp4, .m4v, .mov, .avi or .mkv, else
    NAME.annotated.mp4 in the folder `out`, at `fps` or the source's own. Pictures become files of the same names in the
    folder `out`; one picture alone may also be given a name ending in .jpg, .jpeg, .png or .webp.

    Raises InvalidRequestError where the ending does not fit what is to be written.
    """
    path = Path(out)
    ending = path.suffix.lower()
    if path.is_dir() or ending not in PICTURE_ENDINGS | VIDEO_ENDINGS:
        ending = ""  # a folder, perhaps one with a dot in its name
    if source.moving:
        if not ending:
            path = path / f"{_stem(source.name)}.annotated.mp4"
        elif ending not in _VIDEOS:
            raise InvalidRequestError(text("a video cannot be written as {name}", name=path.name), _one_of(_VIDEOS))
        return VideoWriter(path, fps or source.fps or _USUAL)
    if not ending:
        return PicturesWriter(path)
    if ending not in _PICTURES:
        raise InvalidRequestError(text("a picture cannot be written as {name}", name=path.name), _one_of(_PICTURES))
    if source.length != 1:
        raise InvalidRequestError(
            text("several pictures do not go into the one file {name}", name=path.name), "Name a folder."
        )
    return PicturesWriter(path.parent, only=path.name)


def write_picture(path: Path | str, pixels: Pixels) -> None:
    """Encode RGB pixels as the file's ending says (JPEG and WebP at quality 95; PNG) and write it whole or not at all.

    Raises OutputUnwritableError, InvalidRequestError (another ending).
    """
    path = Path(path)
    ending = path.suffix.lower()
    if ending not in _PICTURES:
        raise InvalidRequestError(text("a picture cannot be written as {name}", name=path.name), _one_of(_PICTURES))
    coded = cv2.imencode(ending, cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), _PICTURES[ending])[1]
    data = np.asarray(coded, np.uint8).tobytes()
    part = _part(path)
    _attempt(path, lambda: path.parent.mkdir(parents=True, exist_ok=True))
    try:
        _attempt(path, lambda: part.write_bytes(data))
        _attempt(path, lambda: part.replace(path))
    finally:
        part.unlink(missing_ok=True)


class PicturesWriter:
    """Each picture a file of its own in a folder, named after its source; `only` names the one there will be."""

    def __init__(self, folder: Path, *, only: str = "") -> None:
        self._folder = folder
        self._only = only
        self._taken: set[str] = set()

    def write(self, source: str, pixels: Pixels) -> Path:
        """Write one picture, as PNG where the source is one, else as JPEG. Equal names get a number."""
        ending = ".png" if source.lower().endswith(".png") else ".jpg"
        name, count = self._only or f"{_stem(source)}{ending}", 1
        while name.casefold() in self._taken:
            count += 1
            name = f"{_stem(source)}-{count}{ending}"
        self._taken.add(name.casefold())
        path = self._folder / name
        if _same_file(path, source):
            raise OutputUnwritableError(
                text("{path} is the picture itself", path=path), "Name another folder.", source=source
            )
        write_picture(path, pixels)
        return path

    def close(self) -> None:
        """Nothing is left to do."""

    def discard(self) -> None:
        """Nothing is half done."""


class VideoWriter:
    """One video file: MPEG-4 in .mp4, .m4v and .mov, Motion JPEG in .avi and .mkv."""

    def __init__(self, path: Path, fps: float) -> None:
        self._path = path
        self._part = _part(path)
        self._fps = fps
        self._writer: cv2.VideoWriter | None = None
        self._size = (0, 0)
        self._frames = 0

    def write(self, source: str, pixels: Pixels) -> Path:
        """Add a frame. The first one gives the size; later ones of another size are scaled to it."""
        if self._writer is None:
            self._writer = self._opened(source, pixels)
        picture = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)
        if picture.shape[1::-1] != self._size:
            picture = cv2.resize(picture, self._size, interpolation=cv2.INTER_AREA)
        self._writer.write(picture)
        self._frames += 1
        return self._path

    def close(self) -> None:
        """Complete the file and give it its name. Without a frame there is no file."""
        if self._writer is None:
            return
        self._writer.release()
        self._writer = None
        if _frames_in(self._part) < self._frames:  # OpenCV says nothing of a full disk
            self._part.unlink(missing_ok=True)
            raise OutputUnwritableError(
                text("{path} could not be written whole", path=self._path), source=str(self._path)
            )
        _attempt(self._path, lambda: self._part.replace(self._path))

    def discard(self) -> None:
        """Remove the unfinished file."""
        if self._writer is not None:
            self._writer.release()
        self._writer = None
        self._part.unlink(missing_ok=True)

    def _opened(self, source: str, pixels: Pixels) -> cv2.VideoWriter:
        if _same_file(self._path, source):
            raise OutputUnwritableError(
                text("{path} is the video itself", path=self._path), "Name another file.", source=source
            )
        _attempt(self._path, lambda: self._path.parent.mkdir(parents=True, exist_ok=True))
        _attempt(self._path, lambda: self._part.write_bytes(b""))  # the system's own reason, which OpenCV hides
        self._size = (pixels.shape[1], pixels.shape[0])
        code = cv2.VideoWriter.fourcc(*_VIDEOS[self._path.suffix.lower()])
        writer = cv2.VideoWriter(str(self._part), cv2.CAP_FFMPEG, code, self._fps, self._size)
        if not writer.isOpened():
            self._part.unlink(missing_ok=True)
            raise OutputUnwritableError(text("{path} could not be written", path=self._path), source=str(self._path))
        return writer


def _attempt(path: Path, work: Callable[[], object]) -> None:
    try:
        work()
    except OSError as error:
        raise OutputUnwritableError(
            text("{path} cannot be written: {reason}", path=path, reason=error.strerror), source=str(path)
        ) from error


def _frames_in(path: Path) -> float:
    capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    count = capture.get(cv2.CAP_PROP_FRAME_COUNT) if capture.isOpened() else 0.0
    capture.release()
    return count


def _part(path: Path) -> Path:
    """Beside the target, so that renaming stays within one disk; the ending stays, for it tells OpenCV the format."""
    return path.with_name(f".{path.stem}.part{path.suffix}")


def _same_file(path: Path, source: str) -> bool:
    return path.exists() and Path(source).exists() and path.samefile(source)


def _stem(source: str) -> str:
    """A file name without ending of a path, address or camera's name."""
    last = Path(source.rstrip("/\\")).stem if "://" not in source else source.split("://", 1)[1]
    return "".join(letter if letter.isalnum() or letter in " ._-" else "_" for letter in last).strip(" .") or "picture"


def _one_of(endings: dict[str, str] | dict[str, list[int]]) -> Text:
    return text("Use one of: {endings}", endings=", ".join(endings))
