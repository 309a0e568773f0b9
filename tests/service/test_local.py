"""What the local service promises, over a fake engine and a fake gallery."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from facecog_desktop.core.errors import (
    AlreadyRegisteredError,
    AmbiguousNameError,
    FaceCogError,
    InvalidNameError,
    InvalidRequestError,
    LooksLikeOtherError,
    PersonNotFoundError,
    PoorQualityError,
)
from facecog_desktop.core.people.changes import AddSamples, DropLookAlikes, DropSamples, Reject, Remove, Rename, Restore
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.core.ports.vicinity import Vicinity
from facecog_desktop.core.types import EngineId, Frame, Sample, Verdict
from facecog_desktop.service.local import LocalService
from tests.fakes import FakeEngine, FakeGallery, picture, template

ANNA, BEN, ANNAS_TWIN = 3, 4, 103
FAKE = FakeEngine.id


@pytest.fixture(params=["in memory", "on a server"])
def gallery(request: pytest.FixtureRequest) -> Iterator[Gallery]:
    """A fake that is searched in memory, and a real one in a database that is searched there."""
    if request.param == "in memory":
        yield FakeGallery()
        return
    server = request.getfixturevalue("postgres")
    from facecog_desktop.storage.postgres.gallery import PostgresGallery

    url = server.fresh()
    opened = PostgresGallery(url)
    yield opened
    opened.close()
    server.drop(url)


@pytest.fixture
def service(gallery: Gallery) -> LocalService:
    return service_over(gallery, FakeEngine())


def service_over(gallery: Gallery, engine: FakeEngine) -> LocalService:
    return LocalService(gallery, lambda: engine, engine.decode, clock=lambda: 1000.0, vicinity=vicinity_of(gallery))


def vicinity_of(gallery: Gallery) -> Vicinity | None:
    if isinstance(gallery, FakeGallery):
        return None
    from facecog_desktop.storage.postgres.gallery import PostgresGallery
    from facecog_desktop.storage.postgres.vicinity import PostgresVicinity

    assert isinstance(gallery, PostgresGallery)
    return PostgresVicinity(gallery.database)


def sample_of(service: FaceService, identity: int, x: float = 50) -> Sample:
    frame = Frame(picture((identity, x, 80)), source="test")
    return service.sample(frame, service.detect(frame)[0])


def names_in(service: LocalService, *faces: tuple[int, float, float]) -> list[str | None]:
    frame = Frame(picture(*faces))
    found = sorted(service.detect(frame), key=lambda face: face.box.x)
    return [match.name for match in service.identify(frame, found)]


def test_a_registered_person_is_named_and_a_stranger_is_not(service: LocalService) -> None:
    service.register("Anna", [sample_of(service, ANNA)])
    assert names_in(service, (ANNA, 20, 20), (BEN, 300, 50)) == ["Anna", None]


def test_nobody_is_named_from_an_empty_gallery(service: LocalService) -> None:
    frame = Frame(picture((ANNA, 20, 20)))
    [match] = service.identify(frame, service.detect(frame))
    assert (match.verdict, match.best, match.reasons) == (Verdict.STRANGER, None, ("empty_gallery",))


def test_a_known_name_gets_the_photos_added_whatever_the_letter_case(service: LocalService) -> None:
    first = service.register("Änna", [sample_of(service, ANNA)])
    second = service.register("  ÄNNA ", [sample_of(service, ANNA, x=90)])
    assert (first.id, second.samples, len(service.people())) == (second.id, 2, 1)


def test_a_known_name_is_described_anew_and_keeps_what_was_not_said(service: LocalService) -> None:
    service.register("Anna", [sample_of(service, ANNA)], external_id="1", metadata={"flat": 3, "floor": 1})
    found = service.register("anna", [sample_of(service, ANNA, x=90)], metadata={"flat": 4})
    assert (found.name, found.samples, found.external_id, found.metadata) == ("Anna", 2, "1", {"flat": 4, "floor": 1})


def test_the_same_photo_is_not_registered_twice(service: LocalService) -> None:
    sample = sample_of(service, ANNA)
    service.register("Anna", [sample])
    with pytest.raises(AlreadyRegisteredError, match="for Anna"):
        service.register("Anna", [sample])
    assert service.people()[0].samples == 1


def test_somebody_who_looks_like_another_is_asked_about(service: LocalService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    with pytest.raises(LooksLikeOtherError, match="looks like Anna") as caught:
        service.register("Berta", [sample_of(service, ANNAS_TWIN)])
    assert caught.value.other.person == anna.id
    assert [person.name for person in service.people()] == ["Anna"]


def test_a_look_alike_can_be_registered_by_force_and_is_then_told_apart(service: LocalService) -> None:
    service.register("Anna", [sample_of(service, ANNA)])
    service.register("Berta", [sample_of(service, ANNAS_TWIN)], force=True)
    assert names_in(service, (ANNAS_TWIN, 20, 20), (ANNA, 200, 20)) == ["Berta", "Anna"]


def test_one_poor_photo_keeps_all_of_them_out(service: LocalService) -> None:
    good = sample_of(service, ANNA)
    blurred = replace(sample_of(service, ANNA, x=99), quality=replace(good.quality, sharpness=3.0))
    with pytest.raises(PoorQualityError, match="blurred"):
        service.register("Anna", [good, blurred])
    assert service.people() == []


@pytest.mark.parametrize("name", ["", "  \t ", "x" * 10_000, "a\x00b"])
def test_a_name_that_is_none_is_refused(service: LocalService, name: str) -> None:
    with pytest.raises(InvalidNameError):
        service.register(name, [sample_of(service, ANNA)])


def test_nothing_to_register_is_refused(service: LocalService) -> None:
    with pytest.raises(InvalidRequestError):
        service.register("Anna", [])


def test_a_name_that_two_people_have_is_not_guessed(service: LocalService, gallery: Gallery) -> None:
    for _ in range(2):
        gallery.add_person("Anna", [])
    with pytest.raises(AmbiguousNameError):
        service.register("anna", [sample_of(service, ANNA)])


def test_a_removed_person_is_not_named_until_restored(service: LocalService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    inverse = service.change(anna.id, Remove())
    assert names_in(service, (ANNA, 20, 20)) == [None]
    assert inverse == Restore()
    service.change(anna.id, inverse)
    assert names_in(service, (ANNA, 20, 20)) == ["Anna"]


def test_a_photo_added_by_a_change_is_embedded_and_can_be_taken_back(service: LocalService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    inverse = service.change(anna.id, AddSamples((sample_of(service, BEN),)))
    assert names_in(service, (BEN, 20, 20)) == ["Anna"]
    assert isinstance(inverse, DropSamples)
    service.change(anna.id, inverse)
    assert names_in(service, (BEN, 20, 20)) == [None]


def test_a_counter_example_is_embedded_and_kept(service: LocalService, gallery: Gallery) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    undo = service.change(anna.id, Reject(sample_of(service, BEN)))
    table = gallery.rejections(FakeEngine.id)
    assert (table.people, table.vectors.shape) == ((anna.id,), (1, 128))
    service.change(anna.id, undo)
    assert gallery.rejections(FakeEngine.id).samples == ()


def test_one_person_is_named_once_in_a_picture(service: LocalService) -> None:
    service.register("Anna", [sample_of(service, ANNA)])
    frame = Frame(picture((ANNA, 20, 20), (ANNAS_TWIN, 300, 20)))
    faces = sorted(service.detect(frame), key=lambda face: face.box.x)
    first, second = service.identify(frame, faces)
    assert (first.name, second.name, second.verdict) == ("Anna", None, Verdict.UNSURE)
    assert second.reasons == ("name_taken",)


def test_a_forgotten_person_leaves_a_receipt_and_no_name(service: LocalService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    assert service.forget(anna.id).samples == 1
    assert names_in(service, (ANNA, 20, 20)) == [None]


def test_a_new_engine_sees_the_kept_crops_again(gallery: Gallery, service: LocalService) -> None:
    service.register("Anna", [sample_of(service, ANNA)])
    newer = FakeEngine()
    newer.id = EngineId("fake", 2)
    later = service_over(gallery, newer)
    assert names_in(later, (ANNA, 20, 20)) == [None]
    steps: list[tuple[int, int]] = []
    assert later.reembed(lambda done, total: steps.append((done, total))) == []
    assert names_in(later, (ANNA, 20, 20)) == ["Anna"]
    assert steps == [(1, 1)]


def test_a_damaged_crop_is_told_and_the_others_are_embedded(gallery: Gallery) -> None:
    engine = FakeEngine()
    service = service_over(gallery, engine)
    good = sample_of(service, ANNA)
    gallery.add_person("Anna", [replace(good, embedding=None)])
    gallery.add_person("Ben", [replace(sample_of(service, BEN), jpeg=b"rubbish", embedding=None)])
    assert service.reembed() == [2]
    assert names_in(service, (ANNA, 20, 20)) == ["Anna"]


def in_another_light(service: LocalService, identity: int, x: float = 50) -> Sample:
    """The photo of `sample_of` once more, brighter: other bytes, the same picture."""
    pixels = picture((identity, x, 80)).copy()
    pixels[:40, :40] = 90
    frame = Frame(pixels, source="again")
    return service.sample(frame, service.detect(frame)[0])


def test_the_same_picture_in_other_bytes_is_registered_already(service: LocalService, gallery: Gallery) -> None:
    first = sample_of(service, ANNA)
    anna = service.register("Anna", [first])
    again = in_another_light(service, ANNA)
    assert again.md5 != first.md5
    for name in ("Anna", "Berta"):
        with pytest.raises(AlreadyRegisteredError, match="registered for Anna") as caught:
            service.register(name, [again])
        error = caught.value
        assert error.holder is not None
        assert (error.holder.person, error.source, error.md5) == (anna.id, "again", first.md5)
    assert gallery.person(anna.id).samples == 1


def test_the_same_picture_may_be_kept_by_force_but_not_the_same_bytes(service: LocalService) -> None:
    service.register("Anna", [sample_of(service, ANNA)])
    assert service.register("Anna", [in_another_light(service, ANNA)], force=True).samples == 2
    with pytest.raises(AlreadyRegisteredError) as caught:
        service.register("Anna", [sample_of(service, ANNA)], force=True)
    assert caught.value.holder is not None


def test_another_moment_of_the_same_face_is_another_picture(service: LocalService) -> None:
    service.register("Anna", [sample_of(service, ANNA)])
    assert service.register("Anna", [sample_of(service, ANNA, x=120)]).samples == 2


def test_a_damaged_or_vanished_photo_is_no_same_picture(service: LocalService, gallery: Gallery) -> None:
    service.register(
        "Anna", [replace(sample_of(service, ANNA), jpeg=b"no crop", embedding=template(ANNA), engine=FAKE)]
    )
    assert service.register("Anna", [sample_of(service, ANNA)]).samples == 2


def test_force_remembers_whom_somebody_looks_like(service: LocalService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    berta = service.register("Berta", [sample_of(service, ANNAS_TWIN)], force=True)
    [pair] = service.look_alikes()
    assert set(pair.people) == {anna.id, berta.id}
    assert 0.2 < pair.distance < 0.4
    service.register("Ben", [sample_of(service, BEN)], force=True)
    assert len(service.look_alikes()) == 1, "who looks like nobody is in no pair"


def test_between_two_look_alikes_nobody_is_named(service: LocalService) -> None:
    service.register("Anna", [sample_of(service, ANNA)])
    service.register("Berta", [sample_of(service, ANNAS_TWIN)], force=True)
    middle = replace(sample_of(service, ANNA), embedding=(template(ANNA) + template(ANNAS_TWIN)) / 2, engine=FAKE)
    match = service.likeness(middle)
    assert (match.verdict, match.reasons) == (Verdict.UNSURE, ("look_alike",))
    [pair] = service.look_alikes()
    service.change(pair.people[0], DropLookAlikes(pair.ids))
    assert service.likeness(middle).reasons != ("look_alike",)


def test_photos_of_a_known_person_who_has_two_entries_say_that_they_are_one(service: LocalService) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA, x) for x in (10, 110)])
    berta = service.register("Berta", [sample_of(service, ANNA, x) for x in (210, 310)], force=True)
    [pair] = service.look_alikes()
    service.change(berta.id, DropLookAlikes(pair.ids))
    with pytest.raises(LooksLikeOtherError) as caught:
        service.register("Berta", [replace(sample_of(service, ANNA, 400), embedding=template(ANNA), engine=FAKE)])
    assert caught.value.twin == berta.id
    assert f"people merge {berta.id} {anna.id}" in caught.value.hint


def test_a_photo_of_another_person_does_not_make_two_people_one(service: LocalService) -> None:
    service.register("Anna", [sample_of(service, ANNA)])
    service.register("Ben", [sample_of(service, BEN)])
    with pytest.raises(LooksLikeOtherError) as caught:
        service.register("Ben", [sample_of(service, ANNA, x=99)])
    assert (caught.value.twin, caught.value.other.name) == (None, "Anna")


def test_who_was_brought_by_force_is_told_apart_afterwards(service: LocalService, gallery: Gallery) -> None:
    anna = service.register("Anna", [sample_of(service, ANNA)])
    [berta, ben] = [
        gallery.add_person(name, list(map(good, service.admitted([sample_of(service, who)], force=True))))
        for name, who in (("Berta", ANNAS_TWIN), ("Ben", BEN))
    ]
    [pair] = service.tell_apart([berta.id, ben.id])
    assert set(pair.people) == {anna.id, berta.id}
    assert service.tell_apart([ben.id]) == []


def good(found: Sample | FaceCogError) -> Sample:
    assert isinstance(found, Sample)
    return found


def test_crops_are_identified_as_the_faces_they_were_made_of(service: LocalService) -> None:
    service.register("Anna", [sample_of(service, 3)])
    anna, stranger = sample_of(service, 3, x=90), sample_of(service, 60)
    first, second, third = service.matches([[anna], [], [stranger, anna]])
    assert [[match.name for match in matches] for matches in (first, second, third)] == [["Anna"], [], [None, "Anna"]]


def test_one_person_is_named_once_a_picture_of_crops(service: LocalService) -> None:
    service.register("Anna", [sample_of(service, 3)])
    twice = [sample_of(service, 3, x=90), sample_of(service, 3, x=130)]
    [[first, second], [again]] = service.matches([twice, twice[:1]])
    assert [first.verdict, second.verdict].count(Verdict.KNOWN) == 1
    assert again.name == "Anna"


def test_a_crop_too_poor_to_tell_names_nobody(service: LocalService) -> None:
    service.register("Anna", [sample_of(service, 3)])
    sample = sample_of(service, 3, x=90)
    poor = replace(sample, quality=replace(sample.quality, sharpness=0.0))
    [[match]] = service.matches([[poor]])
    assert match.verdict is Verdict.UNSURE


def test_a_template_alone_is_identified_and_one_of_another_engine_is_refused(service: LocalService) -> None:
    service.register("Anna", [sample_of(service, 3)])
    private = replace(sample_of(service, 3, x=90), jpeg=b"", embedding=template(3), engine=FakeEngine.id)
    [[match]] = service.matches([[private]])
    assert match.name == "Anna"
    with pytest.raises(InvalidRequestError, match="other/1"):
        service.matches([[replace(private, engine=EngineId("other", 1))]])


def test_a_request_that_was_carried_out_is_answered_and_not_done_again(
    service: LocalService, gallery: FakeGallery
) -> None:
    sample = sample_of(service, 3)
    anna = service.register("Anna", [sample], request="r1")
    service.change(anna.id, Rename("Anne"))
    assert service.register("Anna", [sample], request="r1").id == anna.id
    assert [(person.name, person.samples) for person in gallery.people()] == [("Anne", 1)]
    with pytest.raises(AlreadyRegisteredError):
        service.register("Anna", [sample], request="r2")
    assert gallery.answered("r2") is None


def test_a_request_for_somebody_forgotten_since_registers_nobody(service: LocalService, gallery: FakeGallery) -> None:
    anna = service.register("Anna", [sample_of(service, 3)], request="r1")
    service.forget(anna.id)
    with pytest.raises(PersonNotFoundError):
        service.register("Anna", [sample_of(service, 3)], request="r1")
    assert gallery.people() == []
