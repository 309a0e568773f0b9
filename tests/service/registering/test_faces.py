"""Which face of a photo is meant, and how hard it is looked for."""

from __future__ import annotations

import pytest

from facecog_desktop.core.types import Face, Frame
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.registering.faces import portrait_faces
from tests.fakes import FakeEngine, FakeGallery, picture


class Searched(LocalService):
    """Notes how each picture was searched, and finds nobody who is narrower than was asked for."""

    def __init__(self) -> None:
        engine = FakeEngine()
        super().__init__(FakeGallery(), lambda: engine, engine.decode, clock=lambda: 0.0)
        self.searches: list[str] = []

    def detect(self, frame: Frame, *, thorough: bool = False, smallest: float = 0.0) -> list[Face]:
        self.searches.append(f"{'thorough ' if thorough else ''}from {smallest:.0f}")
        return [face for face in super().detect(frame) if face.box.width >= smallest]


@pytest.mark.parametrize(
    ("size", "faces", "searches"),
    [
        pytest.param((300, 300), ((3, 100, 100),), ["from 75", "thorough from 48"], id="a portrait, who is beside?"),
        pytest.param((200, 300), ((3, 60, 100),), ["from 50"], id="a face so large that everybody was seen at once"),
        pytest.param((640, 360), ((3, 100, 100),), ["from 90", "from 0", "thorough from 48"], id="a face farther away"),
        pytest.param((300, 300), (), ["from 75", "from 0", "thorough from 0"], id="nobody"),
    ],
)
def test_a_photo_filled_by_a_face_is_not_searched_for_small_ones(
    size: tuple[int, int], faces: tuple[tuple[int, float, float], ...], searches: list[str]
) -> None:
    service = Searched()
    found = portrait_faces(service, Frame(picture(*faces, size=size, side=80)))
    assert len(found) == len(faces)
    assert service.searches == searches


def test_somebody_smaller_beside_the_face_meant_is_seen() -> None:
    pixels = picture((3, 20, 20), size=(300, 300), side=100)
    pixels[200:270, 200:270] = picture((5, 0, 0), size=(70, 70), side=70)
    assert len(portrait_faces(Searched(), Frame(pixels))) == 2


def test_somebody_far_behind_is_no_second_person() -> None:
    pixels = picture((3, 20, 20), size=(300, 300), side=150)
    pixels[220:270, 220:270] = picture((5, 0, 0), size=(50, 50), side=50)
    assert len(portrait_faces(Searched(), Frame(pixels))) == 1
