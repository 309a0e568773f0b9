"""Measuring how often attacks with pictures pass and live faces do not: every person judged by what others taught."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.errors import FaceCogError, InvalidRequestError
from facecog_desktop.core.liveness.figures import Figures, figures
from facecog_desktop.core.liveness.jury import Cues, learn
from facecog_desktop.core.liveness.logistic import Labels, fit
from facecog_desktop.core.liveness.parallax import relief
from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.core.types import Face, Pixels

Measure = Callable[[Pixels, Face], Cues]

_POINTS = 68

ALL = "all"
"""The name of all cues taken together."""


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """What was seen in one picture: its largest face and that face's cues; None where there is no face."""

    face: Face | None = None
    cues: Cues | None = None


class CueReader:
    """Measures picture files. One process' own."""

    def __init__(self, engine: FaceEngine, read: Callable[[Path], Pixels], measure: Measure) -> None:
        self._engine, self._read, self._measure = engine, read, measure

    def __call__(self, paths: Sequence[Path]) -> list[Measured]:
        """In the paths' order; a picture that cannot be read shows no face."""
        return [self._one(path) for path in paths]

    def _one(self, path: Path) -> Measured:
        try:
            pixels = self._read(path)
        except FaceCogError:
            return Measured()
        faces = self._engine.detect(pixels, thorough=True)
        return Measured(faces[0], self._measure(pixels, faces[0])) if faces else Measured()


@dataclass(frozen=True, slots=True, eq=False)
class Presentation:
    """One picture: of whom, whether alive, and what was seen in it."""

    person: str
    alive: bool
    seen: Measured


@dataclass(frozen=True, slots=True)
class LivenessFigures:
    """Figures by cue, ALL for all of them together. `parallax` is of the faces that can be held against another one of

    the same person. `no_live`, `no_spoof`: pictures without a face.
    """

    by_cue: Mapping[str, Figures]
    parallax: Figures
    people: int
    no_live: int
    no_spoof: int


def evaluate(shown: Sequence[Presentation]) -> LivenessFigures:
    """Every person's pictures judged by a jury that never saw that person, by each cue alone and by all.

    A live picture without a face counts as refused, an attack without one as found out. Raises InvalidRequestError
    where there are not at least two people with live pictures and attacks each.
    """
    if len(_people_of_both(shown)) < 2:
        raise InvalidRequestError(
            "there must be live pictures and attacks of at least two people",
            "Each DIR holds a folder a person; the same folder names stand for the same people.",
        )
    alive = np.array([each.alive for each in shown])
    return LivenessFigures(
        by_cue={name: figures(accepted, alive) for name, accepted in _left_out(shown).items()},
        parallax=_parallax(shown),
        people=len({each.person for each in shown}),
        no_live=sum(each.alive and each.seen.cues is None for each in shown),
        no_spoof=sum(not each.alive and each.seen.cues is None for each in shown),
    )


def _people_of_both(shown: Sequence[Presentation]) -> set[str]:
    """Of whom there are faces both alive and of attacks."""
    live, spoof = (
        {each.person for each in shown if each.alive is alive and each.seen.cues is not None} for alive in (True, False)
    )
    return live & spoof


def _left_out(shown: Sequence[Presentation]) -> dict[str, NDArray[np.bool_]]:
    """By cue, and for ALL: whether each picture was taken for a live face by what all other people taught."""
    names = next(tuple(each.seen.cues) for each in shown if each.seen.cues is not None)
    accepted = {name: np.zeros(len(shown), dtype=bool) for name in (*names, ALL)}
    for person in {each.person for each in shown}:
        taught = [
            (each.seen.cues, each.alive) for each in shown if each.person != person and each.seen.cues is not None
        ]
        jury = learn([cues for cues, _ in taught], np.array([alive for _, alive in taught]))
        asked = [(n, each.seen.cues) for n, each in enumerate(shown) if each.person == person and each.seen.cues]
        if not asked:
            continue
        places, faces = [place for place, _ in asked], [cues for _, cues in asked]
        for name in names:
            accepted[name][places] = jury.chances(faces, (name,)) >= 0.5
        accepted[ALL][places] = jury.chances(faces) >= 0.5
    return accepted


def _parallax(shown: Sequence[Presentation]) -> Figures:
    """Each face against its person's most frontal one: a head that moves shows depth, a sheet of paper does not.

    Pictures of one person, alive or not, are taken for moments of one film; the most frontal ones are not judged.
    """
    people, depths, alive = list[str](), list[float](), list[bool]()
    for person, living in sorted({(each.person, each.alive) for each in shown}):
        faces = [each.seen.face for each in shown if (each.person, each.alive) == (person, living)]
        turned = [(face, abs(face.pose.yaw)) for face in faces if face is not None and face.pose is not None]
        if not turned or len(turned[0][0].landmarks.points) != _POINTS:
            continue
        front = min(turned, key=lambda each: each[1])[0]
        others = [relief(front.landmarks, face.landmarks) for face, _ in turned if face is not front]
        people += [person] * len(others)
        depths += others
        alive += [living] * len(others)
    accepted = _judged_by_others(
        np.array(people), np.log(np.array(depths).reshape(-1, 1) + 1e-3), np.array(alive, bool)
    )
    return figures(accepted, np.array(alive, dtype=bool))


def _judged_by_others(people: NDArray[np.str_], measures: NDArray[np.float64], alive: Labels) -> NDArray[np.bool_]:
    """Whether each face was taken for a live one by what all other people taught; not, where they taught nothing."""
    accepted = np.zeros(len(people), dtype=bool)
    for person in np.unique(people):
        asked = people == person
        if alive[~asked].any() and not alive[~asked].all():
            accepted[asked] = fit(measures[~asked], alive[~asked]).chances(measures[asked]) >= 0.5
    return accepted
