"""The tables as PostgreSQL has them, step by step. A step that was released is never edited: a change is one more."""

from __future__ import annotations

VICINITY_INDEX = """
    CREATE INDEX embeddings_by_vicinity ON embeddings
    USING hnsw ((CAST(vector AS halfvec(128))) halfvec_l2_ops) WITH (m = 32, ef_construction = 128)
    WHERE vector_dims(vector) = 128
"""
"""Who is near whom, in half precision. Figures behind the two numbers: docs/adr/0013-search-in-the-database.md."""

_PERSON = "TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE"
_PERHAPS = "TEXT REFERENCES people (id) ON DELETE CASCADE"
_KEY = "BIGINT PRIMARY KEY GENERATED ALWAYS AS IDENTITY"

_TABLES = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value BIGINT NOT NULL) WITH (fillfactor = 50)",
    "INSERT INTO meta (key, value) VALUES ('revision', 0), ('log', 0), ('unscrubbed', 0), ('look_alikes', 0)",
    """CREATE TABLE people (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        external_id TEXT,
        metadata TEXT NOT NULL,
        consent_text TEXT,
        consent_given DOUBLE PRECISION,
        consent_by TEXT,
        consent_until DOUBLE PRECISION,
        created DOUBLE PRECISION NOT NULL,
        changed DOUBLE PRECISION NOT NULL,
        removed DOUBLE PRECISION,
        merged_into TEXT REFERENCES people (id) ON DELETE CASCADE,
        merged TEXT
    )""",
    "CREATE INDEX people_merged ON people (merged_into) WHERE merged_into IS NOT NULL",
    f"""CREATE TABLE samples (
        id {_KEY},
        person {_PERSON},
        md5 TEXT NOT NULL CHECK (length(md5) = 32),
        source TEXT NOT NULL,
        pose TEXT NOT NULL,
        quality TEXT NOT NULL,
        overall DOUBLE PRECISION NOT NULL,
        created DOUBLE PRECISION NOT NULL,
        dropped DOUBLE PRECISION,
        landmarks BYTEA NOT NULL,
        jpeg BYTEA NOT NULL
    )""",
    # JPEG cannot be made smaller: trying takes time.
    "ALTER TABLE samples ALTER COLUMN jpeg SET STORAGE EXTERNAL",
    "CREATE INDEX samples_of_person ON samples (person, dropped, overall DESC, created DESC)",
    "CREATE INDEX samples_by_md5 ON samples (md5)",
    # The exact numbers, of any length; the index over them holds those of 128.
    """CREATE TABLE embeddings (
        engine TEXT NOT NULL,
        version BIGINT NOT NULL,
        sample BIGINT NOT NULL REFERENCES samples (id) ON DELETE CASCADE,
        vector VECTOR NOT NULL,
        PRIMARY KEY (engine, version, sample)
    )""",
    "CREATE INDEX embeddings_of_sample ON embeddings (sample)",
    VICINITY_INDEX,
    f"""CREATE TABLE events (
        id {_KEY},
        track BIGINT NOT NULL,
        person {_PERHAPS},
        first DOUBLE PRECISION NOT NULL,
        last DOUBLE PRECISION NOT NULL,
        source TEXT NOT NULL,
        distance DOUBLE PRECISION,
        margin DOUBLE PRECISION,
        ended BIGINT NOT NULL,
        candidate {_PERHAPS},
        review TEXT CHECK (review IN ('open', 'confirmed', 'dismissed')),
        crop BYTEA
    )""",
    "CREATE INDEX events_by_first ON events (first)",
    "CREATE INDEX events_of_person ON events (person)",
    "CREATE INDEX events_of_candidate ON events (candidate)",
    "CREATE INDEX events_to_review ON events (first) WHERE review = 'open'",
    f"""CREATE TABLE rejections (
        id {_KEY},
        person {_PERSON},
        engine TEXT NOT NULL,
        version BIGINT NOT NULL,
        vector VECTOR NOT NULL,
        created DOUBLE PRECISION NOT NULL,
        dropped DOUBLE PRECISION
    )""",
    "CREATE INDEX rejections_of_person ON rejections (person)",
    f"""CREATE TABLE look_alikes (
        id {_KEY},
        person {_PERSON},
        other {_PERSON},
        distance DOUBLE PRECISION NOT NULL,
        created DOUBLE PRECISION NOT NULL,
        dropped DOUBLE PRECISION,
        CHECK (person COLLATE "C" < other COLLATE "C")
    )""",
    "CREATE INDEX look_alikes_of_person ON look_alikes (person)",
    "CREATE INDEX look_alikes_of_other ON look_alikes (other)",
    f"""CREATE TABLE marks (
        id {_KEY},
        person {_PERSON},
        at DOUBLE PRECISION NOT NULL,
        day TEXT NOT NULL CHECK (length(day) = 10),
        way TEXT NOT NULL CHECK (way IN ('present', 'in', 'out')),
        source TEXT NOT NULL,
        event BIGINT REFERENCES events (id) ON DELETE SET NULL,
        undone DOUBLE PRECISION
    )""",
    "CREATE INDEX marks_of_person ON marks (person, at)",
    "CREATE INDEX marks_by_time ON marks (at)",
    "CREATE INDEX marks_of_event ON marks (event)",
    f"""CREATE TABLE journal (
        id {_KEY},
        run TEXT NOT NULL,
        source TEXT NOT NULL,
        first DOUBLE PRECISION NOT NULL,
        last DOUBLE PRECISION NOT NULL,
        people TEXT NOT NULL,
        data BYTEA NOT NULL
    )""",
    "CREATE INDEX journal_by_last ON journal (last)",
    f"""CREATE TABLE audit (
        id {_KEY},
        at DOUBLE PRECISION NOT NULL,
        what TEXT NOT NULL,
        person TEXT,
        count BIGINT NOT NULL
    )""",
    # No reference to people: a request that was carried out stays carried out after the person was forgotten.
    "CREATE TABLE requests (request TEXT PRIMARY KEY, person TEXT NOT NULL, made DOUBLE PRECISION NOT NULL)",
)

