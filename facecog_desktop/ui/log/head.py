"""The head of the Log page: which person, which day, and the way out to a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLabel, QPushButton, QWidget

from facecog_desktop.core.types import Person
from facecog_desktop.service.log.logbook import Selection
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.widgets.turning import TurningRow
from facecog_desktop.ui.words.language import tr


class LogHead(QWidget):
    """`chosen_differently` tells another selection; `export_requested` the wish for a file."""

    chosen_differently = Signal()
    export_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        title = QLabel(tr("Log"))
        title.setProperty("role", "title")
        self.person = QComboBox()
        self.person.setAccessibleName(tr("Person"))
        self.person.setToolTip(tr("Visits of everybody, or of one person"))
        self.person.setMinimumWidth(150)
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(16)
        self.person.addItem(tr("Everybody"), None)
        self.all_days = QCheckBox(tr("&All days"))
        self.all_days.setToolTip(tr("Every day that is in the log"))
        self.day = QDateEdit(QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(tr("Day"))
        self.day.setToolTip(tr("The day that is shown"))
        self.export = QPushButton(tr("&Export…"))
        self.export.setAccessibleName(tr("Export"))
        self.export.setToolTip(tr("Write what is shown to a CSV file or an Excel workbook"))
        icons.bind(look, self.export, "export")
        row = TurningRow(10)
        row.addWidget(title)
        row.addStretch()
        row.addLayout(FlowLayout((self.person, self.day, self.all_days, self.export), 10))
        self.setLayout(row)
        self.person.activated.connect(lambda _: self.chosen_differently.emit())
        self.day.dateChanged.connect(lambda _: self.chosen_differently.emit())
        self.all_days.toggled.connect(self._toggled)
        self.export.clicked.connect(self.export_requested)

    @property
    def selection(self) -> Selection:
        """What is chosen."""
        day = None if self.all_days.isChecked() else self.day.date().toString(Qt.DateFormat.ISODate)
        return Selection(self.person.currentData(), day)

    def take_people(self, people: Sequence[Person]) -> None:
        """Whom one can choose; the one who was chosen stays chosen while there."""
        chosen = self.person.currentData()
        self.person.clear()
        self.person.addItem(tr("Everybody"), None)
        for person in people:
            self.person.addItem(person.name, person.id)
        self.person.setCurrentIndex(max(self.person.findData(chosen), 0))

    def _toggled(self, every: bool) -> None:
        self.day.setEnabled(not every)
        self.chosen_differently.emit()
