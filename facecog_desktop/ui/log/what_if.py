"""The what-if bar: another threshold is tried on the visits shown, and what would change is said in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QSlider, QVBoxLayout

from facecog_desktop.service.log.logbook import Selection
from facecog_desktop.service.log.what_if import WhatIf
from facecog_desktop.ui.panels.recognise.threshold import HIGHEST, LOWEST
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import language, visit_words
from facecog_desktop.ui.words.language import tr

_STEPS = 100  # slider steps for 1.0
_PATIENCE_MS = 150


class WhatIfBar(QFrame):
    """`supposed(WhatIf or None)` tells what is tried. Nothing is altered by it."""

    supposed = Signal(object)

    def __init__(self, state: WindowState, selection: Callable[[], Selection]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._state, self._selection = state, selection
        self._asked: Job | None = None
        self.on = QCheckBox(tr("&What if the threshold were"))
        self.on.setToolTip(tr("Tries another threshold on the visits shown; nothing is altered"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(LOWEST * _STEPS), round(HIGHEST * _STEPS))
        self.slider.setAccessibleName(tr("Threshold to try"))
        self.slider.setToolTip(tr("Farther right names more people, also wrong ones"))
        self.slider.setEnabled(False)
        self.value = QLabel()
        self.told = QLabel(tr("Tries another threshold on what was seen. The log itself stays as it is."))
        self.told.setProperty("role", "muted")
        wrap(self.told)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PATIENCE_MS)
        self._later.timeout.connect(self.ask)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.on)
        line.addWidget(self.slider, 1)
        line.addWidget(self.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.told)
        self.slider.setValue(round(self._state.threshold * _STEPS))
        self._show_value()
        self.slider.valueChanged.connect(self._moved)
        self.on.toggled.connect(self._switched)

    @property
    def threshold(self) -> float:
        """The threshold that is tried."""
        return self.slider.value() / _STEPS

    def ask(self) -> None:
        """Replay in a job; only the newest question is answered."""
        if self._asked is not None:
            self._asked.cancel()
        if not self.on.isChecked():
            return
        book, chosen, threshold = self._state.backend.log, self._selection(), self.threshold
        self._asked = self._state.jobs.run(lambda: book.what_if(chosen, threshold))
        self._asked.returned.connect(self._take)
        self._asked.errored.connect(self._state.fail)

    def _moved(self) -> None:
        self._show_value()
        self._later.start()

    def _show_value(self) -> None:
        self.value.setText(language.number(self.threshold, 2))

    def _switched(self, on: bool) -> None:
        self.slider.setEnabled(on)
        if on:
            self.slider.setFocus()
            self.ask()
            return
        self.told.setText(tr("Tries another threshold on what was seen. The log itself stays as it is."))
        self.supposed.emit(None)

    def _take(self, told: WhatIf) -> None:
        if self.on.isChecked():
            self.told.setText(visit_words.summary(told))
            self.supposed.emit(told)
