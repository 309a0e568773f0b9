"""What can be done with the photos that are chosen: a line that says how many, and a button for each verb."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from facecog_desktop.ui import icons, telling
from facecog_desktop.ui.elided import ElidedLabel
from facecog_desktop.ui.theme import Look

_CHOOSE = "Choose photos to drop, move or split off (Ctrl or Shift: several)"


class PhotoChoice(QWidget):
    """Wishes about the chosen photos; `heed` tells it how many there are."""

    drop_requested = Signal()
    move_requested = Signal()
    split_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.told = ElidedLabel("Photos that are chosen")
        self.told.setProperty("role", "muted")
        self.drop = _button(look, "D&rop", "close", "Take the chosen photos away (Delete); undo brings them back")
        self.move_photos = _button(look, "&Move…", "move", "Give the chosen photos to the person whom they show")
        self.split = _button(look, "&New person…", "add", "Make the chosen photos a person of their own")
        self.drop.clicked.connect(self.drop_requested)
        self.move_photos.clicked.connect(self.move_requested)
        self.split.clicked.connect(self.split_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.told, 1)
        for each in (self.drop, self.move_photos, self.split):
            row.addWidget(each)
        self.heed(0)

    def heed(self, count: int) -> None:
        """So many photos are chosen."""
        for each in (self.drop, self.move_photos, self.split):
            each.setEnabled(count > 0)
        self.told.setText(f"{telling.counted(count, 'photo')} chosen" if count else _CHOOSE)


def _button(look: Look, text: str, icon: str, tip: str) -> QPushButton:
    made = QPushButton(text)
    made.setAccessibleName(f"{text.replace('&', '').rstrip('…')}: the chosen photos")
    made.setToolTip(tip)
    icons.bind(look, made, icon)
    return made
