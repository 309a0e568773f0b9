"""Ten thousand pictures: broken off at half, gone on with, and never more than a few in memory."""

from __future__ import annotations

import time
import tracemalloc
from itertools import islice
from pathlib import Path

import pytest

from facecog_desktop.service.importing.intake import Outcome
from facecog_desktop.storage.exchange.older import name_nr
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.storage.exchange.conftest import Studio

PEOPLE, EACH = 1000, 10


@pytest.fixture
def ten_thousand(tmp_path: Path) -> Path:
    for person in range(PEOPLE):
        for number in range(EACH):
            (tmp_path / f"Person {person}_{number}.jpg").write_bytes(f"{person} {number}".encode())
    return tmp_path


def test_broken_off_at_half_and_gone_on_with_everybody_is_there_once(
    ten_thousand: Path, gallery: SqliteGallery, studio: Studio
) -> None:
    results = studio.importer().take_in(name_nr.read(ten_thousand))
    half = list(islice(results, PEOPLE * EACH // 2))
    results.close()  # type: ignore[attr-defined]  # it is a generator, which iterators need not be
    assert {each.outcome for each in half} == {Outcome.ADDED}
    assert {person.samples for person in gallery.people()} == {EACH}
    there = sum(person.samples for person in gallery.people())
    assert PEOPLE * EACH // 2 <= there <= PEOPLE * EACH // 2 + EACH

    studio.made.clear()
    started = time.perf_counter()
    again = studio.take(name_nr.read(ten_thousand))
    assert len(again) == PEOPLE * EACH
    assert len(studio.made) == sum(each.outcome is Outcome.ADDED for each in again) == PEOPLE * EACH - there
    people = gallery.people()
    assert (len(people), {person.samples for person in people}) == (PEOPLE, {EACH})
    assert time.perf_counter() - started < 60


def test_memory_does_not_grow_with_the_pictures(tmp_path: Path, studio: Studio) -> None:
    size, count = 50_000, 600
    for number in range(count):
        (tmp_path / f"P{number // 6}_{number}.jpg").write_bytes(f"{number:05}".encode() * (size // 5))
    archive = name_nr.read(tmp_path)
    tracemalloc.start()
    try:
        for result in studio.importer().take_in(archive):
            assert result.outcome is Outcome.ADDED
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < size * count / 4
