"""The program itself as the window's tests have it: a log in memory, a feed that answers at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.program.camera_access import CameraAccess
from facecog_desktop.core.program.program_log import LogLine
from facecog_desktop.core.program.releases import Release, ReleaseFeed
from facecog_desktop.service.live.camera_check import CameraCheck
from facecog_desktop.ui.camera.permission import Allowed
from facecog_desktop.ui.desktop.outside import Outside


class FakeFeed:
    """Answers with what the test has set; an error there is raised."""

    host = "example.org"

    def __init__(self, answer: Release | FaceCogError) -> None:
        self.answer = answer
        self.asked = 0
        self.stopped = 0

    def newest(self) -> Release:
        self.asked += 1
        if isinstance(self.answer, FaceCogError):
            raise self.answer
        return self.answer

    def stop(self) -> None:
        self.stopped += 1


class FakeProgram:
    """`lines` are the log; None as feed: not built for release."""

    def __init__(self, open_camera: Callable[[str], FrameSource]) -> None:
        self._open_camera = open_camera
        self.log_folder = Path("/nowhere/log")
        self.lines: list[LogLine] = []
        self.log_trouble: FaceCogError | None = None
        self.found: ReleaseFeed | FaceCogError | None = None
        self.access = CameraAccess("linux")
        self.checked: list[str] = []

    def read_log(self) -> list[LogLine]:
        if self.log_trouble is not None:
            raise self.log_trouble
        return list(self.lines)

    def clear_log(self) -> None:
        self.lines.clear()

    def feed(self) -> ReleaseFeed | None:
        if isinstance(self.found, FaceCogError):
            raise self.found
        return self.found

    def camera_access(self) -> CameraAccess:
        return self.access

    def check_camera(self, spec: str) -> CameraCheck:
        self.checked.append(spec)
        return CameraCheck(self._open_camera(spec), time.monotonic)


class FakeOutside(Outside):
    """Notes what would be shown; `shows` is the system's answer."""

    def __init__(self, *, shows: bool = True) -> None:
        self.shows = shows
        self.folders: list[Path] = []
        self.pages: list[str] = []
        self.settings = 0

    def folder(self, path: Path) -> bool:
        self.folders.append(path)
        return self.shows

    def page(self, address: str) -> bool:
        self.pages.append(address)
        return self.shows

    def camera_settings(self) -> bool:
        self.settings += 1
        return self.shows


class FakeAsker:
    """A system that asks the user, who answers when the test says so."""

    def __init__(self, allowed: Allowed = Allowed.NOT_ASKED) -> None:
        self.now = allowed
        self.waiting: list[Callable[[], None]] = []

    def allowed(self) -> Allowed:
        return self.now

    def ask(self, then: Callable[[], None]) -> None:
        self.waiting.append(then)

    def answer(self, allowed: Allowed) -> None:
        self.now = allowed
        waiting, self.waiting = self.waiting, []
        for then in waiting:
            then()
