"""A walk through everything that the window can show, over a gallery and a log in which there is something to see."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from facecog_desktop.core.consent import Consent
from facecog_desktop.core.errors import KeyLostError
from facecog_desktop.core.log.checkin import CheckIn
from facecog_desktop.core.log.visits import Event, Review
from facecog_desktop.core.people.changes import Describe, Receipt, SetConsent
from facecog_desktop.core.ports.log import Entry, LogBatch
from facecog_desktop.core.program.program_log import Level, LogLine
from facecog_desktop.core.program.releases import Release
from facecog_desktop.core.types import Face, Frame
from facecog_desktop.settings import changed
from facecog_desktop.ui import app
from facecog_desktop.ui.comparing.page import ComparePage
from facecog_desktop.ui.dialogs.gallery.encrypt import EncryptDialog
from facecog_desktop.ui.dialogs.gallery.recovery import RecoveryDialog
from facecog_desktop.ui.dialogs.gallery.trouble import DamagedDialog, UnusableDialog
from facecog_desktop.ui.dialogs.gallery.unlock import UnlockDialog
from facecog_desktop.ui.dialogs.people.forget import ReceiptDialog
from facecog_desktop.ui.dialogs.program.program_log import ProgramLogDialog
from facecog_desktop.ui.dialogs.program.releases import ReleasesDialog
from facecog_desktop.ui.failures.crash import CrashDialog
from facecog_desktop.ui.first_start.introduction import Introduction
from facecog_desktop.ui.log.page import LogPage
from facecog_desktop.ui.people.page import PeoplePage
from facecog_desktop.ui.settings.page import SettingsPage
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from facecog_desktop.ui.window.shortcuts import ShortcutsDialog
from tests.fakes import picture
from tests.ui.backstage import FakeChooser, two
from tests.ui.log.conftest import LoggingBackend
from tests.ui.program_backstage import FakeFeed

DAY = datetime(2026, 3, 2, 9)
NAMES = ("Amara Okafor", "Björn Lindqvist", "Mei-Ling Chen", "Ravi Sharma", "Eleanor Whitfield", "Diego Hernández")
_PATIENCE = 20.0

Stop = tuple[str, QWidget]
"""What is shown now, and its name."""


def peopled(folder: Path) -> LoggingBackend:
    """A backend with six people, one of them twice, and the visits of a day."""
    backend = LoggingBackend(folder)
    backend.settings = changed(backend.settings, check_in=CheckIn.IN_OUT, keep_stranger_crops=True)
    for number, name in enumerate(NAMES, start=1):
        backend.remember(name, number, photos=3)
    people = {person.name: person for person in backend.local.people()}
    eleanor = people["Eleanor Whitfield"].id
    backend.local.change(eleanor, Describe("4711", {"department": "Front desk"}))
    backend.local.change(eleanor, SetConsent(Consent("2026-1", DAY.timestamp() - 9e6, "Ravi Sharma", DAY.timestamp())))
    backend.enter_twice("B. Lindqvist", 2)
    _log(backend, people["Amara Okafor"].id, people["Björn Lindqvist"].id)
    backend.program.lines = [
        LogLine("2026-03-02 09:00:00", Level.INFO, "live", "the camera gives 1280x720 at 30 frames a second"),
        LogLine("2026-03-02 09:01:00", Level.WARNING, "storage", "the gallery is used by another program"),
    ]
    backend.stage.show = two(1, 9)
    return backend


def _log(backend: LoggingBackend, known: str, unsure: str) -> None:
    crop = backend.local.sample(*_face(backend, 1)).jpeg
    stranger = backend.local.sample(*_face(backend, 9)).jpeg
    for number in range(6):
        begun = (DAY + timedelta(minutes=40 * number)).timestamp()
        event = Event(number, None, None, begun, begun + 50, "Front door", 0.6, 0.1, ended=True)
        if number % 3 == 0:
            event = replace(event, person=known, name="Amara Okafor", distance=0.2)
        elif number % 3 == 1:
            event = replace(event, candidate=unsure, candidate_name="Björn Lindqvist", review=Review.OPEN)
        backend.kept.write_log(LogBatch((Entry(number, event, stranger if number % 3 == 2 else crop),)))


def _face(backend: LoggingBackend, identity: int) -> tuple[Frame, Face]:
    frame = Frame(picture((identity, 90, 60)))
    [face] = backend.engine.detect(frame.pixels)
    return frame, face


class Tour:
    """The window with all pages in the size that is wanted; `stops` shows one thing after the other."""

    def __init__(self, state: WindowState, backend: LoggingBackend, size: tuple[int, int]) -> None:
        self.state, self._backend = state, backend
        self.window = app.make_window(state, app.Options(source="Front door"), FakeChooser())
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        state.refresh()
        wait(lambda: bool(state.people))

    def close(self) -> None:
        """Nothing runs on."""
        self.window.close()
        self.window.deleteLater()

    def stops(self) -> Iterator[Stop]:
        """Each page, then each dialog; what a dialog was shown over stays."""
        for part in (self._live, self._people, self._check_up, self._log, self._compare, self._settings):
            yield from part()
        yield from self._dialogs()
        yield from self._introduction()

    def _live(self) -> Iterator[Stop]:
        live = self.window.live
        wait(lambda: len(live.recognise.cards) == 2 and all(c.track and c.track.match for c in live.recognise.cards))
        yield "live recognise", self.window
        live.show_panel(register=True)
        live.register.set_name("Amara Okafor")
        wait(lambda: live.bridge.scene is not None and live.bridge.scene.shot is not None)
        yield "live register", self.window
        live.switch(on=False)
        rest(50)
        yield "live off", self.window
        live.switch(on=True)
        live.show_panel(register=False)

    def _page(self, name: str, kind: type[QWidget]) -> QWidget:
        self.window.show_page(name)
        page = self.window.pages.currentWidget()
        assert isinstance(page, kind)
        rest(80)
        return page

    def _people(self) -> Iterator[Stop]:
        page = self._page("people", PeoplePage)
        assert isinstance(page, PeoplePage)
        yield "people", self.window
        page.head.search.setText("zzz")
        rest(200)
        yield "people nobody found", self.window
        page.head.search.clear()
        eleanor = next(each for each in self.state.people if each.external_id == "4711")
        page.show_person(eleanor.id)
        wait(lambda: page.person.table.rowCount() > 0)
        page.person.photos.setCurrentIndex(page.person.table.index(0))
        rest(50)
        yield "person", self.window
        photo = page.person.chosen
        for name, ask in (
            ("merge", lambda: page.verbs.ask_merge(eleanor)),
            ("move", lambda: page.verbs.ask_move(eleanor, photo)),
            ("split", lambda: page.verbs.ask_split(eleanor, photo)),
            ("consent", lambda: page.verbs.ask_consent(eleanor)),
            ("forget", lambda: page.verbs.ask_forget([eleanor])),
            ("not this person", lambda: page.verbs.show_denied(eleanor)),
            ("photo", lambda: page.person.photos.opened.emit(page.person.table.index(0))),
        ):
            yield from self._dialog(name, ask)
        page.show_privacy()
        rest(100)
        yield "privacy", self.window

    def _check_up(self) -> Iterator[Stop]:
        page = self._page("people", PeoplePage)
        assert isinstance(page, PeoplePage)
        page.show_check_up()
        wait(lambda: not page.check_up.running and not page.check_up.calibration.bar.isVisible())
        for index, name in enumerate(("check-up", "map", "calibrate")):
            page.check_up.tabs.setCurrentIndex(index)
            rest(150)
            wait(lambda: not self.state.jobs.busy)
            yield name, self.window
        yield from self._dialog("look-alikes", page.check_up.pairs.click)
        page.show_all()

    def _log(self) -> Iterator[Stop]:
        page = self._page("log", LogPage)
        assert isinstance(page, LogPage)
        page.head.day.setDate(QDate(DAY.year, DAY.month, DAY.day))
        wait(lambda: bool(page.table.events))
        for index, name in enumerate(("visits", "check-ins", "review", "strangers")):
            page.tabs.setCurrentIndex(index)
            rest(100)
            wait(lambda: not self.state.jobs.busy)
            yield f"log {name}", self.window
        page.tabs.setCurrentIndex(0)

    def _compare(self) -> Iterator[Stop]:
        page = self._page("compare", ComparePage)
        assert isinstance(page, ComparePage)
        yield "compare empty", self.window
        page.left.take_file("anna.jpg")
        page.right.take_file("twin.jpg")
        wait(page.go.isEnabled)
        page.compare()
        wait(lambda: not page.running and page.answer.isVisible())
        yield "compare", self.window

    def _settings(self) -> Iterator[Stop]:
        page = self._page("settings", SettingsPage)
        assert isinstance(page, SettingsPage)
        bar = page.scrolled.verticalScrollBar()
        step, top, number = page.scrolled.viewport().height() - 40, 0, 1
        while True:
            bar.setValue(top)
            yield f"settings {number}", self.window
            if top >= bar.maximum():
                break
            top, number = top + step, number + 1
        bar.setValue(0)
        yield from self._dialog("restore defaults", page.restore.click)

    def _dialogs(self) -> Iterator[Stop]:
        window, state = self.window, self.state
        feed = FakeFeed(Release("9.9.9", "https://example.org/new", "A new page\nand another one"))
        lost = KeyLostError("the gallery is encrypted, and its key is not here")
        receipt = Receipt("3f2a", 3, 1, 2, DAY.timestamp(), ("/home/somebody/backups/gallery-2026-03-01.facecog",))
        made: Sequence[tuple[str, Callable[[], QDialog]]] = (
            ("shortcuts", lambda: ShortcutsDialog(window, ["Live", "People", "Log", "Compare", "Settings"])),
            ("encrypt", lambda: EncryptDialog(window, self._backend.safe.state)),
            ("recovery", lambda: RecoveryDialog(window, "-".join(["ABCD"] * 14), ("/home/somebody/old.facecog",))),
            ("program log", lambda: ProgramLogDialog(window, state)),
            ("releases", lambda: ReleasesDialog(window, state, feed)),
            ("unlock", lambda: UnlockDialog(window, lost, keyring="the system's keyring")),
            ("unusable", lambda: UnusableDialog(window, lost)),
            ("damaged", lambda: DamagedDialog(window, lost, None)),
            ("receipt", lambda: ReceiptDialog(window, [receipt])),
            ("crash", lambda: CrashDialog("what happened\nand where\n" * 4)),
        )
        for name, make in made:
            dialog = make()
            yield from self._dialog(name, dialog.open, dialog)

    def _dialog(self, name: str, ask: Callable[[], object], dialog: QDialog | None = None) -> Iterator[Stop]:
        ask()
        rest(80)
        wait(lambda: not self.state.jobs.busy)
        asked = dialog or next(each for each in reversed(self.window.findChildren(QDialog)) if each.isVisible())
        yield f"dialog {name}", asked
        asked.reject()
        asked.close()
        rest(20)

    def _introduction(self) -> Iterator[Stop]:
        shown = Introduction(self.state, FakeChooser())
        self.window.show_aside(shown)
        for number, name in enumerate(("stored", "camera", "begin")):
            shown.show_page(number)
            rest(100)
            wait(lambda: not self.state.jobs.busy)
            yield f"first start {name}", self.window
        shown.camera.trying.close()
        self.window.show_page("live")


def wait(until: Callable[[], object]) -> None:
    """Let the window live until something is so. Raises TimeoutError."""
    deadline = time.monotonic() + _PATIENCE
    while not until():
        if time.monotonic() > deadline:
            raise TimeoutError(f"it never came: {until}")
        rest(10)


def rest(milliseconds: int) -> None:
    """Let the window live for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle(root: QWidget) -> None:
    """Until a row that has turned has made others find their places."""
    before: list[object] = []
    for _ in range(20):
        rest(30)
        now: list[object] = [each.geometry() for each in root.findChildren(QWidget) if each.isVisibleTo(root)]
        if now == before:
            return
        before = now


def of(window: MainWindow) -> str:
    """Its size, as it is told."""
    return f"{window.width()}x{window.height()}"
