"""From settings to objects: the only place that names concrete classes, and the only one that imports late."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from facecog_desktop import __version__, paths
from facecog_desktop import settings as stored_settings
from facecog_desktop.core.errors import FaceCogError, SettingInvalidError
from facecog_desktop.settings import Detector, Settings

if TYPE_CHECKING:
    from facecog_desktop.capture.writing import Writer
    from facecog_desktop.core.gallery_port import Gallery
    from facecog_desktop.core.map import GalleryMap
    from facecog_desktop.core.ports import FaceEngine, FaceService, FrameSource
    from facecog_desktop.core.types import Box, EngineId, Landmarks, Person, Pixels, Sample
    from facecog_desktop.service.checkup import CheckUp, GoOn
    from facecog_desktop.service.crew import Result, Task, Work
    from facecog_desktop.service.evaluation import PhotoReader
    from facecog_desktop.service.intake import Archive, ExportFormat, ImportFormat, Written
    from facecog_desktop.service.live import LiveSession
    from facecog_desktop.service.local import LocalService
    from facecog_desktop.service.looking import Looker
    from facecog_desktop.service.stages import OwnStages
    from facecog_desktop.service.usual import UsualBench, UsualReader
    from facecog_desktop.storage.sqlite.gallery import SqliteGallery
    from facecog_desktop.ui.threads import Loop
    from facecog_desktop.vision.detector import Detector as FaceDetector
    from facecog_desktop.vision.embedder import Embedder
    from facecog_desktop.vision.engine import DlibEngine
    from facecog_desktop.vision.weights import ModelFile

DEMO = "demo"
"""The source that is drawn by the program itself."""

_PHOTO_FACE = 40  # pixels: in photos smaller faces are sought than live; 42 of 44 marked ones were found so


def settings(overrides: Mapping[str, Any]) -> Settings:
    """The settings in force: the file's, the environment's, and `overrides` above all. Raises SettingInvalidError."""
    return stored_settings.changed(stored_settings.load(), **overrides)


def gallery_path(settings: Settings) -> Path:
    """Where the gallery of these settings lies."""
    if settings.gallery.startswith(("postgresql:", "postgres:")):
        raise SettingInvalidError("a gallery on a PostgreSQL server is not offered", "Name a file with --gallery.")
    return Path(settings.gallery).expanduser() if settings.gallery else paths.default_gallery()


def gallery(settings: Settings) -> SqliteGallery:
    """The gallery alone: no model and no picture library is loaded."""
    from facecog_desktop.storage.sqlite.gallery import SqliteGallery

    return SqliteGallery(gallery_path(settings))


def engine(settings: Settings) -> DlibEngine:
    """The face engine on this computer."""
    from facecog_desktop.vision import weights
    from facecog_desktop.vision.onnx_embedder import OnnxEmbedder

    return _engine(settings, OnnxEmbedder(weights.find(weights.RESNET)))


def reference_engine(settings: Settings) -> DlibEngine:
    """The same with dlib's own network, to compare with."""
    from facecog_desktop.vision.reference import ReferenceEmbedder

    return _engine(settings, ReferenceEmbedder())


def photo_reader(settings: Settings, *, plain: bool) -> PhotoReader:
    """What makes the templates of picture files, and with `plain` the numbers of one pass."""
    from facecog_desktop.capture.decode import read_picture
    from facecog_desktop.service.evaluation import PhotoReader

    return PhotoReader(engine(settings), read_picture, plain=plain)


def _engine(settings: Settings, embedder: Embedder) -> DlibEngine:
    from facecog_desktop.vision.engine import DlibEngine
    from facecog_desktop.vision.landmarks import LandmarkPredictor

    lock = Lock()
    live, thorough = _detectors(settings, lock)
    return DlibEngine(detector=live, thorough=thorough, landmarks=LandmarkPredictor(68, lock=lock), embedder=embedder)


def _detectors(settings: Settings, lock: Lock) -> tuple[FaceDetector, FaceDetector]:
    """For live frames and for photos."""
    from facecog_desktop.vision import cnn_detector, hog_detector, weights
    from facecog_desktop.vision.automatic_detector import AutomaticDetector
    from facecog_desktop.vision.cnn_detector import CnnDetector
    from facecog_desktop.vision.hog_detector import HogDetector

    photo_face = min(settings.min_face, _PHOTO_FACE)

    def cnn(min_face: int, max_pixels: int) -> FaceDetector:
        return CnnDetector(weights.find(weights.MMOD), min_face=min_face, max_pixels=max_pixels)

    if settings.detector is Detector.CNN:
        return cnn(settings.min_face, cnn_detector.LIVE_PIXELS), cnn(photo_face, cnn_detector.STILL_PIXELS)
    live = HogDetector(min_face=settings.min_face, max_pixels=hog_detector.LIVE_PIXELS, lock=lock)
    thorough = HogDetector(min_face=photo_face, max_pixels=hog_detector.STILL_PIXELS, lock=lock)
    if settings.detector is Detector.HOG:
        return live, thorough
    return live, AutomaticDetector(thorough, lambda: cnn(photo_face, cnn_detector.STILL_PIXELS))


