"""The program log: what the program has written about itself. Not the log of visits, which is a page of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.program.program_log import Level, LogLine, chosen, written
from facecog_desktop.ui.dialogs.parts import button, label
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.tables.program_log_table import ProgramLogTable
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr

_SIZE = (820, 560)
_DETAIL_LINES = 5


class ProgramLogDialog(QDialog):
    """Read in a job when it is opened and on demand; filtered as one types. Not modal: the window goes on."""

    def __init__(self, parent: QWidget | None, state: WindowState) -> None:
        super().__init__(parent)
        self._state = state
        self._lines: Sequence[LogLine] = ()
        self.setWindowTitle(tr("Program log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.table = ProgramLogTable(self)
        self.view = self._view()
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)
        self.detail.setAccessibleName(tr("The chosen entry"))
        self.detail.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.detail.setFixedHeight(_DETAIL_LINES * self.detail.fontMetrics().lineSpacing() + 20)
        self.level, self.words = QComboBox(), QLineEdit()
        self._fill_filters()
        self.count = label("", "muted")
        self.copy = button(tr("&Copy"), self._copy)
        self.copy.setToolTip(tr("Copy the chosen entries, or all that are shown"))
        self.folder = button(tr("Open &folder"), self._open_folder)
        self.clear = button(tr("C&lear…"), self._ask_clear)
        self.again = button(tr("&Read again"), self.read)
        self.done_button = button(tr("Close"), self.close)
        for each, icon in ((self.folder, "open"), (self.clear, "trash"), (self.again, "restore")):
            icons.bind(state.look, each, icon)
        self._lay_out()
        self.read()

    def read(self) -> None:
        """Read the newest entries in a job."""
        self.count.setText(tr("Reading…"))
        job = self._state.jobs.run(self._state.backend.program.read_log)
        job.returned.connect(self._take)
        job.errored.connect(self._fail)
        self.finished.connect(job.cancel)

    def shown(self) -> list[LogLine]:
        """The entries that the filters let through, oldest first."""
        return chosen(self._lines, Level(self.level.currentData()), self.words.text())

    def _take(self, lines: list[LogLine]) -> None:
        self._lines = lines
        self._filter()

    def _fail(self, error: FaceCogError) -> None:
        self.count.setText(telling.error(error))

    def _filter(self) -> None:
        shown = self.shown()
        self.table.show_lines(shown[::-1])
        if shown:
            self.view.selectRow(0)
        else:
            self.detail.clear()
        if not self._lines:
            self.count.setText(tr("Nothing has been written yet."))
        else:
            self.count.setText(tr("{n} entries, the newest first", one="{n} entry", n=len(shown)))
        self.copy.setEnabled(bool(shown))

    def _show_detail(self) -> None:
        chosen_lines = self._selected()
        self.detail.setPlainText(chosen_lines[0].words if chosen_lines else "")

    def _selected(self) -> list[LogLine]:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.table.line(row) for row in rows]

    def _copy(self) -> None:
        """Several chosen entries, else all that are shown; in the order in which they were written."""
        several = self._selected()
        lines = several[::-1] if len(several) > 1 else self.shown()
        QGuiApplication.clipboard().setText("\n".join(written(line) for line in lines))
        self.count.setText(tr("{n} entries copied", one="{n} entry copied", n=len(lines)))

    def _open_folder(self) -> None:
        folder = self._state.backend.program.log_folder
        if not self._state.outside.folder(folder):
            self.count.setText(tr("The folder cannot be shown: {folder}", folder=str(folder)))

    def _ask_clear(self) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Program log"))
        box.setText(tr("Empty the program log?"))
        box.setInformativeText(
            tr("Whoever looks for a fault later will not find what happened before. The log of visits stays.")
        )
        clear = box.addButton(tr("&Empty it"), QMessageBox.ButtonRole.DestructiveRole)
        clear.clicked.connect(self._clear)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.open()

    def _clear(self) -> None:
        job = self._state.jobs.run(self._state.backend.program.clear_log)
        job.returned.connect(lambda _: self.read())
        job.errored.connect(self._fail)
        self.finished.connect(job.cancel)

    def _fill_filters(self) -> None:
        self.level.setAccessibleName(tr("How grave"))
        for words, level in (
            (tr("Everything"), Level.DEBUG),
            (tr("Warnings and errors"), Level.WARNING),
            (tr("Errors"), Level.ERROR),
        ):
            self.level.addItem(words, int(level))
        self.words.setAccessibleName(tr("Words to find"))
        self.words.setPlaceholderText(tr("Find words"))
        self.words.setClearButtonEnabled(True)
        self.level.currentIndexChanged.connect(lambda _: self._filter())
        self.words.textChanged.connect(lambda _: self._filter())

    def _view(self) -> QTableView:
        view = QTableView()
        view.setModel(self.table)
        view.setAccessibleName(tr("Entries, the newest first"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setShowGrid(False)
        view.verticalHeader().hide()
        view.horizontalHeader().setStretchLastSection(True)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        view.selectionModel().selectionChanged.connect(lambda *_: self._show_detail())
        return view

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.words, 1)
        filters.addWidget(self.level)
        filters.addWidget(self.again)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for each in (self.copy, self.folder, self.clear):
            buttons.addWidget(each)
        buttons.addStretch()
        buttons.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._about())
        column.addLayout(filters)
        column.addWidget(self.view, 1)
        column.addWidget(self.detail)
        column.addWidget(self.count)
        column.addLayout(buttons)

    @staticmethod
    def _about() -> QLabel:
        return label(
            tr("What the program notes about itself: starts, ends, failures. No names, faces or keys are in it."),
            "muted",
        )


def open_program_log(parent: QWidget | None, state: WindowState) -> ProgramLogDialog:
    """Show it beside whatever is shown."""
    dialog = ProgramLogDialog(parent, state)
    dialog.show()
    return dialog
