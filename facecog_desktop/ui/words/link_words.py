"""How it goes with the server, in words."""

from __future__ import annotations

from urllib.parse import urlsplit

from facecog_desktop.core.ports.outbox import Waiting
from facecog_desktop.service.server.link import LinkState, LinkStatus
from facecog_desktop.settings import WhenOffline
from facecog_desktop.ui.backend.server_backend import ServerFound
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import clock, tr, translated


def server(address: str) -> str:
    """The server's name without what everybody knows of it."""
    parts = urlsplit(address)
    return parts.netloc.rpartition("@")[2] or address


def short(status: LinkStatus) -> str:
    """Who recognises, for the bottom bar."""
    name = server(status.server)
    if status.state is LinkState.CONNECTING:
        return tr("asking {server}…", server=name)
    return name if status.state is LinkState.ONLINE else tr("{server} is away", server=name)


def long(status: LinkStatus, offline: WhenOffline) -> str:
    """How it stands, for Settings: sentences."""
    name = server(status.server)
    if status.state is LinkState.CONNECTING:
        return tr("Asking {server}…", server=name)
    if status.state is LinkState.ONLINE:
        return tr("Connected with {server}.", server=name)
    parts = [
        tr("{server} has been away since {time}.", server=name, time=clock(status.since)),
        "" if status.error is None else telling.error(status.error),
        tr("The gallery on this computer answers meanwhile.")
        if offline is WhenOffline.LOCAL
        else tr("Faces get no name meanwhile."),
    ]
    return " ".join(part for part in parts if part)


def waiting(status: LinkStatus) -> str:
    """What is still to be sent; "" where nothing is."""
    if status.trouble is not None:
        return tr("What waits to be sent cannot be told: {reason}", reason=telling.error(status.trouble))
    if not status.waiting:
        return ""
    return tr(
        "{n} registrations wait to be sent; that happens by itself.",
        one="{n} registration waits to be sent; that happens by itself.",
        n=status.waiting,
    )


def refused(waiting: Waiting) -> str:
    """A registration that the server did not take."""
    name = telling.short(waiting.name, 40)
    if waiting.refused is None:
        return tr("{name} was not taken", name=name)
    return tr("{name} was not taken: {reason}", name=name, reason=translated(waiting.refused.message))


def found(found: ServerFound) -> str:
    """What a test has found."""
    if not found.same_engine:
        return tr(
            "It answers and knows {n} people, but makes other numbers of faces: private mode will not work with it.",
            one="It answers and knows {n} person, but makes other numbers of faces: private mode will not work with "
            "it.",
            n=found.people,
        )
    return tr("It answers and knows {n} people.", one="It answers and knows {n} person.", n=found.people)
