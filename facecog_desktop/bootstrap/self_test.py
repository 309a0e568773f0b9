"""What `facecog self-test` tries: the real parts, put together as for work, on drawn people in temporary folders."""

from __future__ import annotations

import json
import os
import pkgutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import facecog_desktop
from facecog_desktop import paths
from facecog_desktop import settings as stored_settings
from facecog_desktop.bootstrap.engines import detector_network, engine, face_network
from facecog_desktop.bootstrap.galleries import gallery
from facecog_desktop.bootstrap.remote import remote
from facecog_desktop.bootstrap.services import make_loop, once, service
from facecog_desktop.bootstrap.serving import FilePictures
from facecog_desktop.service.self_test import Trial, demand
from facecog_desktop.settings import Settings

if TYPE_CHECKING:
    from facecog_desktop.core.ports.program import FaceEngine, FaceService
    from facecog_desktop.core.types import Face, Frame, Vectors
    from facecog_desktop.remote.server.running.hosted import HostedServer
    from facecog_desktop.ui.threads import Loop

NUMBERS_APART = 1e-4
"""Of each of the 128 numbers of one chip: dlib and ONNX Runtime, which add in another order, are 4e-7 apart."""

DRAWN_APART = 0.02
"""Of the distance of a drawn face from its stored numbers. OpenCV without AVX draws it 4e-5 apart; where that moves one
landmark by a pixel it is up to 0.006; another drawn person is 0.18 away.
"""

_OF_EXTRAS = {"matplotlib", "psycopg", "onnx"}
"""Libraries that an installation may lack: of extras, and the one that only builds networks."""

_LEAST_MODULES = 300  # there are half as many again: a bundle that lost a folder is noticed
_FACE = 40  # number of the frame whose face is compared with the stored figures
_KEPT = (20, 40, 60)  # frames that are registered, of the first person of the demo, who stands alone
_SECONDS = 30.0


def self_trials(*, window: bool) -> list[tuple[str, Trial]]:
    """The checks by name, in their order; with `window` one shows the real window for some seconds."""
    made = SelfTest()
    found: list[tuple[str, Trial]] = [("modules", modules), ("models", made.models), ("face", made.face)]
    found += [("gallery", made.gallery), ("server", made.server)]
    return [*found, ("window", made.window)] if window else found


def modules() -> str:
    """Every module of the program can be loaded, with all that it imports, but for what an extra brings."""
    loaded, without = 0, set[str]()
    ahead = [facecog_desktop.__name__]
    while ahead:
        name = ahead.pop()
        try:
            module = import_module(name)
        except ModuleNotFoundError as error:
            missing = (error.name or "").partition(".")[0]
            demand(missing in _OF_EXTRAS, f"{name} cannot be loaded: {error}")
            without.add(missing)
            continue
        loaded += 1
        places = getattr(module, "__path__", ())
        ahead += [f"{name}.{each.name}" for each in pkgutil.iter_modules(places) if each.name != "__main__"]
    demand(loaded > _LEAST_MODULES, f"only {loaded} modules of the program are there")
    return f"{loaded} loaded" + (f"; without {', '.join(sorted(without))}" if without else "")


def figures() -> dict[str, Any]:
    """What resources/self_test.json is to hold: the numbers of the drawn chip and of the drawn face."""
    made = SelfTest()
    face, numbers = made.drawn_face()
    box = [round(value) for value in (face.box.x, face.box.y, face.box.width, face.box.height)]
    return {"chip": made.chip().tolist(), "face": numbers.tolist(), "box": box}


