"""The own curves, as the view knows their drawing. What draws them is loaded when it is first needed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from facecog_desktop.core.doctor.own_curves import Curves


class CurvesChart(QWidget):
    """Follows the look in force."""

    def show_curves(self, curves: Curves, proposed: float, in_force: float) -> None:
        """Draw them with both thresholds."""
        raise NotImplementedError
