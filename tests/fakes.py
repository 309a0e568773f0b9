"""Fakes that behave: an engine that sees coloured blocks, sources from lists, and the gallery in memory. No mocks."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

import numpy as np

from facecog_desktop.core.errors import FaceCogError, PictureInvalidError
from facecog_desktop.core.ports.program import Between, straight_on
from facecog_desktop.core.types import (
    Box,
    EngineId,
    Face,
    Frame,
    Landmarks,
    Pixels,
    Pose,
    Vectors,
)
from tests import fake_gallery

FakeGallery = fake_gallery.FakeGallery

SIDE = 80
"""Width of a drawn block: large enough to be a good sample."""

_MARK = 77  # the blue channel of a block; others are background


def picture(*faces: tuple[int, float, float], size: tuple[int, int] = (640, 360), side: int = SIDE) -> Pixels:
    """RGB pixels with a textured block for each (identity 0-199, x, y)."""
    width, height = size
    pixels = np.full((height, width, 3), 40, dtype=np.uint8)
    for identity, x, y in faces:
        left, top = int(x), int(y)
        block = pixels[max(top, 0) : top + side, max(left, 0) : left + side]
        block[..., 0] = identity
        block[..., 1] = np.indices(block.shape[:2]).sum(axis=0) % 2 * 200 + 30  # sharp and full of contrast
        block[..., 2] = _MARK
    return pixels


def template(identity: int) -> np.ndarray:
    """The (128,) numbers of an identity. 100 + k is somebody very much like k."""
    own = np.random.default_rng(identity).normal(size=128)
    if identity >= 100:
        own = np.random.default_rng(identity - 100).normal(size=128) + 0.2 * own
    return (own / np.linalg.norm(own) * 1.4).astype(np.float32)


def encoded(pixels: Pixels) -> bytes:
    """The crop that `FakeEngine.decode` turns into a block of this identity; None known: of nobody."""
    marked = pixels[..., 2] == _MARK
    identity = int(pixels[..., 0][marked][0]) if marked.any() else 0
    return struct.pack("<4sIffd", b"crop", identity, 0.0, 0.0, float(pixels.mean()))


class FakeEngine:
    """Finds the blocks of `picture` and knows whose they are."""

    id = EngineId("fake", 1)

    def __init__(self) -> None:
        self.embedded = 0
        self.pose = Pose(0, 0, 0)

    def detect(
        self, pixels: Pixels, *, thorough: bool = False, smallest: float = 0.0, between: Between = straight_on
    ) -> list[Face]:
        between()
        found = []
        marked = pixels[..., 2] == _MARK
        for identity in np.unique(pixels[..., 0][marked]):
            rows, columns = np.nonzero(marked & (pixels[..., 0] == identity))
            box = Box(columns.min(), rows.min(), columns.max() + 1 - columns.min(), rows.max() + 1 - rows.min())
            found.append(Face(box, 1.0, _landmarks(box), self.pose))
        return sorted(found, key=lambda face: -face.box.area)

    def templates(self, pixels: Pixels, faces: Sequence[Face]) -> Vectors:
        self.embedded += len(faces)
        return np.stack([template(self._identity(pixels, face)) for face in faces])

    def crop(self, pixels: Pixels, face: Face) -> tuple[bytes, Face]:
        box = Box(0, 0, face.box.width, face.box.height)
        content = struct.pack("<4sIffd", b"crop", self._identity(pixels, face), face.box.x, face.box.y, pixels.mean())
        return content, Face(box, 1.0, _landmarks(box))

    def crop_templates(self, crops: Sequence[tuple[bytes, Face]], *, quick: bool = False) -> Vectors:
        self.embedded += len(crops) if quick else 0
        return np.stack([template(self._kept_identity(jpeg)) for jpeg, _ in crops])

    def raw(self, pixels: Pixels, faces: Sequence[Face]) -> Vectors:
        return self.templates(pixels, faces)

    def prepare(self) -> None:
        """Nothing to load."""

    def decode(self, jpeg: bytes) -> Pixels:
        """Every moment looks like another picture; what differs in brightness alone looks like the same."""
        pixels = picture((self._kept_identity(jpeg), 0, 0), size=(SIDE, SIDE))
        moment = np.random.default_rng(zlib.crc32(jpeg[4:16]))
        pixels[..., 1] = moment.integers(0, 255, pixels.shape[:2], dtype=np.uint8)
        return pixels

    @staticmethod
    def _identity(pixels: Pixels, face: Face) -> int:
        x, y = face.box.centre
        return int(pixels[int(y), int(x), 0])

    @staticmethod
    def _kept_identity(jpeg: bytes) -> int:
        if jpeg[:4] != b"crop":
            raise PictureInvalidError("this crop is damaged")
        return int(struct.unpack_from("<I", jpeg, 4)[0])


def _landmarks(box: Box) -> Landmarks:
    """68 points spread over the box with open eyes where eyes are and a closed mouth."""
    rng = np.random.default_rng(0)
    points = rng.uniform(0.2, 0.8, size=(68, 2))
    eye = np.array([(-0.06, 0.0), (-0.02, -0.03), (0.02, -0.03), (0.06, 0.0), (0.02, 0.03), (-0.02, 0.03)])
    points[36:42] = eye + np.array([0.25, 0.35])
    points[42:48] = eye + np.array([0.75, 0.35])
    points[60:68, 1] = 0.75  # the lips meet
    points[60:68, 0] = (0.4, 0.45, 0.5, 0.55, 0.6, 0.55, 0.5, 0.45)
    scaled = points * (box.width - 1, box.height - 1) + (box.x, box.y)
    return Landmarks(scaled.astype(np.float32))


class FakeSource:
    """Gives what it was given, in order: pictures as frames, errors as raised errors; then the end."""

    name = "fake"
    fps: float | None = 30.0
    length: int | None = None

    def __init__(self, items: Sequence[Pixels | FaceCogError], *, live: bool = True, moving: bool = True) -> None:
        self.live = live
        self.moving = moving
        self.closed = 0
        self._items = list(items)
        self._number = 0

    def read(self) -> Frame | None:
        if not self._items:
            return None
        item = self._items.pop(0)
        if isinstance(item, FaceCogError):
            raise item
        frame = Frame(item, self._number, self._number / 30.0, self.name)
        self._number += 1
        return frame

    def close(self) -> None:
        self.closed += 1
