"""The face engine made of its parts: a detector, landmarks, alignment and a network. Names no file and loads none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from facecog_desktop.core.errors import PictureInvalidError
from facecog_desktop.core.ports.program import Between, straight_on
from facecog_desktop.core.types import EngineId, Face, Landmarks, Pixels, Pose, Vectors
from facecog_desktop.vision import align, chips
from facecog_desktop.vision.chips import ChipRecipe
from facecog_desktop.vision.detectors.detector import Detector
from facecog_desktop.vision.embedder import Embedder, embed_all, joined
from facecog_desktop.vision.identity import ENGINE
from facecog_desktop.vision.landmarks import LandmarkPredictor
from facecog_desktop.vision.pose import head_pose

JPEG_QUALITY = 95

LIVE: tuple[ChipRecipe, ...] = (ChipRecipe(zoom=0.95), ChipRecipe(zoom=1.15, mirrored=True))
"""Chips of a face on the live path: two, so that it stays quick. Two sizes say more than a chip and its mirror image
(FNMR at FMR 0.1 % between two live templates, development subset of Labeled Faces in the Wild: 4.1 %, not 5.2 %).
"""

KEPT: tuple[ChipRecipe, ...] = (
    ChipRecipe(zoom=0.95),
    ChipRecipe(zoom=0.95, mirrored=True),
    ChipRecipe(zoom=1.15),
    ChipRecipe(zoom=1.15, mirrored=True),
)
"""Chips of a kept crop, whose template is made once and used for years: two sizes and their mirror images.

On the development subset of Labeled Faces in the Wild (1.8 million impostor pairs) their FNMR is 5.2 % at FMR 0.1 % and
16.4 % at 0.01 %; that of one chip 7.6 and 22.5 %, of the two live ones 5.5 and 18.5 %, of six (two moved aside as well)
4.9 and 16.4 %, of ten 4.9 and 15.6 %: more than four cost time and tell hardly more.
"""


class DlibEngine:
    """core.ports.program.FaceEngine over parts that keep their own locks, so it is safe to call from several threads.

    dlib's objects share one lock; the embedder runs outside of it.
    """

    def __init__(
        self,
        *,
        detector: Detector,
        thorough: Detector | None = None,
        landmarks: LandmarkPredictor,
        embedder: Embedder,
        live: tuple[ChipRecipe, ...] = LIVE,
        kept: tuple[ChipRecipe, ...] = KEPT,
    ) -> None:
        """`thorough` finds the faces of photos (None: as `detector`), `landmarks` decides between 68 and 5 points.

        `live` and `kept` are the chips of a template, at least one each.
        """
        self._detector = detector
        self._thorough = thorough or detector
        self._landmarks = landmarks
        self._embedder = embedder
        self._live = live
        self._kept = kept

    @property
    def id(self) -> EngineId:
        """Names the numbers that `templates` and `crop_templates` return."""
        return ENGINE

    def detect(
        self, pixels: Pixels, *, thorough: bool = False, smallest: float = 0.0, between: Between = straight_on
    ) -> list[Face]:
        """All faces with landmarks and pose, largest first, in pixels of the picture."""
        detector = self._thorough if thorough else self._detector
        boxes = detector.detect(pixels, smallest=smallest, between=between)
        found = sorted(boxes, key=lambda each: each[0].area, reverse=True)
        between()
        points = self._landmarks.predict(pixels, [box for box, _ in found])
        height, width = pixels.shape[:2]
        return [
            Face(box, score, landmarks, head_pose(landmarks, width, height))
            for (box, score), landmarks in zip(found, points, strict=True)
        ]

    def templates(self, pixels: Pixels, faces: Sequence[Face]) -> Vectors:
        """(n, 128) templates for live recognition, each of length 1.4: a chip and its mirror image, in one batch."""
        return self._joined([(pixels, face.landmarks) for face in faces], self._live)

    def crop(self, pixels: Pixels, face: Face) -> tuple[bytes, Face]:
        """The upright aligned crop to keep (320x320) as JPEG bytes, and the face in the crop's own pixels."""
        aligned = align.align(pixels, face.landmarks, face.box, align.CROP)
        return encode(aligned.pixels), Face(
            aligned.box, face.score, aligned.landmarks, _upright(face.pose, aligned.turned)
        )

    def crop_templates(self, crops: Sequence[tuple[bytes, Face]], *, quick: bool = False) -> Vectors:
        """(n, 128) templates of crops, each of length 1.4; only the landmarks of each face are used.

        `quick` makes them of the chips of a live face instead of a kept one's. Raises PictureInvalidError.
        """
        recipes = self._live if quick else self._kept
        return self._joined([(self.decode(jpeg), face.landmarks) for jpeg, face in crops], recipes)

    def raw(self, pixels: Pixels, faces: Sequence[Face]) -> Vectors:
        """(n, 128) numbers of one pass, equal to face_recognition's for the same boxes and landmarks."""
        picked = [chips.cut(pixels, face.landmarks, chips.PLAIN) for face in faces]
        return embed_all(self._embedder, np.array(picked, dtype=np.uint8).reshape(-1, chips.SIZE, chips.SIZE, 3))

    def prepare(self) -> None:
        """Read the landmark file now rather than at the first face. Raises ModelMissingError, ModelDamagedError."""
        self._landmarks.load()

    def decode(self, jpeg: bytes) -> Pixels:
        """RGB pixels of a kept crop, read-only. Raises PictureInvalidError."""
        return decode(jpeg)

    def _joined(self, faces: Sequence[tuple[Pixels, Landmarks]], recipes: tuple[ChipRecipe, ...]) -> Vectors:
        """A template a face from all its chips, every chip of every face in one go."""
        picked = [chips.cut_all(pixels, landmarks, recipes) for pixels, landmarks in faces]
        empty = np.empty((0, chips.SIZE, chips.SIZE, 3), dtype=np.uint8)
        return joined(embed_all(self._embedder, np.concatenate([empty, *picked])), len(recipes))


def encode(pixels: Pixels) -> bytes:
    """JPEG bytes of an RGB picture, quality 95: the same pixels always give the same bytes."""
    _, data = cv2.imencode(".jpg", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    return data.tobytes()


def decode(jpeg: bytes) -> Pixels:
    """RGB pixels of a JPEG, read-only. Raises PictureInvalidError, also for one that was cut short."""
    # OpenCV fills the missing rows of a cut picture with grey and only warns: the end marker must be there.
    if not (jpeg.startswith(b"\xff\xd8") and jpeg.endswith(b"\xff\xd9")):
        raise PictureInvalidError("a kept photo is no whole JPEG picture")
    pixels = cv2.imdecode(np.frombuffer(jpeg, dtype=np.uint8), cv2.IMREAD_COLOR_RGB | cv2.IMREAD_IGNORE_ORIENTATION)
    if pixels is None:
        raise PictureInvalidError("a kept photo cannot be decoded")
    pixels.flags.writeable = False
    return np.asarray(pixels, dtype=np.uint8)


def _upright(pose: Pose | None, turned: float) -> Pose | None:
    """The pose within a picture that was turned back by so many degrees."""
    return None if pose is None else replace(pose, roll=pose.roll - turned)
