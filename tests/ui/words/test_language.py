"""Another language while the window is open: words, direction, and everything goes on where it was."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from facecog_desktop import paths
from facecog_desktop.core.people.changes import Rename
from facecog_desktop.settings import Language
from facecog_desktop.ui import app
from facecog_desktop.ui.settings.page import SettingsPage
from facecog_desktop.ui.settings.setting_rows import ChoiceControl
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from facecog_desktop.ui.words.catalogue import Speech
from tests.fakes import picture
from tests.storage.builders import a_sample
from tests.ui.backstage import FakeBackend, FakeChooser, one
from tests.ui.words.test_phrases import message

Step = Callable[[MainWindow], object]

PATIENCE = 60.0


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    Speech(qapp).choose(Language.ENGLISH)


@pytest.fixture(autouse=True)
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """German and Arabic words for some sentences."""
    folder = tmp_path / "translations"
    folder.mkdir()
    for language, live, settings in (("de", "Bild", "Einstellungen"), ("ar", "مباشر", "الإعدادات")):
        body = message("Live", live) + message("Settings", settings) + message("Undo", f"<{language}>")
        text = f'<?xml version="1.0" encoding="utf-8"?><TS><context>{body}</context></TS>'
        (folder / f"facecog_{language}.ts").write_text(text, "utf-8")
    resource = paths.resource
    monkeypatch.setattr(paths, "resource", lambda *parts: folder if parts == ("translations",) else resource(*parts))


def windows() -> list[MainWindow]:
    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
    return [window for window in found if window.isVisible()]


def played(backend: FakeBackend, *steps: Step, options: app.Options | None = None) -> int:
    """Run the program; each step is done once the former one has answered otherwise than False. Then it is closed."""
    left = list(steps)
    trouble: list[Exception] = []
    latest = time.monotonic() + PATIENCE

    def go_on() -> None:
        shown = windows()
        if not shown:
            return
        window = shown[0]
        try:
            if time.monotonic() > latest:
                raise TimeoutError(f"{len(left)} steps are left; the window says {titles(window)}")
            if left and left[0](window) is not False:
                left.pop(0)
        except Exception as error:  # noqa: BLE001 - it is raised again once the program has ended
            trouble.append(error)
            left.clear()
        if not left:
            timer.stop()
            QApplication.closeAllWindows()

    timer = QTimer()
    timer.setInterval(50)
    timer.timeout.connect(go_on)
    timer.start()
    code = app.run(backend, options or app.Options(source="desk"))
    timer.stop()
    if trouble:
        raise trouble[0]
    return code


def titles(window: MainWindow) -> list[str]:
    return [button.text() for button in window.rail.findChildren(QAbstractButton)]


def settings_of(window: MainWindow) -> SettingsPage:
    [page] = window.findChildren(SettingsPage)
    return page


def choose(language: Language) -> Step:
    def step(window: MainWindow) -> None:
        window.show_page("settings")
        control = settings_of(window).rows["language"].control
        assert isinstance(control, ChoiceControl)
        control.box.setCurrentIndex(control.box.findData(language))

    return step


def speaks(word: str) -> Step:
    return lambda window: word in titles(window)


def test_the_window_speaks_the_language_that_is_chosen_at_once(backend: FakeBackend, qtbot: QtBot) -> None:
    seen: list[object] = []

    def look(window: MainWindow) -> None:
        headings = [label.text() for label in settings_of(window).findChildren(QLabel)]
        seen.extend([window.page, "Einstellungen" in headings or "Settings" in headings])
        seen.append(QApplication.layoutDirection())

    assert played(backend, speaks("Live"), choose(Language.GERMAN), speaks("Bild"), look) == 0
    assert seen == ["Settings", True, Qt.LayoutDirection.LeftToRight]
    assert backend.settings.language is Language.GERMAN


def test_arabic_turns_the_window_round_and_english_turns_it_back(backend: FakeBackend, qtbot: QtBot) -> None:
    places: list[bool] = []

    def look(window: MainWindow) -> None:
        places.append(window.rail.geometry().center().x() > window.pages.geometry().center().x())

    played(backend, choose(Language.ARABIC), speaks("مباشر"), look, choose(Language.ENGLISH), speaks("Live"), look)
    assert places == [True, False]


def test_the_window_goes_on_where_it_was(backend: FakeBackend, qtbot: QtBot) -> None:
    backend.stage.show = one(2)
    sizes = []
    kept: list[object] = []

    def prepare(window: MainWindow) -> object:
        window.resize(1000, 700)
        sizes.append(window.size())
        window.live.show_panel(register=True)
        window.live.register.name.setText("Anna")
        window.live.register.external_id.setText("7")
        window.live.register.capture_part.strip.add(a_sample(1), picture((1, 10.0, 10.0)))
        return None

    def look(window: MainWindow) -> object:
        register = window.live.register
        if not window.live.bridge.spec:
            return False
        kept.extend([window.live.registering, register.name.text(), register.external_id.text()])
        kept.append(len(register.capture_part.strip.samples))
        sizes.append(window.size())
        return None

    played(backend, prepare, choose(Language.GERMAN), speaks("Bild"), look)
    assert kept == [True, "Anna", "7", 1]
    assert sizes[0] == sizes[1]
    assert backend.specs[0] == "desk"
    assert set(backend.specs) == {"desk"}
    assert not backend.stage.in_use


def test_what_was_done_can_be_undone_in_another_language(backend: FakeBackend, qtbot: QtBot) -> None:
    backend.remember("Anna", 1)
    state_of: list[WindowState] = []

    def rename(window: MainWindow) -> object:
        state = window._state
        if not state.people:
            return False
        state.change(state.people[0].id, Rename("Berta"), "Renamed to Berta")
        return None

    def renamed(window: MainWindow) -> bool:
        return [person.name for person in window._state.people] == ["Berta"]

    def undo(window: MainWindow) -> None:
        state_of.append(window._state)
        window._state.undo()

    def undone(window: MainWindow) -> bool:
        return [person.name for person in window._state.people] == ["Anna"]

    played(backend, rename, renamed, choose(Language.GERMAN), speaks("Bild"), undo, undone)
    assert len(state_of) == 1


def test_a_language_whose_file_is_damaged_is_english_and_told(
    backend: FakeBackend, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "translations" / "facecog_de.ts").write_text("<TS>", "utf-8")
    told: list[str] = []

    def look(window: MainWindow) -> object:
        words = window.bar.message.text()
        told.append(words)
        return "translations" in words and "Live" in titles(window)

    played(backend, choose(Language.GERMAN), look)
    assert "speaks English" in told[-1]


def test_each_language_is_named_by_itself(qtbot: QtBot, state: WindowState, chooser: FakeChooser) -> None:
    page = SettingsPage(state, chooser)
    qtbot.addWidget(page)
    control = page.rows["language"].control
    assert isinstance(control, ChoiceControl)
    names = [control.box.itemText(row) for row in range(control.box.count())]
    assert names == ["As the system", "English", "Deutsch", "Español", "简体中文", "العربية"]
