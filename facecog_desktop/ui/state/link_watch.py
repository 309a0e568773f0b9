"""Notices on the GUI thread how it goes with the server: a fact for bottom bar, Settings and lists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from facecog_desktop.service.server.link import LinkState, LinkStatus
from facecog_desktop.ui.backend.server_backend import ServerLink

EVERY_MS = 500
"""How often the window lets it look."""


class LinkWatch(QObject):
    """`status` is the newest report, None where no server is used. Reading it costs nothing and asks nobody."""

    changed = Signal()
    switched = Signal()
    """Another gallery answers from now on: the server's or the one here."""

    def __init__(self, link: Callable[[], ServerLink | None]) -> None:
        super().__init__()
        self._link = link
        self.status: LinkStatus | None = None
        self.look()

    def look(self) -> None:
        """Take the newest report now."""
        link = self._link()
        now = None if link is None else link.status
        if now == self.status:
            return
        before, self.status = self.status, now
        self.changed.emit()
        if before is not None and now is not None and before.server == now.server and _asked(before) != _asked(now):
            self.switched.emit()


def _asked(status: LinkStatus) -> bool:
    """Whether it is the server that answers."""
    return status.state in (LinkState.ONLINE, LinkState.CONNECTING)
