"""The Compare page: two sides, a button, the answer. What is compared and how is told by the parts it is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facecog_desktop.core.comparing.comparison import Terms
from facecog_desktop.core.comparing.reading import Side, WhichSide
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.text import text
from facecog_desktop.ui.backend.comparing_backend import ComparingBackend
from facecog_desktop.ui.comparing.answer_view import Answered, AnswerView
from facecog_desktop.ui.comparing.documents_view import DocumentsView
from facecog_desktop.ui.comparing.options import OptionsBox
from facecog_desktop.ui.comparing.side_view import SideView
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr, translated

_BELOW = text("What the documents say stands below the answer.")
_READY = text("Two pictures or videos: is this the same person?")


class ComparePage(QWidget):
    """Compares when both sides are there and the button is pressed."""

    def __init__(self, state: WindowState, chooser: Chooser) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAcceptDrops(True)
        self._state = state
        self._job: Job | None = None
        self.left, self.right = (SideView(state, chooser, which) for which in WhichSide)
        self.options = OptionsBox()
        self.documents = DocumentsView(state)
        self.answer = AnswerView(state, chooser, lambda: self.documents.papers)
        self.told = QLabel(translated(_READY))
        self.told.setProperty("role", "muted")
        wrap(self.told)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.go = QPushButton(tr("Co&mpare"))
        self.go.setProperty("role", "primary")
        self.go.setAccessibleName(tr("Compare"))
        icons.bind(state.look, self.go, "compare", "on_accent")
        self.halt = QPushButton(tr("Cance&l"))
        self.halt.setAccessibleName(tr("Cancel the comparison"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(tr("Progress of the comparison"))
        self.fold = QToolButton()
        self.fold.setText(tr("&Options"))
        self.fold.setCheckable(True)
        self.fold.setAccessibleName(tr("Options"))
        self.fold.setToolTip(tr("What decides, how many frames of a video are looked at, and identity documents"))
        self._lay_out()
        self._connect()
        self._show_state()

    @property
    def running(self) -> bool:
        """True while something is compared."""
        return self._job is not None

    def compare(self) -> None:
        """Compare what is on the two sides."""
        left, right = self.left.side, self.right.side
        if left is None or right is None or self._job is not None:
            return
        comparing, terms = self._state.backend.comparing, self.options.terms
        titles, files = (self.left.title, self.right.title), (self.left.film, self.right.film)

        def work(job: Job) -> Answered | None:
            return answered(comparing, job, (left, right), terms, (titles, files))

        self._drop_answer()
        self.bar.setValue(0)
        self.told.setText(tr("Comparing…"))
        self._job = job = self._state.jobs.follow(work)
        job.progressed.connect(self._show_progress)
        job.returned.connect(self._take)
        job.errored.connect(self._fail)
        job.ended.connect(lambda: self._ended(job))
        self._show_state()

    def cancel(self) -> None:
        """Nobody wants the answer any more: the page is free at once, what still runs ends by itself."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.told.setText(tr("Cancelled"))
            self._show_state()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files dropped beside the two sides are taken too."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The first vacant side takes the first file."""
        self.take_files([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def take_files(self, files: list[str]) -> None:
        """One file goes to the first vacant side (else to the right one), two to both."""
        if len(files) > 1:
            self.left.take_file(files[0])
            self.right.take_file(files[1])
        elif files:
            (self.left if self.left.vacant else self.right).take_file(files[0])

    def _paste(self) -> None:
        """Ctrl+V: the side that has the focus, else the first vacant one."""
        focused = next(
            (side for side in (self.left, self.right) if side.isAncestorOf(self.focusWidget() or self)), None
        )
        (focused or (self.left if self.left.vacant else self.right)).paste_clipboard()

    def _show_progress(self, told: tuple[WhichSide, float]) -> None:
        side, done = told
        self.bar.setValue(round(50 * done) + (50 if side is WhichSide.RIGHT else 0))
        left = side is WhichSide.LEFT
        self.told.setText(tr("Reading the left side…") if left else tr("Reading the right side…"))

    def _take(self, found: Answered | None) -> None:
        if found is None:
            return
        self.answer.show_answered(found)
        self.answer.show()
        self._read_documents()

    def _fail(self, error: FaceCogError) -> None:
        self.told.setText(telling.error(error))

    def _ended(self, job: Job) -> None:
        if self._job is job:
            self._job = None
            self._show_state()

    def _sides_changed(self) -> None:
        """An answer about other pictures would mislead."""
        if self._job is None:
            self._drop_answer()
            self.told.setText(self._still_to_do())
        self._show_state()

    def _drop_answer(self) -> None:
        self.answer.hide()
        self.documents.clear()

    def _read_documents(self) -> None:
        """Whoever ticks a side later need not compare again."""
        if self.answer.isHidden():
            return
        sides = {WhichSide.LEFT: self.left.side, WhichSide.RIGHT: self.right.side}
        wanted = ((which, sides[which]) for which in self.options.documents)
        self.documents.read({which: side for which, side in wanted if side is not None})
        self.told.setText(translated(_BELOW) if self.options.documents else "")

    def _still_to_do(self) -> str:
        choosing = any(not side.vacant and not side.busy and side.side is None for side in (self.left, self.right))
        return tr("Click the face that is meant.") if choosing else translated(_READY)

    def _show_state(self) -> None:
        """Buttons while it runs and while it does not."""
        ready = self.left.side is not None and self.right.side is not None
        self.go.setVisible(not self.running)
        self.go.setEnabled(ready)
        self.halt.setVisible(self.running)
        self.bar.setVisible(self.running)
        for part in (self.left, self.right, self.options):
            part.setEnabled(not self.running)

    def _connect(self) -> None:
        self.go.clicked.connect(self.compare)
        self.halt.clicked.connect(self.cancel)
        self.fold.toggled.connect(self.options.setVisible)
        self.left.changed.connect(self._sides_changed)
        self.right.changed.connect(self._sides_changed)
        self.options.changed.connect(self._sides_changed)
        self.options.documents_changed.connect(self._read_documents)
        self.left.several_dropped.connect(lambda files: self.right.take_file(files[0]))
        self.right.several_dropped.connect(lambda files: self.left.take_file(files[0]))
        self._state.settings_changed.connect(self._sides_changed)
        paste = QShortcut(QKeySequence.StandardKey.Paste, self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self._paste)

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(12)
        for side in (self.left, self.right):
            side.setMinimumHeight(176)
            sides.addWidget(side, 1)
        middle = QHBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.told, 1)
        for widget in (self.bar, self.fold, self.go, self.halt):
            middle.addWidget(widget)
        self.bar.setFixedWidth(180)
        self.options.hide()
        self.answer.hide()
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(sides, 4)
        column.addLayout(middle)
        column.addWidget(self.options)
        column.addWidget(self.answer, 5)
        column.addWidget(self.documents)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


def answered(
    comparing: ComparingBackend,
    job: Job,
    sides: tuple[Side, Side],
    terms: Terms,
    about: tuple[tuple[str, str], tuple[str, str]],
) -> Answered | None:
    """Compare in the job's thread and make ready what the answer shows. `about`: the sides' titles and film files."""

    def go_on(side: WhichSide, done: float) -> bool:
        job.report((side, done))
        return not job.stopped

    answer = comparing.compare(*sides, terms, go_on)
    if answer is None:
        return None
    left, right = (
        None if side.face is None else comparing.decode(side.face.crop) for side in (answer.left, answer.right)
    )
    return Answered(answer, (left, right), about[0], about[1], comparing.load_course())
