"""Every known failure has its own error, and none of them changes the file."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database

from facecog_desktop.core.errors import (
    DiskFullError,
    FaceCogError,
    GalleryBusyError,
    GalleryDamagedError,
    GalleryError,
    GalleryReadOnlyError,
    InvalidRequestError,
    NotAGalleryError,
)
from facecog_desktop.core.people.changes import Rename
from facecog_desktop.core.types import Person
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.failures import known_failures
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import ENGINE, a_sample, a_visit

posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions are another thing on Windows")


class SmallDisk(GalleryFile):
    """A file that cannot grow beyond `pages` pages: what SQLite says then is what it says on a full disk."""

    pages = 60

    def _configure(self, db: Database) -> None:
        super()._configure(db)
        db.execute(f"PRAGMA max_page_count = {self.pages}").fetchall()


@contextmanager
def without_rights() -> Iterator[None]:
    """Root may do anything, so for a moment be somebody else."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that everybody can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="facecog-test-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def _made(path: Path) -> Path:
    """A gallery with Anna in it."""
    gallery = SqliteGallery(path)
    gallery.add_person("Anna", [a_sample(1)])
    gallery.close()
    return path


def _refused(path: Path, kind: type[GalleryError], words: str) -> None:
    """Opening is refused with this error, and the file is as before."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(kind, match=words) as caught:
        SqliteGallery(path).people()
    assert type(caught.value) is kind
    assert caught.value.source == str(path)
    assert before is None or path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir() if file.name.startswith(path.name)] == [path.name]


@pytest.mark.parametrize("content", [b"shopping list\n", b"x" * 100_000, b"SQLite format 2\0" + b"\0" * 5000, b"\xff"])
def test_a_file_that_is_no_database_is_no_gallery(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes(content)
    _refused(path, NotAGalleryError, "not a database")


@pytest.mark.parametrize("header", ["", "PRAGMA user_version = 1", "PRAGMA application_id = 252006674"])
def test_the_database_of_another_program_is_no_gallery(tmp_path: Path, header: str) -> None:
    path = tmp_path / "calibre.db"
    with closing(sqlite3.connect(path)) as foreign:
        foreign.execute("CREATE TABLE people (id, name)")
        foreign.execute(header)
    _refused(path, NotAGalleryError, "another program")


def test_an_empty_database_of_another_program_is_no_gallery(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    with closing(sqlite3.connect(path)) as foreign:
        foreign.execute("PRAGMA application_id = 252006674")
    _refused(path, NotAGalleryError, "another program")


def test_a_folder_is_no_gallery(tmp_path: Path) -> None:
    with pytest.raises(NotAGalleryError, match="is a folder"):
        SqliteGallery(tmp_path).people()


@posix
def test_a_device_is_no_gallery() -> None:
    with pytest.raises(NotAGalleryError, match="no ordinary file"):
        SqliteGallery(Path("/dev/null")).people()


def test_an_empty_file_becomes_a_gallery(tmp_path: Path) -> None:
    """It is what remains where the program was stopped while it made one."""
    (tmp_path / "gallery").touch()
    gallery = SqliteGallery(tmp_path / "gallery")
    assert gallery.people() == []
    gallery.close()


def test_a_gallery_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(GalleryError, match="file"):
        SqliteGallery(tmp_path / "file" / "gallery").people()


@posix
def test_a_folder_that_cannot_be_written_is_said_so(public: Path) -> None:
    public.chmod(0o555)
    with without_rights(), pytest.raises(GalleryReadOnlyError, match="cannot be created"):
        SqliteGallery(public / "new" / "gallery").people()


@posix
def test_a_read_only_gallery_can_be_read_and_not_written(public: Path) -> None:
    path = _made(public / "gallery")
    path.chmod(0o444)
    public.chmod(0o555)
    before = path.read_bytes()
    with without_rights():
        gallery = SqliteGallery(path)
        [anna] = gallery.people()
        assert gallery.embeddings(ENGINE).samples == (1,)
        for write in (lambda: gallery.forget(anna.id), lambda: gallery.add_event(a_visit(None, 1.0, 2.0))):
            with pytest.raises(GalleryReadOnlyError, match="cannot be written"):
                write()
        assert gallery.people() == [anna]
        gallery.close()
    assert path.read_bytes() == before


@posix
def test_a_gallery_in_a_folder_that_cannot_be_written_is_read_only(public: Path) -> None:
    path = _made(public / "gallery")
    path.chmod(0o666)
    public.chmod(0o555)
    with without_rights():
        gallery = SqliteGallery(path)
        [anna] = gallery.people()
        with pytest.raises(GalleryReadOnlyError):
            gallery.change(anna.id, Rename("Anne"))
        gallery.close()


@posix
def test_a_gallery_that_may_not_be_read_is_said_so(public: Path) -> None:
    path = _made(public / "gallery")
    path.chmod(0o000)
    with without_rights(), pytest.raises(GalleryError, match="cannot be opened") as caught:
        SqliteGallery(path).people()
    assert "may read" in caught.value.hint


@posix
def test_a_gallery_that_was_deleted_while_open_is_said_so(gallery: SqliteGallery, path: Path) -> None:
    gallery.add_person("Anna", [])
    path.unlink()
    with pytest.raises(GalleryReadOnlyError, match="moved or deleted"):
        gallery.add_person("Bert", [])


def test_a_full_disk_is_said_so_and_keeps_what_was_there(path: Path) -> None:
    gallery = SqliteGallery(SmallDisk(path))
    known: list[Person] = []
    with pytest.raises(DiskFullError, match="full"):
        known.extend(gallery.add_person(f"Person {n}", [a_sample(2 * n), a_sample(2 * n + 1)]) for n in range(100))
    assert len(known) > 3
    assert sorted(person.id for person in gallery.people()) == sorted(person.id for person in known)
    assert gallery.integrity() == []
    gallery.forget(known[0].id)
    gallery.add_person("Somebody in the freed place", [a_sample(1000)])
    gallery.close()


def test_a_gallery_locked_by_another_program_is_busy(path: Path) -> None:
    _made(path)
    gallery = SqliteGallery(GalleryFile(path, busy_seconds=0.1))
    [anna] = gallery.people()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert gallery.people() == [anna], "a writer does not disturb readers until it commits"
        with pytest.raises(GalleryBusyError, match="another program"):
            gallery.change(anna.id, Rename("Anne"))
        other.execute("COMMIT")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(GalleryBusyError):
            gallery.people()
        with pytest.raises(GalleryBusyError):
            SqliteGallery(GalleryFile(path, busy_seconds=0.1)).people()
    assert gallery.people() == [anna]
    gallery.close()


def test_a_thread_does_not_wait_for_ever_for_another(path: Path) -> None:
    file = GalleryFile(_made(path), busy_seconds=0.05)
    gallery, caught = SqliteGallery(file), []

    def write() -> None:
        try:
            gallery.add_person("Bert", [])
        except FaceCogError as error:
            caught.append(error)
        gallery.close()

    with file.writing():
        thread = threading.Thread(target=write)
        thread.start()
        thread.join()
    assert [type(error) for error in caught] == [GalleryBusyError]
    gallery.close()


def test_a_truncated_gallery_is_damaged(path: Path) -> None:
    _made(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    gallery = SqliteGallery(path)
    with pytest.raises(GalleryDamagedError, match="is damaged"):
        gallery.embeddings(ENGINE)
    gallery.close()


def test_a_gallery_with_scribbled_pages_is_damaged(path: Path) -> None:
    _made(path)
    data = bytearray(path.read_bytes())
    data[4096:] = b"\x5a" * (len(data) - 4096)
    path.write_bytes(data)
    _refused(path, GalleryDamagedError, "damaged")


def test_a_gallery_that_lacks_a_table_is_damaged(path: Path) -> None:
    _made(path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DROP TABLE embeddings")
    gallery = SqliteGallery(path)
    with pytest.raises(GalleryDamagedError, match="embeddings"):
        gallery.embeddings(ENGINE)
    gallery.close()


def test_a_picture_whose_md5_differs_is_damaged(path: Path) -> None:
    _made(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("UPDATE samples SET jpeg = x'ffd8'")
    gallery = SqliteGallery(path)
    for read in (gallery.crop, gallery.sample):
        with pytest.raises(GalleryDamagedError, match="md5"):
            read(1)
    gallery.close()


def test_a_copy_is_never_written_over_something(gallery: SqliteGallery, tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"dear")
    with pytest.raises(InvalidRequestError, match="exists already"):
        gallery.backup(tmp_path / "old")
    assert (tmp_path / "old").read_bytes() == b"dear"
    with pytest.raises(GalleryError):
        gallery.backup(tmp_path / "no such folder" / "copy")


def test_a_bug_is_not_dressed_up_as_a_known_failure(path: Path) -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE TABLE t (a NOT NULL)")
        for wrong in ("INSERT INTO t VALUES (NULL)", "SELEKT 1"):
            with pytest.raises(sqlite3.Error), known_failures(path):
                db.execute(wrong)
