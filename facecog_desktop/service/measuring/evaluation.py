"""Measuring accuracy on folders of photos: the photos' templates, and verification of pairs. Writes no gallery."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from facecog_desktop.core.errors import FaceCogError, InvalidRequestError
from facecog_desktop.core.matching import calibration, metrics
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Face, Pixels, Vector

Read = Callable[[Path], Pixels]

PLAIN_THRESHOLD = 0.6
"""The rule that most programs ship: the nearest within this distance of one-pass numbers, whatever the gallery."""

_NEVER = float("inf")


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What was made of a picture's face: its accurate template and, where asked for, the plain numbers of one pass.

    None where the picture cannot be read or shows no face.
    """

    template: Vector | None = None
    plain: Vector | None = None


class PhotoReader:
    """Makes the templates of picture files as a kept photo's are made, from the largest face. One process' own."""

    def __init__(self, engine: FaceEngine, read: Read, *, plain: bool = False) -> None:
        """`plain`: also the numbers of one pass."""
        self._engine = engine
        self._read = read
        self._plain = plain

    def __call__(self, paths: Sequence[Path]) -> list[Seen]:
        """In the paths' order; crops are embedded in one batch."""
        found = {path: seen for path in paths if (seen := self._face(path)) is not None}
        crops = [crop for crop, _ in found.values()]
        templates = list(self._engine.crop_templates(crops)) if crops else []
        made = {
            path: Seen(template, plain) for (path, (_, plain)), template in zip(found.items(), templates, strict=True)
        }
        return [made.get(path, Seen()) for path in paths]

    def _face(self, path: Path) -> tuple[tuple[bytes, Face], Vector | None] | None:
        """The crop of the largest face and its plain numbers."""
        try:
            pixels = self._read(path)
        except FaceCogError:
            return None
        faces = self._engine.detect(pixels, thorough=True)
        if not faces:
            return None
        plain = self._engine.raw(pixels, faces[:1])[0] if self._plain else None
        return self._engine.crop(pixels, faces[0]), plain


class Templates:
    """The numbers of each picture's face; None where there is none."""

    def __init__(self, vectors: Mapping[Path, Vector | None]) -> None:
        self._vectors = vectors

    def __getitem__(self, path: Path) -> Vector | None:
        return self._vectors[path]

    def distance(self, left: Path, right: Path) -> float:
        """Of two pictures' faces; infinite where one has none."""
        one, other = self._vectors[left], self._vectors[right]
        return _NEVER if one is None or other is None else float(np.linalg.norm(one - other))

    def missing(self, paths: Sequence[Path]) -> int:
        """How many different pictures of these are without a face."""
        return sum(self._vectors[path] is None for path in set(paths))


@dataclass(frozen=True, slots=True)
class Pair:
    """Two pictures, whether they show one person, and the block of the list that they stand in."""

    left: Path
    right: Path
    same: bool
    fold: int


def read_pairs(file: Path, root: Path) -> list[Pair]:
    """The pairs of a list in the format of Labeled Faces in the Wild; pictures are root/name/name_0001.jpg.

    Lines are "name i j" or "name1 i name2 j". The first line is "same different" (one block) or "blocks n" (blocks of
    n same and n different pairs each). Raises InvalidRequestError.
    """
    try:
        first, *lines = [line for line in file.read_text("utf-8").splitlines() if line.strip()]
        one, two = (int(number) for number in first.split())
        rows = [line.split("\t") if "\t" in line else line.split() for line in lines]
        block = 2 * two if len(rows) == 2 * one * two else len(rows)
        return [_pair(row, root, number // block) for number, row in enumerate(rows)]
    except (OSError, ValueError) as error:
        raise InvalidRequestError(
            text("this is no pair list: {file}: {reason}", file=file, reason=str(error)), "See the format in the guide."
        ) from error


def _pair(row: Sequence[str], root: Path, fold: int) -> Pair:
    """A line of three or four words. Raises ValueError."""
    left, first, *rest = row
    right, second = (left, rest[0]) if len(rest) == 1 else rest
    return Pair(_picture(root, left, int(first)), _picture(root, right, int(second)), len(rest) == 1, fold)


def _picture(root: Path, name: str, number: int) -> Path:
    return root / name / f"{name}_{number:04d}.jpg"


def pictures_of(pairs: Sequence[Pair]) -> list[Path]:
    """Every picture of the pairs once, in their order."""
    return list(dict.fromkeys(path for pair in pairs for path in (pair.left, pair.right)))


@dataclass(frozen=True, slots=True)
class Verification:
    """Figures of a pair list. Rates are 0 to 1; a face that was not found counts as a non-match."""

    pairs: int
    accuracy: float
    accuracy_std: float
    fmr_at_threshold: float
    fnmr_at_threshold: float
    fnmr_at_fmr_1e_2: float
    fnmr_at_fmr_1e_3: float
    threshold: float
    failed_to_detect: int


def verify(pairs: Sequence[Pair], templates: Templates, threshold: float) -> Verification:
    """Compare the two pictures of each pair; up to `threshold` they are said to show one person.

    Accuracy over the list's blocks, or over ten parts of a single block.
    """
    distances = np.array([templates.distance(pair.left, pair.right) for pair in pairs])
    same = np.array([pair.same for pair in pairs], dtype=bool)
    genuine, impostor = distances[same], distances[~same]
    folds = _folds(np.array([pair.fold for pair in pairs]), same)
    folded = metrics.folded_accuracy([distances[f & same] for f in folds], [distances[f & ~same] for f in folds])
    return Verification(
        pairs=len(pairs),
        accuracy=folded.mean,
        accuracy_std=folded.deviation,
        fmr_at_threshold=metrics.fmr(impostor, threshold),
        fnmr_at_threshold=metrics.fnmr(genuine, threshold),
        fnmr_at_fmr_1e_2=metrics.fnmr_at_fmr(genuine, impostor, 1e-2),
        fnmr_at_fmr_1e_3=metrics.fnmr_at_fmr(genuine, impostor, 1e-3),
        threshold=threshold,
        failed_to_detect=templates.missing(pictures_of(pairs)),
    )


def lone_threshold() -> float:
    """The distance at which a gallery of one person stops saying "known"."""
    return Policy(calibration.threshold_for(1)).lone_distance


def _folds(blocks: np.ndarray, same: np.ndarray) -> list[np.ndarray]:
    """Masks of the blocks; a single block is dealt into ten with equal shares of same and different pairs."""
    if blocks.max(initial=0) > 0:
        return [blocks == number for number in np.unique(blocks)]
    dealt = np.zeros(len(same), dtype=int)
    for kind in (same, ~same):
        dealt[kind] = np.arange(int(kind.sum())) * 10 // max(int(kind.sum()), 1)
    return [dealt == number for number in np.unique(dealt)]
