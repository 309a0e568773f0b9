"""Which photos of somebody are admitted, told one by one and stored by nobody."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from facecog_desktop.core.errors import AlreadyRegisteredError, FaceCogError, LooksLikeOtherError
from facecog_desktop.core.types import Frame, Sample
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, FakeGallery, picture, template


@pytest.fixture
def gallery() -> FakeGallery:
    return FakeGallery()


@pytest.fixture
def service(gallery: FakeGallery) -> LocalService:
    engine = FakeEngine()
    return LocalService(gallery, lambda: engine, engine.decode, clock=lambda: 0.0)


def photo(service: LocalService, identity: int, x: int = 100) -> Sample:
    frame = Frame(picture((identity, x, 100)), source=f"{identity} {x}")
    [face] = service.detect(frame)
    return service.sample(frame, face)


def poor(sample: Sample) -> Sample:
    return replace(sample, quality=replace(sample.quality, sharpness=1.0))


def told(found: list[Sample | FaceCogError]) -> list[str]:
    return ["" if isinstance(each, Sample) else each.code for each in found]


def test_each_photo_gets_its_template_or_its_reason(service: LocalService, gallery: FakeGallery) -> None:
    service.register("Ben", [photo(service, 2)])
    revision = gallery.revision()
    given = [photo(service, 1), poor(photo(service, 1, 200)), photo(service, 102)]
    found = service.admitted(given)
    assert told(found) == ["", "poor_quality", "looks_like_other"]
    assert isinstance(found[0], Sample)
    np.testing.assert_array_equal(found[0].embedding, template(1))
    assert (found[0].engine, gallery.revision()) == (service.engine_id(), revision)
    assert isinstance(found[2], LooksLikeOtherError)
    assert (found[2].other.name, found[2].source) == ("Ben", given[2].source)


def test_by_force_everything_is_admitted(service: LocalService) -> None:
    service.register("Ben", [photo(service, 2)])
    assert told(service.admitted([poor(photo(service, 1)), photo(service, 102)], force=True)) == ["", ""]


def test_nobody_looks_like_an_other_to_themselves(service: LocalService) -> None:
    ben = service.register("Ben", [photo(service, 2)])
    assert told(service.admitted([photo(service, 102)], ben.id)) == [""]


def test_no_photos_are_no_work(service: LocalService) -> None:
    assert service.admitted([]) == []
    assert told(service.admitted([poor(photo(service, 1))])) == ["poor_quality"]


def between(sample: Sample, left: int, right: int, part: float) -> Sample:
    """A photo whose template lies between two people's."""
    mixed = template(left) * (1 - part) + template(right) * part
    vector = (mixed / np.linalg.norm(mixed) * 1.4).astype(np.float32)
    return replace(sample, embedding=vector, engine=FakeEngine.id)


def test_photos_given_together_vouch_for_one_that_is_nearer_to_them(service: LocalService) -> None:
    service.register("Ben", [photo(service, 2)])
    odd = between(photo(service, 1, 300), 1, 2, 0.8)
    assert told(service.admitted([odd])) == ["looks_like_other"]
    near = [between(photo(service, 1, x), 1, 2, 0.7) for x in (100, 200)]
    rest = [between(photo(service, 1, x), 1, 2, 0.3) for x in (120, 220, 320)]
    assert told(service.admitted([odd, *rest])) == ["looks_like_other", "", "", ""]
    assert told(service.admitted([odd, between(photo(service, 1, 400), 1, 2, 0.69), *rest])) == [""] * 5
    assert told(service.admitted([*near, odd])) == ["looks_like_other"] * 3, "most of them are Ben"


def test_a_picture_that_is_kept_in_another_light_is_told_for_whom(service: LocalService) -> None:
    ben = service.register("Ben", [photo(service, 2)])
    brighter = picture((2, 100, 100)).copy()
    brighter[:30, :30] = 90
    frame = Frame(brighter, source="again")
    again = service.sample(frame, service.detect(frame)[0])
    for person in (ben.id, None):
        [error] = service.admitted([again], person)
        assert isinstance(error, AlreadyRegisteredError)
        assert error.holder is not None
        assert error.holder.person == ben.id
    assert told(service.admitted([again], force=True)) == [""]
