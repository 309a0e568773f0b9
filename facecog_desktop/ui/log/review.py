"""The review: visits of somebody unsure, one at a time, to be confirmed as somebody or dismissed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.core.log.visits import Event
from facecog_desktop.core.people.changes import Confirm, Dismiss
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Pixels
from facecog_desktop.ui.panels.upright import scrolled
from facecog_desktop.ui.picture.pictures import pixmap, rounded
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import telling, visit_words
from facecog_desktop.ui.words.language import tr, translated

_SIDE = 200
_NOTHING = text("Nothing waits for a review. Faces that stayed unsure come here, to be confirmed or dismissed.")


class ReviewView(QWidget):
    """`take` gives it what waits; each answer can be undone with Ctrl+Z."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._waiting: tuple[Event, ...] = ()
        self._place = 0
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.crop, self.photo = _picture(tr("Face of the visit")), _picture(tr("Photo in the gallery"))
        self.question = QLabel(translated(_NOTHING))
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        wrap(self.question)
        self.yes = _button(state, tr("&Yes"), "check", self._confirm_candidate)
        self.nobody = _button(state, tr("&Nobody known"), "close", self._dismiss)
        self.skip = _button(state, tr("&Later"), "move", self._next)
        self.other = QComboBox()
        self.other.setAccessibleName(tr("Somebody else"))
        self.other.setToolTip(tr("It was somebody else of the gallery"))
        self.other.activated.connect(self._confirm_other)
        state.crops.arrived.connect(lambda _: self._show_photo())
        self._lay_out()
        self._show()

    @property
    def shown(self) -> Event | None:
        """The visit that is asked about."""
        return self._waiting[self._place] if self._place < len(self._waiting) else None

    def take(self, waiting: Sequence[Event]) -> None:
        """What waits, the newest first; the one that is looked at stays where it still waits."""
        shown = self.shown
        self._waiting = tuple(waiting)
        ids = [event.id for event in self._waiting]
        self._place = ids.index(shown.id) if shown is not None and shown.id in ids else 0
        self._show()

    def _show(self) -> None:
        event = self.shown
        for widget in (self.crop, self.photo, self.yes, self.nobody, self.skip, self.other, self.count):
            widget.setVisible(event is not None)
        if event is None:
            self.question.setText(translated(_NOTHING))
            return
        self.count.setText(_place_of(self._place + 1, len(self._waiting)))
        self.question.setText(visit_words.perhaps(event))
        name = telling.short(event.candidate_name or tr("this person"))
        self.yes.setText(tr("&Yes, {name}", name=name))
        self.yes.setAccessibleName(tr("Yes, it was {name}", name=name))
        self.skip.setVisible(len(self._waiting) > 1)
        self.other.clear()
        self.other.addItem(tr("Somebody else…"), None)
        for person in self._state.people:
            if person.id != event.candidate:
                self.other.addItem(person.name, person.id)
        self._show_photo()
        self.crop.setText(tr("No picture"))
        book, key = self._state.backend.log, event.id
        job = self._state.jobs.run(lambda: book.crop(key or 0))
        job.returned.connect(lambda pixels: self._take_crop(key, pixels))
        job.errored.connect(self._state.fail)

    def _take_crop(self, key: int | None, pixels: Pixels | None) -> None:
        if pixels is not None and self.shown is not None and self.shown.id == key:
            self.crop.setPixmap(rounded(pixmap(pixels), _SIDE))

    def _show_photo(self) -> None:
        event = self.shown
        person = None if event is None or event.candidate is None else self._state.person(event.candidate)
        found = None if person is None or person.cover is None else self._state.crops.get(person.cover)
        if found is not None:
            self.photo.setPixmap(rounded(found, _SIDE))
        elif event is not None:
            self.photo.setText("?")

    def _confirm_candidate(self) -> None:
        event = self.shown
        if event is not None and event.candidate is not None:
            self._confirm(event, event.candidate, event.candidate_name or "")

    def _confirm_other(self, _index: int) -> None:
        event, person = self.shown, self.other.currentData()
        if event is not None and person is not None:
            self._confirm(event, person, self.other.currentText())

    def _confirm(self, event: Event, person: str, name: str) -> None:
        if event.id is not None:
            change = Confirm(event.id, self._state.backend.marking)
            self._state.change(person, change, tr("The visit was {name}", name=name))

    def _dismiss(self) -> None:
        event = self.shown
        if event is not None and event.id is not None and event.candidate is not None:
            change = Dismiss(event.id, self._state.settings.keep_stranger_crops)
            self._state.change(event.candidate, change, tr("The visit was nobody known"))

    def _next(self) -> None:
        self._place = (self._place + 1) % max(len(self._waiting), 1)
        self._show()

    def _lay_out(self) -> None:
        pictures = QHBoxLayout()
        pictures.setSpacing(12)
        pictures.addWidget(self.crop)
        pictures.addWidget(self.photo)
        pictures.addStretch()
        answers = FlowLayout((self.yes, self.other, self.nobody, self.skip))
        column = QVBoxLayout()
        column.setContentsMargins(4, 12, 4, 4)
        column.setSpacing(12)
        column.addWidget(self.count)
        column.addLayout(pictures)
        column.addWidget(self.question)
        column.addLayout(answers)
        column.addStretch()
        scrolled(self, column)


def _place_of(place: int, visits: int) -> str:
    return tr("{place} of {n} visits", one="{place} of {n} visit", place=place, n=visits)


def _picture(name: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", "preview")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setFixedSize(_SIDE, _SIDE)
    wrap(label)
    label.setAccessibleName(name)
    return label


def _button(state: WindowState, words: str, icon: str, act: object) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.replace("&", ""))
    icons.bind(state.look, button, icon)
    button.clicked.connect(act)
    return button
