"""The tabs beside the picture: as narrow as they may be, and wider only where their words need it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QTabWidget

PANEL_WIDTH = 360


class SidePanel(QTabWidget):
    """PANEL_WIDTH unless a longer language or larger text would be cut off."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """The width that is always asked for, and the height that the panels like."""
        return QSize(max(PANEL_WIDTH, super().minimumSizeHint().width()), super().sizeHint().height())
