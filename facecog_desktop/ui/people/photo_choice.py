"""What can be done with the photos that are chosen: a line that says how many, and a button for each verb."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from facecog_desktop.core.text import text
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.widgets.elided import ElidedLabel
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.widgets.turning import TurningRow
from facecog_desktop.ui.words.language import tr, translated

_CHOOSE = text("Choose photos to drop, move or split off (Ctrl or Shift: several)")


class PhotoChoice(QWidget):
    """Wishes about the chosen photos; `heed` tells it how many there are."""

    drop_requested = Signal()
    move_requested = Signal()
    split_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.told = _Told(tr("Photos that are chosen"))
        self.told.setProperty("role", "muted")
        self.drop = _button(look, tr("D&rop"), tr("Drop: the chosen photos"), "close")
        self.drop.setToolTip(tr("Take the chosen photos away (Delete); undo brings them back"))
        self.move_photos = _button(look, tr("&Move…"), tr("Move: the chosen photos"), "move")
        self.move_photos.setToolTip(tr("Give the chosen photos to the person whom they show"))
        self.split = _button(look, tr("&New person…"), tr("New person: the chosen photos"), "add")
        self.split.setToolTip(tr("Make the chosen photos a person of their own"))
        self.drop.clicked.connect(self.drop_requested)
        self.move_photos.clicked.connect(self.move_requested)
        self.split.clicked.connect(self.split_requested)
        row = TurningRow()
        row.addWidget(self.told, 1)
        row.addLayout(FlowLayout((self.drop, self.move_photos, self.split)))
        self.setLayout(row)
        self.heed(0)

    def heed(self, count: int) -> None:
        """So many photos are chosen."""
        for each in (self.drop, self.move_photos, self.split):
            each.setEnabled(count > 0)
        chosen = tr("{n} photos chosen", one="{n} photo chosen", n=count)
        self.told.setText(chosen if count else translated(_CHOOSE))


class _Told(ElidedLabel):
    """It asks for next to nothing: the buttons come first."""

    def sizeHint(self) -> QSize:
        """A few letters; it has what is left over."""
        return self.minimumSizeHint()


def _button(look: Look, words: str, name: str, icon: str) -> QPushButton:
    made = QPushButton(words)
    made.setAccessibleName(name)
    icons.bind(look, made, icon)
    return made
