"""How every plot looks: still, without menus, in the colours in force. Loads pyqtgraph, so it is imported late."""

from __future__ import annotations

from typing import Any

import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from facecog_desktop.ui.style.theme import Look


def still_plot() -> Any:
    """A plot that is looked at, not moved; it takes what room there is."""
    plot = pyqtgraph.PlotWidget()
    plot.setMinimumSize(160, 120)
    plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setMouseEnabled(x=False, y=False)
    for side in ("bottom", "left"):
        plot.getAxis(side).enableAutoSIPrefix(False)
    return plot


def begin(plot: Any, look: Look, *, across: str, up: str) -> None:
    """An empty plot in the colours in force, with the words of its axes."""
    colour = look.tokens.colour
    plot.clear()
    plot.setBackground(colour("surface"))
    for side, words in (("bottom", across), ("left", up)):
        axis = plot.getAxis(side)
        axis.setPen(colour("border"))
        axis.setTextPen(colour("muted"))
        axis.setLabel(words)
