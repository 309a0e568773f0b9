"""The program log is written: starts and ends, bounded, and without anything that is somebody's."""

from __future__ import annotations

import faulthandler
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from facecog_desktop.core.program.program_log import Level
from facecog_desktop.storage.program_log import place, reading
from facecog_desktop.storage.program_log.writing import PART, ProgramLog

SECRET = "Anna Secret"
LOG = logging.getLogger(PART)


@pytest.fixture(autouse=True)
def _faults_as_before() -> Iterator[None]:
    """pytest has a fault handler of its own."""
    yield
    if sys.__stderr__ is not None:
        faulthandler.enable(sys.__stderr__)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[ProgramLog]:
    made = ProgramLog(tmp_path / "log")
    made.begin("FaceCog Desktop 1.2.3, Python 3.11")
    yield made
    made.end()


def whole(log: ProgramLog) -> str:
    return "\n".join(path.read_text("utf-8") for path in place.files(log.folder) if path.exists())


def test_a_start_with_versions_and_the_end_are_written(log: ProgramLog) -> None:
    log.end()
    entries = reading.lines(log.folder)
    assert [(entry.level, entry.part) for entry in entries] == [(Level.INFO, "program")] * 2
    assert [entry.words for entry in entries] == ["start: FaceCog Desktop 1.2.3, Python 3.11", "end"]


def test_after_the_end_everything_is_as_before(tmp_path: Path) -> None:
    logger = logging.getLogger("facecog_desktop")
    before = (logger.level, list(logger.handlers))
    made = ProgramLog(tmp_path)
    made.begin("1")
    assert len(logger.handlers) == len(before[1]) + 1
    made.end()
    made.end()
    assert (logger.level, list(logger.handlers)) == before


def test_of_other_parts_only_warnings_are_kept(log: ProgramLog) -> None:
    other = logging.getLogger("facecog_desktop.vision.somewhere")
    other.info("nothing special")
    other.warning("something special")
    logging.getLogger("somebody.else").error("not ours")
    assert "something special" in whole(log)
    assert "nothing special" not in whole(log)
    assert "not ours" not in whole(log)


def test_of_an_exception_its_kind_and_place_are_written_and_not_its_words(log: ProgramLog) -> None:
    try:
        raise ValueError(SECRET)
    except ValueError:
        LOG.exception("it failed")
    [entry] = [entry for entry in reading.lines(log.folder) if entry.level is Level.ERROR]
    assert "ValueError" in entry.words
    assert "test_writing.py:" in entry.words
    assert SECRET not in whole(log)


def test_the_users_folder_passwords_and_templates_are_not_written(
    log: ProgramLog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    home = tmp_path / SECRET
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    LOG.warning("the cache %s is not used", home / "cache" / "readings.db")
    LOG.warning("no answer of %s", "postgresql://me:hunter2@db/faces")
    LOG.warning("odd numbers: %s", [0.25, -0.125, 1e-05, 0.5, 0.75, 0.1])
    found = whole(log)
    assert SECRET not in found
    assert "readings.db" in found
    assert "hunter2" not in found
    assert "0.125" not in found


def test_the_log_does_not_grow_without_bound(log: ProgramLog, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(1200):
        LOG.warning("%06d %s", number, "x" * 1900)
    sizes = [path.stat().st_size for path in place.files(log.folder) if path.exists()]
    assert len(sizes) == 1 + place.OLDER
    assert all(size <= place.LARGEST for size in sizes)
    assert reading.lines(log.folder)[-1].words.startswith("001199")


def test_a_very_long_line_is_cut(log: ProgramLog) -> None:
    LOG.warning("x" * 100_000)
    assert len(whole(log)) < 10_000


def test_what_failed_in_native_code_is_told_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / place.FAULTS).write_text(
        f'Fatal Python error: Segmentation fault\n\n  File "{Path.home()}/x.py", line 3 in f\n', "utf-8"
    )
    made = ProgramLog(tmp_path)
    made.begin("1")
    made.end()
    first = reading.lines(tmp_path)[0]
    assert first.level is Level.CRITICAL
    assert "Segmentation fault" in first.words
    assert '"~/x.py", line 3 in f' in first.words
    assert (tmp_path / place.FAULTS).read_text("utf-8") == ""


def test_python_writes_faults_there_while_the_log_is_written(log: ProgramLog) -> None:
    assert faulthandler.is_enabled()
    assert (log.folder / place.FAULTS).exists()
    log.end()
    assert not faulthandler.is_enabled()


def test_a_folder_that_cannot_be_made_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    made = ProgramLog(tmp_path / "file" / "log")
    made.begin("1")
    made.end()
    assert reading.lines(tmp_path / "elsewhere") == []
