"""Choosing the camera: the list is read in a job when the page is first seen, and again on demand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from facecog_desktop.core.text import text
from facecog_desktop.ui.settings.setting_rows import CONTROL_HEIGHT, Control
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.words.language import tr, translated

_FIRST = text("The first one found")


class CameraControl(Control):
    """Values are specs of Backend.cameras; "" is the first camera."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._value = ""
        self._known: Sequence[tuple[str, str]] | None = None
        self._asked = False
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Camera"))
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        self.box.setMinimumHeight(max(CONTROL_HEIGHT, self.box.sizeHint().height()))
        self.box.activated.connect(lambda _: self.changed.emit(self.box.currentData()))
        self.again = QToolButton()
        self.again.setIconSize(QSize(18, 18))
        self.again.setAccessibleName(tr("Look for cameras again"))
        self.again.setToolTip(tr("Look for cameras again"))
        icons.bind(state.look, self.again, "search")
        self.again.clicked.connect(self.look_again)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box, 1)
        row.addWidget(self.again)

    def showEvent(self, event: QShowEvent) -> None:
        """Cameras are asked for when somebody looks, not when the window is made."""
        super().showEvent(event)
        if self._known is None and not self._asked:
            self.look_again()

    def look_again(self) -> None:
        """List the cameras in a job."""
        self._asked = True
        self.again.setEnabled(False)
        job = self._state.jobs.run(self._state.backend.cameras)
        job.returned.connect(self._take)
        job.errored.connect(self._state.fail)
        job.ended.connect(lambda: self.again.setEnabled(True))

    def show_value(self, value: Any) -> None:
        """The camera in force; one that is not plugged in is listed as such."""
        self._value = value
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItem(translated(_FIRST), "")
        for name, spec in self._known or ():
            self.box.addItem(name, spec)
        if self.box.findData(value) < 0:
            missing = self._known is not None
            self.box.addItem(tr("{camera} (not found)", camera=value) if missing else str(value), value)
        self.box.setCurrentIndex(self.box.findData(value))
        self.box.setToolTip(self.box.currentText())
        self.box.blockSignals(False)

    def focus_target(self) -> QWidget:
        """The list."""
        return self.box

    def _take(self, cameras: Sequence[tuple[str, str]]) -> None:
        self._known = cameras
        self.show_value(self._value)
