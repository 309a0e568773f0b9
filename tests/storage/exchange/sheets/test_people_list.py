"""Lists of people: written for spreadsheets without danger, read back to describe people."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.errors import FaceCogError, InvalidRequestError
from facecog_desktop.core.types import Person
from facecog_desktop.service.importing.intake import Description, ImportFormat, Trouble
from facecog_desktop.storage.exchange.failures import ArchiveDamagedError, FormatUnknownError
from facecog_desktop.storage.exchange.opening import detected
from facecog_desktop.storage.exchange.sheets import people_list, people_sheet
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.exchange.conftest import Take

METADATA: dict[str, Any] = {
    "room": "007",
    "number": 7,
    "says": "12",
    "yes": True,
    "list": [1, "a"],
    "formula": '=HYPERLINK("http://x")',
    "phone": "+49 30 1234",
    "quote": "'tis",
    "empty": "",
    "blank": " x ",
    "name": "not the name",
    "metadata:x": 1,
    "half": 0.5,
    "none": None,
    "two\nlines": 'a\nb;c,d\t"e"',
}


def people(gallery: SqliteGallery) -> list[Person]:
    gallery.add_person("Anna, the 1st", [], external_id="=17", metadata=METADATA)
    gallery.add_person("李小龍", [], metadata={"room": "8"})
    return gallery.people()


def entries(file: Path) -> list[Any]:
    return list(people_list.read(file).entries())


def test_a_list_that_was_written_changes_nobody_when_it_is_read(
    gallery: SqliteGallery, tmp_path: Path, take: Take
) -> None:
    before = people(gallery)
    list(people_list.write(before, tmp_path / "people.csv"))
    assert detected(tmp_path / "people.csv") is ImportFormat.CSV
    assert [each.outcome for each in take(tmp_path / "people.csv")] == ["skipped", "skipped"]
    assert gallery.people() == before


def test_what_is_edited_in_the_list_is_told_to_the_gallery(gallery: SqliteGallery, tmp_path: Path, take: Take) -> None:
    [anna, bruce] = people(gallery)
    text = f"person;name;external_id;room;team\n{anna.id};Anne;;;blue\n;李小龍;88;9;\n;Nobody;;1;\n"
    (tmp_path / "edited.csv").write_text(text, "utf-8")
    assert [(each.outcome, each.code) for each in take(tmp_path / "edited.csv")] == [
        ("updated", ""),
        ("updated", ""),
        ("refused", "person_not_found"),
    ]
    anna, bruce = (gallery.person(each.id) for each in (anna, bruce))
    assert (anna.name, anna.external_id, anna.metadata) == ("Anne", "=17", {**METADATA, "team": "blue"})
    assert (bruce.external_id, bruce.metadata) == ("88", {"room": 9})


def test_no_cell_is_a_formula_for_a_spreadsheet(gallery: SqliteGallery, tmp_path: Path) -> None:
    list(people_list.write(people(gallery), tmp_path / "people.csv"))
    data = (tmp_path / "people.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    cells = [cell for row in csv.reader(data.decode("utf-8-sig").splitlines(keepends=True)) for cell in row]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    assert "'=17" in cells


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
VALUES = st.one_of(TEXTS, st.integers(-(10**6), 10**6), st.booleans(), st.none(), st.floats(allow_nan=False, width=32))


@given(st.dictionaries(TEXTS, VALUES, max_size=5), st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_any_metadata_and_name_come_back(metadata: dict[str, Any], name: str) -> None:
    metadata = {key: value for key, value in metadata.items() if value not in {float("inf"), float("-inf")}}
    person = Person("id1", name.strip() or "x", "ext", metadata)
    headings, row = ([people_list.harmless(cell) for cell in line] for line in people_list.table([person]))
    told = people_list._entry([people_list._as_it_was(each) for each in headings], row, "here")
    assert isinstance(told, Description)
    assert (told.name, told.person, told.external_id, told.metadata) == (person.name, "id1", "ext", metadata)


def test_rows_that_say_nothing_are_told(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("name,room\n\n,7\nAnna,1,2,3\nBen\n", "utf-8")
    found = entries(tmp_path / "x.csv")
    assert [type(each) for each in found] == [Trouble, Trouble, Description]
    assert [each.source.rsplit(" ", 2)[1:] for each in found] == [["line", "3"], ["line", "4"], ["line", "5"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_lists_of_usual_spreadsheet_programs_are_read(tmp_path: Path, encoding: str, separator: str) -> None:
    (tmp_path / "x.csv").write_bytes(f"name{separator}room\r\nÄnne{separator}7\r\n".encode(encoding))
    [told] = entries(tmp_path / "x.csv")
    assert (told.name, told.metadata) == ("Änne", {"room": 7})


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", FormatUnknownError),
        (b"colour,size\nred,3\n", FormatUnknownError),
        (b"name,name\na,b\n", FormatUnknownError),
        ("name\nÄnne\n".encode("latin-1"), FormatUnknownError),
        (b'name\n"open\n', ArchiveDamagedError),
        (b"name\n" + b"x" * 200_000, ArchiveDamagedError),
    ],
)
def test_what_is_no_list_is_a_known_error(tmp_path: Path, data: bytes, error: type[FaceCogError]) -> None:
    (tmp_path / "x.csv").write_bytes(data)
    with pytest.raises(error):
        people_list.read(tmp_path / "x.csv")


def cells_of(workbook: Path) -> list[list[str]]:
    """Texts and numbers of the first sheet; fails where a cell is a formula."""
    names = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(workbook) as archive:
        assert not [name for name in archive.namelist() if "externalLink" in name or "sheet1.xml.rels" in name]
        sheet = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    assert sheet.findall(".//m:f", names) == []
    return [
        ["".join(cell.itertext()) for cell in row.findall("m:c", names)]
        for row in sheet.findall("m:sheetData/m:row", names)
    ]


def test_the_workbook_holds_the_same_texts_and_no_formula(gallery: SqliteGallery, tmp_path: Path) -> None:
    known = people(gallery)
    written = list(people_sheet.write(known, tmp_path / "people.xlsx"))
    assert [each.name for each in written] == [person.name for person in known]
    rows: Sequence[Sequence[str]] = cells_of(tmp_path / "people.xlsx")
    assert rows[0][:3] == ["person", "name", "external_id"]
    assert rows[1][:4] == [known[0].id, "Anna, the 1st", "=17", "0"]
    assert '=HYPERLINK("http://x")' in rows[1]
    assert detected_error(tmp_path / "people.xlsx") == "is a workbook"


def detected_error(path: Path) -> str:
    with pytest.raises(FormatUnknownError) as caught:
        detected(path)
    return caught.value.message.removeprefix(f"{path} ")


def test_a_list_of_nobody_is_a_list(tmp_path: Path) -> None:
    assert list(people_sheet.write([], tmp_path / "people.xlsx")) == []
    assert list(people_list.write([], tmp_path / "people.csv")) == []
    assert entries(tmp_path / "people.csv") == []


def test_a_list_does_not_overwrite(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_bytes(b"precious")
    for write in (people_list.write, people_sheet.write):
        with pytest.raises(InvalidRequestError):
            list(write([], tmp_path / "people.csv"))
    assert (tmp_path / "people.csv").read_bytes() == b"precious"
