"""Exports in the older programs' formats, read again as those programs would."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.types import EngineId, Landmarks, Sample
from facecog_desktop.service.importing.intake import ExportFormat, ImportFormat, Written
from facecog_desktop.storage.exchange import naming, opening
from facecog_desktop.storage.exchange.exporting import Means, export
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import ENGINE, a_quality, a_sample, a_vector

MEANS = Means(lambda: EngineId("x", 1), lambda sample: b"small " + sample.md5.encode())


@pytest.fixture
def full(gallery: SqliteGallery) -> SqliteGallery:
    gallery.add_person("Anna-Maria", [a_sample(1), a_sample(2)])
    gallery.add_person("Ben/Benny", [a_sample(3)])
    gallery.add_person("ben_benny", [a_sample(4)])
    numbers = Sample(b"", Landmarks(np.zeros((0, 2), np.float32)), a_quality(), embedding=a_vector(1), engine=ENGINE)
    gallery.add_person("Numbers", [numbers])
    return gallery


def written(gallery: SqliteGallery, out: Path, wanted: ExportFormat) -> dict[str, Written]:
    found = export(gallery, gallery.people(), out, wanted, means=MEANS, passphrase=None)
    return {each.name: each for each in found}


def test_facecog_finds_its_database_and_its_pictures(full: SqliteGallery, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert {name: each.samples for name, each in written(full, out, ExportFormat.FACECOG).items()} == {
        "Anna-Maria": 2,
        "Ben/Benny": 1,
        "ben_benny": 1,
        "Numbers": 0,
    }
    with closing(sqlite3.connect(out / "faces.db")) as db:
        rows = dict(db.execute("SELECT id, name FROM faces"))
    assert rows[a_sample(3).md5] == "Ben/Benny"
    assert {path.stem: path.read_bytes() for path in (out / "dataset").iterdir()} == {
        a_sample(seed).md5: a_sample(seed).jpeg for seed in (1, 2, 3, 4)
    }
    assert opening.detected(out) is ImportFormat.FACECOG


def test_a_name_longer_than_facecog_says_is_told(gallery: SqliteGallery, tmp_path: Path) -> None:
    gallery.add_person("x" * 51, [a_sample(1)])
    [told] = written(gallery, tmp_path / "out", ExportFormat.FACECOG).values()
    assert "longer than 50" in told.note


def test_the_webcam_server_finds_small_faces_called_name_and_number(full: SqliteGallery, tmp_path: Path) -> None:
    out = tmp_path / "out"
    told = written(full, out, ExportFormat.NAME_NR)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == {
        "Anna-Maria_1.jpg": b"small " + a_sample(1).md5.encode(),
        "Anna-Maria_2.jpg": b"small " + a_sample(2).md5.encode(),
        "Ben_Benny_1.jpg": b"small " + a_sample(3).md5.encode(),
        "ben_benny (2)_1.jpg": b"small " + a_sample(4).md5.encode(),
    }
    assert told["Anna-Maria"].note == ""
    assert told["Ben/Benny"].note == "the files are called Ben_Benny"
    assert told["ben_benny"].note == "the files are called ben_benny (2)"
    assert opening.detected(out) is ImportFormat.NAME_NR


def test_a_folder_a_person_holds_the_exact_crops(full: SqliteGallery, tmp_path: Path) -> None:
    out = tmp_path / "out"
    written(full, out, ExportFormat.FOLDERS)
    assert (out / "Anna-Maria" / "2.jpg").read_bytes() == a_sample(2).jpeg
    assert sorted(path.name for path in out.iterdir()) == ["Anna-Maria", "Ben_Benny", "Numbers", "ben_benny (2)"]
    assert opening.detected(out) is ImportFormat.FOLDERS


@pytest.mark.parametrize("wanted", [each for each in ExportFormat if each is not ExportFormat.ZIP])
def test_only_the_own_export_is_sealed(full: SqliteGallery, tmp_path: Path, wanted: ExportFormat) -> None:
    with pytest.raises(InvalidRequestError, match="passphrase"):
        list(export(full, full.people(), tmp_path / "out", wanted, means=MEANS, passphrase="correct horse"))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Anna", "Anna"),
        ("A/B\\C:D", "A_B_C_D"),
        ("..", "__"),
        (".hidden", "_hidden"),
        ("ends.", "ends_"),
        ("CON", "_CON"),
        ("com1.txt", "_com1.txt"),
        ("\u674e" * 100, "\u674e" * 66),
        ("?", "_"),
    ],
)
def test_names_become_names_of_files_that_every_system_takes(name: str, stem: str) -> None:
    assert naming.fitting(name) == stem


@pytest.mark.parametrize("wanted", [ExportFormat.NAME_NR, ExportFormat.FOLDERS, ExportFormat.FACECOG])
def test_nothing_of_a_name_leads_out_of_the_folder(
    gallery: SqliteGallery, path: Path, tmp_path: Path, wanted: ExportFormat
) -> None:
    for seed, name in enumerate(("../../evil", "..", "/etc/passwd", "a/../../b")):
        gallery.add_person(name, [a_sample(seed)])
    (tmp_path / "a").mkdir()
    assert len(written(gallery, tmp_path / "a" / "out", wanted)) == 4
    assert {each.name for each in tmp_path.iterdir()} == {"a", path.parent.name}
    assert [each.name for each in (tmp_path / "a").iterdir()] == ["out"]
