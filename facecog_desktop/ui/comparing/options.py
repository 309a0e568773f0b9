"""The options of a comparison, folded away until somebody wants them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facecog_desktop.core.comparison import Rule, Terms
from facecog_desktop.core.reading import WhichSide

_HEIGHT = 32
_RULES = {
    Rule.CALIBRATED: "Distance of the best frames",
    Rule.CLASSIC: "Mean confidence (older programs)",
}


class OptionsBox(QWidget):
    """`terms` are the ones chosen; `changed` by the user only. `documents` are the sides whose text is to be read: no
    part of the comparison, and told by a signal of their own.
    """

    changed = Signal()
    documents_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        usual = Terms()
        self.rule = QComboBox()
        self.rule.setAccessibleName("What decides")
        for rule, words in _RULES.items():
            self.rule.addItem(words, rule)
        self.tolerance = _number("Tolerance", 0.0, 1.0, usual.tolerance, "The distance at which the confidence is 50 %")
        self.threshold = _number(
            "Confidence needed", 0.0, 1.0, usual.threshold, "The mean confidence that a match needs"
        )
        self.fps = _number("Frames a second", 0.1, 60.0, usual.fps, "How many frames of each second of a video")
        self.fps.setDecimals(1)
        self.fps.setSingleStep(1.0)
        row = QHBoxLayout()
        row.setSpacing(12)
        for words, field in (
            ("&Decide by", self.rule),
            ("&Tolerance", self.tolerance),
            ("Confidence &needed", self.threshold),
            ("&Frames a second", self.fps),
        ):
            label = QLabel(words)
            label.setProperty("role", "muted")
            label.setBuddy(field)
            field.setMinimumHeight(_HEIGHT)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(label)
            column.addWidget(field)
            row.addLayout(column, 2 if field is self.rule else 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(row)
        whole.addLayout(self._ticks())
        self.rule.currentIndexChanged.connect(lambda _: self._chosen())
        for number in (self.tolerance, self.threshold, self.fps):
            number.valueChanged.connect(lambda _: self.changed.emit())
        self._heed_rule()

    @property
    def terms(self) -> Terms:
        """What is chosen."""
        return Terms(Rule(self.rule.currentData()), self.tolerance.value(), self.threshold.value(), self.fps.value())

    @property
    def documents(self) -> list[WhichSide]:
        """The sides of which an identity document is to be read."""
        return [side for side, tick in self.reads.items() if tick.isChecked()]

    def _ticks(self) -> QHBoxLayout:
        """One for each side, under the side that it means."""
        row = QHBoxLayout()
        row.setSpacing(12)
        self.reads: dict[WhichSide, QCheckBox] = {}
        for side, words in ((WhichSide.LEFT, "L&eft side"), (WhichSide.RIGHT, "&Right side")):
            tick = QCheckBox(f"{words}: read the identity document")
            tick.setAccessibleName(f"{side.value.capitalize()}: read the identity document")
            tick.setToolTip("Kind, fields, check digits and text, once the comparison is done; it stays as it is")
            tick.setMinimumHeight(_HEIGHT)
            tick.toggled.connect(lambda _: self.documents_changed.emit())
            self.reads[side] = tick
            row.addWidget(tick, 1)
        return row

    def _chosen(self) -> None:
        self._heed_rule()
        self.changed.emit()

    def _heed_rule(self) -> None:
        """Only one rule asks for a confidence."""
        self.threshold.setEnabled(Rule(self.rule.currentData()) is Rule.CLASSIC)


def _number(name: str, low: float, high: float, value: float, help_text: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(low, high)
    box.setSingleStep(0.05)
    box.setValue(value)
    box.setKeyboardTracking(False)
    box.setAccessibleName(name)
    box.setToolTip(help_text)
    return box
