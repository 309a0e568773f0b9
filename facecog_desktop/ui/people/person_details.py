"""External id, notes and consent of one person. The first two are edited in place."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QLineEdit, QSizePolicy, QTableView, QVBoxLayout

from facecog_desktop.core.types import Person
from facecog_desktop.ui.dialogs.parts import button, label
from facecog_desktop.ui.tables.metadata_table import MetadataTable
from facecog_desktop.ui.words import people_words
from facecog_desktop.ui.words.language import tr

_WIDTH = 260


class PersonDetails(QFrame):
    """`described(external_id | None, metadata)` after every change by the user."""

    described = Signal(object, object)
    consent_requested = Signal()
    denied_requested = Signal()
    """Show the faces that are not the person."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._external_id: str | None = None
        self._metadata: Mapping[str, Any] = {}
        self.external_id = QLineEdit()
        self.external_id.setMaxLength(200)
        self.external_id.setPlaceholderText(tr("none"))
        self.external_id.setAccessibleName(tr("External id"))
        self.external_id.setToolTip(tr("A number or code from another system, for example of a staff list"))
        self.external_id.editingFinished.connect(self._take_external_id)
        self.table = MetadataTable()
        self.table.edited.connect(self._take_metadata)
        self.notes = QTableView()
        self.notes.setModel(self.table)
        self.notes.setAccessibleName(tr("Notes"))
        self.notes.setTabKeyNavigation(False)
        self.notes.verticalHeader().hide()
        self.notes.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.notes.setShowGrid(False)
        self.notes.setMinimumHeight(64)
        self.consent = label("")
        self.consent.setAccessibleName(tr("Consent"))
        self.note_consent = button(tr("&Consent…"), self.consent_requested)
        self.note_consent.setToolTip(tr("Note to what this person has agreed and until when, or that it was withdrawn"))
        self.denied = label("", "muted")
        self.show_denied = button(tr("Not th&is person…"), self.denied_requested)
        self.show_denied.setToolTip(tr("The faces that you said are somebody else; let them go here"))
        self._lay_out()

    def sizeHint(self) -> QSize:
        """A narrow column, wider only where its words need it."""
        return QSize(max(_WIDTH, super().minimumSizeHint().width()), super().sizeHint().height())

    def show_counter_examples(self, count: int, name: str) -> None:
        """Tell of how many faces it was said that they are not the person; of none nothing is told."""
        self.denied.setText(people_words.denied(count, name))
        for widget in (self.denied, self.show_denied):
            widget.setVisible(count > 0)

    def show_person(self, person: Person) -> None:
        """Fill in; deleted people are only looked at."""
        editable = not person.removed
        self._external_id, self._metadata = person.external_id, dict(person.metadata)
        if not self.external_id.isModified() or not self.external_id.hasFocus():
            self.external_id.setText(person.external_id or "")
        self.external_id.setReadOnly(not editable)
        self.consent.setText(people_words.consent(person.consent, time.time()))
        self.note_consent.setEnabled(editable)
        self.table.take(person.metadata, editable=editable)

    def _take_external_id(self) -> None:
        typed = self.external_id.text().strip() or None
        if typed != self._external_id:
            self._external_id = typed
            self.described.emit(typed, dict(self._metadata))

    def _take_metadata(self, metadata: Mapping[str, Any]) -> None:
        self._metadata = metadata
        self.described.emit(self._external_id, dict(metadata))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(6)
        for words, widget, stretch in (
            (tr("E&xternal id"), self.external_id, 0),
            (tr("No&tes"), self.notes, 1),
            (tr("Consent"), self.consent, 0),
        ):
            heading = QLabel(words)
            heading.setProperty("role", "heading")
            heading.setBuddy(widget)
            column.addWidget(heading)
            column.addWidget(widget, stretch)
            column.addSpacing(4)
        column.addWidget(self.note_consent)
        column.addSpacing(4)
        column.addWidget(self.denied)
        column.addWidget(self.show_denied)
        self.show_counter_examples(0, "")
