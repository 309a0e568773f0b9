"""The Register panel: who it is, and photos from the camera or from files. Keys reach it through the Live page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QStyle, QVBoxLayout, QWidget

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.types import Person, Scene
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.panels.register.capture import Capture
from facecog_desktop.ui.panels.register.name_field import EnterEdit, NameField
from facecog_desktop.ui.panels.register.photos import Photos
from facecog_desktop.ui.panels.registering import Registration, refusal
from facecog_desktop.ui.panels.upright import UprightScroll
from facecog_desktop.ui.state.undo import Undoable
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.widgets.wrapped import say
from facecog_desktop.ui.words.language import tr

_MOST = 320  # pixels of a line on a button
_GAP = QStyle.PixelMetric.PM_LayoutHorizontalSpacing


class RegisterPanel(QWidget):
    """`capture` (Space), `finish` (Enter), `discard` (Esc), `show_scene`, `offer_photos`."""

    def __init__(self, state: WindowState, chooser: Chooser) -> None:
        super().__init__()
        self._state = state
        self._chooser = chooser
        self._busy = False
        self._registration = Registration(state, self)
        self._registration.done.connect(self._registered)
        self._registration.refused.connect(self._refused)
        self._registration.cancelled.connect(lambda: self._released(tr("Not registered"), "refused"))
        self.name = NameField()
        self.external_id = EnterEdit()
        self.external_id.setPlaceholderText(tr("External id (optional)"))
        self.external_id.setAccessibleName(tr("External id"))
        self.external_id.hide()
        self.capture_part = Capture(state.look)
        self.photos = Photos(state)
        self.more = _link(tr("&More"))
        self.more.setCheckable(True)
        self.choose_photos, self.choose_folder = _link(tr("&Photos…")), _link(tr("&Folder…"))
        icons.bind(state.look, self.choose_photos, "photos", "accent")
        icons.bind(state.look, self.choose_folder, "open", "accent")
        self.done_button = QPushButton(tr("Register (Enter)"))
        self.done_button.setProperty("role", "primary")
        self.discard_button = QPushButton()
        self._lay_out()
        self._connect()
        self._take_people()
        self._refresh()

    @property
    def advice(self) -> str:
        """The advice line as it stands."""
        return self.capture_part.advice.text()

    def show_scene(self, scene: Scene | None) -> None:
        """The newest look."""
        self.capture_part.show_scene(scene)

    def set_mirrored(self, mirrored: bool) -> None:
        """The ring is mirrored like the picture."""
        self.capture_part.ring.mirrored = mirrored
        self.capture_part.ring.update()

    def capture(self) -> None:
        """The shutter; not while photos from files are on show or a registration runs."""
        if not self._busy and self._pages.currentWidget() is self._camera_page:
            self.capture_part.take()

    def finish(self) -> None:
        """Register what is kept, or say what is missing."""
        if self._busy or self.photos.running:
            return
        if not self.name.name:
            self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._answer(tr("Type the name first"), "refused")
        elif self.photos.waiting:
            self.photos.start(self.name.name)
        elif self._pages.currentWidget() is self.photos:
            self.photos.leave()
        elif not self.capture_part.strip.samples:
            self._answer(tr("Take a picture first: press Space"), "refused")
        else:
            self._busy = True
            self._refresh()
            self._answer(tr("Registering…"), "")
            self._registration.begin(
                self.name.name, self.capture_part.strip.samples, self.external_id.text().strip() or None
            )

    def discard(self) -> None:
        """Forget what is kept and typed; while photos from files are on show, leave these."""
        if self._pages.currentWidget() is self.photos:
            self.photos.leave()
        elif not self._busy:
            count = len(self.capture_part.strip.samples)
            self._clear()
            if count:
                self._answer(tr("Discarded {n} photos", one="Discarded {n} photo", n=count), "refused")

    def offer_photos(self, name: str, paths: Sequence[str]) -> None:
        """Register from these files and folders; begins at once where the name is known."""
        if not paths or self.photos.running:
            return
        if name:
            self.name.setText(name)
        elif not self.name.name and len(paths) == 1 and Path(paths[0]).is_dir():
            self.name.setText(Path(paths[0]).name)
            self.name.selectAll()
        self._pages.setCurrentWidget(self.photos)
        self.photos.offer(paths)
        if name:
            self.photos.start(name)
        else:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_name(self, name: str) -> None:
        """Register more photos of somebody."""
        self.name.setText(name)
        self.capture_part.shutter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.name.perhaps_shutter.connect(self.capture_part.note)
        self.name.shutter.connect(lambda noted: self.capture_part.take_noted() if noted else self.capture())
        self.name.left.connect(self._name_left)
        self.name.entered.connect(self._name_entered)
        self.name.textChanged.connect(lambda _: self._refresh())
        self.external_id.returnPressed.connect(self.capture_part.shutter.setFocus)
        self.more.toggled.connect(self.external_id.setVisible)
        self.choose_photos.clicked.connect(lambda: self.offer_photos("", self._chooser.photos(self)))
        self.choose_folder.clicked.connect(lambda: self._offer_folder(self._chooser.folder(self)))
        self.capture_part.changed.connect(self._refresh)
        self.photos.changed.connect(self._refresh)
        self.photos.closed.connect(self._photos_closed)
        self.done_button.clicked.connect(self.finish)
        self.discard_button.clicked.connect(self.discard)
        self._state.people_changed.connect(self._take_people)

    def _lay_out(self) -> None:
        links = QHBoxLayout()
        links.setSpacing(2)
        links.addWidget(self.choose_photos)
        links.addWidget(self.choose_folder)
        links.addStretch()
        links.addWidget(self.more)
        self._camera_page = UprightScroll(self.capture_part, tr("Pictures from the camera"))
        self.capture_part.setProperty("role", "scrolled")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._camera_page)
        self._pages.addWidget(self.photos)
        buttons = FlowLayout((self.discard_button, self.done_button), self.style().pixelMetric(_GAP), fills=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(6)
        layout.addWidget(self.name)
        layout.addWidget(self.external_id)
        layout.addLayout(links)
        layout.addWidget(self._pages, 1)
        layout.addLayout(buttons)

    def _offer_folder(self, folder: str) -> None:
        self.offer_photos("", [folder] if folder else [])

    def _name_left(self) -> None:
        self.capture_part.shutter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_entered(self) -> None:
        """Enter in the name field: done where everything is there already, else on to the shutter."""
        ready = self.photos.waiting or bool(self.capture_part.strip.samples)
        self._name_left()
        if ready and self.name.name:
            self.finish()

    def _known(self) -> Person | None:
        name = self.name.name.casefold()
        return next((person for person in self._state.people if person.name.casefold() == name), None)

    def _refresh(self) -> None:
        """What Done will do, and whether it can."""
        known = self._known()
        name = known.name if known else ""
        say(self.done_button, tr("Add to {name} (Enter)", name=name) if known else tr("Register (Enter)"), _MOST)
        self.done_button.setAccessibleName(tr("Add to {name}", name=name) if known else tr("Register"))
        files = self._pages.currentWidget() is self.photos
        say(self.discard_button, self.photos.leaving_by_key if files else tr("Discard (Esc)"), _MOST)
        self.discard_button.setAccessibleName(self.photos.leaving if files else tr("Discard"))
        ready = bool(self.capture_part.strip.samples) or self.photos.waiting
        self.done_button.setEnabled(ready and not self._busy and not self.photos.running)
        self.capture_part.shutter.setEnabled(not self._busy)

    def _take_people(self) -> None:
        self.name.offer([person.name for person in self._state.people])
        self._refresh()

    def _registered(self, done: Undoable) -> None:
        self._clear()
        self._released(done.told, "good")

    def _refused(self, error: FaceCogError) -> None:
        self._released(refusal(error), "failed")

    def _released(self, told: str, mood: str) -> None:
        self._busy = False
        self._refresh()
        self._answer(told, mood)

    def _answer(self, told: str, mood: str) -> None:
        self.capture_part.advice.answer(told, mood)

    def _photos_closed(self) -> None:
        self.name.clear()
        self._pages.setCurrentWidget(self._camera_page)
        self._refresh()

    def _clear(self) -> None:
        self.capture_part.clear()
        self.name.clear()
        self.external_id.clear()
        self.more.setChecked(False)


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", "link")
    button.setAccessibleName(text.replace("&", "").rstrip("…"))
    return button
