"""The schema of a database: made by whichever replica comes first, refused where it is not this program's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import psycopg
import pytest

from facecog_desktop.core.errors import (
    GalleryDamagedError,
    GalleryError,
    GalleryNewerError,
    GalleryReadOnlyError,
    NotAGalleryError,
)
from facecog_desktop.storage.postgres.address import address_of
from facecog_desktop.storage.postgres.database import PostgresDatabase
from facecog_desktop.storage.postgres.gallery import PostgresGallery
from facecog_desktop.storage.postgres.migrations import STEPS, schema_of
from tests.postgres_server import Server
from tests.storage.builders import a_sample
from tests.storage.test_together import _at_once


@pytest.fixture
def empty(postgres: Server) -> Iterator[str]:
    """The address of a database without anything in it."""
    made = postgres.empty()
    yield made
    postgres.drop(made)


def _raw(url: str, *statements: str) -> list[tuple[object, ...]]:
    with closing(psycopg.connect(url, autocommit=True)) as raw:
        done = [raw.execute(statement.encode()) for statement in statements][-1]
        return done.fetchall() if done.description else []


def _tables(url: str) -> list[tuple[object, ...]]:
    return _raw(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")


def test_replicas_that_start_at_once_make_the_tables_once(empty: str) -> None:
    replicas = [PostgresGallery(empty) for _ in range(4)]
    _at_once(*[lambda each=each: each.add_person("Anna", []) for each in replicas])
    assert len(replicas[0].people()) == 4
    assert _raw(empty, "SELECT version FROM facecog_schema") == [(1,)]
    for each in replicas:
        each.close()


class Overtaken(psycopg.Connection):
    """After each of its statements another replica has the time to do all its work."""

    other: Callable[[], object]

    def execute(self, *arguments: Any, **named: Any) -> Any:
        done = super().execute(*arguments, **named)
        self.other()
        return done


@pytest.mark.parametrize("made", [True, False])
def test_a_replica_that_is_overtaken_while_it_looks_sees_no_stranger(empty: str, made: bool) -> None:
    """Whatever it saw first: nothing, or everything."""
    replica = PostgresGallery(empty)
    if made:
        replica.people()
    with closing(Overtaken.connect(empty, autocommit=True)) as late:
        late.other = replica.people
        assert schema_of(late, address_of(empty)) == (1 if made else 0)
        assert schema_of(late, address_of(empty)) == 1
    replica.close()


def test_a_later_step_is_taken_once_and_keeps_everything(empty: str) -> None:
    gallery = PostgresGallery(empty)
    anna = gallery.add_person("Anna", [a_sample(1)])
    gallery.close()

    def step(connection: psycopg.Connection) -> None:
        connection.execute("ALTER TABLE people ADD COLUMN nickname TEXT")

    later = [PostgresGallery(PostgresDatabase(empty, steps=(*STEPS, step))) for _ in range(2)]
    _at_once(*[lambda each=each: each.people() for each in later])
    assert later[0].people() == [anna]
    assert later[1].info().schema == 2
    for each in later:
        each.close()


def test_a_step_that_fails_changes_nothing(empty: str) -> None:
    def step(connection: psycopg.Connection) -> None:
        connection.execute("CREATE TABLE half (id INTEGER)")
        raise KeyboardInterrupt

    gallery = PostgresGallery(PostgresDatabase(empty, steps=(*STEPS, step)))
    with pytest.raises(KeyboardInterrupt):
        gallery.people()
    assert ("half",) not in _tables(empty)
    assert _raw(empty, "SELECT version FROM facecog_schema") == [(1,)]
    gallery.close()


def test_a_gallery_of_a_later_version_is_refused_unchanged(url: str) -> None:
    _raw(url, "INSERT INTO facecog_schema VALUES (99, now())")
    gallery = PostgresGallery(url)
    with pytest.raises(GalleryNewerError, match="schema 99"):
        gallery.people()
    gallery.close()


def test_the_database_of_another_program_is_refused_unchanged(empty: str) -> None:
    _raw(empty, "CREATE TABLE orders (id INTEGER)")
    gallery = PostgresGallery(empty)
    with pytest.raises(NotAGalleryError, match="orders"):
        gallery.people()
    assert _tables(empty) == [("orders",)]
    gallery.close()


def test_a_gallery_may_have_a_schema_of_its_own_beside_other_tables(empty: str) -> None:
    _raw(empty, "CREATE TABLE orders (id INTEGER)", "CREATE EXTENSION vector", "CREATE SCHEMA faces")
    gallery = PostgresGallery(f"{empty}&options=-csearch_path%3Dfaces%2Cpublic")
    anna = gallery.add_person("Anna", [a_sample(1)])
    assert (gallery.people(), _tables(empty), gallery.integrity()) == ([anna], [("orders",)], [])
    gallery.close()


def test_a_database_in_another_alphabet_is_refused(postgres: Server, empty: str) -> None:
    latin = empty.replace("gallery_", "latin_")
    name = str(psycopg.conninfo.conninfo_to_dict(latin)["dbname"])
    _raw(empty, f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'")
    gallery = PostgresGallery(latin)
    with pytest.raises(GalleryError, match="LATIN1"):
        gallery.people()
    gallery.close()
    postgres.drop(latin)


def test_whoever_may_only_read_reads_and_is_told_why_writing_fails(url: str) -> None:
    gallery = PostgresGallery(url)
    anna = gallery.add_person("Anna", [a_sample(1)])
    gallery.close()
    _raw(
        url,
        "DO $$ BEGIN CREATE ROLE visitor LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO visitor",
    )
    visitor = PostgresGallery(url.replace("postgres:@", "visitor:@"))
    assert visitor.people() == [anna]
    with pytest.raises(GalleryReadOnlyError, match="cannot be written"):
        visitor.add_person("Bert", [])
    visitor.close()
    _raw(url, "DROP OWNED BY visitor", "DROP ROLE visitor")


def test_whoever_may_alter_rows_alone_can_do_everything_once_the_tables_are_there(url: str) -> None:
    _raw(
        url,
        "DO $$ BEGIN CREATE ROLE clerk LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO clerk",
    )
    clerk = PostgresGallery(url.replace("postgres:@", "clerk:@"))
    anna = clerk.add_person("Anna", [a_sample(1)])
    assert (clerk.forget(anna.id).samples, clerk.people()) == (1, [])
    clerk.close()
    _raw(url, "DROP OWNED BY clerk", "DROP ROLE clerk")


def test_a_table_that_is_missing_is_a_damage(url: str) -> None:
    gallery = PostgresGallery(url)
    gallery.people()
    _raw(url, "DROP TABLE marks")
    with pytest.raises(GalleryDamagedError, match="marks"):
        gallery.marks()
    gallery.close()


def test_an_extension_that_is_missing_is_told_with_what_to_do(url: str) -> None:
    _raw(url, "DROP EXTENSION vector CASCADE")
    gallery = PostgresGallery(url)
    with pytest.raises(GalleryError, match="lacks the extension vector") as caught:
        gallery.people()
    assert "CREATE EXTENSION vector" in caught.value.hint
    gallery.close()
