"""The system's keyring: only one that can be trusted counts, and its failures are known ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import InitError, PasswordDeleteError

from facecog_desktop.core.errors import KeyringUnavailableError
from facecog_desktop.storage.encryption.system_keyring import SystemKeyring


class Drawer(KeyringBackend):
    """A backend in memory."""

    priority = 5
    name = "Drawer"

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # as the library has it
        self.kept: dict[tuple[str, str], str] = {}
        self.jammed = False
        self.loses = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.jammed:
            raise InitError("it is jammed")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.jammed:
            raise InitError("it is jammed")
        if not self.loses:
            self.kept[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.jammed:
            raise InitError("it is jammed")
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("nothing there")


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before, made = keyring.get_keyring(), Drawer()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_what_is_put_in_comes_out_until_it_is_dropped(drawer: Drawer) -> None:
    mine = SystemKeyring()
    assert mine.name == "Drawer"
    assert mine.get("a") is None
    mine.put("a", "secret")
    assert mine.get("a") == "secret"
    assert [service for service, _ in drawer.kept] == ["FaceCog Desktop gallery"]
    mine.drop("a")
    mine.drop("a")
    assert mine.get("a") is None


def test_a_keyring_that_fails_is_told(drawer: Drawer) -> None:
    drawer.jammed = True
    mine = SystemKeyring()
    asked: list[Callable[[], object]] = [lambda: mine.get("a"), lambda: mine.put("a", "b"), lambda: mine.drop("a")]
    for refused in asked:
        with pytest.raises(KeyringUnavailableError, match="jammed"):
            refused()


def test_a_keyring_that_forgets_at_once_is_noticed_before_anything_depends_on_it(drawer: Drawer) -> None:
    drawer.loses = True
    with pytest.raises(KeyringUnavailableError, match="did not keep"):
        SystemKeyring().put("a", "b")


def test_no_keyring_is_no_keyring(drawer: Drawer) -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]  # as the library has it
    mine = SystemKeyring()
    assert mine.name == ""
    with pytest.raises(KeyringUnavailableError, match="no keyring"):
        mine.get("a")
    with pytest.raises(KeyringUnavailableError, match="no keyring"):
        mine.put("a", "b")
    mine.drop("a")
