"""`facecog events`: visits and check-ins as text, JSON, CSV and XLSX, by day and by person."""

from __future__ import annotations

import csv
import json
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from facecog_desktop.cli.app import main
from facecog_desktop.core.log.visits import Review
from facecog_desktop.core.people.changes import Rename
from facecog_desktop.service.log.local_days import bounds, local_day
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.builders import a_batch, a_visit

MONDAY = datetime(2026, 3, 2, 9, 30).timestamp()


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A gallery with two visits of Anna on two days, a stranger and somebody unsure."""
    path = tmp_path / "gallery.facecog"
    gallery = SqliteGallery(path)
    anna = gallery.add_person("Anna", [])
    gallery.change(anna.id, Rename("=1+1"))
    perhaps = replace(a_visit(None, MONDAY + 60, MONDAY + 90), candidate=anna.id, review=Review.OPEN, distance=0.45)
    tuesday = a_visit(anna.id, MONDAY + 86400, MONDAY + 86460, ended=True)
    batch = a_batch(a_visit(anna.id, MONDAY, MONDAY + 30, ended=True), a_visit(None, MONDAY + 50, MONDAY + 55), perhaps)
    marking = replace(batch.marking, day_of=local_day)
    gallery.write_log(replace(batch, marking=marking))
    gallery.write_log(replace(a_batch(tuesday), marking=marking))
    gallery.close()
    return path


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, object]]:
    assert main([*arguments, "--json"]) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


def test_visits_are_listed_the_newest_first(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    visits = printed(capsys, "events", "list", "--gallery", str(kept))
    assert [(visit["name"], visit["verdict"], visit["review"]) for visit in visits] == [
        ("=1+1", "known", None),
        (None, "unsure", "open"),
        (None, "stranger", None),
        ("=1+1", "known", None),
    ]
    assert visits[1]["candidate"] == {"person": visits[0]["person"], "name": "=1+1"}


def test_a_day_and_a_person_are_chosen(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    common = ("events", "list", "--gallery", str(kept))
    assert len(printed(capsys, *common, "--day", "2026-03-02")) == 3
    assert len(printed(capsys, *common, "--day", "2026-03-02", "--person", "=1+1")) == 1
    assert printed(capsys, *common, "--day", "2026-03-04") == []


def test_check_ins_are_listed(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    marks = printed(capsys, "events", "list", "--check-ins", "--gallery", str(kept))
    assert [(mark["day"], mark["way"], mark["undone"]) for mark in marks] == [
        ("2026-03-03", "present", None),
        ("2026-03-02", "present", None),
    ]


def test_the_table_is_for_people(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["events", "list", "--gallery", str(kept)]) == 0
    shown = capsys.readouterr().out
    assert "=1+1?" in shown
    assert "Unknown" in shown
    assert main(["events", "list", "--day", "1999-01-01", "--gallery", str(kept)]) == 0
    assert capsys.readouterr().out == "Nothing is in the log.\n"


def test_the_log_is_exported_as_csv_and_xlsx(kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table, book = tmp_path / "log.csv", tmp_path / "log.xlsx"
    assert main(["events", "export", "--csv", str(table), "--xlsx", str(book), "--gallery", str(kept)]) == 0
    assert capsys.readouterr().out.startswith("4 lines written to ")
    with table.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    assert head[:4] == ["Who", "Person", "Verdict", "Day"]
    assert [(row[0], row[2], row[3], row[4]) for row in rows][-1] == ("'=1+1", "known", "2026-03-02", "09:30:00")
    with zipfile.ZipFile(book) as archive:
        page = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in page
    assert page.count("<row") == 5


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["events", "export"], "no file was named"),
        (["events", "export", "--csv", "log.txt"], "does not end in .csv"),
        (["events", "list", "--day", "soon"], "is no day"),
        (["events", "list", "--person", "Nobody"], "nobody has the id"),
    ],
)
def test_what_makes_no_sense_is_told(
    kept: Path, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*arguments, "--gallery", str(kept)]) == 2
    assert message in capsys.readouterr().err


def test_a_file_that_is_there_is_not_overwritten(kept: Path, tmp_path: Path) -> None:
    there = tmp_path / "log.csv"
    there.write_text("mine")
    assert main(["events", "export", "--csv", str(there), "--gallery", str(kept)]) == 2
    assert there.read_text() == "mine"


def test_a_local_day_begins_and_ends_at_midnight() -> None:
    since, until = bounds("2026-03-02")
    assert local_day(since) == "2026-03-02" != local_day(since - 1)
    assert local_day(until - 1) == "2026-03-02" != local_day(until)
