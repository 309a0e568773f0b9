"""Taking a person's photos from the live picture: previews, ring, advice, shutter and the strip of what is kept."""

from __future__ import annotations

import time

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.core.advice import Advice
from facecog_desktop.core.picture.burst import Burst
from facecog_desktop.core.picture.enrolment import missing_poses
from facecog_desktop.core.text import text
from facecog_desktop.core.types import PoseName, Scene, Shot
from facecog_desktop.ui.panels.register.advice_line import AdviceLine
from facecog_desktop.ui.panels.register.kept_strip import KeptStrip
from facecog_desktop.ui.panels.register.pose_ring import PoseRing
from facecog_desktop.ui.picture.pictures import around, pixmap, rounded
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.widgets.turning import TurningRow
from facecog_desktop.ui.widgets.wrapped import say
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr, translated

PREVIEW = 160
_MOST = 300  # pixels of a line on the shutter
_OWED_FOR = 3.0  # seconds that a press of the shutter waits for a picture that is not kept yet

_REFUSED = {
    Advice.NO_FACE: text("Not kept: no face"),
    Advice.SEVERAL_FACES: text("Not kept: two faces: only one person, please"),
    Advice.COME_CLOSER: text("Not kept: come closer"),
    Advice.MOVE_BACK: text("Not kept: move back"),
    Advice.INTO_THE_PICTURE: text("Not kept: move into the picture"),
    Advice.TOO_DARK: text("Not kept: too dark"),
    Advice.TOO_BRIGHT: text("Not kept: too bright"),
    Advice.HOLD_STILL: text("Not kept: hold still"),
    Advice.FACE_THE_CAMERA: text("Not kept: face the camera"),
    Advice.TILT_LESS: text("Not kept: tilt less"),
    Advice.UNCOVER: text("Not kept: uncover your mouth and nose"),
    Advice.OPEN_EYES: text("Not kept: open your eyes"),
    Advice.CLOSE_MOUTH: text("Not kept: close your mouth"),
    Advice.GOOD: text("Not kept: good"),
}
_NEXT = {
    PoseName.FRONT: text("Good. Next: look straight ahead"),
    PoseName.LEFT: text("Good. Next: turn a little to your right"),
    PoseName.RIGHT: text("Good. Next: turn a little to your left"),
    PoseName.UP: text("Good. Next: look up a little"),
    PoseName.DOWN: text("Good. Next: look down a little"),
}
_KEPT = {
    PoseName.FRONT: text("Kept: front"),
    PoseName.LEFT: text("Kept: left"),
    PoseName.RIGHT: text("Kept: right"),
    PoseName.UP: text("Kept: up"),
    PoseName.DOWN: text("Kept: down"),
}


