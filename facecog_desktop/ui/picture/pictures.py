"""Pixels as Qt pictures, without a copy where that is safe. No file is read here."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPainterPath, QPixmap

from facecog_desktop.core.types import Box, Pixels


def image(pixels: Pixels) -> QImage:
    """RGB pixels as an image over the same memory, which the image keeps alive. Never write into either."""
    whole = np.ascontiguousarray(pixels)
    height, width = whole.shape[:2]
    return QImage(whole.data, width, height, whole.strides[0], QImage.Format.Format_RGB888)


def pixmap(pixels: Pixels) -> QPixmap:
    """RGB pixels as a pixmap of its own."""
    return QPixmap.fromImage(image(pixels))


def reduced(pixels: Pixels, longest: int) -> Pixels:
    """The picture in at most `longest` pixels a side, for showing; itself where it is no larger. For any thread."""
    longer = max(pixels.shape[:2])
    if longer <= longest:
        return pixels
    step = max(longer // (2 * longest), 1)  # Qt makes four bytes of each pixel that it averages
    rough = image(pixels[::step, ::step])
    size = QSize(longest, longest)
    return pixels_of(rough.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation))


def around(pixels: Pixels, box: Box, factor: float = 1.5) -> Pixels:
    """A square copy of the picture about a face, `factor` times its larger side, as far as the picture reaches."""
    height, width = pixels.shape[:2]
    x, y = box.centre
    half = max(box.width, box.height) * factor / 2
    left, right = max(int(x - half), 0), min(int(x + half) + 1, width)
    top, bottom = max(int(y - half), 0), min(int(y + half) + 1, height)
    if right <= left or bottom <= top:
        return np.zeros((1, 1, 3), np.uint8)
    return pixels[top:bottom, left:right].copy()


def sharpness() -> float:
    """Pixels for each point on the sharpest screen there is: what is made for it is sharp enough for all."""
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


def rounded(source: QPixmap, size: int, radius: float = 10.0, *, mirrored: bool = False) -> QPixmap:
    """The middle of a picture as a square of `size` points with round corners, in as many pixels as the screen has."""
    ratio = sharpness()
    side = round(size * ratio)
    made = QPixmap(QSize(side, side))
    made.fill(Qt.GlobalColor.transparent)
    painter = _through(made, radius * ratio)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    painter.drawPixmap(QRect(0, 0, side, side), source, _middle(source.size()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def rounded_image(source: QImage, size: int, radius: float) -> QImage:
    """The same of an image, in pixels: unlike a pixmap it may be made in any thread."""
    made = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = _through(made, radius)
    painter.drawImage(QRect(0, 0, size, size), source, _middle(source.size()))
    painter.end()
    return made


def _through(made: QPixmap | QImage, radius: float) -> QPainter:
    """A painter that paints through a window with round corners."""
    painter = QPainter(made)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, made.width(), made.height()), radius, radius)
    painter.setClipPath(path)
    return painter


def _middle(size: QSize) -> QRect:
    """The largest square in the middle."""
    side = min(size.width(), size.height())
    return QRect((size.width() - side) // 2, (size.height() - side) // 2, side, side)


def pixels_of(source: QImage) -> Pixels:
    """An image's RGB pixels as a copy of its own, transparent parts on white."""
    flat = QImage(source.size(), QImage.Format.Format_RGB888)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(0, 0, source)
    painter.end()
    rows = np.frombuffer(flat.constBits(), np.uint8).reshape(flat.height(), flat.bytesPerLine())
    return rows[:, : 3 * flat.width()].reshape(flat.height(), flat.width(), 3).copy()
