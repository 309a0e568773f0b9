"""The pages for those who see nothing or have no mouse: names on every control, all of them reached with Tab."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facecog_desktop.core.consent import Consent
from facecog_desktop.core.people.changes import SetConsent
from facecog_desktop.ui.people.page import PeoplePage
from facecog_desktop.ui.settings.page import SettingsPage
from facecog_desktop.ui.state.window_state import WindowState
from tests.ui.backstage import FakeBackend

Wait = Callable[[Callable[[], object]], None]

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
)  # fmt: skip

INNER = ("QComboBoxPrivateContainer", "QComboBoxListView", "QLineEditIconButton", "QTableCornerButton", "QHeaderView")


def controls(page: QWidget) -> list[QWidget]:
    """What a user can act on; parts that Qt makes inside its own controls are named by those."""
    found: list[QWidget] = []
    for widget in page.findChildren(QWidget):
        inner = widget.metaObject().className() in INNER or widget.objectName().startswith("qt_")
        owned = isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
        if (
            isinstance(widget, CONTROLS)
            and not isinstance(widget, QScrollBar)
            and not inner
            and not owned
            and not widget.isHidden()
        ):
            found.append(widget)
    return found


@pytest.fixture(params=["people", "person", "privacy", "settings"])
def page(request: pytest.FixtureRequest, qtbot: QtBot, state: WindowState, backend: FakeBackend, wait: Wait) -> QWidget:
    backend.remember("Anna", 1, photos=2)
    made: QWidget
    if request.param == "settings":
        made = SettingsPage(state)
    else:
        made = people = PeoplePage(state)
        state.refresh()
        wait(people.table.rowCount)
        if request.param == "person":
            people.show_person(state.people[0].id)
            wait(people.person.table.rowCount)
        if request.param == "privacy":
            backend.in_memory = True
            ended = SetConsent(Consent("v1", 1.0, "Eva", 2.0))
            backend.gallery.change(state.people[0].id, ended)
            people.show_privacy()
    qtbot.addWidget(made)
    made.resize(790, 560)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    wait(lambda: not state.jobs.busy)
    if request.param == "privacy":
        assert isinstance(made, PeoplePage)
        wait(made.privacy.overdue.table.rowCount)
    return made


def test_every_control_has_a_name(page: QWidget) -> None:
    found = controls(page)
    assert len(found) > 8
    nameless = [widget for widget in found if not widget.accessibleName()]
    assert not nameless


def test_every_control_that_can_be_used_is_reached_with_tab(qtbot: QtBot, page: QWidget) -> None:
    usable = {
        w for w in controls(page) if w.isVisible() and w.isEnabled() and w.focusPolicy() != Qt.FocusPolicy.NoFocus
    }
    reached: set[QWidget] = set()
    next(iter(usable)).setFocus()
    for _ in range(3 * len(usable)):
        focused = QApplication.focusWidget()
        if focused is not None:
            reached.add(focused)
        QTest.keyClick(focused or page, Qt.Key.Key_Tab)
    assert usable <= reached


def test_the_page_fits_the_smallest_window(page: QWidget) -> None:
    assert page.minimumSizeHint().width() <= 900 - 88
    assert page.minimumSizeHint().height() <= 600 - 34
