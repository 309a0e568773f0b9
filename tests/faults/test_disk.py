"""A disk that is really full, a folder that may not be written, a file that is taken away: told, nothing lost."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from facecog_desktop.core.errors import DiskFullError, GalleryError, GalleryReadOnlyError
from facecog_desktop.core.people.changes import Rename
from facecog_desktop.core.people.protection import Lock, Wish
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import a_sample
from tests.storage.locked import FakeKeyring, gallery_with
from tests.storage.test_failures import without_rights


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


def test_a_conversion_on_a_disk_that_is_too_full_changes_nothing(small_disk: Path) -> None:
    gallery = gallery_with(small_disk / "gallery.facecog", FakeKeyring())
    for number in range(12):
        gallery.add_person(f"Person {number}", [a_sample(number, size=20_000)])
    before, ballast = (small_disk / "gallery.facecog").read_bytes(), small_disk / "ballast"
    ballast.write_bytes(bytes(500_000))
    with pytest.raises(DiskFullError) as caught:
        gallery.protect(Wish(Lock.KEYRING))
    assert caught.value.hint
    assert (small_disk / "gallery.facecog").read_bytes() == before
    assert sorted(file.name for file in small_disk.iterdir()) == ["ballast", "gallery.facecog"]
    gallery.add_person("One more", [])
    ballast.unlink()
    assert gallery.protect(Wish(Lock.KEYRING)) is not None
    assert (len(gallery.people()), gallery.integrity()) == (13, [])
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


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let a file go that is open")
def test_a_file_that_is_deleted_is_told_to_readers_and_writers_and_nothing_is_acknowledged(tmp_path: Path) -> None:
    """The system would go on reading and writing the deleted file, and all of it would be lost with the last handle."""
    path, copy = tmp_path / "gallery.facecog", tmp_path / "copy.facecog"
    gallery, other = SqliteGallery(path), SqliteGallery(path)
    anna = gallery.add_person("Anna", [a_sample(1)])
    assert [person.name for person in other.people()] == ["Anna"]
    gallery.backup(copy)
    path.unlink()
    for act in (
        lambda: gallery.add_person("Bert", [a_sample(2)]),
        lambda: gallery.change(anna.id, Rename("Anne")),
        lambda: gallery.forget(anna.id),
        gallery.people,
        gallery.revision,
        other.people,
    ):
        with pytest.raises(GalleryReadOnlyError, match="moved or deleted") as caught:
            act()
        assert caught.value.hint
    path.touch()
    with pytest.raises(GalleryReadOnlyError, match="moved or deleted"):
        gallery.people()
    path.unlink()
    gallery.restore(copy)
    gallery.add_person("Bert", [a_sample(2)])
    assert [person.name for person in other.people()] == ["Anna", "Bert"], "every handle sees the one that is there"
    assert other.integrity() == []
    gallery.close()
    other.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let a file go that is open")
def test_what_is_written_while_the_file_goes_is_not_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "gallery.facecog"
    file = GalleryFile(path)

    def write_while_it_goes() -> None:
        with file.writing() as db:
            db.execute("INSERT INTO audit (at, what, count) VALUES (1, 'seen', 0)")
            path.unlink()

    with pytest.raises(GalleryReadOnlyError, match="moved or deleted"):
        write_while_it_goes()
    file.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let a file be replaced that is open")
def test_a_file_that_was_exchanged_is_the_gallery_from_then_on(tmp_path: Path) -> None:
    path, copy = tmp_path / "gallery.facecog", tmp_path / "copy.facecog"
    gallery = SqliteGallery(path)
    gallery.add_person("Anna", [a_sample(1)])
    gallery.backup(copy)
    gallery.add_person("Bert", [a_sample(2)])
    copy.replace(path)
    assert [person.name for person in gallery.people()] == ["Anna"]
    gallery.add_person("Carl", [a_sample(3)])
    gallery.close()
    again = SqliteGallery(path)
    assert [person.name for person in again.people()] == ["Anna", "Carl"]
    again.close()
