"""Keeps the look that a test session wears while one test puts on others."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication


def worn_again(application: QApplication) -> Iterator[None]:
    """Put the style sheet, palette and font back afterwards."""
    sheet, palette, font = application.styleSheet(), application.palette(), application.font()
    yield
    application.setFont(font)
    application.setPalette(palette)
    application.setStyleSheet(sheet)
