"""A cache in memory, and which galleries get it."""

from __future__ import annotations

from pathlib import Path

from facecog_desktop.storage.readings.cache import SqliteReadingCache, cache_of
from facecog_desktop.storage.readings.memory import MemoryReadingCache, cache_beside
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.fake_readings import appearance, photo

ANNA = photo(appearance(1))


def test_what_was_stored_is_found_by_both_names() -> None:
    cache = MemoryReadingCache()
    cache.store("pixels", ANNA)
    cache.rename("file", "pixels")
    cache.rename("nothing", "nowhere")
    assert cache.find("file") is cache.find("pixels") is ANNA
    assert cache.find("nothing") is None
    assert cache.clear() == 1
    assert cache.find("file") is None


def test_what_was_not_used_for_the_longest_time_makes_room() -> None:
    cache = MemoryReadingCache(most=2)
    cache.store("a", ANNA)
    cache.store("b", ANNA)
    cache.rename("b too", "b")
    assert cache.find("a")
    cache.store("c", ANNA)
    assert [key for key in ("a", "b", "b too", "c") if cache.find(key)] == ["a", "c"]


def test_a_plain_gallery_or_none_yet_has_a_file_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "gallery.facecog"
    assert isinstance(cache_beside(path), SqliteReadingCache)
    gallery = SqliteGallery(path)
    gallery.people()
    gallery.close()
    assert isinstance(cache_beside(path), SqliteReadingCache)


def test_beside_an_encrypted_gallery_nothing_is_left_in_the_clear(tmp_path: Path) -> None:
    path = tmp_path / "gallery.facecog"
    SqliteReadingCache(cache_of(path)).store("anna", ANNA)
    path.write_bytes(b"\x93salt and nothing that can be read" * 40)
    cache = cache_beside(path)
    assert isinstance(cache, MemoryReadingCache)
    cache.store("anna", ANNA)
    assert ANNA.appearances[0].template.tobytes() not in cache_of(path).read_bytes()
