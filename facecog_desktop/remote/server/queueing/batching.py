"""Faces of many requests, looked at together: one question to the engine in place of many."""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

import anyio

from facecog_desktop.core.types import Match, Sample
from facecog_desktop.remote.server.queueing.outcomes import failure_of
from facecog_desktop.remote.server.queueing.places import ServerBusyError
from facecog_desktop.remote.server.work_rules import WorkRules

Pictures = Sequence[Sequence[Sample]]
Answers = list[list[Match]]


@dataclass(eq=False, slots=True)
class _Question:
    """What one request asks, and where its answer goes."""

    pictures: Pictures
    answer: asyncio.Future[Answers]
    faces: int = field(init=False)

    def __post_init__(self) -> None:
        self.faces = max(sum(len(picture) for picture in self.pictures), 1)


class Batcher:
    """Collects questions while the engine is busy, and asks them together. Belongs to one event loop.

    A request that is bad fails alone: the questions of a batch that fails are asked one by one.
    """

    def __init__(self, ask: Callable[[Pictures], Answers], rules: WorkRules) -> None:
        """`ask` is FaceService.matches, called in worker threads."""
        self._ask = ask
        self._rules = rules
        self._waiting: deque[_Question] = deque()
        self._running: set[asyncio.Task[None]] = set()
        self._looking = 0  # batches that have their faces
        self._threads = anyio.CapacityLimiter(rules.batches)

    @property
    def depth(self) -> int:
        """Faces that wait to be looked at."""
        return sum(question.faces for question in self._waiting)

    async def matches(self, pictures: Pictures) -> Answers:
        """What FaceService.matches answers. Whoever is cancelled leaves the queue. Raises ServerBusyError."""
        loop = asyncio.get_running_loop()
        questions = [_Question(part, loop.create_future()) for part in self._parts(pictures)]
        depth = self.depth
        if depth and depth + sum(question.faces for question in questions) > self._rules.queue_faces:
            raise ServerBusyError(f"{depth} faces are waiting to be looked at")
        self._waiting.extend(questions)
        self._begin()
        try:
            answers = [await question.answer for question in questions]
        finally:
            for question in questions:
                if not question.answer.done():
                    question.answer.cancel()
                if question in self._waiting:
                    self._waiting.remove(question)
        return [matches for answer in answers for matches in answer]

    async def drain(self) -> None:
        """Come back when everything that waits is answered."""
        while self._running:
            await asyncio.wait(set(self._running))

    def _begin(self) -> None:
        """Another batch, where there is something to ask and it may be asked now."""
        if self._waiting and len(self._running) < self._rules.batches:
            task = asyncio.get_running_loop().create_task(self._batch(linger=bool(self._running)))
            self._running.add(task)
            task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._begin()

    async def _batch(self, *, linger: bool) -> None:
        if linger and self.depth < self._rules.batch_faces:
            await asyncio.sleep(self._rules.linger)
        questions = self._taken()
        if not questions:
            return
        self._looking += 1
        try:
            await self._together(questions)
        finally:
            self._looking -= 1

    async def _together(self, questions: Sequence[_Question]) -> None:
        error = await failure_of(self._answer(questions))
        if error is not None and len(questions) == 1:
            _fail(questions[0], error)
        elif error is not None:
            for question in questions:
                await self._alone(question)

    async def _alone(self, question: _Question) -> None:
        """One of a batch that failed: whether it is the one to blame shows when it is asked alone."""
        if question.answer.done():
            return
        error = await failure_of(self._answer([question]))
        if error is not None:
            _fail(question, error)

    def _parts(self, pictures: Pictures) -> list[Pictures]:
        """The pictures of one request in parts that fit into a batch, so that others get their turn."""
        parts: list[list[Sequence[Sample]]] = [[]]
        faces = 0
        for picture in pictures:
            if parts[-1] and faces + len(picture) > self._rules.batch_faces:
                parts.append([])
                faces = 0
            parts[-1].append(picture)
            faces += len(picture)
        return [*parts]

    def _taken(self) -> list[_Question]:
        """The longest waiting ones: one at least, else a fair share, so that whoever is free beside has work too."""
        free = max(self._rules.batches - self._looking, 1)
        room = min(math.ceil(self.depth / free), self._rules.batch_faces)
        taken: list[_Question] = []
        while self._waiting and (not taken or self._waiting[0].faces <= room):
            taken.append(self._waiting.popleft())
            room -= taken[-1].faces
        return taken

    async def _answer(self, questions: Sequence[_Question]) -> None:
        pictures = [picture for question in questions for picture in question.pictures]
        found = await anyio.to_thread.run_sync(partial(self._ask, pictures), limiter=self._threads)
        answers = iter(found)
        for question in questions:
            own = [next(answers) for _ in question.pictures]
            if not question.answer.done():
                question.answer.set_result(own)


def _fail(question: _Question, error: BaseException) -> None:
    if not question.answer.done():
        question.answer.set_exception(error)
