"""One side of the Compare page: dropped, chosen, pasted or taken with the camera; shows what it is and its faces."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout

from facecog_desktop.core.comparing.reading import Side, WhichSide
from facecog_desktop.core.errors import FaceCogError, InvalidRequestError
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Frame
from facecog_desktop.service.comparing.glance import Glance
from facecog_desktop.ui.comparing.faces_view import FacesView
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.picture.pictures import pixels_of, reduced
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.widgets.elided import ElidedLabel
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr, translated

_EMPTY = text("Drop a picture or a video here")
_SHOWN = 1600  # pixels of the longer side: a telephone's photo has so many more that each painting would take long


class SideView(QFrame):
    """`changed` whenever there is another picture or another face is meant; `several_dropped` has the files left."""

    changed = Signal()
    several_dropped = Signal(list)

    def __init__(self, state: WindowState, chooser: Chooser, which: WhichSide) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAcceptDrops(True)
        self._state, self._chooser = state, chooser
        self._side: Side | None = None
        self._glance: Glance | None = None
        self._job: Job | None = None
        self.title = ""
        left = which is WhichSide.LEFT
        side = tr("Left") if left else tr("Right")
        self.picture = FacesView(state.look, tr("Left picture") if left else tr("Right picture"))
        self.name = ElidedLabel(tr("{side}: what is shown", side=side))
        self.choose = self._button(tr("&Choose…") if left else tr("C&hoose…"), "open", tr("{side}: choose", side=side))
        self.paste = self._button(tr("Paste"), "import", tr("{side}: paste", side=side))
        self.paste.setToolTip(tr("Paste a picture, or the file copied last (Ctrl+V)"))
        self.camera = self._button(tr("Camera"), "camera", tr("{side}: take a picture", side=side))
        self.camera.setToolTip(tr("Look into the camera: it takes a picture after about a second"))
        self.clear = QToolButton()
        self.clear.setIconSize(QSize(18, 18))
        self.clear.setAccessibleName(tr("{side}: empty", side=side))
        self.clear.setToolTip(tr("Empty this side"))
        icons.bind(state.look, self.clear, "close")
        self._lay_out()
        self.choose.clicked.connect(self._ask)
        self.paste.clicked.connect(self.paste_clipboard)
        self.camera.clicked.connect(self.take_snapshot)
        self.clear.clicked.connect(self.empty)
        self.picture.chosen.connect(lambda _: self._tell())
        self.empty()

    @property
    def side(self) -> Side | None:
        """What is compared, with the face that is meant; None while that is not known."""
        if self._side is None or self._glance is None:
            return None
        if self._glance.moving or len(self._glance.faces) < 2:
            return self._side
        if self.picture.choice is None:
            return None
        return Side(self._side.source, self.picture.choice, self._side.remembered)

    @property
    def film(self) -> str:
        """The film's file, "" where this is none."""
        moving = self._glance is not None and self._glance.moving
        return self._side.source if self._side is not None and moving and isinstance(self._side.source, str) else ""

    @property
    def vacant(self) -> bool:
        """True while nothing is here."""
        return self._side is None

    @property
    def busy(self) -> bool:
        """True while it is being looked at."""
        return self._job is not None

    def take_file(self, path: str) -> None:
        """Show a picture or video file."""
        self._take(Side(path), Path(path).name)

    def take_picture(self, frame: Frame, name: str, *, remembered: bool = True) -> None:
        """Show a picture in memory."""
        self._take(Side(frame, remembered=remembered), name)

    def paste_clipboard(self) -> None:
        """Show the picture or the file that was copied."""
        if not self._take_data(QGuiApplication.clipboard().mimeData()):
            self._fail(InvalidRequestError("there is no picture in the clipboard", "Copy a picture or a file first."))

    def take_snapshot(self) -> None:
        """Show what the camera sees."""
        comparing = self._state.backend.comparing
        self._begin(tr("The camera looks…"))
        job = self._run(self._state.jobs.run(comparing.snapshot))
        job.returned.connect(lambda frame: self.take_picture(frame, tr("Camera"), remembered=False))

    def empty(self) -> None:
        """Nothing is here."""
        self._begin(translated(_EMPTY))
        self.name.setText("")
        self._tell()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures are welcome."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what was dropped; a second file is the other side's."""
        if self._take_data(event.mimeData()):
            event.acceptProposedAction()

    def _take_data(self, data: QMimeData | None) -> bool:
        if data is None:
            return False
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.take_file(files[0])
            if len(files) > 1:
                self.several_dropped.emit(files[1:])
            return True
        pasted = data.imageData() if data.hasImage() else None
        if not isinstance(pasted, QImage) or pasted.isNull():
            return False
        self.take_picture(Frame(pixels_of(pasted)), tr("Pasted picture"))
        return True

    def _ask(self) -> None:
        chosen = self._chooser.source(self)
        if chosen:
            self.take_file(chosen)

    def _take(self, side: Side, name: str) -> None:
        comparing = self._state.backend.comparing
        self._begin(tr("Looking for faces…"))
        self._side, self.title = side, name
        self.name.setText(name)
        job = self._run(self._state.jobs.run(lambda: shown(comparing.glance(side))))
        job.returned.connect(self._show)
        self._tell()

    def _begin(self, words: str) -> None:
        """What was here goes, and so does whatever is still being looked at."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._side = self._glance = None
        self.picture.show_words(words)

    def _run(self, job: Job) -> Job:
        self._job = job
        job.errored.connect(self._fail)
        job.ended.connect(lambda: self._ended(job))
        return job

    def _ended(self, job: Job) -> None:
        if self._job is job:
            self._job = None
            self._tell()

    def _show(self, seen: Glance) -> None:
        self._glance = seen
        self.picture.show_frame(seen.frame, [face.box for face in seen.faces], self._words(seen))
        self._tell()

    def _fail(self, error: FaceCogError) -> None:
        """Where the picture would be stands why it is not there."""
        self._side = self._glance = None
        self.name.setText("")
        self.picture.show_words(telling.error(error))
        self._tell()

    def _tell(self) -> None:
        """The line under the picture says what is in it and what is still to do."""
        self.clear.setEnabled(not self.vacant)
        if self._glance is not None and self._side is not None:
            self.name.setText(tr("{title} · {what}", title=self.title, what=self._words(self._glance)))
        self.changed.emit()

    def _words(self, seen: Glance) -> str:
        if seen.moving:
            return tr("video")
        if len(seen.faces) > 1 and self.picture.choice is None:
            return tr(
                "{n} faces: click the one that is meant",
                one="{n} face: click the one that is meant",
                n=len(seen.faces),
            )
        if len(seen.faces) > 1:
            return tr("face {number} of {count} is meant", number=self.picture.choice, count=len(seen.faces))
        return tr("{n} faces", one="{n} face", n=len(seen.faces)) if seen.faces else tr("no face found")

    def _button(self, words: str, icon: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(name)
        icons.bind(self._state.look, button, icon)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self.choose, self.paste, self.camera):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        column.addWidget(self.picture, 1)
        column.addWidget(self.name)
        column.addLayout(row)


def shown(seen: Glance) -> Glance:
    """The same in no more pixels than are shown; only the boxes of the faces go with it. For a job."""
    pixels = reduced(seen.frame.pixels, _SHOWN)
    factor = pixels.shape[1] / seen.frame.width
    faces = tuple(replace(face, box=face.box.scaled(factor)) for face in seen.faces)
    return replace(seen, frame=replace(seen.frame, pixels=pixels), faces=faces)
