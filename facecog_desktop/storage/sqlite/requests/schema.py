"""What the fourth step of the schema adds. Released: never edited."""

from __future__ import annotations

SCHEMA_4 = (
    # No reference to people: a request that was carried out stays carried out after the person was forgotten. The name
    # is a random one and says nothing of anybody.
    """CREATE TABLE requests (
        request TEXT PRIMARY KEY,
        person TEXT NOT NULL,
        made REAL NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # Whoever is forgotten here before the server was reached is never sent. `samples` is a JSON list of ids.
    """CREATE TABLE outbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        request TEXT NOT NULL UNIQUE,
        server TEXT NOT NULL,
        person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
        samples TEXT NOT NULL,
        force INTEGER NOT NULL,
        made REAL NOT NULL,
        refused TEXT
    ) STRICT""",
    "CREATE INDEX outbox_of_person ON outbox (person)",
)
