"""Shows every page and dialog in languages, looks, sizes and sizes of text, tells what cannot be read, keeps pictures.

Run: python -m tests.ui.every_page --out DIR [--language de ar] [--theme dark] [--size 900x600] [--text 200]

Without a choice it is everything. It needs no screen; the answer is 1 where something cannot be read.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image, ImageDraw
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import QApplication

from facecog_desktop.settings import Language, Theme
from facecog_desktop.ui import app
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.words.catalogue import Speech
from tests.ui import touring
from tests.ui.seeing import unreadable

LANGUAGES = ("en", "de", "es", "zh_CN", "ar")
THEMES = ("light", "dark")
SIZES = ("900x600", "1180x760")
TEXTS = (100, 200)
_THUMB = 560  # pixels across, of a picture on a sheet
_ACROSS = 3


@dataclass(frozen=True)
class Way:
    """One way to show the window: `text` is per cent of the usual size."""

    language: str = "en"
    theme: str = "light"
    size: str = "900x600"
    text: int = 100

    @property
    def name(self) -> str:
        return f"{self.language} {self.theme} {self.size} {self.text}"

    @property
    def pixels(self) -> tuple[int, int]:
        width, _, height = self.size.partition("x")
        return int(width), int(height)


class Stage:
    """The application dressed in a way; `leave` puts it back."""

    def __init__(self, application: QApplication, way: Way, folder: Path, words: Path | None = None) -> None:
        self._application, self._font = application, application.font()
        self._speech = Speech(application, words)
        larger = QFont(self._font)
        larger.setPointSizeF(self._font.pointSizeF() * way.text / 100)
        application.setFont(larger)
        self._speech.choose(Language(way.language))
        self._backend = touring.peopled(folder)
        self._state = WindowState(self._backend, Look(application, Theme(way.theme)))
        self.tour = touring.Tour(self._state, self._backend, way.pixels)

    def leave(self) -> None:
        """English, the usual text, no window."""
        self.tour.close()
        self._backend.kept.close()
        self._speech.choose(Language.ENGLISH)
        self._application.setFont(self._font)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def findings(
    application: QApplication,
    way: Way,
    folder: Path,
    *,
    out: Path | None = None,
    words: Path | None = None,
    only: str = "",
) -> Iterator[str]:
    """What cannot be read on this way through the window; pictures go into `out`."""
    stage = Stage(application, way, folder, words)
    try:
        pictures, told = [], set()
        for name, widget in stage.tour.stops():
            if only not in name:
                continue
            window = stage.tour.window
            touring.settle(widget)
            if widget is window and (window.width(), window.height()) != way.pixels:
                yield f"{way.name}: {name}: the window has grown to {touring.of(window)}"
            for trouble in unreadable(widget):
                if trouble not in told:
                    told.add(trouble)
                    yield f"{way.name}: {name}: {trouble}"
            if out is not None:
                pictures.append((name, of_qt(widget.grab())))
        if out is not None:
            keep(out, way, pictures)
    finally:
        stage.leave()


def keep(out: Path, way: Way, pictures: Sequence[tuple[str, Image.Image]]) -> None:
    """Each picture by itself, and all of them on sheets for the eye."""
    folder = out / way.name.replace(" ", "-")
    folder.mkdir(parents=True, exist_ok=True)
    for name, shown in pictures:
        shown.save(folder / f"{name.replace(' ', '-')}.png")
    per_sheet = _ACROSS * 4
    for first in range(0, len(pictures), per_sheet):
        sheet(pictures[first : first + per_sheet]).save(out / f"{folder.name}-{first // per_sheet + 1}.png")


def sheet(pictures: Sequence[tuple[str, Image.Image]]) -> Image.Image:
    """So many beside and below one another, with their names."""
    high = max(round(each.height * _THUMB / max(each.width, _THUMB)) for _, each in pictures) + 24
    rows = -(-len(pictures) // _ACROSS)
    made = Image.new("RGB", (_ACROSS * (_THUMB + 8), rows * high), "#888888")
    pen = ImageDraw.Draw(made)
    for number, (name, shown) in enumerate(pictures):
        left, top = number % _ACROSS * (_THUMB + 8), number // _ACROSS * high
        scale = min(1.0, _THUMB / shown.width)
        small = shown.resize((round(shown.width * scale), round(shown.height * scale)), Image.Resampling.LANCZOS)
        made.paste(small, (left, top + 18))
        pen.text((left + 4, top + 3), name, fill="white")
    return made


def of_qt(pixmap: QPixmap) -> Image.Image:
    """What was grabbed, as Pillow has it."""
    image = pixmap.toImage().convertToFormat(pixmap.toImage().Format.Format_RGB888)
    size = (image.width(), image.height())
    return Image.frombuffer("RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1)


def main(words: Sequence[str]) -> int:
    """Go the ways that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--language", nargs="*", default=LANGUAGES)
    parser.add_argument("--theme", nargs="*", default=THEMES)
    parser.add_argument("--size", nargs="*", default=SIZES)
    parser.add_argument("--text", nargs="*", type=int, default=TEXTS)
    parser.add_argument("--only", default="", help="a part of the names of what is looked at")
    parser.add_argument("--words", type=Path, help="another folder of Qt Linguist files")
    asked = parser.parse_args(words)
    application = app.application()
    count = 0
    for way in (Way(*each) for each in product(asked.language, asked.theme, asked.size, asked.text)):
        with tempfile.TemporaryDirectory() as place:
            os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = place
            found = findings(application, way, Path(place), out=asked.out, words=asked.words, only=asked.only)
            for line in found:
                count += 1
                sys.stdout.write(line + "\n")
    sys.stdout.write(f"{count} found\n")
    return int(count > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
