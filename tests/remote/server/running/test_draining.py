"""The end of a server, without a process of its own: signals are held back until every request has its answer."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Callable
from types import FrameType

from starlette.types import Message, Receive, Scope, Send

from facecog_desktop.remote.server.guard.traffic import CountTraffic, Traffic
from facecog_desktop.remote.server.running.draining import Draining


def ends(traffic: Traffic, act: Callable[[], None], *, seconds: float = 5.0) -> tuple[list[int], float, list[str]]:
    """The signals that reached the server while an application ran its life, when, and what it was told."""
    came: list[int] = []
    told: list[str] = []

    def end(number: int, _frame: FrameType | None) -> None:
        came.append(number)

    async def life() -> float:
        done = asyncio.Event()
        began = time.monotonic()

        async def app(_scope: Scope, _receive: Receive, _send: Send) -> None:
            asyncio.get_running_loop().call_later(0.1, act)
            while not came and time.monotonic() - began < 10:
                await asyncio.sleep(0.02)
            done.set()

        async def nothing(*_: object) -> Message:
            return {}

        draining = Draining(app, traffic, stopping=lambda: told.append("stop"), seconds=seconds)
        await draining({"type": "lifespan"}, nothing, lambda _message: asyncio.sleep(0))
        return time.monotonic() - began

    before = {number: signal.signal(number, end) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        lasted = asyncio.run(life())
        assert signal.getsignal(signal.SIGTERM) is end
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return came, lasted, told


def test_with_nothing_to_answer_it_ends_at_once() -> None:
    traffic = Traffic()
    came, lasted, told = ends(traffic, lambda: signal.raise_signal(signal.SIGTERM))
    assert came == [signal.SIGTERM]
    assert traffic.draining
    assert told == ["stop"]
    assert lasted < 3


def test_a_running_request_is_waited_for() -> None:
    traffic = Traffic(at_once=1)

    def act() -> None:
        signal.raise_signal(signal.SIGTERM)
        signal.raise_signal(signal.SIGTERM)
        asyncio.get_running_loop().call_later(0.5, setattr, traffic, "at_once", 0)

    came, lasted, told = ends(traffic, act)
    assert came == [signal.SIGTERM]
    assert told == ["stop"]
    assert lasted >= 0.6


def test_it_is_not_waited_for_for_ever() -> None:
    came, lasted, _ = ends(Traffic(at_once=1), lambda: signal.raise_signal(signal.SIGTERM), seconds=0.3)
    assert came == [signal.SIGTERM]
    assert 0.3 < lasted < 5


def test_whoever_presses_ctrl_c_again_does_not_wait() -> None:
    def act() -> None:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)

    came, lasted, _ = ends(Traffic(at_once=1), act, seconds=8)
    assert came[:2] == [signal.SIGINT, signal.SIGINT]  # the second one tells uvicorn not to wait either
    assert lasted < 5


def test_a_stream_of_events_is_nothing_to_wait_for() -> None:
    traffic, seen = Traffic(), []

    async def app(_scope: Scope, _receive: Receive, send: Send) -> None:
        seen.append(traffic.at_once)
        await send(
            {
                "type": "http.response.start",
                "status": 200,
                "headers": [(b"content-type", b"text/event-stream; charset=utf-8")],
            }
        )
        seen.append(traffic.at_once)

    async def nothing(*_: object) -> Message:
        return {}

    guarded = CountTraffic(app, traffic, 0)
    asyncio.run(guarded({"type": "http", "path": "/v1/events", "headers": []}, nothing, lambda _m: asyncio.sleep(0)))
    assert seen == [1, 0]
    assert traffic.at_once == 0
