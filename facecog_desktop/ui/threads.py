"""The only place that makes threads: a Loop runs one step again and again, Jobs run single calls. No work lives here.

Both end by being asked to; nothing is ever killed, and nothing is left running once `close` or `join` has returned.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from facecog_desktop.core.errors import FaceCogError


class Loop:
    """Calls `step` in a thread of its own until it answers False or `stop` is called, then calls `close` there.

    An exception of `step` ends the loop, still closes, and reaches `threading.excepthook`: it is a bug.
    """

    def __init__(self, step: Callable[[], bool], *, name: str, close: Callable[[], None] | None = None) -> None:
        self._step = step
        self._close = close
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name)

    def start(self) -> None:
        """Begin; once only."""
        self._thread.start()

    def stop(self) -> None:
        """Ask the loop to end after the step it is in. Returns at once."""
        self._stop.set()

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the end; True once it has come."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    @property
    def running(self) -> bool:
        """True until the last step and `close` are done."""
        return self._thread.is_alive()

    def _run(self) -> None:
        try:
            while not self._stop.is_set() and self._step():
                pass
        finally:
            if self._close is not None:
                self._close()


class Job(QObject):
    """One call in the background. All signals arrive on the GUI thread, after the event loop has been reached once.

    `returned(result)` or `errored(FaceCogError)`, then `ended()`. A cancelled job only tells `ended`; one that was
    asked to `stop` early still returns what it has. Any other exception is raised on the GUI thread, where the crash
    dialog takes it.
    """

    returned = Signal(object)
    errored = Signal(object)
    progressed = Signal(object)
    ended = Signal()
    _settled = Signal(object)
    _reported = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._stopped = threading.Event()
        self._unwanted = False
        self._settled.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Nobody wants the result any more: it is not told, and work that has not begun is dropped."""
        self._unwanted = True
        self._stopped.set()

    def stop(self) -> None:
        """Ask work that looks at `stopped` to end early; its result is told."""
        self._stopped.set()

    @property
    def stopped(self) -> bool:
        """For the work itself, in its thread: True once it should end early."""
        return self._stopped.is_set()

    def report(self, progress: object) -> None:
        """For the work itself, in its thread: tell `progressed`."""
        self._reported.emit(progress)

    @Slot(object)
    def _pass_on(self, progress: object) -> None:
        if not self._unwanted:
            self.progressed.emit(progress)

    @Slot(object)
    def _deliver(self, future: Future[Any]) -> None:
        try:
            if self._unwanted or future.cancelled():
                return
            error = future.exception()
            if error is None:
                self.returned.emit(future.result())
            elif isinstance(error, FaceCogError):
                self.errored.emit(error)
            else:
                raise error
        finally:
            self.ended.emit()


class Jobs:
    """A few threads for calls that may take long. Use from the GUI thread; connect to the Job before returning."""

    def __init__(self, threads: int = 2) -> None:
        self._pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="job")
        self._line = ThreadPoolExecutor(max_workers=1, thread_name_prefix="change")
        self._kept: set[Job] = set()
        self._closed = False

    def run(self, work: Callable[[], object], *, in_order: bool = False) -> Job:
        """Do `work` in the background; `in_order`: after everything that was asked for in order before.

        What changes the gallery goes in order: two changes that overtake each other could not be undone.
        """
        return self.follow(lambda _job: work(), in_order=in_order)

    def follow(self, work: Callable[[Job], object], *, in_order: bool = False) -> Job:
        """The same for work that reports progress and looks at `stopped`."""
        job = Job()
        if self._closed:
            job.cancel()
            return job
        self._kept.add(job)
        job.ended.connect(lambda: self._kept.discard(job))
        pool = self._line if in_order else self._pool
        future = pool.submit(lambda: None if job._unwanted else work(job))
        future.add_done_callback(job._settled.emit)
        return job

    @property
    def busy(self) -> bool:
        """True while any job has not told its end."""
        return bool(self._kept)

    def close(self) -> None:
        """Cancel what waits, wait for what runs. Nothing is told any more, and later calls are not made."""
        self._closed = True
        for job in self._kept:
            job.cancel()
        for pool in (self._pool, self._line):
            pool.shutdown(wait=True, cancel_futures=True)
        self._kept.clear()
