"""One row for one setting, made from its field: title, control, help, and a button back to the default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facecog_desktop.settings import Settings
from facecog_desktop.ui import icons
from facecog_desktop.ui.state import WindowState

CONTROL_WIDTH = 220
CONTROL_HEIGHT = 32


@dataclass(frozen=True, slots=True)
class Showing:
    """How a number is shown: multiplied, with a unit, in steps (both of the shown number), 0 in a word."""

    factor: float = 1.0
    suffix: str = ""
    step: float = 1.0
    nothing: str = ""


_SHOWING: Mapping[str, Showing] = {
    "min_face": Showing(suffix=" pixels", step=10),
    "looks_per_second": Showing(suffix=" a second", step=0.5),
    "votes": Showing(suffix=" looks"),
    "cooldown": Showing(suffix=" seconds", step=30),
    "rec_area": Showing(factor=100, suffix=" %"),
    "backup_days": Showing(suffix=" day(s)", nothing="never"),
    "backups_kept": Showing(suffix=" copies"),
    "retention_days": Showing(suffix=" days", step=30, nothing="for ever"),
}

_HELP = {
    "log": "Writes down who was in view, when and at which camera, the best picture of known people, and how near each "
    "look was (30 days, for What if). Of strangers only the times.",
    "camera": "What the Live page shows.",
    "gallery": "The file that holds people, photos and face templates.",
}
"""Where the description speaks of values that are typed, but here they are chosen."""

_CHOICES = {
    "automatic": "Automatic",
    "hog": "HOG: steady",
    "cnn": "CNN: finds more",
    "system": "As the system",
    "light": "Light",
    "dark": "Dark",
    "off": "Off",
    "daily": "Once a day",
    "in_out": "In and out",
    "local": "Names from this computer",
    "say": "No names",
    "": "As the system",
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "zh_CN": "简体中文",
    "ar": "العربية",
}


def title(key: str) -> str:
    """A setting's title."""
    return Settings.model_fields[key].title or key


def help_text(key: str) -> str:
    """A setting's description."""
    return _HELP.get(key) or Settings.model_fields[key].description or ""


def default(key: str) -> Any:
    """A setting's value where nobody has changed it."""
    return Settings.model_fields[key].default


def shown(key: str, value: Any) -> str:
    """A value in words."""
    showing = _SHOWING.get(key, Showing())
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, StrEnum):
        return _CHOICES.get(value.value, value.value)
    if key == "threshold" and value == 0:
        return "automatic"
    if value == 0 and showing.nothing:
        return showing.nothing
    return f"{value * showing.factor:g}{showing.suffix}" if isinstance(value, int | float) else str(value)


class Control(QWidget):
    """A value the user can change. `changed(value)` by the user only."""

    changed = Signal(object)

    def show_value(self, value: Any) -> None:
        """The value in force."""
        raise NotImplementedError

    def focus_target(self) -> QWidget:
        """What the row's label is the buddy of."""
        raise NotImplementedError


class CheckControl(Control):
    """Yes or no."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.box = QCheckBox("On")
        self.box.setAccessibleName(title(key))
        self.box.toggled.connect(self.changed.emit)
        _fill(self, self.box)

    def show_value(self, value: Any) -> None:
        """Tick or not."""
        _quietly(self.box, lambda: self.box.setChecked(value))

    def focus_target(self) -> QWidget:
        """The box."""
        return self.box


class _QuietCombo(QComboBox):
    """The wheel scrolls the page, never the value, unless the box has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceControl(Control):
    """One of a few words."""

    def __init__(self, key: str, choices: type[StrEnum]) -> None:
        super().__init__()
        self.box = _QuietCombo()
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setAccessibleName(title(key))
        for choice in choices:
            self.box.addItem(_CHOICES.get(choice.value, choice.value), choice)
        self.box.currentIndexChanged.connect(lambda _: self.changed.emit(choices(self.box.currentData())))
        _fill(self, self.box)

    def show_value(self, value: Any) -> None:
        """Choose its row."""
        _quietly(self.box, lambda: self.box.setCurrentIndex(self.box.findData(value)))

    def focus_target(self) -> QWidget:
        """The box."""
        return self.box


