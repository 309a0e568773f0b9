"""Deals work out to processes of its own, so that every core has some: the only place that makes any.

What the work is, is not known here. dlib and Python itself would let threads wait for each other.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Generic, TypeVar

from facecog_desktop.core.errors import FaceCogError

Task = TypeVar("Task")
Result = TypeVar("Result")

Work = Callable[[Task], Result]

Dealt = Generator[tuple[int, Result], None, None]
"""(number of a task, its result), in any order; closing it ends what is going on."""


class CrewLostError(RuntimeError):
    """A process ended in the midst of its work: a bug (its traceback is on standard error), or no memory was left."""


def deal(make: Callable[[], Work[Task, Result]], tasks: Iterable[Task], workers: int) -> Dealt[Result]:
    """(number of the task, its result) as they get done, in any order.

    Each of `workers` processes calls `make` once and then its result for one task after the other; all of these are
    sent by pickle, so `make` is a function of a module or a partial of one. With 0 workers this process does it all.
    `tasks` is asked for one more whenever a process is free.
    Ending the iteration early ends the processes. Raises the FaceCogError of a process, CrewLostError.
    """
    if workers == 0:
        work = make()
        for number, task in enumerate(tasks):
            yield number, work(task)
        return
    waiting = iter(enumerate(tasks))
    with _crew(make, workers) as crew:
        busy: dict[_Worker[Task, Result], int] = {}
        for worker, (number, task) in zip(crew, waiting, strict=False):
            worker.give(task)
            busy[worker] = number
        while busy:
            ready = wait([worker.connection for worker in busy])
            for worker in [each for each in busy if each.connection in ready]:
                done, result = busy.pop(worker), worker.take()
                for number, task in islice(waiting, 1):
                    worker.give(task)
                    busy[worker] = number
                yield done, result


class _Worker(Generic[Task, Result]):
    """One process and the pipe to it."""

    def __init__(self, make: Callable[[], Work[Task, Result]]) -> None:
        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(make, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def give(self, task: Task) -> None:
        """Send a task. Raises CrewLostError."""
        try:
            self.connection.send(task)
        except OSError as error:
            raise CrewLostError("a working process ended before it began") from error

    def take(self) -> Result:
        """What it sends next. Raises CrewLostError and the known error that it sent."""
        try:
            failed, value = self.connection.recv()
        except (EOFError, OSError) as error:
            raise CrewLostError("a working process ended before its work was done") from error
        if failed:
            raise value
        result: Result = value
        return result

    def end(self) -> None:
        """Stop it, whatever it does: it owns nothing that could be left half done."""
        self.connection.close()
        self._process.terminate()
        self._process.join()


@contextmanager
def _crew(make: Callable[[], Work[Task, Result]], count: int) -> Iterator[list[_Worker[Task, Result]]]:
    """Running processes; at the end, however it comes, they are gone."""
    crew: list[_Worker[Task, Result]] = []
    try:
        with _deaf_to_interrupts():
            crew.extend(_Worker(make) for _ in range(count))
        yield crew
    finally:
        for worker in crew:
            worker.end()


def _serve(make: Callable[[], Work[Task, Result]], connection: Connection) -> None:
    """The life of a worker process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):  # nobody wants any more
        try:
            work = make()
            while True:
                connection.send((False, work(connection.recv())))
        except FaceCogError as error:
            connection.send((True, error))


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Processes started meanwhile do not hear Ctrl-C: it is this process that ends them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
