"""Pictures, videos, devices and a clock that the tests of capture make themselves."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from facecog_desktop.capture.cameras.live import Time
from facecog_desktop.core.types import Frame, Pixels

RED, GREEN, BLUE, BLACK = (220, 20, 20), (20, 200, 20), (20, 20, 220), (0, 0, 0)
_LETTERS = {RED: "R", GREEN: "G", BLUE: "B", BLACK: "K"}


def quadrants(width: int = 64, height: int = 48) -> Pixels:
    """RGB: red and green above, blue and black below."""
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[: height // 2, : width // 2] = RED
    pixels[: height // 2, width // 2 :] = GREEN
    pixels[height // 2 :, : width // 2] = BLUE
    return pixels


def corners(pixels: Pixels) -> str:
    """The nearest named colour of the four quarters, row by row: "RGBK" for an upright `quadrants`."""
    height, width = pixels.shape[:2]
    places = [(y, x) for y in (height // 4, 3 * height // 4) for x in (width // 4, 3 * width // 4)]
    return "".join(_nearest(pixels[y, x]) for y, x in places)


def _nearest(colour: np.ndarray) -> str:
    def distance(named: tuple[int, int, int]) -> int:
        return int(np.abs(colour.astype(int) - named).sum())

    return _LETTERS[min(_LETTERS, key=distance)]


def coded(image: Pixels | Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    """The picture in a file format of Pillow's."""
    picture = image if isinstance(image, Image.Image) else Image.fromarray(image)
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def exif(turn: int) -> bytes:
    """An EXIF block that tells an orientation."""
    return b"Exif\x00\x00MM\x00*" + struct.pack(">IHHHIHHI", 8, 1, 274, 3, 1, turn, 0, 0)


def noisy(width: int = 160, height: int = 120, seed: int = 0) -> Pixels:
    """Something that compresses badly, so that a file has a middle to cut at."""
    noise = np.random.default_rng(seed).integers(0, 255, (height, width, 3), dtype=np.uint8)
    return np.asarray(cv2.GaussianBlur(noise, (5, 5), 2), np.uint8)


def png_header(width: int, height: int) -> bytes:
    """A PNG that announces a size and holds nothing."""
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    end = b"IEND"
    chunks = (body, end)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk)) for chunk in chunks
    )


def write_video(path: Path, frames: Iterable[Pixels], *, fps: float = 10.0, code: str = "mp4v") -> Path:
    """A video of RGB frames."""
    pictures = list(frames)
    height, width = pictures[0].shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*code), fps, (width, height))
    assert writer.isOpened()
    for picture in pictures:
        writer.write(cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    writer.release()
    return path


def turn_video(path: Path, degrees: int) -> None:
    """Give an MP4 the rotation tag of a phone: the matrix of its track header (ISO/IEC 14496-12, 8.3.2)."""
    a, b, c, d = {0: (1, 0, 0, 1), 90: (0, 1, -1, 0), 180: (-1, 0, 0, -1), 270: (0, -1, 1, 0)}[degrees]
    one = 0x10000
    data = bytearray(path.read_bytes())
    place = data.index(b"tkhd") + 44
    data[place : place + 36] = struct.pack(">9i", a * one, b * one, 0, c * one, d * one, 0, 0, 0, 0x40000000)
    path.write_bytes(data)


class FakeTime:
    """A clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0
        self.slept: list[float] = []

    def clock(self) -> float:
        """Seconds."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Move the clock on."""
        self.slept.append(seconds)
        self.now += seconds

    @property
    def time(self) -> Time:
        """For a live source."""
        return Time(self.clock, self.sleep)


class FakeDevice:
    """Gives its pictures in order, 0.1 s each, then nothing (at once)."""

    def __init__(self, time: FakeTime, pictures: Iterable[Pixels | None], *, ends: bool = False) -> None:
        self._time = time
        self._pictures = iter(pictures)
        self._ends = ends
        self.finished = False
        self.closed = False

    def read(self) -> Pixels | None:
        """The next picture."""
        assert not self.closed
        try:
            picture = next(self._pictures)
        except StopIteration:
            self.finished = self._ends
            return None
        self._time.now += 0.1
        return None if picture is None else picture.copy()

    def close(self) -> None:
        """Remember it."""
        self.closed = True


class FakeSource:
    """A video of frames that are there at once, and can be read again after `close`."""

    live = False

    def __init__(self, times: Sequence[float], *, fps: float | None = 10.0, moving: bool = True) -> None:
        self.name = "fake"
        self.fps = fps
        self.moving = moving
        self.length: int | None = len(times)
        self._times = times
        self._next = 0
        self.closes = 0

    def read(self) -> Frame | None:
        """The next frame."""
        if self._next >= len(self._times):
            return None
        self._next += 1
        return Frame(np.zeros((2, 2, 3), np.uint8), number=self._next - 1, time=self._times[self._next - 1], source="f")

    def close(self) -> None:
        """Begin anew."""
        self.closes += 1
        self._next = 0
