"""Encrypted galleries for tests: a keyring in memory, a file that is encrypted from birth, a search of raw files."""

from __future__ import annotations

import json
import os
from pathlib import Path

from facecog_desktop.core.errors import KeyringUnavailableError
from facecog_desktop.core.people.protection import Lock
from facecog_desktop.storage.encryption.keychain import Keychain
from facecog_desktop.storage.encryption.keys import random_key
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import Clock, QuickFile

PIECE = 40
"""Bytes looked for at a time: short enough to lie within one page of the file."""


class FakeKeyring:
    """A keyring in memory; `refuses` makes it one that is locked, `name` "" one that is not there."""

    def __init__(self, name: str = "drawer") -> None:
        self.name = name
        self.kept: dict[str, str] = {}
        self.refuses = False

    def get(self, name: str) -> str | None:
        self._require()
        return self.kept.get(name)

    def put(self, name: str, secret: str) -> None:
        self._require()
        self.kept[name] = secret

    def drop(self, name: str) -> None:
        self._require()
        self.kept.pop(name, None)

    def _require(self) -> None:
        if self.refuses or not self.name:
            raise KeyringUnavailableError("the drawer is locked")


class FileKeyring(FakeKeyring):
    """The same in a file, for tests of several processes; whoever is killed leaves it whole."""

    def __init__(self, place: Path) -> None:
        super().__init__()
        self._place = place

    def get(self, name: str) -> str | None:
        self._read()
        return super().get(name)

    def put(self, name: str, secret: str) -> None:
        self._read()
        super().put(name, secret)
        self._write()

    def drop(self, name: str) -> None:
        self._read()
        super().drop(name)
        self._write()

    def _read(self) -> None:
        self.kept = json.loads(self._place.read_text("utf-8")) if self._place.exists() else {}

    def _write(self) -> None:
        new = self._place.with_name(f"{self._place.name}.{os.getpid()}")
        new.write_text(json.dumps(self.kept), "utf-8")
        new.replace(self._place)


class Asked:
    """Somebody who can be asked, and gives these answers one after another."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.times: list[tuple[Path, Lock, int]] = []

    def __call__(self, path: Path, lock: Lock, attempt: int) -> str | None:
        self.times.append((path, lock, attempt))
        return self.answers.pop(0) if self.answers else None


def locked_file(path: Path, keys: Keychain | None = None) -> QuickFile:
    """A gallery file that is encrypted from birth."""
    return QuickFile(path, keys=keys or Keychain(), born_with=random_key())


def gallery_with(path: Path, keyring: FakeKeyring, clock: Clock | None = None) -> SqliteGallery:
    """A gallery whose keys are in this keyring, as another process would open it."""
    return SqliteGallery(QuickFile(path, keys=Keychain(lambda: keyring)), clock=clock or Clock())


def pieces(data: bytes) -> list[bytes]:
    """Parts to look for."""
    return [data[start : start + PIECE] for start in range(0, len(data) - PIECE, 333)] or [data]


def found_in(folder: Path, secrets: list[bytes]) -> int:
    """How many pieces of the secrets are found in the raw files of a folder and its folders."""
    everything = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    return sum(piece in everything for secret in secrets for piece in pieces(secret))
