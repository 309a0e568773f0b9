"""The program log is read from its end, whatever its size, and emptied."""

from __future__ import annotations

from pathlib import Path

import pytest

from facecog_desktop.core.errors import ProgramLogError
from facecog_desktop.core.program.program_log import Level, LogLine, written
from facecog_desktop.storage.program_log import place, reading


def entry(number: int) -> str:
    return f"{written(LogLine('2026-11-28 14:05:00', Level.INFO, 'program', f'entry {number}'))}\n"


def fill(path: Path, numbers: range) -> None:
    path.write_text("".join(entry(number) for number in numbers), "utf-8")


def test_nothing_was_written_yet(tmp_path: Path) -> None:
    assert reading.lines(tmp_path / "log") == []


def test_older_files_come_before_the_newest(tmp_path: Path) -> None:
    newest, older, oldest, _ = place.files(tmp_path)
    fill(oldest, range(3))
    fill(older, range(3, 5))
    fill(newest, range(5, 9))
    assert [line.words for line in reading.lines(tmp_path)] == [f"entry {number}" for number in range(9)]


def test_of_a_large_file_only_the_end_is_read(tmp_path: Path) -> None:
    newest, older, *_ = place.files(tmp_path)
    fill(older, range(10))
    fill(newest, range(100_000))
    found = reading.lines(tmp_path, most=4_000)
    assert 50 < len(found) < 100
    assert found[-1].words == "entry 99999"
    assert [int(line.words.split()[1]) for line in found] == list(range(100_000 - len(found), 100_000))


def test_bytes_that_are_no_text_do_no_harm(tmp_path: Path) -> None:
    newest, *_ = place.files(tmp_path)
    newest.write_bytes(b"\xff\xfe\x00\x01\n" + entry(1).encode() + b"\xc3\n")
    assert [line.words.partition("\n")[0] for line in reading.lines(tmp_path)] == ["entry 1"]


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    place.files(tmp_path)[0].mkdir()
    with pytest.raises(ProgramLogError):
        reading.lines(tmp_path)
    with pytest.raises(ProgramLogError):
        reading.clear(tmp_path)


def test_it_is_emptied_and_older_files_go(tmp_path: Path) -> None:
    for path in place.files(tmp_path):
        fill(path, range(5))
    (tmp_path / "else.txt").write_text("stays")
    reading.clear(tmp_path)
    assert reading.lines(tmp_path) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["else.txt", place.FILE]
    reading.clear(tmp_path / "nowhere")
