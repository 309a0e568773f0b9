"""The name field of a registration: completes known people, and knows when Space is a blank and when the shutter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from facecog_desktop.ui.words.language import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterEdit(QLineEdit):
    """A text field that keeps Enter for itself where the window has an Enter key of its own."""

    def event(self, event: QEvent) -> bool:
        """Enter is typed here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            event.accept()
            return True
        return super().event(event)


class NameField(EnterEdit):
    """A name may hold blanks but neither begins with one nor has two in a row: such a Space means the shutter.

    So "type a name, press Space three times, Enter" takes three pictures: the first Space is typed as a blank and
    noted (`perhaps_shutter`); if another Space or Enter follows, it was the shutter after all (`shutter(True)`: with
    the picture noted then) and the caret leaves the field; if a letter follows, it was a blank.
    """

    perhaps_shutter = Signal()
    shutter = Signal(bool)
    """Take a picture; True: the one noted at `perhaps_shutter`."""
    left = Signal()
    """Pictures are being taken: the caret leaves."""
    entered = Signal()
    """Enter, and no picture was meant: the caret leaves."""

    def __init__(self) -> None:
        super().__init__()
        self._noted = False
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._popup = QListView()
        self._popup.setAccessibleName(tr("Known people"))
        completer.setPopup(self._popup)
        self.setCompleter(completer)
        self.setPlaceholderText(tr("Name"))
        self.setMaxLength(200)
        self.setAccessibleName(tr("Name"))

    @property
    def name(self) -> str:
        """What is typed, without white space at its ends."""
        return self.text().strip()

    def offer(self, names: list[str]) -> None:
        """The names to complete."""
        self._names.setStringList(names)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter as said above; everything else is typed."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Space and plain and self._space_is_shutter():
            self._leave(take=True)
        elif event.key() in _ENTER and plain:
            self._leave(take=False)
        elif event.key() == Qt.Key.Key_Space and plain and self.cursorPosition() == len(self.text()):
            super().keyPressEvent(event)
            self._noted = True
            self.perhaps_shutter.emit()
        else:
            self._noted = False
            super().keyPressEvent(event)

    def _space_is_shutter(self) -> bool:
        before = self.text()[: self.cursorPosition()]
        return not self.hasSelectedText() and (not before.strip() or before.endswith(" "))

    def _leave(self, *, take: bool) -> None:
        noted, self._noted = self._noted, False
        self.setText(self.name)
        self._popup.hide()
        if noted:
            self.shutter.emit(True)
        if take:
            self.shutter.emit(False)
        if noted or take:
            self.left.emit()
        else:
            self.entered.emit()
