"""Loops and jobs end when asked, tell their results on the GUI thread, and leave nothing running."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from facecog_desktop.core.errors import FaceCogError, NoFaceError
from facecog_desktop.ui.threads import Job, Jobs, Loop

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_a_loop_runs_until_its_step_says_no_and_then_closes_once() -> None:
    left, closed = [3, 2, 1], []

    def step() -> bool:
        left.pop()
        return bool(left)

    loop = Loop(step, name="steps", close=lambda: closed.append(threading.current_thread().name))
    loop.start()
    assert loop.join(5)
    assert left == []
    assert closed == ["steps"]


def test_a_loop_that_is_stopped_ends_after_its_step() -> None:
    loop = Loop(lambda: not threading.Event().wait(0.005), name="endless")
    loop.start()
    assert loop.running
    loop.stop()
    assert loop.join(5)
    assert not loop.running


def test_a_step_that_fails_still_closes_and_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[bool] = []
    told: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: told.append(args.exc_type))

    def step() -> bool:
        raise KeyError("a bug")

    loop = Loop(step, name="broken", close=lambda: closed.append(True))
    loop.start()
    assert loop.join(5)
    assert closed == [True]
    assert told == [KeyError]


def test_a_job_tells_its_result_on_the_gui_thread(jobs: Jobs, wait: Wait) -> None:
    told: list[tuple[object, object]] = []
    job = jobs.run(lambda: threading.current_thread().name)
    job.returned.connect(lambda result: told.append((result, threading.current_thread())))
    wait(lambda: told)
    assert str(told[0][0]).startswith("job")
    assert told[0][1] is threading.main_thread()


def test_a_known_failure_is_told_as_an_error_and_not_as_a_result(jobs: Jobs, wait: Wait) -> None:
    told: list[object] = []

    def work() -> None:
        raise NoFaceError("nobody there")

    job = jobs.run(work)
    job.returned.connect(lambda result: told.append("result"))
    job.errored.connect(told.append)
    wait(lambda: told)
    assert isinstance(told[0], FaceCogError)
    assert len(told) == 1


def test_a_bug_in_a_job_is_raised_on_the_gui_thread(jobs: Jobs, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as caught:
        job = jobs.run(lambda: 1 // 0)
        with qtbot.waitSignal(job.ended):
            pass
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_progress_arrives_in_its_order_before_the_result(jobs: Jobs, wait: Wait) -> None:
    told: list[object] = []

    def work(job: Job) -> str:
        for number in range(3):
            job.report(number)
        return "done"

    job = jobs.follow(work)
    job.progressed.connect(told.append)
    job.returned.connect(told.append)
    wait(lambda: "done" in told)
    assert told == [0, 1, 2, "done"]


def test_a_stopped_job_still_tells_what_it_has(jobs: Jobs, wait: Wait) -> None:
    told: list[object] = []

    def work(job: Job) -> int:
        steps = 0
        while not job.stopped:
            steps += 1
            time.sleep(0.002)
        return steps

    job = jobs.follow(work)
    job.returned.connect(told.append)
    job.stop()
    wait(lambda: told)


def test_a_cancelled_job_tells_only_its_end(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[object] = []
    job = jobs.run(lambda: time.sleep(0.02))
    job.returned.connect(told.append)
    with qtbot.waitSignal(job.ended):
        job.cancel()
    assert told == []
    assert not jobs.busy


def test_closing_drops_what_waits_and_waits_for_what_runs(qtbot: QtBot) -> None:
    jobs, done = Jobs(threads=1), []

    def work(number: int) -> None:
        time.sleep(0.02)
        done.append(number)

    for number in range(20):
        jobs.run(partial(work, number))
    jobs.close()
    assert len(done) <= 3
    assert not jobs.busy


def test_after_closing_nothing_is_begun(qtbot: QtBot) -> None:
    jobs, done = Jobs(), list[int]()
    jobs.close()
    jobs.run(lambda: done.append(1))
    jobs.close()
    assert done == []


def test_work_in_order_never_overtakes(qtbot: QtBot) -> None:
    jobs, done = Jobs(), list[int]()

    def slowly(number: int) -> None:
        time.sleep(0.02 if number % 2 == 0 else 0.0)
        done.append(number)

    for number in range(10):
        jobs.run(partial(slowly, number), in_order=True)
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()
    assert done == list(range(10))
