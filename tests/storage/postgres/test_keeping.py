"""What the owner of a gallery on a server asks of the program, and what of the server's own tools."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.people.changes import Remove
from facecog_desktop.core.people.protection import Copies, Lock, Wish
from facecog_desktop.service.upkeep.upkeeping import look_after
from facecog_desktop.settings import Settings
from facecog_desktop.storage.postgres.gallery import PostgresGallery
from tests.storage.builders import ENGINE, OTHER_ENGINE, a_picture, a_sample, a_vector, a_visit

if TYPE_CHECKING:
    from facecog_desktop.core.people.protection import Protection
    from facecog_desktop.core.ports.gallery import Gallery, Upkeep
    from facecog_desktop.core.ports.log import EventLog


def test_it_is_all_that_the_rules_and_commands_ask_for(gallery: PostgresGallery) -> None:
    as_gallery: Gallery = gallery
    as_log: EventLog = gallery
    as_upkeep: Upkeep = gallery
    _as_protection: Protection = gallery
    assert (as_gallery.people(), as_log.events(), as_upkeep.integrity()) == ([], [], [])


def test_the_figures_say_what_it_is_made_of(gallery: PostgresGallery, url: str) -> None:
    gallery.add_person("Anna", [a_sample(1), a_sample(2)])
    gallery.change(gallery.add_person("Bert", [a_sample(3)]).id, Remove())
    gallery.add_event(a_visit(None, 1.0, 2.0))
    info = gallery.info()
    assert (info.people, info.samples, info.events, info.schema, info.encryption) == (1, 2, 1, 1, Lock.NONE)
    assert info.place == gallery.database.address.shown
    assert info.place.startswith("postgresql://postgres@/")
    assert info.software.startswith("PostgreSQL ")
    assert ", pgvector 0." in info.software
    assert info.size > 20_000
    gallery.check()


@pytest.mark.parametrize(
    "ask",
    [
        lambda kept: kept.backup(),
        lambda kept: kept.backups(),
        lambda kept: kept.copies(),
        lambda kept: kept.foresee(Path("a")),
        lambda kept: kept.restore(Path("a")),
        lambda kept: kept.salvage(Path("a")),
        lambda kept: kept.mend(),
        lambda kept: kept.forget("anna", backups=True),
        lambda kept: kept.protection(),
        lambda kept: kept.recovery_key(),
        lambda kept: kept.unlock("secret"),
        lambda kept: kept.protect(Wish(Lock.PASSPHRASE, "long enough")),
        lambda kept: kept.tidy_copies(Copies.DELETE),
    ],
)
def test_what_the_servers_own_tools_do_is_refused_with_a_word_about_them(
    gallery: PostgresGallery, ask: Callable[[PostgresGallery], object]
) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        ask(gallery)
    assert "server" in caught.value.hint
    assert caught.value.source == gallery.database.address.shown


def test_commands_that_look_after_a_gallery_leave_one_on_a_server_alone(gallery: PostgresGallery) -> None:
    assert look_after(gallery, Settings(backup_days=1), 1.7e9) is None


def test_an_index_that_is_not_valid_is_told_with_what_to_do(gallery: PostgresGallery) -> None:
    with gallery.database.writing() as db:
        db.execute("UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'samples_by_md5'::regclass")
    assert gallery.integrity() == ["database: the index samples_by_md5 is not valid: REINDEX INDEX samples_by_md5"]


def test_nothing_of_a_forgotten_person_is_in_the_tables_after_they_were_scrubbed(gallery: PostgresGallery) -> None:
    anna = gallery.add_person("Anna Geheimnisvoll", [a_sample(1)])
    bert = gallery.add_person("Bert", [a_sample(2)])
    gallery.forget(anna.id)
    gallery.scrub()
    assert (gallery.people(), gallery.integrity()) == ([bert], [])
    np.testing.assert_array_equal(gallery.embeddings(ENGINE).vectors, a_vector(2)[None])


def test_erased_pictures_of_strangers_are_gone_and_the_visits_stay(replica: Callable[..., PostgresGallery]) -> None:
    gallery = replica(stranger_crops=True)
    visit = gallery.add_event(a_visit(None, 1.0, 2.0), a_picture(1))
    assert (gallery.erase_stranger_crops(), gallery.event_crop(visit), len(gallery.events())) == (1, None, 1)


def test_an_engine_with_numbers_of_another_length_has_a_place(gallery: PostgresGallery) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    long = np.linspace(-1, 1, 512, dtype=np.float32)
    gallery.add_embeddings(OTHER_ENGINE, {1: long})
    np.testing.assert_array_equal(gallery.embeddings(OTHER_ENGINE).vectors, long[None])


def test_numbers_that_no_face_has_are_refused(gallery: PostgresGallery) -> None:
    gallery.add_person("Anna", [a_sample(1)])
    with pytest.raises(InvalidRequestError, match="too large"):
        gallery.add_embeddings(ENGINE, {1: np.full(128, 1e6, np.float32)})
