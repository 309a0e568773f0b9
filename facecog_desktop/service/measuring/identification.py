"""Open-set identification over a folder a person: who is enrolled is found, who is not gets no name."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from mimetypes import guess_type
from pathlib import Path

import numpy as np

from facecog_desktop.core.errors import InvalidRequestError, SourceNotFoundError, SourceUnreadableError
from facecog_desktop.core.matching import calibration, metrics
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.core.matching.metrics import Distances
from facecog_desktop.core.matching.search import Hit, SampleIndex
from facecog_desktop.core.text import text
from facecog_desktop.service.measuring.evaluation import PLAIN_THRESHOLD, Templates

_NEVER = float("inf")


def people_in(root: Path) -> Mapping[str, Sequence[Path]]:
    """The pictures of a folder with a subfolder a person. Raises SourceNotFoundError, SourceUnreadableError."""
    try:
        folders = sorted(path for path in root.iterdir() if path.is_dir() and not path.name.startswith("."))
        people = {folder.name: [path for path in sorted(folder.iterdir()) if _is_picture(path)] for folder in folders}
    except (FileNotFoundError, NotADirectoryError) as error:
        raise SourceNotFoundError(text("there is no such folder: {folder}", folder=root), source=str(root)) from error
    except OSError as error:
        reason = text("the folder cannot be read: {folder} ({reason})", folder=root, reason=error.strerror)
        raise SourceUnreadableError(reason, source=str(root)) from error
    found = {name: pictures for name, pictures in people.items() if pictures}
    if not found:
        raise SourceNotFoundError(
            text("there is no folder of a person in {root}", root=root), "Each person has one.", source=str(root)
        )
    return found


def _is_picture(path: Path) -> bool:
    return (guess_type(path.name, strict=False)[0] or "").startswith("image/") and not path.name.startswith(".")


@dataclass(frozen=True, slots=True)
class Split:
    """Who is enrolled with which pictures, which other pictures of them are probes, and the strangers' pictures."""

    enrolled: dict[str, tuple[Path, ...]]
    probes: dict[Path, str]
    strangers: tuple[Path, ...]

    @property
    def pictures(self) -> list[Path]:
        """All of them."""
        return [*(path for kept in self.enrolled.values() for path in kept), *self.probes, *self.strangers]


def split(people: Mapping[str, Sequence[Path]], enrol: int, strangers: float, seed: int) -> Split:
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
        raise InvalidRequestError(
            text("nobody has more than {most} pictures", most=enrol), "Enrol fewer pictures with --enrol."
        )
    return Split(enrolled, probes, tuple(path for name in sorted(unknown) for path in sorted(people[name])))


@dataclass(frozen=True, slots=True)
class Figures:
    """Rates (0 to 1) of one rule. FPIR: strangers who get a name; FNIR: known people who do not get theirs."""

    rank1: float
    threshold: float
    fpir_at_threshold: float
    fnir_at_threshold: float
    fnir_at_fpir_5e_2: float
    fnir_at_fpir_1e_2: float


@dataclass(frozen=True, slots=True)
class Identification:
    """Figures of a folder: of the program's rule on its templates, and of the plain rule on plain numbers."""

    enrolled_people: int
    probes: int
    stranger_probes: int
    ours: Figures
    plain: Figures


def identify(parts: Split, templates: Templates, plain: Templates) -> Identification:
    """Search every probe and every stranger in a gallery of the enrolled."""
    policy = Policy(calibration.threshold_for(len(parts.enrolled)))
    return Identification(
        enrolled_people=len(parts.enrolled),
        probes=len(parts.probes),
        stranger_probes=len(parts.strangers),
        ours=_figures(parts, _Searches(parts, templates), policy),
        plain=_figures(parts, _Searches(parts, plain), None),
    )


class _Searches:
    """The two nearest people of every probe and every stranger."""

    def __init__(self, parts: Split, templates: Templates) -> None:
        index = _index(parts, templates)
        self.mated = [_search(index, templates, path) for path in parts.probes]
        self.unmated = [_search(index, templates, path) for path in parts.strangers]


def _index(parts: Split, templates: Templates) -> SampleIndex:
    """The gallery in memory; pictures without a face are left out."""
    index = SampleIndex()
    rows = [(name, templates[path]) for name, pictures in parts.enrolled.items() for path in pictures]
    found = [(name, vector) for name, vector in rows if vector is not None]
    if found:
        index.put(list(range(len(found))), [name for name, _ in found], np.array([vector for _, vector in found]))
    return index


def _search(index: SampleIndex, templates: Templates, path: Path) -> list[Hit]:
    """The two nearest people; nobody where there is no face."""
    vector = templates[path]
    return [] if vector is None else index.nearest(vector[np.newaxis], 2)[0]


def _score(hits: Sequence[Hit], policy: Policy | None) -> float:
    """What decides: the program's score, or without a policy the nearest person's distance."""
    if not hits:
        return _NEVER
    if policy is None:
        return hits[0].distance
    return policy.score(hits[0].distance, hits[1].distance if len(hits) > 1 else None)


def _figures(parts: Split, searches: _Searches, policy: Policy | None) -> Figures:
    """Where the nearest person is the wrong one, a known person does not get the right name at any threshold."""
    threshold = PLAIN_THRESHOLD if policy is None else policy.threshold
    pairs = zip(searches.mated, parts.probes.values(), strict=True)
    right = np.array([bool(hits) and hits[0].person == name for hits, name in pairs], dtype=bool)
    mated = np.where(right, _scores(searches.mated, policy), _NEVER)
    unmated = _scores(searches.unmated, policy)
    return Figures(
        rank1=float(right.mean()) if len(right) else 0.0,
        threshold=threshold,
        fpir_at_threshold=metrics.fmr(unmated, threshold),
        fnir_at_threshold=metrics.fnmr(mated, threshold),
        fnir_at_fpir_5e_2=metrics.fnir_at_fpir(mated, unmated, 5e-2),
        fnir_at_fpir_1e_2=metrics.fnir_at_fpir(mated, unmated, 1e-2),
    )


def _scores(searches: Sequence[Sequence[Hit]], policy: Policy | None) -> Distances:
    return np.array([_score(hits, policy) for hits in searches], dtype=float)
