"""What the desktop that the window stands on can do."""

from __future__ import annotations

from PySide6.QtWidgets import QSystemTrayIcon


def has_tray() -> bool:
    """Whether programs may put an icon into a tray."""
    return QSystemTrayIcon.isSystemTrayAvailable()
