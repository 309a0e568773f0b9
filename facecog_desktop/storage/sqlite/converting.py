"""A file written anew with another encryption: beside the old one, checked, then renamed over it in one step.

Whoever is killed at any moment leaves the old or the new file whole and in place."""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from facecog_desktop.core.people.protection import KeepOn, unstoppable
from facecog_desktop.storage.encryption.keys import GalleryKey
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.driver import connect
from facecog_desktop.storage.sqlite.failures import known_failures
from facecog_desktop.storage.sqlite.migrations import synchronise
from facecog_desktop.storage.sqlite.place import half_name
from facecog_desktop.storage.sqlite.transcribing import StoppedError, transcribe


def convert(
    file: GalleryFile, key: GalleryKey | None, go_on: KeepOn, *, keep: Callable[[], None], note: tuple[float, str]
) -> bool:
    """Encrypt the gallery with `key`, or not at all where it is None; False where `go_on` said no.

    Nobody else writes meanwhile. `keep` sees that the key is kept, before anything depends on it; `note` is the line
    of the audit trail (Unix time, words). Raises GalleryError and its kin with the gallery unchanged.
    """
    with file.standing_still() as source:
        made = half_name(file.path, secrets.token_hex(4))
        try:
            with known_failures(made):
                _make(source, made, key, go_on, note)
            keep()
            file.exchange(made)
        except StoppedError:
            return False
        finally:
            made.unlink(missing_ok=True)
    return True


def convert_copy(copy: Path, old: GalleryKey | None, new: GalleryKey | None) -> None:
    """The same for a copy that nobody has open, whatever its schema is. Raises GalleryError, sqlite3.Error."""
    made = half_name(copy, secrets.token_hex(4))
    with known_failures(copy):
        try:
            with closing(connect(copy, old)) as source:
                source.execute("BEGIN IMMEDIATE")
                _make(source, made, new, unstoppable, None)
            made.replace(copy)
            synchronise(copy.parent)
        finally:
            made.unlink(missing_ok=True)


def _make(
    source: sqlite3.Connection, made: Path, key: GalleryKey | None, go_on: KeepOn, note: tuple[float, str] | None
) -> None:
    made.touch(mode=0o600)
    with closing(connect(made, key)) as target:
        transcribe(source, target, go_on)
        if note is not None:
            target.execute("INSERT INTO audit (at, what, count) VALUES (?, ?, 0)", note)
    descriptor = os.open(made, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
