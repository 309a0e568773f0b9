"""The threshold slider with what it means for this gallery. Which threshold suits which gallery is core's affair."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QSlider, QVBoxLayout

from facecog_desktop.service.upkeep import calibration_words
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import number, tr, translated

LOWEST, HIGHEST = 0.15, 0.65
_STEPS = 100  # slider steps for 1.0
_PATIENCE_MS = 200


class ThresholdSlider(QFrame):
    """Moves `settings.threshold`; with Automatic ticked it is 0, which chooses from the gallery's size."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._asked: Job | None = None
        self.automatic = QCheckBox(tr("&Automatic"))
        self.automatic.setAccessibleName(tr("Automatic threshold"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(LOWEST * _STEPS), round(HIGHEST * _STEPS))
        self.slider.setAccessibleName(tr("Threshold"))
        self.meaning = QLabel()
        self.meaning.setProperty("role", "muted")
        wrap(self.meaning)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PATIENCE_MS)
        self._later.timeout.connect(self._store)
        self._lay_out()
        self.take_settings()
        self.slider.valueChanged.connect(lambda _: self._later.start())
        self.automatic.toggled.connect(self._toggled)
        state.settings_changed.connect(self.take_settings)
        state.people_changed.connect(self.take_settings)

    def take_settings(self) -> None:
        """Show the threshold in force and ask what it means."""
        stored = self._state.settings.threshold
        value = self._state.threshold
        for widget in (self.slider, self.automatic):
            widget.blockSignals(True)
        self.automatic.setChecked(stored == 0.0)
        self.slider.setEnabled(stored != 0.0)
        if not self.slider.isSliderDown():
            self.slider.setValue(round(value * _STEPS))
        for widget in (self.slider, self.automatic):
            widget.blockSignals(False)
        self.slider.setToolTip(
            tr("{threshold}: farther right names more people, also wrong ones", threshold=number(value, 2))
        )
        self._ask(stored or None)

    def _lay_out(self) -> None:
        title = QLabel(tr("Threshold"))
        title.setProperty("role", "heading")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.automatic)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        strict, lenient = QLabel(tr("strict")), QLabel(tr("lenient"))
        for label in (strict, lenient):
            label.setProperty("role", "muted")
        ends.addWidget(strict)
        ends.addWidget(self.slider, 1)
        ends.addWidget(lenient)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addLayout(ends)
        layout.addWidget(self.meaning)

    def _toggled(self, automatic: bool) -> None:
        self._state.apply(threshold=0.0 if automatic else self.slider.value() / _STEPS)

    def _store(self) -> None:
        self._state.apply(threshold=self.slider.value() / _STEPS)

    def _ask(self, threshold: float | None) -> None:
        """Only the newest question is answered."""
        if self._asked is not None:
            self._asked.cancel()
        backend = self._state.backend
        self._asked = self._state.jobs.run(lambda: backend.odds(threshold))
        self._asked.returned.connect(self._told)
        self._asked.errored.connect(self._state.fail)

    def _told(self, chance: float) -> None:
        if not self._state.people:
            self.meaning.setText(tr("Nobody is registered yet."))
            return
        words = telling.sentence(translated(calibration_words.odds(chance)))
        self.meaning.setText(tr("{sentence}.", sentence=words))
