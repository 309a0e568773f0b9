"""A camera behind an http, https or rtsp address as a live source. Passwords in the address are never told."""

from __future__ import annotations

import socket
from collections.abc import Callable
from urllib.parse import SplitResult, urlsplit

from facecog_desktop.capture.cameras.live import Device, LiveSource, Time
from facecog_desktop.capture.cameras.watch import Patience
from facecog_desktop.capture.films.video import as_rgb
from facecog_desktop.capture.opencv import cv2
from facecog_desktop.core.errors import CameraUnavailableError, InvalidRequestError
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Pixels

PORTS = {"http": 80, "https": 443, "rtsp": 554}
"""The schemes that are opened, with their usual ports."""

_REACH = 1.0
_OPEN = 5.0
_READ = 3.0
# A compressed stream of a still scene may repeat itself for as long as it sends no whole picture.
_PATIENCE = Patience(frozen=15.0)
_HINT = text("Check the address, the network, and the user and password in the address.")


class NetworkSource(LiveSource):
    """Frames of a stream. Raises InvalidRequestError for an address that is none or has another scheme.

    A host that does not answer is noticed within a second; one that answers and sends nothing within five.
    """

    def __init__(
        self,
        url: str,
        *,
        open_stream: Callable[[str], Device] | None = None,
        patience: Patience = _PATIENCE,
        at: Time | None = None,
    ) -> None:
        parts = _checked(url)
        super().__init__(_spoken(parts), self._connect, patience=patience, at=at)
        self._url = url
        self._open_stream = open_stream or (lambda address: StreamDevice(address, _spoken(parts)))

    def _connect(self) -> Device:
        return self._open_stream(self._url)


class StreamDevice:
    """A stream opened with FFmpeg; `name` stands for it in messages. Raises CameraUnavailableError."""

    def __init__(self, url: str, name: str) -> None:
        parts = _checked(url)
        try:
            # FFmpeg waits much longer for a host that is not there.
            socket.create_connection((parts.hostname, parts.port or PORTS[parts.scheme]), timeout=_REACH).close()
        except (OSError, UnicodeError) as error:
            raise CameraUnavailableError(text("{name} cannot be reached", name=name), _HINT, source=name) from error
        limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, int(_OPEN * 1000), cv2.CAP_PROP_READ_TIMEOUT_MSEC, int(_READ * 1000)]
        self._capture = cv2.VideoCapture(url, cv2.CAP_FFMPEG, limits)
        if not self._capture.isOpened():
            raise CameraUnavailableError(text("{name} gives no video", name=name), _HINT, source=name)
        self._length = self._capture.get(cv2.CAP_PROP_FRAME_COUNT)
        self._frames = 0

    @property
    def finished(self) -> bool:
        """True where all frames of a file have come; a camera's stream tells no length."""
        return 0 < self._length <= self._frames

    def read(self) -> Pixels | None:
        """RGB; None where nothing came within three seconds, or the connection is gone."""
        there, picture = self._capture.read()
        if not there or picture is None:
            return None
        self._frames += 1
        return as_rgb(picture)

    def close(self) -> None:
        """Close the connection."""
        self._capture.release()


def _checked(url: str) -> SplitResult:
    """The address in parts. Raises InvalidRequestError, which does not repeat the address."""
    try:
        parts = urlsplit(url)
        fine = parts.scheme in PORTS and bool(parts.hostname) and parts.port != 0
    except ValueError as error:  # a port that is no number, a broken IPv6 address
        raise InvalidRequestError("this is not the address of a camera", "Use for example rtsp://host/path") from error
    if not fine:
        known = ", ".join(PORTS)
        raise InvalidRequestError(text("a camera's address begins with one of {known} and names a host", known=known))
    return parts


def _spoken(parts: SplitResult) -> str:
    """The address without user, password, query, or a path that may hold them (cheap cameras put them there)."""
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    port = f":{parts.port}" if parts.port else ""
    path = "" if any(sign in parts.path for sign in "=&@;%") else parts.path
    return f"{parts.scheme}://{host}{port}{path}"
