"""The head of the People page: title, count, search, order, and whether deleted people are shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.core.text import text
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.tables.arranging import Order
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.widgets.search_field import SearchField
from facecog_desktop.ui.widgets.turning import TurningRow
from facecog_desktop.ui.words.language import tr, translated

_HEIGHT = 32

_ORDERS = {
    Order.NAME: text("By name"),
    Order.NEWEST: text("Newest first"),
    Order.PHOTOS: text("Most photos first"),
}


class PeopleHead(QWidget):
    """Tells what the user wants to see."""

    searched = Signal(str)
    sorted_by = Signal(object)
    deleted_wanted = Signal(bool)
    register_requested = Signal()
    check_up_requested = Signal()
    privacy_requested = Signal()
    down_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self.search = SearchField(look)
        self.search.setPlaceholderText(tr("Search (Ctrl+F)"))
        self.search.setAccessibleName(tr("Search people"))
        self.sort = QComboBox()
        self.sort.setAccessibleName(tr("Order"))
        for order, words in _ORDERS.items():
            self.sort.addItem(translated(words), order)
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Which people"))
        self.which.addItems([tr("In the gallery"), tr("Deleted")])
        for box in (self.sort, self.which):
            box.setMinimumHeight(_HEIGHT)
        self.check_up = QPushButton(tr("Check-&up…"))
        self.check_up.setAccessibleName(tr("Check-up"))
        self.check_up.setToolTip(tr("Find photos under the wrong person, poor ones, people entered twice; the map"))
        icons.bind(look, self.check_up, "check")
        self.privacy = QPushButton(tr("Pri&vacy…"))
        self.privacy.setAccessibleName(tr("Privacy"))
        self.privacy.setToolTip(
            tr("Whose time is over: consents that have ended, people not seen for long; what was done")
        )
        icons.bind(look, self.privacy, "shield")
        self.register = QPushButton(tr("&Register somebody"))
        self.register.setProperty("role", "primary")
        self.register.setAccessibleName(tr("Register somebody"))
        icons.bind(look, self.register, "add", "on_accent")
        self._lay_out()
        self._connect()

    @property
    def order(self) -> Order:
        """What to sort by."""
        return Order(self.sort.currentData())

    @property
    def shows_deleted(self) -> bool:
        """True while deleted people are wanted instead of the gallery's."""
        return self.which.currentIndex() == 1

    def show_gallery(self) -> None:
        """Back from the deleted people."""
        self.which.setCurrentIndex(0)

    def tell(self, count: str) -> None:
        """How many there are."""
        self._count.setText(count)

    def _connect(self) -> None:
        self.search.searched.connect(self.searched)
        self.search.done.connect(self.down_requested)
        self.sort.currentIndexChanged.connect(lambda _: self.sorted_by.emit(self.order))
        self.which.currentIndexChanged.connect(lambda _: self.deleted_wanted.emit(self.shows_deleted))
        self.register.clicked.connect(self.register_requested)
        self.privacy.clicked.connect(self.privacy_requested)
        self.check_up.clicked.connect(self.check_up_requested)

    def _lay_out(self) -> None:
        title = QLabel(tr("People"))
        title.setProperty("role", "title")
        words = TurningRow(10)
        words.addWidget(title)
        words.addWidget(self._count, 1, Qt.AlignmentFlag.AlignBottom)
        words.addLayout(FlowLayout((self.check_up, self.privacy, self.register), 10))
        fields = TurningRow()
        fields.addWidget(self.search, 1)
        fields.addWidget(self.sort)
        fields.addWidget(self.which)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(words)
        column.addLayout(fields)
