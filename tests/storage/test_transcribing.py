"""Whatever is in a database comes over as it is, between any two kinds of encryption."""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facecog_desktop.storage.encryption.keys import GalleryKey, random_key
from facecog_desktop.storage.sqlite.driver import connect
from facecog_desktop.storage.sqlite.transcribing import StoppedError, duplicate, transcribe

few = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)
values = st.none() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | texts | st.binary(max_size=9000)


def _made(folder: Path, name: str, key: GalleryKey | None) -> sqlite3.Connection:
    (folder / name).unlink(missing_ok=True)
    return connect(folder / name, key, mode="rwc")


@few
@given(rows=st.lists(st.tuples(values, values), max_size=12), number=st.integers(0, 2**31 - 1))
def test_all_values_come_over_and_back(tmp_path: Path, rows: list[tuple[object, object]], number: int) -> None:
    with ExitStack() as stack:
        first, second, third = (
            stack.enter_context(closing(_made(tmp_path, name, key)))
            for name, key in (("plain", None), ("sealed", random_key()), ("again", None))
        )
        first.execute("CREATE TABLE t (a, b)")
        first.execute(f"PRAGMA user_version = {number}")
        first.executemany("INSERT INTO t VALUES (?, ?)", rows)
        first.execute("DELETE FROM t WHERE rowid = 2")
        duplicate(first, second)
        duplicate(second, third)
        query = "SELECT rowid, a, typeof(a), b, typeof(b) FROM t"
        wanted = first.execute(query).fetchall()
        for other in (second, third):
            assert other.execute(query).fetchall() == wanted
            assert other.execute("PRAGMA user_version").fetchone() == (number,)


@pytest.mark.parametrize("keys", [(None, None), (random_key(), random_key())])
def test_files_of_one_kind_are_copied_page_by_page(
    tmp_path: Path, keys: tuple[GalleryKey | None, GalleryKey | None]
) -> None:
    with closing(_made(tmp_path, "a", keys[0])) as a, closing(_made(tmp_path, "b", keys[1])) as b:
        a.execute("CREATE TABLE t (a)")
        a.execute("INSERT INTO t VALUES ('x')")
        duplicate(a, b)
        assert b.execute("SELECT a FROM t").fetchall() == [("x",)]
    with closing(connect(tmp_path / "b", keys[1])) as b:
        assert b.execute("SELECT a FROM t").fetchall() == [("x",)]


def test_it_reads_one_moment_and_leaves_the_source_as_it_was(tmp_path: Path) -> None:
    with closing(_made(tmp_path, "a", None)) as a, closing(_made(tmp_path, "b", random_key())) as b:
        a.execute("CREATE TABLE t (a)")
        a.executemany("INSERT INTO t VALUES (?)", [(number,) for number in range(500)])
        told: list[float] = []

        def go_on(done: float) -> bool:
            told.append(done)
            return True

        transcribe(a, b, go_on)
        assert told == [0.2, 0.4, 0.6, 0.8, 1.0]
        assert not a.in_transaction
    with closing(_made(tmp_path, "c", random_key())) as c, closing(connect(tmp_path / "a", None)) as a:
        with pytest.raises(StoppedError):
            transcribe(a, c, lambda _: False)
        assert not a.in_transaction
