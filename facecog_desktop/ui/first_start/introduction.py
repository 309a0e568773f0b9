"""The three pages one after the other, with Back, Next and Skip. Where they lead to is introducing's affair."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facecog_desktop import paths
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.first_start.begin_page import BeginPage
from facecog_desktop.ui.first_start.camera_page import CameraPage
from facecog_desktop.ui.first_start.parts import Steps
from facecog_desktop.ui.first_start.stored_page import StoredPage
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.words.language import tr

_WIDTH = 780
_LOGO = 28


class Introduction(QWidget):
    """`skipped`: whoever looks wants no more of it. Wishes of the last page are passed on as they are."""

    skipped = Signal()

    def __init__(self, state: WindowState, chooser: Chooser) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAccessibleName(tr("Introduction"))
        self.stored, self.camera, self.begin = StoredPage(state, chooser), CameraPage(state), BeginPage(state.look)
        self.pages = QStackedWidget()
        for page in (self.stored, self.camera, self.begin):
            self.pages.addWidget(page)
        self.steps = Steps(state.look, self.pages.count())
        self.skip, self.back = _button(tr("S&kip")), _button(tr("&Back"))
        self.next = _button(tr("&Next"), "primary")
        self.skip.setToolTip(tr("Skip the introduction (Esc)"))
        self.skip.clicked.connect(self.skipped)
        self.back.clicked.connect(lambda: self.show_page(self.pages.currentIndex() - 1))
        self.next.clicked.connect(self._go_on)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.skipped)
        self._lay_out()
        self.show_page(0)

    def show_page(self, number: int) -> None:
        """The page of this number, from 0; the caret goes to what leads on."""
        last = self.pages.count() - 1
        self.pages.setCurrentIndex(number)
        self.steps.show_step(number)
        self.back.setVisible(number > 0)
        self.next.setVisible(number < last)
        self.skip.setVisible(number < last)
        self.scrolled.verticalScrollBar().setValue(0)
        self._focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Keys work at once."""
        super().showEvent(event)
        self._focus()

    def _focus(self) -> None:
        (self.begin.register if self.pages.currentWidget() is self.begin else self.next).setFocus()

    def _go_on(self) -> None:
        if self.pages.currentWidget() is self.camera:
            self.camera.keep()
        self.show_page(self.pages.currentIndex() + 1)

    def _head(self) -> QHBoxLayout:
        logo = QLabel()
        logo.setPixmap(QIcon(str(paths.resource("icons", "app.svg"))).pixmap(QSize(_LOGO, _LOGO)))
        name = QLabel("FaceCog Desktop")
        name.setProperty("role", "heading")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(logo)
        row.addWidget(name)
        row.addStretch()
        row.addWidget(self.steps)
        return row

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        inside.setMaximumWidth(_WIDTH)
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.pages)
        self.scrolled = QScrollArea()
        self.scrolled.setWidget(inside)
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.skip)
        foot.addStretch()
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        line = QFrame()
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        middle = QVBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(self._head())
        middle.addWidget(self.scrolled, 1)
        middle.addWidget(line)
        middle.addLayout(foot)
        held = QWidget()
        held.setMaximumWidth(_WIDTH)
        held.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        held.setLayout(middle)
        middle.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(40, 24, 40, 20)
        row.addStretch()
        row.addWidget(held, 100)
        row.addStretch()


def _button(text: str, role: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", role)
    button.setAccessibleName(text.replace("&", ""))
    button.setAutoDefault(True)
    button.setMinimumWidth(96)
    return button
