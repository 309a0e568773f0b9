"""The row that encrypts the gallery: says what is in force, asks, tells how far it is, hands out the recovery key."""

from __future__ import annotations

import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import DiskFullError, GalleryLockedError
from facecog_desktop.core.people.protection import Copies, Lock, ProtectionState, Wish
from facecog_desktop.ui.dialogs.gallery.encrypt import EncryptDialog
from facecog_desktop.ui.dialogs.gallery.recovery import RecoveryDialog
from facecog_desktop.ui.settings.encryption_row import EncryptionRow
from facecog_desktop.ui.state.window_state import WindowState
from tests.ui.backstage import FakeBackend, FakeChooser

Wait = Callable[[Callable[[], object]], None]


class KeyChooser(FakeChooser):
    """Answers with a place for the recovery key."""

    answer = ""

    def recovery_key(self, parent: object) -> str:
        return self.answer


@pytest.fixture
def place() -> KeyChooser:
    return KeyChooser()


@pytest.fixture
def row(qtbot: QtBot, backend: FakeBackend, state: WindowState, place: KeyChooser, wait: Wait) -> EncryptionRow:
    made = EncryptionRow(state, place)
    qtbot.addWidget(made)
    made.resize(720, 140)
    made.show()
    qtbot.waitExposed(made)
    wait(lambda: made.shown == backend.safe.state and not state.jobs.busy)
    return made


def _dialog(row: EncryptionRow) -> EncryptDialog:
    [dialog] = row.findChildren(EncryptDialog)
    return dialog


def _recovery(row: EncryptionRow) -> RecoveryDialog:
    [dialog] = row.findChildren(RecoveryDialog)
    return dialog


def _offered(row: EncryptionRow) -> set[str]:
    names = ("encrypt", "unlock", "change", "recovery", "tidy", "decrypt", "stop")
    return {name for name in names if getattr(row, name).isVisible()}


def _is(backend: FakeBackend, row: EncryptionRow, wait: Wait, **what: object) -> None:
    backend.safe.state = replace(backend.safe.state, **what)  # type: ignore[arg-type]  # fields of the state
    row.look()
    wait(lambda: row.shown == backend.safe.state)


def test_it_says_what_is_in_force_and_offers_what_can_be_done(
    row: EncryptionRow, backend: FakeBackend, wait: Wait
) -> None:
    assert "Not encrypted" in row.words.text()
    assert _offered(row) == {"encrypt"}
    _is(backend, row, wait, lock=Lock.KEYRING)
    assert "keyring" in row.words.text()
    assert _offered(row) == {"change", "recovery", "decrypt"}
    _is(backend, row, wait, lock=Lock.PASSPHRASE, remembered=True, plain_copies=("a", "b"))
    assert "remembers" in row.words.text()
    assert row.copies.text() == "2 backups are not encrypted."
    assert "tidy" in _offered(row)


def test_encrypting_with_the_keyring_ends_with_the_recovery_key(
    row: EncryptionRow, backend: FakeBackend, wait: Wait
) -> None:
    backend.safe.left = ("/somewhere/old.facecog",)
    row.encrypt.click()
    dialog = _dialog(row)
    assert dialog.by_keyring.isChecked()
    dialog.copies.setCurrentIndex(2)
    dialog.go.click()
    wait(lambda: backend.safe.wishes == [Wish(Lock.KEYRING, copies=Copies.KEEP)])
    wait(lambda: row.findChildren(RecoveryDialog))
    shown = _recovery(row)
    assert shown.key.text().replace("\n", "-") == "-".join(["ABCD"] * 14)
    assert "/somewhere/old.facecog" in shown.copies.text()
    shown.copy.click()
    assert QApplication.clipboard().text() == "-".join(["ABCD"] * 14)
    shown.done_button.click()
    wait(lambda: "change" in _offered(row))
    assert not row.bar.isVisible()


def test_a_passphrase_must_be_long_enough_and_typed_twice(row: EncryptionRow, backend: FakeBackend, wait: Wait) -> None:
    row.ask()
    dialog = _dialog(row)
    dialog.by_passphrase.setChecked(True)
    assert not dialog.go.isEnabled()
    dialog.first.setText("correct horse")
    assert "not the same" in dialog.problem.text()
    dialog.second.setText("correct horse")
    assert dialog.go.isEnabled()
    dialog.remember.setChecked(True)
    dialog.go.click()
    wait(lambda: backend.safe.wishes == [Wish(Lock.PASSPHRASE, "correct horse", True, Copies.CONVERT)])
    wait(lambda: row.findChildren(RecoveryDialog))


