"""Naming one stranger of the album, from wish to answer: the questions are those of every registration."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from facecog_desktop.core.log.album import Stranger
from facecog_desktop.core.types import Candidate
from facecog_desktop.service.log.strangers import Named
from facecog_desktop.ui.panels.registering import Registration
from facecog_desktop.ui.state.undo import Undoable
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.words import visit_words


class StrangerNaming(Registration):
    """`begin` it with a name and no photos: these are the stranger's own.

    Photos and visits go to one person together, and are undone together.
    """

    def __init__(self, state: WindowState, parent: QWidget, stranger: Stranger) -> None:
        super().__init__(state, parent)
        self._stranger, self._book = stranger, state.backend.strangers

    def _register(self, *, force: bool) -> None:
        name = self._name
        job = self._carry_out(lambda: self._book.name(self._stranger, name, force=force))
        job.errored.connect(self._failed)

    def _add_to(self, other: Candidate) -> None:
        job = self._carry_out(lambda: self._book.add_to(self._stranger, other.person))
        job.errored.connect(self.refused)

    def _carry_out(self, do: Callable[[], Named]) -> Job:
        def work() -> Undoable:
            named = do()
            return Undoable(visit_words.named(named, self._stranger), named.person.id, named.inverse)

        job = self._state.jobs.run(work, in_order=True)
        job.returned.connect(self._state.did)
        job.returned.connect(self.done)
        return job
