"""Several verbs in one transaction: all of them last, or none; what is refused alone is undone alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facecog_desktop.core.errors import AlreadyRegisteredError, DiskFullError
from facecog_desktop.core.people.changes import Rename
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import ENGINE, a_sample
from tests.storage.test_failures import SmallDisk

if TYPE_CHECKING:
    from tests.storage.builders import AnyGallery


def test_nothing_lasts_before_the_end_and_everything_after_it(
    gallery: AnyGallery, another: Callable[[], AnyGallery]
) -> None:
    other = another()
    gallery.people()
    with gallery.together():
        anna = gallery.add_person("Anna", [a_sample(1)])
        gallery.change(anna.id, Rename("Anne"))
        assert [person.name for person in gallery.people()] == ["Anne"], "its own thread sees it"
        assert other.people() == []
    assert [person.name for person in other.people()] == ["Anne"]
    assert len(other.embeddings(ENGINE).samples) == 1


def test_an_error_takes_all_of_it_back(gallery: AnyGallery) -> None:
    revision = gallery.revision()

    def interrupted() -> None:
        with gallery.together():
            gallery.add_person("Anna", [a_sample(1)])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert (gallery.people(), gallery.revision(), gallery.integrity()) == ([], revision, [])


def test_what_is_refused_within_is_taken_back_alone(gallery: AnyGallery) -> None:
    with gallery.together():
        gallery.add_person("Anna", [a_sample(1)])
        with pytest.raises(AlreadyRegisteredError):
            gallery.add_person("Bert", [a_sample(2), a_sample(1)])
        gallery.add_person("Carl", [a_sample(2)])
    assert [person.name for person in gallery.people()] == ["Anna", "Carl"]


def test_a_disk_that_gets_full_within_leaves_nothing(path: Path) -> None:
    gallery = SqliteGallery(SmallDisk(path))
    gallery.add_person("Anna", [a_sample(0)])

    def too_much() -> None:
        with gallery.together():
            for number in range(1, 200):
                gallery.add_person(f"Person {number}", [a_sample(number)])

    with pytest.raises(DiskFullError):
        too_much()
    assert [person.name for person in gallery.people()] == ["Anna"]
    assert gallery.integrity() == []
    gallery.close()
