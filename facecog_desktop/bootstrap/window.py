"""What the window works with."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from facecog_desktop import __version__, paths
from facecog_desktop import settings as stored_settings
from facecog_desktop.bootstrap.comparing import WindowComparing
from facecog_desktop.bootstrap.engines import engine, models
from facecog_desktop.bootstrap.galleries import export, gallery, gallery_path
from facecog_desktop.bootstrap.hosting import WindowServing
from facecog_desktop.bootstrap.logs import export_sheet, log_book, marking, prover, recorder, server_log
from facecog_desktop.bootstrap.program import WindowProgram
from facecog_desktop.bootstrap.remote import OF_CLIENT, client, remote
from facecog_desktop.bootstrap.services import looker, make_loop, once, service, stranger_album
from facecog_desktop.bootstrap.sources import DEMO, cameras, open_paced, open_source
from facecog_desktop.core.errors import OnServerError
from facecog_desktop.core.text import Text, text
from facecog_desktop.settings import Settings

if TYPE_CHECKING:
    from facecog_desktop.bootstrap.galleries import KeptGallery
    from facecog_desktop.core.doctor.map import GalleryMap
    from facecog_desktop.core.doctor.own_curves import Curves
    from facecog_desktop.core.log.checkin import Marking
    from facecog_desktop.core.people.protection import Protection
    from facecog_desktop.core.ports.program import FaceService, FrameSource
    from facecog_desktop.core.types import Person
    from facecog_desktop.service.importing.intake import Written
    from facecog_desktop.service.live.session import LiveSession
    from facecog_desktop.service.local import LocalService
    from facecog_desktop.service.log.logbook import LogBook
    from facecog_desktop.service.log.sheets import Sheet
    from facecog_desktop.service.log.strangers import StrangerAlbum
    from facecog_desktop.service.server.fallback import FallbackService
    from facecog_desktop.service.server.link import Link
    from facecog_desktop.service.upkeep.checkup import CheckUp, GoOn
    from facecog_desktop.storage.sqlite.foreign import ForeignLog
    from facecog_desktop.storage.sqlite.gallery import SqliteGallery
    from facecog_desktop.ui.backend.curves_chart import CurvesChart
    from facecog_desktop.ui.backend.server_backend import ServerFound
    from facecog_desktop.ui.style.theme import Look
    from facecog_desktop.ui.threads import Loop

_OF_SERVICE = ("gallery", "min_face", "detector", "keep_stranger_crops")
"""Settings with which a service is made."""

_SLICE = 0.5  # seconds of one step of the link's loop


@dataclass(frozen=True, slots=True)
class _Server:
    """What belongs to one server."""

    client: FallbackService
    log: ForeignLog
    loop: Loop

    def close(self) -> None:
        """End the loop and let go of the connection."""
        self.client.link.stop()
        self.loop.join()
        self.client.close()


class WindowBackend:
    """What the window works with. The drawn demo has a gallery of its own, so that it never mixes with real people.

    With a server in the settings the service is its client, the log is one of that server's people, and a loop looks
    after the link until `close`. The gallery here answers while the server is away, and keeps what is to be sent.
    """

    version = __version__
    program = WindowProgram()

    def __init__(self, settings: Settings, *, demo_gallery: Path | None = None) -> None:
        """`demo_gallery` None: the one in the user's data folder, kept between starts."""
        self._settings = settings
        self._demo_place = demo_gallery or paths.data_folder() / "demo.facecog"
        self._load_engine = once(lambda: engine(self._settings))
        self._gallery = gallery(settings)
        self._service = service(settings, self._load_engine, kept=self._gallery)
        self._demo: LocalService | None = None
        self._demo_gallery: KeptGallery | None = None
        self._strangers: tuple[FaceService, StrangerAlbum] | None = None
        self.serving = WindowServing(lambda: self._here(text("serving is done on the server's computer")), self._kept)
        """What serves the gallery in force to others."""
        self._servers: list[_Server] = []
        self._server = self._connected()

    def close(self) -> None:
        """End the server beside the window, and let go of every one that was in force; waits for running questions."""
        self.serving.stop()
        while self._servers:
            self._servers.pop().close()
        self._server = None

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    @property
    def service(self) -> FaceService:
        """The service over the gallery in force: the demo's while the demo is shown, else the server's if any."""
        return self._demo or (self._service if self._server is None else self._server.client)

    @property
    def link(self) -> Link | None:
        """How it stands with the server: `status`, `retry()`, `send_again` and `drop` of what was refused.

        None without a server, and while the demo is shown. Another one after other settings.
        """
        return None if self._server is None or self._demo is not None else self._server.client.link

    def try_server(self, address: str, key: str) -> ServerFound:
        """Ask a server who it is. Raises InvalidRequestError, ServerUnavailableError and its kin."""
        from facecog_desktop.ui.backend.server_backend import ServerFound
        from facecog_desktop.vision.identity import ENGINE

        asked = remote(stored_settings.changed(self._settings, server=address, api_key=key), self._load_engine)
        with closing(asked):
            state = asked.state()
        return ServerFound(address, state.people, state.engine == str(ENGINE))

    @property
    def log(self) -> LogBook:
        """The log of the gallery in force."""
        return log_book(self._settings, self._logged())

    @property
    def strangers(self) -> StrangerAlbum:
        """The strangers of that log; what it has seen of them is forgotten with the service it was seen with."""
        if self._strangers is None or self._strangers[0] is not self.service:
            self._strangers = self.service, stranger_album(self._settings, self._logged(), self.service)
        return self._strangers[1]

    @property
    def marking(self) -> Marking:
        """The rules of check-in."""
        return marking(self._settings)

    def now(self) -> float:
        """Unix time."""
        return time.time()

    def export_sheet(self, sheet: Sheet, out: Path) -> None:
        """Write a table as CSV or XLSX."""
        export_sheet(sheet, out)

    @property
    def protection(self) -> Protection:
        """Encryption of the gallery in force. It shares the service's file, so that both notice an exchange.

        With a server it is that of the gallery here.
        """
        return self._kept()

    @property
    def comparing(self) -> WindowComparing:
        """What the Compare page asks; the demo is its own camera."""
        return WindowComparing(lambda: self.service, lambda: DEMO if self._demo else self._settings.camera or "0")

    @property
    def licences(self) -> str:
        """The models' licences as text."""
        return "\n".join(f"{model.file}: {model.licence}. {model.purpose}" for model in models())

    def save_settings(self, settings: Settings) -> None:
        """Put settings in force and store what was changed.

        Raises InvalidRequestError, with nothing stored, for what is no address of a server or no key.
        """
        if settings.server:
            remote(settings).close()
        old = self._settings
        values, before = settings.model_dump(mode="json"), old.model_dump(mode="json")
        # What was only meant for this run (--gallery, the environment) is not written down with it.
        stored_settings.store(**{key: value for key, value in values.items() if value != before[key]})
        self._settings = settings
        if (old.min_face, old.detector) != (settings.min_face, settings.detector):
            self._load_engine = once(lambda: engine(settings))
        if (old.gallery, old.keep_stranger_crops) != (settings.gallery, settings.keep_stranger_crops):
            self._gallery = gallery(settings)
        if any(getattr(old, key) != getattr(settings, key) for key in _OF_SERVICE):
            self._service = service(settings, self._load_engine, kept=self._gallery)
            self._demo = self._demo and self._demo_service()
        for each in (self._service, self._demo):
            if each is not None:
                each.threshold = settings.threshold or None
        if any(getattr(old, key) != getattr(settings, key) for key in (*_OF_SERVICE, *OF_CLIENT)):
            if self._server is not None:
                self._server.client.link.stop()  # whoever is looking by it now may do so to the end
            self._server = self._connected()
        elif self._server is not None:
            self._server.client.threshold = settings.threshold or None

    def open_live(self, spec: str) -> LiveSession:
        """A session on a source: "" the camera of the settings, "demo", else a file, folder or address."""
        from facecog_desktop.service.live.session import LiveSession

        self._demo = self._demo_service() if spec == DEMO else None
        source = open_paced(spec or self._settings.camera or "0")
        hold = spec == DEMO or not source.live
        follows = looker(self._settings, self.service)
        # Separate pictures have nothing to do with one another: nobody is followed from one to the next.
        looks = follows if source.moving else follows.still
        records = recorder(self._settings, self._logged(), self.service, source, looks.voting)
        asks = prover(self._settings, records)
        return LiveSession(source, looks, time.monotonic, hold=hold, recorder=records, prover=asks)

    def open_pictures(self, spec: str) -> FrameSource:
        """A picture file or a folder of them, as fast as they can be read."""
        return open_source(spec)

    def cameras(self) -> Sequence[tuple[str, str]]:
        """(name, spec) of every camera."""
        return cameras()

    def check_up(self, go_on: GoOn) -> CheckUp | None:
        """Examine the gallery in force; None where `go_on` said no. Raises OnServerError."""
        return self._here(text("examining the gallery is done on the server's computer")).check_up(go_on)

    def curves(self, go_on: Callable[[float], bool]) -> Curves | None:
        """The own curves of the gallery in force. Raises OnServerError."""
        return self._here(text("measuring the gallery is done on the server's computer")).curves(go_on)

    def load_curves_chart(self) -> Callable[[Look], CurvesChart]:
        """What draws the own curves; its library is loaded here."""
        from facecog_desktop.ui.calibrating.curves_plot import CurvesPlot

        return CurvesPlot

    def map(self, *, photos: bool) -> GalleryMap:
        """A map of the gallery in force. Raises OnServerError."""
        return self._here(text("drawing the map is done on the server's computer")).map(photos=photos)

    def upkeep(self) -> KeptGallery:
        """The gallery in force as its owner sees it; whoever asks closes it. With a server: the one here."""
        return gallery(self._settings_in_force())

    @property
    def backup_folder(self) -> Path:
        """Where copies of the gallery in force lie, or will lie."""
        from facecog_desktop.storage.sqlite import backups

        path = gallery_path(self._settings_in_force())
        return paths.data_folder() if path is None else backups.folder_of(path)

    def export_person(self, person: Person, out: Path) -> Written:
        """Write one person as they are now, with all photos, to a new file.

        Raises PersonNotFoundError (who was forgotten meanwhile), InvalidRequestError, OutputUnwritableError, and
        OnServerError of somebody who is the server's.
        """
        from facecog_desktop.service.importing.intake import ExportFormat

        self._here(text("writing a person with all photos is done on the server's computer"))
        with closing(self.upkeep()) as kept:
            now = kept.person(person.id)
            [written] = export(kept, [now], out, ExportFormat.ZIP, passphrase=None, engine=self.service.engine_id)
        return written

    def odds(self, threshold: float | None) -> float:
        """The chance (0 to 1) that a stranger gets a name in the gallery in force; None: at the automatic threshold."""
        from facecog_desktop.core.matching import calibration

        people = len(self.service.people())
        return calibration.false_name_chance(threshold or calibration.threshold_for(people), people)

    def _here(self, elsewhere: Text) -> LocalService:
        """The service over a gallery on this computer. Raises OnServerError(elsewhere) where a server's is in force."""
        if self._demo is not None:
            return self._demo
        if self._server is not None and not self._server.client.link.away:
            raise OnServerError(elsewhere)
        return self._service

    def _connected(self) -> _Server | None:
        """What belongs to the server of the settings, if there is one; its loop is running."""
        if not self._settings.server:
            return None
        log = server_log(self._settings)
        made = client(self._settings, self._load_engine, kept=_file(self._gallery), log=log)

        def let_go() -> None:
            self._gallery.close()
            log.close()

        loop = make_loop(lambda: made.link.step(_SLICE), name="link", close=let_go)
        loop.start()
        self._servers.append(_Server(made, log, loop))
        return self._servers[-1]

    def _logged(self) -> KeptGallery:
        """Where the log is: in the gallery in force, or beside it where the people are a server's."""
        return self._kept() if self._server is None or self._demo is not None else self._server.log

    def _kept(self) -> KeptGallery:
        """The gallery in force."""
        return self._gallery if self._demo is None or self._demo_gallery is None else self._demo_gallery

    def _settings_in_force(self) -> Settings:
        """The settings, with the demo's own gallery while the demo is shown."""
        return self._settings if self._demo is None else self._demo_settings()

    def _demo_settings(self) -> Settings:
        """The settings with the demo's own gallery."""
        return stored_settings.changed(self._settings, gallery=str(self._demo_place))

    def _demo_service(self) -> LocalService:
        settings = self._demo_settings()
        self._demo_gallery = gallery(settings)
        return service(settings, self._load_engine, kept=self._demo_gallery)


def _file(gallery: KeptGallery) -> SqliteGallery | None:
    """The gallery where it is a file."""
    from facecog_desktop.storage.sqlite.gallery import SqliteGallery

    return gallery if isinstance(gallery, SqliteGallery) else None
