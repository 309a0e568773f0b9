"""Galleries of the older programs: what is sound is taken in, what is not is told file by file."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.errors import FaceCogError, SourceNotFoundError, SourceUnreadableError
from facecog_desktop.service.importing.intake import ImportFormat, OutsideFolderError, PictureMissingError
from facecog_desktop.storage.exchange import folder
from facecog_desktop.storage.exchange.failures import ArchiveDamagedError, FormatUnknownError
from facecog_desktop.storage.exchange.older import name_nr
from facecog_desktop.storage.exchange.opening import detected
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.exchange import old_programs
from tests.storage.exchange.conftest import Studio, Take, everybody, told

KEY = {name: f"{number:032x}" for number, name in enumerate("ABCDE")}


def test_a_gallery_of_facecog_is_taken_in(tmp_path: Path, gallery: SqliteGallery, take: Take) -> None:
    old = old_programs.write_facecog(tmp_path / "old", {"Anna-Maria": [b"1", b"2"], "<b>Bén</b>": [b"3"]})
    results = take(old)
    assert [each.outcome for each in results] == ["added"] * 3
    assert everybody(gallery) == {"<b>Bén</b>": 1, "Anna-Maria": 2}


def test_the_database_itself_may_be_named(tmp_path: Path, gallery: SqliteGallery, take: Take) -> None:
    old = old_programs.write_facecog(tmp_path / "old", {"Anna": [b"1"]})
    assert [each.outcome for each in take(old / "faces.db")] == ["added"]


def test_rows_without_a_file_and_files_without_a_row_are_told(
    tmp_path: Path, gallery: SqliteGallery, take: Take
) -> None:
    rows = [(KEY["A"], "Anna"), (KEY["B"], "Ben"), (KEY["C"], "Cid")]
    old = old_programs.write_faces_db(tmp_path / "old", rows, {KEY["A"]: b"1", KEY["B"]: b"no face", KEY["D"]: b"4"})
    assert told(take(old)) == [
        (f"{KEY['A']}.jpg", "added", ""),
        (f"{KEY['B']}.jpg", "refused", "no_face"),
        (f"{KEY['C']}.jpg", "refused", "picture_missing"),
        (f"{KEY['D']}.jpg", "refused", "not_listed"),
    ]
    assert everybody(gallery) == {"Anna": 1}


def test_the_same_picture_under_two_names_is_kept_for_the_first_and_told(
    tmp_path: Path, gallery: SqliteGallery, take: Take
) -> None:
    rows = [(KEY["A"], "Anna"), (KEY["B"], "Ben")]
    old = old_programs.write_faces_db(tmp_path / "old", rows, {KEY["A"]: b"1", KEY["B"]: b"1"})
    results = take(old)
    assert [each.code for each in results] == ["", "same_picture"]
    assert "Anna" in results[1].message
    assert everybody(gallery) == {"Anna": 1}


def test_two_people_whose_ids_collided_are_one_file_under_the_first_name(tmp_path: Path, take: Take) -> None:
    """The old program's own defect: what it lost cannot be found again, but it is taken in as it lies there."""
    anna = np.random.default_rng(1).integers(0, 255, (96, 96, 3), dtype=np.uint8)
    ben = anna.copy()
    ben[3:-3, 3:-3] = 7
    assert old_programs.abbreviated_id(anna) == old_programs.abbreviated_id(ben)
    key = old_programs.abbreviated_id(ben)
    old = old_programs.write_faces_db(tmp_path / "old", [(key, "Anna")], {key: old_programs.jpeg(ben)})
    assert told(take(old)) == [(f"{key}.jpg", "added", "")]


@pytest.mark.parametrize("key", ["../../secret", "a/b", "..", "", "x" * 65, "a\x00b"])
def test_an_id_that_leads_elsewhere_is_not_followed(tmp_path: Path, take: Take, key: str) -> None:
    (tmp_path / "secret.jpg").write_bytes(b"1")
    old = old_programs.write_faces_db(tmp_path / "some" / "old", [(key, "Anna")], {})
    assert [each.code for each in take(old)] == ["row_invalid"]


