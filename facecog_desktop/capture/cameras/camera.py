"""A camera of this computer as a live source. What counts as failing is in watch, mending it in live."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

from facecog_desktop.capture.cameras.listing import Camera, cameras, find, no_such_camera
from facecog_desktop.capture.cameras.live import Device, LiveSource, Time
from facecog_desktop.capture.cameras.watch import Patience
from facecog_desktop.capture.films.video import as_rgb
from facecog_desktop.capture.opencv import cv2
from facecog_desktop.core.errors import CameraForbiddenError, CameraUnavailableError
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Pixels

WIDTH, HEIGHT, RATE = 1280, 720, 30
"""What a camera is asked for. What it gives is taken."""


class CameraSource(LiveSource):
    """Frames of the camera with this index, name or path. It is remembered by its path once it has been found."""

    def __init__(
        self,
        wanted: str | int,
        *,
        listed: Callable[[], Sequence[Camera]] = cameras,
        open_camera: Callable[[Camera], Device] | None = None,
        patience: Patience | None = None,
        at: Time | None = None,
    ) -> None:
        super().__init__(
            f"camera {wanted}" if str(wanted).isdigit() else str(wanted), self._look_up, patience=patience, at=at
        )
        self._wanted = str(wanted)
        self._listed = listed
        self._open_camera = open_camera or CaptureDevice
        self._camera: Camera | None = None

    def _look_up(self) -> Device:
        there = self._listed()
        if self._camera is None:
            camera = find(self._wanted, there)
            if camera is None:
                raise no_such_camera(self._wanted, there)
        else:
            path = self._camera.path
            camera = next((other for other in there if other.path == path), None) if path else self._camera
            if camera is None:
                raise CameraUnavailableError(text("{name} is unplugged", name=self._name), source=self._name)
        device = self._open_camera(camera)
        self._camera, self._name = camera, camera.name
        return device


class CaptureDevice:
    """A camera opened with OpenCV. Raises CameraUnavailableError."""

    finished = False

    def __init__(self, camera: Camera) -> None:
        if sys.platform == "linux" and not os.access(camera.path, os.R_OK | os.W_OK):
            raise CameraForbiddenError(
                text("{camera} may not be used by you", camera=camera.name),
                "Add yourself to the group video.",
                source=camera.name,
            )
        self._capture = _opened(camera)
        if not self._capture.isOpened():
            raise CameraUnavailableError(text("{camera} cannot be opened", camera=camera.name), source=camera.name)

    def read(self) -> Pixels | None:
        """RGB in the size that the camera gives; None where no picture came."""
        there, picture = self._capture.read()
        return as_rgb(picture) if there and picture is not None and picture.size else None

    def close(self) -> None:
        """Release the camera; its light goes out."""
        self._capture.release()


def _opened(camera: Camera) -> cv2.VideoCapture:
    motion_jpeg = cv2.VideoWriter.fourcc(*"MJPG")
    if sys.platform != "linux":
        # Changing the size of an opened camera restarts it there, which takes seconds.
        wishes = [cv2.CAP_PROP_FRAME_WIDTH, WIDTH, cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT, cv2.CAP_PROP_FPS, RATE]
        capture = cv2.VideoCapture(camera.index, camera.backend, wishes)
        return capture if capture.isOpened() else cv2.VideoCapture(camera.index, camera.backend)
    capture = cv2.VideoCapture(camera.index, camera.backend)
    # The order matters: uncompressed 720p fits no USB 2 at 30 frames a second, so the coding comes first.
    for wish, value in (
        (cv2.CAP_PROP_FOURCC, motion_jpeg),
        (cv2.CAP_PROP_FRAME_WIDTH, WIDTH),
        (cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT),
        (cv2.CAP_PROP_FPS, RATE),
        (cv2.CAP_PROP_BUFFERSIZE, 1),
    ):
        capture.set(wish, value)
    return capture
