"""What stands behind the window in these tests: a stage whose picture the test sets, and a backend over fakes."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QWidget

from facecog_desktop import bootstrap
from facecog_desktop.core.doctor.map import GalleryMap
from facecog_desktop.core.doctor.own_curves import Curves
from facecog_desktop.core.errors import (
    FaceCogError,
    KeyringUnavailableError,
    PictureInvalidError,
    SourceNotFoundError,
    WrongKeyError,
)
from facecog_desktop.core.log.checkin import Marking
from facecog_desktop.core.matching import calibration
from facecog_desktop.core.matching.voting import VotingRules
from facecog_desktop.core.people.changes import DropLookAlikes
from facecog_desktop.core.people.protection import (
    Copies,
    KeepOn,
    Lock,
    Protected,
    Protection,
    ProtectionState,
    Wish,
    unstoppable,
)
from facecog_desktop.core.ports.gallery import Upkeep
from facecog_desktop.core.ports.program import Between, FaceService, FrameSource, straight_on
from facecog_desktop.core.types import Face, Frame, Person, Pixels
from facecog_desktop.service.importing.intake import ExportFormat, Written
from facecog_desktop.service.live.looking import Looker, LookingRules
from facecog_desktop.service.live.session import LiveSession
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.log.logbook import LogBook
from facecog_desktop.service.log.sheets import Sheet
from facecog_desktop.service.log.strangers import StrangerAlbum
from facecog_desktop.service.upkeep.checkup import CheckUp, GoOn
from facecog_desktop.settings import Settings, checked
from facecog_desktop.storage.exchange import exporting
from facecog_desktop.storage.sqlite.backups import folder_of
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from facecog_desktop.ui.backend.curves_chart import CurvesChart
from facecog_desktop.ui.backend.server_backend import ServerFound
from facecog_desktop.ui.calibrating.curves_plot import CurvesPlot
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.style.theme import Look
from tests.fake_log import QuietLog
from tests.fakes import FakeEngine, FakeGallery, FakeSource, picture
from tests.storage.builders import QuickFile
from tests.ui.comparing_backstage import FakeComparing
from tests.ui.program_backstage import FakeProgram
from tests.ui.server_backstage import FakeLink, FakeServers
from tests.ui.serving_backstage import FakeServing

NOWHERE = Path("/nowhere/at/all/gallery.facecog")

Picture = Callable[[int], Pixels]
"""The picture of frame number n."""


def nobody(number: int) -> Pixels:
    return picture(size=(640, 360))


def one(identity: int, *, x: int = 200, y: int = 120) -> Picture:
    """One face that moves a little, as faces do: no two pictures are the same."""
    return lambda number: picture((identity, x + number % 60, y))


def two(first: int, second: int) -> Picture:
    return lambda number: picture((first, 100 + number % 60, 120), (second, 400 + number % 60, 120))


class Stage:
    """What every source of the backend shows; a test changes `show` at any time. An error there is raised."""

    def __init__(self) -> None:
        self.show: Picture | FaceCogError = nobody
        self.rate = 100.0
        self.opened = 0
        self.closed = 0

    @property
    def in_use(self) -> bool:
        """True while a source has not been closed."""
        return self.opened > self.closed


class StageSource:
    """A camera that films the stage."""

    live = True
    moving = True
    fps: float | None = None
    length: int | None = None

    def __init__(self, stage: Stage, name: str) -> None:
        self.name = name
        self._stage = stage
        self._number = 0
        self._open = True
        stage.opened += 1

    def read(self) -> Frame | None:
        time.sleep(1.0 / self._stage.rate)
        if isinstance(self._stage.show, FaceCogError):
            raise self._stage.show
        pixels = self._stage.show(self._number)
        frame = Frame(pixels, self._number, time.monotonic(), self.name)
        self._number += 1
        return frame

    def close(self) -> None:
        self._stage.closed += self._open
        self._open = False


class SlowEngine(FakeEngine):
    """An engine that takes its time over every picture."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds = 0.0
        self.failure: FaceCogError | None = None

    def detect(
        self, pixels: Pixels, *, thorough: bool = False, smallest: float = 0.0, between: Between = straight_on
    ) -> list[Face]:
        if self.failure is not None:
            raise self.failure
        time.sleep(self.seconds)
        return super().detect(pixels, thorough=thorough)


