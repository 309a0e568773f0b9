"""The comparisons' cache: remembers, makes room, is shared, and is never in anybody's way."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from facecog_desktop.core.errors import GalleryError
from facecog_desktop.storage.readings.cache import SqliteReadingCache, cache_of
from facecog_desktop.storage.readings.encoding import encode
from tests.fake_readings import appearance, film, photo

ANNA = photo(appearance(1))
WRITES = """
import sys
from pathlib import Path
from facecog_desktop.storage.readings.cache import SqliteReadingCache
from tests.fake_readings import appearance, photo
cache = SqliteReadingCache(Path(sys.argv[1]))
for number in range(20):
    cache.store(f"{sys.argv[2]}{number}", photo(appearance(number)))
    assert cache.find(f"{sys.argv[2]}{number}") is not None
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return cache_of(tmp_path / "folder" / "gallery.facecog")


@pytest.fixture
def cache(path: Path) -> SqliteReadingCache:
    return SqliteReadingCache(path)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 100.0
        return self.now


def test_it_lies_beside_the_gallery_for_its_owners_eyes_only(cache: SqliteReadingCache, path: Path) -> None:
    assert path.name == "gallery.facecog.cache"
    assert cache.find("anna") is None
    assert not path.exists()
    cache.store("anna", ANNA)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_was_stored_is_found_also_after_a_restart(cache: SqliteReadingCache, path: Path) -> None:
    cache.store("anna", ANNA)
    found = SqliteReadingCache(path).find("anna")
    assert found is not None
    assert encode(found) == encode(ANNA)
    assert cache.find("ben") is None


def test_a_reading_is_found_by_its_other_name_too(cache: SqliteReadingCache) -> None:
    cache.store("pixels", ANNA)
    cache.rename("file", "pixels")
    cache.rename("nothing", "nowhere")
    assert cache.find("file") is not None
    assert cache.find("nothing") is None


def test_a_later_reading_takes_the_place_of_an_earlier_one(cache: SqliteReadingCache) -> None:
    cache.store("anna", ANNA)
    cache.store("anna", photo())
    found = cache.find("anna")
    assert found is not None
    assert found.appearances == ()


def test_what_was_not_used_for_the_longest_time_makes_room(path: Path) -> None:
    size = len(encode(ANNA)) + 512
    cache = SqliteReadingCache(path, largest=3 * size, clock=Clock())
    for key in "abc":
        cache.store(key, ANNA)
    cache.rename("b too", "b")
    assert cache.find("a") is not None
    cache.store("d", ANNA)
    assert [key for key in "abcd" if cache.find(key)] == ["a", "c", "d"]
    assert cache.find("b too") is None


def test_one_that_is_too_large_by_itself_pushes_nobody_out(path: Path) -> None:
    cache = SqliteReadingCache(path, largest=len(encode(ANNA)) + 600)
    cache.store("anna", ANNA)
    cache.store("large", film(appearance(2, [float(time) for time in range(50)])))
    assert cache.find("anna") is not None
    assert cache.find("large") is None


def test_the_file_shrinks_with_what_is_in_it(path: Path) -> None:
    long = film(appearance(2, [float(time) for time in range(2000)]))
    cache = SqliteReadingCache(path, largest=3_000_000)
    for number in range(8):
        cache.store(str(number), long)
    assert path.stat().st_size < 3_500_000


@pytest.mark.parametrize("content", [b"this is no database, but some text of somebody" * 40, b"", b"x"])
def test_a_foreign_file_is_put_aside_and_a_new_cache_begun(
    cache: SqliteReadingCache, path: Path, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert cache.find("anna") is None
    cache.store("anna", ANNA)
    assert cache.find("anna") is not None
    if len(content) > 1:
        assert path.with_name(path.name + ".aside").read_bytes() == content


def test_a_database_of_somebody_else_is_put_aside(cache: SqliteReadingCache, path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE readings (key TEXT, data BLOB)")
    cache.store("anna", ANNA)
    assert cache.find("anna") is not None
    assert path.with_name(path.name + ".aside").exists()


@pytest.mark.parametrize("place", [100, 4096, 4096 + 50, 3 * 4096])
def test_a_damaged_cache_costs_time_but_no_answer(cache: SqliteReadingCache, path: Path, place: int) -> None:
    for number in range(30):
        cache.store(str(number), ANNA)
    content = bytearray(path.read_bytes())
    content[place : place + 300] = b"\xa5" * 300
    path.write_bytes(content)
    for number in range(30):
        cache.find(str(number))
    cache.store("new", ANNA)
    cache.store("newer", ANNA)
    assert cache.find("newer") is not None


def test_bytes_that_are_no_reading_are_forgotten(cache: SqliteReadingCache, path: Path) -> None:
    cache.store("anna", ANNA)
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE readings SET data = ?", [b"{}\n"])
        db.commit()
    assert cache.find("anna") is None
    cache.store("anna", ANNA)
    assert cache.find("anna") is not None


def test_a_place_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = SqliteReadingCache(tmp_path / "file" / "x.cache")
    cache.store("anna", ANNA)
    assert cache.find("anna") is None
    (tmp_path / "folder.cache").mkdir()
    in_the_way = SqliteReadingCache(tmp_path / "folder.cache")
    in_the_way.store("anna", ANNA)
    assert in_the_way.find("anna") is None


def test_clearing_leaves_nothing_of_a_face_in_the_file(cache: SqliteReadingCache, path: Path) -> None:
    secret = photo(appearance(42))
    cache.store("anna", secret)
    path.with_name(path.name + ".aside").write_bytes(b"an old cache")
    assert secret.appearances[0].template.tobytes() in path.read_bytes()
    assert cache.clear() == 1
    assert secret.appearances[0].template.tobytes() not in path.read_bytes()
    assert b"crop42" not in path.read_bytes()
    assert not path.with_name(path.name + ".aside").exists()
    assert cache.find("anna") is None
    assert cache.clear() == 0


def test_clearing_nothing_makes_no_file(cache: SqliteReadingCache, path: Path) -> None:
    assert cache.clear() == 0
    assert not path.exists()


def test_clearing_a_damaged_cache_deletes_it(cache: SqliteReadingCache, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"what was once a cache with faces in it" * 40)
    assert cache.clear() == 0
    assert not path.exists()


def test_a_cache_that_cannot_be_cleared_says_so(
    cache: SqliteReadingCache, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facecog_desktop.storage.readings.cache._BUSY", 0.05)
    cache.store("anna", ANNA)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert cache.find("anna") is None
        with pytest.raises(GalleryError, match="cannot be emptied"):
            cache.clear()
        other.execute("ROLLBACK")
    assert cache.find("anna") is not None


def processes(path: Path) -> list[subprocess.Popen[bytes]]:
    return [subprocess.Popen([sys.executable, "-c", WRITES, str(path), name]) for name in "ab"]


def test_two_processes_share_it(cache: SqliteReadingCache, path: Path) -> None:
    path.parent.mkdir()
    assert [process.wait(60) for process in processes(path)] == [0, 0]
    found: Callable[[str], object] = cache.find
    assert all(found(f"{name}{number}") for name in "ab" for number in range(20))
    assert not path.with_name(path.name + ".aside").exists()
