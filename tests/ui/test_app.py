"""The whole window as the program starts it: every page, every control named, and a clean end."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facecog_desktop.settings import Theme
from facecog_desktop.ui import app
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui.backstage import FakeBackend, FakeChooser, Stage, one

Wait = Callable[[Callable[[], object]], None]
CONTROLS = (
    *(QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit),
    *(QPlainTextEdit, QTabBar, QTextEdit),
)


@pytest.fixture
def whole(qtbot: QtBot, state: WindowState, chooser: FakeChooser) -> Iterator[MainWindow]:
    made = app.make_window(state, app.Options(), chooser)
    made.pages.fill()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def inner(widget: QWidget) -> bool:
    """Parts that Qt makes for a control of its own, whose name counts."""
    parent = widget.parent()
    corner = isinstance(parent, QAbstractItemView) and isinstance(widget, QAbstractButton)
    popup = isinstance(widget, QAbstractItemView) and isinstance(parent and parent.parent(), QComboBox)
    part = isinstance(widget, QScrollBar | QHeaderView) or isinstance(parent, QLineEdit | QAbstractSpinBox | QComboBox)
    return part or popup or corner


def spoken_name(widget: QWidget) -> str:
    """What a screen reader says: the accessible name, or a button's own words."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def nameless(window: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and not widget.isHidden() and not inner(widget) and not spoken_name(widget)
    ]


def test_every_control_has_an_accessible_name(
    whole: MainWindow, backend: FakeBackend, state: WindowState, stage: Stage, wait: Wait
) -> None:
    backend.remember("Anna", 1, photos=2)
    state.refresh()
    stage.show = one(2)
    whole.live.show_panel(register=True)
    wait(lambda: whole.live.register.advice == "Good")
    whole.live.register.capture()
    whole.live.show_panel(register=False)
    wait(lambda: whole.live.recognise.cards)
    whole.live.recognise.cards[0].name_button.click()
    for page in ("people", "settings", "live"):
        whole.show_page(page)
        assert nameless(whole) == []


def test_the_tree_walk_finds_a_nameless_control(whole: MainWindow) -> None:
    stray = QLineEdit(whole)
    stray.show()
    assert nameless(whole) == ["QLineEdit in MainWindow"]
    stray.setAccessibleName("Stray")
    assert nameless(whole) == []


def test_the_rail_shows_only_pages_that_are_there(whole: MainWindow) -> None:
    titles = [button.text() for button in whole.rail.findChildren(QAbstractButton)]
    assert titles == ["Live", "People", "Log", "Compare", "Settings"]


def test_the_window_is_shown_runs_and_ends_with_nothing_left(backend: FakeBackend, qtbot: QtBot) -> None:
    seen: list[MainWindow] = []

    def close() -> None:
        windows = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
        shown = [window for window in windows if window.isVisible()]
        if not shown or not backend.specs:  # it has not come to life yet
            QTimer.singleShot(50, close)
            return
        seen.extend(shown)
        QApplication.closeAllWindows()

    QTimer.singleShot(100, close)
    code = app.run(backend, app.Options(source="desk", panel="register"))
    assert code == 0
    [window] = seen
    assert window.live.registering
    assert backend.specs == ["desk"]
    assert not backend.stage.in_use


def test_the_theme_of_the_settings_is_put_on(backend: FakeBackend, qtbot: QtBot, qapp: QApplication) -> None:
    backend.settings = backend.settings.model_copy(update={"theme": Theme.DARK})
    QTimer.singleShot(200, QApplication.closeAllWindows)
    app.run(backend, app.Options())
    assert qapp.palette().window().color().lightness() < 60


def test_opencvs_own_qt_is_forgotten_and_the_users_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM_PLUGIN_PATH", "/site-packages/cv2/qt/plugins")
    monkeypatch.setenv("QT_QPA_FONTDIR", "/home/me/fonts")
    app.forget_foreign_qt()
    assert "QT_QPA_PLATFORM_PLUGIN_PATH" not in os.environ
    assert os.environ["QT_QPA_FONTDIR"] == "/home/me/fonts"


def test_the_register_panel_begins_with_the_name_that_was_given(
    qtbot: QtBot, state: WindowState, chooser: FakeChooser
) -> None:
    made = app.make_window(state, app.Options(panel="register", name="Anna-Maria"), chooser)
    qtbot.addWidget(made)
    made.show()
    assert made.live.register.name.name == "Anna-Maria"
    made.close()
