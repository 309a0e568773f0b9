"""One slot between two threads: the latest value wins, so nothing ever waits in a queue and grows old."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Mailbox(Generic[Value]):
    """Holds the newest value. Any thread may put, take or peek."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._value: Value | None = None
        self._fresh = False

    def put(self, value: Value) -> None:
        """Replace what is there, taken or not."""
        with self._changed:
            self._value = value
            self._fresh = True
            self._changed.notify_all()

    def take(self, timeout: float) -> Value | None:
        """A value that nobody has taken yet; None when none comes within `timeout` seconds."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._fresh, timeout):
                return None
            self._fresh = False
            return self._value

    def peek(self) -> Value | None:
        """The newest value, without consuming it."""
        with self._changed:
            return self._value
