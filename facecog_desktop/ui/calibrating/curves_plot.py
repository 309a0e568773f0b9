"""The own curves drawn with pyqtgraph: who is given a name at which threshold, and where the threshold stands."""

from __future__ import annotations

import numpy as np
import pyqtgraph
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from facecog_desktop.core.doctor.own_curves import Curves
from facecog_desktop.ui.backend.curves_chart import CurvesChart
from facecog_desktop.ui.style.plotting import begin, still_plot
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.words.language import tr

LOWEST, HIGHEST = 0.0, 0.85


class CurvesPlot(CurvesChart):
    """Follows the look in force."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._curves: Curves | None = None
        self._proposed = self._in_force = 0.0
        self.plot = still_plot()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)
        self.setAccessibleName(tr("Own photos and strangers that would be given a name, by threshold"))
        look.changed.connect(self._draw)

    def show_curves(self, curves: Curves, proposed: float, in_force: float) -> None:
        """Draw them with both thresholds."""
        self._curves, self._proposed, self._in_force = curves, proposed, in_force
        self._draw()

    def _draw(self) -> None:
        """Everything anew, in the colours in force."""
        if self._curves is None:
            return
        colour = self._look.tokens.colour
        begin(self.plot, self._look, across=tr("threshold"), up=tr("given a name, in 100"))
        for scores, token in ((self._curves.same, "accent"), (self._curves.strangers, "unsure")):
            across, up = risen(scores)
            self.plot.plot(across, up, pen=pyqtgraph.mkPen(colour(token), width=2), antialias=True)
        self._line(
            self._in_force, tr("in force {threshold:.2f}", threshold=self._in_force), "muted", 0, Qt.PenStyle.DashLine
        )
        self._line(
            self._proposed, tr("proposed {threshold:.2f}", threshold=self._proposed), "text", 1, Qt.PenStyle.SolidLine
        )
        self.plot.setXRange(LOWEST, HIGHEST, padding=0.0)
        self.plot.setYRange(0.0, 100.0, padding=0.02)

    def _line(self, threshold: float, words: str, token: str, side: int, style: Qt.PenStyle) -> None:
        """Its words stand to the right of it (side 0) or to the left (1), so that two lines may be near each other."""
        colour = self._look.tokens.colour(token)
        line = pyqtgraph.InfiniteLine(
            threshold,
            angle=90,
            pen=pyqtgraph.mkPen(colour, style=style, width=1.5),
            label=words,
            labelOpts={"position": 0.9, "anchors": [(side, 0.5), (side, 0.5)], "color": colour},
        )
        self.plot.addItem(line)


def risen(scores: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(x, y) of the part of ascending scores, in 100, that lie at or below x; scores of inf never do."""
    across = np.linspace(LOWEST, HIGHEST, 201)
    if not len(scores):
        return across, np.zeros_like(across)
    return across, np.searchsorted(scores, across, side="right").astype(np.float64) * (100.0 / len(scores))
