"""A connection to PostgreSQL as the verbs over tables want it: statements as SQLite writes them, reads that survive."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache
from typing import Any

import psycopg
from psycopg.pq import TransactionStatus

from facecog_desktop.storage.postgres.failures import is_lost

_PLACE = re.compile(r"\?|(?<!:):([a-z_]+)\b|%")


class PostgresSession:
    """One connection, used by one thread at a time. `connect` makes another one where it is lost between two reads."""

    def __init__(self, connect: Callable[[], psycopg.Connection]) -> None:
        self._connect = connect
        self.connection = connect()
        self.within = False
        """Whether a transaction was begun and is not ended, also where its connection is lost: then nothing goes on."""

    @property
    def is_free(self) -> bool:
        """Whether somebody else can use it now."""
        return self.connection.info.transaction_status is TransactionStatus.IDLE and not self.within

    def execute(
        self, sql: str, parameters: Sequence[Any] | dict[str, Any] | None = None, /
    ) -> psycopg.Cursor[tuple[Any, ...]]:
        """Carry out one statement. Outside of a transaction nothing but reading, for it may be done twice."""
        statement = spoken(sql).encode()
        given = parameters if isinstance(parameters, dict) else tuple(parameters or ())
        try:
            return self.connection.execute(statement, given, binary=True)
        except psycopg.Error as error:
            if self.within or not is_lost(error, self.connection):
                raise
        self.reconnect()
        return self.connection.execute(statement, given, binary=True)

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Whatever is read within is of one moment."""
        if self.within:
            yield
            return
        self.execute("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        self.within = True
        try:
            yield
        finally:
            # Nothing was written: how it ends makes no difference.
            self.give_up()

    def begin(self, counter: str) -> None:
        """Begin to write: nobody else does until this has ended. Done again on another connection if this one is lost.

        The lock comes before anything is read, so that what is read stays true until the end.
        """
        try:
            self._begin(counter)
        except psycopg.Error as error:
            if not is_lost(error, self.connection):
                raise
            self.give_up()
            self.reconnect()
            self._begin(counter)

    def grow(self, counter: str) -> None:
        """One more write."""
        self.execute("UPDATE meta SET value = value + 1 WHERE key = ?", [counter])

    def finish(self) -> None:
        """Let what was written last."""
        self.connection.execute("COMMIT")
        self.within = False

    def give_up(self) -> None:
        """Take back what was written since the beginning; on a lost connection the server does that itself."""
        self.within = False
        with suppress(psycopg.OperationalError):
            if self.connection.info.transaction_status is not TransactionStatus.IDLE:
                self.connection.execute("ROLLBACK")

    def reconnect(self) -> None:
        """Go on with another connection."""
        self.connection.close()
        self.connection = self._connect()

    def _begin(self, counter: str) -> None:
        self.within = True
        self.connection.execute("BEGIN")
        if counter != "revision":
            self.execute("SELECT value FROM meta WHERE key = 'revision' FOR UPDATE")
        self.grow(counter)


@lru_cache(maxsize=1000)
def spoken(sql: str) -> str:
    """A statement with `?` and `:name` as psycopg wants it. There must be none of these within a text."""

    def replaced(found: re.Match[str]) -> str:
        if found[0] == "%":
            return "%%"
        return "%s" if found[0] == "?" else f"%({found[1]})s"

    return _PLACE.sub(replaced, sql)
