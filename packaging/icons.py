"""The program's icon in the forms that the systems want, drawn from its one SVG: PNG, ICO (Windows), ICNS (macOS)."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import identity
from facecog_desktop.core.errors import PictureInvalidError

HICOLOR = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
_ICO = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_ICNS = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}
"""Kind of the entry -> pixels on a side; ic11 to ic14 and ic10 are the pictures for screens of double density."""


def png(side: int, drawing: Path = identity.ICON) -> bytes:
    """The icon as a PNG of side x side pixels, transparent where nothing is drawn."""
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise PictureInvalidError(f"no SVG drawing: {drawing}", source=str(drawing))
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its types ask for bytes, which it refuses
    return bytes(written.data())


def ico(drawing: Path = identity.ICON) -> bytes:
    """The icon for Windows: a directory of sixteen bytes a picture, then the pictures as PNG."""
    pictures = [png(side, drawing) for side in _ICO]
    offset = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for side, picture in zip(_ICO, pictures, strict=True):
        length = side % 256  # 256 is written as 0
        directory += struct.pack("<BBBBHHII", length, length, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return directory + b"".join(pictures)


def icns(drawing: Path = identity.ICON) -> bytes:
    """The icon for macOS: one entry a picture, each with its kind and its length."""
    drawn = {side: png(side, drawing) for side in set(_ICNS.values())}
    entries = b"".join(kind + struct.pack(">I", len(drawn[side]) + 8) + drawn[side] for kind, side in _ICNS.items())
    return b"icns" + struct.pack(">I", len(entries) + 8) + entries
