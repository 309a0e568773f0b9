"""One kept photo, large, with what is known of its quality."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.core.pictureless import has_picture
from facecog_desktop.core.types import Pixels, Quality, StoredSample
from facecog_desktop.ui.pictures import pixmap, sharpness
from facecog_desktop.ui.state import WindowState
from facecog_desktop.ui.tables import wording

_SIDE = 340

_COMPONENTS = (
    ("Size of the face", "inter_eye_distance"),
    ("Sharpness", "sharpness"),
    ("Brightness", "brightness"),
    ("Contrast", "contrast"),
    ("Facing the camera", "pose"),
    ("Wholly in the picture", "uncropped"),
    ("Eyes open", "eyes_open"),
    ("Mouth closed", "mouth_closed"),
    ("Mouth and nose uncovered", "uncovered"),
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
        self.picture.setAccessibleName(wording.photo(sample))
        close = QPushButton("&Close")
        close.setAccessibleName("Close")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        side = QVBoxLayout()
        side.setSpacing(10)
        known = has_picture(sample)
        heading = _capital(wording.quality_reason(sample.quality)) if known else wording.NO_PICTURE
        for text, role in ((heading, "heading"), (_about(sample), "muted")):
            label = QLabel(text)
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
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
        bar.setAccessibleName(f"{words}: {bar.value()} of 100")
        grid.addWidget(QLabel(words), row, 0)
        grid.addWidget(bar, row, 1)
    return grid


def _about(sample: StoredSample) -> str:
    return "\n".join(part for part in (wording.moment(sample.created), sample.source) if part)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
