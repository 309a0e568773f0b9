"""A disk that is really full, a folder that may not be written, a file that is taken away: told, nothing lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from facecog_desktop.core.changes import Rename
from facecog_desktop.core.errors import DiskFullError, GalleryError, GalleryReadOnlyError
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import a_sample
from tests.storage.test_failures import without_rights


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte; skipped where nobody may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if sys.platform != "linux" or mount is None:
        pytest.skip("no disk can be mounted here")
    command = [mount, "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    made = subprocess.run(command, check=False, capture_output=True)
    if made.returncode != 0:
        pytest.skip("no disk may be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that everybody can reach."""
    folder = Path(tempfile.mkdtemp(prefix="facecog-test-"))
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


def _filled(gallery: SqliteGallery) -> tuple[list[str], DiskFullError]:
    """Register people until there is no room: those who were acknowledged, and what was said then."""
    known: list[str] = []
    try:
        while len(known) < 1000:
            known.append(gallery.add_person(f"Person {len(known)}", [a_sample(len(known), size=20_000)]).id)
    except DiskFullError as error:
        return known, error
    pytest.fail("the disk is never full")


def test_a_full_disk_is_told_and_loses_nothing_that_was_acknowledged(small_disk: Path) -> None:
    gallery = SqliteGallery(small_disk / "gallery.facecog")
    known, error = _filled(gallery)
    assert error.hint
    assert len(known) > 3
    for refused in (gallery.backup, lambda: gallery.forget(known[0])):
        with pytest.raises(DiskFullError):
            refused()
    assert sorted(person.id for person in gallery.people()) == sorted(known)
    assert gallery.integrity() == []
    assert not list(small_disk.rglob("*.partial"))
    gallery.close()


def test_with_room_again_the_work_goes_on(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    gallery = SqliteGallery(small_disk / "gallery.facecog")
    anna = gallery.add_person("Anna", [a_sample(1)])
    with pytest.raises(OSError, match="space"):
        ballast.write_bytes(bytes(2_000_000))
    with pytest.raises(DiskFullError):
        gallery.add_person("Bert", [a_sample(2, size=100_000)])
    ballast.unlink()
    gallery.add_person("Bert", [a_sample(2, size=100_000)])
    assert [person.name for person in gallery.people()] == [anna.name, "Bert"]
    gallery.close()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are another thing on Windows")
def test_a_folder_that_became_read_only_is_told_and_reading_goes_on(public: Path) -> None:
    path = public / "gallery.facecog"
    public.chmod(0o777)
    with without_rights():
        gallery = SqliteGallery(path)
        anna = gallery.add_person("Anna", [a_sample(1)])
    public.chmod(0o555)
    with without_rights():
        with pytest.raises(GalleryReadOnlyError) as caught:
            gallery.backup_if_due(1.0, every=1, keep=1)
        assert caught.value.hint
        with pytest.raises(GalleryError) as caught_too:
            gallery.change(anna.id, Rename("Anne"))
        assert caught_too.value.hint
        assert [person.name for person in gallery.people()] == ["Anna"]
        gallery.close()
    public.chmod(0o777)
    with without_rights():
        gallery.change(anna.id, Rename("Anne"))
        gallery.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let a file go that is open")
def test_a_file_that_is_taken_away_is_told_and_whole_where_it_went(tmp_path: Path) -> None:
    path, elsewhere = tmp_path / "gallery.facecog", tmp_path / "elsewhere.facecog"
    gallery = SqliteGallery(path)
    anna = gallery.add_person("Anna", [a_sample(1)])
    path.rename(elsewhere)
    for _ in range(2):
        with pytest.raises(GalleryReadOnlyError, match="moved or deleted"):
            gallery.change(anna.id, Rename("Anne"))
    gallery.close()
    with pytest.raises(GalleryReadOnlyError, match="moved or deleted"):
        gallery.people()
    assert not path.exists()
    moved = SqliteGallery(elsewhere)
    assert ([person.name for person in moved.people()], moved.integrity()) == (["Anna"], [])
    moved.close()
    elsewhere.rename(path)
    gallery.change(anna.id, Rename("Anne"))
    gallery.close()
