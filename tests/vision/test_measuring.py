"""The package beside which we measure is found, or missed by name before it can end the process."""

from __future__ import annotations

import subprocess
import sys

import pytest

from facecog_desktop.bootstrap.engines import detector_network
from facecog_desktop.core.errors import PackageMissingError
from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.core.types import Pixels
from facecog_desktop.service.memory import GalleryMemory
from facecog_desktop.vision import measuring
from facecog_desktop.vision.detectors.hog_detector import HogDetector
from tests.fakes import FakeEngine, FakeGallery


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "find_spec", lambda name: None if name == "pkg_resources" else name)
    with pytest.raises(PackageMissingError, match=r"--reference needs pkg_resources$"):
        measuring.check_usual()
    with pytest.raises(PackageMissingError):
        measuring.usual_package()


def test_the_package_is_imported_without_a_warning() -> None:
    """In a process of its own: the import changes a setting of Pillow."""
    code = "from facecog_desktop.vision import measuring; print(measuring.usual_package().face_distance([], None).size)"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "0"), done.stderr


def test_the_programs_own_parts_find_and_mark_a_face(hog: HogDetector, two_faces: Pixels) -> None:
    engine: FaceEngine = FakeEngine()
    stages = measuring.own_stages(hog, detector_network(), engine, GalleryMemory(FakeGallery()))
    places = stages.detect(two_faces)
    assert len(places) == 2
    assert isinstance(found := stages.detect_cnn(two_faces), list)
    assert len(found) == 2
    assert [len(face.landmarks.points) for face in stages.landmarks(two_faces, places)] == [68, 68]
