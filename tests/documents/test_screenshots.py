"""The script that makes the documents' pictures: what it shows stands still, and its files are small."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from docs import drawn_day, make_screenshots
from docs.drawn_day import HeldSource
from facecog_desktop.capture.drawn.scene import FPS


def test_the_demo_stands_still_however_long_it_is_watched() -> None:
    source = HeldSource()
    frames = [frame for frame in (source.read() for _ in range(9)) if frame is not None]
    assert [frame.number for frame in frames] == list(range(1, 10))
    assert np.array_equal(frames[0].pixels, frames[4].pixels)
    assert np.array_equal(frames[0].pixels, source.frame(round(drawn_day.ALONE * FPS)).pixels)
    assert frames[-1].time < 9 / FPS


def test_another_second_comes_so_late_that_nobody_is_taken_for_somebody_else() -> None:
    source = HeldSource()
    before = source.read()
    source.go_to(drawn_day.TOGETHER)
    after = source.read()
    assert before is not None
    assert after is not None
    assert after.time > before.time + 30
    assert not np.array_equal(before.pixels, after.pixels)


def test_a_camera_is_never_opened_for_a_picture() -> None:
    with pytest.raises(ValueError, match="not the demo"):
        make_screenshots.held(HeldSource(), "0")


def test_a_picture_gets_as_many_colours_as_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    slope = np.linspace(0, 255, 300, dtype=np.uint8)
    picture = Image.fromarray(
        np.dstack([np.tile(slope, (200, 1)), np.tile(slope[:200, None], (1, 300)), np.zeros((200, 300), np.uint8)])
    )
    rich = make_screenshots.small_png(picture)
    monkeypatch.setattr(make_screenshots, "MOST_BYTES", len(rich) // 2)
    poor = make_screenshots.small_png(picture)
    assert len(poor) < len(rich) // 2
    assert Image.open(io.BytesIO(poor)).size == picture.size
    monkeypatch.setattr(make_screenshots, "MOST_BYTES", 50)
    with pytest.raises(ValueError, match="too large"):
        make_screenshots.small_png(picture)


def test_the_day_of_the_log_has_every_kind_of_visit_in_its_order() -> None:
    assert {verdict for *_, verdict in drawn_day.VISITS} == {"known", "unsure", "stranger"}
    times = [first for first, *_ in drawn_day.VISITS]
    assert times == sorted(times)
