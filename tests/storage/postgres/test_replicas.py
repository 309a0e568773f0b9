"""Several replicas at one database, and a server that goes away: nobody's work is lost, nothing is done twice."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import psycopg
import pytest

from facecog_desktop.core.errors import AlreadyRegisteredError, GalleryBusyError, GalleryError
from facecog_desktop.core.people.changes import AddSamples, Rename
from facecog_desktop.storage.postgres.database import PostgresDatabase
from facecog_desktop.storage.postgres.gallery import PostgresGallery
from facecog_desktop.storage.postgres.vicinity import PostgresVicinity
from tests.postgres_server import CAN_STOP, Server
from tests.storage.builders import ENGINE, a_sample, a_vector, a_visit
from tests.storage.test_together import _at_once

ROOT = Path(__file__).parents[3]
Replica = Callable[..., PostgresGallery]

RACE = """
import sys
from facecog_desktop.core.errors import AlreadyRegisteredError
from facecog_desktop.storage.postgres.gallery import PostgresGallery
from tests.storage.builders import a_sample
gallery = PostgresGallery(sys.argv[1])
for number in range(20):
    try:
        print(gallery.add_person(f"Person {number}", [a_sample(number)]).id)
    except AlreadyRegisteredError:
        pass
gallery.close()
"""


def test_two_replicas_see_each_others_changes(replica: Replica) -> None:
    here, there = replica(), replica()
    anna = here.add_person("Anna", [a_sample(1)])
    before = there.revision()
    assert there.people() == [anna]
    here.change(anna.id, Rename("Anne"))
    here.change(anna.id, AddSamples((a_sample(2),)))
    assert there.revision() == before + 2
    delta = there.changes_since(ENGINE, before)
    assert (dict(delta.names), delta.table.samples) == ({anna.id: "Anne"}, (2,))
    there.add_event(a_visit(anna.id, 1.0, 2.0))
    assert [visit.name for visit in here.events()] == ["Anne"]


def test_of_two_replicas_with_the_same_picture_one_keeps_it(replica: Replica) -> None:
    refused: list[AlreadyRegisteredError] = []

    def register(gallery: PostgresGallery) -> None:
        for number in range(15):
            try:
                gallery.add_person("Somebody", [a_sample(number)])
            except AlreadyRegisteredError as error:
                refused.append(error)

    here, there = replica(), replica()
    _at_once(lambda: register(here), lambda: register(there))
    assert (len(here.people()), len(refused), here.revision()) == (15, 15, 15)


def test_of_two_processes_that_begin_on_an_empty_database_each_keeps_its_own(postgres: Server) -> None:
    url = postgres.empty()
    children = [
        subprocess.Popen([sys.executable, "-c", RACE, url], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    said = [child.communicate(timeout=60)[0].split() for child in children]
    assert [child.returncode for child in children] == [0, 0]
    gallery = PostgresGallery(url)
    assert sorted(person.id for person in gallery.people()) == sorted(said[0] + said[1])
    assert len(gallery.people()) == 20
    gallery.close()
    postgres.drop(url)


@pytest.mark.skipif(not CAN_STOP, reason="the server for tests is started in another way there")
def test_a_server_that_was_stopped_and_started_again_is_used_as_if_nothing_had_been(
    postgres: Server, gallery: PostgresGallery
) -> None:
    anna = gallery.add_person("Anna", [a_sample(1)])
    vicinity = PostgresVicinity(gallery.database)
    vicinity.size(ENGINE)
    postgres.restart()
    assert gallery.people() == [anna]
    postgres.restart()
    assert gallery.add_person("Bert", [a_sample(2)]).name == "Bert"
    postgres.restart()
    assert vicinity.nearest(ENGINE, a_vector(2)[None], 1)[0][0].name == "Bert"
    postgres.halt()
    with pytest.raises(GalleryError, match="cannot be reached") as caught:
        gallery.people()
    assert "server runs" in caught.value.hint
    postgres.go_on()
    assert len(gallery.people()) == 2


def test_a_connection_that_ended_between_two_verbs_is_made_again(
    postgres: Server, url: str, gallery: PostgresGallery
) -> None:
    gallery.people()
    for work in (
        gallery.revision,
        lambda: gallery.embeddings(ENGINE),
        lambda: gallery.add_person("Anna", [a_sample(1)]),
        lambda: gallery.add_event(a_visit(None, 1.0, 2.0)),
    ):
        assert postgres.disconnect(url) >= 1
        work()
    assert ([person.name for person in gallery.people()], len(gallery.events())) == (["Anna"], 1)


def test_what_breaks_off_in_the_middle_leaves_nothing_and_is_not_tried_again(
    postgres: Server, url: str, gallery: PostgresGallery
) -> None:
    revision = gallery.revision()

    def broken_off() -> None:
        with gallery.together():
            gallery.add_person("Anna", [a_sample(1)])
            postgres.disconnect(url)
            with pytest.raises(GalleryError, match="cannot be reached"):
                gallery.add_person("Bert", [a_sample(2)])
            gallery.add_person("Carl", [a_sample(3)])

    with pytest.raises(GalleryError, match="cannot be reached"):
        broken_off()
    assert (gallery.people(), gallery.revision()) == ([], revision)
    assert gallery.add_person("Anna", [a_sample(1)]).name == "Anna"


def test_whoever_is_not_told_that_a_change_lasts_is_told_so(
    postgres: Server, url: str, gallery: PostgresGallery
) -> None:
    def broken_off() -> None:
        with gallery.together():
            gallery.add_person("Anna", [a_sample(1)])
            postgres.disconnect(url)

    with pytest.raises(GalleryError, match="it may be there or not") as caught:
        broken_off()
    assert "before you do it again" in caught.value.hint
    assert gallery.people() == []


def test_who_waits_too_long_for_another_writer_is_told_that_it_is_busy(url: str, gallery: PostgresGallery) -> None:
    gallery.people()
    hasty = PostgresGallery(PostgresDatabase(url, busy_seconds=0.1))
    with gallery.together():
        gallery.add_person("Anna", [])
        for work in (lambda: hasty.add_person("Bert", []), lambda: hasty.add_event(a_visit(None, 1.0, 2.0))):
            with pytest.raises(GalleryBusyError, match="locked by another program"):
                work()
        assert hasty.people() == [], "reading waits for nobody"
    assert hasty.add_person("Bert", []).name == "Bert"
    hasty.close()


def test_an_erasure_while_the_log_is_written_is_no_accident(replica: Replica) -> None:
    here, there = replica(), replica()
    people = [here.add_person(f"Person {n}", []).id for n in range(20)]
    gone: list[str] = []

    def log() -> None:
        for person in people:
            try:
                there.add_event(a_visit(person, 1.0, 2.0))
            except GalleryError:
                raise
            except Exception as error:  # noqa: BLE001  (which one it is, is what is asked)
                gone.append(type(error).__name__)

    def erase() -> None:
        here.purge(people[::2])

    _at_once(erase, log)
    assert set(gone) <= {"PersonNotFoundError"}
    assert len(here.people()) == 10


def test_threads_share_a_few_connections(url: str) -> None:
    gallery = PostgresGallery(PostgresDatabase(url, connections=2))

    def register(number: int) -> None:
        gallery.add_person(f"Person {number}", [a_sample(number)])

    _at_once(*[partial(register, number) for number in range(12)])
    with psycopg.connect(url, autocommit=True) as other:
        row = other.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'facecog'"
        ).fetchone()
    assert row is not None
    assert 1 <= row[0] <= 2
    assert len(gallery.people()) == 12
    gallery.close()
