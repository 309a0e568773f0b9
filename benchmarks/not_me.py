"""What one "not this person" does: to the face it was said of, and to the person it is not, for several margins.

python benchmarks/not_me.py DIR FRAMES: folders with a subfolder a person, of photos (such as Labeled Faces in the Wild,
who has at least PHOTOS of them counts) and of frames of one film of each person.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from facecog_desktop import bootstrap
from facecog_desktop.capture.pictures.decode import read_picture
from facecog_desktop.core.matching import calibration
from facecog_desktop.core.matching.embedding_table import EmbeddingTable
from facecog_desktop.core.matching.matching import Policy
from facecog_desktop.core.ports.gallery import Gallery, GalleryDelta
from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.core.types import EngineId, Vectors
from facecog_desktop.service.measuring.crowd import strangers
from facecog_desktop.service.measuring.identification import people_in
from facecog_desktop.service.memory import GalleryMemory
from facecog_desktop.service.registering.faces import face_in_crop
from facecog_desktop.settings import Settings

PHOTOS = 3
"""Who has fewer photos tells nothing: one is rejected or registered, the others are seen afterwards."""

GALLERY = 10
"""People of the gallery whose threshold is in force: the laxest one in use makes the most wrong names."""

REGISTERED = (1, 2)
SEARCHED = 10_000
MARGINS = (-0.05, 0.0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.15)


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """Somebody's photos, or the frames of a film: templates of kept crops, and of the live path, a row each."""

    kept: Vectors
    live: Vectors


def templates(engine: FaceEngine, root: Path, least: int) -> dict[str, Faces]:
    """Of every picture's largest face."""
    found: dict[str, Faces] = {}
    for name, paths in people_in(root).items():
        if len(paths) < least:
            continue
        kept, live = [], []
        for path in paths:
            pixels = read_picture(path)
            for face in engine.detect(pixels, thorough=True)[:1]:
                jpeg, cropped = engine.crop(pixels, face)
                kept.append(engine.crop_templates([(jpeg, face_in_crop(cropped.landmarks))])[0])
                live.append(engine.templates(pixels, [face])[0])
        if len(live) >= least:
            found[name] = Faces(np.stack(kept), np.stack(live))
    return found


def apart(some: Vectors, others: Vectors) -> NDArray[np.float64]:
    """Distances of all to all."""
    return np.asarray(np.linalg.norm(some[:, None, :].astype(np.float64) - others[None, :, :], axis=2))


@dataclass(slots=True)
class Count:
    """Faces that would be called the person, and by how much nearer than the person's photos a counter-example is."""

    leads: list[float]

    def take(self, seen: Vectors, registered: Vectors, examples: Vectors, limit: float) -> None:
        """Faces seen afterwards."""
        distances = apart(seen, registered).min(axis=1)
        against = apart(seen, examples).min(axis=1)
        self.leads += (against - distances)[distances <= limit].tolist()

    def rejected(self, margin: float) -> float:
        """The part, in percent, that is not called that any more."""
        return round(100.0 * float(np.mean(np.array(self.leads) <= margin)), 2) if self.leads else 0.0


def wrong_names(faces: Faces, registered: Vectors, limit: float) -> Iterator[int]:
    """Which of somebody's faces would be called another person."""
    for number in np.flatnonzero(apart(faces.live, registered).min(axis=1) <= limit):
        yield int(number)


def measure(people: dict[str, Faces], films: dict[str, Faces], registered: int, limit: float) -> dict[str, Count]:
    """One rejection for each wrong name there is, each in a gallery of its own."""
    counts = {key: Count([]) for key in ("film", "photos", "own", "own_film")}
    for name, person in people.items():
        photos, own = person.kept[:registered], person.live[registered:]
        film = films.get(name)
        for other, faces in people.items():
            for number in wrong_names(faces, photos, limit) if other != name else ():
                counts["photos"].take(np.delete(faces.live, number, axis=0), photos, faces.kept[[number]], limit)
                counts["own"].take(own, photos, faces.kept[[number]], limit)
        for other, faces in films.items():
            for number in wrong_names(faces, photos, limit) if other != name else ():
                counts["film"].take(np.delete(faces.live, number, axis=0), photos, faces.kept[[number]], limit)
                counts["own"].take(own, photos, faces.kept[[number]], limit)
                if film is not None:
                    counts["own_film"].take(film.live, photos, faces.kept[[number]], limit)
    return counts


