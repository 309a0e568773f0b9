"""What identity document one side shows: its kind, its fields with what their check digits say, its text on demand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facecog_desktop.core.reading import WhichSide
from facecog_desktop.service.comparing import papers
from facecog_desktop.service.documents import Document
from facecog_desktop.ui import icons
from facecog_desktop.ui.theme import Look

_TEXT_HEIGHT = 150
_FILM = "A video is not read: choose a picture of the document."


class DocumentView(QFrame):
    """`show_words` while there is nothing to show, `show_document` then; `copied` says what went to the clipboard."""

    copied = Signal(str)

    def __init__(self, look: Look, which: WhichSide) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._side = which.value.capitalize()
        self.title = _label("heading", f"{self._side}: document")
        self.told = _label("muted", f"{self._side}: what is known of the document")
        self.fields = QWidget()
        self.fields.setAccessibleName(f"{self._side}: fields")
        self._grid = QGridLayout(self.fields)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.unfold = QPushButton("Show the text")
        self.unfold.setCheckable(True)
        self.unfold.setAccessibleName(f"{self._side}: show the text")
        self.copy = QPushButton("Copy the text")
        self.copy.setAccessibleName(f"{self._side}: copy the text")
        icons.bind(look, self.copy, "export")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_TEXT_HEIGHT)
        self.text.setAccessibleName(f"{self._side}: text")
        self.unfold.toggled.connect(self._fold)
        self.copy.clicked.connect(self._copy)
        self._lay_out()
        self.show_words("")

    def show_words(self, words: str) -> None:
        """Only this: it is being read, or why it could not be."""
        self._fill(words, [], "")

    def show_document(self, found: Document | None) -> None:
        """What was found; None for a film."""
        if found is None:
            self.show_words(_FILM)
            return
        self._fill(_proof(found), papers.lines(found), found.text)
        kind = papers.kind(found)
        self.title.setText(f"{self._side}: {kind}")

    def _fill(self, words: str, lines: list[papers.Line], text: str) -> None:
        self.title.setText(f"{self._side}: identity document")
        self.told.setText(words)
        self.told.setVisible(bool(words))
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, line in enumerate(lines):
            for column, label in enumerate(_cells(line)):
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self.fields.setVisible(bool(lines))
        self.text.setPlainText(text)
        self.unfold.setVisible(bool(text))
        self.copy.setVisible(bool(text))
        self.unfold.setChecked(False)
        self.text.hide()

    def _fold(self, shown: bool) -> None:
        self.text.setVisible(shown)
        self.unfold.setText("Hide the text" if shown else "Show the text")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied.emit("The text of the document is in the clipboard")

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.unfold)
        buttons.addWidget(self.copy)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        for widget in (self.title, self.told, self.fields):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.text)
        column.addStretch()


def _proof(found: Document) -> str:
    """What the fields rest on, as a sentence; what to do where nothing was recognised."""
    if found.type is None and found.mrz is None:
        return "Use a sharp picture of the document alone. Its text may still be of use." if found.text else ""
    said = papers.proof(found)
    mark = "" if found.mrz is None else "✓ " if found.mrz.valid else "⚠ "
    return f"{mark}{said[:1].upper()}{said[1:]}"


def _cells(line: papers.Line) -> tuple[QLabel, QLabel, QLabel]:
    """Label, value, and what the check digit says of it, in words as well as by a sign."""
    label, value = _label("muted", line.label, wraps=False), _label("", line.label)
    label.setText(line.label)
    value.setText(line.text)
    value.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    if line.valid is None:
        mark = _label("muted", "", wraps=False)
    elif not line.valid:
        mark = _label("problem", f"{line.label}: check digit", wraps=False)
        mark.setText("⚠ wrong digit")
        mark.setToolTip("The check digit does not agree: something of this field was read wrongly, or is not genuine")
    else:
        mark = _label("muted", f"{line.label}: check digit", wraps=False)
        mark.setText("✓ mended" if line.repaired else "✓ digit agrees")
        if line.repaired:
            mark.setToolTip("A letter was read as one that looks like it; the check digit says which it is")
    return label, value, mark


def _label(role: str, name: str, *, wraps: bool = True) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(wraps)
    label.setAccessibleName(name)
    return label