def test_rows_of_other_kinds_than_text_are_told(tmp_path: Path, take: Take) -> None:
    old = old_programs.write_faces_db(tmp_path / "old", [(KEY["A"], None)], {})
    with closing(sqlite3.connect(old / "faces.db")) as db:
        db.execute("INSERT INTO faces VALUES (?, 'Blob'), (?, '')", [b"\xff\x00", KEY["B"]])
        db.commit()
    assert {each.code for each in take(old)} == {"row_invalid", "invalid_name"}


def test_a_gallery_without_its_pictures_is_told_row_by_row(tmp_path: Path, take: Take) -> None:
    old = old_programs.write_faces_db(tmp_path / "old", [(KEY["A"], "Anna")], {})
    (old / "dataset").rmdir()
    assert [each.code for each in take(old)] == ["picture_missing"]


@pytest.mark.parametrize("cut", [20, 100, 5000])
def test_a_damaged_database_is_a_known_error(tmp_path: Path, take: Take, cut: int) -> None:
    old = old_programs.write_facecog(tmp_path / "old", {f"P{n}": [bytes([n])] for n in range(200)})
    data = (old / "faces.db").read_bytes()
    (old / "faces.db").write_bytes(data[:cut])
    with pytest.raises(FaceCogError) as caught:
        take(old)
    assert isinstance(caught.value, ArchiveDamagedError | FormatUnknownError)


def test_a_database_without_the_table_or_its_columns_is_told(tmp_path: Path, take: Take) -> None:
    for number, statement in enumerate(("CREATE TABLE other (id)", "CREATE TABLE faces (id, nom)")):
        file = tmp_path / f"{number}.db"
        with closing(sqlite3.connect(file)) as db:
            db.execute(statement)
        with pytest.raises(FormatUnknownError):
            take(file, ImportFormat.FACECOG)


def test_a_gallery_of_this_program_is_not_taken_for_another_one(gallery: SqliteGallery, path: Path) -> None:
    gallery.add_person("Anna", [])
    with pytest.raises(FormatUnknownError, match="a gallery of this program"):
        detected(path)


NAMES = ["Anna-Maria", "J. R. Ewing", "a_b_3", "李小龍", "محمد", "O'Neil", "x_1", " spaced", "🙂"]


def test_names_in_files_with_numbers_are_kept_whole(tmp_path: Path, gallery: SqliteGallery, take: Take) -> None:
    old = old_programs.write_name_nr(tmp_path / "old", {name: [name.encode()] for name in NAMES})
    (old / "Anna-Maria_10.jpg").write_bytes(b"ten")
    (old / "Anna-Maria_2.JPG").write_bytes(b"two")
    (old / "notes.txt").write_text("nothing", "utf-8")
    (old / "stray.jpg").write_bytes(b"whose?")
    results = take(old)
    assert {name: gallery_count for name, gallery_count in everybody(gallery).items() if gallery_count} == {
        **{name.strip(): 1 for name in NAMES},
        "Anna-Maria": 3,
    }
    anna = [Path(each.source).name for each in results if each.name == "Anna-Maria"]
    assert anna == ["Anna-Maria_1.jpg", "Anna-Maria_2.JPG", "Anna-Maria_10.jpg"]
    assert told(results)[-1] == ("stray.jpg", "refused", "not_listed")


@given(st.text(), st.integers(min_value=0))
def test_the_name_is_all_before_the_last_underscore(name: str, number: int) -> None:
    assert name_nr.name_of(f"{name}_{number}") == name


@pytest.mark.parametrize("stem", ["plain", "a_", "_a", "a_1b", "1", "a_²"])
def test_other_file_names_have_no_number(stem: str) -> None:
    assert name_nr.name_of(stem) is None