class FakeProtection:
    """A gallery that is encrypted in no time. `secret` opens it, unless it is empty."""

    def __init__(self) -> None:
        self.state = ProtectionState(Lock.NONE, keyring="drawer")
        self.secret = ""
        self.unlocked: list[tuple[str, bool]] = []
        self.files: list[Path | None] = []
        self.wishes: list[Wish] = []
        self.tidied: list[Copies] = []
        self.failure: FaceCogError | None = None
        self.pace = 0.0
        self.left: tuple[str, ...] = ()

    def protection(self) -> ProtectionState:
        return self.state

    def unlock(self, secret: str, *, remember: bool = False, of: Path | None = None) -> None:
        self.unlocked.append((secret, remember))
        self.files.append(of)
        if secret != self.secret:
            raise WrongKeyError("that is not the passphrase")
        if remember and not self.state.keyring:
            raise KeyringUnavailableError("no keyring")
        self.secret = ""

    def protect(self, wish: Wish, go_on: KeepOn = unstoppable) -> Protected | None:
        self.wishes.append(wish)
        for done in range(11):
            time.sleep(self.pace)
            if not go_on(done / 10):
                return None
        if self.failure is not None:
            raise self.failure
        self.state = ProtectionState(wish.lock, keyring=self.state.keyring, plain_copies=self.left)
        return Protected(wish.lock, self.recovery_key(), left=self.left)

    def tidy_copies(self, copies: Copies) -> Protected:
        self.tidied.append(copies)
        self.state = replace(self.state, plain_copies=())
        return Protected(self.state.lock, self.recovery_key())

    def recovery_key(self) -> str:
        return "" if self.state.lock is Lock.NONE else "-".join(["ABCD"] * 14)


