"""Check-ins of the log: each one, to be taken back, or summed up by day and person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from facecog_desktop.core.log.checkin import Attended
from facecog_desktop.core.log.visits import Mark
from facecog_desktop.core.people.changes import DropMarks
from facecog_desktop.service.log import sheets as log_sheets
from facecog_desktop.service.log.sheets import Sheet
from facecog_desktop.ui.log.grid import fit, grid
from facecog_desktop.ui.log.tables import SheetTable
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.widgets.turning import TurningRow
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import visit_words
from facecog_desktop.ui.words.language import tr


class CheckInsView(QWidget):
    """`take` gives it both: the marks and their days."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._marks: tuple[Mark, ...] = ()
        self._days: tuple[Attended, ...] = ()
        self.each, self.by_day = QRadioButton(tr("&Each check-in")), QRadioButton(tr("By &day and person"))
        choice = QButtonGroup(self)
        for button in (self.each, self.by_day):
            choice.addButton(button)
            button.toggled.connect(lambda _: self._show())
        self.table = SheetTable()
        self.view = grid(self.table, tr("Check-ins"))
        self.undo = QPushButton(tr("&Take back"))
        self.undo.setAccessibleName(tr("Take the check-in back"))
        self.undo.setToolTip(tr("Takes the chosen check-in back; Ctrl+Z lets it stand again"))
        icons.bind(state.look, self.undo, "undo")
        self.undo.clicked.connect(self._take_back)
        self.nothing = QLabel(tr("No check-ins. Switch check-in on in Settings, and whoever is recognised checks in."))
        self.nothing.setProperty("role", "muted")
        wrap(self.nothing)
        head = TurningRow()
        head.addLayout(FlowLayout((self.each, self.by_day)), 1)
        head.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.view, 1)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._heed_choice())
        self.table.modelReset.connect(self._heed_choice)
        self.each.setChecked(True)

    @property
    def sheet(self) -> Sheet:
        """What is shown, for an export."""
        return log_sheets.marks(self._marks) if self.each.isChecked() else log_sheets.days(self._days)

    def take(self, marks: Sequence[Mark], days: Sequence[Attended]) -> None:
        """Show these."""
        self._marks, self._days = tuple(marks), tuple(days)
        self._show()

    def _show(self) -> None:
        self.table.take(self.sheet, self._marks if self.each.isChecked() else ())
        self.view.setColumnHidden(1 if self.each.isChecked() else 2, True)
        self.view.setColumnHidden(2 if self.each.isChecked() else 1, False)
        self.nothing.setVisible(self.table.rowCount() == 0)
        fit(self.view)

    def _chosen(self) -> Mark | None:
        key = self.table.key(self.view.currentIndex().row())
        return key if isinstance(key, Mark) and key.undone is None else None

    def _heed_choice(self) -> None:
        self.undo.setEnabled(self._chosen() is not None)

    def _take_back(self) -> None:
        mark = self._chosen()
        if mark is not None and mark.id is not None:
            self._state.change(mark.person, DropMarks((mark.id,)), visit_words.taken_back(mark))
