"""A server as the window knows it: a link that says what the test sets, and answers to tries."""

from __future__ import annotations

from dataclasses import replace

from facecog_desktop.core.errors import FaceCogError, ServerUnavailableError
from facecog_desktop.core.ports.outbox import Refusal, Waiting
from facecog_desktop.service.server.link import LinkState, LinkStatus
from facecog_desktop.ui.backend.server_backend import ServerFound

ADDRESS = "https://faces.example:8000"


class FakeLink:
    """Remembers what it was asked to do."""

    def __init__(self) -> None:
        self.status = LinkStatus(ADDRESS, LinkState.ONLINE, 1_700_000_000.0)
        self.asked: list[str] = []

    def goes_away(self) -> None:
        error = ServerUnavailableError(f"{ADDRESS} does not answer (no answer in time)")
        self.status = replace(self.status, state=LinkState.OFFLINE, error=error)

    def comes_back(self) -> None:
        self.status = replace(self.status, state=LinkState.ONLINE, error=None)

    def refuses(self, name: str) -> Waiting:
        refused = Waiting("r1", "p1", name, (1,), False, 0.0, Refusal("looks_like_other", "this looks like Anna"))
        self.status = replace(self.status, refused=(refused,))
        return refused

    def retry(self) -> None:
        self.asked.append("retry")

    def send_again(self, request: str, *, force: bool = False) -> None:
        self.asked.append(f"send {request} {force}")
        self.status = replace(self.status, refused=(), waiting=1)

    def drop(self, request: str) -> None:
        self.asked.append(f"drop {request}")
        self.status = replace(self.status, refused=())


class FakeServers:
    """What `try_server` finds at addresses."""

    def __init__(self) -> None:
        self.tried: list[tuple[str, str]] = []
        self.answer: ServerFound | FaceCogError = ServerFound(ADDRESS, 12, True)

    def try_server(self, address: str, key: str) -> ServerFound:
        self.tried.append((address, key))
        if isinstance(self.answer, FaceCogError):
            raise self.answer
        return self.answer
