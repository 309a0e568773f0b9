"""Pages come by themselves once the window is shown, at once when somebody asks, and lose no wish by that."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop.core.text import text
from facecog_desktop.ui import app
from facecog_desktop.ui.live.page import LivePage
from facecog_desktop.ui.log.page import LogPage
from facecog_desktop.ui.people.page import PeoplePage
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from facecog_desktop.ui.window.page_stack import PageEntry, PageStack
from tests.ui.backstage import FakeBackend, FakeChooser

Wait = Callable[[Callable[[], object]], None]


class Maker:
    """Notes when a page is made."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def entry(self, title: str) -> PageEntry:
        def make() -> QWidget:
            self.made.append(title)
            page = QWidget()
            QVBoxLayout(page).addWidget(QLineEdit())
            return page

        return PageEntry(title, title.lower(), make)


@pytest.fixture
def maker() -> Maker:
    return Maker()


@pytest.fixture
def stack(qtbot: QtBot, maker: Maker) -> PageStack:
    made = PageStack([maker.entry("First"), maker.entry("Second"), maker.entry("Third")])
    qtbot.addWidget(made)
    return made


@pytest.fixture
def window(qtbot: QtBot, state: WindowState, chooser: FakeChooser) -> MainWindow:
    """The real one, not shown yet."""
    made = app.make_window(state, app.Options(), chooser)
    qtbot.addWidget(made)
    return made


def test_nothing_is_made_before_it_is_asked_for_and_then_once(stack: PageStack, maker: Maker) -> None:
    assert maker.made == []
    second = stack.entries[1]
    assert stack.page(second) is stack.page(second)
    assert maker.made == ["Second"]
    assert [entry.title for entry in stack.missing] == ["First", "Third"]
    stack.fill()
    assert maker.made == ["Second", "First", "Third"]


def test_pages_come_one_at_a_time_with_a_rest_between(stack: PageStack, maker: Maker, wait: Wait) -> None:
    between: list[int] = []
    looking = QTimer()
    looking.timeout.connect(lambda: between.append(len(maker.made)))
    looking.start(1)
    stack.fill_by_and_by()
    wait(lambda: not stack.missing)
    assert {0, 1, 2} <= set(between)


def test_no_page_comes_by_itself_once_the_window_is_left(stack: PageStack, maker: Maker) -> None:
    stack.fill_by_and_by()
    stack.leave_unfilled()
    QTest.qWait(150)
    assert maker.made == []


def test_what_is_shown_is_told_by_its_page_and_something_else_is_no_page(stack: PageStack) -> None:
    third = stack.entry("THIRD")
    assert third is stack.entries[2]
    assert stack.entry("nowhere") is None
    stack.setCurrentWidget(stack.page(third))
    assert stack.shown is third
    aside = QWidget()
    stack.addWidget(aside)
    stack.setCurrentWidget(aside)
    assert stack.shown is None


def test_the_window_has_all_pages_soon_after_it_is_shown(window: MainWindow, wait: Wait) -> None:
    assert [entry.title for entry in window.pages.missing] == ["People", "Log", "Compare", "Settings"]
    QTest.qWait(100)
    assert len(window.pages.missing) == 4  # nobody sees it yet
    window.show()
    assert len(window.pages.missing) == 4
    wait(lambda: not window.pages.missing)
    assert window.page == "Live"
    window.close()


def test_a_page_that_is_asked_for_is_there_at_once(window: MainWindow) -> None:
    window.show()
    window.show_page("log")
    assert isinstance(window.pages.currentWidget(), LogPage)
    assert [entry.title for entry in window.pages.missing] == ["People", "Compare", "Settings"]
    window.close()


def test_ctrl_f_makes_the_page_that_can_search_and_no_other(window: MainWindow) -> None:
    window.show()
    QTest.qWaitForWindowActive(window)
    window.actions_by_name["find"].trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, PeoplePage)
    assert QApplication.focusWidget() is page.head.search
    assert [entry.title for entry in window.pages.missing] == ["Log", "Compare", "Settings"]
    window.close()


def test_a_person_asked_for_before_there_is_a_people_page_is_shown(
    window: MainWindow, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    backend.remember("Anna", 1)
    state.refresh()
    wait(lambda: state.people)
    anna = state.people[0]
    state.person_requested.emit(anna.id)
    page = window.pages.currentWidget()
    assert isinstance(page, PeoplePage)
    assert page.whole.currentWidget() is page.person
    assert page.person.person == anna
    window.close()


def test_a_page_made_late_knows_the_people(
    window: MainWindow, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    backend.remember("Anna", 1)
    state.refresh()
    wait(lambda: state.people)
    window.show_page("log")
    page = window.pages.currentWidget()
    assert isinstance(page, LogPage)
    assert page.head.person.findText("Anna") >= 0
    window.close()


def test_photos_are_added_to_somebody_before_any_other_page_is_there(window: MainWindow, state: WindowState) -> None:
    state.adding_requested.emit("Anna")
    assert window.live.registering
    assert window.live.register.name.name == "Anna"
    window.close()


def test_tab_goes_from_a_page_that_came_late_as_from_one_that_was_there(
    qtbot: QtBot, state: WindowState, chooser: FakeChooser, maker: Maker
) -> None:
    orders = []
    for late in (False, True):
        window = MainWindow(state, LivePage(state, chooser), [maker.entry("People"), maker.entry(text("Log"))])
        qtbot.addWidget(window)
        if not late:
            window.pages.fill()
        window.show()
        window.show_page("log")
        orders.append(walked(window))
        window.leave()
    assert orders[0]
    assert orders[0] == orders[1]


def walked(window: MainWindow) -> list[str]:
    """The kinds of what Tab would come to, from the page's field on."""
    shown = window.pages.currentWidget()
    first = shown.findChild(QLineEdit) if shown is not None else None
    assert first is not None
    kinds: list[str] = []
    at: QWidget | None = first.nextInFocusChain()
    while at is not None and at is not first:
        if at.isVisible() and at.focusPolicy().value:
            kinds.append(f"{type(at).__name__} {at.accessibleName()}")
        at = at.nextInFocusChain()
    return kinds
