"""Which face of a photo is meant, and how hard it is looked for."""

from __future__ import annotations

import pytest

from facecog_desktop.core.types import Face, Frame
from facecog_desktop.service.faces import portrait_faces
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, FakeGallery, picture


class Searched(LocalService):
    """Notes how each picture was searched."""

    def __init__(self) -> None:
        engine = FakeEngine()
        super().__init__(FakeGallery(), lambda: engine, engine.decode, clock=lambda: 0.0)
        self.thorough: list[bool] = []

    def detect(self, frame: Frame, *, thorough: bool = False) -> list[Face]:
        self.thorough.append(thorough)
        return super().detect(frame, thorough=thorough)


@pytest.mark.parametrize(
    ("size", "faces", "searches"),
    [
        ((300, 300), ((3, 100, 100),), [False]),
        ((640, 360), ((3, 100, 100),), [False, True]),
        ((300, 300), (), [False, True]),
    ],
)
def test_a_photo_filled_by_a_face_is_not_searched_twice(
    size: tuple[int, int], faces: tuple[tuple[int, float, float], ...], searches: list[bool]
) -> None:
    service = Searched()
    found = portrait_faces(service, Frame(picture(*faces, size=size, side=80)))
    assert len(found) == len(faces)
    assert service.thorough == searches
