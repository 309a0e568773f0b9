"""The head of the People page: title, count, search, order, and whether deleted people are shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.ui import icons
from facecog_desktop.ui.tables.arranging import Order
from facecog_desktop.ui.theme import Look

_PATIENCE_MS = 120  # while somebody types, the grid waits

_HEIGHT = 32

_ORDERS = {Order.NAME: "By name", Order.NEWEST: "Newest first", Order.PHOTOS: "Most photos first"}


class _SearchField(QLineEdit):
    """Down and Enter go on to the grid."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        else:
            super().keyPressEvent(event)


class PeopleHead(QWidget):
    """Tells what the user wants to see."""

    searched = Signal(str)
    sorted_by = Signal(object)
    deleted_wanted = Signal(bool)
    register_requested = Signal()
    check_up_requested = Signal()
    down_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self.search = _SearchField()
        self.search.setPlaceholderText("Search (Ctrl+F)")
        self.search.setAccessibleName("Search people")
        self.search.setClearButtonEnabled(True)
        magnifier = QAction(self.search)
        icons.bind(look, magnifier, "search", "muted")
        self.search.addAction(magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self.sort = QComboBox()
        self.sort.setAccessibleName("Order")
        for order, words in _ORDERS.items():
            self.sort.addItem(words, order)
        self.which = QComboBox()
        self.which.setAccessibleName("Which people")
        self.which.addItems(["In the gallery", "Deleted"])
        for box in (self.sort, self.which):
            box.setMinimumHeight(_HEIGHT)
        self.check_up = QPushButton("Check-&up…")
        self.check_up.setAccessibleName("Check-up")
        self.check_up.setToolTip("Find photos under the wrong person, poor ones, people entered twice; the map")
        icons.bind(look, self.check_up, "check")
        self.register = QPushButton("&Register somebody")
        self.register.setProperty("role", "primary")
        self.register.setAccessibleName("Register somebody")
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
        later = QTimer(self)
        later.setSingleShot(True)
        later.setInterval(_PATIENCE_MS)
        later.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self.search.textChanged.connect(lambda text: later.start(_PATIENCE_MS if text else 0))
        self.search.done.connect(self.down_requested)
        self.sort.currentIndexChanged.connect(lambda _: self.sorted_by.emit(self.order))
        self.which.currentIndexChanged.connect(lambda _: self.deleted_wanted.emit(self.shows_deleted))
        self.register.clicked.connect(self.register_requested)
        self.check_up.clicked.connect(self.check_up_requested)

    def _lay_out(self) -> None:
        title = QLabel("People")
        title.setProperty("role", "title")
        words = QHBoxLayout()
        words.setSpacing(10)
        words.addWidget(title)
        words.addWidget(self._count, 1, Qt.AlignmentFlag.AlignBottom)
        words.addWidget(self.check_up)
        words.addWidget(self.register)
        fields = QHBoxLayout()
        fields.setSpacing(8)
        fields.addWidget(self.search, 1)
        fields.addWidget(self.sort)
        fields.addWidget(self.which)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(words)
        column.addLayout(fields)
