"""The fast face network is held to dlib's own."""

from __future__ import annotations

import time
from pathlib import Path
from threading import Event, Thread

import cv2
import dlib
import numpy as np
import pytest

from facecog_desktop.bootstrap.engines import face_network
from facecog_desktop.core.errors import ModelDamagedError, ModelMissingError
from facecog_desktop.core.types import Pixels, Vectors
from facecog_desktop.vision import weights
from facecog_desktop.vision.chips import Chips, cut_all
from facecog_desktop.vision.detectors.hog_detector import HogDetector
from facecog_desktop.vision.dlib_files.dlib_networks import Kind
from facecog_desktop.vision.engine import KEPT
from facecog_desktop.vision.landmarks import LandmarkPredictor
from facecog_desktop.vision.onnx import onnx_export
from facecog_desktop.vision.onnx.onnx_sessions import CPU, CPU_ONLY, Processor
from facecog_desktop.vision.onnx_embedder import OnnxEmbedder, drawn_chip


@pytest.fixture(scope="module")
def embedder(tmp_path_factory: pytest.TempPathFactory) -> OnnxEmbedder:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        return OnnxEmbedder(face_network(), processor=CPU_ONLY)


def dlibs_numbers(chips: Chips) -> Vectors:
    network = dlib.face_recognition_model_v1(str(weights.find(weights.RESNET)))
    return np.array([network.compute_face_descriptor(np.ascontiguousarray(chip)) for chip in chips], dtype=np.float32)


def noise(count: int) -> Chips:
    return np.random.default_rng(count).integers(0, 256, (count, 150, 150, 3), dtype=np.uint8)


def test_the_numbers_are_dlibs_for_drawn_faces_noise_black_and_white(
    embedder: OnnxEmbedder, two_faces: Pixels, hog: HogDetector, landmarks_68: LandmarkPredictor
) -> None:
    landmarks = landmarks_68.predict(two_faces, [box for box, _ in hog.detect(two_faces)])
    chips = np.concatenate(
        [
            *(cut_all(two_faces, each, KEPT[:2]) for each in landmarks),
            noise(1),
            np.zeros((1, 150, 150, 3), dtype=np.uint8),
            np.full((1, 150, 150, 3), 255, dtype=np.uint8),
            drawn_chip(),
        ]
    )
    numbers = embedder.embed(chips)
    assert numbers.shape == (8, 128)
    assert numbers.dtype == np.float32
    np.testing.assert_allclose(numbers, dlibs_numbers(chips), rtol=0, atol=1e-5)


@pytest.mark.evaluation
def test_the_numbers_are_dlibs_for_photographs(embedder: OnnxEmbedder, eval_data: Path) -> None:
    paths = sorted((eval_data / "lfw").rglob("*.jpg"))[:: 2155 // 6][:6]
    pictures = [cv2.imread(str(path), cv2.IMREAD_COLOR_RGB) for path in paths]
    cut = [cv2.resize(picture[60:190, 60:190], (150, 150)) for picture in pictures if picture is not None]
    chips = np.array(cut, dtype=np.uint8)
    assert len(chips) == 6
    np.testing.assert_allclose(embedder.embed(chips), dlibs_numbers(chips), rtol=0, atol=1e-5)


def test_a_batch_gives_the_numbers_of_its_chips_one_by_one(embedder: OnnxEmbedder) -> None:
    chips = noise(9)
    singly = np.concatenate([embedder.embed(chip[None]) for chip in chips])
    np.testing.assert_allclose(embedder.embed(chips), singly, rtol=0, atol=1e-6)


def test_a_turned_over_view_is_embedded_like_its_copy(embedder: OnnxEmbedder) -> None:
    mirrored = noise(2)[:, :, ::-1]
    np.testing.assert_array_equal(embedder.embed(mirrored), embedder.embed(mirrored.copy()))


def test_no_chips_are_no_numbers(embedder: OnnxEmbedder) -> None:
    assert embedder.embed(np.empty((0, 150, 150, 3), dtype=np.uint8)).shape == (0, 128)


@pytest.mark.parametrize(
    "chips",
    [
        np.zeros((1, 150, 150, 3), dtype=np.float32),
        np.zeros((150, 150, 3), dtype=np.uint8),
        np.zeros((1, 150, 149, 3), dtype=np.uint8),
        np.zeros((1, 3, 150, 150), dtype=np.uint8),
    ],
)
def test_anything_but_chips_is_refused_with_its_shape(embedder: OnnxEmbedder, chips: Chips) -> None:
    with pytest.raises(ValueError, match=r"chips are \(n, 150, 150, 3\) uint8, not \(.*"):
        embedder.embed(chips)


def test_other_threads_go_on_while_chips_are_embedded(embedder: OnnxEmbedder) -> None:
    chips = noise(64)
    started, done = Event(), Event()

    def work() -> None:
        started.set()
        embedder.embed(chips)
        done.set()

    worker = Thread(target=work)
    worker.start()
    started.wait()
    ticks = 0
    while not done.is_set():
        time.sleep(0.002)
        ticks += 1
    worker.join()
    assert ticks >= 5  # dlib, which keeps the lock for these four seconds, would allow one or two


def test_two_threads_get_their_own_numbers(embedder: OnnxEmbedder) -> None:
    batches = [noise(count) for count in (3, 4)]
    expected = [embedder.embed(batch) for batch in batches]
    right: list[bool] = []

    def work(which: int) -> None:
        right.extend(np.array_equal(embedder.embed(batches[which]), expected[which]) for _ in range(5))

    workers = [Thread(target=work, args=(which,)) for which in (0, 1)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert right == [True] * 10


def test_more_threads_give_the_same_numbers(embedder: OnnxEmbedder) -> None:
    other = OnnxEmbedder(face_network(), processor=Processor(threads=2, accelerators=()))
    np.testing.assert_allclose(other.embed(noise(3)), embedder.embed(noise(3)), rtol=0, atol=1e-6)


def test_it_says_what_computes(embedder: OnnxEmbedder) -> None:
    assert embedder.provider == CPU


def test_a_missing_file_and_another_file_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with pytest.raises(ModelMissingError, match=r"none\.dat cannot be read"):
        onnx_export.load(tmp_path / "none.dat", Kind.FACE)
    with pytest.raises(ModelDamagedError, match="not the known face network"):
        onnx_export.load(weights.find(weights.MMOD), Kind.FACE)
    with pytest.raises(ModelDamagedError, match="cannot be run"):
        OnnxEmbedder(b"no network")


def test_the_picture_for_trying_a_processor_uses_every_brightness() -> None:
    chip = drawn_chip()
    assert chip.shape == (1, 150, 150, 3)
    assert chip.dtype == np.uint8
    assert (int(chip.min()), int(chip.max())) == (0, 255)
