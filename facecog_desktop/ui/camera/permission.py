"""Whether the system lets this program use the camera: asked at run time, before a camera is opened.

Only macOS asks programs to ask. Elsewhere a camera that may not be used says so when it is opened.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal

from facecog_desktop.core.errors import CameraForbiddenError
from facecog_desktop.ui.desktop.choosing import is_camera


class Allowed(StrEnum):
    """What the user has said to the system."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not asked"


class Asker(Protocol):
    """The system's own permission."""

    def allowed(self) -> Allowed:
        """What holds now."""
        ...

    def ask(self, then: Callable[[], None]) -> None:
        """Let the system ask the user; `then` is called on the GUI thread once there is an answer."""
        ...


class QtAsker:
    """Qt's permission for cameras. Its context object lives as long as this."""

    def __init__(self) -> None:
        self._context = QObject()
        self._permission = QCameraPermission()

    def allowed(self) -> Allowed:
        """What holds now; where there is nobody to ask, yes."""
        app = QCoreApplication.instance()
        if app is None:
            return Allowed.YES
        status = app.checkPermission(self._permission)
        if status is Qt.PermissionStatus.Granted:
            return Allowed.YES
        return Allowed.NO if status is Qt.PermissionStatus.Denied else Allowed.NOT_ASKED

    def ask(self, then: Callable[[], None]) -> None:
        """Let the system ask."""
        app = QCoreApplication.instance()
        if app is not None:
            app.requestPermission(self._permission, self._context, lambda _permission: then())


class CameraPermission(QObject):
    """`answered` tells that the user has said yes or no. Without an asker everything is allowed."""

    answered = Signal()

    def __init__(self, asker: Asker | None = None) -> None:
        super().__init__()
        self._asker = asker if asker is not None else (QtAsker() if sys.platform == "darwin" else None)
        self._asking = False

    def check(self, spec: str) -> None:
        """Let a source be opened. Raises CameraForbiddenError for a camera that may not be, or not yet.

        Where nobody has been asked, the system asks now, and `answered` follows.
        """
        if self._asker is None or not is_camera(spec):
            return
        allowed = self._asker.allowed()
        if allowed is Allowed.NO:
            raise CameraForbiddenError(
                "the system does not let FaceCog Desktop use the camera",
                "Allow it in System Settings, Privacy & Security, Camera, and try again.",
            )
        if allowed is Allowed.NOT_ASKED:
            self._ask(self._asker)
            raise CameraForbiddenError(
                "waiting for your answer to the system's question about the camera",
                "It is asked once and can be changed in System Settings at any time.",
                asking=True,
            )

    def _ask(self, asker: Asker) -> None:
        if not self._asking:
            self._asking = True
            asker.ask(self._heard)

    def _heard(self) -> None:
        self._asking = False
        self.answered.emit()
