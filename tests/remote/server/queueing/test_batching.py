"""Faces of many requests in one question: who waits, who is asked together, and whose failure it is."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

import pytest

from facecog_desktop.core.errors import PictureInvalidError
from facecog_desktop.core.types import Match, Sample, Verdict
from facecog_desktop.remote.server.queueing.batching import Batcher
from facecog_desktop.remote.server.queueing.places import ServerBusyError
from facecog_desktop.remote.server.work_rules import WorkRules
from tests.remote.asking import local_service, sample_of

RULES = WorkRules(batch_faces=4, batches=1, queue_faces=8, linger=0.0)


class Asked:
    """What is asked of the service: every question, and how many at once. It answers when it is let."""

    def __init__(self, *, open_: bool = True) -> None:
        self.questions: list[list[list[str]]] = []
        self.at_once = self.most_at_once = 0
        self.gate = threading.Event()
        self._lock = threading.Lock()
        if open_:
            self.gate.set()

    def __call__(self, pictures: Sequence[Sequence[Sample]]) -> list[list[Match]]:
        with self._lock:
            self.questions.append([[sample.source for sample in picture] for picture in pictures])
            self.at_once += 1
            self.most_at_once = max(self.at_once, self.most_at_once)
        try:
            assert self.gate.wait(10)
            for picture in pictures:
                for sample in picture:
                    if sample.source == "bad":
                        raise PictureInvalidError("this crop is damaged")
                    if sample.source == "bug":
                        raise ZeroDivisionError
            return [[Match(Verdict.STRANGER, reasons=(sample.source,)) for sample in each] for each in pictures]
        finally:
            with self._lock:
                self.at_once -= 1


def faces(*names: str) -> list[Sample]:
    return [Sample(b"", _LANDMARKS, _QUALITY, source=name) for name in names]


_ONE = sample_of(local_service(), 1)
_LANDMARKS, _QUALITY = _ONE.landmarks, _ONE.quality


def said(answers: list[list[Match]]) -> list[list[str]]:
    return [[match.reasons[0] for match in picture] for picture in answers]


def run(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(asyncio.wait_for(work(), 20))


async def until(what: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not what():
        assert time.monotonic() < deadline
        await asyncio.sleep(0.005)


def test_a_question_is_answered_picture_by_picture() -> None:
    async def work() -> None:
        batcher = Batcher(Asked(), RULES)
        assert said(await batcher.matches([faces("a", "b"), [], faces("c")])) == [["a", "b"], [], ["c"]]
        assert await batcher.matches([]) == []
        assert batcher.depth == 0

    run(work)


def test_what_comes_while_the_engine_is_busy_is_asked_together() -> None:
    async def work() -> None:
        asked = Asked(open_=False)
        batcher = Batcher(asked, RULES)
        first = asyncio.ensure_future(batcher.matches([faces("first")]))
        await until(lambda: bool(asked.questions))
        others = [asyncio.ensure_future(batcher.matches([faces(f"{n}")])) for n in range(6)]
        await asyncio.sleep(0)
        assert batcher.depth == 6
        asked.gate.set()
        assert [said(answer) for answer in await asyncio.gather(first, *others)] == [
            [["first"]],
            *([[f"{n}"]] for n in range(6)),
        ]
        assert [sum(map(len, question)) for question in asked.questions] == [1, 4, 2]
        assert (asked.most_at_once, batcher.depth) == (1, 0)

    run(work)


def test_as_many_batches_as_allowed_run_at_once() -> None:
    async def work() -> None:
        asked = Asked(open_=False)
        batcher = Batcher(asked, WorkRules(batch_faces=1, batches=2))
        waiting = [asyncio.ensure_future(batcher.matches([faces("a")])) for _ in range(5)]
        await until(lambda: asked.at_once == 2)
        asked.gate.set()
        await asyncio.gather(*waiting)
        assert asked.most_at_once == 2

    run(work)


def test_more_faces_than_a_batch_holds_are_asked_in_parts_and_answered_in_order() -> None:
    async def work() -> None:
        asked = Asked()
        pictures = [faces("a", "b", "c"), faces("d", "e"), faces(*"fghijk"), [], faces("l")]
        assert said(await Batcher(asked, RULES).matches(pictures)) == [
            ["a", "b", "c"],
            ["d", "e"],
            list("fghijk"),
            [],
            ["l"],
        ]
        assert [sum(map(len, question)) for question in asked.questions] == [3, 2, 6, 1]

    run(work)


@pytest.mark.parametrize(("which", "error"), [("bad", PictureInvalidError), ("bug", ZeroDivisionError)])
def test_a_bad_picture_fails_alone(which: str, error: type[Exception]) -> None:
    async def work() -> None:
        asked = Asked(open_=False)
        batcher = Batcher(asked, RULES)
        names = ["first", "good", which, "fine"]
        waiting = [asyncio.ensure_future(batcher.matches([faces(name)])) for name in names]
        await until(lambda: bool(asked.questions))
        asked.gate.set()
        found: list[Any] = await asyncio.gather(*waiting, return_exceptions=True)
        assert isinstance(found[2], error)
        assert [said(found[n]) for n in (0, 1, 3)] == [[["first"]], [["good"]], [["fine"]]]

    run(work)


def test_more_than_may_wait_is_refused_with_the_time_to_ask_again() -> None:
    async def work() -> None:
        asked = Asked(open_=False)
        batcher = Batcher(asked, RULES)
        busy = asyncio.ensure_future(batcher.matches([faces("busy")]))
        await until(lambda: bool(asked.questions))
        waiting = [asyncio.ensure_future(batcher.matches([faces("a", "b", "c", "d")])) for _ in range(2)]
        await asyncio.sleep(0)
        with pytest.raises(ServerBusyError) as refused:
            await batcher.matches([faces("late")])
        assert refused.value.headers == {"Retry-After": "1"}
        asked.gate.set()
        await asyncio.gather(busy, *waiting)
        assert said(await batcher.matches([faces("later")])) == [["later"]]

    run(work)


def test_a_single_request_larger_than_the_queue_is_answered_where_nothing_waits() -> None:
    async def work() -> None:
        answers = await Batcher(Asked(), RULES).matches([faces("a", "b", "c") for _ in range(10)])
        assert len(answers) == 10

    run(work)


def test_whoever_gives_up_leaves_the_queue_and_is_not_looked_at() -> None:
    async def work() -> None:
        asked = Asked(open_=False)
        batcher = Batcher(asked, RULES)
        busy = asyncio.ensure_future(batcher.matches([faces("busy")]))
        await until(lambda: bool(asked.questions))
        gone = asyncio.ensure_future(batcher.matches([faces("gone", "gone")]))
        stays = asyncio.ensure_future(batcher.matches([faces("stays")]))
        await asyncio.sleep(0)
        assert batcher.depth == 3
        gone.cancel()
        await asyncio.sleep(0)
        assert batcher.depth == 1
        asked.gate.set()
        await asyncio.gather(busy, stays)
        assert asked.questions == [[["busy"]], [["stays"]]]

    run(work)


def test_draining_answers_all_that_waits() -> None:
    async def work() -> None:
        asked = Asked(open_=False)
        batcher = Batcher(asked, RULES)
        waiting = [asyncio.ensure_future(batcher.matches([faces(f"{n}")])) for n in range(7)]
        await until(lambda: bool(asked.questions))
        drained = asyncio.ensure_future(batcher.drain())
        await asyncio.sleep(0.05)
        assert not drained.done()
        asked.gate.set()
        await drained
        assert all(each.done() for each in waiting)

    run(work)


def test_a_batch_waits_a_moment_for_others_only_while_another_is_looked_at() -> None:
    async def work() -> None:
        asked = Asked(open_=False)
        batcher = Batcher(asked, WorkRules(batches=2, linger=1.5))
        began = time.monotonic()
        first = asyncio.ensure_future(batcher.matches([faces("first")]))
        await until(lambda: bool(asked.questions))
        assert time.monotonic() - began < 1.0
        others = []
        for n in range(3):
            others.append(asyncio.ensure_future(batcher.matches([faces(f"{n}")])))
            await asyncio.sleep(0.01)
        await until(lambda: len(asked.questions) == 2)
        assert asked.questions[1] == [["0"], ["1"], ["2"]]
        asked.gate.set()
        await asyncio.gather(first, *others)

    run(work)


def test_what_waits_is_shared_among_the_batches_that_may_begin() -> None:
    async def work() -> None:
        asked = Asked(open_=False)
        batcher = Batcher(asked, WorkRules(batch_faces=8, batches=2, linger=0.0))
        waiting = [asyncio.ensure_future(batcher.matches([faces(f"{n}")])) for n in range(6)]
        await until(lambda: asked.at_once == 2)
        assert sorted(sum(map(len, question)) for question in asked.questions) == [3, 3]
        asked.gate.set()
        await asyncio.gather(*waiting)
        assert asked.most_at_once == 2

    run(work)
