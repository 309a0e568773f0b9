"""Settings to face engines, and the model files they are made of."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import TYPE_CHECKING

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.settings import Detector, Settings

if TYPE_CHECKING:
    from pathlib import Path

    from facecog_desktop.vision.detectors.detector import Detector as FaceDetector
    from facecog_desktop.vision.dlib_files.dlib_networks import Kind
    from facecog_desktop.vision.embedder import Embedder
    from facecog_desktop.vision.engine import DlibEngine
    from facecog_desktop.vision.weights import ModelFile

_PHOTO_FACE = 40  # pixels: in photos smaller faces are sought than live; 42 of 44 marked ones were found so


def engine(settings: Settings) -> DlibEngine:
    """The face engine on this computer."""
    from facecog_desktop.vision.onnx_embedder import OnnxEmbedder

    return _engine(settings, OnnxEmbedder(face_network()))


def reference_engine(settings: Settings) -> DlibEngine:
    """The same with dlib's own network, to compare with."""
    from facecog_desktop.vision.reference import ReferenceEmbedder

    return _engine(settings, ReferenceEmbedder())


def _engine(settings: Settings, embedder: Embedder) -> DlibEngine:
    from facecog_desktop.vision.engine import DlibEngine
    from facecog_desktop.vision.landmarks import LandmarkPredictor

    lock = Lock()
    live, thorough = detectors(settings, lock)
    return DlibEngine(detector=live, thorough=thorough, landmarks=LandmarkPredictor(68, lock=lock), embedder=embedder)


def detectors(settings: Settings, lock: Lock) -> tuple[FaceDetector, FaceDetector]:
    """For live frames and for photos."""
    from facecog_desktop.vision.detectors import cnn_detector, hog_detector
    from facecog_desktop.vision.detectors.automatic_detector import AutomaticDetector
    from facecog_desktop.vision.detectors.cnn_detector import CnnDetector
    from facecog_desktop.vision.detectors.hog_detector import HogDetector

    photo_face = min(settings.min_face, _PHOTO_FACE)

    def cnn(min_face: int, max_pixels: int) -> FaceDetector:
        return CnnDetector(detector_network(), min_face=min_face, max_pixels=max_pixels)

    if settings.detector is Detector.CNN:
        return cnn(settings.min_face, cnn_detector.LIVE_PIXELS), cnn(photo_face, cnn_detector.STILL_PIXELS)
    live = HogDetector(min_face=settings.min_face, max_pixels=hog_detector.LIVE_PIXELS, lock=lock)
    thorough = HogDetector(min_face=photo_face, max_pixels=hog_detector.STILL_PIXELS, lock=lock)
    if settings.detector is Detector.HOG:
        return live, thorough
    return live, AutomaticDetector(thorough, lambda: cnn(photo_face, cnn_detector.STILL_PIXELS))


def face_network() -> bytes:
    """The built network that makes the 128 numbers. Raises ModelMissingError, ModelDamagedError."""
    from facecog_desktop.vision import weights
    from facecog_desktop.vision.dlib_files.dlib_networks import Kind

    return _network(weights.find(weights.RESNET), Kind.FACE)


def detector_network() -> bytes:
    """The built CNN detector. Raises ModelMissingError, ModelDamagedError."""
    from facecog_desktop.vision import weights
    from facecog_desktop.vision.dlib_files.dlib_networks import Kind

    return _network(weights.find(weights.MMOD), Kind.DETECTOR)


def _network(source: Path, kind: Kind) -> bytes:
    """Of the bundle, of the cache, or built now: what builds is imported, and shipped, only where it is needed."""
    from facecog_desktop.vision.onnx import networks

    built = networks.carried(source) if networks.is_built(source) else networks.kept(kind)
    if built is not None:
        return built
    from facecog_desktop.vision.onnx import onnx_export

    return onnx_export.load(source, kind)


def build_networks() -> None:
    """Convert the networks anew, and see to it that the HOG detector is stored: nothing is left to a start on a
    read-only disk. What a bundle carries is built, and is only compared. Raises ModelMissingError, ModelDamagedError.
    """
    from facecog_desktop.vision import weights
    from facecog_desktop.vision.detectors import hog_model
    from facecog_desktop.vision.dlib_files.dlib_networks import Kind
    from facecog_desktop.vision.onnx import networks

    for name, kind in ((weights.RESNET, Kind.FACE), (weights.MMOD, Kind.DETECTOR)):
        source = weights.find(name)
        if networks.is_built(source):
            weights.verify(name)
            continue
        from facecog_desktop.vision.onnx import onnx_export

        onnx_export.build(source, kind)
    hog_model.frontal()


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
