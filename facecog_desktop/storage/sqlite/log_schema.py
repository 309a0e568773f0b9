"""What the third step of the schema adds. Released: never edited."""

from __future__ import annotations

SCHEMA_3 = (
    # Whoever was perhaps the visitor must be able to have the visit erased, so it goes with that person.
    "ALTER TABLE events ADD COLUMN candidate TEXT REFERENCES people (id) ON DELETE CASCADE",
    "ALTER TABLE events ADD COLUMN review TEXT CHECK (review IN ('open', 'confirmed', 'dismissed'))",
    "CREATE INDEX events_of_candidate ON events (candidate)",
    "CREATE INDEX events_to_review ON events (first) WHERE review = 'open'",
    """CREATE TABLE marks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
        at REAL NOT NULL,
        day TEXT NOT NULL CHECK (length(day) = 10),
        way TEXT NOT NULL CHECK (way IN ('present', 'in', 'out')),
        source TEXT NOT NULL,
        event INTEGER REFERENCES events (id) ON DELETE SET NULL,
        undone REAL
    ) STRICT""",
    "CREATE INDEX marks_of_person ON marks (person, at)",
    "CREATE INDEX marks_by_time ON marks (at)",
    "CREATE INDEX marks_of_event ON marks (event)",
    # `people` is a JSON array of the ids to whom distances are in `data`, so that an erasure finds them.
    """CREATE TABLE journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        run TEXT NOT NULL,
        source TEXT NOT NULL,
        first REAL NOT NULL,
        last REAL NOT NULL,
        people TEXT NOT NULL,
        data BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX journal_by_last ON journal (last)",
)
