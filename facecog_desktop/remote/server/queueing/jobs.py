"""Comparisons that take long: begun by one request, asked about by others."""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from facecog_desktop.core.comparing.comparison import Comparison
from facecog_desktop.core.comparing.reading import CompareGoOn
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.remote.messages.failures import failure_message
from facecog_desktop.remote.messages.pictures import Failure, JobStage
from facecog_desktop.remote.server.queueing.going import Going
from facecog_desktop.remote.server.queueing.outcomes import failure_of
from facecog_desktop.remote.server.queueing.places import Places, ServerBusyError
from facecog_desktop.remote.server.work_rules import WorkRules

_log = logging.getLogger(__name__)


class JobNotFoundError(FaceCogError):
    """No job of this key has this id, or its result is not kept any more."""

    code = "job_not_found"
    hint = "Results are kept for some minutes only; ask again for the comparison."


class ComparisonTooLongError(FaceCogError):
    """The comparison takes longer than is waited for."""

    code = "comparison_too_long"
    hint = "Ask for it as a job: POST /v1/compare/jobs"


@dataclass(eq=False, slots=True)
class Job:
    """One comparison. `compare` and `close` are called in a worker thread; `owner` is the name of a key."""

    owner: str
    compare: Callable[[CompareGoOn], Comparison | None]
    close: Callable[[], None]
    going: Going
    id: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    stage: JobStage = JobStage.WAITING
    result: Comparison | None = None
    error: Failure | None = None
    ended: float | None = None

    def done(self) -> Comparison | None:
        """Compare, and remove what was compared whatever comes of it."""
        try:
            return None if self.going.stopped else self.compare(self.going)
        finally:
            self.close()


class Jobs:
    """The jobs of one server, one at work at a time. Belongs to one event loop."""

    def __init__(self, rules: WorkRules, clock: Callable[[], float] = time.monotonic) -> None:
        self._rules = rules
        self._clock = clock
        self._places = Places(1, rules.jobs)
        self._jobs: dict[str, Job] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def unfinished(self) -> int:
        """Jobs that wait or are at work."""
        return len(self._tasks)

    def begin(self, owner: str, compare: Callable[[CompareGoOn], Comparison | None], close: Callable[[], None]) -> Job:
        """Begin a job; its `close` is called, whatever happens to it. Raises ServerBusyError."""
        self._forget()
        if self.unfinished >= self._rules.jobs:
            raise ServerBusyError(f"{self.unfinished} jobs are waiting", wait=10)
        job = Job(owner, compare, close, Going(self._rules.job_seconds))
        self._jobs[job.id] = job
        task = asyncio.get_running_loop().create_task(self._run(job))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return job

    def find(self, owner: str, job_id: str) -> Job:
        """A job of this owner. Raises JobNotFoundError, also for somebody else's."""
        self._forget()
        job = self._jobs.get(job_id)
        if job is None or job.owner != owner:
            raise JobNotFoundError("there is no job of this id")
        return job

    def cancel(self, owner: str, job_id: str) -> Job:
        """End a job soon, or forget one that has ended. Raises JobNotFoundError."""
        job = self.find(owner, job_id)
        job.going.stop()
        del self._jobs[job_id]
        if job.ended is None:
            job.stage = JobStage.CANCELLED
        return job

    def stop(self) -> None:
        """End them all soon."""
        for job in self._jobs.values():
            job.going.stop()

    async def drain(self) -> None:
        """Come back when all have ended."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    async def _run(self, job: Job) -> None:
        try:
            error = await failure_of(self._compare(job))
            if error is not None:
                job.stage, job.error = JobStage.FAILED, _told(error)
        finally:
            job.ended = self._clock()
            job.close()

    async def _compare(self, job: Job) -> None:
        async with self._places.one(patient=True):
            if not job.going.stopped:
                job.stage = JobStage.RUNNING
            job.result = await self._places.thread(job.done)
        if job.result is not None:
            job.stage = JobStage.DONE
        elif job.going.stopped:
            job.stage = JobStage.CANCELLED
        else:
            raise ComparisonTooLongError("the comparison took too long", "Compare shorter films.")

    def _forget(self) -> None:
        """Ended jobs that are too old, or too many, the oldest first."""
        ended = sorted((job for job in self._jobs.values() if job.ended is not None), key=_ended_at)
        kept = [job for job in ended if self._clock() - _ended_at(job) < self._rules.job_memory]
        for job in {*ended} - {*kept[-self._rules.jobs_kept :]}:
            del self._jobs[job.id]


def _told(error: BaseException) -> Failure:
    """A job's failure; of a bug an id, under which the log tells more."""
    if isinstance(error, FaceCogError):
        return Failure(**failure_message(error))
    number = secrets.token_hex(8)
    _log.error("bug %s", number, exc_info=error)
    return Failure(code="bug", message="The server failed; its log tells more under the id.", id=number)


def _ended_at(job: Job) -> float:
    return job.ended or 0.0
