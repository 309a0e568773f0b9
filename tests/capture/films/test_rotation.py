"""A film that was turned and tells so shows upright faces, and the very same ones as a film that was not turned."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from facecog_desktop import bootstrap
from facecog_desktop.capture.drawn.face import View, draw_picture
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE
from facecog_desktop.capture.opening import open_source
from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.core.types import Pixels, Pose, Vectors
from facecog_desktop.settings import Settings
from tests.capture.muxing import MATRICES, Film, matroska, quicktime
from tests.capture.samples import coded

SIZE = 320, 320
NEAR = 1e-3


@pytest.fixture(scope="module")
def engine() -> FaceEngine:
    """The program's own, so that what is compared is what compare would see."""
    return bootstrap.engine(Settings())


@pytest.fixture(scope="module")
def frames() -> list[Pixels]:
    """Somebody who turns the head a little; higher than wide, so that a quarter turn shows."""
    pictures = [draw_picture(DEMO_PEOPLE[1], SIZE[1], View(pose=Pose(yaw, 0.0, 0.0))) for yaw in (-6.0, 0.0, 6.0)]
    return [np.ascontiguousarray(picture[:, : picture.shape[1] - 40]) for picture in pictures]


def templates(engine: FaceEngine, pictures: list[Pixels]) -> Vectors:
    """The template of the one upright face in each picture."""
    found = []
    for pixels in pictures:
        (face,) = engine.detect(pixels, thorough=True)
        assert face.landmarks.points[0:17, 1].max() > face.landmarks.points[17:27, 1].max()  # chin below the brows
        found.append(engine.templates(pixels, [face])[0])
    return np.stack(found)


def read(path: Path) -> list[Pixels]:
    """All frames of a film."""
    source = open_source(str(path))
    pictures = [frame.pixels for frame in iter(source.read, None)]
    source.close()
    return pictures


def turned_back(frames: list[Pixels], degrees: int) -> tuple[list[bytes], tuple[int, int]]:
    """PNG pictures as a camera held askew stores them, and their size: `degrees` clockwise would put them right."""
    stored = [np.ascontiguousarray(np.rot90(pixels, degrees // 90)) for pixels in frames]
    return [coded(pixels, "PNG") for pixels in stored], (stored[0].shape[1], stored[0].shape[0])


WAYS: dict[str, Callable[[list[bytes], tuple[int, int], int], bytes]] = {
    "matrix.mov": lambda pictures, size, degrees: quicktime(Film(pictures, size, matrix=MATRICES[degrees])),
    "matrix.mp4": lambda pictures, size, degrees: quicktime(
        Film(pictures, size, matrix=MATRICES[degrees]), brand=b"isom"
    ),
    "tag.mov": lambda pictures, size, degrees: quicktime(Film(pictures, size, tag=str(degrees))),
    "both.mov": lambda pictures, size, degrees: quicktime(
        Film(pictures, size, matrix=MATRICES[degrees], tag=str(degrees))
    ),
    "roll.mkv": lambda pictures, size, degrees: matroska(Film(pictures, size, roll=float(-degrees % 360))),
    "tag.mkv": lambda pictures, size, degrees: matroska(Film(pictures, size, tag=str(degrees))),
    "both.mkv": lambda pictures, size, degrees: matroska(
        Film(pictures, size, roll=float(-degrees % 360), tag=str(degrees))
    ),
}


@pytest.mark.parametrize("degrees", MATRICES)
@pytest.mark.parametrize("name", WAYS)
def test_whatever_way_a_rotation_is_told_the_pixels_are_those_of_the_upright_film(
    tmp_path: Path, frames: list[Pixels], name: str, degrees: int
) -> None:
    path = tmp_path / name
    path.write_bytes(WAYS[name](*turned_back(frames, degrees), degrees))
    seen = read(path)
    assert len(seen) == len(frames)
    assert all(np.array_equal(one, other) for one, other in zip(seen, frames, strict=True))


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_faces_of_a_turned_film_have_the_same_distances(
    tmp_path: Path, engine: FaceEngine, frames: list[Pixels], degrees: int
) -> None:
    (tmp_path / "upright.mov").write_bytes(quicktime(Film(*turned_back(frames, 0))))
    expected = templates(engine, read(tmp_path / "upright.mov"))
    for name in ("matrix.mov", "tag.mov", "roll.mkv", "tag.mkv"):
        path = tmp_path / name
        path.write_bytes(WAYS[name](*turned_back(frames, degrees), degrees))
        seen = templates(engine, read(path))
        assert np.linalg.norm(seen - expected, axis=1).max() < NEAR
        assert abs(distances(seen) - distances(expected)).max() < NEAR


def distances(vectors: Vectors) -> np.ndarray:
    """Between every two."""
    return np.asarray(np.linalg.norm(vectors[:, None] - vectors[None], axis=2), np.float64)


@pytest.mark.evaluation
def test_a_phone_s_own_film_is_upright_whatever_opencv_does_by_itself(eval_data: Path, engine: FaceEngine) -> None:
    """The oracle is the stored picture, turned by hand as the file's matrix says: a quarter clockwise."""
    path = eval_data / "video" / "rot90_phone_replay.mov"
    capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    capture.set(cv2.CAP_PROP_ORIENTATION_AUTO, 0)
    source = open_source(str(path))
    by_hand: list[Pixels] = []
    seen: list[Pixels] = []
    for number in range(101):
        there, picture = capture.read()
        frame = source.read()
        assert there
        assert frame is not None
        if number % 50 == 0:
            by_hand.append(np.ascontiguousarray(np.rot90(picture[:, :, ::-1], -1), np.uint8))
            seen.append(frame.pixels)
    source.close()
    capture.release()
    assert all(np.array_equal(one, other) for one, other in zip(seen, by_hand, strict=True))
    assert np.linalg.norm(templates(engine, seen) - templates(engine, by_hand), axis=1).max() < NEAR
