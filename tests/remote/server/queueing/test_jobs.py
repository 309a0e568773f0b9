"""Jobs: one at work, some that wait, results that are kept for a while, and bugs that are told as such."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from facecog_desktop.core.comparing.comparison import ComparedSide, Comparison, Terms
from facecog_desktop.core.comparing.reading import CompareGoOn, WhichSide
from facecog_desktop.core.errors import VideoInvalidError
from facecog_desktop.remote.messages.pictures import JobStage
from facecog_desktop.remote.server.queueing.jobs import Job, JobNotFoundError, Jobs
from facecog_desktop.remote.server.queueing.places import ServerBusyError
from facecog_desktop.remote.server.work_rules import WorkRules

ANSWER = Comparison(True, 0.3, 0.9, 0.5, Terms(), ComparedSide(False, 1), ComparedSide(False, 1))
RULES = WorkRules(jobs=2, jobs_kept=2, job_memory=60.0, job_seconds=100.0)


class Made:
    """Jobs, and what happened to their files."""

    def __init__(self) -> None:
        self.now = 0.0
        self.closed: list[str] = []
        self.jobs = Jobs(RULES, lambda: self.now)

    def begin(self, name: str, compare: Callable[[CompareGoOn], Comparison | None], owner: str = "me") -> Job:
        def close() -> None:
            if name not in self.closed:
                self.closed.append(name)

        return self.jobs.begin(owner, compare, close)


def run(work: Callable[[Made], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        await work(Made())

    asyncio.run(asyncio.wait_for(whole(), 20))


def test_a_job_ends_with_its_answer_and_its_files_are_gone() -> None:
    async def work(made: Made) -> None:
        job = made.begin("one", lambda _: ANSWER)
        assert job.stage is JobStage.WAITING
        await made.jobs.drain()
        assert (job.stage, job.result, made.closed) == (JobStage.DONE, ANSWER, ["one"])
        assert made.jobs.find("me", job.id) is job
        for owner, name in (("you", job.id), ("me", "unknown"), ("", job.id)):
            with pytest.raises(JobNotFoundError):
                made.jobs.find(owner, name)

    run(work)


def test_one_is_at_work_while_the_others_wait_and_no_more_are_taken() -> None:
    gate = threading.Event()

    async def work(made: Made) -> None:
        def slow(_: CompareGoOn) -> Comparison:
            assert gate.wait(10)
            return ANSWER

        jobs = [made.begin(f"{number}", slow) for number in range(2)]
        await asyncio.sleep(0.1)
        assert [job.stage for job in jobs] == [JobStage.RUNNING, JobStage.WAITING]
        with pytest.raises(ServerBusyError):
            made.begin("third", slow)
        gate.set()
        await made.jobs.drain()
        assert {job.stage for job in jobs} == {JobStage.DONE}
        made.begin("fourth", slow)
        await made.jobs.drain()

    run(work)


def test_a_job_that_is_cancelled_while_it_waits_is_never_begun() -> None:
    gate = threading.Event()
    begun: list[str] = []

    async def work(made: Made) -> None:
        def slow(_: CompareGoOn) -> Comparison:
            begun.append("one")
            assert gate.wait(10)
            return ANSWER

        first, second = made.begin("first", slow), made.begin("second", slow)
        await asyncio.sleep(0.1)
        assert made.jobs.cancel("me", second.id).stage is JobStage.CANCELLED
        gate.set()
        await made.jobs.drain()
        assert (begun, sorted(made.closed)) == (["one"], ["first", "second"])
        assert (first.stage, second.stage) == (JobStage.DONE, JobStage.CANCELLED)

    run(work)


def test_known_failures_and_bugs_are_told_apart(caplog: pytest.LogCaptureFixture) -> None:
    def damaged(_: CompareGoOn) -> Comparison:
        raise VideoInvalidError("left is damaged", source="left")

    def bug(_: CompareGoOn) -> Comparison:
        raise ZeroDivisionError("secret words")

    async def work(made: Made) -> None:
        with caplog.at_level(logging.ERROR):
            known, unknown = made.begin("known", damaged), made.begin("unknown", bug)
            await made.jobs.drain()
        assert known.error is not None
        assert (known.stage, known.error.code, known.error.source) == (JobStage.FAILED, "video_invalid", "left")
        assert unknown.error is not None
        assert (unknown.stage, unknown.error.code) == (JobStage.FAILED, "bug")
        assert "secret" not in unknown.error.message
        assert unknown.error.id is not None
        assert unknown.error.id in caplog.text
        assert sorted(made.closed) == ["known", "unknown"]

    run(work)


def test_a_job_that_ends_without_an_answer_took_too_long() -> None:
    async def work(made: Made) -> None:
        job = made.begin("long", lambda go_on: None if go_on(WhichSide.LEFT, 0.0) else ANSWER)
        await made.jobs.drain()
        assert job.error is not None
        assert (job.stage, job.error.code) == (JobStage.FAILED, "comparison_too_long")

    run(work)


def test_results_are_forgotten_after_a_while() -> None:
    async def work(made: Made) -> None:
        job = made.begin("one", lambda _: ANSWER)
        await made.jobs.drain()
        made.now = 59.0
        assert made.jobs.find("me", job.id) is job
        made.now = 61.0
        with pytest.raises(JobNotFoundError):
            made.jobs.find("me", job.id)

    run(work)


def test_no_two_jobs_have_ids_that_can_be_guessed() -> None:
    ids = {Job("me", lambda _: None, lambda: None, None).id for _ in range(100)}  # type: ignore[arg-type]  # it never goes
    assert len(ids) == 100
    assert min(map(len, ids)) >= 32
