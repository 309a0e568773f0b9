"""Lines of the program log: written, read again whatever stands in the file, and chosen."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.program.program_log import Level, LogLine, chosen, read, written

START = LogLine("2026-11-28 14:05:00", Level.INFO, "program", "start: FaceCog Desktop 1.2.3")
FAULT = LogLine("2026-11-28 14:06:00", Level.CRITICAL, "program", "a fault:\nKeyError\n  a.py:3 in f")
WARNING = LogLine("2026-11-28 14:05:30", Level.WARNING, "vision.onnx_sessions", "CUDA failed, the processor goes on")
PART = st.from_regex(r"[a-z_]{1,12}(\.[a-z_]{1,12})?", fullmatch=True)
WORDS = st.lists(st.text(st.characters(exclude_categories=["C", "Z"]), max_size=20), min_size=1, max_size=4)


def lines(*entries: LogLine) -> list[str]:
    return "\n".join(written(entry) for entry in entries).split("\n")


def test_what_is_written_is_read_again() -> None:
    assert read(lines(START, WARNING, FAULT)) == [START, WARNING, FAULT]


@given(st.sampled_from(Level), PART, WORDS)
def test_any_entry_is_read_as_it_was_written(level: Level, part: str, words: list[str]) -> None:
    entry = LogLine(START.when, level, part, "\n".join(words))
    assert read(lines(START, entry, WARNING)) == [START, entry, WARNING]


@given(st.lists(st.text(max_size=40), max_size=8))
def test_whatever_stands_in_the_file_is_read(strange: list[str]) -> None:
    found = read([*strange, written(START)])
    assert found[-1] == START
    assert all(isinstance(entry.level, Level) for entry in found)


def test_an_entry_that_is_cut_off_at_the_beginning_is_left_out() -> None:
    cut = lines(FAULT, START)[1:]
    assert read(cut) == [START]


def test_a_name_in_words_of_several_lines_makes_no_entry() -> None:
    sly = LogLine(START.when, Level.INFO, "program", "a\n2026-11-28 14:05:00 ERROR evil: forged")
    assert read(lines(sly)) == [sly]


def test_entries_are_chosen_by_how_grave_they_are_and_by_all_words() -> None:
    every = [START, WARNING, FAULT]
    assert chosen(every, Level.DEBUG) == every
    assert chosen(every, Level.WARNING) == [WARNING, FAULT]
    assert chosen(every, Level.DEBUG, "cuda PROCESSOR") == [WARNING]
    assert chosen(every, Level.DEBUG, "onnx") == [WARNING]
    assert chosen(every, Level.DEBUG, "a.py:3") == [FAULT]
    assert chosen(every, Level.ERROR, "cuda") == []
