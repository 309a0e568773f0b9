"""A gate that many pass at a time, and that one may have to itself: who exchanges a file waits for its readers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Gate:
    """Safe to use from several threads. A thread that is inside may pass again at any time."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = 0
        self._closed = False
        self._mine = threading.local()

    @contextmanager
    def passing(self) -> Iterator[None]:
        """Be inside; waits while somebody has the gate alone."""
        depth: int = getattr(self._mine, "depth", 0)
        if not depth:
            with self._changed:
                self._changed.wait_for(lambda: not self._closed)
                self._inside += 1
        self._mine.depth = depth + 1
        try:
            yield
        finally:
            self._mine.depth = depth
            if not depth:
                with self._changed:
                    self._inside -= 1
                    self._changed.notify_all()

    @contextmanager
    def alone(self, timeout: float) -> Iterator[bool]:
        """Nobody else is inside, and nobody comes in; False where that did not come true within `timeout` seconds.

        Not to be called from inside.
        """
        with self._changed:
            free = not self._closed
            self._closed = self._closed or free
            won = free and self._changed.wait_for(lambda: self._inside == 0, timeout)
        try:
            yield won
        finally:
            if free:
                with self._changed:
                    self._closed = False
                    self._changed.notify_all()
