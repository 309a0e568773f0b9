"""The faces that a finding is about, side by side, each with a word under it. What is found is told by others."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from facecog_desktop.core.doctor.findings import Act, Code, Finding
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.words.language import number, tr

SIDE = 76
"""Logical pixels of a face."""

_MOST = 4
"""Faces that are shown of one finding."""


class FacePicture(QWidget):
    """A kept photo over one line of text; read when it comes into sight."""

    def __init__(self, look: Look, thumbnails: Thumbnails, sample: int, caption: str) -> None:
        super().__init__()
        self.sample, self.caption = sample, caption
        self._look, self._thumbnails = look, thumbnails
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Photo: {caption}", caption=caption) if caption else tr("Photo"))
        self.setToolTip(caption)
        thumbnails.arrived.connect(self._arrived)

    def sizeHint(self) -> QSize:
        """The face and the line."""
        return QSize(SIDE, SIDE + self.fontMetrics().height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The photo, or its place while it is read."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        picture = self._thumbnails.get(self.sample)
        square = QRect(0, 0, SIDE, SIDE)
        if picture is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.tokens.raised))
            painter.drawRoundedRect(square, SIDE / 10, SIDE / 10)
        else:
            painter.drawPixmap(square, picture)
        painter.setPen(QColor(self._look.tokens.muted))
        words = painter.fontMetrics().elidedText(self.caption, Qt.TextElideMode.ElideRight, SIDE)
        line = QRect(0, SIDE + 4, SIDE, painter.fontMetrics().height())
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter, words)

    def _arrived(self, sample: int) -> None:
        if sample == self.sample:
            self.update()


def faces(look: Look, thumbnails: Thumbnails, finding: Finding, names: Mapping[str, str]) -> QWidget:
    """A row of the first faces; how many more there are is told."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    words = captions(finding, names)
    for sample, caption in list(zip(finding.samples, words, strict=True))[:_MOST]:
        row.addWidget(FacePicture(look, thumbnails, sample, caption), 0, Qt.AlignmentFlag.AlignTop)
    if len(finding.samples) > _MOST:
        more = QLabel(f"+{number(len(finding.samples) - _MOST)}")
        more.setProperty("role", "muted")
        row.addWidget(more)
    return made


def captions(finding: Finding, names: Mapping[str, str]) -> list[str]:
    """A word for every sample of a finding: whose it is, or what is to become of it."""
    people = [names.get(person, "") for person in finding.people]
    samples = len(finding.samples)
    match finding.code:
        case Code.MISFILED:
            others = people if samples == 3 else people[1:]
            return [tr("This photo"), *others][:samples]
        case Code.SAME_PERSON_TWICE | Code.LOOK_ALIKE_PAIR:
            return people
        case Code.LOOKS_LIKE_NOBODY if finding.fix.act is not Act.LOOK:
            return [tr("This photo"), *people][:samples]
        case Code.NEAR_DUPLICATE:
            return [tr("Stays"), *[tr("Goes")] * (samples - 1)]
        case _:
            return people * samples
