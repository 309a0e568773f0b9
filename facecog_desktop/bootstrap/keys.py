"""The keys of encrypted galleries, once for the whole process: what was told is not asked again for another object."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facecog_desktop.core.people.protection import Lock
    from facecog_desktop.storage.encryption.keychain import Keychain, SecretStore

Ask = Callable[[Path, "Lock", int], str | None]

_whom: list[Ask] = []


def ask_for_keys(ask: Ask) -> None:
    """Ask here from now on for the passphrase or recovery key of a gallery; see storage.encryption.keychain."""
    _whom[:] = [ask]


@cache
def keychain() -> Keychain:
    """The keys of this process."""
    from facecog_desktop.storage.encryption.keychain import Keychain

    return Keychain(system_keyring, lambda path, lock, attempt: _whom[0](path, lock, attempt) if _whom else None)


def system_keyring() -> SecretStore:
    """The keyring of this computer's user. Importing it takes a quarter of a second."""
    from facecog_desktop.storage.encryption.system_keyring import SystemKeyring

    return SystemKeyring()
