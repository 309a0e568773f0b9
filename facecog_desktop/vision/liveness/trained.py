"""The jury as a small text file: what benchmarks/liveness_training.py writes and the program reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.errors import ModelDamagedError, ModelMissingError
from facecog_desktop.core.liveness.jury import Jury
from facecog_desktop.core.liveness.logistic import Logistic
from facecog_desktop.core.text import text

_FORMAT = 1
_LISTS = ("weights", "middle", "spread")
_DIGITS = 5


def write(jury: Jury, path: Path, about: str) -> None:
    """Store a jury; `about` says what taught it."""
    cues = {
        name: {"bias": _short(each.bias), **{part: [_short(v) for v in getattr(each, part)] for part in _LISTS}}
        for name, each in jury.by_cue.items()
    }
    # A line a list, so that a change of one cue is a change of a few lines.
    body = ",\n".join(
        f"  {json.dumps(name)}: {{\n"
        + ",\n".join(f"   {json.dumps(k)}: {json.dumps(v)}" for k, v in each.items())
        + "}"
        for name, each in cues.items()
    )
    head = f'{{"format": {_FORMAT},\n "about": {json.dumps(about)},\n "cues": {{\n'
    path.write_text(f"{head}{body}}}}}\n", "utf-8")


def read(path: Path) -> Jury:
    """Raises ModelMissingError, ModelDamagedError."""
    try:
        document = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise ModelMissingError(text("the file of the liveness cues is missing: {path}", path=path)) from error
    except ValueError as error:
        raise ModelDamagedError(
            text("the file of the liveness cues does not parse: {path}: {reason}", path=path, reason=str(error))
        ) from error
    try:
        if document["format"] != _FORMAT:
            raise ValueError(f"format {document['format']}")
        return Jury({name: _classifier(each) for name, each in document["cues"].items()})
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ModelDamagedError(
            text("the file of the liveness cues is not one: {path}: {reason}", path=path, reason=str(error))
        ) from error


def _classifier(stored: Mapping[str, Any]) -> Logistic:
    """Raises KeyError, TypeError, ValueError."""
    weights, middle, spread = (_vector(stored[name]) for name in _LISTS)
    if not len(weights) == len(middle) == len(spread) or not np.all(spread > 0):
        raise ValueError("its lists do not belong together")
    return Logistic(weights, float(stored["bias"]), middle, spread)


def _vector(values: Any) -> NDArray[np.float64]:
    vector = np.array(values, dtype=np.float64)
    if vector.ndim != 1 or not np.all(np.isfinite(vector)):
        raise ValueError("a list is none of numbers")
    return vector


def _short(value: float) -> float:
    return float(f"{value:.{_DIGITS}g}")
