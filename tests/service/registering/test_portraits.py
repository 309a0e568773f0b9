"""From picture files to photos with templates: one face each, the others told why not."""

from __future__ import annotations

import numpy as np
import pytest

from facecog_desktop.core.errors import FaceCogError, NoFaceError, PictureInvalidError, SeveralFacesError
from facecog_desktop.core.types import Frame, Pixels, Sample
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.registering.portraits import Portraitist, portrait
from tests.fakes import FakeEngine, FakeGallery, picture

ONE = picture((1, 60, 60), size=(240, 200))
TWO = picture((1, 20, 60), (2, 140, 60), size=(240, 200))
NONE = picture(size=(240, 200))

FILES = {b"one": ONE, b"two": TWO, b"none": NONE}


def decoded(data: bytes, source: str) -> Pixels:
    if data not in FILES:
        raise PictureInvalidError("this is no picture", source=source)
    return FILES[data]


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def service(engine: FakeEngine) -> LocalService:
    return LocalService(FakeGallery(), lambda: engine, engine.decode, clock=lambda: 7.0)


def test_each_picture_has_its_photo_or_its_reason_in_order(engine: FakeEngine, service: LocalService) -> None:
    shown = [(data, data.decode()) for data in (b"one", b"two", b"none", b"text")]
    made = Portraitist(service, engine, decoded)(shown)
    assert [each.code if isinstance(each, FaceCogError) else each.source for each in made] == [
        "one",
        SeveralFacesError.code,
        NoFaceError.code,
        PictureInvalidError.code,
    ]


def test_a_photo_comes_with_its_template(engine: FakeEngine, service: LocalService) -> None:
    [sample] = Portraitist(service, engine, decoded)([(b"one", "one")])
    assert isinstance(sample, Sample)
    assert sample.engine == engine.id
    assert sample.embedding is not None
    assert np.isfinite(sample.embedding).all()


def test_of_several_faces_that_are_allowed_the_largest_is_meant(service: LocalService) -> None:
    assert portrait(service, Frame(TWO), "two", faces=2).source == ""
    with pytest.raises(SeveralFacesError, match="2 faces"):
        portrait(service, Frame(TWO), "two")
