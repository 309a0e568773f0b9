"""What every FaceService promises, wherever it does the work: the same tests for each of them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from facecog_desktop.core.comparing.comparison import Terms
from facecog_desktop.core.comparing.reading import Side
from facecog_desktop.core.consent import Consent
from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    AmbiguousNameError,
    FaceCogError,
    InvalidNameError,
    InvalidRequestError,
    LooksLikeOtherError,
    PersonNotFoundError,
    PoorQualityError,
    SampleNotFoundError,
    SeveralFacesError,
)
from facecog_desktop.core.people.changes import (
    AddSamples,
    Describe,
    DropSamples,
    Merge,
    Reject,
    Remove,
    Rename,
    Restore,
    SetConsent,
    Several,
    Split,
)
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.core.types import Frame, Sample, Verdict
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, FakeGallery, picture
from tests.service.contracts import MADE
from tests.service.test_local import vicinity_of

if TYPE_CHECKING:
    from tests.postgres_server import Server

ANNA, BEN, ANNAS_TWIN = 3, 4, 103


@pytest.fixture(params=[*sorted(MADE), "local, on PostgreSQL", "remote, on PostgreSQL"])
def service(request: pytest.FixtureRequest) -> Iterator[FaceService]:
    kind, _, database = str(request.param).partition(", on ")
    with ExitStack() as opened:
        gallery = opened.enter_context(on_postgres(request.getfixturevalue("postgres"))) if database else FakeGallery()
        vicinity = vicinity_of(gallery)
        local = LocalService(gallery, FakeEngine, FakeEngine().decode, clock=time.time, vicinity=vicinity)
        yield opened.enter_context(MADE[kind](local))


@contextmanager
def on_postgres(server: Server) -> Iterator[Gallery]:
    """An empty gallery in a database of its own."""
    from facecog_desktop.storage.postgres.gallery import PostgresGallery

    url = server.fresh()
    gallery = PostgresGallery(url)
    try:
        yield gallery
    finally:
        gallery.close()
        server.drop(url)


def frame(*faces: tuple[int, float, float]) -> Frame:
    return Frame(picture(*faces), source="camera")


def sample_of(service: FaceService, identity: int, x: float = 50) -> Sample:
    shown = frame((identity, x, 50))
    [face] = service.detect(shown)
    return service.sample(shown, face)


def names_in(service: FaceService, *faces: tuple[int, float, float]) -> list[str | None]:
    shown = frame(*faces)
    found = sorted(service.detect(shown), key=lambda face: face.box.x)
    return [match.name for match in service.identify(shown, found)]


def test_a_registered_person_is_named_and_a_stranger_is_not(service: FaceService) -> None:
    service.register("Änne 李", [sample_of(service, ANNA)])
    assert names_in(service, (ANNA, 100, 50), (60, 300, 50)) == ["Änne 李", None]


def test_nobody_is_named_from_an_empty_gallery_and_no_face_is_no_match(service: FaceService) -> None:
    assert names_in(service, (ANNA, 100, 50)) == [None]
    assert service.identify(frame(), []) == []
    assert service.people() == []


def test_the_answer_says_why(service: FaceService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    shown = frame((ANNA, 200, 100))
    [match] = service.identify(shown, service.detect(shown))
    assert (match.verdict, match.person, match.reasons) == (Verdict.KNOWN, anna.id, ("near",))
    assert match.best is not None
    assert match.best.distance == pytest.approx(0.0, abs=1e-4)
    assert 0.5 < match.confidence <= 1.0
    assert match.threshold > 0


def test_crops_are_identified_in_one_question(service: FaceService) -> None:
    service.register("Anna", [sample_of(service, ANNA)])
    service.register("Ben", [sample_of(service, BEN)])
    anna, ben = sample_of(service, ANNA, 90), sample_of(service, BEN, 90)
    answers = service.matches([[ben, anna], [], [anna]])
    assert [[match.name for match in matches] for matches in answers] == [["Ben", "Anna"], [], ["Anna"]]


def test_a_crop_too_poor_to_tell_names_nobody(service: FaceService) -> None:
    service.register("Anna", [sample_of(service, ANNA)])
    sample = sample_of(service, ANNA, 90)
    poor = replace(sample, quality=replace(sample.quality, sharpness=0.0))
    assert service.matches([[poor]])[0][0].verdict is Verdict.UNSURE


def test_a_known_name_gets_the_photos_added_and_is_described_anew(service: FaceService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)], external_id="A1", metadata={"team": "red"})
    again = service.register("ANNA", [sample_of(service, ANNA, 90)], metadata={"room": 7})
    assert (again.id, again.name, again.samples, again.external_id) == (anna.id, "Anna", 2, "A1")
    assert again.metadata == {"team": "red", "room": 7}
    assert {sample.source for sample in service.samples(anna.id)} <= {"camera", ""}


def test_every_refusal_of_a_registration_is_the_same_error_everywhere(service: FaceService) -> None:
    first = sample_of(service, ANNA)
    service.register("Anna", [first])
    with pytest.raises(LooksLikeOtherError) as alike:
        service.register("Twin", [sample_of(service, ANNAS_TWIN)])
    assert alike.value.other.name == "Anna"
    with pytest.raises(InvalidNameError):
        service.register(" ", [sample_of(service, BEN)])
    with pytest.raises(InvalidRequestError, match="no photo"):
        service.register("Nobody", [])
    poor = sample_of(service, BEN)
    with pytest.raises(PoorQualityError):
        service.register("Ben", [replace(poor, quality=replace(poor.quality, sharpness=1.0))])
    assert [person.name for person in service.people()] == ["Anna"]


def test_the_same_photo_is_not_kept_twice(service: FaceService) -> None:
    if not _keeps_pictures(service):
        pytest.skip("where only numbers travel, no picture can be compared")
    first = sample_of(service, ANNA)
    anna = service.register("Anna", [first])
    with pytest.raises(AlreadyRegisteredError) as already:
        service.register("Anna", [first])
    assert already.value.holder is not None
    assert (already.value.holder.person, already.value.md5) == (anna.id, first.md5)


def _keeps_pictures(service: FaceService) -> bool:
    """Whether pictures arrive where the gallery is."""
    probe = service.register("Probe", [sample_of(service, 50)])
    [kept] = service.samples(probe.id)
    service.forget(probe.id)
    return kept.md5 != "d41d8cd98f00b204e9800998ecf8427e"


def test_a_look_alike_registered_by_force_is_remembered_as_one(service: FaceService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    twin = service.register("Twin", [sample_of(service, ANNAS_TWIN)], force=True)
    [pair] = service.look_alikes()
    assert set(pair.people) == {anna.id, twin.id}


def test_a_name_that_two_people_have_is_not_guessed(service: FaceService) -> None:
    service.register("Anna", [sample_of(service, ANNA)])
    ben = service.register("Ben", [sample_of(service, BEN)])
    service.change(ben.id, Rename("Anna"))
    with pytest.raises(AmbiguousNameError):
        service.register("anna", [sample_of(service, 60)])


def test_a_request_is_carried_out_once(service: FaceService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)], request="request-1")
    again = service.register("Anna", [sample_of(service, ANNA, 90)], request="request-1")
    assert (again.id, again.samples) == (anna.id, 1)


def test_what_would_be_registered_can_be_asked_about(service: FaceService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    assert service.likeness(sample_of(service, ANNA, 90)).person == anna.id
    assert service.likeness(sample_of(service, BEN)).person is None
    good, alike = service.admitted([sample_of(service, BEN), sample_of(service, ANNAS_TWIN)])
    assert isinstance(good, Sample)
    assert good.embedding is not None
    assert isinstance(alike, LooksLikeOtherError)
    assert len(service.people()) == 1


def test_photos_are_listed_and_shown(service: FaceService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    [kept] = service.samples(anna.id)
    assert (kept.person, kept.quality.overall > 50) == (anna.id, True)
    assert service.crop(kept.id).ndim == 3
    with pytest.raises(SampleNotFoundError):
        service.crop(kept.id + 1000)


def test_every_change_is_undone_by_what_it_returns(service: FaceService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)], metadata={"a": [1, "é"]})
    [kept] = service.samples(anna.id)
    more = AddSamples((sample_of(service, ANNA, 200),))
    consent = SetConsent(Consent("v1", 5.0, "Ms Ito", 9e9))
    several = Several((Rename("Ane"), Describe("X", {"k": None})))
    for change in (Rename("Anne"), more, DropSamples((kept.id,)), Remove(), consent, several):
        before = service.people()
        inverse = service.change(anna.id, change)
        assert service.people() != before, change
        service.change(anna.id, inverse)
        assert _plain(service) == _plainly(before), change


def _plain(service: FaceService) -> list[tuple[object, ...]]:
    return _plainly(service.people())


def _plainly(people: object) -> list[tuple[object, ...]]:
    assert isinstance(people, list)
    return [(p.id, p.name, p.external_id, dict(p.metadata), p.samples, p.consent) for p in people]


def test_several_photos_are_added_in_one_change(service: FaceService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    more = Several((AddSamples((sample_of(service, ANNA, 150),)), AddSamples((sample_of(service, ANNA, 200),))))
    inverse = service.change(anna.id, more)
    assert len(service.samples(anna.id)) == 3
    service.change(anna.id, inverse)
    assert len(service.samples(anna.id)) == 1


def test_a_removed_person_is_not_named_until_restored(service: FaceService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    assert service.change(anna.id, Remove()) == Restore()
    assert names_in(service, (ANNA, 100, 50)) == [None]
    assert [person.id for person in service.people(removed=True)] == [anna.id]
    service.change(anna.id, Restore())
    assert names_in(service, (ANNA, 100, 50)) == ["Anna"]


def test_people_are_merged_and_split(service: FaceService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    ben = service.register("Ben", [sample_of(service, BEN)])
    back = service.change(ben.id, Merge(anna.id))
    assert [(person.name, person.samples) for person in service.people()] == [("Anna", 2)]
    service.change(ben.id, back)
    first = service.samples(anna.id)[0].id
    service.change(anna.id, AddSamples((sample_of(service, ANNA, 150),)))
    service.change(anna.id, Split((first,), "Anne"))
    assert sorted(person.name for person in service.people()) == ["Anna", "Anne", "Ben"]


def test_a_face_said_not_to_be_somebody_is_not_called_that(service: FaceService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    service.change(anna.id, Reject(sample_of(service, ANNAS_TWIN, 90), (sample_of(service, ANNAS_TWIN, 120),)))
    assert names_in(service, (ANNAS_TWIN, 100, 50)) == [None]
    [example] = service.counter_examples(anna.id)
    assert example.id > 0


def test_a_forgotten_person_leaves_a_receipt_and_no_name(service: FaceService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    receipt = service.forget(anna.id)
    assert (receipt.person, receipt.samples) == (anna.id, 1)
    assert (service.people(), names_in(service, (ANNA, 100, 50))) == ([], [None])
    with pytest.raises(PersonNotFoundError):
        service.forget(anna.id)


@pytest.mark.parametrize("person", ["nobody", "../people", "a/b", "", "ä", "x" * 300])
def test_whoever_is_not_there_is_a_known_error(service: FaceService, person: str) -> None:
    for verb in (service.samples, service.counter_examples, service.forget):
        with pytest.raises((PersonNotFoundError, InvalidRequestError)):
            verb(person)


def test_the_revision_grows_with_every_change(service: FaceService) -> None:
    seen = [service.revision()]
    anna = service.register("Anna", [sample_of(service, ANNA)])
    seen.append(service.revision())
    service.change(anna.id, Rename("Anne"))
    seen.append(service.revision())
    service.forget(anna.id)
    seen.append(service.revision())
    assert seen == sorted(set(seen))
    names_in(service, (ANNA, 100, 50))
    assert service.revision() == seen[-1]


def test_two_pictures_are_compared_and_it_says_when_it_cannot(service: FaceService) -> None:
    answer = service.compare(Side(frame((ANNA, 50, 50))), Side(frame((ANNA, 300, 50))), Terms(), lambda *_: True)
    assert answer is not None
    assert answer.match
    with pytest.raises(SeveralFacesError):
        service.compare(Side(frame((3, 50, 50), (4, 300, 50))), Side(frame((3, 50, 50))), Terms(), lambda *_: True)
    assert service.compare(Side(frame((3, 50, 50))), Side(frame((3, 9, 9))), Terms(), lambda *_: False) is None


def test_a_damaged_crop_is_a_known_error(service: FaceService) -> None:
    broken = replace(sample_of(service, ANNA), jpeg=b"no picture at all")
    with pytest.raises(FaceCogError) as caught:
        service.matches([[broken]])
    assert caught.value.code == "picture_invalid"


def test_a_sample_says_what_it_is_of(service: FaceService) -> None:
    sample = sample_of(service, ANNA)
    assert (sample.source, sample.jpeg[:4], str(sample.landmarks.points.dtype)) == ("camera", b"crop", "float32")
    assert service.engine_id() == FakeEngine.id