def test_a_folder_a_person_is_taken_in(tmp_path: Path, gallery: SqliteGallery, take: Take) -> None:
    old = old_programs.write_folders(tmp_path / "old", {"Anna": [b"1", b"2"], "Ben": [b"no face"], "Cid": []})
    (old / "Anna" / "Thumbs.db").write_bytes(b"")
    (old / "Anna" / "more").mkdir()
    (old / ".hidden").mkdir()
    (old / "lonely.png").write_bytes(b"whose?")
    assert told(take(old)) == [
        ("1.jpg", "added", ""),
        ("2.jpg", "added", ""),
        ("1.jpg", "refused", "no_face"),
        ("Cid", "refused", "not_listed"),
        ("lonely.png", "refused", "not_listed"),
    ]
    assert everybody(gallery) == {"Anna": 2}


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links")
def test_links_that_lead_out_of_the_folder_are_not_followed(tmp_path: Path, gallery: SqliteGallery, take: Take) -> None:
    outside = old_programs.write_folders(tmp_path / "outside", {"Secret": [b"1"]})
    old = old_programs.write_folders(tmp_path / "old", {"Anna": [b"2"]})
    (old / "Anna" / "2.jpg").symlink_to(outside / "Secret" / "1.jpg")
    (old / "Anna" / "3.jpg").symlink_to(old / "Anna" / "1.jpg")
    (old / "Anna" / "4.jpg").symlink_to(old / "Anna" / "4.jpg")
    (old / "Secret").symlink_to(outside / "Secret", target_is_directory=True)
    assert told(take(old)) == [
        ("1.jpg", "added", ""),
        ("2.jpg", "refused", "outside_folder"),
        ("3.jpg", "skipped", "already_registered"),
        ("4.jpg", "refused", "source_unreadable"),
        ("Secret", "refused", "outside_folder"),
    ]


def test_what_is_no_file_is_never_opened(tmp_path: Path) -> None:
    (tmp_path / "folder.jpg").mkdir()
    with pytest.raises(SourceUnreadableError, match="is no file"):
        folder.read_inside(tmp_path, tmp_path / "folder.jpg")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.jpg")
        with pytest.raises(SourceUnreadableError, match="is no file"):
            folder.read_inside(tmp_path, tmp_path / "pipe.jpg")
    for name in ("missing.jpg", "zero\x00byte.jpg"):
        with pytest.raises(PictureMissingError):
            folder.read_inside(tmp_path, tmp_path / name)
    with pytest.raises(OutsideFolderError):
        folder.read_inside(tmp_path, tmp_path / ".." / tmp_path.name / ".." / Path(__file__).resolve())


def test_a_picture_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "MAX_BYTES", 10)
    (tmp_path / "a.jpg").write_bytes(b"x" * 11)
    with pytest.raises(FaceCogError, match="larger than"):
        folder.read_inside(tmp_path, tmp_path / "a.jpg")


def test_a_missing_folder_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(SourceNotFoundError):
        folder.entries(tmp_path / "missing")


SAMPLES = [
    old_programs.sample_entry("17", "Anna", b"1", metadata={"team": "blue"}),
    old_programs.sample_entry(18, "Anna", b"2", metadata="left-handed"),
]


def test_a_list_for_the_bulk_service_is_taken_in_by_id(tmp_path: Path, gallery: SqliteGallery, take: Take) -> None:
    results = take(old_programs.write_samples(tmp_path / "samples.json", SAMPLES))
    assert [each.outcome for each in results] == ["added", "added"]
    assert {person.external_id: (person.name, person.metadata) for person in gallery.people()} == {
        "17": ("Anna", {"team": "blue"}),
        "18": ("Anna", {"metadata": "left-handed"}),
    }


def test_a_known_id_is_replaced_but_keeps_what_was_registered_otherwise(
    tmp_path: Path, gallery: SqliteGallery, take: Take, studio: Studio
) -> None:
    take(old_programs.write_samples(tmp_path / "1.json", SAMPLES))
    [anna] = [person for person in gallery.people() if person.external_id == "17"]
    own = studio.make(b"from the camera", "camera")
    gallery.extend_person(anna.id, [own])
    newer = [old_programs.sample_entry("17", "Anne", b"3"), old_programs.sample_entry("18", "Anna", b"no face")]
    results = take(old_programs.write_samples(tmp_path / "2.json", newer))
    assert [(each.outcome, each.person == anna.id) for each in results] == [("added", True), ("refused", False)]
    there = gallery.person(anna.id)
    assert (there.name, there.metadata) == ("Anne", {"team": "blue"})
    assert {kept.source.split(" md5:")[0] for kept in gallery.samples(anna.id)} == {
        own.source,
        f"{tmp_path / '2.json'} entry 1 id 17",
    }
    assert everybody(gallery)["Anna"] == 1, "a picture that is refused takes nothing away"


