"""Several threads and several processes at one gallery: nobody's work is lost and no picture is kept twice."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facecog_desktop.core.errors import AlreadyRegisteredError, InvalidRequestError
from facecog_desktop.core.people.changes import AddSamples, Rename
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import ENGINE, a_sample

if TYPE_CHECKING:
    from tests.storage.builders import AnyGallery

ROOT = Path(__file__).parents[2]


def _at_once(*works: Callable[[], None]) -> None:
    """Run each in a thread of its own; the first thing that goes wrong is raised here."""
    wrong: list[BaseException] = []

    def guarded(work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001  (raised again in the test's own thread)
            wrong.append(error)

    threads = [threading.Thread(target=guarded, args=[work]) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if wrong:
        raise wrong[0]


def test_threads_write_and_read_without_losing_anything(gallery: AnyGallery) -> None:
    def write(first: int) -> None:
        for n in range(first, first + 25):
            person = gallery.add_person(f"Person {n}", [a_sample(2 * n)])
            gallery.change(person.id, AddSamples((a_sample(2 * n + 1),)))
        gallery.close()

    def read() -> None:
        revisions, sizes = [], []
        for _ in range(40):
            revisions.append(gallery.revision())
            table = gallery.embeddings(ENGINE)
            assert len(table.samples) == len(table.people) == len(table.vectors)
            sizes.append(len(table.samples))
            assert all(1 <= person.samples <= 2 for person in gallery.people())
        assert revisions == sorted(revisions)
        assert sizes == sorted(sizes)
        gallery.close()

    _at_once(lambda: write(0), lambda: write(100), read)
    assert len(gallery.people()) == 50
    assert len(gallery.embeddings(ENGINE).samples) == 100
    assert gallery.revision() == 100
    assert gallery.integrity() == []


def test_of_two_threads_with_the_same_picture_one_keeps_it(gallery: AnyGallery) -> None:
    refused = []

    def register(name: str) -> None:
        for n in range(20):
            try:
                gallery.add_person(name, [a_sample(n)])
            except AlreadyRegisteredError as error:
                refused.append(error)
        gallery.close()

    _at_once(lambda: register("Anna"), lambda: register("Bert"))
    assert (len(gallery.people()), len(refused)) == (20, 20)


def test_of_two_processes_with_the_same_pictures_each_picture_is_kept_once(path: Path) -> None:
    """Both also begin on a gallery that is not there yet."""
    command = [sys.executable, "-m", "tests.storage.child", "race", str(path), "30"]
    children = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = [child.communicate(timeout=60)[0].split("\n") for child in children]
    assert [child.returncode for child in children] == [0, 0]
    added = [line for lines in said for line in lines if line]
    gallery = SqliteGallery(path)
    assert len(added) == len(set(added)) == len(gallery.people()) == 30
    assert gallery.revision() == 30
    assert gallery.integrity() == []
    gallery.close()


def test_what_another_process_writes_is_seen(gallery: AnyGallery, path: Path) -> None:
    anna = gallery.add_person("Anna", [])
    code = (
        "import sys; from pathlib import Path; from facecog_desktop.core.people.changes import Rename;"
        "from facecog_desktop.storage.sqlite.gallery import SqliteGallery as G;"
        "G(Path(sys.argv[1])).change(sys.argv[2], Rename('Anne'))"
    )
    before = gallery.revision()
    subprocess.run([sys.executable, "-c", code, str(path), anna.id], check=True, cwd=ROOT)
    assert gallery.person(anna.id).name == "Anne"
    assert gallery.revision() > before
    assert gallery.change(anna.id, Rename("Anna")) == Rename("Anne")


def test_a_request_is_remembered_with_what_it_did_or_not_at_all(gallery: AnyGallery) -> None:
    with gallery.together():
        anna = gallery.add_person("Anna", [a_sample(1)])
        gallery.note_request("r1", anna.id)
    assert (gallery.answered("r1"), gallery.answered("r2")) == (anna.id, None)
    with pytest.raises(InvalidRequestError):
        _register_again(gallery, anna.id)
    assert [person.name for person in gallery.people()] == ["Anna"]


def _register_again(gallery: AnyGallery, answer: str) -> None:
    with gallery.together():
        gallery.add_person("Ben", [a_sample(2)])
        gallery.note_request("r1", answer)


def test_a_request_stays_remembered_after_whom_it_registered_was_forgotten(gallery: AnyGallery) -> None:
    with gallery.together():
        anna = gallery.add_person("Anna", [a_sample(1)])
        gallery.note_request("r1", anna.id)
    gallery.forget(anna.id)
    assert gallery.answered("r1") == anna.id
