"""The picture: the newest frame painted without a copy, the overlay over it, and plain words where there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from facecog_desktop.core.types import Frame, Scene
from facecog_desktop.ui.picture import overlay
from facecog_desktop.ui.picture.no_picture import NoPicture
from facecog_desktop.ui.picture.pictures import image
from facecog_desktop.ui.picture.placement import Glide, Placement, Shown, fitted
from facecog_desktop.ui.style.theme import DARK, Look
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import clauses, tr


class VideoView(QWidget):
    """Shows `frame` and the faces of `scene`. `mirrored` and `landmarks` are how; whoever owns it sets them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._frame: Frame | None = None
        self._scene: Scene | None = None
        self._glide = Glide()
        self._faces: Sequence[Shown] = ()
        self._since = QElapsedTimer()
        self.mirrored = False
        self.landmarks = False
        self.no_picture = NoPicture(look)
        layout = QVBoxLayout(self)
        layout.addWidget(self.no_picture, 0, Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 180)
        self.setAccessibleName(tr("Live picture"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._since.start()

    @property
    def frame(self) -> Frame | None:
        """What is shown."""
        return self._frame

    @property
    def faces(self) -> Sequence[Shown]:
        """The faces as they are drawn now."""
        return self._faces

    @property
    def placement(self) -> Placement | None:
        """Where the frame lies in the widget."""
        if self._frame is None:
            return None
        area = QSizeF(self.size())
        return fitted(self._frame.width, self._frame.height, area, mirrored=self.mirrored)

    def show_frame(self, frame: Frame | None, scene: Scene | None) -> None:
        """Paint a newer frame and let the boxes glide on to the newest scene's faces."""
        seconds = min(self._since.restart() / 1000.0, 0.1)
        if frame is None:
            self._glide.clear()
            self._scene = None
        elif scene is not None and scene is not self._scene:
            self._scene = scene
            self._glide.aim(scene.tracks)
            self._tell(told(scene))
        faces = self._glide.step(seconds)
        if frame is self._frame and faces == self._faces:
            return
        self._frame, self._faces = frame, faces
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame, then what is known about it."""
        tokens = DARK  # a picture is neither light nor dark: bright lines on dark shades are seen on all of them
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.tokens.colour("video"))
        placement = self.placement
        if self._frame is None or placement is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_frame(painter, self._frame, placement)
        if self.landmarks:
            overlay.paint_landmarks(painter, placement, self._faces, tokens)
        overlay.paint_faces(painter, placement, self._faces, tokens)
        if self._scene is not None and self._scene.identifying:
            overlay.paint_rec(painter, placement.target, tokens)
        if self._scene is not None and self._scene.trial is not None:
            overlay.paint_trial(painter, placement.target, self._scene.trial, tokens)

    def _tell(self, words: str) -> None:
        """Screen readers hear of a change, not of every look."""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def _paint_frame(self, painter: QPainter, frame: Frame, placement: Placement) -> None:
        painter.save()
        if placement.mirrored:
            painter.translate(2 * placement.target.center().x(), 0)
            painter.scale(-1, 1)
        painter.drawImage(placement.target, image(frame.pixels))
        painter.restore()


def told(scene: Scene) -> str:
    """Who is in the picture, for those who do not see it."""
    if not scene.tracks:
        return tr("Nobody in the picture")
    people = clauses(
        tr("{name}, {verdict}", name=telling.name(track.match), verdict=telling.verdict(track.match))
        for track in scene.tracks
    )
    if scene.trial is None:
        return people
    return tr("{trial}. {people}", trial=telling.trial(scene.trial, seconds=False), people=people)