def test_without_a_keyring_only_a_passphrase_is_offered_and_that_is_said(
    row: EncryptionRow, backend: FakeBackend, wait: Wait
) -> None:
    _is(backend, row, wait, keyring="")
    row.ask()
    dialog = _dialog(row)
    assert (dialog.by_keyring.isEnabled(), dialog.by_passphrase.isChecked(), dialog.remember.isEnabled()) == (
        False,
        True,
        False,
    )
    dialog.cancel.click()
    assert backend.safe.wishes == []


def test_it_shows_how_far_it_is_and_can_be_stopped(row: EncryptionRow, backend: FakeBackend, wait: Wait) -> None:
    backend.safe.pace = 0.05
    row.ask()
    _dialog(row).go.click()
    wait(lambda: row.bar.isVisible() and row.bar.value() > 0)
    assert _offered(row) == {"stop"}
    row.stop.click()
    wait(lambda: _offered(row) == {"encrypt"})
    assert row.findChildren(RecoveryDialog) == []


def test_a_failure_is_told_in_the_row_with_its_hint(row: EncryptionRow, backend: FakeBackend, wait: Wait) -> None:
    backend.safe.failure = DiskFullError("there is no room")
    row.ask()
    _dialog(row).go.click()
    wait(row.problem.isVisible)
    assert "Free some space" in row.problem.text()
    wait(lambda: _offered(row) == {"encrypt"})


def test_decrypting_asks_first(row: EncryptionRow, backend: FakeBackend, wait: Wait) -> None:
    _is(backend, row, wait, lock=Lock.KEYRING)
    row.decrypt.click()
    [box] = row.findChildren(QMessageBox)
    assert "can then see" in box.informativeText()
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert backend.safe.wishes == []
    row.decrypt.click()
    [box] = [each for each in row.findChildren(QMessageBox) if each.isVisible()]
    [decrypt] = [button for button in box.buttons() if "Decrypt" in button.text()]
    decrypt.click()
    wait(lambda: backend.safe.wishes == [Wish(Lock.NONE)])
    wait(lambda: _offered(row) == {"encrypt"})


def test_backups_are_encrypted_on_request(row: EncryptionRow, backend: FakeBackend, wait: Wait) -> None:
    _is(backend, row, wait, lock=Lock.KEYRING, plain_copies=("a",))
    row.tidy.click()
    wait(lambda: backend.safe.tidied == [Copies.CONVERT])
    wait(lambda: not row.copies.isVisible())
    assert row.findChildren(RecoveryDialog) == []


def test_the_recovery_key_is_shown_again_and_saved(
    row: EncryptionRow, backend: FakeBackend, wait: Wait, place: KeyChooser, tmp_path: Path
) -> None:
    _is(backend, row, wait, lock=Lock.KEYRING)
    row.recovery.click()
    wait(lambda: row.findChildren(RecoveryDialog))
    shown = _recovery(row)
    shown.save.click()
    place.answer = str(tmp_path / "key.txt")
    shown.save.click()
    wait((tmp_path / "key.txt").exists)
    wait(lambda: (tmp_path / "key.txt").read_text("ascii").count("ABCD") == 14)
    assert stat.S_IMODE((tmp_path / "key.txt").stat().st_mode) == 0o600


def test_a_locked_gallery_can_be_unlocked_from_here(
    row: EncryptionRow, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    asked: list[object] = []
    backend.safe.state = ProtectionState(Lock.PASSPHRASE)
    state.fail(GalleryLockedError("it is encrypted"))
    wait(lambda: _offered(row) == {"unlock"})
    state.locked.connect(asked.append)
    row.unlock.click()
    assert len(asked) == 1
    state.refresh()
    wait(lambda: "change" in _offered(row))


def test_every_button_says_what_it_is_for(row: EncryptionRow) -> None:
    for name in ("encrypt", "unlock", "change", "recovery", "tidy", "decrypt", "stop"):
        button = getattr(row, name)
        assert button.accessibleName().startswith("Encryption: ")
        assert button.focusPolicy() != Qt.FocusPolicy.NoFocus
