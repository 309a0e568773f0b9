"""A check-in day through the window: people come and go on films, by a clock that the test moves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from facecog_desktop.core.log.visits import Mark, Way
from facecog_desktop.core.people.changes import Rename
from facecog_desktop.ui.log.page import LogPage
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui.backstage import FakeChooser
from tests.ui.log.conftest import LoggingBackend

Wait = Callable[[Callable[[], object]], None]
ANNA, BEN, ANNAS_TWIN = 3, 5, 103


class Day:
    """Somebody who films the door."""

    def __init__(self, window: MainWindow, backend: LoggingBackend, wait: Wait) -> None:
        self.window, self.backend, self.wait = window, backend, wait
        self.panel = window.live.recognise.check_ins

    def film(self, identity: int, hour: int, minute: int = 0, day: int = 2) -> None:
        """Show a film of somebody at that time, to its end."""
        self.backend.clock.now = datetime(2026, 3, day, hour, minute).timestamp()
        self.window.show_page("live")
        self.window.live.open_source(f"{identity}.mp4")
        bridge = self.window.live.bridge
        self.wait(lambda: bridge._running is not None and not bridge._running.alive and not bridge.still_leaving)
        self.wait(lambda: not self.window._state.jobs.busy)

    @property
    def marks(self) -> list[Mark]:
        return self.backend.kept.marks()

    @property
    def listed(self) -> list[str]:
        return [self.panel.list.item(row).text() for row in range(self.panel.list.count())]

    def open_log(self) -> LogPage:
        self.window.show_page("log")
        page = self.window.pages.currentWidget()
        assert isinstance(page, LogPage)
        page.head.day.setDate(QDate(2026, 3, 2))
        self.wait(lambda: not self.window._state.jobs.busy)
        return page


@pytest.fixture
def day(whole: MainWindow, backend: LoggingBackend, wait: Wait) -> Day:
    backend.remember("Anna", ANNA)
    backend.remember("Ben", BEN)
    return Day(whole, backend, wait)


def test_a_check_in_day(day: Day, state: WindowState, wait: Wait) -> None:
    day.film(ANNA, 9)
    wait(lambda: day.listed)
    assert (day.panel.welcome.text(), day.listed) == ("Welcome, Anna", ["09:00  Anna · in"])
    assert not day.panel.welcome.isHidden()
    day.film(ANNA, 9, 2)
    day.film(BEN, 9, 10)
    wait(lambda: len(day.listed) == 2)
    day.film(ANNA, 12)
    wait(lambda: len(day.listed) == 3)
    assert day.panel.welcome.text() == "Goodbye, Anna"
    assert [(mark.name, mark.way) for mark in day.marks] == [("Anna", Way.IN), ("Ben", Way.IN), ("Anna", Way.OUT)]
    QTest.keyClick(day.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: day.marks[-1].undone is not None)
    wait(lambda: len(day.listed) == 2)
    day.film(ANNA, 13)
    wait(lambda: len(day.listed) == 3)
    assert [mark.way for mark in day.marks if mark.undone is None] == [Way.IN, Way.IN, Way.OUT]
    day.film(ANNA, 8, day=3)
    wait(lambda: day.listed == ["08:00  Anna · in"])
    page = day.open_log()
    assert [event.name for event in page.table.events] == ["Anna", "Anna", "Ben", "Anna", "Anna"]
    days = day.backend.log.attended(page.head.selection)
    assert [(each.name, each.marks, each.out is None) for each in days] == [("Anna", 2, False), ("Ben", 1, True)]
    page.head.person.setCurrentIndex(page.head.person.findText("Ben"))
    page.head.chosen_differently.emit()
    wait(lambda: [event.name for event in page.table.events] == ["Ben"])
    page.head.all_days.setChecked(True)
    page.head.person.setCurrentIndex(0)
    page.head.chosen_differently.emit()
    wait(lambda: len(page.table.events) == 6)


def test_an_unsure_face_is_reviewed_and_the_answer_taken_back(day: Day, state: WindowState, wait: Wait) -> None:
    day.film(ANNAS_TWIN, 10)
    page = day.open_log()
    wait(lambda: page.review.shown)
    assert page.tabs.tabText(2) == "Review (1)"
    assert page.review.question.text().startswith("Was this Anna?\n2026-03-02, 10:00 to 10:00")
    wait(lambda: not page.review.crop.pixmap().isNull())
    page.tabs.setCurrentWidget(page.review)
    page.review.yes.click()
    wait(lambda: page.review.shown is None)
    assert [(mark.name, mark.way) for mark in day.marks] == [("Anna", Way.IN)]
    assert [event.name for event in page.table.events] == ["Anna"]
    state.undo()
    wait(lambda: page.review.shown)
    assert day.marks[0].undone is not None
    page.review.nobody.click()
    wait(lambda: page.review.shown is None)
    assert day.backend.kept.event_crop(day.backend.kept.events()[0].id or 0) is None
    state.undo()
    wait(lambda: page.review.shown)
    page.review.other.setCurrentIndex(page.review.other.findText("Ben"))
    page.review.other.activated.emit(page.review.other.currentIndex())
    wait(lambda: [event.name for event in page.table.events] == ["Ben"])


def test_the_what_if_slider_says_what_would_change_and_marks_the_rows(day: Day, wait: Wait) -> None:
    day.film(ANNA, 9)
    day.film(ANNAS_TWIN, 10)
    page = day.open_log()
    wait(lambda: len(page.table.events) == 2)
    page.what_if.on.setChecked(True)
    page.what_if.slider.setValue(30)
    wait(lambda: page.what_if.told.text().startswith("At 0.30: 1 visit would get another name. 1 visit would stay"))
    assert (page.table.would_be(0), page.table.would_be(1)) == ("Anna", "")
    index = page.table.index(0, 0)
    assert page.table.data(index, Qt.ItemDataRole.BackgroundRole) is not None
    assert page.table.data(page.table.index(1, 0), Qt.ItemDataRole.BackgroundRole) is None
    assert page.table.headerData(7, Qt.Orientation.Horizontal) == "Would be"
    assert [event.person for event in day.backend.kept.events()][1] is None, "the log itself stays as it is"
    page.what_if.on.setChecked(False)
    assert page.table.columnCount() == 7


def test_a_check_in_is_taken_back_on_the_log_page(day: Day, wait: Wait) -> None:
    day.film(ANNA, 9)
    page = day.open_log()
    page.tabs.setCurrentWidget(page.check_ins)
    wait(lambda: page.check_ins.table.rowCount() == 1)
    assert not page.check_ins.undo.isEnabled()
    page.check_ins.view.selectRow(0)
    page.check_ins.undo.click()
    wait(lambda: day.marks[0].undone is not None)
    page.check_ins.by_day.setChecked(True)
    wait(lambda: page.check_ins.table.rowCount() == 0)


def test_what_is_shown_is_exported(day: Day, chooser: object, tmp_path: object, wait: Wait, state: WindowState) -> None:

    assert isinstance(chooser, FakeChooser)
    assert isinstance(tmp_path, Path)
    day.film(ANNA, 9)
    page = day.open_log()
    wait(lambda: page.table.rowCount() == 1)
    said: list[str] = []
    state.message_changed.connect(said.append)
    page.head.export.click()
    chooser.answer_table = str(tmp_path / "visits.csv")
    page.head.export.click()
    wait(lambda: said)
    assert "Anna" in (tmp_path / "visits.csv").read_text("utf-8-sig")
    assert said[-1].startswith("1 line written to ")
    chooser.answer_table = str(tmp_path / "visits.doc")
    page.head.export.click()
    wait(lambda: "ends neither" in said[-1])


def test_without_logging_nothing_is_written(day: Day, state: WindowState, wait: Wait) -> None:
    state.apply(log=False)
    assert day.panel.isHidden()
    day.film(ANNA, 9)
    page = day.open_log()
    assert day.backend.kept.events() == []
    assert "switched off" in page.nothing.text()


def test_a_renamed_visitor_has_the_new_name_at_once(day: Day, state: WindowState, wait: Wait) -> None:
    day.film(ANNA, 9)
    page = day.open_log()
    state.change(day.backend.kept.people()[0].id, Rename("Anne"), "Renamed")
    wait(lambda: [event.name for event in page.table.events] == ["Anne"])


def test_whoever_was_in_view_when_the_live_page_was_left_stands_in_the_log_at_once(day: Day, wait: Wait) -> None:
    day.film(ANNA, 8)
    page = day.open_log()
    wait(lambda: page.table.rowCount() == 1)
    event = day.backend.kept.events()[0]
    day.backend.kept.add_event(replace(event, id=None, first=event.first + 60, last=event.last + 60))
    assert page.table.rowCount() == 1
    day.window._state.log_grown.emit()
    wait(lambda: page.table.rowCount() == 2)
