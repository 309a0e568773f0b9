"""The Privacy view: a tab for those whose time is over, one for what was done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QToolButton, QVBoxLayout, QWidget

from facecog_desktop.ui.people.person_verbs import PersonVerbs
from facecog_desktop.ui.people.privacy.overdue import Overdue
from facecog_desktop.ui.people.privacy.trail import Trail
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.words.language import tr


class PrivacyView(QWidget):
    """`left` when the user goes back."""

    left = Signal()

    def __init__(self, state: WindowState, verbs: PersonVerbs) -> None:
        super().__init__()
        self.back = QToolButton()
        self.back.setIconSize(QSize(22, 22))
        self.back.setAccessibleName(tr("Back to all people"))
        self.back.setToolTip(tr("Back to all people (Alt+Left)"))
        icons.bind(state.look, self.back, "back")
        self.back.clicked.connect(self.left)
        title = QLabel(tr("Privacy"))
        title.setProperty("role", "title")
        self.overdue, self.trail = Overdue(state, verbs), Trail(state)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.overdue, tr("&Time is over"))
        self.tabs.addTab(self.trail, tr("&What was done"))
        self.tabs.tabBar().setAccessibleName(tr("Whose time is over, or what was done"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        leave = QKeySequence("Alt+Left")
        QShortcut(leave, self, self.left.emit, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
