"""The seam to a database: what verbs over tables need of a connection. Which database it is, is not known here.

Statements have `?` or `:name` for values; of what one database knows alone, nothing is used but the table function
`json_each(text)` with its column `value` (PostgreSQL's schema has one of that name).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol


class Rows(Protocol):
    """What a statement gave."""

    @property
    def rowcount(self) -> int:
        """How many rows it changed."""
        ...

    def fetchone(self) -> Any:
        """The next row as a tuple, or None."""
        ...

    def fetchall(self) -> list[Any]:
        """All rows that are left."""
        ...

    def __iter__(self) -> Iterator[Any]: ...

    def close(self) -> None:
        """Leave what is left."""
        ...


class Session(Protocol):
    """A connection, within a transaction wherever something is written."""

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] | None = None, /) -> Rows:
        """Carry out one statement."""
        ...

    def atomic(self) -> AbstractContextManager[Any]:
        """Whatever is read within is of one moment."""
        ...


class RecordFile(Protocol):
    """Where a gallery's tables are. Known failures are GalleryError and its kin."""

    def reading(self) -> AbstractContextManager[Session]:
        """This thread's connection; each statement is of a moment of its own."""
        ...

    def writing(self, counter: str = "revision") -> AbstractContextManager[Session]:
        """This thread's connection within a transaction that nobody else writes beside: all of it lasts, or nothing.

        Within another writing of this thread it is a part of that one. `counter` is the number of meta that grows.
        """
        ...


def inserted(db: Session, statement: str, values: Sequence[Any]) -> int:
    """Carry an INSERT of one row out; the id that the row got."""
    [(key,)] = db.execute(f"{statement} RETURNING id", values).fetchall()
    return int(key)
