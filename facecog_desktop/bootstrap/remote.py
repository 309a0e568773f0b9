"""Settings to a server's client: alone, or with this computer in its place while it is away, and the log kept here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from facecog_desktop.bootstrap.engines import engine
from facecog_desktop.bootstrap.galleries import gallery_file
from facecog_desktop.bootstrap.services import comparer, once
from facecog_desktop.bootstrap.services import service as local_service
from facecog_desktop.bootstrap.sources import decode
from facecog_desktop.settings import Settings, WhenOffline

if TYPE_CHECKING:
    from facecog_desktop.core.ports.program import FaceEngine
    from facecog_desktop.remote.client.service import RemoteService
    from facecog_desktop.service.server.desk import Desk
    from facecog_desktop.service.server.fallback import FallbackService
    from facecog_desktop.storage.sqlite.foreign import ForeignLog
    from facecog_desktop.storage.sqlite.gallery import SqliteGallery

OF_CLIENT = ("server", "api_key", "server_private", "when_offline")
"""Settings with which a client is made, beside those of the service here."""


def remote(
    settings: Settings, load_engine: Callable[[], FaceEngine] | None = None, *, live: bool = False
) -> RemoteService:
    """The server alone. No model is loaded before it is needed. Raises InvalidRequestError for a wrong address.

    `live`: somebody stands before a camera, so that no name is waited for long.
    """
    from facecog_desktop.remote.client.connection import QUICK, Connection
    from facecog_desktop.remote.client.service import RemoteService

    connection = Connection(settings.server, settings.api_key)
    seen_with = load_engine or once(lambda: engine(settings))
    quick = QUICK if live else None
    made = RemoteService(connection, seen_with, decode, private=settings.server_private, quick=quick)
    made.comparer = comparer(settings, seen_with)
    return made


def client(
    settings: Settings,
    load_engine: Callable[[], FaceEngine] | None = None,
    *,
    kept: SqliteGallery | None = None,
    log: ForeignLog | None = None,
) -> FallbackService:
    """The server, and the gallery `kept` here (None: that of the settings) while it is away. Nothing is asked yet.

    With a `log`, which the window has, its people are called as the server calls them from then on, and no name is
    waited for long.
    """
    from facecog_desktop.service.server.desk import Desk
    from facecog_desktop.service.server.fallback import FallbackService
    from facecog_desktop.service.server.link import Link

    load_engine = load_engine or once(lambda: engine(settings))
    kept = kept or gallery_file(settings)
    server = remote(settings, load_engine, live=log is not None)
    here = local_service(settings, load_engine, kept=kept)
    says = settings.when_offline is WhenOffline.SAY
    if log is None:
        link = Link(server, kept, server.address)
        return FallbackService(server, here, kept, link, says_offline=says)
    desk = Desk(log)
    link = Link(server, kept, server.address, noticed=lambda: follow(desk, server, kept), sent=desk.joined)
    return FallbackService(server, here, kept, link, says_offline=says, desk=desk)


def follow(desk: Desk, server: RemoteService, kept: SqliteGallery) -> None:
    """Let the log call everybody as the server and the gallery here do, and forget whom both have forgotten."""
    desk.follow([*server.people(), *server.people(removed=True), *kept.people(), *kept.people(removed=True)])
