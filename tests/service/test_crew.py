"""Work in processes of their own: every task done, failures told, nothing left running."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from facecog_desktop.core.errors import PictureInvalidError, SourceNotFoundError
from facecog_desktop.service.crew import CrewLostError, deal


def times(factor: int) -> Callable[[int], tuple[int, int]]:
    """Makes the work: (product, process) of a number."""
    return partial(_product, factor)


def _product(factor: int, number: int) -> tuple[int, int]:
    if number == 13:
        raise PictureInvalidError("13 is damaged", "Take 14.", source="thirteen.jpg")
    if number == 666:
        os._exit(1)
    return factor * number, os.getpid()


def unmade() -> Callable[[int], int]:
    raise SourceNotFoundError("there is nothing to work with")


def left_running() -> list[str]:
    return [process.name for process in multiprocessing.active_children()]


def test_without_processes_the_work_is_done_here_in_order() -> None:
    assert list(deal(partial(times, 2), [1, 2, 3], 0)) == [(n, (2 * n + 2, os.getpid())) for n in range(3)]


def test_every_task_is_done_once_by_processes_of_their_own() -> None:
    done = dict(deal(partial(times, 3), list(range(9)), 2))
    assert {number: product for number, (product, _) in done.items()} == {number: 3 * number for number in range(9)}
    assert os.getpid() not in {process for _, process in done.values()}
    assert left_running() == []


def test_no_task_needs_no_process() -> None:
    assert list(deal(unmade, [], 2)) == []


def test_a_known_error_arrives_whole_and_ends_the_others() -> None:
    with pytest.raises(PictureInvalidError) as caught:
        list(deal(partial(times, 1), [13, *range(4)], 2))
    assert (caught.value.message, caught.value.hint, caught.value.source) == (
        "13 is damaged",
        "Take 14.",
        "thirteen.jpg",
    )
    assert left_running() == []


def test_work_that_cannot_be_made_is_a_known_error_too() -> None:
    with pytest.raises(SourceNotFoundError, match="nothing to work with"):
        list(deal(unmade, [1], 1))


def test_a_process_that_dies_is_noticed() -> None:
    with pytest.raises(CrewLostError):
        list(deal(partial(times, 1), [666], 1))
    assert left_running() == []


def test_no_more_tasks_are_asked_for_than_processes_are_free() -> None:
    asked: list[int] = []

    def tasks() -> Iterator[int]:
        for number in range(20):
            asked.append(number)
            yield number

    results = deal(partial(times, 1), tasks(), 2)
    next(results)
    results.close()
    assert len(asked) <= 4


def test_whoever_stops_listening_ends_the_processes() -> None:
    results = deal(partial(times, 1), list(range(50)), 1)
    next(results)
    results.close()
    assert left_running() == []


def test_it_can_be_asked_from_a_thread() -> None:
    done: list[int] = []
    thread = threading.Thread(
        target=lambda: done.extend(product for _, (product, _) in deal(partial(times, 2), [4], 1))
    )
    thread.start()
    thread.join()
    assert done == [8]
