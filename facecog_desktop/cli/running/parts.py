"""What the commands work with, as a Protocol. The module bootstrap is the real thing; tests hand in fakes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from facecog_desktop.core.comparing.comparison import Comparison
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.people.changes import Change, Receipt
from facecog_desktop.core.people.look_alikes import LookAlikes
from facecog_desktop.core.people.protection import Lock, Protection
from facecog_desktop.core.ports.gallery import Gallery, Upkeep
from facecog_desktop.core.ports.program import FaceEngine, FaceService, FrameSource
from facecog_desktop.core.program.camera_access import CameraAccess
from facecog_desktop.core.types import (
    Box,
    CounterExample,
    EngineId,
    Face,
    Landmarks,
    Person,
    Pixels,
    Sample,
    StoredSample,
)
from facecog_desktop.service.importing.intake import Archive, ExportFormat, ImportFormat, Written
from facecog_desktop.service.live.looking import Looker
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.log.logbook import LogBook
from facecog_desktop.service.log.sheets import Sheet
from facecog_desktop.service.log.strangers import StrangerAlbum
from facecog_desktop.service.self_test import Trial
from facecog_desktop.service.server.fallback import FallbackService
from facecog_desktop.settings import Settings

if TYPE_CHECKING:  # what only the measuring commands need must not slow down every start
    from facecog_desktop.bootstrap.serving import ServerPlan, ServerReady
    from facecog_desktop.remote.server.keys.key_file import KeyFile
    from facecog_desktop.service.crew import Dealt, Result, Task, Work
    from facecog_desktop.service.documents import DocumentCheck
    from facecog_desktop.service.liveness.evaluation import Measured
    from facecog_desktop.service.measuring.benchmark import Loop
    from facecog_desktop.service.measuring.evaluation import Seen
    from facecog_desktop.service.measuring.stages import OwnStages
    from facecog_desktop.service.measuring.usual import UsualFigures, UsualTask
    from facecog_desktop.service.registering.portraits import Shown

Label = tuple[Box, str, tuple[int, int, int], Landmarks | None]
"""What is drawn of one face: the box, the words at it, the colour (RGB) and the landmarks, if they are to be shown."""


class KeptGallery(Gallery, Upkeep, Protection, Protocol):
    """A gallery that can also be checked and encrypted."""


class KeptPeople(Protocol):
    """The people of a gallery, in its file or on a server."""

    def people(self, *, removed: bool = False) -> list[Person]:
        """Everybody, by name."""
        ...

    def samples(self, person_id: str) -> list[StoredSample]:
        """The kept photos of one person."""
        ...

    def counter_examples(self, person_id: str) -> list[CounterExample]:
        """Faces that were said not to be the person."""
        ...

    def look_alikes(self) -> list[LookAlikes]:
        """Pairs of people who are remembered to look alike."""
        ...

    def change(self, person_id: str, change: Change) -> Change:
        """Change something about a person; returns the inverse."""
        ...

    def forget(self, person_id: str, *, backups: bool = False) -> Receipt:
        """Erase a person beyond recovery."""
        ...


class Server(FaceService, Protocol):
    """A server's gallery."""

    def close(self) -> None:
        """Let go of the connection."""
        ...


class Writer(Protocol):
    """Takes the drawn pictures of one source."""

    def write(self, source: str, pixels: Pixels) -> Path:
        """Add a picture; returns the file it is (or will be) in."""
        ...

    def close(self) -> None:
        """Complete the file."""
        ...

    def discard(self) -> None:
        """Leave nothing half done behind."""
        ...


class ModelFile(Protocol):
    """One model file of the list."""

    @property
    def name(self) -> str:
        """What the program calls it."""
        ...

    @property
    def file(self) -> str:
        """The file's name."""
        ...

    @property
    def origin(self) -> str:
        """Where it comes from."""
        ...

    @property
    def sha256(self) -> str:
        """What its bytes must hash to."""
        ...

    @property
    def licence(self) -> str:
        """On what terms it may be used."""
        ...

    @property
    def purpose(self) -> str:
        """What it is for."""
        ...

    @property
    def path(self) -> Path | None:
        """Where it lies, None where it is missing."""
        ...


