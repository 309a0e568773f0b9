"""Link: whether the server is there. Asks by itself, sends what has waited, and tells; never waits for the picture."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from facecog_desktop.core.errors import FaceCogError, ServerStrangeError
from facecog_desktop.core.ports.outbox import Outbox, Waiting
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.service.server.sending import Sent, is_away, is_refused_key, send_all

PAUSES = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds between two questions to a server that is away, each up to a fifth longer or shorter."""

_WATCHED = 2.0  # seconds between two questions while a live picture is shown
_UNWATCHED = 15.0
_STILL_WATCHED = 5.0  # seconds after which nobody is taken to look any more


class LinkState(StrEnum):
    """How it stands with the server."""

    CONNECTING = "connecting"
    ONLINE = "online"
    OFFLINE = "offline"
    KEY_REFUSED = "key_refused"
    STRANGE = "strange"


@dataclass(frozen=True, slots=True)
class LinkStatus:
    """A frozen report. `since` is Unix time; `error` says why the server is not used.

    `waiting` registrations are to be sent, `refused` are those that the server did not take. `trouble`: what
    goes wrong with the galleries here.
    """

    server: str
    state: LinkState
    since: float
    error: FaceCogError | None = None
    waiting: int = 0
    refused: tuple[Waiting, ...] = ()
    trouble: FaceCogError | None = None


@dataclass(frozen=True, slots=True)
class LinkClocks:
    """Unix time, a clock that only goes forward, and chance from 0 to 1."""

    unix: Callable[[], float] = time.time
    steady: Callable[[], float] = time.monotonic
    chance: Callable[[], float] = random.random


