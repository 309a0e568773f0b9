"""How it goes with the server, in words."""

from __future__ import annotations

import time
from urllib.parse import urlsplit

from facecog_desktop.core.outbox_port import Waiting
from facecog_desktop.service.link import LinkState, LinkStatus
from facecog_desktop.settings import WhenOffline
from facecog_desktop.ui import telling
from facecog_desktop.ui.server_backend import ServerFound


def server(address: str) -> str:
    """The server's name without what everybody knows of it."""
    parts = urlsplit(address)
    return parts.netloc.rpartition("@")[2] or address


def short(status: LinkStatus) -> str:
    """Who recognises, for the bottom bar."""
    name = server(status.server)
    if status.state is LinkState.CONNECTING:
        return f"asking {name}…"
    return name if status.state is LinkState.ONLINE else f"{name} is away"


def long(status: LinkStatus, offline: WhenOffline) -> str:
    """How it stands, for Settings: sentences."""
    name = server(status.server)
    if status.state is LinkState.CONNECTING:
        return f"Asking {name}…"
    if status.state is LinkState.ONLINE:
        return f"Connected with {name}."
    since = time.strftime("%H:%M", time.localtime(status.since))
    why = "" if status.error is None else f" {telling.error(status.error)}"
    instead = (
        "The gallery on this computer answers meanwhile."
        if offline is WhenOffline.LOCAL
        else "Faces get no name meanwhile."
    )
    return f"{name} is away since {since}.{why} {instead}"


def waiting(status: LinkStatus) -> str:
    """What is still to be sent; "" where nothing is."""
    if status.trouble is not None:
        return f"What waits to be sent cannot be told: {telling.error(status.trouble)}"
    if not status.waiting:
        return ""
    count = telling.counted(status.waiting, "registration waits", "registrations wait")
    return f"{count} to be sent; that happens by itself."


def refused(waiting: Waiting) -> str:
    """A registration that the server did not take."""
    why = "" if waiting.refused is None else f": {waiting.refused.message}"
    return f"{telling.short(waiting.name, 40)} was not taken{why}"


def found(found: ServerFound) -> str:
    """What a test has found."""
    people = telling.counted(found.people, "person", "people")
    if not found.same_engine:
        return f"It answers and knows {people}, but makes other numbers of faces: private mode will not work with it."
    return f"It answers and knows {people}."
