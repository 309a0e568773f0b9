"""What measures the program, and face_recognition beside it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

from facecog_desktop.bootstrap.engines import detector_network, detectors, engine
from facecog_desktop.bootstrap.services import make_loop, with_crowd
from facecog_desktop.bootstrap.sources import open_source
from facecog_desktop.settings import Settings

if TYPE_CHECKING:
    from facecog_desktop.core.types import Face, Pixels
    from facecog_desktop.service.liveness.evaluation import CueReader
    from facecog_desktop.service.measuring.evaluation import PhotoReader
    from facecog_desktop.service.measuring.stages import OwnStages
    from facecog_desktop.service.measuring.usual import UsualBench, UsualReader


def photo_reader(settings: Settings, *, plain: bool) -> PhotoReader:
    """What makes the templates of picture files, and with `plain` the numbers of one pass."""
    from facecog_desktop.capture.pictures.decode import read_picture
    from facecog_desktop.service.measuring.evaluation import PhotoReader

    return PhotoReader(engine(settings), read_picture, plain=plain)


def cue_reader(settings: Settings) -> CueReader:
    """What measures in picture files what tells a living face from a picture of one."""
    from facecog_desktop.capture.pictures.decode import read_picture
    from facecog_desktop.service.liveness.evaluation import CueReader
    from facecog_desktop.vision.liveness.cues import cues

    return CueReader(engine(settings), read_picture, cues)


def alive_chance() -> Callable[[Pixels, Face], float]:
    """0 to 1: whether a face is alive by what its picture shows, as the shipped cues were taught."""
    from facecog_desktop import paths
    from facecog_desktop.vision.liveness import trained
    from facecog_desktop.vision.liveness.cues import cues

    jury = trained.read(paths.resource("liveness.json"))
    return lambda pixels, face: float(jury.chances([cues(pixels, face)])[0])


def stages(settings: Settings, *, crowd: int) -> OwnStages:
    """The parts of a look, to be timed one by one; `crowd` as for `service`."""
    from facecog_desktop.service.memory import GalleryMemory
    from facecog_desktop.vision import measuring

    live, _ = detectors(settings, Lock())
    return measuring.own_stages(live, detector_network(), engine(settings), GalleryMemory(with_crowd(settings, crowd)))


def check_usual() -> None:
    """Raises PackageMissingError where face_recognition cannot be measured beside the program."""
    from facecog_desktop.vision import measuring

    measuring.check_usual()


def usual_reader() -> UsualReader:
    """What makes face_recognition's numbers of picture files."""
    from facecog_desktop.service.measuring.usual import UsualReader
    from facecog_desktop.vision import measuring

    return UsualReader(measuring.usual_package())


def usual_bench() -> UsualBench:
    """What measures face_recognition on frames, in a process of its own."""
    from facecog_desktop.capture.pictures.decode import decode
    from facecog_desktop.service.measuring.usual import UsualBench
    from facecog_desktop.vision import measuring

    return UsualBench(measuring.usual_package, open_source, decode, make_loop)
