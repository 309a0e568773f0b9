"""A SOURCE as somebody writes it -> the FrameSource it means."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from facecog_desktop.capture.cameras.camera import CameraSource
from facecog_desktop.capture.cameras.listing import Camera, cameras, find
from facecog_desktop.capture.cameras.network import NetworkSource
from facecog_desktop.capture.films.video import VideoSource
from facecog_desktop.capture.pictures.finding import (
    VIDEO_ENDINGS,
    files_in,
    files_like,
    kind_of,
    pictures_of,
    videos_of,
)
from facecog_desktop.capture.pictures.kinds import Kind
from facecog_desktop.capture.pictures.stills import StillsSource
from facecog_desktop.core.errors import (
    InvalidRequestError,
    SourceNotFoundError,
    SourceUnreadableError,
)
from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.text import text

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")

Listed = Callable[[], Sequence[Camera]]


def open_source(spec: str, *, listed: Listed = cameras) -> FrameSource:
    """What `spec` means, in this order: an address, a camera's index, a file, a folder, a pattern, a camera's name.

    The content of a file decides between picture and video. A folder or pattern stands for its pictures, for its videos
    only where there is no picture (see `finding`). Files are read and devices opened by the first `read`.

    Raises SourceNotFoundError, SourceUnreadableError, InvalidRequestError (an address that is not opened; a folder of
    several videos, which are several sources: use `open_sources`).
    """
    sources = _meant(spec, listed)
    if len(sources) > 1:
        raise InvalidRequestError(
            text("{source} holds {count} videos", source=spec, count=len(sources)), "Name one of them."
        )
    return sources[0]


def open_sources(specs: Sequence[str], *, listed: Listed = cameras) -> list[FrameSource]:
    """All that is meant, in order. Pictures named one after the other become one source; each video is one.

    A missing file is found out here, before anything is done; a damaged one when it is read. Raises as `open_source`.
    """
    sources: list[FrameSource] = []
    run: list[str] = []

    def end_run() -> None:
        if run:
            sources.append(StillsSource(run))
            run.clear()

    for spec in specs:
        meant = _meant(spec, listed)
        if isinstance(meant[0], StillsSource) and _is_file(spec):
            run.append(spec)
        else:
            end_run()
            sources += meant
    end_run()
    return sources


def _meant(spec: str, listed: Listed) -> Sequence[FrameSource]:
    """One source, or the several videos of a folder or pattern."""
    if _URL.match(spec):
        return [NetworkSource(spec)]
    if spec.isascii() and spec.isdigit():
        return [CameraSource(spec, listed=listed)]
    if _is_file(spec):
        return [_file(spec)]
    if _is_folder(spec):
        return _several(files_in(spec), lambda: StillsSource.in_folder(spec))
    if any(sign in spec for sign in "*?[") and "\x00" not in spec:
        return _several(files_like(spec), lambda: StillsSource.like(spec))
    there = listed()
    if spec.strip() and find(spec, there) is not None:
        return [CameraSource(spec, listed=listed)]
    known = ", ".join(f"{camera.index} ({camera.name})" for camera in there)
    hint = text("Check the path. No camera is found on this computer.")
    if known:
        hint = text("Cameras: {cameras}", cameras=known)
    raise SourceNotFoundError(text("{source} is neither a file nor a camera", source=repr(spec)), hint, source=spec)


def _file(spec: str) -> FrameSource:
    """By content; a file of unknown content by its name, so that the right error is raised when it is read."""
    kind = kind_of(spec)
    named_video = Path(spec).suffix.lower() in VIDEO_ENDINGS
    if kind is Kind.VIDEO or (kind is Kind.UNKNOWN and named_video):
        return VideoSource(spec)
    return StillsSource([spec])


def _several(files: Sequence[Path], pictures: Callable[[], StillsSource]) -> Sequence[FrameSource]:
    if not pictures_of(files) and (videos := videos_of(files)):
        return [VideoSource(path) for path in videos]
    return [pictures()]


def _is_file(spec: str) -> bool:
    """True for anything that is there and no folder. Raises SourceUnreadableError where the way to it is closed."""
    return _ask(spec, lambda path: path.exists() and not path.is_dir())


def _is_folder(spec: str) -> bool:
    return _ask(spec, Path.is_dir)


def _ask(spec: str, question: Callable[[Path], bool]) -> bool:
    try:
        return bool(spec) and question(Path(spec))
    except PermissionError as error:
        raise SourceUnreadableError(
            text("{path} cannot be read: {reason}", path=spec, reason=error.strerror), source=spec
        ) from error
    except (OSError, ValueError):  # too long, or holding a zero byte: no file can be called that
        return False
