"""One row for one setting, made from its field: title, control, help, and a button back to the default."""

from __future__ import annotations

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
from facecog_desktop.ui.settings.setting_words import choice, default, help_text, showing, shown, title
from facecog_desktop.ui.settings.spin_words import put_round
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words.language import tr, translated

CONTROL_WIDTH = 220
CONTROL_HEIGHT = 32


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
        self.box = QCheckBox(tr("On"))
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
        for each in choices:
            self.box.addItem(choice(each), each)
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
        how = showing(key)
        low, high = _range(key)
        self._kind, self._factor, self._words = kind, how.factor, how.words
        whole = kind is int or how.factor >= 100
        self.box: QSpinBox | QDoubleSpinBox = _QuietSpin() if whole else _QuietDoubleSpin()
        if isinstance(self.box, QSpinBox):
            self.box.setRange(round(low * how.factor), round(high * how.factor))
            self.box.setSingleStep(round(how.step))
        else:
            self.box.setDecimals(1)
            self.box.setRange(low * how.factor, high * how.factor)
            self.box.setSingleStep(how.step)
        self._say_number()
        self.box.setSpecialValueText(translated(how.nothing))
        self.box.setKeyboardTracking(False)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setAccessibleName(title(key))
        self.box.valueChanged.connect(lambda _: self._say_number())
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
        self._say_number()

    def focus_target(self) -> QWidget:
        """The box."""
        return self.box

    def _say_number(self) -> None:
        put_round(self.box, self._words)


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
        wrap(self.help)
        self.back = QToolButton()
        self.back.setIconSize(QSize(16, 16))
        self.back.setAccessibleName(_way_back(key))
        self.back.setToolTip(tr("Back to the default: {value}", value=shown(key, default(key)) or tr("none")))
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
        wrap(name)
        name.setBuddy(self.control.focus_target())
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(name)
        words.addWidget(self.help)
        self.control.setMinimumWidth(CONTROL_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)


def _way_back(key: str) -> str:
    value = shown(key, default(key))
    if value:
        return tr("{setting}: back to {value}", setting=title(key), value=value)
    return tr("{setting}: back to the default", setting=title(key))


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
