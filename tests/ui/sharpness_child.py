"""Says as JSON how sharp things are drawn in a program of its own, whose scale is in QT_SCALE_FACTOR."""

from __future__ import annotations

import json
import sys

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QPixmap

from facecog_desktop.ui import app
from facecog_desktop.ui.picture import pictures
from facecog_desktop.ui.settings.serving_row import pixmap as code
from facecog_desktop.ui.style import icons


def main() -> None:
    """Draw one of each."""
    qt = app.application()
    icon = icons.icon("trash", "#102030").pixmap(QSize(24, 24), pictures.sharpness())
    drawn = icons.pixmap("trash", "#102030", 24, pictures.sharpness())
    face = pictures.rounded(pictures.pixmap(np.zeros((300, 300, 3), np.uint8)), 96)

    def told(made: QPixmap) -> list[float]:
        return [made.width(), made.devicePixelRatio()]

    answer = {
        "policy": QGuiApplication.highDpiScaleFactorRoundingPolicy().name,
        "screen": qt.primaryScreen().devicePixelRatio(),
        "icon": told(icon),
        "icon_is_drawn_not_stretched": icon.toImage() == drawn.toImage(),
        "face": told(face),
        "code": told(code(np.zeros((29, 29), np.bool_))),
    }
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
