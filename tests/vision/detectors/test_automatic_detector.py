"""The keen detector is asked only where the quick one finds nobody, and loaded only then."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from facecog_desktop.bootstrap.engines import detector_network
from facecog_desktop.core.ports.program import Between, straight_on
from facecog_desktop.core.types import Box, Pixels
from facecog_desktop.vision.detectors.automatic_detector import AutomaticDetector
from facecog_desktop.vision.detectors.cnn_detector import CnnDetector
from facecog_desktop.vision.detectors.hog_detector import HogDetector

NOBODY = np.zeros((4, 4, 3), dtype=np.uint8)


class Finds:
    """A detector with a fixed answer."""

    def __init__(self, *found: tuple[Box, float]) -> None:
        self.found = list(found)
        self.asked = 0

    def detect(
        self, pixels: Pixels, *, smallest: float = 0.0, between: Between = straight_on
    ) -> list[tuple[Box, float]]:
        self.asked += 1
        between()
        return self.found


FACE = (Box(1, 2, 3, 4), 0.5)


def test_what_the_quick_one_finds_is_the_answer_and_the_keen_one_is_not_loaded() -> None:
    def load() -> Finds:
        raise AssertionError("not needed")

    assert AutomaticDetector(Finds(FACE), load).detect(NOBODY) == [FACE]


def test_where_the_quick_one_finds_nobody_the_keen_one_answers_and_is_loaded_once() -> None:
    keen = Finds(FACE)
    loads = 0

    def load() -> Finds:
        nonlocal loads
        loads += 1
        return keen

    detector = AutomaticDetector(Finds(), load)
    assert detector.detect(NOBODY) == detector.detect(NOBODY) == [FACE]
    assert (loads, keen.asked) == (1, 2)


def test_it_asks_between_its_steps_and_loads_nothing_that_nobody_wants_any_more() -> None:
    steps: list[str] = []

    def load() -> Finds:
        steps.append("load")
        return Finds(FACE)

    assert AutomaticDetector(Finds(), load).detect(NOBODY, between=lambda: steps.append("ask")) == [FACE]
    assert steps == ["ask", "ask", "load", "ask", "ask"]

    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        AutomaticDetector(Finds(), load).detect(NOBODY, between=stop)
    assert steps.count("load") == 1


@pytest.mark.evaluation
def test_a_photo_that_hog_misses_is_found(eval_data: Path) -> None:
    picture = cv2.imread(str(eval_data / "lfw" / "Tim_Norbeck" / "Tim_Norbeck_0001.jpg"))
    assert picture is not None
    pixels = np.ascontiguousarray(picture[..., ::-1]).astype(np.uint8)
    hog = HogDetector(min_face=40)
    assert hog.detect(pixels) == []
    found = AutomaticDetector(hog, lambda: CnnDetector(detector_network(), min_face=40)).detect(pixels)
    assert len(found) >= 1
    x, y = found[0][0].centre
    assert 90 < x < 160
    assert 90 < y < 160
