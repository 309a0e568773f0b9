"""Which cameras there are and which one is meant. Opening them is in camera."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cv2_enumerate_cameras import enumerate_cameras

from facecog_desktop.capture.opencv import cv2
from facecog_desktop.core.errors import CameraUnavailableError
from facecog_desktop.core.text import text

_LINKS = (Path("/dev/v4l/by-id"), Path("/dev/v4l/by-path"))


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera of this computer.

    `index` and `backend` (a cv2.CAP_ number) open it now; `path` is what to remember it by, for indices change.
    """

    name: str
    index: int
    backend: int
    path: str


def cameras() -> list[Camera]:
    """The cameras that can be opened now, by index. On Windows one that two backends list is listed once."""
    backends = {"linux": ("CAP_V4L2",), "darwin": ("CAP_AVFOUNDATION",), "win32": ("CAP_MSMF", "CAP_DSHOW")}
    found: list[Camera] = []
    for backend in (int(getattr(cv2, name)) for name in backends.get(sys.platform, ())):
        listed = sorted(enumerate_cameras(backend), key=lambda info: int(info.index))
        known = {camera.name for camera in found}
        found += [
            Camera(str(info.name), int(info.index), backend, lasting_path(str(info.path or ""), _LINKS))
            for info in listed
            if info.name not in known
        ]
    return found


def lasting_path(device: str, folders: Sequence[Path]) -> str:
    """The link in one of `folders` that leads to the device and outlives replugging; the device itself without one."""
    if not device.startswith("/dev/"):
        return device
    target = Path(device).resolve()
    for folder in folders:
        for link in sorted(folder.glob("*")):
            if link.resolve() == target:
                return str(link)
    return device


def find(wanted: str, among: Sequence[Camera]) -> Camera | None:
    """The camera of this index, path or name: the whole name without regard to case, else a part of one name only."""
    if wanted.isascii() and wanted.isdigit():
        return next((camera for camera in among if camera.index == int(wanted)), None)
    name = wanted.strip().casefold()
    for camera in among:
        if wanted == camera.path or name == camera.name.casefold():
            return camera
    partly = [camera for camera in among if name and name in camera.name.casefold()]
    return partly[0] if len(partly) == 1 else None


def no_such_camera(wanted: str, among: Sequence[Camera]) -> CameraUnavailableError:
    """The error that names the cameras there are."""
    there = ", ".join(f"{camera.index} ({camera.name})" for camera in among)
    hint = text("Plug a camera in; no camera is found on this computer.")
    if there:
        hint = text("There are: {cameras}", cameras=there)
    return CameraUnavailableError(text("there is no camera {camera}", camera=wanted), hint, source=wanted)
