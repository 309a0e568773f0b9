"""Several cues, each with a classifier of its own, and one answer: every cue has one vote, however many measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.liveness.logistic import Labels, Logistic, fit

Cues = Mapping[str, NDArray[np.float64]]
"""The measures of one face by the name of the cue that they belong to."""

PENALTY = 3.0
"""Of the classifiers' weights: there are few faces and many measures."""

_SUREST = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Jury:
    """A classifier for each cue."""

    by_cue: Mapping[str, Logistic]

    def chances(self, faces: Sequence[Cues], names: Sequence[str] = ()) -> NDArray[np.float64]:
        """(n,): 0 for an attack, 1 for somebody alive, by the cues named, or by all: the mean of their log-odds."""
        if not faces:
            return np.zeros(0)
        odds = np.zeros(len(faces))
        chosen = names or tuple(self.by_cue)
        for name in chosen:
            chances = self.by_cue[name].chances(np.array([face[name] for face in faces]))
            chances = np.clip(chances, _SUREST, 1 - _SUREST)
            odds += np.log(chances / (1 - chances)) / len(chosen)
        return np.asarray(1.0 / (1.0 + np.exp(-odds)), dtype=np.float64)


def learn(faces: Sequence[Cues], alive: Labels, *, penalty: float = PENALTY) -> Jury:
    """A jury taught by these faces. Raises ValueError where none of them is alive, or all are."""
    names = tuple(faces[0]) if faces else ()
    measures = {name: np.array([face[name] for face in faces]) for name in names}
    return Jury({name: fit(rows, alive, penalty=penalty) for name, rows in measures.items()})
