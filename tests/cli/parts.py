"""What the commands work with in tests: a gallery in memory, an engine that sees coloured blocks, named sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from facecog_desktop import settings as stored_settings
from facecog_desktop.bootstrap.serving import ServerPlan, ServerReady
from facecog_desktop.cli.running.parts import Label
from facecog_desktop.core.comparing.comparison import Comparison
from facecog_desktop.core.errors import FaceCogError, PackageMissingError, SourceNotFoundError
from facecog_desktop.core.people.copies import Contents, Copy, Replacement
from facecog_desktop.core.people.protection import Copies, KeepOn, Lock, Protected, ProtectionState, Wish, unstoppable
from facecog_desktop.core.ports.gallery import GalleryInfo, Salvage
from facecog_desktop.core.ports.program import FaceService, FrameSource
from facecog_desktop.core.program.camera_access import CameraAccess
from facecog_desktop.core.types import Box, Face, Frame, Landmarks, Pixels
from facecog_desktop.remote.client.connection import Connection, Patience
from facecog_desktop.remote.client.service import RemoteService
from facecog_desktop.remote.server.keys.key_file import KeyFile
from facecog_desktop.service import crew
from facecog_desktop.service.comparing.comparer import Comparer
from facecog_desktop.service.crew import Dealt, Result, Task, Work
from facecog_desktop.service.documents import DocumentCheck
from facecog_desktop.service.live.looking import Looker
from facecog_desktop.service.liveness.evaluation import CueReader, Measure
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.measuring.crowd import crowded
from facecog_desktop.service.measuring.evaluation import PhotoReader
from facecog_desktop.service.measuring.stages import OwnStages
from facecog_desktop.service.measuring.usual import UsualBench, UsualReader
from facecog_desktop.service.memory import GalleryMemory
from facecog_desktop.service.registering.portraits import Portraitist
from facecog_desktop.service.self_test import Trial
from facecog_desktop.service.server.fallback import FallbackService
from facecog_desktop.service.server.link import Link
from facecog_desktop.settings import Settings, WhenOffline
from facecog_desktop.storage.exchange.sheets import chart
from facecog_desktop.ui.threads import Loop
from tests.cli.exchange_parts import ExchangeParts
from tests.fake_readings import FakeReadings
from tests.fakes import FakeEngine, FakeGallery, FakeSource
from tests.service.usual_package import FakePackage, load

Item = Pixels | FaceCogError | KeyboardInterrupt
"""What a source gives: a picture, a known failure, or that somebody presses Ctrl-C."""


class CheckedGallery(FakeGallery):
    """The gallery in memory, with what the doctor asks."""

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.due: list[tuple[float, int]] = []
        self.disk: FaceCogError | None = None
        self.copies_made: list[Path] = []
        self.restored: list[Path] = []

    def integrity(self) -> list[str]:
        return self.wrong

    def info(self) -> GalleryInfo:
        people = self.people()
        return GalleryInfo("memory", "none", "none", 1, len(people), sum(p.samples for p in people), 0, 0)

    def check(self) -> None:
        """Nothing of it lies on a disk."""

    def backup(self, to: Path | None = None) -> Path:
        copy = to or Path("memory.facecog")
        self.copies_made.append(copy)
        return copy

    def backup_if_due(self, now: float, *, every: float, keep: int) -> Path | None:
        if self.disk is not None:
            raise self.disk
        self.due.append((every, keep))
        return None

    def copies(self) -> list[Copy]:
        return [Copy(place, 0.0, 0) for place in self.copies_made]

    def foresee(self, source: Path) -> Replacement:
        return Replacement(Contents(0, 0), Contents(len(self.people()), 0))

    def mend(self) -> tuple[Salvage, Path | None]:
        return self.salvage(Path("memory.facecog")), None

    def finish_erasure(self) -> None:
        """Nothing is ever broken off here."""

    def backups(self) -> list[Path]:
        return self.copies_made

    def restore(self, source: Path) -> Path | None:
        self.restored.append(source)
        return None

    def salvage(self, to: Path) -> Salvage:
        return Salvage(len(self.people()), 0, 0, 0, ())

    def scrub(self) -> None:
        self.wrong.clear()

    def protection(self) -> ProtectionState:
        return ProtectionState(Lock.NONE)

    def unlock(self, secret: str, *, remember: bool = False, of: Path | None = None) -> None:
        """It is never locked."""

    def protect(self, wish: Wish, go_on: KeepOn = unstoppable) -> Protected | None:
        return Protected(Lock.NONE)

    def tidy_copies(self, copies: Copies) -> Protected:
        return Protected(Lock.NONE)

    def recovery_key(self) -> str:
        return ""


class NamedSource(FakeSource):
    """A source whose separate pictures have names of their own."""

    def __init__(self, spec: str, items: Sequence[Item], *, live: bool, moving: bool) -> None:
        super().__init__([item for item in items if not isinstance(item, KeyboardInterrupt)], live=live, moving=moving)
        self.name = spec
        self._stops_after = next((i for i, item in enumerate(items) if isinstance(item, KeyboardInterrupt)), -1)
        self._reads = 0
        self.length = len(items)
        self._several = len(items) > 1

    def read(self) -> Frame | None:
        if self._reads == self._stops_after:
            raise KeyboardInterrupt
        self._reads += 1
        frame = super().read()
        if frame is None or self.moving:
            return frame
        name = f"{self.name}/{frame.number}.jpg" if self._several else self.name
        return replace(frame, source=name, time=0.0)


@dataclass(frozen=True)
class FakeModel:
    """A line of the list of models."""

    name: str
    path: Path | None = None
    file: str = "some.dat"
    origin: str = "somewhere"
    sha256: str = "00"
    licence: str = "CC0-1.0"
    purpose: str = "to be listed"


class FakeWriter:
    """Remembers what it was given."""

    def __init__(self, out: Path, fps: float | None) -> None:
        self.out, self.fps = out, fps
        self.written: list[str] = []
        self.ended = ""

    def write(self, source: str, pixels: Pixels) -> Path:
        assert pixels.shape[2] == 3
        self.written.append(source)
        return self.out

    def close(self) -> None:
        self.ended = "closed"

    def discard(self) -> None:
        self.ended = "discarded"


def brightness(pixels: Pixels, face: Face) -> dict[str, np.ndarray]:
    """Two cues: how bright the picture about the face is, and nothing."""
    return {"bright": np.array([float(pixels[0, 0].mean())]), "nothing": np.zeros(1)}


@dataclass
class FakeParts(ExchangeParts):
    """Stands for bootstrap. `pictures`, `films` and `live` say what there is under which name."""

    kept: CheckedGallery = field(default_factory=CheckedGallery)
    fast: FakeEngine = field(default_factory=FakeEngine)
    pictures: dict[str, Sequence[Item]] = field(default_factory=dict)
    films: dict[str, Sequence[Item]] = field(default_factory=dict)
    live: dict[str, Sequence[Item]] = field(default_factory=dict)
    listed: list[FakeModel] = field(default_factory=list)
    wrong_models: set[str] = field(default_factory=set)
    plugged: list[tuple[str, str]] = field(default_factory=list)
    access: CameraAccess = field(default_factory=lambda: CameraAccess("linux"))
    failures: list[FaceCogError] = field(default_factory=list)
    opened: list[NamedSource] = field(default_factory=list)
    writers: list[FakeWriter] = field(default_factory=list)
    labels: list[Sequence[Label]] = field(default_factory=list)
    windows: list[dict[str, Any]] = field(default_factory=list)
    galleries: list[str] = field(default_factory=list)
    gallery_file: Path = Path("/there/is/none")
    readings: FakeReadings = field(default_factory=FakeReadings)
    draws: bool = True
    documents: DocumentCheck | None = None
    built: int = 0
    trials: list[tuple[str, Trial]] = field(
        default_factory=lambda: [("models", lambda: "4 files"), ("gallery", lambda: "whole")]
    )
    crowds: list[int] = field(default_factory=list)
    usual: FakePackage | None = field(default_factory=FakePackage)
    dealt: list[int] = field(default_factory=list)
    measure: Measure = brightness
    asks: list[Callable[[Path, Lock, int], str | None]] = field(default_factory=list)
    plans: list[ServerPlan] = field(default_factory=list)

    def settings(self, overrides: Mapping[str, Any]) -> Settings:
        return stored_settings.changed(stored_settings.load(), **overrides)

    def gallery(self, settings: Settings) -> CheckedGallery:
        self.galleries.append(settings.gallery)
        return self.kept

    def ask_for_keys(self, ask: Callable[[Path, Lock, int], str | None]) -> None:
        self.asks.append(ask)

    def gallery_path(self, settings: Settings) -> Path:
        return self.gallery_file

    def service(self, settings: Settings, *, crowd: int = 0) -> LocalService:
        self.galleries.append(settings.gallery)
        self.crowds.append(crowd)
        threshold = settings.threshold or None
        made = LocalService(
            crowded(self.kept, crowd), lambda: self.fast, self.fast.decode, clock=lambda: 0.0, threshold=threshold
        )
        made.comparer = Comparer(lambda: self.fast, self.open_source, self.readings)
        return made

    def log_gallery(self, settings: Settings) -> CheckedGallery:
        return self.gallery(settings)

    def remote(self, settings: Settings) -> RemoteService:
        patience = Patience(connect=1.0, read=5.0, whole=10.0, retries=0)
        connection = Connection(settings.server, settings.api_key, patience=patience)
        fast = self.fast
        made = RemoteService(connection, lambda: fast, fast.decode, private=settings.server_private, quick=None)
        made.comparer = Comparer(lambda: fast, self.open_source, self.readings)
        return made

    def client(self, settings: Settings) -> FallbackService:
        server = self.remote(settings)
        link = Link(server, self.kept, server.address)
        says = settings.when_offline is WhenOffline.SAY
        return FallbackService(server, self.service(settings), self.kept, link, says_offline=says)

    def chart_writer(self) -> Callable[[Comparison, Path], None]:
        if not self.draws:
            raise PackageMissingError("matplotlib is needed to draw")
        return chart.write

    def document_check(self) -> DocumentCheck:
        if self.documents is None:
            raise PackageMissingError("reading documents needs the program tesseract")
        return self.documents

    def engine(self, settings: Settings) -> FakeEngine:
        return self.fast

    def self_trials(self, *, window: bool) -> Sequence[tuple[str, Trial]]:
        return [*self.trials, ("window", lambda: "drawn")] if window else self.trials

    def build_networks(self) -> None:
        self.built += 1

    def reference_engine(self, settings: Settings) -> FakeEngine:
        return self.fast

    def looker(self, settings: Settings, service: FaceService) -> Looker:
        return Looker(service, self.fast.decode)

    def photo_reader(self, settings: Settings, *, plain: bool) -> PhotoReader:
        return PhotoReader(self.fast, load, plain=plain)

    def cue_reader(self, settings: Settings) -> CueReader:
        return CueReader(self.fast, load, self.measure)

    def alive_chance(self) -> Callable[[Pixels, Face], float]:
        return lambda pixels, face: 0.75

    def portraitist(self, settings: Settings, *, faces: int) -> Portraitist:
        def decoded(data: bytes, source: str) -> Pixels:
            return self.decode(data, source=source)

        return Portraitist(self.service(settings), self.fast, decoded, faces=faces)

    def check_usual(self) -> None:
        if self.usual is None:
            raise PackageMissingError("--reference needs face_recognition")

    def usual_reader(self) -> UsualReader:
        return UsualReader(self._package())

    def usual_bench(self) -> UsualBench:
        return UsualBench(self._package, self.open_source, self.fast.decode, self.make_loop)

    def _package(self) -> FakePackage:
        self.check_usual()
        return self.usual or FakePackage()

    def stages(self, settings: Settings, *, crowd: int) -> OwnStages:
        self.crowds.append(crowd)

        def found(pixels: Pixels) -> list[tuple[Box, float]]:
            return [(face.box, face.score) for face in self.fast.detect(pixels)]

        def marked(pixels: Pixels, boxes: Sequence[Box]) -> list[Landmarks]:
            return [face.landmarks for face in self.fast.detect(pixels) if face.box in boxes]

        return OwnStages(found, found, marked, self.fast, GalleryMemory(crowded(self.kept, crowd)))

    def make_loop(self, step: Callable[[], bool], *, name: str, close: Callable[[], None] | None = None) -> Loop:
        return Loop(step, name=name, close=close)

    def deal(self, make: Callable[[], Work[Task, Result]], tasks: Iterable[Task], workers: int) -> Dealt[Result]:
        """In this process, whatever was asked for: a fake cannot be sent to another one."""
        self.dealt.append(workers)
        return crew.deal(make, tasks, 0)

    def open_paced(self, spec: str) -> FrameSource:
        return self.open_source(spec)

    def open_source(self, spec: str) -> FrameSource:
        for there, live, moving in ((self.pictures, False, False), (self.films, False, True), (self.live, True, True)):
            if spec in there:
                source = NamedSource(spec, there[spec], live=live, moving=moving)
                self.opened.append(source)
                return source
        raise SourceNotFoundError(f"there is no file {spec}", source=spec)

    def open_writer(self, out: Path, source: FrameSource, *, fps: float | None = None) -> FakeWriter:
        self.writers.append(FakeWriter(out, fps))
        return self.writers[-1]

    def annotate(self, pixels: Pixels, labels: Sequence[Label]) -> Pixels:
        self.labels.append(labels)
        return pixels.copy()

    def models(self) -> Sequence[FakeModel]:
        return self.listed

    def verify_models(self) -> Sequence[str]:
        return [f"{name}: the model file of {name} is not the one expected" for name in sorted(self.wrong_models)]

    def cameras(self) -> Sequence[tuple[str, str]]:
        return self.plugged

    def camera_access(self) -> CameraAccess:
        return self.access

    def show_failure(self, error: FaceCogError) -> None:
        self.failures.append(error)

    def run_window(self, settings: Settings, *, source: str, panel: str, demo: bool, name: str = "") -> int:
        named = {"name": name, "server": settings.server} if name or settings.server else {}
        self.windows.append({"gallery": settings.gallery, "source": source, "panel": panel, "demo": demo, **named})
        return 0

    def serve(
        self,
        settings: Settings,
        plan: ServerPlan,
        ask: Callable[[Path, Lock, int], str | None],
        ready: Callable[[ServerReady], None],
    ) -> None:
        self.galleries.append(settings.gallery)
        self.plans.append(plan)
        ready(ServerReady("http://127.0.0.1:8000", plan.keys is not None, plan.compat, plan.workers))

    def key_file(self, path: Path) -> KeyFile:
        return KeyFile(path)
