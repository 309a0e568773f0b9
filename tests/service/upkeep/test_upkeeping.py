"""What is done for a gallery now and then: copies by the settings, and which copy is the newest that is whole."""

from __future__ import annotations

import os
from pathlib import Path

from facecog_desktop.core.consent import DAY
from facecog_desktop.core.people.copies import Contents
from facecog_desktop.service.upkeep.upkeeping import look_after, newest_whole, retention
from facecog_desktop.settings import Settings, changed
from facecog_desktop.storage.sqlite.backups import folder_of
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import Clock, QuickFile, a_sample


def _kept(path: Path) -> int:
    folder = folder_of(path)
    return len(list(folder.iterdir())) if folder.is_dir() else 0


def test_copies_are_made_and_go_as_the_settings_say(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "gallery.facecog"
    gallery = SqliteGallery(QuickFile(path), clock=clock)
    gallery.add_person("Anna", [a_sample(1)])
    settings = changed(Settings(), backup_days=2, backups_kept=2)
    assert look_after(gallery, settings, clock.now) is not None
    assert look_after(gallery, settings, clock.now + 1.9 * DAY) is None
    for day in (2, 4, 6):
        assert look_after(gallery, settings, clock.now + day * DAY) is not None
    assert _kept(path) == 2
    assert look_after(gallery, changed(settings, backup_days=0), clock.now + 99 * DAY) is None
    gallery.close()


def test_a_gallery_that_rests_keeps_its_history(tmp_path: Path) -> None:
    path = tmp_path / "gallery.facecog"
    gallery = SqliteGallery(QuickFile(path))
    gallery.add_person("Anna", [])
    now = path.stat().st_mtime + 1
    assert look_after(gallery, Settings(), now) is not None
    assert look_after(gallery, Settings(), now + 30 * DAY) is None
    gallery.add_person("Bert", [])
    os.utime(path, (now + 31 * DAY, now + 31 * DAY))
    assert look_after(gallery, Settings(), now + 32 * DAY) is not None
    gallery.close()


def test_looking_after_no_gallery_makes_none(tmp_path: Path) -> None:
    gallery = SqliteGallery(tmp_path / "gallery.facecog")
    assert look_after(gallery, Settings(), 1.0) is None
    assert list(tmp_path.iterdir()) == []


def test_nobody_is_overdue_unless_that_is_set() -> None:
    assert retention(Settings()) is None
    assert retention(changed(Settings(), retention_days=30)) == 30.0


def test_the_newest_whole_copy_is_found_past_damaged_ones(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "gallery.facecog"
    gallery = SqliteGallery(QuickFile(path), clock=clock)
    assert newest_whole(gallery) is None
    gallery.add_person("Anna", [a_sample(1)])
    whole = gallery.backup()
    clock.pass_by(60)
    gallery.add_person("Bert", [])
    broken = gallery.backup()
    broken.write_bytes(broken.read_bytes()[:6000])
    (folder_of(path) / "notes.txt").write_text("mine")
    found = newest_whole(gallery)
    assert found is not None
    copy, replacement = found
    assert (copy.place, copy.made, copy.size) == (whole, clock.now - 60, whole.stat().st_size)
    assert (replacement.copy, replacement.present, replacement.going) == (Contents(1, 1), Contents(2, 1), ("Bert",))
    gallery.close()
