"""One kept photo, large, with what is known of its quality."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.core.picture.pictureless import has_picture
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Pixels, Quality, StoredSample
from facecog_desktop.ui.picture.pictures import pixmap, sharpness
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import people_words, telling
from facecog_desktop.ui.words.language import spoken, tr, translated

_SIDE = 340

_COMPONENTS = (
    (text("Size of the face"), "inter_eye_distance"),
    (text("Sharpness"), "sharpness"),
    (text("Brightness"), "brightness"),
    (text("Contrast"), "contrast"),
    (text("Facing the camera"), "pose"),
    (text("Wholly in the picture"), "uncropped"),
    (text("Eyes open"), "eyes_open"),
    (text("Mouth closed"), "mouth_closed"),
    (text("Mouth and nose uncovered"), "uncovered"),
)


class PhotoDialog(QDialog):
    """Reads the photo in a job."""

    def __init__(self, parent: QWidget, state: WindowState, name: str, sample: StoredSample) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picture = QLabel()
        self.picture.setProperty("role", "preview")
        self.picture.setFixedSize(_SIDE, _SIDE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(people_words.photo(sample))
        close = QPushButton(tr("&Close"))
        close.setAccessibleName(spoken(close.text()))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        side = QVBoxLayout()
        side.setSpacing(10)
        known = has_picture(sample)
        heading = (
            telling.sentence(people_words.quality_reason(sample.quality))
            if known
            else translated(people_words.NO_PICTURE)
        )
        for words, role in ((heading, "heading"), (_about(sample), "muted")):
            label = QLabel(words)
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            wrap(label)
            side.addWidget(label)
        if known:
            side.addLayout(_components(sample.quality))
        side.addStretch()
        side.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(18)
        row.addWidget(self.picture)
        row.addLayout(side)
        service = state.backend.service
        self._job = state.jobs.run(lambda: service.crop(sample.id))
        self._job.returned.connect(self._show)
        self._job.errored.connect(state.fail)
        self.finished.connect(lambda _: self._job.cancel())

    def _show(self, pixels: Pixels) -> None:
        whole = pixmap(pixels)
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        ratio = sharpness()
        scaled = whole.scaled(round(_SIDE * ratio), round(_SIDE * ratio), keep, smooth)
        scaled.setDevicePixelRatio(ratio)
        self.picture.setPixmap(scaled)


def _components(value: Quality) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(8)
    for row, (words, field) in enumerate(_COMPONENTS):
        bar = QProgressBar()
        bar.setRange(0, 100)
        bar.setValue(round(getattr(value, field)))
        bar.setTextVisible(False)
        bar.setFixedSize(140, 8)
        bar.setAccessibleName(tr("{what}: {number} of 100", what=words, number=bar.value()))
        grid.addWidget(QLabel(translated(words)), row, 0)
        grid.addWidget(bar, row, 1)
    return grid


def _about(sample: StoredSample) -> str:
    return "\n".join(part for part in (people_words.moment(sample.created), sample.source) if part)
