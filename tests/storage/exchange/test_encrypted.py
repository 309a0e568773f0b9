"""Exports of an encrypted gallery and imports into one: the same people come back, and its files tell nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facecog_desktop.core.errors import GalleryLockedError
from facecog_desktop.service.importing.intake import ExportFormat
from facecog_desktop.storage.exchange import exporting
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import Clock, QuickFile, a_picture, a_vector
from tests.storage.exchange.test_export import SECRET, content, export, full, import_into
from tests.storage.exchange.test_way_back import MEANS
from tests.storage.locked import found_in, locked_file

__all__ = ["full"]

SECRETS = [*(a_picture(seed) for seed in (1, 2, 3)), a_vector(1).tobytes(), b"team", "李小龍".encode()]
"""Parts of what the gallery `full` holds."""


@pytest.fixture
def gallery(path: Path, clock: Clock) -> Iterator[SqliteGallery]:
    """The one that `full` fills: encrypted from birth."""
    opened = SqliteGallery(locked_file(path), clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[SqliteGallery]:
    """Another one in a folder of its own, with another key."""
    (tmp_path / "other").mkdir()
    opened = SqliteGallery(locked_file(tmp_path / "other" / "other.facecog"))
    yield opened
    opened.close()


@pytest.mark.parametrize("passphrase", [None, SECRET])
def test_another_encrypted_gallery_becomes_equal_and_neither_can_be_read(
    full: SqliteGallery, other: SqliteGallery, path: Path, tmp_path: Path, passphrase: str | None
) -> None:
    (tmp_path / "out").mkdir()
    file = export(full, tmp_path / "out" / "people.zip", passphrase)
    assert set(import_into(other, file, passphrase)) == {""}
    assert content(other) == content(full)
    for closed in (full, other):
        closed.close()
    assert found_in(path.parent, SECRETS) == 0
    assert found_in(tmp_path / "other", SECRETS) == 0


def test_only_a_sealed_export_keeps_the_secret(full: SqliteGallery, tmp_path: Path) -> None:
    for name, passphrase in (("sealed", SECRET), ("plain", None)):
        (tmp_path / name).mkdir()
        export(full, tmp_path / name / "people.zip", passphrase)
    assert found_in(tmp_path / "sealed", SECRETS) == 0
    assert found_in(tmp_path / "plain", SECRETS) > 20, "the search must be able to find them"


@pytest.mark.parametrize("wanted", [each for each in ExportFormat if each is not ExportFormat.CSV])
def test_every_format_is_written_of_it(full: SqliteGallery, tmp_path: Path, wanted: ExportFormat) -> None:
    out = tmp_path / "out"
    written = list(exporting.export(full, full.people(), out, wanted, means=MEANS, passphrase=None))
    assert [each.name for each in written] == [person.name for person in full.people()]
    assert out.exists()


def test_a_plain_gallery_takes_it_in_and_gives_it_back(
    full: SqliteGallery, other: SqliteGallery, tmp_path: Path
) -> None:
    plain = SqliteGallery(QuickFile(tmp_path / "plain.facecog"))
    import_into(plain, export(full, tmp_path / "there.zip"))
    assert content(plain) == content(full)
    import_into(other, export(plain, tmp_path / "back.zip"))
    assert content(other) == content(full)
    plain.close()


def test_an_import_that_is_repeated_changes_nothing(full: SqliteGallery, other: SqliteGallery, tmp_path: Path) -> None:
    file = export(full, tmp_path / "out.zip", SECRET)
    import_into(other, file, SECRET)
    before = content(other)
    import_into(other, file, SECRET)
    assert content(other) == before


def test_without_its_key_nothing_is_exported(full: SqliteGallery, path: Path, tmp_path: Path) -> None:
    people = full.people()
    full.close()
    stranger = SqliteGallery(QuickFile(path))
    out = tmp_path / "out.zip"
    with pytest.raises(GalleryLockedError):
        list(exporting.export(stranger, people, out, ExportFormat.ZIP, means=MEANS, passphrase=None))
    assert [each.name for each in tmp_path.iterdir()] == [path.parent.name]
