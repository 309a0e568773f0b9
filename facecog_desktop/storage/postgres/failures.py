"""PostgreSQL's errors as the program's own: the only place that reads their codes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors

from facecog_desktop.core.errors import (
    DiskFullError,
    GalleryBusyError,
    GalleryDamagedError,
    GalleryError,
    GalleryReadOnlyError,
    InvalidRequestError,
)
from facecog_desktop.core.text import Text, text
from facecog_desktop.storage.postgres.address import Address

_REACHABLE = text("Check that the server runs, that its name and port are right, and that the network lets it through.")
_RIGHTS = text("Give the database's user the right to write its tables, and to create them at the first start.")
_WAIT = text("Wait until the other program has finished and try again.")
_RESTORE = text("Restore the database from a backup (pg_restore).")

_KINDS: tuple[tuple[tuple[type[psycopg.Error], ...], type[GalleryError], Text, Text], ...] = (
    ((errors.InvalidPassword, errors.InvalidAuthorizationSpecification), GalleryError,
     text("{address} refuses the user or password"),
     text("Check user and password; the password may be in the file .pgpass or in PGPASSWORD.")),
    ((errors.InvalidCatalogName,), GalleryError, text("{address} has no such database"),
     text("Create it; how is in docs/postgresql.md.")),
    ((errors.LockNotAvailable, errors.DeadlockDetected, errors.SerializationFailure), GalleryBusyError,
     text("{address} is locked by another program"), _WAIT),
    ((errors.QueryCanceled,), GalleryBusyError, text("{address} took too long and was stopped by the server"), _WAIT),
    ((errors.TooManyConnections,), GalleryBusyError, text("{address} has no connection left"),
     text("Close other programs that use the database, or raise max_connections.")),
    ((errors.CannotConnectNow,), GalleryBusyError, text("{address} is starting or stopping"),
     text("Wait a moment and try again.")),
    ((errors.DiskFull,), DiskFullError, text("{address} cannot grow: the server's disk is full"),
     text("Free some space on the server and try again.")),
    ((errors.InsufficientPrivilege, errors.ReadOnlySqlTransaction), GalleryReadOnlyError,
     text("{address} cannot be written"), _RIGHTS),
    ((errors.UndefinedTable, errors.UndefinedColumn, errors.UndefinedFunction, errors.UndefinedObject),
     GalleryDamagedError, text("{address} lacks a part: {reason}"), _RESTORE),
    ((errors.DataCorrupted, errors.IndexCorrupted), GalleryDamagedError,
     text("{address} is damaged: {reason}"), _RESTORE),
)  # fmt: skip


@contextmanager
def known_failures(address: Address) -> Iterator[None]:
    """Raise what goes wrong with the gallery at `address` as GalleryError and its kin; bugs pass unchanged."""
    try:
        yield
    except psycopg.Error as error:
        known = _known(error, address)
        if known is None:
            raise
        raise known from error


def is_lost(error: psycopg.Error, connection: psycopg.Connection) -> bool:
    """Whether the connection ended, so that another one may do better."""
    gone = errors.AdminShutdown | errors.CrashShutdown | errors.IdleSessionTimeout
    return isinstance(error, gone) or connection.closed


def unfinished(address: Address) -> GalleryError:
    """The connection ended while a write was being finished."""
    return GalleryError(
        text(
            "the connection to {address} broke while a change was being finished: it may be there or not",
            address=address.shown,
        ),
        "Look whether it is there before you do it again.",
        source=address.shown,
    )


def _known(error: psycopg.Error, address: Address) -> GalleryError | InvalidRequestError | None:
    """The known failure behind PostgreSQL's error, None for a bug (a constraint, wrong SQL)."""
    shown = address.shown
    for kinds, kind, words, hint in _KINDS:
        if isinstance(error, kinds):
            return kind(words.filled(address=shown, **_detail(error, address, kind)), hint, source=shown)
    if isinstance(error, errors.NumericValueOutOfRange) and "halfvec" in str(error):
        return InvalidRequestError("the numbers of an embedding are too large")
    if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        known = _said_by_text(error, address)
        if known is not None:
            return known
        reason = address.without_secrets(str(error))
        said = text("the database server of {address} cannot be reached: {reason}", address=shown, reason=reason)
        return GalleryError(said, _REACHABLE, source=shown)
    return None


def _said_by_text(error: psycopg.Error, address: Address) -> GalleryError | None:
    """What the server said while a connection was being made: such errors have no code, only words."""
    message = str(error)
    for piece, (_, kind, words, hint) in {
        "password": _KINDS[0],
        "no pg_hba.conf entry": _KINDS[0],
        "does not exist": _KINDS[1],
        "too many clients": _KINDS[4],
        "remaining connection slots": _KINDS[4],
        "the database system is": _KINDS[5],
    }.items():
        if "FATAL" in message and piece in message:
            return kind(words.filled(address=address.shown), hint, source=address.shown)
    return None


def _detail(error: psycopg.Error, address: Address, kind: type[GalleryError]) -> dict[str, str]:
    """The server's own words, where they say which part it is."""
    if kind is not GalleryDamagedError:
        return {}
    return {"reason": address.without_secrets(str(error.diag.message_primary or error))}
