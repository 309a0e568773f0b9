"""Which key opens which gallery: those known already, those in the keyring, and whoever can be asked."""

from __future__ import annotations

import threading
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Protocol

from facecog_desktop.core.errors import GalleryLockedError, KeyLostError, KeyringUnavailableError, WrongKeyError
from facecog_desktop.core.people.protection import Lock
from facecog_desktop.core.text import text
from facecog_desktop.storage.encryption import marks
from facecog_desktop.storage.encryption.keys import GalleryKey, opened_by

Ask = Callable[[Path, Lock, int], str | None]
"""Asks for the passphrase or recovery key of a file; the number counts the attempts from 0. None: no answer."""


class SecretStore(Protocol):
    """A keyring."""

    @property
    def name(self) -> str:
        """What the user would call it; "" where there is none."""
        ...

    def get(self, name: str) -> str | None:
        """The secret of that name. Raises KeyringUnavailableError."""
        ...

    def put(self, name: str, secret: str) -> None:
        """Keep a secret. Raises KeyringUnavailableError."""
        ...

    def drop(self, name: str) -> None:
        """Delete a secret."""
        ...


class NoKeyring:
    """Keeps nothing."""

    name = ""

    def get(self, name: str) -> str | None:
        """Nothing."""
        return None

    def put(self, name: str, secret: str) -> None:
        """Raises KeyringUnavailableError."""
        raise KeyringUnavailableError("this computer has no keyring that can keep a key")

    def drop(self, name: str) -> None:
        """Nothing is there."""


def nobody(path: Path, lock: Lock, attempt: int) -> str | None:
    """An Ask where nobody can be asked."""
    return None


class Keychain:
    """The keys of one process. Safe to use from several threads: nobody is asked twice for the same gallery.

    `keyring` is called when it is first needed: looking for one takes a while.
    """

    def __init__(self, keyring: Callable[[], SecretStore] = NoKeyring, ask: Ask = nobody) -> None:
        self._make_keyring = keyring
        self._keyring: SecretStore | None = None
        self.ask = ask
        self._known: dict[bytes, GalleryKey] = {}
        self._asking = threading.RLock()

    def key_for(self, path: Path) -> GalleryKey | None:
        """The key of the file, None where it is not encrypted.

        Raises GalleryLockedError, WrongKeyError, KeyLostError and OSError.
        """
        mark = marks.mark_of(path)
        if mark is None:
            return None
        with self._asking:
            key = self._known.get(mark) or self._kept(mark) or self._told(path, mark)
            self._known[mark] = key
        return key

    def learn(self, key: GalleryKey) -> None:
        """Know a key from now on."""
        with self._asking:
            self._known[key.mark] = key

    def unlock(self, path: Path, given: str, *, remember: bool) -> None:
        """Take a passphrase or recovery key. Raises WrongKeyError, and KeyringUnavailableError once it is taken."""
        mark = marks.mark_of(path)
        if mark is None:
            return
        key = opened_by(mark, given)
        if key is None:
            raise _wrong(path, marks.lock_of(mark))
        self.learn(key)
        if remember:
            self.remember(key)

    def remember(self, key: GalleryKey) -> None:
        """Let the keyring keep a key. Raises KeyringUnavailableError."""
        self._store().put(key.mark.hex(), key.secret.hex())

    def forget(self, mark: bytes) -> None:
        """Take a key out of the keyring, and of here. A keyring that refuses keeps it: that does no harm."""
        with self._asking:
            self._known.pop(mark, None)
        try:
            self._store().drop(mark.hex())
        except KeyringUnavailableError:
            return

    def remembers(self, mark: bytes) -> bool:
        """Whether the keyring has the key of this gallery."""
        return self._kept(mark) is not None

    @property
    def keyring(self) -> str:
        """The name of the keyring that can be used; "" where there is none."""
        return self._store().name

    def _store(self) -> SecretStore:
        with self._asking:
            if self._keyring is None:
                self._keyring = self._make_keyring()
            return self._keyring

    def _kept(self, mark: bytes) -> GalleryKey | None:
        """From the keyring; one that is locked or not there has nothing."""
        try:
            kept = self._store().get(mark.hex())
            secret = bytes.fromhex(kept or "")
        except (KeyringUnavailableError, ValueError):
            return None
        return GalleryKey(mark, secret) if marks.fits(mark, secret) else None

    def _told(self, path: Path, mark: bytes) -> GalleryKey:
        lock, wrong = marks.lock_of(mark), False
        for attempt in count():
            given = self.ask(path, lock, attempt)
            if given is None:
                break
            key = opened_by(mark, given)
            if key is not None:
                return key
            wrong = True
        if wrong:
            raise _wrong(path, lock)
        if lock is Lock.KEYRING:
            raise KeyLostError(
                text("{path} is encrypted, and the keyring here does not have its key", path=path), source=str(path)
            )
        raise GalleryLockedError(text("{path} is encrypted with a passphrase", path=path), source=str(path))


def _wrong(path: Path, lock: Lock) -> WrongKeyError:
    if lock is Lock.PASSPHRASE:
        said = text("that is not the passphrase or recovery key of {path}", path=path)
    else:
        said = text("that is not the recovery key of {path}", path=path)
    return WrongKeyError(said, source=str(path))
