"""A short run of the harness, and that it would see what it looks for."""

from __future__ import annotations

import random
from pathlib import Path

from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.faults.kill import _check, run
from tests.faults.writing import known_after
from tests.storage.builders import a_sample


def test_whoever_is_killed_loses_nothing_acknowledged_and_leaves_nothing_half_done(tmp_path: Path) -> None:
    figures = run(tmp_path / "gallery.facecog", 12, random.Random(7))
    assert figures.faults == []
    assert figures.moments == 12
    assert figures.acknowledged > 12, "the writers must have come to something"
    assert {"add", "rename", "merge"} <= set(figures.kinds)


def test_a_step_that_was_acknowledged_and_is_not_there_would_be_found(tmp_path: Path) -> None:
    path = tmp_path / "gallery.facecog"
    gallery = SqliteGallery(path)
    gallery.add_person("0 v0", [a_sample(0), a_sample(1)], external_id="0")
    gallery.close()
    assert _check(path, {0: 1}) == ([], {0: 1})
    assert _check(path, {0: 0}) == ([], {0: 1})
    assert "told 2 steps" in _check(path, {0: 2})[0][0]


def test_the_plan_says_what_must_be_there() -> None:
    assert known_after(0, 1) == {"0": ("0 v0", "there", 2)}
    assert known_after(0, 4) == {"0": ("0 v1", "there", 4), "1": ("1 v0", "merged", 0)}
    assert known_after(0, 13) == known_after(0, 8)
