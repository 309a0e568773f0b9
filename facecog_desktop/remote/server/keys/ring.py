"""Keys and what they allow. Only hashes are kept; a key is shown once, when it is made."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Scope(StrEnum):
    """What a key may do. ADMIN may do everything."""

    READ = "read"
    IDENTIFY = "identify"
    REGISTER = "register"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks: the key's name (empty: nobody had to show one) and what it allows."""

    name: str
    scopes: frozenset[Scope]

    def may(self, scope: Scope) -> bool:
        """Whether the scope is allowed."""
        return scope in self.scopes or Scope.ADMIN in self.scopes


EVERYBODY = Caller("", frozenset(Scope))
"""Whoever asks a server without keys."""


_BYTES = 32


def new_key() -> str:
    """A key that nobody can guess: 256 random bits, 43 letters, digits, - and _."""
    return secrets.token_urlsafe(_BYTES)


def digest(key: str) -> str:
    """What is kept of a key: SHA-256, hex. A key is 256 random bits, so that guessing is no way in."""
    return hashlib.sha256(key.encode("utf-8")).hexdigest()


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A key at rest. `expires` and `created` are Unix time; never expires where that is None."""

    name: str
    digest: str
    scopes: frozenset[Scope]
    expires: float | None = None
    created: float = 0.0


class KeyRing(Protocol):
    """Knows keys."""

    def find(self, key: str, now: float) -> KnownKey | None:
        """The key's record, None for an unknown or expired one (`now` in Unix time)."""
        ...


class Keys:
    """The keys that a server knows."""

    def __init__(self, known: Mapping[str, KnownKey]) -> None:
        """`known` by name."""
        self._known = dict(known)

    def find(self, key: str, now: float) -> KnownKey | None:
        """The key's record, None for an unknown or expired one. Takes as long whichever it is."""
        wanted, found = digest(key), None
        for known in self._known.values():
            if hmac.compare_digest(known.digest, wanted):
                found = known
        if found is None or (found.expires is not None and found.expires <= now):
            return None
        return found
