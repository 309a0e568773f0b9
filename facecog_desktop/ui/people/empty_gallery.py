"""What the People page says where there is nobody to show, and the way on from there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.ui.panels.upright import scrolled
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words.language import tr

_ICON = 64
_WIDTH = 440


class Nobody(QWidget):
    """An icon, a sentence, an explanation and up to two buttons in the middle of the page."""

    first_chosen = Signal()
    second_chosen = Signal()

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self._look, self._icon = look, icon
        self._picture, self.title, self.words = QLabel(), QLabel(), QLabel()
        self.first, self.second = QPushButton(), QPushButton()
        self.title.setProperty("role", "title")
        self.words.setProperty("role", "muted")
        wrap(self.title)
        wrap(self.words)
        self.words.setFixedWidth(_WIDTH)
        self.first.setProperty("role", "primary")
        self.first.clicked.connect(self.first_chosen)
        self.second.clicked.connect(self.second_chosen)
        self.first.hide()
        self.second.hide()
        for label in (self._picture, self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        look.changed.connect(self._tint)
        self._tint()

    def tell(self, title: str, words: str, first: str, second: str = "") -> None:
        """What is said; a button without words is not there."""
        self.title.setText(title)
        self.words.setText(words)
        for button, label in ((self.first, first), (self.second, second)):
            button.setText(label)
            button.setAccessibleName(label.replace("&", ""))
            button.setVisible(bool(label))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.first)
        buttons.addWidget(self.second)
        buttons.addStretch()
        middle = QHBoxLayout()  # an aligned label would not get the height that its lines need
        middle.addStretch()
        middle.addWidget(self.words)
        middle.addStretch()
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addWidget(self.title)
        column.addLayout(middle)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addStretch(3)
        scrolled(self, column)

    def _tint(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, self._look.tokens.muted, _ICON, self.devicePixelRatioF()))


def tell_emptiness(nobody: Nobody, *, deleted: bool) -> None:
    """Nobody is in the gallery, or nobody is deleted."""
    if deleted:
        nobody.tell(
            tr("Nobody is deleted"),
            tr("People whom you delete can be brought back from here, or forgotten for ever."),
            tr("&Show the gallery"),
        )
    else:
        nobody.tell(
            tr("Nobody is registered yet"),
            tr(
                "Register somebody with the camera or from photos, and their name appears in the live picture. "
                "Photos and names stay on this computer."
            ),
            tr("&Register somebody"),
            tr("&Try the demo"),
        )


def tell_no_match(nobody: Nobody, text: str) -> None:
    """Nobody is like what was typed."""
    nobody.tell(tr("Nobody matches “{text}”", text=text), tr("Search by name, id or note."), tr("&Clear the search"))
