"""Second page: which camera, and whether it works. It is in use only while this page is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from facecog_desktop.core.program.camera_access import CameraAccess
from facecog_desktop.ui.first_start import camera_words
from facecog_desktop.ui.first_start.camera_trying import CameraTrying
from facecog_desktop.ui.first_start.camera_words import Said
from facecog_desktop.ui.first_start.parts import Badge, heading, words
from facecog_desktop.ui.first_start.picture import TriedPicture
from facecog_desktop.ui.picture.no_picture import can_be_allowed
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.widgets.turning import TurningRow
from facecog_desktop.ui.words.language import tr

_SIDE = 250


class CameraPage(QWidget):
    """`trying` runs the camera; `keep` remembers the one that was chosen."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._cameras: Sequence[tuple[str, str]] = ()
        self._access: CameraAccess | None = None
        self._chosen = ""
        self.trying = CameraTrying(state.backend.program.check_camera, state.camera_permission)
        self.trying.changed.connect(self._show)
        self.picture = TriedPicture()
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Camera"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        self.box.activated.connect(lambda _: self._choose(str(self.box.currentData())))
        self.again = self._button(tr("&Look again"), "restore", self.look_for_cameras)
        self.allow = self._button(tr("Open the &system's settings"), "settings", state.outside.camera_settings)
        self.works, self.figures = QLabel(tr("It works")), words("", "muted")
        self.works.setProperty("role", "chip")
        self.works.setProperty("mood", "known")
        self.title, self.more = words("", "heading"), words("", "muted")
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for cameras and try the first one."""
        super().showEvent(event)
        self._chosen = self._state.settings.camera
        self.look_for_cameras()

    def hideEvent(self, event: QHideEvent) -> None:
        """The camera goes off."""
        super().hideEvent(event)
        self.trying.stop()

    def keep(self) -> None:
        """Remember the camera, where another one than before was chosen."""
        if self._chosen != self._state.settings.camera:
            self._state.apply(camera=self._chosen)

    def look_for_cameras(self) -> None:
        """List them in a job, then try the chosen one."""
        self.trying.stop()
        self.again.setEnabled(False)
        self.box.setEnabled(False)
        self._say(Said(tr("Looking for cameras…")))
        backend = self._state.backend
        job = self._state.jobs.run(lambda: (backend.cameras(), backend.program.camera_access()))
        job.returned.connect(lambda found: self._take(*found))
        job.errored.connect(self._state.fail)
        job.ended.connect(lambda: self.again.setEnabled(True))

    def _take(self, cameras: Sequence[tuple[str, str]], access: CameraAccess) -> None:
        self._cameras, self._access = cameras, access
        self.box.clear()
        for name, spec in cameras:
            self.box.addItem(name, spec)
        self.box.setEnabled(bool(cameras))
        if not cameras:
            self.box.addItem(tr("No camera"), "")
            self._say(camera_words.none_found(access))
            return
        at = max(self.box.findData(self._chosen), 0)
        self.box.setCurrentIndex(at)
        if self.isVisible():
            self.trying.start(str(self.box.itemData(at)))

    def _choose(self, spec: str) -> None:
        if spec:
            self._chosen = spec
            self.trying.start(spec)

    def _show(self) -> None:
        self.picture.mirrored = self._state.settings.mirror
        self.picture.show_frame(self.trying.frame)
        status = self.trying.status
        if status is not None:
            self._say(camera_words.about(status, self._access))
            self.allow.setVisible(can_be_allowed(status.error))

    def _say(self, said: Said) -> None:
        self.views.setCurrentIndex(0 if said.works else 1)
        self.works.setVisible(said.works)
        self.figures.setText(said.more if said.works else "")
        self.title.setText(said.title)
        self.more.setText(said.more)
        if not said.works:
            self.allow.hide()

    def _button(self, text: str, icon: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text.replace("&", ""))
        button.setAutoDefault(True)
        icons.bind(self._state.look, button, icon)
        button.clicked.connect(act)
        return button

    def _nothing(self) -> QFrame:
        """What stands where the picture would be."""
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(Badge(self._state.look, "camera-off"), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.more):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addWidget(self.allow, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        return card

    def _lay_out(self) -> None:
        self.views = QStackedWidget()
        self.views.addWidget(self.picture)
        self.views.addWidget(self._nothing())
        name = QLabel(tr("&Camera"))
        name.setBuddy(self.box)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(name)
        side.addWidget(self.box)
        side.addWidget(self.again)
        side.addSpacing(6)
        side.addWidget(self.works, 0, Qt.AlignmentFlag.AlignLeading)
        side.addWidget(self.figures)
        side.addStretch()
        side.addWidget(words(tr("Nobody is recognised here, and nothing is kept of this picture."), "muted"))
        beside = QWidget()
        beside.setLayout(side)
        side.addStrut(_SIDE)
        beside.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        side.setContentsMargins(0, 0, 0, 0)
        row = TurningRow(20)
        row.addWidget(self.views, 1)
        row.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(
            heading(tr("Choose your camera"), tr("Light from the front and your face in the middle work best."))
        )
        column.addLayout(row, 1)