def another_name(people: dict[str, Faces], policy: Policy, galleries: int = 20) -> dict[str, int]:
    """Strangers with a wrong name in galleries of GALLERY people, and how many get another one without that person."""
    dice, names = np.random.default_rng(0), sorted(people)
    wrong = again = 0
    for _ in range(galleries):
        dealt = [names[n] for n in dice.permutation(len(names))]
        there, strangers = dealt[:GALLERY], dealt[GALLERY:]
        live = np.concatenate([people[name].live for name in strangers])
        distances = np.sort(np.stack([apart(live, people[name].kept[:2]).min(axis=1) for name in there]), axis=0)
        for row in distances.T:
            first, second = (policy.score(one, two) <= policy.threshold for one, two in list(pairwise(row))[:2])
            wrong += int(first)
            again += int(first and second)
    return {"wrong_names": wrong, "another_name_then": again}


class Fixed:
    """A gallery of random people of one photo each, of whom the first ones have counter-examples."""

    def __init__(self, people: int, denied: int) -> None:
        names = tuple(str(number) for number in range(people))
        vectors = strangers(people)
        table = EmbeddingTable(tuple(range(people)), names, vectors)
        # Far enough away that every one is looked at and nobody is passed over.
        against = EmbeddingTable(tuple(range(denied)), names[:denied], -vectors[:denied])
        self.delta = GalleryDelta(0, True, {name: name for name in names}, (), table, (), frozenset(), against)

    def revision(self) -> int:
        """Never changes."""
        return 0

    def changes_since(self, engine: EngineId, revision: int | None) -> GalleryDelta:
        """All there is."""
        return self.delta


def cost(people: int, denied: int, rounds: int = 300) -> float:
    """Milliseconds of one search for one of the first ten people, the middle of several."""
    gallery = Fixed(people, denied)
    memory, engine = GalleryMemory(cast("Gallery", gallery)), EngineId("made-up", 1)
    took = []
    for number in range(rounds):
        began = time.perf_counter()
        memory.told_apart(engine, gallery.delta.table.vectors[[number % 10]])
        took.append(1e3 * (time.perf_counter() - began))
    return round(float(np.median(took)), 4)


def report(people: dict[str, Faces], films: dict[str, Faces]) -> Iterator[dict[str, object]]:
    """A line for each number of registered photos and each margin; parts in percent."""
    policy = Policy(calibration.threshold_for(GALLERY))
    for registered in REGISTERED:
        counts = measure(people, films, registered, policy.lone_distance)
        for margin in MARGINS:
            yield {
                "registered": registered,
                "margin": margin,
                "not_called_that_any_more": {key: counts[key].rejected(margin) for key in ("film", "photos")},
                "lost": {key: counts[key].rejected(margin) for key in ("own", "own_film")},
                "faces": {key: len(count.leads) for key, count in counts.items()},
            }
    yield {"gallery": GALLERY, **another_name(people, policy)}
    for denied in (0, 20, 0, 20):
        yield {"people": SEARCHED, "with_counter_examples": denied, "search_ms": cost(SEARCHED, denied)}


def main(arguments: Sequence[str]) -> int:
    """Print what `report` gives."""
    engine = bootstrap.engine(Settings())
    people, films = (templates(engine, Path(root), least) for root, least in zip(arguments, (PHOTOS, 2), strict=True))
    for line in report(people, films):
        sys.stdout.write(json.dumps(line) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
