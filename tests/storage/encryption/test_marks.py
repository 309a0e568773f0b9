"""The beginning of a file tells whether it is an encrypted gallery, and looking takes no lock away."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from facecog_desktop.core.people.protection import Lock
from facecog_desktop.storage.encryption import marks
from facecog_desktop.storage.encryption.keys import random_key


@pytest.mark.parametrize("lock", [Lock.KEYRING, Lock.PASSPHRASE])
def test_a_file_with_a_mark_says_what_opens_it(tmp_path: Path, lock: Lock) -> None:
    mark = marks.checked(marks.make(lock), b"s" * 32)
    file = tmp_path / "a"
    file.write_bytes(mark + bytes(5000))
    assert marks.mark_of(file) == mark
    assert marks.lock_of(mark) is lock
    assert marks.fits(mark, b"s" * 32)
    assert not marks.fits(mark, b"t" * 32)


@pytest.mark.parametrize(
    "content", [b"", b"FCG", b"SQLite format 3\x00" + bytes(5000), b"FCG\x07" + bytes(5000), os.urandom(12) + bytes(99)]
)
def test_any_other_file_has_none(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a"
    file.write_bytes(content)
    assert marks.mark_of(file) is None
    assert marks.lock_of(None) is Lock.NONE


def test_a_file_that_is_not_there_has_none(tmp_path: Path) -> None:
    assert marks.mark_of(tmp_path / "nothing") is None


def test_a_file_that_takes_the_place_is_read_and_not_the_former_one(tmp_path: Path) -> None:
    file, other = tmp_path / "a", tmp_path / "b"
    first, second = random_key().mark, random_key().mark
    file.write_bytes(first + bytes(10))
    other.write_bytes(second + bytes(10))
    assert marks.mark_of(file) == first
    other.replace(file)
    assert marks.mark_of(file) == second


@pytest.mark.skipif(os.name == "nt", reason="locks belong to handles there")
def test_looking_takes_no_lock_of_this_process_away(tmp_path: Path) -> None:
    file = tmp_path / "a.db"
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute("CREATE TABLE t (a)")
        db.execute("BEGIN EXCLUSIVE")
        for _ in range(3):
            assert marks.mark_of(file) is None
        other = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN IMMEDIATE')"
        tried = subprocess.run([sys.executable, "-c", other, str(file)], check=False, capture_output=True, text=True)
        assert "database is locked" in tried.stderr
        db.execute("ROLLBACK")


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="open files cannot be counted here")
def test_files_that_are_gone_are_let_go(tmp_path: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    for number in range(20):
        file = tmp_path / str(number)
        file.write_bytes(random_key().mark)
        marks.mark_of(file)
        file.unlink()
    assert len(list(Path("/proc/self/fd").iterdir())) <= before + 2
