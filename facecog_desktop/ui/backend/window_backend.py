"""What the window asks of the program: a service, sources, logs, files. bootstrap.WindowBackend is one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from facecog_desktop.core.doctor.map import GalleryMap
from facecog_desktop.core.doctor.own_curves import Curves
from facecog_desktop.core.log.checkin import Marking
from facecog_desktop.core.people.protection import Protection
from facecog_desktop.core.ports.gallery import Upkeep
from facecog_desktop.core.ports.program import FaceService, FrameSource
from facecog_desktop.core.types import Frame, Person, Scene
from facecog_desktop.service.importing.intake import Written
from facecog_desktop.service.live.session import LiveStatus
from facecog_desktop.service.log.logbook import LogBook
from facecog_desktop.service.log.sheets import Sheet
from facecog_desktop.service.log.strangers import StrangerAlbum
from facecog_desktop.service.upkeep.checkup import CheckUp, GoOn
from facecog_desktop.settings import Settings
from facecog_desktop.ui.backend.comparing_backend import ComparingBackend
from facecog_desktop.ui.backend.curves_chart import CurvesChart
from facecog_desktop.ui.backend.program_backend import ProgramBackend
from facecog_desktop.ui.backend.server_backend import ServerFound, ServerLink
from facecog_desktop.ui.backend.serving_backend import ServingBackend
from facecog_desktop.ui.style.theme import Look

Value_co = TypeVar("Value_co", covariant=True)


class Slot(Protocol[Value_co]):
    """The reading side of a mailbox."""

    def peek(self) -> Value_co | None:
        """The newest value, not consumed."""
        ...


class Live(Protocol):
    """A running source as the window needs it; service.live.LiveSession is one."""

    registering: bool
    paused: bool

    @property
    def pausable(self) -> bool:
        """Whether it can stand still: films and pictures can, cameras are switched off instead."""
        ...

    @property
    def preview(self) -> Slot[Frame]:
        """The newest frame."""
        ...

    @property
    def scenes(self) -> Slot[Scene]:
        """The newest look."""
        ...

    @property
    def status(self) -> LiveStatus:
        """How it goes, a frozen value."""
        ...

    def deny(self, track: int, person: str | None) -> None:
        """A face in view is not this person (id), says the user; None takes that back."""
        ...

    def grab(self) -> bool:
        """One step of the grab loop; False at the end."""
        ...

    def look(self, timeout: float) -> bool:
        """One step of the look loop; False when the source has ended."""
        ...

    def finish(self) -> None:
        """The source was seen to its end; called by the look loop when it ends."""
        ...

    def ask_again(self) -> bool:
        """Something has changed. True: the source has ended, and a loop of its own has to run `look_again`."""
        ...

    def look_again(self) -> bool:
        """One more look at what was shown last; False when nobody asks any more."""
        ...

    def log(self, timeout: float) -> bool:
        """One step of the log loop; False when all is written."""
        ...

    def close_log(self) -> None:
        """Let go of the log; called by the log loop when it ends."""
        ...

    def close(self) -> None:
        """Release the source; called by the grab loop."""
        ...

    def stop(self) -> None:
        """Ask both loops to end."""
        ...


class Backend(Protocol):
    """What bootstrap gives the window."""

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        ...

    @property
    def service(self) -> FaceService:
        """Calls may take long: always in a job."""
        ...

    @property
    def protection(self) -> Protection:
        """Encryption of the gallery in force; in a job."""
        ...

    @property
    def version(self) -> str:
        """The program's version."""
        ...

    @property
    def licences(self) -> str:
        """The models' licences as text."""
        ...

    @property
    def log(self) -> LogBook:
        """The log of the gallery in force. Calls may take long: always in a job."""
        ...

    @property
    def strangers(self) -> StrangerAlbum:
        """The strangers of the log in force. Calls may take long: always in a job."""
        ...

    @property
    def marking(self) -> Marking:
        """The rules of check-in in force."""
        ...

    def now(self) -> float:
        """Unix time, as the log has it."""
        ...

    def export_sheet(self, sheet: Sheet, out: Path) -> None:
        """Write a table as CSV or XLSX, in a job. Raises InvalidRequestError, OutputUnwritableError."""
        ...

    def save_settings(self, settings: Settings) -> None:
        """Put settings in force and store them. Raises SettingInvalidError or OSError's FaceCogError kin."""
        ...

    def open_live(self, spec: str) -> Live:
        """A session on a source: "" the camera of the settings, "demo", else a file, folder or URL. Cheap."""
        ...

    def open_pictures(self, spec: str) -> FrameSource:
        """A picture file or a folder of them, to register from. In a job. Raises SourceNotFoundError and its kin."""
        ...

    def cameras(self) -> Sequence[tuple[str, str]]:
        """(name, spec) of every camera; may take long: in a job."""
        ...

    def check_up(self, go_on: GoOn) -> CheckUp | None:
        """Examine the gallery, in a job; None where `go_on` said no."""
        ...

    def curves(self, go_on: Callable[[float], bool]) -> Curves | None:
        """The gallery's own curves, in a job; None where `go_on` said no."""
        ...

    def load_curves_chart(self) -> Callable[[Look], CurvesChart]:
        """What draws the curves, its library loaded; call what is returned on the GUI thread."""
        ...

    def map(self, *, photos: bool) -> GalleryMap:
        """A map of the people or of all photos, in a job."""
        ...

    def upkeep(self) -> Upkeep:
        """The gallery in force as its owner sees it; verbs may take long: in a job, which closes it."""
        ...

    @property
    def backup_folder(self) -> Path:
        """Where copies of the gallery in force lie, or will lie."""
        ...

    def export_person(self, person: Person, out: Path) -> Written:
        """Write one person with all photos to a new file, in a job. Raises InvalidRequestError and its kin."""
        ...

    @property
    def comparing(self) -> ComparingBackend:
        """What the Compare page asks."""
        ...

    @property
    def link(self) -> ServerLink | None:
        """How it goes with the server in force, None where this computer recognises alone."""
        ...

    def try_server(self, address: str, key: str) -> ServerFound:
        """Ask a server who it is, in a job. Raises InvalidRequestError, ServerUnavailableError and its kin."""
        ...

    @property
    def serving(self) -> ServingBackend:
        """What serves the gallery in force to others."""
        ...

    @property
    def program(self) -> ProgramBackend:
        """The program itself: its log, newer versions, the cameras of this computer."""
        ...

    def close(self) -> None:
        """End whatever runs beside the window; may take seconds. Nothing is asked afterwards."""
        ...

    def odds(self, threshold: float | None) -> float:
        """Chance (0 to 1) that a stranger gets a name in this gallery; None: at the automatic threshold."""
        ...
