"""Addresses without their passwords, and the server's errors as the program's own."""

from __future__ import annotations

import logging

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from psycopg import errors

from facecog_desktop.core.errors import (
    DiskFullError,
    FaceCogError,
    GalleryBusyError,
    GalleryDamagedError,
    GalleryError,
    GalleryReadOnlyError,
    InvalidRequestError,
    SettingInvalidError,
)
from facecog_desktop.storage.postgres.address import address_of
from facecog_desktop.storage.postgres.failures import known_failures
from facecog_desktop.storage.postgres.gallery import PostgresGallery
from tests.postgres_server import Server

SECRET = "geheim4711"
ADDRESS = address_of(f"postgresql://anna:{SECRET}@db.example:5433/faces?sslmode=require")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://u:p@host:5433/faces", "postgresql://u@host:5433/faces"),
        ("postgres://host/faces", "postgresql://host/faces"),
        ("postgresql://u@host/faces?password=p&sslmode=require", "postgresql://u@host/faces"),
        ("postgresql:///faces?host=/run/postgresql", "postgresql:///faces?host=/run/postgresql"),
        ("postgresql://a,b:5433/faces", "postgresql://a,b:,5433/faces"),
    ],
)
def test_an_address_is_shown_without_its_password(url: str, shown: str) -> None:
    address = address_of(url)
    assert address.shown == shown
    assert "application_name=facecog" in address.conninfo


_WORDS = st.text(st.characters(codec="ascii", exclude_characters="%/@?#:[]", categories=("L", "N", "P")), min_size=6)


@given(word=_WORDS)
def test_no_text_of_an_address_holds_the_password(word: str) -> None:
    address = address_of(f"postgresql://u:{word}@h:5433/gallery")
    assert address.shown == "postgresql://u@h:5433/gallery"
    assert repr(address) == f"Address(shown={address.shown!r})"
    assert address.without_secrets(f"«{word}» is wrong: «{word}»") == "«…» is wrong: «…»"


@pytest.mark.parametrize(
    "url", [f"postgresql://u:{SECRET}@h:port/d", f"postgresql://h/d?{SECRET}=1", "postgresql://[h"]
)
def test_an_address_that_cannot_be_read_is_not_repeated(url: str) -> None:
    with pytest.raises(SettingInvalidError) as caught:
        address_of(url)
    assert SECRET not in f"{caught.value.message} {caught.value.hint} {caught.value.__cause__}"
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (errors.DiskFull("x"), DiskFullError, "disk is full"),
        (errors.LockNotAvailable("x"), GalleryBusyError, "locked"),
        (errors.DeadlockDetected("x"), GalleryBusyError, "locked"),
        (errors.QueryCanceled("x"), GalleryBusyError, "too long"),
        (errors.TooManyConnections("x"), GalleryBusyError, "no connection left"),
        (errors.InsufficientPrivilege("x"), GalleryReadOnlyError, "cannot be written"),
        (errors.ReadOnlySqlTransaction("x"), GalleryReadOnlyError, "cannot be written"),
        (errors.UndefinedTable("x"), GalleryDamagedError, "lacks a part"),
        (errors.DataCorrupted("x"), GalleryDamagedError, "is damaged"),
        (errors.InvalidPassword("x"), GalleryError, "user or password"),
        (psycopg.OperationalError("FATAL:  password authentication failed"), GalleryError, "user or password"),
        (psycopg.OperationalError('FATAL:  database "faces" does not exist'), GalleryError, "no such database"),
        (psycopg.OperationalError("FATAL:  sorry, too many clients already"), GalleryBusyError, "no connection left"),
        (psycopg.OperationalError("FATAL:  the database system is starting up"), GalleryBusyError, "starting"),
        (psycopg.OperationalError("could not translate host name"), GalleryError, "cannot be reached"),
        (psycopg.InterfaceError("the connection is closed"), GalleryError, "cannot be reached"),
        (errors.NumericValueOutOfRange('"99" is out of range for type halfvec'), InvalidRequestError, "too large"),
    ],
)
def test_every_known_failure_is_told_with_its_place_and_a_hint(
    error: psycopg.Error, kind: type[FaceCogError], words: str
) -> None:
    with pytest.raises(kind, match=words) as caught, known_failures(ADDRESS):
        raise error
    assert type(caught.value) is kind
    assert SECRET not in f"{caught.value.message} {caught.value.hint}"
    if kind is not InvalidRequestError:
        assert (caught.value.source, bool(caught.value.hint)) == ("postgresql://anna@db.example:5433/faces", True)


@pytest.mark.parametrize("error", [errors.SyntaxError("x"), errors.UniqueViolation("x"), ValueError("x")])
def test_a_bug_stays_a_bug(error: Exception) -> None:
    with pytest.raises(type(error)), known_failures(ADDRESS):
        raise error


def test_nothing_listens_at_the_address(caplog: pytest.LogCaptureFixture) -> None:
    gallery = PostgresGallery(f"postgresql://anna:{SECRET}@127.0.0.1:1/faces?connect_timeout=2")
    with caplog.at_level(logging.DEBUG), pytest.raises(GalleryError, match="cannot be reached") as caught:
        gallery.people()
    assert SECRET not in f"{caught.value.message} {caught.value.hint} {caught.value.__cause__} {caplog.text}"


def test_a_database_that_is_not_there_is_told(postgres: Server) -> None:
    gallery = PostgresGallery(postgres.url("nowhere"))
    with pytest.raises(GalleryError, match="has no such database"):
        gallery.people()
