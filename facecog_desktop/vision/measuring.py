"""What is measured: the program's own parts one by one, and the package face_recognition beside them."""

from __future__ import annotations

import warnings
from importlib import import_module
from importlib.util import find_spec

from facecog_desktop.core.errors import PackageMissingError
from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.core.text import text
from facecog_desktop.service.measuring.stages import OwnStages
from facecog_desktop.service.measuring.usual import Package
from facecog_desktop.service.memory import GalleryMemory
from facecog_desktop.vision.detectors.cnn_detector import CnnDetector
from facecog_desktop.vision.detectors.detector import Detector
from facecog_desktop.vision.detectors.hog_detector import WINDOW
from facecog_desktop.vision.landmarks import LandmarkPredictor

_NEEDED = ("face_recognition", "pkg_resources")


def own_stages(live: Detector, detector: bytes, engine: FaceEngine, memory: GalleryMemory) -> OwnStages:
    """`live` finds faces as on the live path; the CNN (`detector`: its network) looks in the frame's own size."""
    cnn = CnnDetector(detector, min_face=WINDOW)
    return OwnStages(live.detect, cnn.detect, LandmarkPredictor(68).predict, engine, memory)


def check_usual() -> None:
    """Raises PackageMissingError where face_recognition cannot be imported (it would end the whole process)."""
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        hint = text("Install facecog-desktop[reference]; pkg_resources comes with setuptools before version 81.")
        raise PackageMissingError(text("--reference needs {packages}", packages=" and ".join(missing)), hint)


def usual_package() -> Package:
    """face_recognition, which loads dlib's networks when it is imported: now. Raises PackageMissingError."""
    check_usual()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its models warn of pkg_resources
        package: Package = import_module("face_recognition")
    return package
