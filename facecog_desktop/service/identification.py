"""Open-set identification over a folder a person: who is enrolled is found, who is not gets no name."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from facecog_desktop.core import calibration, metrics
from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.matching import Policy
from facecog_desktop.core.metrics import Distances
from facecog_desktop.core.search import Hit, SampleIndex
from facecog_desktop.service.evaluation import Progress, Templates

PLAIN_THRESHOLD = 0.6
"""The rule that most programs ship: the nearest person within this distance, whatever the gallery."""

_NEVER = float("inf")


@dataclass(frozen=True, slots=True)
class Split:
    """Who is enrolled with which pictures, which other pictures of them are probes, and the strangers' pictures."""

    enrolled: dict[str, tuple[Path, ...]]
    probes: dict[Path, str]
    strangers: tuple[Path, ...]


def split(people: dict[str, Sequence[Path]], enrol: int, strangers: float, seed: int) -> Split:
    """Deal people and pictures by chance. People with too few pictures to be enrolled and probed are strangers.

    `strangers` is the part (0 to 1) of the others who are never enrolled. Raises InvalidRequestError when nobody is
    left to enrol.
    """
    dice = random.Random(seed)  # noqa: S311 - a repeatable split, no secret
    able = sorted(name for name, pictures in people.items() if len(pictures) > enrol)
    dice.shuffle(able)
    unknown = set(able[: round(strangers * len(able))]) | {name for name in people if name not in able}
    enrolled, probes = dict[str, tuple[Path, ...]](), dict[Path, str]()
    for name in sorted(set(able) - unknown):
        pictures = sorted(people[name])
        dice.shuffle(pictures)
        enrolled[name] = tuple(pictures[:enrol])
        probes.update(dict.fromkeys(pictures[enrol:], name))
    if not enrolled:
        raise InvalidRequestError(f"nobody has more than {enrol} pictures", "Enrol fewer pictures with --enrol.")
    return Split(enrolled, probes, tuple(path for name in sorted(unknown) for path in sorted(people[name])))


@dataclass(frozen=True, slots=True)
class Figures:
    """Rates (0 to 1) of one rule. FPIR: strangers who get a name; FNIR: known people who do not get theirs."""

    fpir_at_threshold: float
    fnir_at_threshold: float
    fnir_at_fpir_5e_2: float
    fnir_at_fpir_1e_2: float


@dataclass(frozen=True, slots=True)
class Identification:
    """Figures of a folder: of the program's rule and, beside it, of the plain one on the same templates."""

    enrolled_people: int
    probes: int
    stranger_probes: int
    rank1: float
    ours: Figures
    plain: Figures
    threshold: float


def identify(parts: Split, templates: Templates, progress: Progress = lambda done, total: None) -> Identification:
    """Search every probe and every stranger in a gallery of the enrolled."""
    galleries = [path for pictures in parts.enrolled.values() for path in pictures]
    templates.make([*galleries, *parts.probes, *parts.strangers], progress)
    index = _index(parts, templates)
    mated = [_search(index, templates, path) for path in parts.probes]
    unmated = [_search(index, templates, path) for path in parts.strangers]
    right = np.array(
        [bool(hits) and hits[0].person == name for hits, name in zip(mated, parts.probes.values(), strict=True)]
    )
    policy = Policy(calibration.threshold_for(len(parts.enrolled)))
    return Identification(
        enrolled_people=len(parts.enrolled),
        probes=len(mated),
        stranger_probes=len(unmated),
        rank1=float(right.mean()) if len(right) else 0.0,
        ours=_figures(_scores(mated, policy), _scores(unmated, policy), right, policy.threshold),
        plain=_figures(_distances(mated), _distances(unmated), right, PLAIN_THRESHOLD),
        threshold=policy.threshold,
    )


def _index(parts: Split, templates: Templates) -> SampleIndex:
    """The gallery in memory; pictures without a face are left out."""
    index = SampleIndex()
    rows = [(name, templates[path]) for name, pictures in parts.enrolled.items() for path in pictures]
    found = [(name, vector) for name, vector in rows if vector is not None]
    index.extend(list(range(len(found))), [name for name, _ in found], np.array([vector for _, vector in found]))
    return index


def _search(index: SampleIndex, templates: Templates, path: Path) -> list[Hit]:
    """The two nearest people; nobody where there is no face."""
    vector = templates[path]
    return [] if vector is None else index.nearest(vector[np.newaxis], 2)[0]


def _scores(searches: Sequence[Sequence[Hit]], policy: Policy) -> Distances:
    """The program's score of each search."""
    return np.array(
        [
            policy.score(hits[0].distance, hits[1].distance if len(hits) > 1 else None) if hits else _NEVER
            for hits in searches
        ]
    )


def _distances(searches: Sequence[Sequence[Hit]]) -> Distances:
    return np.array([hits[0].distance if hits else _NEVER for hits in searches])


def _figures(mated: Distances, unmated: Distances, right: np.ndarray, threshold: float) -> Figures:
    """Where the nearest person is the wrong one, a known person does not get the right name at any threshold."""
    mated = np.where(right, mated, _NEVER)
    return Figures(
        fpir_at_threshold=metrics.fmr(unmated, threshold),
        fnir_at_threshold=metrics.fnmr(mated, threshold),
        fnir_at_fpir_5e_2=metrics.fnir_at_fpir(mated, unmated, 5e-2),
        fnir_at_fpir_1e_2=metrics.fnir_at_fpir(mated, unmated, 1e-2),
    )
