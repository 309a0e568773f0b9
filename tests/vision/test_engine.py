"""The engine over dlib's parts and an embedder that is fast to compute: what it promises in core.ports.program."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
import pytest

from facecog_desktop.bootstrap.engines import detector_network
from facecog_desktop.core.errors import PictureInvalidError
from facecog_desktop.core.ports.program import Between, FaceEngine, straight_on
from facecog_desktop.core.types import Box, EngineId, Face, Frame, Pixels, Vectors
from facecog_desktop.vision.align import CROP
from facecog_desktop.vision.chips import Chips, cut
from facecog_desktop.vision.detectors.cnn_detector import CnnDetector
from facecog_desktop.vision.detectors.hog_detector import HogDetector
from facecog_desktop.vision.engine import LIVE, DlibEngine, decode, encode
from facecog_desktop.vision.landmarks import LandmarkPredictor
from facecog_desktop.vision.onnx.onnx_sessions import CPU_ONLY
from tests.vision.drawing import drawn_picture


class ThumbnailEmbedder:
    """Numbers that say something about a chip and are quick to compute: its brightness in 8 x 16 fields."""

    def __init__(self) -> None:
        self.calls = 0

    def embed(self, chips: Chips) -> Vectors:
        self.calls += 1
        fields = [
            cv2.resize(cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY), (8, 16), interpolation=cv2.INTER_AREA) for chip in chips
        ]
        return np.array(fields, dtype=np.float32).reshape(-1, 128) - np.float32(128)


class FixedDetector:
    """Finds what it was told."""

    def __init__(self, *found: tuple[Box, float]) -> None:
        self.found = list(found)

    def detect(
        self, pixels: Pixels, *, smallest: float = 0.0, between: Between = straight_on
    ) -> list[tuple[Box, float]]:
        return self.found


@pytest.fixture
def embedder() -> ThumbnailEmbedder:
    return ThumbnailEmbedder()


@pytest.fixture
def engine(hog: HogDetector, landmarks_68: LandmarkPredictor, embedder: ThumbnailEmbedder) -> DlibEngine:
    return DlibEngine(detector=hog, landmarks=landmarks_68, embedder=embedder)


def test_the_engine_is_what_the_rules_ask_for_and_names_its_numbers(engine: DlibEngine) -> None:
    port: FaceEngine = engine
    assert port.id == EngineId("dlib-resnet-1", 2)


def test_faces_come_largest_first_with_68_landmarks_pose_and_score(engine: DlibEngine, two_faces: Pixels) -> None:
    large, small = engine.detect(two_faces)
    assert large.box.area > small.box.area
    assert large.box.centre[0] < 320 < small.box.centre[0]
    for face in (large, small):
        assert face.landmarks.points.shape == (68, 2)
        assert face.score > 0
        assert face.pose is not None
        assert abs(face.pose.yaw) < 6


def test_an_engine_of_the_free_landmarks_has_five_of_them(
    hog: HogDetector, landmarks_5: LandmarkPredictor, embedder: ThumbnailEmbedder, two_faces: Pixels
) -> None:
    engine = DlibEngine(detector=hog, landmarks=landmarks_5, embedder=embedder)
    faces = engine.detect(two_faces)
    assert [len(face.landmarks.points) for face in faces] == [5, 5]
    crops = [engine.crop(two_faces, face) for face in faces]
    assert engine.crop_templates(crops).shape == (2, 128)


def test_it_asks_before_the_search_and_again_before_the_landmarks(engine: DlibEngine, two_faces: Pixels) -> None:
    asked: list[None] = []
    assert len(engine.detect(two_faces, between=lambda: asked.append(None))) == 2
    assert len(asked) == 2


def test_an_empty_wall_has_no_faces_and_no_templates(engine: DlibEngine) -> None:
    wall = drawn_picture(faces=())
    assert engine.detect(wall) == []
    for numbers in (engine.templates(wall, []), engine.raw(wall, []), engine.crop_templates([])):
        assert numbers.shape == (0, 128)
        assert numbers.dtype == np.float32


def test_a_live_template_is_the_mean_of_its_chips_in_one_batch(
    engine: DlibEngine, embedder: ThumbnailEmbedder, two_faces: Pixels
) -> None:
    faces = engine.detect(two_faces)
    templates = engine.templates(two_faces, faces)
    assert embedder.calls == 1
    assert np.linalg.norm(templates, axis=1) == pytest.approx([1.4, 1.4])
    for face, template in zip(faces, templates, strict=True):
        chips = np.stack([cut(two_faces, face.landmarks, recipe) for recipe in LIVE])
        mean = embedder.embed(chips).mean(axis=0)
        assert template == pytest.approx(1.4 * mean / np.linalg.norm(mean), abs=1e-5)


def test_raw_numbers_are_one_pass_of_the_plain_chip(
    engine: DlibEngine, embedder: ThumbnailEmbedder, two_faces: Pixels
) -> None:
    faces = engine.detect(two_faces)
    chips = np.stack([cut(two_faces, face.landmarks) for face in faces])
    assert np.array_equal(engine.raw(two_faces, faces), embedder.embed(chips))


def test_a_crop_is_a_jpeg_of_320_pixels_with_the_face_in_its_own_pixels(engine: DlibEngine, two_faces: Pixels) -> None:
    for face in engine.detect(two_faces):
        jpeg, kept = engine.crop(two_faces, face)
        pixels = engine.decode(jpeg)
        assert pixels.shape == (320, 320, 3)
        left, right = kept.landmarks.eyes
        x, y = CROP.left_eye
        assert left == pytest.approx((x * 320, y * 320), abs=0.1)
        assert right == pytest.approx(((1 - x) * 320, y * 320), abs=0.1)
        assert 0 < kept.box.x < kept.box.right < 320
        assert kept.score == face.score
        found = engine.detect(pixels)
        assert len(found) == 1
        assert found[0].box.iou(kept.box) > 0.6


def test_the_crop_of_a_tilted_face_is_upright_and_so_is_its_pose(engine: DlibEngine, two_faces: Pixels) -> None:
    matrix = cv2.getRotationMatrix2D((200, 180), -15, 1.0)  # OpenCV counts against the clock
    tilted = np.asarray(cv2.warpAffine(two_faces, matrix, (640, 360), borderMode=cv2.BORDER_REPLICATE), dtype=np.uint8)
    face = engine.detect(tilted)[0]
    assert face.pose is not None
    assert face.pose.roll == pytest.approx(15, abs=4)
    _, kept = engine.crop(tilted, face)
    assert kept.pose is not None
    assert kept.pose.roll == pytest.approx(0, abs=2)
    assert kept.pose.yaw == face.pose.yaw


def test_the_same_face_gives_the_same_crop_bytes(engine: DlibEngine, two_faces: Pixels) -> None:
    face = engine.detect(two_faces)[0]
    digests = {hashlib.sha256(engine.crop(two_faces, face)[0]).hexdigest() for _ in range(3)}
    assert len(digests) == 1


def test_templates_of_crops_are_close_to_live_ones_and_far_from_the_other_face(
    engine: DlibEngine, two_faces: Pixels
) -> None:
    two_faces[:, 350:] //= 2  # the face on the right gets a darker skin
    faces = engine.detect(two_faces)
    assert len(faces) == 2
    kept = engine.crop_templates([engine.crop(two_faces, face) for face in faces])
    live = engine.templates(two_faces, faces)
    assert np.linalg.norm(kept, axis=1) == pytest.approx([1.4, 1.4])
    same, other = np.linalg.norm(kept - live, axis=1), np.linalg.norm(kept - live[::-1], axis=1)
    assert (same < other / 2).all()


def test_many_crops_are_embedded_in_few_calls(
    engine: DlibEngine, embedder: ThumbnailEmbedder, two_faces: Pixels
) -> None:
    crop = engine.crop(two_faces, engine.detect(two_faces)[0])
    templates = engine.crop_templates([crop] * 20)
    assert embedder.calls <= 3
    assert np.ptp(templates, axis=0).max() < 1e-5


def test_a_read_only_frame_is_enough_for_everything(engine: DlibEngine, two_faces: Pixels) -> None:
    frame = Frame(two_faces)
    faces = engine.detect(frame.pixels)
    engine.templates(frame.pixels, faces)
    engine.crop(frame.pixels, faces[0])
    assert not frame.pixels.flags.writeable


def test_encoding_and_decoding_keep_the_colours_in_their_order() -> None:
    red = np.zeros((64, 64, 3), dtype=np.uint8)
    red[..., 0] = 220
    again = decode(encode(red))
    assert again.shape == (64, 64, 3)
    assert np.abs(again.astype(int) - red).max() <= 4
    assert not again.flags.writeable


@pytest.mark.parametrize("cut_off", [1, 2, 100, 10_000])
def test_a_truncated_crop_is_refused(cut_off: int, two_faces: Pixels) -> None:
    with pytest.raises(PictureInvalidError):
        decode(encode(two_faces)[:-cut_off])


@pytest.mark.parametrize("data", [b"", b"\xff\xd8\xff\xd9", b"not a picture", b"\x89PNG\r\n\x1a\n"])
def test_bytes_that_are_no_jpeg_are_refused(data: bytes, engine: DlibEngine) -> None:
    with pytest.raises(PictureInvalidError):
        engine.decode(data)
    with pytest.raises(PictureInvalidError):
        engine.crop_templates([(data, _anybody())])


def _anybody() -> Face:
    detected = DlibEngine(
        detector=FixedDetector((Box(10, 10, 80, 80), 0.5)), landmarks=LandmarkPredictor(5), embedder=ThumbnailEmbedder()
    ).detect(np.zeros((100, 100, 3), dtype=np.uint8))
    return detected[0]


def test_a_thorough_look_uses_the_other_detector(
    landmarks_5: LandmarkPredictor, embedder: ThumbnailEmbedder, two_faces: Pixels
) -> None:
    quick, careful = FixedDetector(), FixedDetector((Box(130, 110, 140, 140), 0.2))
    engine = DlibEngine(detector=quick, thorough=careful, landmarks=landmarks_5, embedder=embedder)
    assert engine.detect(two_faces) == []
    assert len(engine.detect(two_faces, thorough=True)) == 1


def test_any_detector_will_do_and_the_order_of_its_boxes_does_not_matter(
    landmarks_5: LandmarkPredictor, embedder: ThumbnailEmbedder, two_faces: Pixels
) -> None:
    detector = FixedDetector((Box(420, 150, 90, 90), 0.3), (Box(130, 110, 140, 140), 0.2))
    faces = DlibEngine(detector=detector, landmarks=landmarks_5, embedder=embedder).detect(two_faces)
    assert [face.score for face in faces] == [0.2, 0.3]


@pytest.mark.evaluation
def test_the_cnn_detectors_boxes_lead_to_the_landmarks_of_hogs(
    engine: DlibEngine, landmarks_68: LandmarkPredictor, embedder: ThumbnailEmbedder, photo: Pixels
) -> None:
    cnn = CnnDetector(detector_network(), min_face=80, processor=CPU_ONLY)
    adapted = DlibEngine(detector=cnn, landmarks=landmarks_68, embedder=embedder)
    (theirs,), (mine,) = engine.detect(photo), adapted.detect(photo)
    apart = np.hypot(*(mine.landmarks.points - theirs.landmarks.points).T).mean()
    assert apart < 0.08 * theirs.landmarks.inter_eye_distance


def test_four_threads_get_the_answers_of_one(engine: DlibEngine, two_faces: Pixels) -> None:
    pictures = [np.roll(two_faces, shift, axis=1) for shift in (0, 7, 19, 31)]

    def work(pixels: Pixels) -> tuple[list[Box], Vectors]:
        faces = engine.detect(pixels)
        return [face.box for face in faces], engine.templates(pixels, faces)

    expected = [work(pixels) for pixels in pictures]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(work, pictures * 3))
    for (boxes, templates), (true_boxes, true_templates) in zip(answers, expected * 3, strict=True):
        assert boxes == true_boxes
        assert np.array_equal(templates, true_templates)
