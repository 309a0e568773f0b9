"""The latest value wins."""

from __future__ import annotations

import threading
import time

from facecog_desktop.service.live.mailbox import Mailbox


def test_a_taker_gets_the_newest_value_once() -> None:
    box: Mailbox[int] = Mailbox()
    box.put(1)
    box.put(2)
    assert box.take(0) == 2
    assert box.take(0) is None
    assert box.peek() == 2


def test_an_empty_mailbox_gives_nothing_after_the_wait() -> None:
    box: Mailbox[int] = Mailbox()
    started = time.monotonic()
    assert box.take(0.05) is None
    assert time.monotonic() - started >= 0.05
    assert box.peek() is None


def test_a_waiting_taker_wakes_when_a_value_comes() -> None:
    box: Mailbox[str] = Mailbox()
    taken: list[str | None] = []
    taker = threading.Thread(target=lambda: taken.append(box.take(5)))
    taker.start()
    box.put("frame")
    taker.join(5)
    assert taken == ["frame"]
