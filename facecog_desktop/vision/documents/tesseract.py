"""Reads printed text with the program tesseract, through pytesseract; both may be absent."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING

import cv2
import numpy as np

from facecog_desktop.core.documents.fields import ALPHABET
from facecog_desktop.core.errors import PackageMissingError, TextUnreadableError
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Pixels

if TYPE_CHECKING:
    import pytesseract

_SECONDS = 60
_WIDTH = 1800  # pixels: tesseract reads letters of about 30 pixels best, and a zone has up to 44 of them
_SCALE_MOST = 3.0
# One block of lines of one size. Its characters are few, and no word list helps.
_ZONE = f"--psm 6 -c tessedit_char_whitelist={ALPHABET} -c load_system_dawg=0 -c load_freq_dawg=0"
_PAGE = "--psm 11"  # words wherever they stand
_HINT = text(
    "Install facecog-desktop[documents] and the program tesseract: tesseract-ocr on Debian and Ubuntu, "
    "tesseract from Homebrew on macOS, the installer of UB Mannheim on Windows."
)


class TesseractReader:
    """A TextReader. Raises PackageMissingError when it is made where pytesseract or tesseract is not installed."""

    def __init__(self) -> None:
        if find_spec("pytesseract") is None:
            raise PackageMissingError("reading documents needs the package pytesseract", _HINT)
        # A late import, since most never read a document.
        self._library: ModuleType = import_module("pytesseract")
        self._languages = self._installed()

    @property
    def languages(self) -> frozenset[str]:
        """Installed languages, as tesseract names them."""
        return self._languages

    def page(self, pixels: Pixels, languages: Sequence[str]) -> str:
        """The words of a page, line by line, in these languages. Raises TextUnreadableError."""
        return self._read(pixels, "+".join(languages), _PAGE)

    def zone(self, pixels: Pixels) -> str:
        """The lines of a picture, read with the characters of a machine readable zone. Raises TextUnreadableError."""
        return self._read(pixels, self._best(), _ZONE)

    def _best(self) -> str:
        return "eng" if "eng" in self._languages else min(self._languages)

    def _installed(self) -> frozenset[str]:
        tesseract: type[pytesseract.TesseractNotFoundError] = self._library.TesseractNotFoundError
        try:
            found = frozenset(self._library.get_languages(config="")) - {"osd", "snum", "equ"}
        except tesseract as error:
            raise PackageMissingError("reading documents needs the program tesseract", _HINT) from error
        if not found:
            raise PackageMissingError(
                "tesseract has no language to read", "Install tesseract-ocr-eng or another language."
            )
        return found

    def _read(self, pixels: Pixels, languages: str, config: str) -> str:
        try:
            return str(self._library.image_to_string(_sized(pixels), lang=languages, config=config, timeout=_SECONDS))
        except (RuntimeError, OSError) as error:  # its own errors, and the time-out, are RuntimeErrors
            raise TextUnreadableError("tesseract could not read the page") from error


def _sized(pixels: Pixels) -> Pixels:
    """Grey, and as wide as tesseract reads best. The picture itself stays as it is."""
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    scale = min(_WIDTH / grey.shape[1], _SCALE_MOST)
    kind = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    size = max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale))
    return np.asarray(cv2.resize(grey, size, interpolation=kind), np.uint8)
