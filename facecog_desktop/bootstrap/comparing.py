"""What the window's Compare page works with."""

from __future__ import annotations

import time as clock
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

from facecog_desktop.bootstrap.documents import document_check
from facecog_desktop.bootstrap.sources import DEMO, decode, open_source
from facecog_desktop.core.errors import CameraUnavailableError

if TYPE_CHECKING:
    from facecog_desktop.core.comparing.comparison import Comparison, Terms
    from facecog_desktop.core.comparing.reading import CompareGoOn, Side
    from facecog_desktop.core.ports.program import FaceService
    from facecog_desktop.core.types import Frame, Pixels
    from facecog_desktop.service.comparing.glance import Glance
    from facecog_desktop.service.documents import Document
    from facecog_desktop.ui.backend.course import Course
    from facecog_desktop.ui.style.theme import Look

_SETTLES = 1.0  # seconds that a camera needs for its brightness
_AT_ONCE = 50
_EARLY = 1e-3


class WindowComparing:
    """Comparing over whatever service is in force; `camera` gives the source of a snapshot."""

    def __init__(self, service: Callable[[], FaceService], camera: Callable[[], str]) -> None:
        self._service = service
        self._camera = camera

    def glance(self, side: Side) -> Glance:
        """A side's picture and its faces, or a film's first frame."""
        from facecog_desktop.service.comparing.glance import glance

        return glance(self._service(), open_source, side)

    def compare(self, left: Side, right: Side, terms: Terms, go_on: CompareGoOn) -> Comparison | None:
        """Whether both sides show one person; None where `go_on` said no."""
        return self._service().compare(left, right, terms, go_on)

    def document(self, side: Side, go_on: Callable[[], bool]) -> Document | None:
        """The identity document that a side shows; None for a film, and where `go_on` said no."""
        from facecog_desktop.service.comparing.papers import read_paper

        return read_paper(document_check(), open_source, side, go_on)

    def snapshot(self) -> Frame:
        """What the camera shows once it has settled. Raises CameraUnavailableError and its kin."""
        spec = self._camera()
        with closing(open_source(spec)) as source:
            ends = clock.monotonic() + (0.0 if spec == DEMO else _SETTLES)
            frame = source.read()
            while frame is not None and clock.monotonic() < ends:
                frame = source.read()
        if frame is None:
            raise CameraUnavailableError("the camera gives no picture", source=spec)
        return frame

    def frame_at(self, film: str, time: float) -> Frame | None:
        """A film's frame at so many seconds; None where it has none so late."""
        from facecog_desktop.capture.films.video import VideoSource

        with closing(VideoSource(film)) as source:
            source.jump(time)
            while not source.skip(time - _EARLY, _AT_ONCE):
                pass
            return source.read()

    def decode(self, jpeg: bytes) -> Pixels:
        """The pixels of a crop. Raises PictureInvalidError."""
        return decode(jpeg)

    def load_course(self) -> Callable[[Look], Course]:
        """What draws a course over time; its library is loaded here."""
        from facecog_desktop.ui.comparing.course_plot import CoursePlot

        return CoursePlot
