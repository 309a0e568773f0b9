"""The keyring of this computer's user (Keychain, Credential Manager, Secret Service), by way of the library keyring."""

from __future__ import annotations

import keyring
from keyring.core import recommended
from keyring.errors import KeyringError, PasswordDeleteError

from facecog_desktop.core.errors import KeyringUnavailableError
from facecog_desktop.core.text import text

_SERVICE = "FaceCog Desktop gallery"


class SystemKeyring:
    """Keeps secrets by name. A backend that keeps them in a readable file, or nowhere, does not count as a keyring."""

    @property
    def name(self) -> str:
        """What the user would call it; "" where there is none that can be trusted with a key."""
        backend = keyring.get_keyring()
        return str(backend.name) if recommended(backend) else ""

    def get(self, name: str) -> str | None:
        """The secret of that name, None where there is none. Raises KeyringUnavailableError."""
        self._require()
        try:
            return keyring.get_password(_SERVICE, name)
        except KeyringError as error:
            raise _refused(error) from error

    def put(self, name: str, secret: str) -> None:
        """Keep a secret, and see that it is kept. Raises KeyringUnavailableError."""
        self._require()
        try:
            keyring.set_password(_SERVICE, name, secret)
            kept = keyring.get_password(_SERVICE, name)
        except KeyringError as error:
            raise _refused(error) from error
        if kept != secret:
            raise KeyringUnavailableError("the keyring did not keep the key")

    def drop(self, name: str) -> None:
        """Delete a secret; nothing where there is none or no keyring."""
        if not self.name:
            return
        try:
            keyring.delete_password(_SERVICE, name)
        except PasswordDeleteError:
            return
        except KeyringError as error:
            raise _refused(error) from error

    def _require(self) -> None:
        if not self.name:
            raise KeyringUnavailableError("this computer has no keyring that can keep a key")


def _refused(error: KeyringError) -> KeyringUnavailableError:
    return KeyringUnavailableError(
        text("the keyring cannot be used: {reason}", reason=str(error) or type(error).__name__)
    )
