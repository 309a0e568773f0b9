"""A ReadingCache that ends with the program: for galleries of which nothing may lie in the clear."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from threading import Lock

from facecog_desktop.core.comparing.reading import Reading, ReadingCache
from facecog_desktop.storage.readings.cache import SqliteReadingCache, cache_of

_PLAIN = b"SQLite format 3\x00"
_MOST = 200


class MemoryReadingCache:
    """The newest readings, in memory alone. Safe to use from several threads."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._lock = Lock()
        self._kept: OrderedDict[str, Reading] = OrderedDict()
        self._names: dict[str, str] = {}

    def find(self, key: str) -> Reading | None:
        """What was stored under the key or under the key that it is another name of."""
        with self._lock:
            key = self._names.get(key, key)
            if key not in self._kept:
                return None
            self._kept.move_to_end(key)
            return self._kept[key]

    def store(self, key: str, reading: Reading) -> None:
        """Remember a reading; the one not used for the longest time makes room."""
        with self._lock:
            self._kept[key] = reading
            self._kept.move_to_end(key)
            while len(self._kept) > self._most:
                gone, _ = self._kept.popitem(last=False)
                self._names = {alias: to for alias, to in self._names.items() if to != gone}

    def rename(self, alias: str, key: str) -> None:
        """Let `alias` find what is stored under `key`."""
        with self._lock:
            if key in self._kept:
                self._names[alias] = key

    def clear(self) -> int:
        """Forget everything; how many readings there were."""
        with self._lock:
            count = len(self._kept)
            self._kept.clear()
            self._names.clear()
        return count


def cache_beside(gallery: Path) -> ReadingCache:
    """The cache of a gallery: a file beside it, or memory alone beside a file that is no plain database.

    Whoever encrypts a gallery wants no face in the clear next to it: a cache of earlier days is erased.
    """
    if not _is_encrypted(gallery):
        return SqliteReadingCache(cache_of(gallery))
    SqliteReadingCache(cache_of(gallery)).clear()
    return MemoryReadingCache()


def _is_encrypted(gallery: Path) -> bool:
    """Whether there is a file that does not begin as plain databases do."""
    try:
        with gallery.open("rb") as file:
            head = file.read(len(_PLAIN))
    except OSError:
        return False
    return bool(head) and head != _PLAIN
