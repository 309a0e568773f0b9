"""The options of a comparison, folded away until somebody wants them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facecog_desktop.core.comparing.comparison import Rule, Terms
from facecog_desktop.core.comparing.reading import WhichSide
from facecog_desktop.core.text import text
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words.language import tr, translated

_HEIGHT = 32
_RULES = {
    Rule.CALIBRATED: text("Distance of the best frames"),
    Rule.CLASSIC: text("Mean confidence (older programs)"),
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
        self.rule.setAccessibleName(tr("What decides"))
        for rule, words in _RULES.items():
            self.rule.addItem(translated(words), rule)
        self.tolerance = _number(
            tr("Tolerance"), 0.0, 1.0, usual.tolerance, tr("The distance at which the confidence is 50 %")
        )
        self.threshold = _number(
            tr("Confidence needed"), 0.0, 1.0, usual.threshold, tr("The mean confidence that a match needs")
        )
        self.fps = _number(tr("Frames a second"), 0.1, 60.0, usual.fps, tr("How many frames of each second of a video"))
        self.fps.setDecimals(1)
        self.fps.setSingleStep(1.0)
        row = QHBoxLayout()
        row.setSpacing(12)
        for title, field in (
            (tr("&Decide by"), self.rule),
            (tr("&Tolerance"), self.tolerance),
            (tr("Confidence &needed"), self.threshold),
            (tr("&Frames a second"), self.fps),
        ):
            label = QLabel(title)
            wrap(label)
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
        for side, words, name in (
            (
                WhichSide.LEFT,
                tr("L&eft side: read the identity document"),
                tr("Left: read the identity document"),
            ),
            (
                WhichSide.RIGHT,
                tr("&Right side: read the identity document"),
                tr("Right: read the identity document"),
            ),
        ):
            tick = QCheckBox(words)
            tick.setAccessibleName(name)
            tick.setToolTip(tr("Kind, fields, check digits and text, once the comparison is done; it stays as it is"))
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
