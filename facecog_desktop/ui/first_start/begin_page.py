"""Third page: register yourself, try the demo, or just look."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.ui.first_start.parts import Badge, heading, words
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.widgets.turning import TurningRow
from facecog_desktop.ui.words.language import tr


class BeginPage(QWidget):
    """What is chosen is a wish; whoever shows the page fulfils it."""

    register_requested = Signal()
    demo_requested = Signal()
    look_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.register = _button(tr("&Register me"), "primary")
        self.demo = _button(tr("Start the &demo"))
        self.just_look = _button(tr("&Just look"))
        for button, wish in (
            (self.register, self.register_requested),
            (self.demo, self.demo_requested),
            (self.just_look, self.look_requested),
        ):
            button.clicked.connect(wish)
        cards = TurningRow(14)
        cards.addWidget(
            self._card(
                "add",
                tr("Register yourself"),
                tr("Type your name and press Space when the program says “Good”. One good photo is enough."),
                self.register,
            ),
            1,
        )
        cards.addWidget(
            self._card(
                "play",
                tr("Try the demo"),
                tr("Drawn people walk through the picture. They have a gallery of their own, apart from yours."),
                self.demo,
            ),
            1,
        )
        cards.addWidget(
            self._card(
                "live",
                tr("Just look around"),
                tr("The camera goes on and shows what it finds. Nobody is known yet, so nobody gets a name."),
                self.just_look,
            ),
            1,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(heading(tr("How do you want to begin?"), tr("All of this can be done later as well.")))
        column.addSpacing(2)
        column.addLayout(cards)
        column.addWidget(
            words(
                tr(
                    "Register only people who agree. It is no access control: a printed photo or a screen can pass "
                    "for a person."
                ),
                "muted",
            )
        )
        column.addStretch(1)

    def _card(self, icon: str, title: str, more: str, button: QPushButton) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 20, 18, 18)
        column.setSpacing(8)
        column.addWidget(Badge(self._look, icon), 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(4)
        column.addWidget(words(title, "heading"))
        column.addWidget(words(more, "muted"), 1, Qt.AlignmentFlag.AlignTop)
        column.addSpacing(8)
        column.addWidget(button)
        return card


def _button(text: str, role: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", role)
    button.setAccessibleName(text.replace("&", ""))
    button.setAutoDefault(True)
    return button
