"""Kept photos come in jobs, once each, and the oldest give way."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import SampleNotFoundError
from facecog_desktop.core.types import Pixels
from facecog_desktop.ui.picture.crops import Crops
from facecog_desktop.ui.threads import Jobs

Wait = Callable[[Callable[[], object]], None]


class Shelf:
    def __init__(self) -> None:
        self.read: list[int] = []

    def __call__(self, sample: int) -> Pixels:
        self.read.append(sample)
        if sample < 0:
            raise SampleNotFoundError("gone")
        return np.full((8, 8, 3), sample, np.uint8)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def crops(qtbot: QtBot, shelf: Shelf) -> Iterator[Crops]:
    jobs = Jobs()
    yield Crops(jobs, shelf, room=2)
    jobs.close()


def test_a_photo_is_read_once_and_then_remembered(crops: Crops, shelf: Shelf, wait: Wait) -> None:
    arrived: list[int] = []
    crops.arrived.connect(arrived.append)
    assert crops.get(7) is None
    assert crops.get(7) is None
    wait(lambda: arrived)
    found = crops.get(7)
    assert found is not None
    assert found.toImage().pixelColor(3, 3).red() == 7
    assert shelf.read == [7]


def test_the_one_not_asked_for_longest_gives_way(crops: Crops, shelf: Shelf, wait: Wait) -> None:
    wait(lambda: crops.get(1))
    wait(lambda: crops.get(2))
    crops.get(1)
    crops.get(3)
    wait(lambda: crops.get(3))
    assert crops.get(1) is not None
    assert crops.get(2) is None


def test_a_photo_that_cannot_be_read_never_arrives(crops: Crops, shelf: Shelf, wait: Wait) -> None:
    arrived: list[int] = []
    crops.arrived.connect(arrived.append)
    crops.get(-1)
    crops.get(5)
    wait(lambda: arrived)
    assert crops.get(-1) is None
    assert arrived == [5]


def test_after_forgetting_photos_are_read_again(crops: Crops, shelf: Shelf, wait: Wait) -> None:
    crops.get(4)
    wait(lambda: crops.get(4))
    crops.forget()
    assert crops.get(4) is None
    wait(lambda: shelf.read == [4, 4])
