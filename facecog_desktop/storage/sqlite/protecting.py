"""SqliteProtection: the port Protection over one SQLite file and its known copies."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from facecog_desktop.core.errors import GalleryError, InvalidRequestError, KeyringUnavailableError
from facecog_desktop.core.people.protection import (
    SHORTEST_PASSPHRASE,
    Copies,
    KeepOn,
    Lock,
    Protected,
    ProtectionState,
    Wish,
    unstoppable,
)
from facecog_desktop.core.text import text
from facecog_desktop.storage.encryption import keys as gallery_keys
from facecog_desktop.storage.encryption import marks
from facecog_desktop.storage.encryption.keys import GalleryKey
from facecog_desktop.storage.sqlite import backups
from facecog_desktop.storage.sqlite.converting import convert, convert_copy
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.failures import known_failures


class SqliteProtection:
    """How the gallery is protected, and the way from one protection to another."""

    _file: GalleryFile
    _clock: Callable[[], float]

    def protection(self) -> ProtectionState:
        """What is in force; no key is needed to tell."""
        keys, path = self._file.keys, self._file.path
        with known_failures(path):
            mark = marks.mark_of(path)
            if mark is None:
                return ProtectionState(Lock.NONE, keyring=keys.keyring)
            plain = tuple(str(copy) for copy in backups.plain_among(backups.all_of(path)))
            return ProtectionState(marks.lock_of(mark), keys.remembers(mark), keys.keyring, plain)

    def unlock(self, secret: str, *, remember: bool = False, of: Path | None = None) -> None:
        """Take a passphrase or recovery key for this gallery or a backup; with `remember` the keyring keeps the key.

        Raises WrongKeyError, KeyringUnavailableError (the gallery is open all the same).
        """
        with known_failures(self._file.path):
            self._file.keys.unlock(of or self._file.path, secret, remember=remember)

    def protect(self, wish: Wish, go_on: KeepOn = unstoppable) -> Protected | None:
        """Convert the gallery to what is wished; None where `go_on` said no, with everything as it was.

        An encrypted gallery gets a new key. Raises GalleryError and its kin with the gallery unchanged,
        InvalidRequestError for a short passphrase, KeyringUnavailableError.
        """
        key = self._wished(wish)
        keep = wish.lock is Lock.KEYRING or (wish.lock is Lock.PASSPHRASE and wish.remember)
        if keep and not self._file.keys.keyring:
            raise KeyringUnavailableError("this computer has no keyring that can keep a key")

        def keep_key() -> None:
            if key is not None:
                self._file.keys.learn(key)
                if keep:
                    self._file.keys.remember(key)

        words = "gallery decrypted" if key is None else "gallery encrypted"
        if (key is not None or self.protection().lock is not Lock.NONE) and not convert(
            self._file, key, go_on, keep=keep_key, note=(self._clock(), words)
        ):
            return None
        return self.tidy_copies(wish.copies)

    def tidy_copies(self, copies: Copies) -> Protected:
        """Convert or delete the copies that are not as the gallery is. A copy that cannot be read is not converted."""
        with known_failures(self._file.path):
            key = self._file.keys.key_for(self._file.path)
            done, failed = [], []
            for copy in self._differing(key):
                try:
                    if copies is Copies.DELETE:
                        copy.unlink(missing_ok=True)
                    elif copies is Copies.CONVERT and copy.exists():
                        convert_copy(copy, self._file.keys.key_for(copy), key)
                except (GalleryError, sqlite3.Error):
                    failed.append(str(copy))
                else:
                    if copies is not Copies.KEEP:
                        done.append(str(copy))
            left = tuple(str(copy) for copy in self._differing(key))
            lock = Lock.NONE if key is None else key.lock
        return Protected(lock, _written_down(key), tuple(done), left, tuple(failed))

    def recovery_key(self) -> str:
        """The recovery key in groups of letters; "" where the gallery is not encrypted.

        Raises GalleryLockedError and its kin.
        """
        with known_failures(self._file.path):
            return _written_down(self._file.keys.key_for(self._file.path))

    def _wished(self, wish: Wish) -> GalleryKey | None:
        if wish.lock is Lock.NONE:
            return None
        if wish.lock is Lock.KEYRING:
            return gallery_keys.random_key()
        if len(wish.passphrase) < SHORTEST_PASSPHRASE:
            raise InvalidRequestError(
                text("the passphrase is shorter than {shortest} characters", shortest=SHORTEST_PASSPHRASE),
                "Use a longer one.",
            )
        return gallery_keys.passphrase_key(wish.passphrase)

    def _differing(self, key: GalleryKey | None) -> list[Path]:
        """Known copies that another key opens, or none."""
        mark = None if key is None else key.mark
        return [copy for copy in backups.all_of(self._file.path) if marks.mark_of(backups.database_of(copy)) != mark]


def _written_down(key: GalleryKey | None) -> str:
    return "" if key is None else gallery_keys.recovery_key(key)
