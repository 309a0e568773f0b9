"""The Recognise panel: the threshold, a card for everyone in view, the newest first, and today's check-ins."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from facecog_desktop.core.types import Scene
from facecog_desktop.ui.panels.recognise.card import PersonCard
from facecog_desktop.ui.panels.recognise.check_ins import CheckInsPanel
from facecog_desktop.ui.panels.recognise.threshold import ThresholdSlider
from facecog_desktop.ui.panels.upright import UprightScroll
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words.language import tr

_PATIENCE = 1.5  # seconds that a card outlives its face
_MOST = 12  # cards; the others are still named on the picture


class RecognisePanel(QWidget):
    """Told of each scene with `show_scene` and the time in seconds; cards stay in place while they last."""

    denied = Signal(int, str, object)
    """The user says that a track is not somebody: see PersonCard."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._cards: dict[int, PersonCard] = {}
        self._seen: dict[int, float] = {}
        self.threshold = ThresholdSlider(state)
        self.check_ins = CheckInsPanel(state)
        self.empty = QLabel(tr("Nobody in view. Whoever looks into the camera appears here."))
        self.empty.setProperty("role", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        wrap(self.empty)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        self._stack = QVBoxLayout(inside)
        self._stack.setContentsMargins(0, 0, 6, 0)
        self._stack.setSpacing(8)
        self._stack.addWidget(self.empty)
        self._stack.addStretch()
        scroll = UprightScroll(inside, tr("People in view"))
        self.threshold.setContentsMargins(0, 0, 6, 0)
        line = _line()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 6, 12)
        layout.setSpacing(10)
        layout.addWidget(self.threshold)
        layout.addWidget(line)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.check_ins)

    @property
    def cards(self) -> list[PersonCard]:
        """From top to bottom."""
        return sorted(self._cards.values(), key=self._stack.indexOf)

    def show_scene(self, scene: Scene | None, now: float) -> None:
        """Update, add and take away cards. Without a scene (another source) all go but those in use."""
        if scene is None:
            self._seen = dict.fromkeys(self._seen, now - 2 * _PATIENCE)
        else:
            looks = dict(scene.looks)
            for track in sorted(scene.tracks, key=lambda track: (track.first, track.id)):
                self._seen[track.id] = now
                card = self._cards.get(track.id) or self._new_card(track.id)
                if card is not None:
                    card.show_track(track, scene.frame, looks.get(track.id))
                    mine = scene.trial is not None and scene.trial.track == track.id
                    card.show_trial(scene.trial if mine else None)
        self._drop_old(now)
        self.empty.setVisible(not self._cards)

    def _new_card(self, number: int) -> PersonCard | None:
        if len(self._cards) >= _MOST:
            return None
        card = PersonCard(self._state)
        card.denied.connect(self.denied)
        self._cards[number] = card
        self._stack.insertWidget(0, card)
        return card

    def _drop_old(self, now: float) -> None:
        for number, seen in list(self._seen.items()):
            card = self._cards.get(number)
            if now - seen <= _PATIENCE or (card is not None and card.busy):
                continue
            del self._seen[number]
            if card is not None:
                del self._cards[number]
                self._stack.removeWidget(card)
                card.hide()
                card.deleteLater()


def _line() -> QWidget:
    line = QWidget()
    line.setFixedHeight(1)
    line.setProperty("role", "line")
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return line