class FakeBackend:
    """The whole program behind the window, over an engine that sees blocks and a gallery in memory."""

    version = "1.2.3"
    licences = "No models are used here."

    def __init__(self) -> None:
        self.settings = checked({})
        self.stage = Stage()
        self.engine = SlowEngine()
        self.gallery = FakeGallery()
        self.safe = FakeProtection()
        self.saved: list[Settings] = []
        self.kept_file = NOWHERE
        self.in_memory = False
        self.known_cameras: list[tuple[str, str]] = [("Built-in", "/dev/video0"), ("Desk", "/dev/video2")]
        self.specs: list[str] = []
        self.sessions: list[LiveSession] = []
        self.local = LocalService(self.gallery, lambda: self.engine, self.engine.decode, clock=time.time)
        self.comparing = FakeComparing(lambda: self.local, self.engine)
        self.serving = FakeServing()
        self.program = FakeProgram(lambda spec: StageSource(self.stage, spec))
        self.servers = FakeServers()
        self.link: FakeLink | None = None
        self.closed = False

    @property
    def service(self) -> FaceService:
        return self.local

    @property
    def log(self) -> LogBook:
        return LogBook(QuietLog(), self.engine.decode)

    @property
    def strangers(self) -> StrangerAlbum:
        return StrangerAlbum(QuietLog(), self.local, self.engine.decode)

    def close(self) -> None:
        self.closed = True

    def try_server(self, address: str, key: str) -> ServerFound:
        return self.servers.try_server(address, key)

    @property
    def marking(self) -> Marking:
        return bootstrap.marking(self.settings)

    def now(self) -> float:
        return time.time()

    def export_sheet(self, sheet: Sheet, out: Path) -> None:
        bootstrap.export_sheet(sheet, out)

    @property
    def protection(self) -> Protection:
        return self.safe

    def save_settings(self, settings: Settings) -> None:
        self.saved.append(settings)
        self.settings = settings

    def open_live(self, spec: str) -> LiveSession:
        self.specs.append(spec)
        if spec == "nowhere":
            raise SourceNotFoundError("there is no nowhere")
        source: FrameSource
        if spec.endswith(".mp4"):
            source = FakeSource([nobody(0), nobody(1)], live=False)
        elif spec.endswith(".jpg"):
            source = FakeSource([picture((1, 200, 100))], moving=False)
        elif spec.endswith(".film"):
            source = StageSource(self.stage, spec)
            source.live = False
        else:
            source = StageSource(self.stage, spec or "Built-in")
        votes = Looker(self.local, self.engine.decode, rules=LookingRules(voting=VotingRules(agreeing=2)))
        session = LiveSession(source, votes if source.moving else votes.still, time.monotonic)
        self.sessions.append(session)
        return session

    def open_pictures(self, spec: str) -> FrameSource:
        """A folder holds three photos of its number and a damaged one; a file one photo; 'two.jpg' shows two people."""
        path = Path(spec)
        shows: dict[str, list[Pixels | FaceCogError]] = {
            "two": [picture((1, 50, 60), (2, 400, 60))],
            "none": [nobody(0)],
        }
        if path.stem.isdigit():
            identity = int(path.stem)
            one_photo, more = picture((identity, 80, 60)), [picture((identity, 50 * n, 60)) for n in range(3)]
            damaged = PictureInvalidError("b.jpg is damaged", source="b.jpg")
            shows[path.stem] = [one_photo] if path.suffix else [*more, damaged]
        if path.stem not in shows:
            raise SourceNotFoundError(f"there is no {path.name}", source=spec)
        source = FakeSource(shows[path.stem], moving=False)
        source.name = spec
        return source

    def cameras(self) -> Sequence[tuple[str, str]]:
        return self.known_cameras

    def check_up(self, go_on: GoOn) -> CheckUp | None:
        return self.local.check_up(go_on)

    def upkeep(self) -> Upkeep:
        """A gallery on the disk, once a test has said where; otherwise the one in memory, for what it can do."""
        if self.in_memory or self.kept_file == NOWHERE:
            return cast(Upkeep, self.gallery)
        return SqliteGallery(QuickFile(self.kept_file))

    @property
    def backup_folder(self) -> Path:
        return folder_of(self.kept_file)

    def export_person(self, person: Person, out: Path) -> Written:
        means = exporting.Means(lambda: self.engine.id, lambda sample: sample.jpeg)
        [written] = exporting.export(self.gallery, [person], out, ExportFormat.ZIP, means=means, passphrase=None)
        return written

    def curves(self, go_on: Callable[[float], bool]) -> Curves | None:
        return self.local.curves(go_on)

    def load_curves_chart(self) -> Callable[[Look], CurvesChart]:
        return CurvesPlot

    def map(self, *, photos: bool) -> GalleryMap:
        return self.local.map(photos=photos)

    def odds(self, threshold: float | None) -> float:
        people = len(self.gallery.people())
        return calibration.false_name_chance(threshold or calibration.threshold_for(people), people)

    def remember(self, name: str, identity: int, photos: int = 1) -> None:
        """Somebody is in the gallery from the start."""
        for number in range(photos):
            frame = Frame(picture((identity, 40 + 7 * number, 60)))
            [face] = self.engine.detect(frame.pixels)
            self.local.register(name, [self.local.sample(frame, face)])

    def enter_twice(self, name: str, identity: int) -> None:
        """A second entry of somebody, and nobody has said that the two are two people."""
        frame = Frame(picture((identity, 300, 60)))
        [face] = self.engine.detect(frame.pixels)
        person = self.local.register(name, [self.local.sample(frame, face)], force=True)
        for pair in self.local.look_alikes():
            self.local.change(person.id, DropLookAlikes(pair.ids))


class FakeChooser(Chooser):
    """Answers instead of a user."""

    def __init__(self) -> None:
        self.answer_photos: list[str] = []
        self.answer_folder = ""
        self.answer_source = ""
        self.answer_backup = ""
        self.answer_table = ""
        self.answer_export = ""
        self.answer_plot = ""

    def photos(self, parent: QWidget) -> list[str]:
        return self.answer_photos

    def folder(self, parent: QWidget) -> str:
        return self.answer_folder

    def source(self, parent: QWidget) -> str:
        return self.answer_source

    def backup(self, parent: QWidget) -> str:
        return self.answer_backup

    def table(self, parent: QWidget, name: str) -> str:
        return self.answer_table

    def export(self, parent: QWidget, name: str) -> str:
        return self.answer_export

    def plot(self, parent: QWidget) -> str:
        return self.answer_plot
