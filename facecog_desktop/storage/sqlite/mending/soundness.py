"""What is wrong with a gallery's file, in words."""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database

from facecog_desktop.core.text import text
from facecog_desktop.storage.records.upkeep import changed_pictures, number


def problems(db: Database) -> list[str]:
    """What is wrong with the file, one sentence each; an empty list is good news."""
    try:
        found = [f"database: {row[0]}" for row in db.execute("PRAGMA integrity_check(20)").fetchall() if row[0] != "ok"]
        for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchall():
            found.append(
                text(
                    "database: row {row} of {table} refers to nothing in {parent}",
                    row=str(row),
                    table=table,
                    parent=parent,
                )
            )
        found += changed_pictures(db)
        if number(db, "unscrubbed"):
            found.append(text("erased data may still lie in free space of the file: it has to be rewritten"))
    except sqlite3.DatabaseError as error:
        # OperationalError (locked, no memory) says nothing about the file; a damage that stops the check does.
        if isinstance(error, sqlite3.OperationalError):
            raise
        return [f"database: {error}"]
    return found
