"""The one line that tells somebody what to do: live advice, held back while an answer to a key is still to be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy

from facecog_desktop.ui.widgets.wrapped import WrappedLabel
from facecog_desktop.ui.words.language import tr

_HOLD_MS = 2000
_HEIGHT = 68  # pixels: room for two or three lines, so that nothing moves when others are said


class AdviceLine(WrappedLabel):
    """`advise` shows live advice; `answer` shows what came of a key for two seconds."""

    advised = Signal(str)
    """Another advice is shown."""
    answered = Signal(str)
    """What became of a key is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "advice")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # higher only where the words of a language need more lines
        self.setSizePolicy(policy)
        self.keep(_HEIGHT)
        self.setAccessibleName(tr("Advice"))
        self._live = ("", "")
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(_HOLD_MS)
        self._held.timeout.connect(lambda: self._show(*self._live))

    def advise(self, text: str, mood: str = "", *, at_once: bool = False) -> None:
        """The advice of this moment; a new one shows when it comes twice, so that the line does not flutter."""
        settled = at_once or (text, mood) == self._live
        self._live = (text, mood)
        if settled and not self._held.isActive():
            if text != self.text():
                self.advised.emit(text)
            self._show(text, mood)

    def answer(self, text: str, mood: str) -> None:
        """What became of a key or button: "refused", "failed" or "good"."""
        self._held.start()
        self.answered.emit(text)
        self._show(text, mood)

    def _show(self, text: str, mood: str) -> None:
        self.setText(text)
        self.setAccessibleDescription(text)
        if self.property("mood") != mood:
            self.setProperty("mood", mood)
            self.style().unpolish(self)
            self.style().polish(self)