_TOUCHES = (
    # Which samples and people to look at again after which revision, as SQLite's triggers note it.
    "CREATE TABLE touched_samples (revision BIGINT, sample BIGINT, PRIMARY KEY (revision, sample))",
    "CREATE TABLE touched_people (revision BIGINT, person TEXT, PRIMARY KEY (revision, person))",
    """CREATE FUNCTION forget_old_touches() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        DELETE FROM touched_samples WHERE revision <= new.value - 10000;
        DELETE FROM touched_people WHERE revision <= new.value - 10000;
        RETURN NULL;
    END $$""",
    """CREATE FUNCTION touch_embedding() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO touched_samples SELECT value, CASE tg_op WHEN 'DELETE' THEN old.sample ELSE new.sample END
            FROM meta WHERE key = 'revision' ON CONFLICT DO NOTHING;
        RETURN NULL;
    END $$""",
    """CREATE FUNCTION touch_sample() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO touched_samples SELECT value, new.id FROM meta WHERE key = 'revision' ON CONFLICT DO NOTHING;
        RETURN NULL;
    END $$""",
    """CREATE FUNCTION touch_person() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO touched_people SELECT value, CASE tg_op WHEN 'DELETE' THEN old.id ELSE new.id END
            FROM meta WHERE key = 'revision' ON CONFLICT DO NOTHING;
        RETURN NULL;
    END $$""",
    """CREATE FUNCTION touch_person_with_samples() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO touched_people SELECT value, new.id FROM meta WHERE key = 'revision' ON CONFLICT DO NOTHING;
        INSERT INTO touched_samples SELECT value, samples.id FROM meta, samples
            WHERE key = 'revision' AND person = new.id ON CONFLICT DO NOTHING;
        RETURN NULL;
    END $$""",
    """CREATE FUNCTION touch_look_alikes() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        UPDATE meta SET value = (SELECT value FROM meta WHERE key = 'revision') WHERE key = 'look_alikes';
        RETURN NULL;
    END $$""",
    """CREATE TRIGGER old_touches AFTER UPDATE ON meta FOR EACH ROW WHEN (new.key = 'revision')
        EXECUTE FUNCTION forget_old_touches()""",
    """CREATE TRIGGER embedding_touched AFTER INSERT OR UPDATE OR DELETE ON embeddings FOR EACH ROW
        EXECUTE FUNCTION touch_embedding()""",
    """CREATE TRIGGER sample_changed AFTER UPDATE OF person, dropped ON samples FOR EACH ROW
        EXECUTE FUNCTION touch_sample()""",
    """CREATE TRIGGER person_touched AFTER INSERT OR DELETE OR UPDATE OF name ON people FOR EACH ROW
        EXECUTE FUNCTION touch_person()""",
    """CREATE TRIGGER person_removed AFTER UPDATE OF removed ON people FOR EACH ROW
        EXECUTE FUNCTION touch_person_with_samples()""",
    """CREATE TRIGGER look_alikes_touched AFTER INSERT OR UPDATE OR DELETE ON look_alikes FOR EACH STATEMENT
        EXECUTE FUNCTION touch_look_alikes()""",
    # Who was merged counts as the other one, in pairs too.
    """CREATE TRIGGER person_merged AFTER UPDATE OF merged_into ON people FOR EACH ROW
        EXECUTE FUNCTION touch_look_alikes()""",
)

SCHEMA_1 = (
    "CREATE EXTENSION IF NOT EXISTS vector",
    # The table function that SQLite has under this name, as far as verbs over tables need it.
    """CREATE FUNCTION json_each(text) RETURNS TABLE (value text) LANGUAGE sql IMMUTABLE STRICT ROWS 100
        AS 'SELECT json_array_elements_text($1::json)'""",
    *_TABLES,
    *_TOUCHES,
)

TABLES = (
    *("people", "samples", "embeddings", "rejections", "look_alikes", "events", "marks", "journal", "audit", "meta"),
    *("touched_samples", "touched_people"),
)
"""Every table of a gallery but for the one that says which schema it has."""
