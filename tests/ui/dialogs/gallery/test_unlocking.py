"""A locked gallery is asked for once, in a dialog; what does not fit is told there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import GalleryLockedError, KeyLostError
from facecog_desktop.core.people.protection import Lock, ProtectionState
from facecog_desktop.core.types import Person
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from facecog_desktop.ui.dialogs.gallery.backups import BackupsDialog
from facecog_desktop.ui.dialogs.gallery.unlock import UnlockDialog
from facecog_desktop.ui.dialogs.gallery.unlocking import Unlocking
from facecog_desktop.ui.state.keeper import Keeper
from facecog_desktop.ui.state.window_state import WindowState
from tests.storage.locked import locked_file
from tests.ui.backstage import FakeBackend, FakeChooser

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def unlocking(qtbot: QtBot, state: WindowState, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch) -> Unlocking:
    """Over a gallery that is opened by "correct horse"."""
    backend.safe.state = ProtectionState(Lock.PASSPHRASE, keyring="drawer")
    backend.safe.secret = "correct horse"
    people = backend.gallery.people

    def locked(*, removed: bool = False) -> list[Person]:
        if backend.safe.secret:
            raise GalleryLockedError("gallery.facecog is encrypted with a passphrase")
        return people(removed=removed)

    monkeypatch.setattr(backend.gallery, "people", locked)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return Unlocking(window, state)


def _asked(unlocking: Unlocking, state: WindowState, wait: Wait) -> UnlockDialog:
    state.refresh()
    wait(lambda: unlocking.dialog)
    assert unlocking.dialog is not None
    return unlocking.dialog


def test_the_passphrase_opens_it_and_the_people_are_read(
    unlocking: Unlocking, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    backend.safe.secret, kept = "", backend.safe.secret
    backend.remember("Anna", 1)
    backend.safe.secret = kept
    dialog = _asked(unlocking, state, wait)
    assert not dialog.unlock.isEnabled()
    dialog.secret.setText("correct horse")
    dialog.remember.setChecked(True)
    dialog.unlock.click()
    wait(lambda: state.people)
    assert backend.safe.unlocked == [("correct horse", True)]
    wait(lambda: unlocking.dialog is None)


def test_what_does_not_fit_is_told_and_can_be_corrected(
    unlocking: Unlocking, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    dialog = _asked(unlocking, state, wait)
    dialog.secret.setText("wrong")
    dialog.unlock.click()
    assert not dialog.secret.isEnabled()
    wait(dialog.problem.isVisible)
    assert "Capitals" in dialog.problem.text()
    dialog.secret.setText("correct horse")
    dialog.unlock.click()
    wait(lambda: unlocking.dialog is None)
    assert [secret for secret, _ in backend.safe.unlocked] == ["wrong", "correct horse"]


def test_it_is_asked_once_at_a_time_and_again_after_a_refusal(
    unlocking: Unlocking, state: WindowState, wait: Wait
) -> None:
    first = _asked(unlocking, state, wait)
    state.refresh()
    wait(lambda: not state.jobs.busy)
    assert unlocking.dialog is first
    first.cancel.click()
    wait(lambda: unlocking.dialog is None)
    assert _asked(unlocking, state, wait) is not first


def test_without_a_keyring_nothing_is_offered_to_be_remembered(
    unlocking: Unlocking, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    backend.safe.state = ProtectionState(Lock.PASSPHRASE)
    dialog = _asked(unlocking, state, wait)
    assert not dialog.remember.isEnabled()
    assert "no keyring" in dialog.remember.toolTip()


def test_a_lost_key_asks_for_the_recovery_key(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = UnlockDialog(window, KeyLostError("it is encrypted, and its key is not here"), keyring="")
    assert dialog.secret.accessibleName() == "Recovery key"
    assert dialog.secret.echoMode() is QLineEdit.EchoMode.Password
    dialog.shown.setChecked(True)
    assert dialog.secret.echoMode() is QLineEdit.EchoMode.Normal


def test_the_keeper_leaves_the_question_to_whoever_reads_the_people(
    state: WindowState, backend: FakeBackend, tmp_path: Path, wait: Wait
) -> None:
    backend.kept_file = tmp_path / "gallery.facecog"
    owner = SqliteGallery(locked_file(backend.kept_file))
    owner.add_person("Anna", [])
    owner.close()
    keeper, told = Keeper(state), QSignalSpy(state.message_changed)
    trouble = QSignalSpy(keeper.troubled)
    keeper.look()
    wait(lambda: not state.jobs.busy)
    assert (told.count(), trouble.count()) == (0, 0)


def test_a_backup_with_another_key_asks_for_its_own(
    qtbot: QtBot, state: WindowState, backend: FakeBackend, tmp_path: Path, wait: Wait
) -> None:
    backend.kept_file = tmp_path / "gallery.facecog"
    owner = SqliteGallery(locked_file(backend.kept_file))
    owner.add_person("Anna", [])
    copy = owner.backup()
    owner.close()
    backend.kept_file.unlink()
    asked: list[GalleryLockedError] = []
    state.locked.connect(asked.append)
    window = QWidget()
    qtbot.addWidget(window)
    dialog = BackupsDialog(window, state, FakeChooser())
    dialog.open()
    wait(lambda: asked)
    assert asked[0].source == str(copy)
    assert not dialog.restore.isEnabled()
    dialog.reject()
    wait(lambda: not state.jobs.busy)


def test_what_is_unlocked_is_the_file_that_was_locked(
    unlocking: Unlocking, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    state.locked.emit(KeyLostError("a backup is encrypted", source="/somewhere/copy.facecog"))
    wait(lambda: unlocking.dialog)
    dialog = unlocking.dialog
    assert dialog is not None
    dialog.secret.setText("correct horse")
    dialog.unlock.click()
    wait(lambda: backend.safe.files == [Path("/somewhere/copy.facecog")])
    wait(lambda: unlocking.dialog is None)
