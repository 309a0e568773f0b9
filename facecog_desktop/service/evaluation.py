"""Measuring accuracy on folders of photos: verification of pairs and open-set identification. Writes no gallery."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from facecog_desktop.core import calibration, metrics
from facecog_desktop.core.errors import FaceCogError, InvalidRequestError
from facecog_desktop.core.matching import Policy
from facecog_desktop.core.ports import FaceEngine
from facecog_desktop.core.types import Face, Pixels, Vector

Read = Callable[[Path], Pixels]
Progress = Callable[[int, int], None]

_BATCH = 16
_NEVER = float("inf")


class Templates:
    """The accurate template of each picture's largest face, made once; None where no face was found."""

    def __init__(self, engine: FaceEngine, read: Read) -> None:
        self._engine = engine
        self._read = read
        self._known: dict[Path, Vector | None] = {}

    def make(self, paths: Sequence[Path], progress: Progress = lambda done, total: None) -> None:
        """See to it that these pictures' templates are there. Unreadable pictures count as without a face."""
        missing = [path for path in dict.fromkeys(paths) if path not in self._known]
        for start in range(0, len(missing), _BATCH):
            batch = missing[start : start + _BATCH]
            crops = {path: crop for path in batch if (crop := self._crop(path)) is not None}
            self._known.update(dict.fromkeys(batch))
            if crops:
                self._known.update(zip(crops, self._engine.crop_templates(list(crops.values())), strict=True))
            progress(start + len(batch), len(missing))

    def __getitem__(self, path: Path) -> Vector | None:
        return self._known[path]

    def distance(self, left: Path, right: Path) -> float:
        """Of two pictures' faces; infinite where one has none."""
        one, other = self._known[left], self._known[right]
        return _NEVER if one is None or other is None else float(np.linalg.norm(one - other))

    def _crop(self, path: Path) -> tuple[bytes, Face] | None:
        try:
            pixels = self._read(path)
        except FaceCogError:
            return None
        faces = self._engine.detect(pixels, thorough=True)
        return self._engine.crop(pixels, faces[0]) if faces else None


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
        raise InvalidRequestError(f"this is no pair list: {file}: {error}", "See the format in the guide.") from error


def _pair(row: Sequence[str], root: Path, fold: int) -> Pair:
    """A line of three or four words. Raises ValueError."""
    left, first, *rest = row
    right, second = (left, rest[0]) if len(rest) == 1 else rest
    return Pair(_picture(root, left, int(first)), _picture(root, right, int(second)), len(rest) == 1, fold)


def _picture(root: Path, name: str, number: int) -> Path:
    return root / name / f"{name}_{number:04d}.jpg"


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


def verify(pairs: Sequence[Pair], templates: Templates, progress: Progress = lambda done, total: None) -> Verification:
    """Compare the two pictures of each pair. Accuracy over the list's blocks, or over ten parts of a single block.

    `threshold` is the distance up to which a lone person's gallery would say "known".
    """
    paths = [path for pair in pairs for path in (pair.left, pair.right)]
    templates.make(paths, progress)
    distances = np.array([templates.distance(pair.left, pair.right) for pair in pairs])
    same = np.array([pair.same for pair in pairs])
    genuine, impostor = distances[same], distances[~same]
    folds = _folds(np.array([pair.fold for pair in pairs]), same)
    folded = metrics.folded_accuracy([distances[f & same] for f in folds], [distances[f & ~same] for f in folds])
    threshold = lone_threshold()
    return Verification(
        pairs=len(pairs),
        accuracy=folded.mean,
        accuracy_std=folded.deviation,
        fmr_at_threshold=metrics.fmr(impostor, threshold),
        fnmr_at_threshold=metrics.fnmr(genuine, threshold),
        fnmr_at_fmr_1e_2=metrics.fnmr_at_fmr(genuine, impostor, 1e-2),
        fnmr_at_fmr_1e_3=metrics.fnmr_at_fmr(genuine, impostor, 1e-3),
        threshold=threshold,
        failed_to_detect=sum(templates[path] is None for path in set(paths)),
    )


def lone_threshold() -> float:
    """The distance at which a gallery of one person stops saying "known"."""
    policy = Policy(calibration.threshold_for(1))
    return (policy.threshold + policy.margin_weight * policy.usual_runner_up) / (1 + policy.margin_weight)


def _folds(blocks: np.ndarray, same: np.ndarray) -> list[np.ndarray]:
    """Masks of the blocks; a single block is dealt into ten with equal shares of same and different pairs."""
    if blocks.max(initial=0) > 0:
        return [blocks == number for number in np.unique(blocks)]
    dealt = np.zeros(len(same), dtype=int)
    for kind in (same, ~same):
        dealt[kind] = np.arange(int(kind.sum())) * 10 // max(int(kind.sum()), 1)
    return [dealt == number for number in np.unique(dealt)]
