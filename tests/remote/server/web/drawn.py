"""Drawn people as files and as the film that the browser takes for a camera, and a server with the real engine."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Literal

import cv2
import numpy as np

from facecog_desktop import bootstrap
from facecog_desktop.capture.drawn.face import View, draw_picture
from facecog_desktop.capture.drawn.people import DrawnPerson
from facecog_desktop.capture.drawn.scene import FPS, DrawnSource
from facecog_desktop.core.types import Pixels, Pose
from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.service.local import LocalService
from facecog_desktop.vision.engine import encode

CAMERA_FPS = 5
CAMERA_SECONDS = 8.0


class RealPictures:
    """Pictures and films by their first bytes, as the program reads them."""

    def decode(self, data: bytes) -> Pixels:
        return bootstrap.decode(data)

    def encode(self, pixels: Pixels) -> bytes:
        return encode(pixels)

    def kind(self, head: bytes) -> Literal["picture", "video", ""]:
        return "picture" if head.startswith((b"\xff\xd8", b"\x89PNG")) else "video" if head[4:8] == b"ftyp" else ""

    def seconds(self, film: Path) -> float | None:
        opened = cv2.VideoCapture(str(film))
        try:
            return float(opened.get(cv2.CAP_PROP_FRAME_COUNT) / opened.get(cv2.CAP_PROP_FPS))
        finally:
            opened.release()


def real_parts(service: LocalService) -> ServerParts:
    return ServerParts(service, RealPictures(), time.time)


@cache
def portrait(person: DrawnPerson, *, yaw: float = 0.0) -> Pixels:
    """Somebody alone, turned by so many degrees."""
    return draw_picture(person, 480, View(pose=Pose(yaw, 0.0, 0.0)))


def photo(person: DrawnPerson, *, yaw: float = 0.0) -> bytes:
    """The same as a JPEG file."""
    return encode(portrait(person, yaw=yaw))


def group(*people: DrawnPerson) -> bytes:
    """Several side by side, as a JPEG file."""
    return encode(np.hstack([portrait(person) for person in people]))


def film(path: Path, person: DrawnPerson, seconds: int = 2) -> Path:
    """A short MP4 of somebody."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), 10.0, (480, 480))
    for number in range(10 * seconds):
        writer.write(cv2.cvtColor(portrait(person, yaw=4.0 * (number % 3)), cv2.COLOR_RGB2BGR))
    writer.release()
    return path


def camera_film(path: Path, people: Sequence[DrawnPerson]) -> Path:
    """The first of `people` alone before a camera, turning the head, without end: what a browser takes for one."""
    source = DrawnSource(cast=tuple(people))
    numbers = [round(FPS * step / CAMERA_FPS) for step in range(round(CAMERA_SECONDS * CAMERA_FPS))]
    with path.open("wb") as file:
        file.write(b"YUV4MPEG2 W960 H540 F%d:1 Ip A1:1 C420jpeg\n" % CAMERA_FPS)
        for number in numbers:
            file.write(b"FRAME\n" + cv2.cvtColor(source.frame(number).pixels, cv2.COLOR_RGB2YUV_I420).tobytes())
    return path
