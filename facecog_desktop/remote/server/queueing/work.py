"""What a running server is at, put together: the queue of faces, the places for heavy work, jobs and listeners."""

from __future__ import annotations

from facecog_desktop.remote.server.parts import ServerParts
from facecog_desktop.remote.server.queueing.batching import Batcher
from facecog_desktop.remote.server.queueing.feed import Feed
from facecog_desktop.remote.server.queueing.jobs import Jobs
from facecog_desktop.remote.server.queueing.places import Places
from facecog_desktop.remote.server.work_rules import WorkRules


class Work:
    """Belongs to the one event loop that serves. `depth` of the batcher and `waiting` of the places are for metrics."""

    def __init__(self, parts: ServerParts, rules: WorkRules) -> None:
        self.rules = rules
        self.batcher = Batcher(parts.service.matches, rules)
        self.heavy = Places(rules.heavy, rules.heavy_line)
        self.jobs = Jobs(rules)
        self.feed = Feed(parts, rules)
        self.stopping = False
        """The server was told to stop: what has begun is ended, nothing long goes on."""

    def stop(self) -> None:
        """The server is told to stop: long answers end now, so that it need not wait for them."""
        self.stopping = True
        self.jobs.stop()
        self.feed.stop()

    async def ended(self) -> None:
        """Come back when all that was asked is answered."""
        self.stop()
        await self.batcher.drain()
        await self.jobs.drain()
