"""The identity documents of both sides, read in a job once the comparison is done: they neither delay nor alter it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QWidget

from facecog_desktop.core.comparing.reading import Side, WhichSide
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.service.documents import Document
from facecog_desktop.ui.backend.comparing_backend import ComparingBackend
from facecog_desktop.ui.comparing.document_view import DocumentView
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr

Found = Document | FaceCogError | None
"""A side's document, why it could not be read, or None for a film."""


class DocumentsView(QWidget):
    """`read` reads what is wanted and not known yet; `clear` forgets everything."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._job: Job | None = None
        self._found: dict[WhichSide, Found] = {}
        self.views = {side: DocumentView(state.look, side) for side in WhichSide}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for view in self.views.values():
            view.copied.connect(state.say)
            view.hide()
            row.addWidget(view, 1)
        self.hide()

    @property
    def running(self) -> bool:
        """True while a document is read."""
        return self._job is not None

    @property
    def papers(self) -> Mapping[WhichSide, Document | None]:
        """The documents that are shown; a film's is None. What could not be read is not among them."""
        return {
            side: found
            for side, found in self._found.items()
            if not isinstance(found, FaceCogError) and not self.views[side].isHidden()
        }

    def read(self, wanted: Mapping[WhichSide, Side]) -> None:
        """Show the documents of these sides and of no others."""
        self._halt()
        for which, view in self.views.items():
            view.setVisible(which in wanted)
        self.setVisible(bool(wanted))
        missing = {which: side for which, side in wanted.items() if which not in self._found}
        if not missing:
            return
        for which in missing:
            self.views[which].show_words(tr("The text is being read…"))
        comparing = self._state.backend.comparing
        self._job = job = self._state.jobs.follow(lambda job: read(comparing, job, missing))
        job.progressed.connect(self._take)
        job.ended.connect(lambda: self._ended(job))

    def clear(self) -> None:
        """Other pictures are there: nothing is known of them."""
        self._found.clear()
        self.read({})

    def _halt(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _take(self, told: tuple[WhichSide, Found]) -> None:
        which, found = told
        self._found[which] = found
        if isinstance(found, FaceCogError):
            self.views[which].show_words(telling.error(found))
        else:
            self.views[which].show_document(found)

    def _ended(self, job: Job) -> None:
        if self._job is job:
            self._job = None


def read(comparing: ComparingBackend, job: Job, sides: Mapping[WhichSide, Side]) -> None:
    """In the job's thread: one side after the other, each told as soon as it is known."""
    for which, side in sides.items():
        found: Found
        try:
            found = comparing.document(side, lambda: not job.stopped)
        except FaceCogError as error:
            found = error
        if job.stopped:
            return
        job.report((which, found))
