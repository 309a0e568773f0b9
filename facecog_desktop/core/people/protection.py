"""How a gallery is protected at rest, and what its owner may ask about that. How it is done belongs to storage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

SHORTEST_PASSPHRASE = 8
"""Characters of a passphrase that may be chosen."""


class Lock(StrEnum):
    """What opens a gallery."""

    NONE = "none"
    """Nothing is needed: the file is not encrypted."""
    KEYRING = "keyring"
    """A random key in the keyring of this computer's user."""
    PASSPHRASE = "passphrase"  # noqa: S105  (the name of a choice, no secret)
    """A passphrase, which the key is made of."""


class Copies(StrEnum):
    """What is to become of copies of the gallery that are not encrypted as the gallery will be."""

    KEEP = "keep"
    CONVERT = "convert"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants: the lock, its passphrase, whether this computer's keyring keeps the key of it, too."""

    lock: Lock
    passphrase: str = field(default="", repr=False)
    remember: bool = False
    copies: Copies = Copies.KEEP


@dataclass(frozen=True, slots=True)
class ProtectionState:
    """What is in force. `remembered`: the keyring has the key. `keyring` names the one that can be used, if any.

    `plain_copies` are known copies that anybody can read although the gallery is encrypted.
    """

    lock: Lock
    remembered: bool = False
    keyring: str = ""
    plain_copies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Protected:
    """What came of a wish. The recovery key opens the gallery whatever else is lost; "" where nothing is encrypted.

    `copies` were converted or deleted; `left` are copies that are not as the gallery is, and `failed` those of them
    that could not be read or written.
    """

    lock: Lock
    recovery_key: str = field(default="", repr=False)
    copies: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()


KeepOn = Callable[[float], bool]
"""Told how much is done (0 to 1); False ends a conversion with everything as it was."""


def unstoppable(_done: float) -> bool:
    """A KeepOn of somebody who waits for the end."""
    return True


class Protection(Protocol):
    """The verbs of protection of one gallery. Calls may take long."""

    def protection(self) -> ProtectionState:
        """What is in force; no key is needed to tell."""
        ...

    def unlock(self, secret: str, *, remember: bool = False, of: Path | None = None) -> None:
        """Take a passphrase or recovery key for this gallery or a backup; with `remember` the keyring keeps the key.

        Raises WrongKeyError, KeyringUnavailableError.
        """
        ...

    def protect(self, wish: Wish, go_on: KeepOn = unstoppable) -> Protected | None:
        """Convert the gallery to what is wished; None where `go_on` said no, with everything as it was.

        Raises GalleryError and its kin with the gallery unchanged, InvalidRequestError for a short passphrase.
        """
        ...

    def tidy_copies(self, copies: Copies) -> Protected:
        """Convert or delete the copies that are not as the gallery is."""
        ...

    def recovery_key(self) -> str:
        """The recovery key in groups of letters; "" where the gallery is not encrypted. Raises GalleryLockedError."""
        ...
