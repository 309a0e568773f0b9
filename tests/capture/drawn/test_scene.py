"""The demo's camera: the same show for the same seed, people who are found, never two identical frames."""

from __future__ import annotations

import time

import numpy as np
import pytest

from facecog_desktop.capture.drawn.acts import BLOCK, SOLO, places
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE, STRANGER
from facecog_desktop.capture.drawn.room import HEIGHT, WIDTH, draw_room, with_noise
from facecog_desktop.capture.drawn.scene import FPS, DrawnSource
from facecog_desktop.core.ports.program import FrameSource
from tests.capture.drawn.conftest import Eye


@pytest.fixture(scope="module")
def source() -> DrawnSource:
    return DrawnSource(seed=3)


def test_the_demo_is_a_live_camera_of_moving_pictures() -> None:
    demo: FrameSource = DrawnSource()
    assert (demo.name, demo.live, demo.moving, demo.fps, demo.length) == ("Demo", True, True, 30.0, None)


def test_frames_are_numbered_timed_and_of_one_size(source: DrawnSource) -> None:
    fresh = DrawnSource(seed=3)
    first, second = fresh.read(), fresh.read()
    assert first is not None
    assert second is not None
    assert (first.number, second.number) == (0, 1)
    assert second.time == pytest.approx(1 / FPS)
    assert first.pixels.shape == (HEIGHT, WIDTH, 3)
    assert not first.pixels.flags.writeable
    assert first.source == "Demo"


def test_a_frame_depends_on_its_number_and_the_seed_alone(source: DrawnSource) -> None:
    source.frame(500)
    jumped = source.frame(460).pixels
    assert np.array_equal(jumped, DrawnSource(seed=3).frame(460).pixels)
    assert not np.array_equal(jumped, DrawnSource(seed=4).frame(460).pixels)


def test_a_closed_demo_gives_no_more_frames() -> None:
    demo = DrawnSource()
    demo.close()
    demo.close()
    assert demo.read() is None


def test_a_cast_of_two_is_too_small_for_the_show() -> None:
    with pytest.raises(ValueError, match="three"):
        DrawnSource(cast=DEMO_PEOPLE[:2])


def test_even_the_empty_room_is_never_twice_the_same(source: DrawnSource) -> None:
    number = round((SOLO + BLOCK - 0.1) * FPS)
    assert not places(DEMO_PEOPLE, STRANGER, number / FPS, 3)
    assert not np.array_equal(source.frame(number).pixels, source.frame(number + 1).pixels)


def test_the_room_has_no_face_of_its_own(eye: Eye) -> None:
    assert eye.faces(draw_room(0)) == []


def test_grain_is_faint() -> None:
    room = draw_room(1)
    for noisy in with_noise(room, 2, 1):
        assert 0 < np.abs(noisy.astype(int) - room).max() <= 2


def test_frontal_people_are_found_where_they_stand(eye: Eye) -> None:
    demo, wanted, found = DrawnSource(seed=0), 0, 0
    for number in range(15, round((SOLO + 2 * BLOCK) * FPS), 53):
        faces = eye.faces(demo.frame(number).pixels)
        for place in places(DEMO_PEOPLE, STRANGER, number / FPS, 0):
            x, y = place.x * WIDTH, place.y * HEIGHT
            if abs(place.pose.yaw) > 15 or not 100 < x < WIDTH - 100:
                continue
            wanted += 1
            found += any(abs(fx - x) + abs(fy - y) < 70 for fx, fy in faces)
    assert wanted > 20
    assert found >= 0.95 * wanted


def test_a_frame_of_a_warm_demo_is_drawn_within_its_thirtieth_of_a_second() -> None:
    demo = DrawnSource(seed=0)
    for number in range(400, 460):
        demo.frame(number)
    started = time.process_time()
    for number in range(400, 460):
        demo.frame(number)
    assert (time.process_time() - started) / 60 < 0.033
