"""Whatever text or template goes to the database comes back as it was."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from facecog_desktop.storage.postgres.database import PostgresDatabase
from facecog_desktop.storage.postgres.session import spoken
from facecog_desktop.storage.records.values import TemplateBytes, vector_column
from tests.postgres_server import Server

several = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
_TEXTS = st.text(st.sampled_from("\x00\x1a0aß") | st.characters(codec="utf-8"), max_size=30)


@pytest.fixture(scope="module")
def database(postgres: Server) -> Iterator[PostgresDatabase]:
    url = postgres.fresh()
    opened = PostgresDatabase(url)
    yield opened
    opened.close()
    postgres.drop(url)


@several
@given(text=_TEXTS, other=_TEXTS)
def test_every_text_comes_back_and_different_ones_stay_different(
    database: PostgresDatabase, text: str, other: str
) -> None:
    with database.reading() as db:
        [row] = db.execute("SELECT CAST(? AS TEXT), CAST(? AS TEXT) = CAST(? AS TEXT)", [text, text, other]).fetchall()
    assert row == (text, text == other)


@several
@given(
    numbers=arrays(np.float32, st.integers(1, 200), elements=st.floats(width=32, allow_nan=False, allow_infinity=False))
)
def test_every_template_comes_back_bit_by_bit(database: PostgresDatabase, numbers: np.ndarray) -> None:
    with database.reading() as db:
        [(found, length)] = db.execute(
            "SELECT CAST(:template AS vector), vector_dims(CAST(:template AS vector))",
            {"template": vector_column(numbers)},
        ).fetchall()
    assert (type(found), found, length) == (TemplateBytes, numbers.astype("<f4").tobytes(), len(numbers))


def test_the_table_function_of_sqlite_is_there_for_texts_and_numbers(database: PostgresDatabase) -> None:
    with database.reading() as db:
        texts = db.execute("SELECT value FROM json_each(?)", ['["a", "b"]']).fetchall()
        numbers = db.execute("SELECT CAST(value AS BIGINT) FROM json_each(?)", ["[7, 8]"]).fetchall()
    assert (texts, numbers) == ([("a",), ("b",)], [(7,), (8,)])


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("SELECT ? WHERE a = :name", "SELECT %s WHERE a = %(name)s"),
        ("SELECT length(a) % 4, a::bigint", "SELECT length(a) %% 4, a::bigint"),
        ("CAST(:since AS TEXT)", "CAST(%(since)s AS TEXT)"),
    ],
)
def test_places_for_values_are_written_as_the_library_wants_them(sql: str, said: str) -> None:
    assert spoken(sql) == said
