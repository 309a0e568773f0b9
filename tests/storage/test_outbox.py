"""Registrations that wait for a server: kept with their people, and gone with them."""

from __future__ import annotations

import pytest

from facecog_desktop.core.errors import InvalidRequestError, PersonNotFoundError
from facecog_desktop.core.people.changes import DropSamples, Merge, MoveSamples, Remove, Rename, Restore
from facecog_desktop.core.ports.outbox import Outbox, Refusal
from facecog_desktop.core.types import Person
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import a_sample

SERVER = "http://faces.example:8000"


@pytest.fixture
def outbox(gallery: SqliteGallery) -> Outbox:
    return gallery


def put(gallery: SqliteGallery, name: str = "Anna", *seeds: int) -> tuple[Person, tuple[int, ...]]:
    person = gallery.add_person(name, [a_sample(seed) for seed in seeds or (1, 2)])
    return person, tuple(sample.id for sample in gallery.samples(person.id))


def queued(gallery: SqliteGallery, request: str = "request-1", *seeds: int) -> tuple[Person, tuple[int, ...]]:
    person, samples = put(gallery, request, *seeds)
    gallery.queue(request, SERVER, person.id, samples)
    return person, samples


def test_what_waits_is_told_oldest_first_and_for_its_own_server_only(gallery: SqliteGallery, outbox: Outbox) -> None:
    anna, photos = queued(gallery, "request-1", 1, 2)
    queued(gallery, "request-2", 3)
    first, second = outbox.waiting(SERVER)
    assert (first.request, first.person, first.name, first.samples) == ("request-1", anna.id, anna.name, photos)
    assert (first.force, first.refused, second.request) == (False, None, "request-2")
    assert outbox.waiting("http://another") == []


def test_a_letter_holds_the_exact_photos_with_their_templates_and_the_name_of_now(gallery: SqliteGallery) -> None:
    anna, _ = queued(gallery)
    gallery.change(anna.id, Rename("Anne"))
    letter = gallery.letter("request-1")
    assert letter is not None
    assert letter.person.name == "Anne"
    assert [sample.jpeg for sample in letter.samples] == [a_sample(1).jpeg, a_sample(2).jpeg]
    for sent, kept in zip(letter.samples, (a_sample(1), a_sample(2)), strict=True):
        assert sent.engine == kept.engine
        assert sent.embedding is not None
        assert kept.embedding is not None
        assert sent.embedding.tolist() == kept.embedding.tolist()


def test_queued_again_it_stays_as_it_is(gallery: SqliteGallery) -> None:
    anna, photos = queued(gallery)
    gallery.queue("request-1", "http://another", anna.id, photos[:1], force=True)
    [waiting] = gallery.waiting(SERVER)
    assert (waiting.samples, waiting.force) == (photos, False)


def test_in_a_transaction_that_fails_nothing_waits_and_nobody_is_kept(gallery: SqliteGallery) -> None:
    def broken_off() -> None:
        with gallery.together():
            queued(gallery)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken_off()
    assert (gallery.people(), gallery.waiting(SERVER)) == ([], [])


def test_settled_it_is_gone_and_a_second_time_says_so(gallery: SqliteGallery) -> None:
    queued(gallery)
    assert gallery.settle("request-1")
    assert not gallery.settle("request-1")
    assert (gallery.waiting(SERVER), gallery.letter("request-1")) == ([], None)
    assert [person.name for person in gallery.people()] == ["request-1"]


def test_a_refusal_is_kept_until_it_is_tried_again_or_dropped(gallery: SqliteGallery) -> None:
    queued(gallery)
    refusal = Refusal("looks_like_other", "looks like Bén", "Register anyway.")
    gallery.refuse("request-1", refusal)
    assert gallery.waiting(SERVER)[0].refused == refusal
    gallery.retry("request-1", force=True)
    [again] = gallery.waiting(SERVER)
    assert (again.refused, again.force) == (None, True)
    gallery.drop("request-1")
    assert gallery.waiting(SERVER) == []
    with pytest.raises(InvalidRequestError):
        gallery.refuse("request-1", refusal)
    with pytest.raises(InvalidRequestError):
        gallery.retry("request-1")


def test_whoever_is_forgotten_is_never_sent(gallery: SqliteGallery) -> None:
    anna, _ = queued(gallery)
    gallery.forget(anna.id)
    assert (gallery.waiting(SERVER), gallery.letter("request-1"), gallery.settle("request-1")) == ([], None, False)


def test_whoever_is_removed_is_not_sent_until_restored(gallery: SqliteGallery) -> None:
    anna, _ = queued(gallery)
    gallery.change(anna.id, Remove())
    assert (gallery.waiting(SERVER), gallery.letter("request-1")) == ([], None)
    gallery.change(anna.id, Restore())
    assert gallery.letter("request-1") is not None


def test_dropped_photos_are_not_sent_and_without_any_nothing_is(gallery: SqliteGallery) -> None:
    anna, (first, second) = queued(gallery)
    gallery.change(anna.id, DropSamples((first,)))
    assert gallery.waiting(SERVER)[0].samples == (second,)
    gallery.change(anna.id, DropSamples((second,)))
    assert (gallery.waiting(SERVER), gallery.letter("request-1")) == ([], None)


def test_the_photos_of_somebody_who_was_merged_are_sent_as_the_other(gallery: SqliteGallery) -> None:
    anna, photos = queued(gallery)
    other, _ = put(gallery, "Other", 7)
    last, _ = put(gallery, "Last", 8)
    gallery.change(anna.id, Merge(other.id))
    gallery.change(other.id, Merge(last.id))
    [waiting] = gallery.waiting(SERVER)
    assert (waiting.person, waiting.samples) == (last.id, photos)
    gallery.forget(last.id)
    assert gallery.waiting(SERVER) == []


def test_photos_given_to_somebody_else_are_not_sent_as_the_former_person(gallery: SqliteGallery) -> None:
    anna, (first, second) = queued(gallery)
    ben, _ = put(gallery, "Ben", 7)
    gallery.change(anna.id, MoveSamples((first,), ben.id))
    assert gallery.waiting(SERVER)[0].samples == (second,)


def test_nothing_can_wait_for_nobody_or_without_a_photo(gallery: SqliteGallery) -> None:
    anna, _ = put(gallery)
    with pytest.raises(PersonNotFoundError):
        gallery.queue("request-1", SERVER, "nobody", (1,))
    with pytest.raises(InvalidRequestError):
        gallery.queue("request-1", SERVER, anna.id, ())


def test_waiting_and_sending_do_not_count_as_a_change_of_the_gallery(gallery: SqliteGallery) -> None:
    anna, photos = put(gallery)
    before = gallery.revision()
    gallery.queue("request-1", SERVER, anna.id, photos)
    gallery.settle("request-1")
    assert gallery.revision() == before