class Link:
    """`step` and `close` belong to the loop that runs them (a command calls `ask` instead); the rest is for any thread.

    `noticed` is called in that loop when the server's people may have changed, `sent` for each registration that has
    got there.
    """

    def __init__(
        self,
        server: FaceService,
        outbox: Outbox,
        address: str,
        *,
        noticed: Callable[[], None] = lambda: None,
        sent: Callable[[Sent], None] = lambda _: None,
        clocks: LinkClocks | None = None,
    ) -> None:
        self._server, self._outbox, self.address = server, outbox, address
        self._noticed, self._sent = noticed, sent
        self._clocks = clocks or LinkClocks()
        self._changed = threading.Condition()
        self._status = LinkStatus(address, LinkState.CONNECTING, self._clocks.unix())
        self._turns = 0
        self._seen: int | None = None
        self._failures = 0
        self._due = 0.0
        self._asked = self._watched = -1e9
        self._woken = self._ended = False

    @property
    def status(self) -> LinkStatus:
        """How it goes. Cheap: nothing is asked."""
        return self._status

    @property
    def away(self) -> bool:
        """Whether the server is not to be asked now."""
        return self._status.state not in (LinkState.CONNECTING, LinkState.ONLINE)

    def turns(self) -> int:
        """Grows when the link switches and when the server's gallery was seen to have changed. Cheap.

        Whoever asks again and again shows something live, and the server is asked more often.
        """
        self._watched = self._clocks.steady()
        return self._turns

    def turn(self) -> None:
        """Something has changed that the server need not be asked about."""
        with self._changed:
            self._turns += 1

    def acted(self) -> None:
        """This computer has changed the server's gallery: one turn, and none again when the loop looks there."""
        try:
            revision = self._server.revision()
        except FaceCogError as error:
            if not self.failed(error):
                self.turn()
            return
        self.answered()
        with self._changed:
            self._seen = revision
            self._turns += 1

    def retry(self) -> None:
        """Ask the server now, and soon again. Returns at once."""
        with self._changed:
            self._failures, self._woken = 0, True
            self._changed.notify_all()

    def stop(self) -> None:
        """Ask the loop to end. Returns at once."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def answered(self) -> None:
        """The server has answered a question of somebody else's."""
        if self._status.state is LinkState.CONNECTING:
            self._tell(LinkState.ONLINE, None)

    def failed(self, error: FaceCogError) -> bool:
        """Told what a question has raised: True where the server is away from now on."""
        if not is_away(error):
            return False
        self._lost(error)
        return True

    def step(self, timeout: float) -> bool:
        """Ask the server if it is time, waiting for that at most `timeout` seconds. False after `stop`."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._ended or self._time_left() <= 0, max(min(self._time_left(), timeout), 0)
            )
            if self._ended:
                return False
            if self._time_left() > 0:
                return True
            self._woken = False
        self.ask()
        return True

    def ask(self) -> None:
        """Ask the server how it is and send what has waited. No more than a time-out for each."""
        self._asked = self._clocks.steady()
        self._differ(trouble=None)
        try:
            revision = self._server.revision()
            self._found(revision)
            self._on_this_side(self._send)
        except FaceCogError as error:
            self._lost(error)
        self.recount()

    def recount(self) -> None:
        """Look again at what waits."""
        try:
            found = self._outbox.waiting(self.address)
        except FaceCogError as error:
            self._differ(trouble=error)
            return
        refused = tuple(each for each in found if each.refused is not None)
        self._differ(waiting=len(found) - len(refused), refused=refused)

    def send_again(self, request: str, *, force: bool = False) -> None:
        """Send a refused registration again, with `force` though it looks like somebody else's. Writes: in a job."""
        self._outbox.retry(request, force=force)
        self.recount()
        self.retry()

    def drop(self, request: str) -> None:
        """Never send a registration. The person stays in the gallery here. Writes: in a job."""
        self._outbox.drop(request)
        self.recount()

    def _send(self) -> None:
        if send_all(self._server, self._outbox, self.address, self._sent):
            self.turn()

    def _on_this_side(self, work: Callable[[], None]) -> None:
        """What fails on this side is told and does not put the server away."""
        try:
            work()
        except FaceCogError as error:
            if is_away(error):
                raise
            self._differ(trouble=error)

    def _found(self, revision: int) -> None:
        was_away, known = self.away, self._seen
        self._tell(LinkState.ONLINE, None)
        with self._changed:
            self._failures, self._seen = 0, revision
            changed = known is not None and known != revision
            self._turns += int(changed and not was_away)
        if known is None or changed or was_away:
            self._on_this_side(self._noticed)

    def _lost(self, error: FaceCogError) -> None:
        """The server is away; the next question is the later, the more often it was asked in vain."""
        state = LinkState.OFFLINE
        if is_refused_key(error) or error.code == "scope_missing":
            state = LinkState.KEY_REFUSED
        elif isinstance(error, ServerStrangeError):
            state = LinkState.STRANGE
        with self._changed:
            pause = PAUSES[min(self._failures, len(PAUSES) - 1)] * (0.8 + 0.4 * self._clocks.chance())
            self._failures += 1
            self._due = self._clocks.steady() + max(pause, min(getattr(error, "wait", 0.0), PAUSES[-1]))
        self._tell(state, error)

    def _time_left(self) -> float:
        """Seconds until the server is to be asked; less, from the moment on in which somebody begins to look."""
        if self._woken:
            return 0.0
        now = self._clocks.steady()
        if self.away:
            return self._due - now
        interval = _WATCHED if now - self._watched < _STILL_WATCHED else _UNWATCHED
        return self._asked + interval - now

    def _tell(self, state: LinkState, error: FaceCogError | None) -> None:
        """Another state; a switch between asking the server and not asking it is a turn."""
        with self._changed:
            was_away = self.away
            since = self._status.since if state is self._status.state else self._clocks.unix()
            self._status = replace(self._status, state=state, since=since, error=error)
            self._turns += int(was_away != self.away)

    def _differ(self, **differences: Any) -> None:
        with self._changed:
            self._status = replace(self._status, **differences)
