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

from facecog_desktop.core.comparing.reading import WhichSide
from facecog_desktop.core.text import text
from facecog_desktop.service.comparing import papers
from facecog_desktop.service.documents import Document
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr, translated

_TEXT_HEIGHT = 150
_FILM = text("A video is not read: choose a picture of the document.")
_SIDES = {WhichSide.LEFT: text("Left"), WhichSide.RIGHT: text("Right")}


class DocumentView(QFrame):
    """`show_words` while there is nothing to show, `show_document` then; `copied` says what went to the clipboard."""

    copied = Signal(str)

    def __init__(self, look: Look, which: WhichSide) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._side = side = translated(_SIDES[which])
        self.title = _label("heading", tr("{side}: document", side=side))
        self.told = _label("muted", tr("{side}: what is known of the document", side=side))
        self.fields = QWidget()
        self.fields.setAccessibleName(tr("{side}: fields", side=side))
        self._grid = QGridLayout(self.fields)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.unfold = QPushButton(tr("Show the text"))
        self.unfold.setCheckable(True)
        self.unfold.setAccessibleName(tr("{side}: show the text", side=side))
        self.copy = QPushButton(tr("Copy the text"))
        self.copy.setAccessibleName(tr("{side}: copy the text", side=side))
        icons.bind(look, self.copy, "export")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_TEXT_HEIGHT)
        self.text.setAccessibleName(tr("{side}: text", side=side))
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
            self.show_words(translated(_FILM))
            return
        self._fill(_proof(found), papers.lines(found), found.text)
        kind = papers.kind(found)
        self.title.setText(tr("{side}: {kind}", side=self._side, kind=kind))

    def _fill(self, words: str, lines: list[papers.Line], page: str) -> None:
        self.title.setText(tr("{side}: identity document", side=self._side))
        self.told.setText(words)
        self.told.setVisible(bool(words))
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, line in enumerate(lines):
            for column, label in enumerate(_cells(line)):
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self.fields.setVisible(bool(lines))
        self.text.setPlainText(page)
        self.unfold.setVisible(bool(page))
        self.copy.setVisible(bool(page))
        self.unfold.setChecked(False)
        self.text.hide()

    def _fold(self, shown: bool) -> None:
        self.text.setVisible(shown)
        self.unfold.setText(tr("Hide the text") if shown else tr("Show the text"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied.emit(tr("The text of the document is in the clipboard"))

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
        return tr("Use a sharp picture of the document alone. Its text may still be of use.") if found.text else ""
    said = telling.sentence(translated(papers.proof(found)))
    mark = "" if found.mrz is None else "✓ " if found.mrz.valid else "⚠ "
    return f"{mark}{said}"


def _cells(line: papers.Line) -> tuple[QLabel, QLabel, QLabel]:
    """Label, value, and what the check digit says of it, in words as well as by a sign."""
    name = translated(line.label)
    label, value = _label("muted", name, wraps=False), _label("", name)
    label.setText(name)
    value.setText(line.text)
    value.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    if line.valid is None:
        mark = _label("muted", "", wraps=False)
    elif not line.valid:
        mark = _label("problem", tr("{field}: check digit", field=name), wraps=False)
        mark.setText(tr("⚠ wrong digit"))
        mark.setToolTip(
            tr("The check digit does not agree: something of this field was read wrongly, or is not genuine")
        )
    else:
        mark = _label("muted", tr("{field}: check digit", field=name), wraps=False)
        mark.setText(tr("✓ mended") if line.repaired else tr("✓ digit agrees"))
        if line.repaired:
            mark.setToolTip(tr("A letter was read as one that looks like it; the check digit says which it is"))
    return label, value, mark


def _label(role: str, name: str, *, wraps: bool = True) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    if wraps:
        wrap(label)
    label.setAccessibleName(name)
    return label
