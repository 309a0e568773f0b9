"""What the window asks about its server, where it has one. bootstrap hands them over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from facecog_desktop.service.server.link import LinkStatus


@dataclass(frozen=True, slots=True)
class ServerFound:
    """A server that was tried: how many people it knows, and whether its numbers are of the engine here."""

    address: str
    people: int
    same_engine: bool


class ServerLink(Protocol):
    """The link in force; service.link.Link is one. Verbs return at once, but for the last two: in a job."""

    @property
    def status(self) -> LinkStatus:
        """How it goes."""
        ...

    def retry(self) -> None:
        """Ask the server now."""
        ...

    def send_again(self, request: str, *, force: bool = False) -> None:
        """Send a refused registration again, with `force` though it looks like somebody else's."""
        ...

    def drop(self, request: str) -> None:
        """Never send a registration."""
        ...
