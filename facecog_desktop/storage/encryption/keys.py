"""The key of an encrypted gallery: made at random or of a passphrase (Argon2id), and written down as a recovery key."""

from __future__ import annotations

import base64
import hashlib
import os
import unicodedata
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from facecog_desktop.core.people.protection import Lock
from facecog_desktop.storage.encryption import marks

_BYTES = 32
_CHECK = 3
_GROUP = 4
_TYPED = str.maketrans("018", "OIB")
"""Digits that the recovery key does not have, and the letters they were read for."""


@dataclass(frozen=True, slots=True)
class GalleryKey:
    """32 bytes, and the mark of the gallery that they open. They are never shown by accident."""

    mark: bytes
    secret: bytes = field(repr=False)

    @property
    def lock(self) -> Lock:
        """What the key is made of."""
        return marks.lock_of(self.mark)


def random_key() -> GalleryKey:
    """A new key for a keyring."""
    secret = os.urandom(_BYTES)
    return GalleryKey(marks.checked(marks.make(Lock.KEYRING), secret), secret)


def passphrase_key(passphrase: str) -> GalleryKey:
    """A new key made of a passphrase. Takes about a second and 64 MB."""
    beginning = marks.make(Lock.PASSPHRASE)
    secret = _derived(passphrase, beginning)
    return GalleryKey(marks.checked(beginning, secret), secret)


def opened_by(mark: bytes, given: str) -> GalleryKey | None:
    """The key of the gallery with this mark, where `given` is its recovery key or its passphrase."""
    for secret in (_recovered(given), _of_passphrase(mark, given)):
        if secret is not None and marks.fits(mark, secret):
            return GalleryKey(mark, secret)
    return None


def recovery_key(key: GalleryKey) -> str:
    """The key as 14 groups of 4 letters and digits, the last of which notice a slip of the pen."""
    letters = base64.b32encode(key.secret + _check(key.secret)).decode("ascii")
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def _recovered(given: str) -> bytes | None:
    """The bytes of a recovery key, however it was typed; None for any other text."""
    letters = "".join(char for char in given.upper() if char.isalnum()).translate(_TYPED)
    if len(letters) != (_BYTES + _CHECK) * 8 // 5:
        return None
    try:
        data = base64.b32decode(letters)
    except ValueError:
        return None
    secret, check = data[:_BYTES], data[_BYTES:]
    return secret if check == _check(secret) else None


def _of_passphrase(mark: bytes, given: str) -> bytes | None:
    return _derived(given, marks.salt_of(mark)) if marks.lock_of(mark) is Lock.PASSPHRASE and given else None


def _derived(passphrase: str, salt: bytes) -> bytes:
    """Argon2id with the second of the two settings that RFC 9106 recommends: 3 passes, 4 lanes, 64 MB."""
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Argon2id(salt=salt, length=_BYTES, iterations=3, lanes=4, memory_cost=64 * 1024).derive(text)


def _check(secret: bytes) -> bytes:
    return hashlib.sha256(b"facecog recovery key" + secret).digest()[:_CHECK]
