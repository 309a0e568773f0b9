"""How every plot looks: still, without menus, in the colours in force. Loads pyqtgraph, so it is imported late."""

from __future__ import annotations

from typing import Any

import pyqtgraph
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QSizePolicy

from facecog_desktop.ui.style.theme import Look


class _Axis(pyqtgraph.AxisItem):  # type: ignore[misc]  # the library has no types
    """Numbers as the language writes them."""

    def tickStrings(self, values: Any, scale: float, spacing: float) -> list[str]:
        return [as_here(words) for words in super().tickStrings(values, scale, spacing)]


def as_here(number: str) -> str:
    """A number written in plain digits, in the digits and with the point and sign of the language in force."""
    here = QLocale()
    zero = ord(here.zeroDigit())
    table = {ord("0") + digit: chr(zero + digit) for digit in range(10)}
    return number.translate({**table, ord("."): here.decimalPoint(), ord("-"): here.negativeSign()})


def still_plot() -> Any:
    """A plot that is looked at, not moved; it takes what room there is."""
    plot = pyqtgraph.PlotWidget(axisItems={side: _Axis(side) for side in ("bottom", "left")})
    # Numbers run to the right in every language; turned round, the axis would stand away from its plot.
    plot.plotItem.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
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
