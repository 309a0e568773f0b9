"""What stands behind the Compare page in tests: pictures and films by name, a camera, and a slow engine if wanted."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

from facecog_desktop.core.comparing.comparison import Comparison, Terms
from facecog_desktop.core.comparing.reading import CompareGoOn, Side, WhichSide
from facecog_desktop.core.errors import (
    CameraUnavailableError,
    FaceCogError,
    PackageMissingError,
    PictureInvalidError,
    SourceNotFoundError,
)
from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.types import Frame, Pixels
from facecog_desktop.service.comparing.comparer import Comparer
from facecog_desktop.service.comparing.glance import Glance, glance
from facecog_desktop.service.comparing.papers import read_paper
from facecog_desktop.service.documents import Document, DocumentCheck
from facecog_desktop.service.local import LocalService
from facecog_desktop.ui.backend.course import Course
from facecog_desktop.ui.comparing.course_plot import CoursePlot
from facecog_desktop.ui.style.theme import Look
from tests.fake_readings import FakeReadings
from tests.fakes import FakeEngine, FakeSource, picture

ANNA, BEN, ANNAS_TWIN = 1, 2, 101


class FakeComparing:
    """Comparing over an engine that sees blocks. A film or picture is named by what it shows: `anna.jpg`."""

    def __init__(self, service: Callable[[], LocalService], engine: FakeEngine) -> None:
        self._service = service
        self.readings = FakeReadings()
        self.camera: Frame | FaceCogError = CameraUnavailableError("there is no camera")
        self.held: Event | None = None
        self.asked: list[tuple[str, float]] = []
        self.check: DocumentCheck | FaceCogError = PackageMissingError(
            "reading documents needs the program tesseract", "Install tesseract."
        )
        self.papers_read: list[str] = []
        self._comparer = Comparer(lambda: engine, self.open, self.readings)

    def open(self, spec: str) -> FrameSource:
        shows: dict[str, Pixels] = {
            "anna": picture((ANNA, 100, 100)),
            "twin": picture((ANNAS_TWIN, 100, 100)),
            "ben": picture((BEN, 300, 100)),
            "both": picture((ANNA, 100, 100), (BEN, 400, 100)),
            "nobody": picture(),
        }
        path = Path(spec)
        if path.stem == "damaged":
            raise PictureInvalidError(f"{path.name} is damaged", source=spec)
        if path.stem not in shows:
            raise SourceNotFoundError(f"there is no file {path.name}", source=spec)
        moving = path.suffix == ".mp4"
        frames = [shows[path.stem]] * (91 if moving else 1)
        source = FakeSource(frames, live=False, moving=moving)
        source.length = len(frames)
        return source

    def glance(self, side: Side) -> Glance:
        return glance(self._service(), self.open, side)

    def compare(self, left: Side, right: Side, terms: Terms, go_on: CompareGoOn) -> Comparison | None:
        """With `held` set, waits within the comparison until that is set or nobody wants the answer."""
        service = self._service()
        service.comparer = self._comparer
        return service.compare(left, right, terms, lambda side, done: self._wait(side, done, go_on))

    def document(self, side: Side, go_on: Callable[[], bool]) -> Document | None:
        self.papers_read.append(side.name)
        if isinstance(self.check, FaceCogError):
            raise self.check
        return read_paper(self.check, self.open, side, go_on)

    def snapshot(self) -> Frame:
        if isinstance(self.camera, FaceCogError):
            raise self.camera
        return self.camera

    def frame_at(self, film: str, time: float) -> Frame | None:
        self.asked.append((film, time))
        return Frame(picture((ANNA, 50, 50)), time=time)

    def decode(self, jpeg: bytes) -> Pixels:
        return self._service()._decode(jpeg)

    def load_course(self) -> Callable[[Look], Course]:
        return CoursePlot

    def _wait(self, side: WhichSide, done: float, go_on: CompareGoOn) -> bool:
        while self.held is not None and not self.held.is_set():
            if not go_on(side, done):
                return False
            time.sleep(0.01)
        return go_on(side, done)
