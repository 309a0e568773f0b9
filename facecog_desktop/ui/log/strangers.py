"""The album of strangers on the Log page: a tile for everybody who is nobody known, to be named."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.log.album import Stranger
from facecog_desktop.core.types import Pixels
from facecog_desktop.service.log.strangers import Album
from facecog_desktop.ui.log import stranger_words
from facecog_desktop.ui.log.naming import StrangerNaming
from facecog_desktop.ui.log.stranger_tiles import StrangerTiles
from facecog_desktop.ui.panels.register.name_field import EnterEdit
from facecog_desktop.ui.panels.registering import refusal
from facecog_desktop.ui.people.empty_gallery import Nobody
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.tables.tiles import TileView
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.elided import ElidedLabel
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import visit_words
from facecog_desktop.ui.words.language import tr, translated

_SIDE = 112


class StrangersView(QStackedWidget):
    """Looks at the pictures when it is shown, in a job; those of before are remembered."""

    def __init__(self, state: WindowState, read_crop: Callable[[int], Pixels]) -> None:
        super().__init__()
        self._state = state
        self._reading: Job | None = None
        self.album: Album | None = None
        """What is shown; None until the pictures were looked at."""
        self.thumbnails = Thumbnails(state.jobs, read_crop, _SIDE)
        self.thumbnails.failed.connect(state.fail)
        self.tiles = StrangerTiles(self.thumbnails)
        self.grid = TileView(state.look, _SIDE)
        self.grid.setModel(self.tiles)
        self.grid.setAccessibleName(tr("Strangers"))
        self.empty = Nobody(state.look, "people")
        self.empty.first_chosen.connect(self._go_on)
        self.empty.second_chosen.connect(self._ask_erasure)
        self.question: QMessageBox | None = None
        """Whether to erase: the question that was asked last."""
        self.told, self.seen, self.answer = QLabel(), ElidedLabel(tr("Visits of the chosen stranger")), QLabel()
        self.name, self.give = EnterEdit(), QPushButton(tr("&Name this stranger"))
        self.progress, self.cancel = QLabel(), QPushButton(tr("Cancel"))
        self.naming: StrangerNaming | None = None
        """What is being done or asked."""
        self._known = QStringListModel(self)
        self._prepare()
        self._pages = {"grid": self._grid_page(), "empty": self.empty, "reading": self._reading_page()}
        for page in self._pages.values():
            self.addWidget(page)
        self._connect()
        self._heed_choice()

    @property
    def chosen(self) -> Stranger | None:
        """Whose tile is chosen."""
        return self.tiles.stranger(self.grid.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        """The log has grown meanwhile, or the setting is another one."""
        super().showEvent(event)
        self.read()

    def read(self) -> None:
        """Look at the pictures that were not looked at yet, and group all; only the newest wish is answered."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self._known.setStringList([person.name for person in self._state.people])
        if not self._state.settings.keep_stranger_crops:
            self._forget()
            self._say(stranger_words.OFF)
            self._reading = self._state.jobs.run(self._state.backend.strangers.kept)
            self._reading.returned.connect(self._offer_erasure)
            self._reading.errored.connect(self._state.fail)
            return
        book = self._state.backend.strangers

        def work(job: Job) -> Album | None:
            def go_on(done: float) -> bool:
                job.report(done)
                return not job.stopped

            return book.album(go_on)

        if self.album is None:
            self._advance(0.0)
            self.setCurrentWidget(self._pages["reading"])
        self._reading = self._state.jobs.follow(work)
        self._reading.progressed.connect(self._advance)
        self._reading.returned.connect(self._take)
        self._reading.errored.connect(self._fail)

    def forget_pictures(self) -> None:
        """Somebody may have been erased."""
        self.thumbnails.forget()

    def leave(self) -> None:
        """Another gallery is in force: nothing of the former one stays."""
        self._forget()

    def _forget(self) -> None:
        self.album = None
        self.tiles.take((), 0.0)
        self.thumbnails.forget()

    def _take(self, album: Album | None) -> None:
        if album is None:
            self._say(stranger_words.STOPPED)
            return
        chosen = self.chosen
        self.album = album
        self.tiles.take(album.strangers, self._state.backend.now())
        self.told.setText(visit_words.album(album))
        if not album.strangers:
            self._say(
                stranger_words.NOBODY if not album.poor else (stranger_words.NOBODY[0], visit_words.album(album), "")
            )
            return
        self.setCurrentWidget(self._pages["grid"])
        ids = [stranger.id for stranger in album.strangers]
        self.grid.setCurrentIndex(self.tiles.index(ids.index(chosen.id) if chosen and chosen.id in ids else 0))
        self._heed_choice()

    def _fail(self, error: FaceCogError) -> None:
        self._say(stranger_words.STOPPED)
        self._state.fail(error)

    def _advance(self, done: object) -> None:
        self.progress.setText(tr("Looking at the strangers' faces: {percent}%", percent=round(100 * float(str(done)))))

    def _stop(self) -> None:
        if self._reading is not None:
            self._reading.stop()

    def _say(self, words: tuple[str, str, str]) -> None:
        self.empty.tell(*(translated(each) for each in words))
        self.setCurrentWidget(self.empty)

    def _go_on(self) -> None:
        if self._state.settings.keep_stranger_crops:
            self.read()
        else:
            self._state.page_requested.emit("settings")

    def _offer_erasure(self, kept: int) -> None:
        """Pictures of before the setting was switched off are not left to be forgotten about."""
        if kept:
            title, words, button = stranger_words.OFF
            still = stranger_words.still_kept(kept)
            self.empty.tell(translated(title), f"{translated(words)} {still}", translated(button), tr("&Erase them…"))

    def _ask_erasure(self) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Erase strangers' pictures"))
        box.setText(tr("Erase all kept pictures of strangers?"))
        box.setInformativeText(
            tr(
                "This cannot be undone. The visits stay, without a picture. "
                "Backups hold the pictures until they make room."
            )
        )
        box.addButton(tr("&Erase"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        for button in box.buttons():
            button.setAccessibleName(button.text().replace("&", ""))
        box.accepted.connect(self._erase)
        self.question = box
        box.open()

    def _erase(self) -> None:
        job = self._state.jobs.run(self._state.backend.strangers.erase, in_order=True)
        job.returned.connect(self._erased)
        job.errored.connect(self._state.fail)

    def _erased(self, count: int) -> None:
        self._state.say(tr("{n} pictures of strangers erased", one="{n} picture of strangers erased", n=count))
        self._state.refresh()

    def _heed_choice(self) -> None:
        stranger = self.chosen
        self.seen.setText("" if stranger is None else visit_words.visits(stranger))
        self.name.setEnabled(stranger is not None)
        self.answer.hide()
        self._heed_name()

    def _heed_name(self) -> None:
        self.give.setEnabled(self.chosen is not None and bool(self.name.text().strip()) and self.naming is None)

    def _ask_name(self, _index: QModelIndex) -> None:
        self.name.setFocus()
        self.name.selectAll()

    def _name(self) -> None:
        stranger, name = self.chosen, self.name.text().strip()
        if stranger is None or not name or not self.give.isEnabled():
            return
        self.answer.hide()
        self.give.setEnabled(False)
        self.naming = naming = StrangerNaming(self._state, self, stranger)
        naming.done.connect(lambda _: self._named())
        naming.refused.connect(self._refused)
        naming.cancelled.connect(self._ended)
        naming.begin(name, ())

    def _ended(self) -> None:
        if self.naming is not None:
            self.naming.deleteLater()
            self.naming = None
        self._heed_name()

    def _named(self) -> None:
        self._ended()
        self.name.clear()
        self.grid.setFocus()

    def _refused(self, error: FaceCogError) -> None:
        self.answer.setText(refusal(error))
        self.answer.show()
        self._ended()

    def _connect(self) -> None:
        self.grid.opened.connect(self._ask_name)
        self.grid.selectionModel().currentChanged.connect(lambda *_: self._heed_choice())
        self.name.textChanged.connect(lambda _: self._heed_name())
        self.name.returnPressed.connect(self._name)
        self.give.clicked.connect(self._name)
        self.cancel.clicked.connect(self._stop)
        self._state.gallery_exchanged.connect(self.leave)

    def _prepare(self) -> None:
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)
        self.name.setPlaceholderText(tr("Who is this?"))
        self.name.setAccessibleName(tr("Name of the stranger"))
        self.name.setMaxLength(200)
        self.give.setProperty("role", "primary")
        self.give.setAccessibleName(tr("Name this stranger"))
        self.give.setToolTip(tr("Registers the person from the best pictures, and gives all these visits the name"))
        self.cancel.setAccessibleName(tr("Cancel looking at faces"))
        self.told.setProperty("role", "muted")
        self.seen.setProperty("role", "muted")
        self.answer.setProperty("role", "problem")
        for label in (self.told, self.answer):
            wrap(label)
            label.setTextFormat(Qt.TextFormat.PlainText)

    def _grid_page(self) -> QWidget:
        page, line = QWidget(), QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.name, 1)
        line.addWidget(self.give)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.told)
        column.addWidget(self.grid, 1)
        column.addWidget(self.seen)
        column.addLayout(line)
        column.addWidget(self.answer)
        return page

    def _reading_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(2)
        column.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page