def test_the_same_list_again_looks_at_no_picture(tmp_path: Path, studio: Studio, take: Take) -> None:
    file = old_programs.write_samples(tmp_path / "samples.json", SAMPLES)
    take(file)
    studio.made.clear()
    revision = studio.gallery.revision()
    assert [each.outcome for each in take(file)] == ["skipped", "skipped"]
    assert (studio.made, studio.gallery.revision()) == ([], revision)


BAD = [
    ("no object", 17, "row_invalid"),
    ("no id", {"name": "Anna", "image": "data:,"}, "row_invalid"),
    ("no name", {"id": 1, "image": "data:,"}, "row_invalid"),
    ("another action", old_programs.sample_entry(1, "Anna", b"1", action="delete"), "row_invalid"),
    ("no picture", {"id": 1, "name": "Anna"}, "row_invalid"),
    ("an address", {"id": 1, "name": "Anna", "image": "http://localhost/a.jpg"}, "row_invalid"),
    ("a path of the server", {"id": 1, "name": "Anna", "image": "/etc/passwd"}, "row_invalid"),
    ("no base64", {"id": 1, "name": "Anna", "image": "data:image/png;base64,!!!!"}, "row_invalid"),
    ("an empty picture", {"id": 1, "name": "Anna", "image": "data:image/png;base64,"}, "row_invalid"),
    ("numbers only", {"id": 1, "name": "Anna", "vector": [1.0] * 512}, "foreign_vector"),
    ("a bad name", old_programs.sample_entry(1, "a\nb", b"1"), "invalid_name"),
]


def test_bad_entries_are_told_one_by_one_and_the_others_go_on(tmp_path: Path, take: Take) -> None:
    entries = [entry for _, entry, _ in BAD] + [SAMPLES[0]]
    results = take(old_programs.write_samples(tmp_path / "samples.json", entries), ImportFormat.JSON)
    assert [each.code for each in results] == [*(code for _, _, code in BAD), ""]


@pytest.mark.parametrize("text", ["", "[", "[1", "[1 2]", "[1,]", "[] x", '{"a": 1}', "[NaN]", "[" * 100_000, "\xff"])
def test_what_is_no_list_is_a_known_error(tmp_path: Path, take: Take, text: str) -> None:
    (tmp_path / "bad.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(ArchiveDamagedError):
        take(tmp_path / "bad.json", ImportFormat.JSON)


def test_the_bulk_services_database_holds_numbers_of_another_network(
    tmp_path: Path, gallery: SqliteGallery, take: Take
) -> None:
    results = take(old_programs.write_vectors_db(tmp_path / "database.db", [("17", "Anna", ""), ("18", "Ben", "{}")]))
    assert [(each.name, each.code) for each in results] == [("Anna", "foreign_vector"), ("Ben", "foreign_vector")]
    assert "no picture" in results[0].message
    assert gallery.people() == []


def test_rows_with_a_picture_are_taken_in(tmp_path: Path, gallery: SqliteGallery, take: Take) -> None:
    rows = [("17", "Anna", json.dumps({"team": "blue"})), ("18", "Ben", "x")]
    file = old_programs.write_vectors_db(tmp_path / "database.db", rows, [old_programs.data_url(b"1"), None])
    assert [each.code for each in take(file)] == ["", "foreign_vector"]
    [anna] = gallery.people()
    assert (anna.name, anna.external_id, anna.metadata) == ("Anna", "17", {"team": "blue"})


def test_a_database_of_nobody_knows_what_is_told(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "x.db")) as db:
        db.execute("CREATE TABLE things (id)")
        db.execute("CREATE VIEW faces AS SELECT 1 AS id, 'Anna' AS name")
    with pytest.raises(FormatUnknownError, match="another program"):
        detected(tmp_path / "x.db")
