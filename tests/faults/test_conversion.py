"""A short run of the harness of conversions, and that it would see what it looks for."""

from __future__ import annotations

import random
from pathlib import Path

from facecog_desktop.core.people.protection import Lock, Wish
from tests.faults.conversion import SECRETS, _check, opened, prepare, run
from tests.storage.locked import found_in


def test_a_conversion_that_is_killed_leaves_the_old_or_the_new_file_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "data" / "gallery.facecog"
    prepare(path)
    figures = run(path, 8, random.Random(3))
    assert figures.faults == []
    assert figures.moments == 8


def test_what_is_lost_or_left_readable_would_be_found(tmp_path: Path) -> None:
    path = tmp_path / "data" / "gallery.facecog"
    prepare(path)
    assert found_in(path.parent, SECRETS) > 20
    gallery = opened(path)
    copy = gallery.backup()
    gallery.protect(Wish(Lock.KEYRING))
    gallery.close()
    assert _check(path, ["Nobody"]) == [
        "Nobody was acknowledged and is lost",
        "the gallery is encrypted, and something can be read in its folder",
    ]
    copy.unlink()
    assert _check(path, []) == []
