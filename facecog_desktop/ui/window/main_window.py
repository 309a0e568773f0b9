"""The window: rail, pages, undo bar, bottom bar, keys and dropped files. What a page does is the page's affair."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from facecog_desktop.core.text import text
from facecog_desktop.ui.camera.gate import CameraGate, Seen
from facecog_desktop.ui.desktop.choosing import files_in
from facecog_desktop.ui.live.page import LivePage
from facecog_desktop.ui.state.link_watch import EVERY_MS
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.bottom_bar import BottomBar
from facecog_desktop.ui.window.keys import When, enable, make_actions
from facecog_desktop.ui.window.page_stack import CanSearch, CanShowPerson, PageEntry, PageStack
from facecog_desktop.ui.window.place import FIRST_SIZE, WindowPlace
from facecog_desktop.ui.window.rail import Rail
from facecog_desktop.ui.window.shortcuts import ShortcutsDialog
from facecog_desktop.ui.window.undo_bar import UndoBar
from facecog_desktop.ui.words.language import translated

__all__ = ["FIRST_SIZE", "SMALLEST", "MainWindow", "PageEntry"]
SMALLEST = (900, 600)
_PAINTED_MS = 20  # after the show event, which comes before there is anything on the screen


class MainWindow(QMainWindow):
    """`live` is the first page, `others` follow; the camera is on only while the Live page can be seen.

    The others are made when they are asked for; those that nobody asked for come by themselves once it is shown.

    `stays` is asked when the window is closed: True where it only hides, and the program goes on.
    """

    closing = Signal()
    """The window closes for good."""
    leaving = Signal()
    """It goes: for good, or because it is made anew."""
    seen_changed = Signal()
    """It was shown, hidden, minimised or brought back, or shows another page."""

    def __init__(self, state: WindowState, live: LivePage, others: Sequence[PageEntry]) -> None:
        super().__init__()
        self._state = state
        self.live = live
        self.gate, self.place = CameraGate(), WindowPlace()
        self.stays: Callable[[], bool] = lambda: False
        self.setWindowTitle("FaceCog Desktop")
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.rail, self.bar, self.undo_bar = Rail(state.look), BottomBar(state), UndoBar(state)
        self.pages = PageStack([PageEntry(text("Live"), "live", lambda: live), *others])
        for entry in self.pages.entries:
            self.rail.add(translated(entry.title), entry.icon)
        self._lay_out()
        self.actions_by_name = make_actions(self, self._handlers())
        self._add_page_keys()
        self._connect()
        self.place.restore(self)
        self.show_page("live")
        live.view.setFocus()

    def show_page(self, title: str) -> None:
        """Open a page by its English title, in any case; unknown ones are not there yet."""
        self.rail.show()
        self.bar.show()
        entry = self.pages.entry(title)
        if entry is not None:
            self.pages.setCurrentWidget(self.pages.page(entry))
            self.rail.choose(self.pages.entries.index(entry))
        self._heed_place()

    def show_aside(self, page: QWidget) -> None:
        """Show what is no page of the rail, alone, until a page is shown; the camera of the Live page is off."""
        self.rail.hide()
        self.bar.hide()
        self.pages.setCurrentIndex(self.pages.addWidget(page))
        self._heed_place()

    @property
    def page(self) -> str:
        """The English title of the page that is shown; "" while something else is shown alone."""
        return "" if self.pages.shown is None else self.pages.shown.title

    def showEvent(self, event: QShowEvent) -> None:
        """The camera may go on, and the other pages may come: once the window is there to be looked at."""
        super().showEvent(event)
        QTimer.singleShot(_PAINTED_MS, self, self._come_to_life)

    def _come_to_life(self) -> None:
        self._heed_place()
        if self.isVisible():
            self.pages.fill_by_and_by()

    def hideEvent(self, event: QHideEvent) -> None:
        """The camera goes off."""
        super().hideEvent(event)
        self._heed_place()

    def changeEvent(self, event: QEvent) -> None:
        """Minimised windows have no camera; titles grow with the system's text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._state.look.follow_text()
        if event.type() == QEvent.Type.WindowStateChange:
            self._heed_place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place, then wait until nothing runs any more; or only hide where it stays."""
        if self.stays():
            self._keep_place()
            event.ignore()
            self.hide()
            return
        self.closing.emit()
        self.leave()
        self._state.close()
        super().closeEvent(event)

    def leave(self) -> None:
        """Remember the window's place, hide it and let the source go; the backend stays for another window."""
        self._keep_place()
        self.pages.leave_unfilled()
        self.leaving.emit()
        self.live.close_source()
        self.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Photos are registered, a video is shown."""
        files = files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.show_page("live")
            self.live.take_files(files)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        live = self.live
        return {
            "capture": live.register.capture,
            "finish": self._enter,
            "discard": live.register.discard,
            "recognise": lambda: live.show_panel(register=False),
            "register": lambda: live.show_panel(register=True),
            "mirror": live.toggle_mirror,
            "landmarks": live.toggle_landmarks,
            "open": self._open,
            "find": self._find,
            "undo": self._state.undo,
            "redo": self._state.redo,
            "full_screen": self._full_screen,
            "shortcuts": self._shortcuts,
            "quit": self.quit,
        }

    def quit(self) -> None:
        """Close for good, whatever closing means otherwise."""
        self.stays = lambda: False
        self.close()

    def reopen(self) -> None:
        """Show the page and the panel that were shown last."""
        self.live.show_panel(register=self.place.registering)
        titles = [entry.title for entry in self.pages.entries if entry.icon == self.place.page]
        self.show_page(titles[0] if titles else "live")

    def _keep_place(self) -> None:
        shown = self.pages.shown or self.pages.entries[0]
        self.place.keep(self, shown.icon, registering=self.live.registering)

    def _enter(self) -> None:
        """Enter presses the button that has the focus; from anywhere else, and from the shutter, it means Done."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and focused is not self.live.register.capture_part.shutter:
            focused.click()
        else:
            self.live.register.finish()

    def _open(self) -> None:
        self.show_page("live")
        self.live.ask_source()

    def _find(self) -> None:
        for entry in self.pages.entries:
            page = self.pages.page(entry)
            if isinstance(page, CanSearch):
                self.show_page(entry.title)
                page.start_search()
                return

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _shortcuts(self) -> None:
        ShortcutsDialog(self, [translated(entry.title) for entry in self.pages.entries]).open()

    def _add_page_keys(self) -> None:
        for number, entry in enumerate(self.pages.entries, start=1):
            action = QAction(translated(entry.title), self)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(lambda _=False, title=entry.title: self.show_page(title))
            self.addAction(action)

    def _connect(self) -> None:
        state, live = self._state, self.live
        self.rail.chosen.connect(lambda index: self.show_page(self.pages.entries[index].title))
        live.status_changed.connect(lambda: self.bar.show_status(live.status))
        watching = QTimer(self)
        watching.timeout.connect(state.link.look)
        watching.start(EVERY_MS)
        live.panels.currentChanged.connect(lambda _: self._heed_place())
        self.gate.changed.connect(self._heed_place)
        state.page_requested.connect(self.show_page)
        state.source_requested.connect(self._show_source)
        state.photos_offered.connect(self._register_photos)
        state.adding_requested.connect(self._add_to)
        state.person_requested.connect(self._show_person)

    def _show_person(self, person_id: str) -> None:
        entry = self.pages.entry("people")
        if entry is None:
            return
        made_for_it = entry in self.pages.missing
        self.show_page(entry.title)
        page = self.pages.page(entry)
        if made_for_it and isinstance(page, CanShowPerson):
            page.show_person(person_id)  # a page hears only the wishes that come after it

    def _show_source(self, spec: str) -> None:
        self.show_page("live")
        self.live.open_source(spec)

    def _register_photos(self, name: str, files: list[str]) -> None:
        self.show_page("live")
        self.live.offer_photos(name, files)

    def _add_to(self, name: str) -> None:
        self.show_page("live")
        self.live.add_to(name)

    def _heed_place(self) -> None:
        """The camera and the keys follow what is seen."""
        at_live = self.pages.currentWidget() is self.live
        if self.gate.opens(Seen(at_live, self.isVisible(), self.isMinimized())):
            self.live.shown()
        else:
            self.live.hidden()
        self.seen_changed.emit()
        places = {When.ALWAYS}
        if at_live:
            places |= {When.LIVE} | ({When.REGISTER} if self.live.registering else set())
        enable(self.actions_by_name, places)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.undo_bar)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(column, 1)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(self.bar)
        self.setCentralWidget(whole)
