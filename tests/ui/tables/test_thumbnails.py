"""Thumbnails: read in the background, newest wish first, remembered, forgotten."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import GalleryDamagedError
from facecog_desktop.core.types import Pixels
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.threads import Jobs


class Photos:
    """A gallery that can be held up, and that remembers what was read and where."""

    def __init__(self) -> None:
        self.read: list[int] = []
        self.gate = threading.Event()
        self.gate.set()
        self.threads: set[str] = set()

    def __call__(self, sample_id: int) -> Pixels:
        self.gate.wait(5)
        self.read.append(sample_id)
        self.threads.add(threading.current_thread().name)
        if sample_id == 13:
            raise GalleryDamagedError("photo 13 is damaged")
        return np.full((100, 140, 3), sample_id % 256, dtype=np.uint8)


@pytest.fixture
def photos() -> Photos:
    return Photos()


@pytest.fixture
def thumbnails(qapp: object, photos: Photos) -> Iterator[Thumbnails]:
    jobs = Jobs()
    yield Thumbnails(jobs, photos, 32, room=5)
    photos.gate.set()
    jobs.close()


Wait = Callable[[Callable[[], object]], None]


def test_a_photo_is_read_once_in_a_job_and_is_a_square(qtbot: QtBot, thumbnails: Thumbnails, photos: Photos) -> None:
    with qtbot.waitSignal(thumbnails.arrived):
        assert thumbnails.get(7) is None
        assert thumbnails.get(7) is None
    made = thumbnails.get(7)
    assert made is not None
    assert (made.width(), made.height()) == (32, 32)
    assert made.toImage().pixelColor(16, 16) == QColor(7, 7, 7)
    assert photos.read == [7]
    assert threading.main_thread().name not in photos.threads


def test_what_was_wished_last_is_read_first_and_the_long_past_not_at_all(
    wait: Wait, thumbnails: Thumbnails, photos: Photos
) -> None:
    photos.gate.clear()
    for sample_id in range(100, 400):
        thumbnails.get(sample_id)
    photos.gate.set()
    wait(lambda: len(photos.read) >= 122)
    begun, rest = {100, 101}, photos.read[:]
    assert begun < set(rest)
    assert next(number for number in rest if number not in begun) == 399
    assert 102 not in rest


def test_only_so_many_are_remembered(wait: Wait, thumbnails: Thumbnails, photos: Photos) -> None:
    for sample_id in range(20, 28):
        thumbnails.get(sample_id)
        wait(partial(thumbnails.get, sample_id))
    assert thumbnails.get(27) is not None
    thumbnails.get(20)
    wait(lambda: photos.read.count(20) == 2)


def test_a_photo_that_cannot_be_read_is_told_once_and_not_tried_again(
    qtbot: QtBot, wait: Wait, thumbnails: Thumbnails, photos: Photos
) -> None:
    with qtbot.waitSignal(thumbnails.failed) as told:
        thumbnails.get(13)
    assert told.args is not None
    assert isinstance(told.args[0], GalleryDamagedError)
    assert thumbnails.get(13) is None
    thumbnails.get(14)
    wait(lambda: thumbnails.get(14))
    assert photos.read.count(13) == 1


def test_nothing_of_the_forgotten_stays_not_even_what_is_being_read(
    qtbot: QtBot, wait: Wait, thumbnails: Thumbnails, photos: Photos
) -> None:
    thumbnails.get(1)
    wait(lambda: thumbnails.get(1))
    photos.gate.clear()
    thumbnails.get(2)
    thumbnails.forget()
    with qtbot.assertNotEmitted(thumbnails.arrived, wait=200):
        photos.gate.set()
    assert thumbnails.get(1) is None
    wait(lambda: photos.read.count(1) == 2)
