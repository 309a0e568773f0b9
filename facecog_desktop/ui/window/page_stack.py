"""The window's pages, one above the other: each is made when it is asked for, or by and by once the window is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

_REST_MS = 20  # between two pages: the window is painted and heeds its user meanwhile


@runtime_checkable
class CanSearch(Protocol):
    """A page with a search field."""

    def start_search(self) -> None:
        """Put the caret there."""
        ...


@runtime_checkable
class CanShowPerson(Protocol):
    """A page that shows one person."""

    def show_person(self, person_id: str) -> None:
        """Open this one."""
        ...


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page in the rail; in English its title is what the page is asked for by. `make` is called once, or never."""

    title: str
    icon: str
    make: Callable[[], QWidget]


class PageStack(QStackedWidget):
    """What stands here beside the pages of the entries (`addWidget`) is no page."""

    def __init__(self, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self.entries = tuple(entries)
        self._made: dict[PageEntry, QWidget] = {}
        self._resting = QTimer(self)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._make_one)

    @property
    def shown(self) -> PageEntry | None:
        """Whose page is shown; None while something else is."""
        return next((entry for entry, page in self._made.items() if page is self.currentWidget()), None)

    @property
    def missing(self) -> tuple[PageEntry, ...]:
        """Whose pages are not made yet."""
        return tuple(entry for entry in self.entries if entry not in self._made)

    def entry(self, title: str) -> PageEntry | None:
        """By its English title in any case."""
        return next((entry for entry in self.entries if entry.title.lower() == title.lower()), None)

    def page(self, entry: PageEntry) -> QWidget:
        """The page, made now if need be."""
        if entry not in self._made:
            self._made[entry] = entry.make()
            self.addWidget(self._made[entry])
        return self._made[entry]

    def fill(self) -> None:
        """Make all pages now."""
        for entry in self.entries:
            self.page(entry)

    def fill_by_and_by(self) -> None:
        """Make the pages that are missing, one at a time; whoever uses the window waits for one at most."""
        if self.missing:
            self._resting.start()

    def leave_unfilled(self) -> None:
        """No page comes by itself any more."""
        self._resting.stop()

    def _make_one(self) -> None:
        left = self.missing
        if len(left) <= 1:
            self._resting.stop()
        for entry in left[:1]:
            self.page(entry)
