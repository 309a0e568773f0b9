"""Backups in the window: made by themselves and at once, foreseen, put in place; a damaged gallery is helped."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import DiskFullError, FaceCogError, GalleryDamagedError
from facecog_desktop.core.people.copies import Contents, Copy, Replacement
from facecog_desktop.core.ports.gallery import Salvage, Upkeep
from facecog_desktop.storage.sqlite.backups import folder_of
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from facecog_desktop.ui.dialogs.gallery.backups import BackupsDialog
from facecog_desktop.ui.dialogs.gallery.mending import Mender
from facecog_desktop.ui.dialogs.gallery.trouble import DamagedDialog, TellingDialog, UnusableDialog
from facecog_desktop.ui.settings.backup_row import BackupRow
from facecog_desktop.ui.state.keeper import Keeper, upkeep_job
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.words import copy_words
from tests.storage.builders import QuickFile, a_sample
from tests.storage.test_comparing import scribble
from tests.ui.backstage import FakeBackend, FakeChooser

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def gallery(backend: FakeBackend, tmp_path: Path) -> SqliteGallery:
    """Anna and Bert, on the disk."""
    backend.kept_file = tmp_path / "gallery.facecog"
    made = SqliteGallery(QuickFile(backend.kept_file))
    made.add_person("Anna", [a_sample(1)])
    made.add_person("Bert", [a_sample(2), a_sample(3)])
    made.close()
    return made


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def _opened(parent: QWidget, kind: type[QDialog]) -> QDialog:
    [dialog] = [each for each in parent.findChildren(kind) if each.isVisible()]
    return dialog


def _words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def _told(state: WindowState) -> QSignalSpy:
    return QSignalSpy(state.message_changed)


def test_after_the_start_a_copy_is_made_where_one_is_due(
    state: WindowState, gallery: SqliteGallery, backend: FakeBackend, wait: Wait
) -> None:
    keeper = Keeper(state)
    made = QSignalSpy(keeper.backed_up)
    keeper.start()
    wait(lambda: made.count() == 1)
    keeper.look()
    wait(lambda: not state.jobs.busy)
    assert (made.count(), len(list(folder_of(backend.kept_file).iterdir()))) == (1, 1)


def test_without_a_gallery_nothing_is_made_and_nothing_told(
    state: WindowState, backend: FakeBackend, tmp_path: Path, wait: Wait
) -> None:
    backend.kept_file = tmp_path / "none.facecog"
    keeper, told = Keeper(state), _told(state)
    keeper.start()
    wait(lambda: not state.jobs.busy)
    assert (told.count(), list(tmp_path.iterdir())) == (0, [])


def test_a_copy_that_fails_is_told_and_the_window_goes_on(
    state: WindowState, gallery: SqliteGallery, backend: FakeBackend, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(SqliteGallery):
        def backup_if_due(self, now: float, *, every: float, keep: int) -> Path | None:
            raise DiskFullError("the disk is full")

    monkeypatch.setattr(backend, "upkeep", lambda: Full(backend.kept_file))
    keeper, told = Keeper(state), _told(state)
    trouble = QSignalSpy(keeper.troubled)
    keeper.start()
    wait(lambda: told.count() == 1)
    assert told.at(0)[0] == "The gallery is not backed up. The disk is full. Free some space and try again."
    assert trouble.count() == 0


def test_a_damaged_gallery_is_told_once_and_its_newest_whole_backup_is_offered_and_restored(
    state: WindowState, gallery: SqliteGallery, backend: FakeBackend, parent: QWidget, wait: Wait
) -> None:
    gallery.backup()
    gallery.close()
    scribble(backend.kept_file, "samples")
    keeper, mender = Keeper(state), Mender(state, parent, FakeChooser())
    trouble = QSignalSpy(keeper.troubled)
    keeper.troubled.connect(mender.help_with)
    keeper.start()
    wait(lambda: any(each.isVisible() for each in parent.findChildren(DamagedDialog)))
    keeper.look()
    wait(lambda: not state.jobs.busy)
    assert trouble.count() == 1
    dialog = _opened(parent, DamagedDialog)
    assert isinstance(dialog, DamagedDialog)
    assert "is damaged" in _words(dialog)
    assert "with 2 people · 3 photos" in _words(dialog)
    exchanged = QSignalSpy(state.gallery_exchanged)
    dialog.restore.click()
    wait(lambda: exchanged.count() == 1)
    assert "What was there before is kept as" in _words(_opened(parent, TellingDialog))
    assert [person.name for person in SqliteGallery(backend.kept_file).people()] == ["Anna", "Bert"]


def test_without_a_whole_backup_what_can_be_read_is_saved(
    state: WindowState, gallery: SqliteGallery, backend: FakeBackend, parent: QWidget, wait: Wait
) -> None:
    scribble(backend.kept_file, "audit")
    mender = Mender(state, parent, FakeChooser())
    mender.help_with(GalleryDamagedError("it is damaged"))
    wait(lambda: any(each.isVisible() for each in parent.findChildren(DamagedDialog)))
    dialog = _opened(parent, DamagedDialog)
    assert isinstance(dialog, DamagedDialog)
    assert "There is no whole backup" in _words(dialog)
    assert not dialog.restore.isVisible()
    mended = QSignalSpy(mender.mended)
    dialog.save.click()
    wait(lambda: mended.count() == 1)
    told = _words(_opened(parent, TellingDialog))
    assert "Saved: 2 people · 3 photos." in told
    assert "The damaged file is kept as" in told
    assert [person.name for person in SqliteGallery(backend.kept_file).people()] == ["Anna", "Bert"]


def test_a_gallery_of_which_nothing_is_left_is_told_and_stays(
    state: WindowState, gallery: SqliteGallery, backend: FakeBackend, parent: QWidget, wait: Wait
) -> None:
    scribble(backend.kept_file, "people")
    scribble(backend.kept_file, "samples")
    before = backend.kept_file.read_bytes()
    Mender(state, parent, FakeChooser()).mend()
    wait(lambda: any(each.isVisible() for each in parent.findChildren(TellingDialog)))
    assert "Nothing was changed" in _words(_opened(parent, TellingDialog))
    assert backend.kept_file.read_bytes() == before


def test_a_gallery_of_a_newer_version_is_told_and_the_way_to_another_is_shown(
    state: WindowState, gallery: SqliteGallery, backend: FakeBackend, parent: QWidget, wait: Wait
) -> None:
    with closing(sqlite3.connect(backend.kept_file, isolation_level=None)) as raw:
        raw.execute("PRAGMA user_version = 99")
    keeper, asked = Keeper(state), QSignalSpy(state.page_requested)
    keeper.troubled.connect(Mender(state, parent, FakeChooser()).help_with)
    keeper.start()
    wait(lambda: any(each.isVisible() for each in parent.findChildren(UnusableDialog)))
    dialog = _opened(parent, UnusableDialog)
    assert isinstance(dialog, UnusableDialog)
    assert "schema 99" in _words(dialog)
    dialog.another.click()
    assert asked.at(0)[0] == "settings"


def _dialog(state: WindowState, parent: QWidget, chooser: FakeChooser, wait: Wait) -> BackupsDialog:
    made = BackupsDialog(parent, state, chooser)
    made.open()
    wait(lambda: not state.jobs.busy)
    return made


def test_what_a_backup_would_do_is_shown_before_it_can_be_restored(
    state: WindowState, gallery: SqliteGallery, backend: FakeBackend, parent: QWidget, chooser: FakeChooser, wait: Wait
) -> None:
    gallery.backup()
    gallery.add_person("Carl", [])
    gallery.close()
    mender = Mender(state, parent, chooser)
    mender.choose_backup()
    [dialog] = parent.findChildren(BackupsDialog)
    assert not dialog.restore.isEnabled()
    wait(dialog.restore.isEnabled)
    assert dialog.list.count() == 1
    for words in ("In the backup: 2 people", "now: 3 people", "Would be gone: Carl.", "present file is kept"):
        assert words in dialog.preview.text()
    mended = QSignalSpy(mender.mended)
    dialog.restore.click()
    wait(lambda: mended.count() == 1)
    assert [person.name for person in SqliteGallery(backend.kept_file).people()] == ["Anna", "Bert"]


def test_a_backup_that_is_damaged_cannot_be_chosen_and_one_from_elsewhere_can(
    state: WindowState, gallery: SqliteGallery, parent: QWidget, chooser: FakeChooser, tmp_path: Path, wait: Wait
) -> None:
    broken, elsewhere = gallery.backup(), gallery.backup(tmp_path / "elsewhere.facecog")
    gallery.close()
    broken.write_bytes(broken.read_bytes()[:5000])
    dialog = _dialog(state, parent, chooser, wait)
    assert "damaged" in dialog.preview.text()
    assert not dialog.restore.isEnabled()
    dialog.another.click()
    wait(lambda: not state.jobs.busy)
    assert not dialog.restore.isEnabled(), "nothing was chosen"
    chooser.answer_backup = str(elsewhere)
    dialog.another.click()
    wait(dialog.restore.isEnabled)
    assert dialog.chosen == elsewhere
    assert "the same in both" in dialog.preview.text()
    dialog.reject()


def test_without_backups_the_dialog_says_so(
    state: WindowState, gallery: SqliteGallery, parent: QWidget, chooser: FakeChooser, wait: Wait
) -> None:
    dialog = _dialog(state, parent, chooser, wait)
    assert "no backup yet" in dialog.preview.text()
    dialog.reject()


@pytest.fixture
def row(qtbot: QtBot, state: WindowState, gallery: SqliteGallery, chooser: FakeChooser, wait: Wait) -> BackupRow:
    made = BackupRow(state, chooser)
    qtbot.addWidget(made)
    made.show()
    wait(lambda: not state.jobs.busy)
    return made


def test_a_copy_is_made_at_once_and_the_newest_is_told(
    row: BackupRow, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    assert row.newest.text() == f"No copy yet. They lie in {folder_of(backend.kept_file)}."
    row.now.click()
    assert not row.now.isEnabled()
    wait(lambda: not state.jobs.busy)
    assert row.now.isEnabled()
    assert row.told.text().startswith("The gallery is copied to")
    assert row.newest.text().startswith("1 copy, the newest of")


def test_the_gallery_is_checked_at_once(row: BackupRow, state: WindowState, backend: FakeBackend, wait: Wait) -> None:
    row.check.click()
    wait(lambda: not state.jobs.busy)
    assert row.told.text() == "The gallery was checked: all is well"
    with closing(sqlite3.connect(backend.kept_file, isolation_level=None)) as raw:
        raw.execute("UPDATE samples SET jpeg = x'00' WHERE id = 1")
    row.check.click()
    wait(lambda: not state.jobs.busy)
    assert "photo number 1 is not the one that was stored" in row.told.text()


def test_a_copy_that_cannot_be_made_is_told_where_it_was_asked_for(
    row: BackupRow, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    folder_of(backend.kept_file).write_text("a file stands in the way")
    row.now.click()
    wait(lambda: not state.jobs.busy)
    assert row.told.property("role") == "problem"
    assert row.now.isEnabled()


def test_every_button_says_what_it_does(row: BackupRow) -> None:
    for button in row.findChildren(QPushButton):
        assert button.accessibleName()
        assert button.toolTip()


def test_sentences_about_copies() -> None:
    assert copy_words.size(900) == "1 kB"
    assert copy_words.size(2_500_000) == "2.5 MB"
    assert copy_words.size(1_600_000_000) == "1.6 GB"
    assert "kept aside" in copy_words.copy(Copy(Path("2026-01-01T000000Z-damaged.facecog"), 1.0, 10))
    many = Replacement(Contents(20, 20), Contents(0, 0), (), tuple(f"P{n}" for n in range(20)), (), 2)
    told = copy_words.replacement(many)
    assert "P7 and 12 more" in told
    assert "2 forgotten people stay forgotten." in told
    lost = copy_words.saved(Salvage(1, 2, 2, 0, tuple(f"row {n}" for n in range(9))))
    assert "– and 3 more" in lost
    assert copy_words.problems(["one", "two", "three"]) == "The gallery was checked: one and 2 more"


def test_work_on_the_gallery_is_closed_whatever_comes_of_it(
    state: WindowState, gallery: SqliteGallery, backend: FakeBackend, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[bool] = []

    class Watched(SqliteGallery):
        def close(self) -> None:
            closed.append(True)
            super().close()

    monkeypatch.setattr(backend, "upkeep", lambda: Watched(backend.kept_file))

    def fail(kept: Upkeep) -> object:
        raise FaceCogError("no")

    told: list[object] = []
    upkeep_job(state, fail).errored.connect(told.append)
    wait(lambda: told)
    assert closed == [True]
