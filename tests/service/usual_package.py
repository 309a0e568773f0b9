"""A face_recognition that sees the coloured blocks of tests.fakes and knows whose they are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from facecog_desktop.core.errors import PictureInvalidError
from facecog_desktop.core.types import Box, Face, Pixels
from facecog_desktop.service.measuring.usual import Encoding, Place
from tests.fakes import FakeEngine


class FakePackage:
    """The five functions that are used of it. `blind`: it finds nobody."""

    def __init__(self, *, blind: bool = False) -> None:
        self.blind = blind
        self._engine = FakeEngine()

    def load_image_file(self, file: str) -> Pixels:
        try:
            return load(Path(file))
        except PictureInvalidError as error:
            raise OSError(error.message) from error

    def face_locations(self, img: Pixels, number_of_times_to_upsample: int = 1, model: str = "hog") -> list[Place]:
        found = [] if self.blind else self._engine.detect(img)
        return [_place(face.box) for face in found]

    def face_landmarks(
        self, face_image: Pixels, face_locations: list[Place] | None = None, model: str = "large"
    ) -> list[dict[str, list[tuple[int, int]]]]:
        return [{"nose_tip": [(0, 0)]} for _ in face_locations or []]

    def face_encodings(self, face_image: Pixels, known_face_locations: list[Place] | None = None) -> list[Encoding]:
        faces = [] if self.blind else self._engine.detect(face_image)
        if known_face_locations is not None:
            faces = [face for face in faces if _place(face.box) in known_face_locations]
        return [row.astype(np.float64) for row in self._templates(face_image, faces)]

    def face_distance(self, face_encodings: Sequence[Encoding], face_to_compare: Encoding) -> Encoding:
        if not face_encodings:
            return np.empty(0)
        return np.asarray(np.linalg.norm(np.array(face_encodings) - face_to_compare, axis=1))

    def _templates(self, pixels: Pixels, faces: Sequence[Face]) -> list[np.ndarray]:
        return list(self._engine.templates(pixels, faces)) if faces else []


def _place(box: Box) -> Place:
    return int(box.y), int(box.right), int(box.bottom), int(box.x)


def save(path: Path, pixels: Pixels) -> Path:
    """A picture file of the tests: the bare pixels under any name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        np.save(file, pixels)
    return path


def load(path: Path) -> Pixels:
    """What `save` wrote. Raises PictureInvalidError."""
    try:
        with path.open("rb") as file:
            return np.asarray(np.load(file), dtype=np.uint8)
    except (OSError, ValueError, EOFError) as error:
        raise PictureInvalidError(f"{path.name} is damaged") from error