def service(settings: Settings, load_engine: Callable[[], FaceEngine] | None = None, *, crowd: int = 0) -> LocalService:
    """The service on this computer; its engine is loaded when first needed. `crowd`: so many more who do not exist."""
    from facecog_desktop.capture.decode import decode
    from facecog_desktop.service.local import LocalService

    return LocalService(
        _with_crowd(settings, crowd),
        load_engine or _once(lambda: engine(settings)),
        decode,
        clock=time.time,
        threshold=settings.threshold or None,
    )


def _with_crowd(settings: Settings, crowd: int) -> Gallery:
    from facecog_desktop.service.crowd import crowded

    return crowded(gallery(settings), crowd) if crowd else gallery(settings)


def stages(settings: Settings, *, crowd: int) -> OwnStages:
    """The parts of a look, to be timed one by one; `crowd` as for `service`."""
    from facecog_desktop.service.memory import GalleryMemory
    from facecog_desktop.vision import measuring

    live, _ = _detectors(settings, Lock())
    return measuring.own_stages(live, engine(settings), GalleryMemory(_with_crowd(settings, crowd)))


def make_loop(step: Callable[[], bool], *, name: str, close: Callable[[], None] | None = None) -> Loop:
    """A thread that repeats a step until it answers False."""
    from facecog_desktop.ui.threads import Loop

    return Loop(step, name=name, close=close)


def check_usual() -> None:
    """Raises PackageMissingError where face_recognition cannot be measured beside the program."""
    from facecog_desktop.vision import measuring

    measuring.check_usual()


def usual_reader() -> UsualReader:
    """What makes face_recognition's numbers of picture files."""
    from facecog_desktop.service.usual import UsualReader
    from facecog_desktop.vision import measuring

    return UsualReader(measuring.usual_package())


def usual_bench() -> UsualBench:
    """What measures face_recognition on frames, in a process of its own."""
    from facecog_desktop.capture.decode import decode
    from facecog_desktop.service.usual import UsualBench
    from facecog_desktop.vision import measuring

    return UsualBench(measuring.usual_package, open_source, decode, make_loop)


def deal(make: Callable[[], Work[Task, Result]], tasks: Sequence[Task], workers: int) -> Iterator[tuple[int, Result]]:
    """(number of the task, result) of work done by so many processes; see service.crew."""
    from facecog_desktop.service import crew

    return crew.deal(make, tasks, workers)


def _once(make: Callable[[], FaceEngine]) -> Callable[[], FaceEngine]:
    """The same object for every caller, made by the first one while the others wait."""
    lock = Lock()
    made: list[FaceEngine] = []

    def get() -> FaceEngine:
        with lock:
            if not made:
                made.append(make())
            return made[0]

    return get


def looker(settings: Settings, service: FaceService) -> Looker:
    """What follows the faces of one moving source and votes on who they are."""
    from facecog_desktop.capture.decode import decode
    from facecog_desktop.core.voting import VotingRules
    from facecog_desktop.service.looking import Looker, LookingRules
    from facecog_desktop.vision.opencv_flow import FlowFollower

    rules = LookingRules(
        interval=1.0 / settings.looks_per_second,
        rec_area=settings.rec_area,
        voting=VotingRules(agreeing=settings.votes, memory=max(9, 3 * settings.votes)),
    )
    return Looker(service, decode, follower=FlowFollower(), rules=rules)


def open_source(spec: str) -> FrameSource:
    """The frames of a SOURCE as the command line names it, as fast as they can be read."""
    from facecog_desktop.capture.drawn.scene import DrawnSource
    from facecog_desktop.capture.opening import open_source as open_named

    return DrawnSource() if spec == DEMO else open_named(spec)


def decode(data: bytes, *, source: str = "") -> Pixels:
    """The upright RGB pixels of a picture file's bytes. Raises PictureInvalidError, PictureTooLargeError."""
    from facecog_desktop.capture import decode as decoding

    return decoding.decode(data, source=source)


def open_archive(
    path: Path, wanted: ImportFormat | None, *, passphrase: str | None, engine: Callable[[], EngineId]
) -> Archive:
    """Another gallery, an export or a list; see storage.exchange.opening."""
    from facecog_desktop.storage.exchange import opening

    return opening.open_archive(path, wanted, passphrase=passphrase, engine=engine)


def export(
    gallery: Gallery,
    people: Sequence[Person],
    out: Path,
    wanted: ExportFormat,
    *,
    passphrase: str | None,
    engine: Callable[[], EngineId],
) -> Iterator[Written]:
    """Write people to `out`; see storage.exchange.exporting."""
    from facecog_desktop.storage.exchange import exporting

    means = exporting.Means(engine, small_face)
    return exporting.export(gallery, people, out, wanted, means=means, passphrase=passphrase)


def small_face(sample: Sample) -> bytes:
    """The 96x96 face that older recognition servers exchange, as JPEG bytes. Raises PictureInvalidError."""
    from facecog_desktop.service.faces import face_in_crop
    from facecog_desktop.vision import align
    from facecog_desktop.vision import engine as seeing

    face = face_in_crop(sample.landmarks)
    return seeing.encode(align.align(seeing.decode(sample.jpeg), face.landmarks, face.box, align.SMALL).pixels)