class NumberControl(Control):
    """A number within its range; told when typing is finished."""

    def __init__(self, key: str, kind: type[int] | type[float]) -> None:
        super().__init__()
        showing = _SHOWING.get(key, Showing())
        low, high = _range(key)
        self._kind, self._factor = kind, showing.factor
        whole = kind is int or showing.factor >= 100
        self.box: QSpinBox | QDoubleSpinBox = _QuietSpin() if whole else _QuietDoubleSpin()
        if isinstance(self.box, QSpinBox):
            self.box.setRange(round(low * showing.factor), round(high * showing.factor))
            self.box.setSingleStep(round(showing.step))
        else:
            self.box.setDecimals(1)
            self.box.setRange(low * showing.factor, high * showing.factor)
            self.box.setSingleStep(showing.step)
        self.box.setSuffix(showing.suffix)
        self.box.setSpecialValueText(showing.nothing)
        self.box.setKeyboardTracking(False)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setAccessibleName(title(key))
        self.box.valueChanged.connect(lambda value: self.changed.emit(self._kind(value / self._factor)))
        _fill(self, self.box)

    def show_value(self, value: Any) -> None:
        """Fill in."""
        number = value * self._factor
        box = self.box
        if isinstance(box, QSpinBox):
            _quietly(box, lambda: box.setValue(round(number)))
        else:
            _quietly(box, lambda: box.setValue(number))

    def focus_target(self) -> QWidget:
        """The box."""
        return self.box


class _QuietSpin(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class _QuietDoubleSpin(QDoubleSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class SettingRow(QWidget):
    """Applies what the user changes at once and shows whatever is in force."""

    def __init__(self, state: WindowState, key: str, control: Control) -> None:
        super().__init__()
        self.key, self._state, self.control = key, state, control
        self.help = QLabel(help_text(key))
        self.help.setProperty("role", "muted")
        self.help.setWordWrap(True)
        self.back = QToolButton()
        self.back.setIconSize(QSize(16, 16))
        self.back.setAccessibleName(f"{title(key)}: back to {shown(key, default(key)) or 'the default'}")
        self.back.setToolTip(f"Back to the default: {shown(key, default(key)) or 'none'}")
        icons.bind(state.look, self.back, "restore")
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.back.clicked.connect(lambda: self._apply(default(key)))
        self.control.changed.connect(self._apply)
        self._lay_out()
        state.settings_changed.connect(self.take_settings)
        self.take_settings()

    def take_settings(self) -> None:
        """Show the value in force."""
        value = getattr(self._state.settings, self.key)
        self.control.show_value(value)
        self.back.setVisible(value != default(self.key))

    def _apply(self, value: Any) -> None:
        if not self._state.apply(**{self.key: value}):
            self.take_settings()

    def _lay_out(self) -> None:
        name = QLabel(title(self.key))
        name.setBuddy(self.control.focus_target())
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(name)
        words.addWidget(self.help)
        self.control.setFixedWidth(CONTROL_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)


def control_for(key: str) -> Control:
    """The control that fits a field's type. Raises TypeError for a type that has none."""
    kind = Settings.model_fields[key].annotation
    if kind is bool:
        return CheckControl(key)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return ChoiceControl(key, kind)
    if kind is int:
        return NumberControl(key, int)
    if kind is float:
        return NumberControl(key, float)
    raise TypeError(f"no control shows a {kind}")


def _range(key: str) -> tuple[float, float]:
    limits = Settings.model_fields[key].metadata
    low = next(float(limit.ge) for limit in limits if hasattr(limit, "ge"))
    high = next(float(limit.le) for limit in limits if hasattr(limit, "le"))
    return low, high


def _quietly(widget: QWidget, act: Any) -> None:
    """Change a widget without its signals: what the program fills in is no wish of the user."""
    widget.blockSignals(True)
    act()
    widget.blockSignals(False)


def _fill(control: Control, widget: QWidget) -> None:
    layout = QHBoxLayout(control)
    layout.setContentsMargins(0, 0, 0, 0)
    widget.setMinimumHeight(CONTROL_HEIGHT)
    layout.addWidget(widget)
