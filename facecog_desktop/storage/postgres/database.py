"""One database, a few connections that threads share, one writer at a time. What the tables mean is not known here."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import psycopg

from facecog_desktop.core.errors import GalleryBusyError
from facecog_desktop.core.text import text
from facecog_desktop.storage.postgres.address import Address, address_of
from facecog_desktop.storage.postgres.codecs import teach_templates, teach_texts
from facecog_desktop.storage.postgres.failures import is_lost, known_failures, unfinished
from facecog_desktop.storage.postgres.migrations import STEPS, Step, migrate
from facecog_desktop.storage.postgres.session import PostgresSession

CONNECTIONS = 8
"""At most so many at a time for one gallery: more threads wait for each other, and replicas leave room for others."""

EF_SEARCH = 800
"""How many samples a search keeps in view; figures: docs/adr/0013-search-in-the-database.md."""


class PostgresDatabase:
    """The database of a gallery, safe to use from several threads and processes.

    Tables are made on first use. Every verb raises GalleryError and its kin, with nothing changed. A connection that
    is lost is made anew: what was only read is read again, what was written half is written not at all.
    """

    def __init__(
        self,
        url: str,
        *,
        busy_seconds: float = 10.0,
        connections: int = CONNECTIONS,
        ef_search: int = EF_SEARCH,
        steps: Sequence[Step] = STEPS,
    ) -> None:
        self.url = url
        self.address: Address = address_of(url)
        self.busy_seconds = busy_seconds
        self._ef_search = ef_search
        self._steps = steps
        self._mine = threading.local()
        self._room = threading.BoundedSemaphore(connections)
        self._keeping = threading.Lock()
        self._idle: list[PostgresSession] = []
        self._migrated = False

    @contextmanager
    def reading(self) -> Iterator[PostgresSession]:
        """A connection that is this thread's until the end; each statement is of a moment of its own."""
        with known_failures(self.address), self._taken() as session:
            yield session

    @contextmanager
    def writing(self, counter: str = "revision") -> Iterator[PostgresSession]:
        """A connection within a transaction: all of it or, after an exception, nothing. Nobody else writes meanwhile.

        Within another writing of this thread it is a part of that one, which alone decides whether it lasts.
        """
        with known_failures(self.address), self._taken() as session:
            if session.within:
                with session.connection.transaction():
                    session.grow(counter)
                    yield session
                return
            try:
                session.begin(counter)
                yield session
            except BaseException:
                session.give_up()
                raise
            self._finish(session)

    def close(self) -> None:
        """Close the connections that nobody uses at the moment; the next verb opens one again."""
        with self._keeping:
            idle, self._idle = self._idle, []
        for session in idle:
            session.connection.close()

    def _finish(self, session: PostgresSession) -> None:
        """Let it last. What was sent and not answered is not sent again: nobody knows whether it was carried out."""
        sent = not session.connection.closed
        try:
            session.finish()
        except psycopg.Error as error:
            lost = is_lost(error, session.connection)
            session.give_up()
            if lost and sent:
                raise unfinished(self.address) from error
            raise

    @contextmanager
    def _taken(self) -> Iterator[PostgresSession]:
        """The connection that this thread has already, or one of those that nobody uses, or a new one."""
        session: PostgresSession | None = getattr(self._mine, "session", None)
        if session is not None:
            yield session
            return
        if not self._room.acquire(timeout=self.busy_seconds):
            raise GalleryBusyError(
                text("all connections to {address} are in use", address=self.address.shown), source=self.address.shown
            )
        try:
            session = self._mine.session = self._next()
            try:
                yield session
            finally:
                self._mine.session = None
                self._give_back(session)
        finally:
            self._room.release()

    def _next(self) -> PostgresSession:
        with self._keeping:
            if self._idle:
                return self._idle.pop()
        return PostgresSession(self._connect)

    def _give_back(self, session: PostgresSession) -> None:
        if not session.is_free:
            session.connection.close()
            return
        with self._keeping:
            self._idle.append(session)

    def _connect(self) -> psycopg.Connection:
        """A connection to a gallery of the newest schema."""
        connection = psycopg.connect(self.address.conninfo, autocommit=True, client_encoding="UTF8")
        try:
            teach_texts(connection)
            with self._keeping:
                seen = self._migrated
            migrated = migrate(connection, self.address, self._steps, trusted=seen)
            teach_templates(connection, migrated.vector)
            self._configure(connection, iterative=migrated.iterative)
            with self._keeping:
                self._migrated = True
        except BaseException:
            connection.close()
            raise
        return connection

    def _configure(self, connection: psycopg.Connection, *, iterative: bool) -> None:
        """What holds for a connection."""
        milliseconds = max(1, int(self.busy_seconds * 1000))
        wanted = {"lock_timeout": f"{milliseconds}", "jit": "off", "hnsw.ef_search": f"{self._ef_search}"}
        if iterative:
            # Where removed people or another engine's vectors are in the way, the search goes on behind them.
            wanted["hnsw.iterative_scan"] = "relaxed_order"
        for name, value in wanted.items():
            connection.execute("SELECT set_config(%s, %s, false)", [name, value])
