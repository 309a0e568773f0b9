"""A person's name as a title that becomes a field to rename in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.widgets.elided import ElidedLabel
from facecog_desktop.ui.words.language import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN = (*_ENTER, Qt.Key.Key_Escape)


class _Field(QLineEdit):
    """Enter keeps, Esc drops; leaving the field drops too."""

    kept = Signal()
    dropped = Signal()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and event.key() in _OWN:
            event.accept()  # the page's own Esc leaves the person
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason and event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.OtherFocusReason,
        ):
            self.dropped.emit()


class PersonName(QWidget):
    """`renamed(str)` once another name is typed; whoever listens shows it with `show_name` when it is true."""

    renamed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.title = ElidedLabel(tr("Name"))
        self.title.setProperty("role", "title")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.pencil = QToolButton()
        self.pencil.setIconSize(QSize(18, 18))
        self.pencil.setAccessibleName(tr("Rename"))
        self.pencil.setToolTip(tr("Rename (F2)"))
        icons.bind(look, self.pencil, "edit")
        self.pencil.clicked.connect(self.edit)
        self.field = _Field()
        self.field.setMaxLength(200)
        self.field.setAccessibleName(tr("New name"))
        self.field.hide()
        self.field.kept.connect(self._keep)
        self.field.dropped.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.title)
        row.addWidget(self.field, 1)
        row.addWidget(self.pencil)
        row.addStretch()

    @property
    def editing(self) -> bool:
        """True while a name is being typed."""
        return not self.field.isHidden()

    def show_name(self, name: str) -> None:
        """The name in force; a field that is being typed in stays."""
        self.title.setText(name)

    def set_editable(self, editable: bool) -> None:
        """People who are deleted are not renamed."""
        self.pencil.setVisible(editable)

    def edit(self) -> None:
        """Show the field with the name in it."""
        self.field.setText(self.title.text())
        self._show(editing=True)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave(self) -> None:
        """Back to the title, whatever was typed."""
        self._show(editing=False)

    def _keep(self) -> None:
        typed = self.field.text()
        if typed.strip() == self.title.text():
            self.leave()
            self.pencil.setFocus()
        else:
            self.renamed.emit(typed)

    def _show(self, *, editing: bool) -> None:
        self.field.setVisible(editing)
        self.title.setVisible(not editing)
        self.pencil.setEnabled(not editing)
