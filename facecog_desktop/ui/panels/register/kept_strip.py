"""The strip of photos that will be registered, each with an x. It keeps nothing but what it shows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QToolButton, QWidget

from facecog_desktop.core.picture.same_picture import Bits, is_same_moment, perceptual_hash
from facecog_desktop.core.types import Pixels, PoseName, Sample
from facecog_desktop.ui.picture.pictures import pixmap, rounded
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr

PICTURE = 56


class KeptStrip(QScrollArea):
    """`add`, `clear`, and the samples in their order; `changed` after every difference."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._kept: list[tuple[Sample, QWidget]] = []
        self._hashes: dict[str, Bits] = {}
        self._pixels: dict[str, Pixels] = {}
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch()
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(PICTURE + 14)
        self.setAccessibleName(tr("Photos to register"))

    @property
    def samples(self) -> tuple[Sample, ...]:
        """What is kept, oldest first."""
        return tuple(sample for sample, _ in self._kept)

    @property
    def pictures(self) -> tuple[tuple[Sample, Pixels], ...]:
        """The same with what each looks like, to be added to another strip."""
        return tuple((sample, self._pixels[sample.md5]) for sample, _ in self._kept)

    @property
    def poses(self) -> list[PoseName]:
        """The directions that are kept."""
        return [sample.pose for sample, _ in self._kept]

    def holds(self, sample: Sample) -> bool:
        """True if this very picture is kept."""
        return any(kept.md5 == sample.md5 for kept, _ in self._kept)

    def nearly_holds(self, pixels: Pixels) -> bool:
        """True if a picture of the same moment is kept: it would add nothing to recognise somebody by."""
        shown = perceptual_hash(pixels)
        return any(is_same_moment(shown, self._hashes[kept.md5]) for kept, _ in self._kept)

    def add(self, sample: Sample, pixels: Pixels) -> None:
        """Keep one more photo; `pixels` are what it looks like."""
        thumb = self._thumb(sample, pixels)
        self._hashes[sample.md5] = perceptual_hash(pixels)
        self._pixels[sample.md5] = pixels
        self._kept.append((sample, thumb))
        self._row.insertWidget(self._row.count() - 1, thumb)
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum())
        self.changed.emit()

    def remove(self, sample: Sample) -> None:
        """Drop one photo."""
        for kept, thumb in self._kept:
            if kept is sample:
                self._row.removeWidget(thumb)
                thumb.hide()
                thumb.deleteLater()
        self._kept = [(kept, thumb) for kept, thumb in self._kept if kept is not sample]
        self.changed.emit()

    def clear(self) -> None:
        """Drop all photos."""
        for sample in self.samples:
            self.remove(sample)

    def _thumb(self, sample: Sample, pixels: Pixels) -> QWidget:
        holder = QWidget()
        holder.setFixedSize(PICTURE, PICTURE)
        picture = QLabel(holder)
        picture.setPixmap(rounded(pixmap(pixels), PICTURE, 8))
        pose, quality = telling.pose(sample.pose), telling.quality(sample.quality)
        words = tr("{pose}, {quality} quality", pose=pose, quality=quality)
        picture.setAccessibleName(tr("Photo: {caption}", caption=words))
        picture.setToolTip(telling.sentence(words))
        button = QToolButton(holder)
        button.setProperty("role", "remove")
        icons.bind(self._look, button, "close")
        button.setIconSize(QSize(12, 12))
        button.setAccessibleName(tr("Remove photo: {caption}", caption=words))
        button.setToolTip(tr("Remove"))
        button.setFixedSize(20, 20)
        button.move(PICTURE - 21, 1)
        button.clicked.connect(lambda: self.remove(sample))
        return holder
