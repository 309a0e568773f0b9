"""Noting to what somebody has agreed: which text, when, who noted it, until when."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QDateEdit, QDialog, QGridLayout, QLabel, QLineEdit, QWidget

from facecog_desktop.core.consent import Consent
from facecog_desktop.core.types import Person
from facecog_desktop.ui.dialogs.parts import button, keep_room, label, lay_out
from facecog_desktop.ui.words import people_words
from facecog_desktop.ui.words.language import day_format, tr

_WHOLE_DAY = 86_399.0
"""Seconds from a day's first to its last: a consent holds through its last day."""


class ConsentDialog(QDialog):
    """`noted(Consent | None)`: None means that it was withdrawn. `others` are consents to propose words from."""

    noted = Signal(object)

    def __init__(self, parent: QWidget, person: Person, others: Sequence[Consent]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Consent"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._known = person.consent
        proposed = person.consent or max(others, key=lambda each: each.given, default=None)
        self.text_version = _field(
            tr("Which text"), tr("for example: notice of 2026-03"), [each.text_version for each in others]
        )
        self.by = _field(tr("Noted by"), tr("your name"), [each.by for each in others])
        if proposed is not None:
            self.text_version.setText(proposed.text_version)
            self.by.setText(proposed.by)
        known, today = person.consent, QDate.currentDate()
        self.given = _date(tr("Agreed on"), today if known is None else _day(known.given))
        self.given.setMaximumDate(today)
        ends = None if known is None or known.expires is None else _day(known.expires)
        self.has_end = QCheckBox(tr("&Ends on"))
        self.has_end.setAccessibleName(tr("It ends"))
        self.has_end.setChecked(ends is not None)
        self.expires = _date(tr("Ends on"), ends or today.addYears(1))
        self.expires.setEnabled(self.has_end.isChecked())
        self.told = label("", "muted")
        keep_room(self.told, 2)
        cancel = button(tr("&Cancel"), self.reject)
        self.withdraw = button(tr("&Withdraw"), self._withdraw)
        self.withdraw.setToolTip(tr("It holds no longer. The person stays until they are deleted or forgotten"))
        self.withdraw.setVisible(known is not None)
        self.save = button(tr("&Note it"), self._save, "primary")
        self.save.setDefault(True)
        title = label(tr("To what has {name} agreed?", name=person.name), "heading")
        lay_out(self, [title, self._fields(), self.told], [cancel, self.withdraw, self.save])
        self._connect()
        self._show()

    @property
    def consent(self) -> Consent:
        """As the fields say; days that were not altered keep their exact times."""
        known, given = self._known, _start(self.given.date())
        if known is not None and _day(known.given) == self.given.date():
            given = known.given
        elif self.given.date() == QDate.currentDate():
            given = time.time()
        expires = _start(self.expires.date()) + _WHOLE_DAY if self.has_end.isChecked() else None
        if expires and known is not None and known.expires and _day(known.expires) == self.expires.date():
            expires = known.expires
        return Consent(self.text_version.text().strip(), given, self.by.text().strip(), expires)

    def _connect(self) -> None:
        self.has_end.toggled.connect(self.expires.setEnabled)
        for changed in (
            self.text_version.textChanged,
            self.by.textChanged,
            self.given.dateChanged,
            self.expires.dateChanged,
            self.has_end.toggled,
        ):
            changed.connect(self._show)

    def _fields(self) -> QWidget:
        fields = QWidget()
        grid = QGridLayout(fields)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, (words, widget) in enumerate(
            ((tr("&Text"), self.text_version), (tr("&Agreed on"), self.given), (tr("Noted &by"), self.by))
        ):
            name = QLabel(words)
            name.setBuddy(widget)
            grid.addWidget(name, row, 0)
            grid.addWidget(widget, row, 1)
        grid.addWidget(self.has_end, 3, 0)
        grid.addWidget(self.expires, 3, 1)
        return fields

    def _show(self) -> None:
        consent = self.consent
        self.save.setEnabled(consent.makes_sense)
        if not consent.text_version or not consent.by:
            self.told.setText(tr("Name the text that was agreed to, and who notes it."))
        elif not consent.makes_sense:
            self.told.setText(tr("It ends before it was given."))
        else:
            self.told.setText(people_words.consent(consent, time.time()))

    def _save(self) -> None:
        self.noted.emit(self.consent)
        self.accept()

    def _withdraw(self) -> None:
        self.noted.emit(None)
        self.accept()


def _field(name: str, example: str, known: Sequence[str]) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(example)
    made.setMaxLength(200)
    made.setCompleter(QCompleter(sorted(set(known)), made))
    return made


def _date(name: str, day: QDate) -> QDateEdit:
    made = QDateEdit(day)
    made.setAccessibleName(name)
    made.setCalendarPopup(True)
    made.setMinimumHeight(30)
    made.setDisplayFormat(day_format())
    return made


def _day(when: float) -> QDate:
    there = datetime.fromtimestamp(when)
    return QDate(there.year, there.month, there.day)


def _start(day: QDate) -> float:
    """The day's first moment here, Unix time."""
    return datetime(day.year(), day.month(), day.day()).timestamp()
