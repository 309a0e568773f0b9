"""What is shown outside the window: a folder, a page in the browser, the system's settings. Tests put a fake here."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from facecog_desktop.core.program.releases import is_secure

_CAMERA_SETTINGS = {
    "darwin": "x-apple.systempreferences:com.apple.preference.security?Privacy_Camera",
    "win32": "ms-settings:privacy-webcam",
}


def has_camera_settings(system: str = sys.platform) -> bool:
    """Whether the system has a page that says which programs may use the camera."""
    return system in _CAMERA_SETTINGS


class Outside:
    """Each answers whether the system could show it."""

    def folder(self, path: Path) -> bool:
        """In the system's file manager."""
        return path.is_dir() and self._open(QUrl.fromLocalFile(str(path)))

    def page(self, address: str) -> bool:
        """In the browser; nothing but https is opened."""
        return is_secure(address) and self._open(QUrl(address, QUrl.ParsingMode.StrictMode))

    def camera_settings(self) -> bool:
        """Where the system says which programs may use the camera."""
        return has_camera_settings() and self._open(QUrl(_CAMERA_SETTINGS[sys.platform]))

    def _open(self, url: QUrl) -> bool:
        return url.isValid() and QDesktopServices.openUrl(url)
