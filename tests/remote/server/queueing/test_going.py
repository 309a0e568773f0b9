"""How far a comparison is, and how it ends."""

from __future__ import annotations

from facecog_desktop.core.comparing.reading import WhichSide
from facecog_desktop.remote.server.queueing.going import Going


def test_it_goes_on_and_tells_how_far_each_side_is_never_backwards() -> None:
    going = Going(10.0, lambda: 0.0)
    assert going(WhichSide.LEFT, 0.5)
    assert going(WhichSide.LEFT, 0.3)
    assert (going.progress(WhichSide.LEFT), going.progress(WhichSide.RIGHT)) == (0.5, 0.0)


def test_it_ends_where_it_is_stopped() -> None:
    going = Going(10.0, lambda: 0.0)
    going.stop()
    assert not going(WhichSide.LEFT, 0.0)
    assert going.stopped


def test_its_time_begins_with_the_first_question_and_not_while_it_waits() -> None:
    now = [100.0]
    going = Going(10.0, lambda: now[0])
    now[0] = 500.0
    assert going(WhichSide.LEFT, 0.0)
    now[0] = 509.9
    assert going(WhichSide.LEFT, 0.1)
    now[0] = 510.0
    assert not going(WhichSide.RIGHT, 0.1)
    assert not going.stopped
