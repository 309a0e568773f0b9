"""Two detectors in turn: the quick one, and the keen one where the quick one finds nobody."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from facecog_desktop.core.ports.program import Between, straight_on
from facecog_desktop.core.types import Box, Pixels
from facecog_desktop.vision.detectors.detector import Detector


class AutomaticDetector:
    """For photos: turned, covered and half-cut faces cost the keen detector's time only where it is needed."""

    def __init__(self, quick: Detector, keen: Callable[[], Detector]) -> None:
        """`keen` is loaded at the first picture in which `quick` finds nobody."""
        self._quick = quick
        self._load_keen = keen
        self._keen: Detector | None = None
        self._lock = Lock()

    def detect(
        self, pixels: Pixels, *, smallest: float = 0.0, between: Between = straight_on
    ) -> list[tuple[Box, float]]:
        """The faces of the detector that found any; scores are on that detector's own scale."""
        found = self._quick.detect(pixels, smallest=smallest, between=between)
        if found:
            return found
        between()
        keen = self._loaded()
        between()
        return keen.detect(pixels, smallest=smallest, between=between)

    def _loaded(self) -> Detector:
        with self._lock:
            if self._keen is None:
                self._keen = self._load_keen()
            return self._keen
