"""The first 16 bytes of an encrypted gallery: that it is one, what opens it, and the salt of its key.

SQLCipher keeps its salt there, which may be any bytes; so the file itself says what it needs, without another file."""

from __future__ import annotations

import hashlib
import hmac
import os
import threading
from pathlib import Path

from facecog_desktop.core.people.protection import Lock

LENGTH = 16
_MAGIC = b"FCG"
_LOCKS = {1: Lock.KEYRING, 2: Lock.PASSPHRASE}
"""Numbers are never given anew: another way of making keys of passphrases (its cost, say) is another number."""
BEGINNINGS = tuple(_MAGIC + bytes([number]) for number in _LOCKS)
"""What every encrypted gallery begins with, one of these."""
_SALT = slice(4, 13)
_CHECK = slice(13, 16)

_HELD: dict[tuple[int, int], int] = {}
"""(device, inode) -> descriptor. POSIX drops all locks of a process on a file when the process closes any descriptor
of it, so one that was opened beside SQLite stays open for as long as the file has a name. Like the locks it belongs
to the process."""
_HOLDING = threading.Lock()


def make(lock: Lock) -> bytes:
    """The beginning of a new mark: all but the check, which the key gives."""
    [number] = [number for number, each in _LOCKS.items() if each is lock]
    return _MAGIC + bytes([number]) + os.urandom(_SALT.stop - _SALT.start)


def checked(beginning: bytes, secret: bytes) -> bytes:
    """The whole mark: the beginning and three bytes that tell the right key from others."""
    return beginning + hmac.digest(secret, b"facecog gallery" + beginning, hashlib.sha256)[: LENGTH - _CHECK.start]


def fits(mark: bytes, secret: bytes) -> bool:
    """Whether this is the key of the gallery with this mark."""
    return hmac.compare_digest(checked(mark[: _CHECK.start], secret), mark)


def salt_of(mark: bytes) -> bytes:
    """What the key of a passphrase is made with."""
    return mark[: _SALT.stop]


def lock_of(mark: bytes | None) -> Lock:
    """What opens the gallery with this mark."""
    return Lock.NONE if mark is None else _LOCKS[mark[3]]


def mark_of(path: Path) -> bytes | None:
    """The mark of an encrypted gallery; None for any other file, and for none. Raises OSError."""
    try:
        beginning = _beginning(path)
    except FileNotFoundError:
        return None
    known = len(beginning) == LENGTH and beginning.startswith(_MAGIC) and beginning[3] in _LOCKS
    return beginning if known else None


def _beginning(path: Path) -> bytes:
    if os.name == "nt":
        with path.open("rb") as file:
            return file.read(LENGTH)
    with _HOLDING:
        _let_go()
        found = path.stat()
        descriptor = _HELD.get((found.st_dev, found.st_ino))
        if descriptor is None:
            descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
            opened = os.fstat(descriptor)
            descriptor = _HELD.setdefault((opened.st_dev, opened.st_ino), descriptor)
        return os.pread(descriptor, LENGTH, 0)


def _let_go() -> None:
    """Close what has no name any more: nobody can open it, so nobody can miss a lock."""
    for place, descriptor in list(_HELD.items()):
        if os.fstat(descriptor).st_nlink == 0:
            del _HELD[place]
            os.close(descriptor)
