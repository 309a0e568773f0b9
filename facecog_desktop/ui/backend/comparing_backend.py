"""What the Compare page asks of the program. Every call may take long: always in a job."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from facecog_desktop.core.comparing.comparison import Comparison, Terms
from facecog_desktop.core.comparing.reading import CompareGoOn, Side
from facecog_desktop.core.types import Frame, Pixels
from facecog_desktop.service.comparing.glance import Glance
from facecog_desktop.service.documents import Document
from facecog_desktop.ui.backend.course import Course
from facecog_desktop.ui.style.theme import Look


class ComparingBackend(Protocol):
    """Comparing over the gallery in force. Raises FaceCogError's kin."""

    def glance(self, side: Side) -> Glance:
        """A side's picture and its faces, or a film's first frame."""
        ...

    def compare(self, left: Side, right: Side, terms: Terms, go_on: CompareGoOn) -> Comparison | None:
        """Whether both sides show one person; None where `go_on` said no."""
        ...

    def document(self, side: Side, go_on: Callable[[], bool]) -> Document | None:
        """The identity document that a side shows; None for a film, and where `go_on` said no.

        Raises PackageMissingError, TextUnreadableError.
        """
        ...

    def snapshot(self) -> Frame:
        """What the camera of the settings shows, once it has settled. Raises CameraUnavailableError."""
        ...

    def frame_at(self, film: str, time: float) -> Frame | None:
        """A film's frame at so many seconds; None where it has none so late."""
        ...

    def decode(self, jpeg: bytes) -> Pixels:
        """The pixels of a crop. Raises PictureInvalidError."""
        ...

    def load_course(self) -> Callable[[Look], Course]:
        """What draws a course over time, its library loaded; call what is returned on the GUI thread."""
        ...