class Parts(Protocol):
    """Everything that bootstrap makes for the commands."""

    def settings(self, overrides: Mapping[str, Any], /) -> Settings:
        """The settings in force, `overrides` above all. Raises SettingInvalidError."""
        ...

    def gallery(self, settings: Settings, /) -> KeptGallery:
        """The gallery alone, without any engine."""
        ...

    def log_book(self, settings: Settings, /) -> LogBook:
        """What reads the log of the gallery, without any engine."""
        ...

    def log_gallery(self, settings: Settings, /) -> KeptPeople:
        """Whoever is named in the log; the people are a server's where there is one."""
        ...

    def stranger_album(self, settings: Settings, /) -> StrangerAlbum:
        """The strangers in the log of the gallery; the engine is loaded when it is first needed."""
        ...

    def export_sheet(self, sheet: Sheet, out: Path, /) -> None:
        """Write a table as CSV or XLSX. Raises InvalidRequestError, OutputUnwritableError."""
        ...

    def ask_for_keys(self, ask: Callable[[Path, Lock, int], str | None], /) -> None:
        """Whom to ask for the passphrase or recovery key of an encrypted gallery: file, lock, attempt from 0."""
        ...

    def gallery_path(self, settings: Settings, /) -> Path | None:
        """The gallery's file, which may not be there yet; None: it is in a database on a server."""
        ...

    def service(self, settings: Settings, /, *, crowd: int = 0) -> LocalService:
        """The service; its engine is loaded when it is first needed. `crowd`: so many people who do not exist."""
        ...

    def remote(self, settings: Settings, /) -> Server:
        """The server of the settings. Raises InvalidRequestError for what is no address."""
        ...

    def client(self, settings: Settings, /) -> FallbackService:
        """The same, with the gallery here in its place while it is away."""
        ...

    def engine(self, settings: Settings, /) -> FaceEngine:
        """The engine in force, with its models loaded."""
        ...

    def reference_engine(self, settings: Settings, /) -> FaceEngine:
        """The engine with dlib's own network."""
        ...

    def photo_reader(self, settings: Settings, /, *, plain: bool) -> Work[Sequence[Path], list[Seen]]:
        """Makes the templates of picture files, and with `plain` the numbers of one pass."""
        ...

    def cue_reader(self, settings: Settings, /) -> Work[Sequence[Path], list[Measured]]:
        """Measures in picture files what tells a living face from a picture of one."""
        ...

    def alive_chance(self) -> Callable[[Pixels, Face], float]:
        """0 to 1: whether a face is alive by what its picture shows, as the shipped cues were taught."""
        ...

    def portraitist(self, settings: Settings, /, *, faces: int) -> Work[Sequence[Shown], list[Sample | FaceCogError]]:
        """Makes the photos that would be kept of picture files, with their templates."""
        ...

    def check_usual(self) -> None:
        """Raises PackageMissingError where face_recognition is not installed."""
        ...

    def usual_reader(self) -> Work[Sequence[Path], list[Seen]]:
        """Makes face_recognition's numbers of picture files."""
        ...

    def usual_bench(self) -> Work[UsualTask, UsualFigures]:
        """Measures face_recognition on the frames of a film."""
        ...

    def stages(self, settings: Settings, /, *, crowd: int) -> OwnStages:
        """The parts of a look, to be timed."""
        ...

    def make_loop(self, step: Callable[[], bool], *, name: str, close: Callable[[], None] | None = None) -> Loop:
        """A thread that repeats a step until it answers False."""
        ...

    def deal(self, make: Callable[[], Work[Task, Result]], tasks: Iterable[Task], workers: int, /) -> Dealt[Result]:
        """(number of the task, result) of work done by so many processes, in any order."""
        ...

    def looker(self, settings: Settings, service: FaceService, /) -> Looker:
        """What follows the faces of one moving source."""
        ...

    def open_source(self, spec: str, /) -> FrameSource:
        """The frames of a SOURCE. Raises SourceNotFoundError and its kin."""
        ...

    def decode(self, data: bytes, /, *, source: str = "") -> Pixels:
        """The pixels of a picture file's bytes. Raises PictureInvalidError, PictureTooLargeError."""
        ...

    def open_archive(
        self, path: Path, wanted: ImportFormat | None, /, *, passphrase: str | None, engine: Callable[[], EngineId]
    ) -> Archive:
        """Another gallery, an export or a list; `wanted` None: whatever it is. Raises FormatUnknownError, …"""
        ...

    def export(
        self,
        gallery: Gallery,
        people: Sequence[Person],
        out: Path,
        wanted: ExportFormat,
        /,
        *,
        passphrase: str | None,
        engine: Callable[[], EngineId],
    ) -> Iterator[Written]:
        """Write people to `out`; they are there once the iterator has ended. Raises OutputUnwritableError."""
        ...

    def open_paced(self, spec: str, /) -> FrameSource:
        """The same at its own pace."""
        ...

    def open_writer(self, out: Path, source: FrameSource, /, *, fps: float | None = None) -> Writer:
        """Where the drawn pictures of a source go. Raises InvalidRequestError."""
        ...

    def annotate(self, pixels: Pixels, labels: Sequence[Label], /) -> Pixels:
        """A copy of the picture with the labels drawn."""
        ...

    def chart_writer(self) -> Callable[[Comparison, Path], None]:
        """Draws a comparison over time into a file. Raises PackageMissingError."""
        ...

    def document_check(self) -> DocumentCheck:
        """Reads identity documents. Raises PackageMissingError."""
        ...

    def self_trials(self, *, window: bool) -> Sequence[tuple[str, Trial]]:
        """The checks of the program by name; with `window` one shows the real window."""
        ...

    def build_networks(self) -> None:
        """Convert the networks anew. Raises ModelMissingError, ModelDamagedError."""
        ...

    def models(self) -> Sequence[ModelFile]:
        """Every model file of the list."""
        ...

    def verify_models(self) -> Sequence[str]:
        """Check every byte: "name: what is wrong" of each model file that is not whole."""
        ...

    def cameras(self) -> Sequence[tuple[str, str]]:
        """(name, SOURCE) of every camera that is plugged in."""
        ...

    def camera_access(self) -> CameraAccess:
        """What speaks for or against cameras on this computer."""
        ...

    def show_failure(self, error: FaceCogError, /) -> None:
        """Show a known failure in a dialog until it is closed."""
        ...

    def run_window(self, settings: Settings, /, *, source: str, panel: str, demo: bool, name: str = "") -> int:
        """Show the window until it is closed; `name`: whom the register panel is to begin with."""
        ...

    def serve(
        self,
        settings: Settings,
        plan: ServerPlan,
        ask: Callable[[Path, Lock, int], str | None],
        ready: Callable[[ServerReady], None],
        /,
    ) -> None:
        """Serve until told to end. Raises ExposedError, AddressUnavailableError and their kin."""
        ...

    def key_file(self, path: Path, /) -> KeyFile:
        """The file of a server's keys."""
        ...