class Capture(QWidget):
    """`show_scene` with every look; `take` is the shutter. `changed` when what is kept changed."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self._noted: Shot | None = None
        self._last: Shot | None = None
        self._burst = Burst()
        self._owed: list[float] = []
        self.cut_out, self.aligned = _preview(tr("Cut-out")), _preview(tr("As it will be kept"))
        self.ring = PoseRing(look)
        self.advice = AdviceLine()
        self.strip = KeptStrip(look)
        self.shutter = QPushButton()
        self.shutter.setProperty("role", "shutter")
        say(self.shutter, tr("Take picture (Space)"), _MOST)
        self.shutter.setAccessibleName(tr("Take picture"))
        self.shutter.setMinimumHeight(46)
        self.shutter.setIconSize(QSize(22, 22))
        icons.bind(look, self.shutter, "camera", "on_accent")
        self.shutter.clicked.connect(self.take)
        self.strip.changed.connect(self._kept_changed)
        self._lay_out()
        self.show_scene(None)

    @property
    def shot(self) -> Shot | None:
        """What the shutter would keep now."""
        return None if self._scene is None else self._scene.shot

    def show_scene(self, scene: Scene | None) -> None:
        """The newest look, None while there is no picture."""
        self._scene = scene
        shot = self.shot
        if scene is None or shot is None:
            self.advice.advise(tr("No picture yet"), at_once=True)
        else:
            self._burst.note(shot, scene.frame.time)
            self.advice.advise(self._advice(shot.advice), "good" if shot.advice is Advice.GOOD else "")
        self._show_previews(scene, shot)
        self.ring.show_poses(self.strip.poses, shot.sample.pose if shot and shot.sample else None)
        self._pay(time.monotonic())

    def take(self) -> None:
        """Keep the best shot of the last moments or say why not. One that is kept already waits for the next one."""
        shot = self._burst.best() if self.shot is not None else None
        if self.shot is not None and (shot is None or shot is self._last):
            self._owed.append(time.monotonic() + _OWED_FOR)
        else:
            self._keep(shot)

    def note(self) -> None:
        """Remember the present shot: perhaps the key that was just typed was meant for the shutter."""
        self._noted = self.shot
        self.advice.answer(tr("Space again takes the picture"), "")

    def take_noted(self) -> None:
        """It was."""
        self._keep(self._noted)
        self._noted = None

    def clear(self) -> None:
        """Forget what is kept."""
        self._owed.clear()
        self.strip.clear()

    def _keep(self, shot: Shot | None) -> None:
        if shot is None:
            self.advice.answer(tr("Not kept: there is no picture yet"), "refused")
        elif shot.advice is not Advice.GOOD or shot.sample is None or shot.aligned is None:
            self.advice.answer(translated(_REFUSED[shot.advice]), "refused")
        elif self.strip.holds(shot.sample):
            self.advice.answer(tr("Not kept: the very same picture is kept already"), "refused")
        elif self.strip.nearly_holds(shot.aligned):
            self.advice.answer(tr("Not kept: nearly the same picture is kept already, turn a little"), "refused")
        else:
            self._last = shot
            self._burst.clear()
            self.strip.add(shot.sample, shot.aligned)
            self.advice.answer(translated(_KEPT[shot.sample.pose]), "good")

    def _pay(self, now: float) -> None:
        """A press that came before the next look gets its picture now."""
        self._owed = [until for until in self._owed if until >= now]
        if self._owed and self.shot is not None and self.shot is not self._last:
            self._owed.pop(0)
            self._keep(self.shot)

    def _advice(self, advice: Advice) -> str:
        missing = missing_poses(self.strip.poses)
        if advice is not Advice.GOOD or not self.strip.samples or not missing:
            return telling.advice(advice)
        return translated(_NEXT[missing[0]])

    def _show_previews(self, scene: Scene | None, shot: Shot | None) -> None:
        if scene is None or shot is None or shot.face is None or shot.aligned is None:
            self.cut_out.setPixmap(QPixmap())
            self.aligned.setPixmap(QPixmap())
            return
        self.cut_out.setPixmap(rounded(pixmap(around(scene.frame.pixels, shot.face.box, 1.3)), PREVIEW))
        self.aligned.setPixmap(rounded(pixmap(shot.aligned), PREVIEW))

    def _kept_changed(self) -> None:
        shot = self.shot
        self.ring.show_poses(self.strip.poses, shot.sample.pose if shot and shot.sample else None)
        self.changed.emit()

    def _lay_out(self) -> None:
        previews = QGridLayout()
        previews.setSpacing(4)
        previews.setHorizontalSpacing(12)
        for column, (title, preview) in enumerate(((tr("Cut out"), self.cut_out), (tr("As kept"), self.aligned))):
            caption = QLabel(title)
            caption.setProperty("role", "muted")
            previews.addWidget(preview, 0, column, Qt.AlignmentFlag.AlignCenter)
            previews.addWidget(caption, 1, column, Qt.AlignmentFlag.AlignCenter)
        guide = TurningRow(10)
        guide.addWidget(self.ring)
        guide.addWidget(self.advice, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(previews)
        layout.addLayout(guide)
        layout.addWidget(self.shutter)
        layout.addWidget(self.strip)
        layout.addStretch()


def _preview(name: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", "preview")
    label.setFixedSize(PREVIEW, PREVIEW)
    label.setAccessibleName(name)
    return label