def open_paced(spec: str) -> FrameSource:
    """The same source at its own rate, for watching."""
    from facecog_desktop.capture.pacing import Paced

    source = open_source(spec)
    return source if source.live and spec != DEMO else Paced(source)


def open_writer(out: Path, source: FrameSource, *, fps: float | None = None) -> Writer:
    """Where the annotated pictures of a source are written. Raises InvalidRequestError."""
    from facecog_desktop.capture import writing

    return writing.open_writer(out, source, fps=fps)


def annotate(pixels: Pixels, labels: Sequence[tuple[Box, str, tuple[int, int, int], Landmarks | None]]) -> Pixels:
    """A copy of the picture with (box, words, RGB colour, landmarks to show) of each face drawn."""
    from facecog_desktop.capture import annotating

    return annotating.annotate(pixels, [annotating.Mark(*label) for label in labels])


def cameras() -> Sequence[tuple[str, str]]:
    """(name, what to call open_source with) of every camera that is plugged in."""
    from facecog_desktop.capture import listing

    return [(camera.name, camera.path or str(camera.index)) for camera in listing.cameras()]


def build_networks() -> None:
    """Convert the networks anew. Raises ModelMissingError, ModelDamagedError."""
    from facecog_desktop.vision import onnx_export, weights
    from facecog_desktop.vision.dlib_networks import Kind

    onnx_export.build(weights.find(weights.RESNET), Kind.FACE)
    onnx_export.build(weights.find(weights.MMOD), Kind.DETECTOR)


def models() -> list[ModelFile]:
    """Every model file of the list and where it lies."""
    from facecog_desktop.vision import weights

    return weights.listing()


def verify_models() -> Sequence[str]:
    """What is wrong with each model file that is not whole; empty when all are."""
    from facecog_desktop.vision import weights

    problems: list[str] = []
    for model in weights.listing():
        try:
            weights.verify(model.name)
        except FaceCogError as error:
            problems.append(f"{model.name}: {error.message}")
    return problems


def run_window(settings: Settings, *, source: str, panel: str, demo: bool) -> int:
    """Show the window until it is closed."""
    from facecog_desktop.ui import app

    return app.run(WindowBackend(settings), app.Options(source=DEMO if demo else source, panel=panel))


class WindowBackend:
    """What the window works with. The drawn demo has a gallery of its own, so that it never mixes with real people."""

    version = __version__

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._load_engine = _once(lambda: engine(self._settings))
        self._service = service(settings, self._load_engine)
        self._demo: LocalService | None = None

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    @property
    def service(self) -> LocalService:
        """The service over the gallery in force: the demo's while the demo is shown."""
        return self._demo or self._service

    @property
    def licences(self) -> str:
        """The models' licences as text."""
        return "\n".join(f"{model.file}: {model.licence}. {model.purpose}" for model in models())

    def save_settings(self, settings: Settings) -> None:
        """Put settings in force and store what differs from the defaults."""
        stored_settings.save(settings)
        old, self._settings = self._settings, settings
        if (old.min_face, old.detector) != (settings.min_face, settings.detector):
            self._load_engine = _once(lambda: engine(settings))
        if (old.gallery, old.min_face, old.detector) != (settings.gallery, settings.min_face, settings.detector):
            self._service = service(settings, self._load_engine)
            self._demo = self._demo and self._demo_service()
        self.service.threshold = self._service.threshold = settings.threshold or None

    def open_live(self, spec: str) -> LiveSession:
        """A session on a source: "" the camera of the settings, "demo", else a file, folder or address."""
        from facecog_desktop.service.live import LiveSession

        self._demo = self._demo_service() if spec == DEMO else None
        source = open_paced(spec or self._settings.camera or "0")
        hold = spec == DEMO or not source.live
        return LiveSession(source, looker(self._settings, self.service), time.monotonic, hold=hold)

    def open_pictures(self, spec: str) -> FrameSource:
        """A picture file or a folder of them, as fast as they can be read."""
        return open_source(spec)

    def cameras(self) -> Sequence[tuple[str, str]]:
        """(name, spec) of every camera."""
        return cameras()

    def check_up(self, go_on: GoOn) -> CheckUp | None:
        """Examine the gallery in force; None where `go_on` said no."""
        return self.service.check_up(go_on)

    def map(self, *, photos: bool) -> GalleryMap:
        """A map of the gallery in force."""
        return self.service.map(photos=photos)

    def odds(self, threshold: float | None) -> float:
        """The chance (0 to 1) that a stranger gets a name in the gallery in force; None: at the automatic threshold."""
        from facecog_desktop.core import calibration

        people = len(self.service.people())
        return calibration.false_name_chance(threshold or calibration.threshold_for(people), people)

    def _demo_service(self) -> LocalService:
        """The demo's own gallery, kept between starts, in the user's data folder."""
        path = paths.data_folder() / "demo.facecog"
        return service(stored_settings.changed(self._settings, gallery=str(path)), self._load_engine)
