"""A first look at a side: a picture with its faces, or a film's first frame."""

from __future__ import annotations

import pytest

from facecog_desktop.core.comparing.reading import Side
from facecog_desktop.core.errors import InvalidRequestError, SourceNotFoundError, VideoInvalidError
from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.types import Frame
from facecog_desktop.service.comparing.glance import glance
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, FakeGallery, FakeSource, picture

TWO = picture((1, 50, 50), (2, 300, 50))


@pytest.fixture
def service() -> LocalService:
    engine = FakeEngine()
    return LocalService(FakeGallery(), lambda: engine, engine.decode, clock=lambda: 0.0)


def opened(spec: str) -> FrameSource:
    shown = {"photo": [TWO], "film": [TWO, TWO], "camera": [TWO], "empty": [], "blank film": []}
    return FakeSource(shown[spec], live=spec == "camera", moving=spec not in {"photo", "empty"})


def test_a_pictures_faces_are_numbered_as_they_are_compared(service: LocalService) -> None:
    for side in (Side("photo"), Side(Frame(TWO))):
        seen = glance(service, opened, side)
        assert not seen.moving
        assert len(seen.faces) == 2


def test_of_a_film_the_first_frame_is_shown_and_no_face_sought(service: LocalService) -> None:
    seen = glance(service, opened, Side("film"))
    assert (seen.moving, seen.frame.number, seen.faces) == (True, 0, ())


def test_what_cannot_be_compared_is_told_at_once(service: LocalService) -> None:
    for spec, error in (
        ("camera", InvalidRequestError),
        ("empty", SourceNotFoundError),
        ("blank film", VideoInvalidError),
    ):
        with pytest.raises(error):
            glance(service, opened, Side(spec))