class SelfTest:
    """The checks. The engine is loaded once, by the first that needs it."""

    def __init__(self) -> None:
        self._engine = once(lambda: engine(_usual("")))

    def models(self) -> str:
        """Every file is the right one, byte for byte, and can be loaded."""
        from facecog_desktop.vision import weights
        from facecog_desktop.vision.detectors.cnn_detector import CnnDetector
        from facecog_desktop.vision.landmarks import LandmarkPredictor

        files = [weights.verify(model.name) for model in weights.listing()]
        self._engine().prepare()
        CnnDetector(detector_network())
        if any(model.name == weights.LANDMARKS_5 for model in weights.listing()):
            LandmarkPredictor(5).load()
        size = sum(file.stat().st_size for file in files) / 1e6
        return f"{len(files)} files, {size:.0f} MB, each the right one"

    def face(self) -> str:
        """The network gives the stored numbers for a chip; a drawn face is found, landmarked, cut out and embedded."""
        import numpy as np

        stored = json.loads(paths.resource("self_test.json").read_text("utf-8"))
        apart = float(np.abs(self.chip() - np.array(stored["chip"], dtype=np.float32)).max())
        demand(apart <= NUMBERS_APART, f"the network's numbers of a known chip are off by {apart:.2g}")
        face, numbers = self.drawn_face()
        off = max(abs(a - b) for a, b in zip(_corners(face), stored["box"], strict=True))
        demand(off <= 4, f"the drawn face was found {off:.0f} pixels beside its place")
        distance = float(np.linalg.norm(numbers - np.array(stored["face"], dtype=np.float32)))
        demand(distance <= DRAWN_APART, f"the numbers of the drawn face are {distance:.3f} away from the stored ones")
        return f"numbers of a chip within {apart:.1g}, of a drawn face within {distance:.1g} of the stored ones"

    def gallery(self) -> str:
        """Register in a new gallery, recognise, open it again, recognise again; it is whole."""
        with _temporary_gallery() as settings:
            name = "Tést Persön"
            with closing(gallery(settings)) as kept:
                served = service(settings, self._engine, kept=kept)
                self._register(served, name)
                self._recognise(served, name)
            with closing(gallery(settings)) as kept:
                self._recognise(service(settings, self._engine, kept=kept), name)
                wrong = kept.integrity()
                demand(not wrong, f"the new gallery is not whole: {'; '.join(wrong)}")
                software = kept.info().software
        return f"registered, recognised, closed, opened and recognised again; whole ({software})"

    def server(self) -> str:
        """A server on a free port of this computer answers a client."""
        from facecog_desktop.remote.server.app import create_server
        from facecog_desktop.remote.server.parts import ServerParts, ServerRules
        from facecog_desktop.remote.server.running import exposure
        from facecog_desktop.remote.server.running.hosted import HostedServer
        from facecog_desktop.remote.server.running.processes import Transport

        with _temporary_gallery() as settings, closing(gallery(settings)) as kept:
            served = service(settings, self._engine, kept=kept)
            self._register(served, "Server's")
            listening = exposure.bound("127.0.0.1", 0)
            address = exposure.address_of(listening, "127.0.0.1", tls=False)
            app = create_server(ServerParts(served, FilePictures(), time.time, log=kept), ServerRules())
            running = HostedServer(app, listening, Transport())
            loop = make_loop(running.run, name="server of the self-test", close=kept.close)
            loop.start()
            try:
                _wait_for(running, loop)
                of_server = stored_settings.changed(settings, server=address)
                with _without_proxy(), closing(remote(of_server, self._engine)) as asked:
                    people = asked.state().people
                    demand(people == 1, f"the server tells of {people} people instead of 1")
                    self._recognise(asked, "Server's")
            finally:
                running.stop()
                loop.join(_SECONDS)
        return "started on a free port, told its state and named a face"

    def window(self) -> str:
        """The window shows the demo's picture."""
        from facecog_desktop.bootstrap.window import WindowBackend
        from facecog_desktop.ui import self_test

        with _temporary_gallery() as settings:
            place = Path(settings.gallery).with_name("demo.facecog")
            backend = WindowBackend(settings, demo_gallery=place)
            try:
                return self_test.look(backend)
            finally:
                backend.close()

    def chip(self) -> Vectors:
        """(128,): the numbers of a picture that is the same everywhere."""
        from facecog_desktop.vision.onnx_embedder import OnnxEmbedder, drawn_chip

        numbers: Vectors = OnnxEmbedder(face_network()).embed(drawn_chip())[0]
        return numbers

    def drawn_face(self) -> tuple[Face, Vectors]:
        """The one face of a drawn frame, and its 128 numbers of one pass."""
        frame = _frame(_FACE)
        face = _only(self._engine(), frame)
        count = len(face.landmarks.points)
        demand(count == 68, f"the drawn face has {count} landmarks instead of 68")
        return face, self._engine().raw(frame.pixels, [face])[0]

    def _register(self, served: FaceService, name: str) -> None:
        frames = [_frame(number) for number in _KEPT]
        samples = [served.sample(frame, _only(self._engine(), frame)) for frame in frames]
        served.register(name, samples, force=True)

    def _recognise(self, served: FaceService, name: str) -> None:
        frame = _frame(_FACE + 10)
        [match] = served.identify(frame, [_only(self._engine(), frame)])
        demand(match.name == name, f"the person just registered was taken for {match.name or match.verdict}")


def _only(seeing: FaceEngine, frame: Frame) -> Face:
    faces = seeing.detect(frame.pixels)
    demand(len(faces) == 1, f"{len(faces)} faces were found where one was drawn")
    return faces[0]


def _frame(number: int) -> Frame:
    from facecog_desktop.capture.drawn.scene import DrawnSource

    return DrawnSource().frame(number)


def _wait_for(server: HostedServer, loop: Loop) -> None:
    """Until it answers. Raises SelfTestError where it ends before, or takes too long."""
    deadline = time.monotonic() + _SECONDS
    while not server.started:
        demand(loop.running and time.monotonic() < deadline, "the server did not start")
        time.sleep(0.01)


def _corners(face: Face) -> tuple[float, float, float, float]:
    return face.box.x, face.box.y, face.box.width, face.box.height


def _usual(place: str) -> Settings:
    """The defaults, whatever the user's settings and the environment say, with the gallery at `place`."""
    usual = Settings.model_construct()
    return stored_settings.changed(usual, gallery=place)


@contextmanager
def _without_proxy() -> Iterator[None]:
    """A proxy of the environment cannot reach this computer's own addresses."""
    before = os.environ.get("NO_PROXY")
    os.environ["NO_PROXY"] = "127.0.0.1" if before is None else f"{before},127.0.0.1"
    try:
        yield
    finally:
        if before is None:
            del os.environ["NO_PROXY"]
        else:
            os.environ["NO_PROXY"] = before


@contextmanager
def _temporary_gallery() -> Iterator[Settings]:
    """Settings of a gallery that is gone afterwards."""
    # Windows keeps a file that a server's thread has only just let go of; it goes with the other temporary files.
    with tempfile.TemporaryDirectory(prefix="facecog-self-test-", ignore_cleanup_errors=True) as folder:
        yield _usual(str(Path(folder) / "gallery.facecog"))
