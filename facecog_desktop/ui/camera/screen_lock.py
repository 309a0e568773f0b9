"""Hears that the screen was locked, where the desktop says so over D-Bus (Linux); elsewhere nothing is heard."""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

from facecog_desktop.ui.camera.gate import CameraGate

SERVICES = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
"""Interfaces whose signal ActiveChanged(bool) tells it."""


class ScreenLock(QObject):
    """Closes the gate while the screen is locked. `heard` is False where nobody can tell."""

    def __init__(self, gate: CameraGate, bus: QDBusConnection | None = None) -> None:
        super().__init__()
        self._gate = gate
        self._bus = bus or QDBusConnection.sessionBus()
        self.heard = self._bus.isConnected() and all(self._listen(service) for service in SERVICES)

    def _listen(self, interface: str) -> bool:
        slot = SLOT("heed(bool)")
        heard = self._bus.connect("", "", interface, "ActiveChanged", self, slot)  # type: ignore[call-overload]  # the stub asks for bytes, which the library refuses
        return bool(heard)

    @Slot(bool)
    def heed(self, locked: bool) -> None:
        """The screen was locked or unlocked."""
        self._gate.locked = locked
