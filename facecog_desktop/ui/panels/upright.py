"""What scrolls up and down only: never narrower than what is in it, for nobody could scroll to the rest."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget


class UprightScroll(QScrollArea):
    """Grows with its content's least width and does not shrink again: the panels beside it would not stand still."""

    def __init__(self, inside: QWidget, name: str) -> None:
        super().__init__()
        self._widest = 0
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The content has been laid out anew: it may need another width."""
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest and self._needed() > self._widest:
            self._widest = self._needed()
            self.updateGeometry()
        return done

    def minimumSizeHint(self) -> QSize:
        """The content's width with the bar beside it."""
        plain = super().minimumSizeHint()
        return QSize(max(plain.width(), self._widest), plain.height())

    def _needed(self) -> int:
        inside = self.widget()
        return 0 if inside is None else inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()


class SideScroll(UprightScroll):
    """A column beside something larger, as wide as its content likes to be; it scrolls where it is not high enough."""

    def __init__(self, inside: QWidget, name: str) -> None:
        super().__init__(inside, name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Its content's width."""
        inside = self.widget()
        wanted = 0 if inside is None else inside.sizeHint().width()
        return QSize(max(wanted, self.minimumSizeHint().width()), super().sizeHint().height())


def scrolled(page: QWidget, content: QLayout) -> None:
    """A page whose content scrolls where the window is not high enough for it; the keys go to what is in it."""
    inside = QWidget()
    inside.setProperty("role", "scrolled")
    inside.setLayout(content)
    area = UprightScroll(inside, "")
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(area)
