"""What happens, told to everybody who listens: the gallery's revision and new visits, looked for once for all."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import anyio

from facecog_desktop.core.log.visits import Event
from facecog_desktop.remote.messages.events import event_message
from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.remote.server.queueing.outcomes import failure_of
from facecog_desktop.remote.server.queueing.places import ServerBusyError
from facecog_desktop.remote.server.work_rules import WorkRules

_log = logging.getLogger(__name__)

_LATE = 600.0  # seconds after its end in which a visit may be written and is still new
_DAY = 86_400.0
_MOST = 1000  # visits that are told to whoever comes back, the newest
_ID = re.compile(r"([0-9]{1,18})-([0-9]{1,18})")


@dataclass(frozen=True, slots=True)
class Heard:
    """How much of it somebody has heard: the gallery's revision, and the id of the newest visit."""

    revision: int
    visit: int

    @classmethod
    def of(cls, text: str | None) -> Heard | None:
        """What a Last-Event-ID says; None for one that is none of ours."""
        found = _ID.fullmatch(text or "")
        return None if found is None else cls(int(found[1]), int(found[2]))

    def __str__(self) -> str:
        return f"{self.revision}-{self.visit}"


@dataclass(frozen=True, slots=True)
class _News:
    """The state of things: the newest visits by id, at most _MOST, and the highest id ever seen."""

    revision: int
    visits: tuple[Event, ...]
    newest: int


class Feed:
    """Looks into gallery and log while somebody listens, and never otherwise. Belongs to one event loop."""

    def __init__(self, parts: ServerParts, rules: WorkRules) -> None:
        self._parts = parts
        self._rules = rules
        self._threads = anyio.CapacityLimiter(1)
        self._news: _News | None = None
        self._changed = asyncio.Event()
        self._looking: asyncio.Task[None] | None = None
        self._stopped = False
        self.listeners = 0
        """Who listens now."""

    def join(self, heard: Heard | None) -> AsyncIterator[bytes]:
        """Server-sent events from now on, or from what was `heard`. Raises ServerBusyError."""
        if self.listeners >= self._rules.listeners:
            raise ServerBusyError(f"{self.listeners} are listening already", wait=10)
        return self._told(heard)

    def stop(self) -> None:
        """Whoever listens is sent home."""
        self._stopped = True
        self._changed.set()

    async def _told(self, heard: Heard | None) -> AsyncIterator[bytes]:
        self.listeners += 1
        try:
            yield b"retry: 2000\n\n"
            if heard is not None:
                for event in await self._missed(heard):
                    heard = Heard(heard.revision, event.id or 0)
                    yield _visit(event, heard)
            self._look()
            while not self._stopped:
                changed = self._changed
                if self._news is not None:
                    heard = heard or Heard(-1, self._news.newest)
                    for said in _said(self._news, heard):
                        yield said
                    heard = _caught_up(self._news, heard)
                try:
                    async with asyncio.timeout(self._rules.heartbeat):
                        await changed.wait()
                except TimeoutError:
                    yield b": still here\n\n"
        finally:
            self.listeners -= 1
            if not self.listeners and self._looking is not None:
                self._looking.cancel()
                self._looking = None
                self._news = None

    def _look(self) -> None:
        if self._looking is None:
            self._looking = asyncio.get_running_loop().create_task(self._keep_looking())

    async def _keep_looking(self) -> None:
        while not self._stopped:
            error = await failure_of(self._look_once())
            if error is not None:  # it is looked again, and the log tells why it was in vain
                _log.warning("nothing can be seen of the gallery or its log", exc_info=error)
            await asyncio.sleep(self._rules.feed_pause)

    async def _look_once(self) -> None:
        news = await anyio.to_thread.run_sync(self._looked, limiter=self._threads)
        if news != self._news:
            self._news = news
            changed, self._changed = self._changed, asyncio.Event()
            changed.set()

    def _looked(self) -> _News:
        """In a worker thread."""
        before = self._news
        revision = self._parts.service.revision()
        known = before.newest if before else 0
        visits = self._visits(_LATE, known)
        kept = (*(before.visits if before else ()), *visits)[-_MOST:]
        return _News(revision, kept, max([known, *(event.id or 0 for event in visits)]))

    async def _missed(self, heard: Heard) -> list[Event]:
        return await anyio.to_thread.run_sync(self._visits, _DAY, heard.visit, limiter=self._threads)

    def _visits(self, seconds: float, after: int) -> list[Event]:
        """Visits of the last seconds with an id above `after`, by id. In a worker thread."""
        if self._parts.log is None:
            return []
        found = self._parts.log.events(self._parts.clock() - seconds)
        return sorted((event for event in found if (event.id or 0) > after), key=lambda event: event.id or 0)[-_MOST:]


def _said(news: _News, heard: Heard) -> Iterator[bytes]:
    """What somebody has not heard yet."""
    if news.revision != heard.revision:
        yield _message("gallery", Heard(news.revision, heard.visit), f'{{"revision":{news.revision}}}')
    for event in news.visits:
        if event.id is not None and event.id > heard.visit:
            yield _visit(event, Heard(news.revision, event.id))


def _caught_up(news: _News, heard: Heard) -> Heard:
    """What somebody has heard who was told all of the news."""
    return Heard(news.revision, max(news.newest, heard.visit))


def _visit(event: Event, heard: Heard) -> bytes:
    return _message("visit", heard, event_message(event).model_dump_json())


def _message(kind: str, heard: Heard, data: str) -> bytes:
    return f"event: {kind}\nid: {heard}\ndata: {data}\n\n".encode()
