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

from facecog_desktop.core.text import Text, text
from facecog_desktop.settings import Settings
from facecog_desktop.ui import icons
from facecog_desktop.ui.language import tr, translated
from facecog_desktop.ui.pages.spin_words import of_number, put_round
from facecog_desktop.ui.state import WindowState

CONTROL_WIDTH = 220
CONTROL_HEIGHT = 32


_PLAIN = Text("{value}")


@dataclass(frozen=True, slots=True)
class Showing:
    """How a number is shown: multiplied, in words, in steps (both of the shown number), 0 in a word."""

    words: Text = _PLAIN
    factor: float = 1.0
    step: float = 1.0
    nothing: str = ""


_SHOWING: Mapping[str, Showing] = {
    "min_face": Showing(text("{n} pixels", one="{n} pixel"), step=10),
    "looks_per_second": Showing(text("{value} a second"), step=0.5),
    "votes": Showing(text("{n} looks", one="{n} look")),
    "cooldown": Showing(text("{n} seconds", one="{n} second"), step=30),
    "rec_area": Showing(text("{value} %"), factor=100),
    "backup_days": Showing(text("{n} days", one="{n} day"), nothing=text("never")),
    "backups_kept": Showing(text("{n} copies", one="{n} copy")),
    "retention_days": Showing(text("{n} days", one="{n} day"), step=30, nothing=text("for ever")),
}

_HELP = {
    "log": text(
        "Writes down who was in view, when and at which camera, the best picture of known people, and how near each "
        "look was (30 days, for What if). Of strangers only the times."
    ),
    "camera": text("What the Live page shows."),
    "gallery": text("The file that holds people, photos and face templates."),
}
"""Where the description speaks of values that are typed, but here they are chosen."""

_CHOICES = {
    "automatic": text("Automatic"),
    "hog": text("HOG: steady"),
    "cnn": text("CNN: finds more"),
    "system": text("As the system"),
    "light": text("Light"),
    "dark": text("Dark"),
    "off": text("Off"),
    "daily": text("Once a day"),
    "in_out": text("In and out"),
    "local": text("Names from this computer"),
    "say": text("No names"),
}


def title(key: str) -> str:
    """A setting's title."""
    return translated(Settings.model_fields[key].title or key)


def help_text(key: str) -> str:
    """A setting's description."""
    return translated(_HELP.get(key) or Settings.model_fields[key].description or "")


def default(key: str) -> Any:
    """A setting's value where nobody has changed it."""
    return Settings.model_fields[key].default


def shown(key: str, value: Any) -> str:
    """A value in words."""
    showing = _SHOWING.get(key, Showing())
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if isinstance(value, StrEnum):
        return _choice(value)
    if key == "threshold" and value == 0:
        return tr("automatic")
    if value == 0 and showing.nothing:
        return translated(showing.nothing)
    return of_number(showing.words, value * showing.factor) if isinstance(value, int | float) else str(value)


def _choice(value: StrEnum) -> str:
    return translated(_CHOICES.get(value.value, value.value))


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
        for choice in choices:
            self.box.addItem(_choice(choice), choice)
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
        self._kind, self._factor, self._words = kind, showing.factor, showing.words
        whole = kind is int or showing.factor >= 100
        self.box: QSpinBox | QDoubleSpinBox = _QuietSpin() if whole else _QuietDoubleSpin()
        if isinstance(self.box, QSpinBox):
            self.box.setRange(round(low * showing.factor), round(high * showing.factor))
            self.box.setSingleStep(round(showing.step))
        else:
            self.box.setDecimals(1)
            self.box.setRange(low * showing.factor, high * showing.factor)
            self.box.setSingleStep(showing.step)
        self._say_number()
        self.box.setSpecialValueText(translated(showing.nothing))
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
        self.help.setWordWrap(True)
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
