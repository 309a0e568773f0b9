"""The file of a server's keys: names, hashes, scopes and dates; readable by its owner alone, replaced as a whole."""

from __future__ import annotations

import json
import logging
import os
import stat
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from facecog_desktop.core.errors import (
    FaceCogError,
    InvalidRequestError,
    OutputUnwritableError,
    SourceNotFoundError,
    SourceUnreadableError,
)
from facecog_desktop.remote.server.keys.ring import Keys, KnownKey, Scope, digest, new_key

_log = logging.getLogger(__name__)

_LARGEST = 4 * 1024 * 1024
_LONGEST_NAME = 100
_PATIENCE = 10.0
"""Seconds for which whoever changes the file waits for another one who does."""
_HEX = frozenset("0123456789abcdef")


class KeyFileInvalidError(FaceCogError):
    """The file is no list of keys as this program writes it."""

    code = "key_file_invalid"
    hint = "Make a new one with: facecog keys add"


class KeyFileBusyError(FaceCogError):
    """Another process changes the file, and does not get done."""

    code = "key_file_busy"
    hint = "Wait until the other command has ended, and try again."


class KeyNotFoundError(FaceCogError):
    """No key of the file has this name."""

    code = "key_not_found"
    hint = "List them with: facecog keys list"


class KeyFile:
    """Reads and changes the file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> list[KnownKey]:
        """Every key. Raises SourceNotFoundError, SourceUnreadableError, KeyFileInvalidError."""
        try:
            if self.path.stat().st_size > _LARGEST:
                raise KeyFileInvalidError(f"{self.path} is too large for a list of keys")
            said = json.loads(self.path.read_text("utf-8"))
        except FileNotFoundError as error:
            raise SourceNotFoundError(
                f"there is no file of keys {self.path}", "Make it with: facecog keys add", source=str(self.path)
            ) from error
        except OSError as error:
            raise SourceUnreadableError(f"{self.path} cannot be read: {error.strerror}") from error
        except (ValueError, RecursionError) as error:
            raise KeyFileInvalidError(f"{self.path} is no list of keys: it is not JSON") from error
        return known_keys(said, self.path)

    def add(self, name: str, scopes: Sequence[Scope], *, now: float, expires: float | None = None) -> str:
        """Write a new key down; the key itself, which is kept nowhere.

        Raises InvalidRequestError, KeyFileBusyError, OutputUnwritableError and as `read`.
        """
        if not 0 < len(name) <= _LONGEST_NAME or not name.isprintable() or name != name.strip():
            raise InvalidRequestError(
                "this is no name for a key", f"Use 1 to {_LONGEST_NAME} characters, none of them invisible."
            )
        if not scopes:
            raise InvalidRequestError("a key must allow something", "Name a scope, for example: --scope identify")
        key = new_key()
        with self._alone():
            known = self.read() if self.path.exists() else []
            if any(each.name == name for each in known):
                raise InvalidRequestError(
                    f"there is a key named {name} already", "Revoke it first, or use another name."
                )
            self._write([*known, KnownKey(name, digest(key), frozenset(scopes), expires, now)])
        return key

    def revoke(self, name: str) -> KnownKey:
        """Delete a key. Raises KeyNotFoundError, KeyFileBusyError, OutputUnwritableError and as `read`."""
        self.read()  # where there is no file, nothing is made to tell so
        with self._alone():
            known = self.read()
            found = next((each for each in known if each.name == name), None)
            if found is None:
                raise KeyNotFoundError(f"there is no key named {name}")
            self._write([other for other in known if other is not found])
        return found

    def others_may_read(self) -> bool:
        """Whether somebody else on this computer may read it, as far as the system's permissions tell."""
        return os.name == "posix" and bool(self.path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Nobody else changes the file meanwhile: what was read is what is replaced. The system ends it with us."""
        lock = FileLock(self.path.with_name(f"{self.path.name}.lock"), mode=0o600)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            lock.acquire(timeout=_PATIENCE)
        except Timeout as error:
            raise KeyFileBusyError(f"another process changes {self.path}", source=str(self.path)) from error
        except OSError as error:
            raise OutputUnwritableError(f"{self.path} cannot be written: {error.strerror}") from error
        try:
            yield
        finally:
            lock.release()

    def _write(self, known: Sequence[KnownKey]) -> None:
        """Beside the file first, then in its place. mkstemp makes it 0600."""
        lines = json.dumps({"keys": [_row(each) for each in known]}, indent=2, ensure_ascii=False)
        try:
            handle, beside = tempfile.mkstemp(dir=self.path.parent, prefix=self.path.name, suffix=".part")
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    file.write(lines + "\n")
                    file.flush()
                    os.fsync(file.fileno())
                Path(beside).replace(self.path)
            except BaseException:
                Path(beside).unlink(missing_ok=True)
                raise
        except OSError as error:
            raise OutputUnwritableError(f"{self.path} cannot be written: {error.strerror}") from error


class WatchedKeys:
    """The keys of a file as it is now: it is looked at again at most once in `every` seconds.

    A file that cannot be read any more leaves the keys as they were, and a warning in the log.
    """

    def __init__(self, file: KeyFile, *, every: float = 1.0) -> None:
        """Raises as `KeyFile.read`."""
        self._file = file
        self._every = every
        self._looked: float | None = None
        self._state = self._stamp()
        self._keys = _ring(file.read())

    def find(self, key: str, now: float) -> KnownKey | None:
        """The key's record, None for an unknown, revoked or expired one."""
        if self._looked is None or not 0 <= now - self._looked < self._every:
            self._looked = now
            self._look()
        return self._keys.find(key, now)

    def _look(self) -> None:
        stamp = self._stamp()
        if stamp == self._state:
            return
        self._state = stamp
        try:
            self._keys = _ring(self._file.read())
        except FaceCogError as error:
            _log.warning("the keys stay as they were: %s", error.message)
        else:
            _log.info("the keys were read again")

    def _stamp(self) -> tuple[int, int, int] | None:
        try:
            about = self._file.path.stat()
        except OSError:
            return None
        return about.st_mtime_ns, about.st_size, about.st_ino


def known_keys(said: object, path: Path) -> list[KnownKey]:
    """The keys of a file's JSON. Raises KeyFileInvalidError."""
    rows = said.get("keys") if isinstance(said, Mapping) else None
    if not isinstance(rows, list):
        raise KeyFileInvalidError(f"{path} is no list of keys")
    try:
        known = [_known(row) for row in rows]
    except (KeyError, TypeError, ValueError, OverflowError, AttributeError) as error:
        raise KeyFileInvalidError(f"a key in {path} is not as it should be: {type(error).__name__}") from error
    if len({each.name for each in known}) != len(known):
        raise KeyFileInvalidError(f"two keys in {path} have one name")
    return known


def moment(text: str) -> float:
    """Unix time of an ISO 8601 date or moment; without a zone it is UTC. Raises ValueError."""
    said = datetime.fromisoformat(text)
    return (said if said.tzinfo else said.replace(tzinfo=UTC)).timestamp()


def written(when: float) -> str:
    """Unix time as ISO 8601, to the second, UTC."""
    return datetime.fromtimestamp(when, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _ring(known: Sequence[KnownKey]) -> Keys:
    return Keys({each.name: each for each in known})


def _known(row: Mapping[str, Any]) -> KnownKey:
    hashed, expires = row["hash"], row.get("expires")
    if len(hashed) != 64 or not _HEX.issuperset(hashed):
        raise ValueError("no SHA-256 in hex")
    name = row["name"]
    if not isinstance(name, str) or not name:
        raise ValueError("no name")
    scopes = frozenset(Scope(each) for each in row["scopes"])
    created = row.get("created")
    return KnownKey(
        name, hashed, scopes, None if expires is None else moment(expires), moment(created) if created else 0.0
    )


def _row(key: KnownKey) -> dict[str, Any]:
    return {
        "name": key.name,
        "hash": key.digest,
        "scopes": sorted(key.scopes),
        "created": written(key.created),
        "expires": None if key.expires is None else written(key.expires),
    }
