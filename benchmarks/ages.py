"""Children, the young and adults: who is found and which strangers get a name, by age, beside the usual rule.

python benchmarks/ages.py AGES PEOPLE: AGES has a folder a person with photos in the order of age, PEOPLE a folder of
others who are registered, too. Half of the people of AGES are registered, the others are strangers; thirty deals. Their
photos are parted into thirds by their place in the order. Two ways: everybody is registered with the last two photos,
as adults are; or with two of the very third that is asked for, as a school class is.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from facecog_desktop import bootstrap
from facecog_desktop.service.measuring.evaluation import Templates
from facecog_desktop.service.measuring.identification import Figures, Split, identify, people_in

DEALS = 30
THIRDS = ("youngest", "middle", "oldest")


def third(photos: Sequence[Path], number: int) -> list[Path]:
    """One of three parts of somebody's photos, in the order of age."""
    ordered = sorted(photos)
    first, last = (round(len(ordered) * part / 3) for part in (number, number + 1))
    return ordered[first:last]


def deal(
    ages: dict[str, Sequence[Path]], others: dict[str, tuple[Path, ...]], number: int, seed: int, *, same_age: bool
) -> Split:
    """Half of the people registered, probes and strangers of one third."""
    names = sorted(ages)
    random.Random(seed).shuffle(names)  # noqa: S311 - a repeatable deal, no secret
    registered, strangers = names[: len(names) // 2], names[len(names) // 2 :]
    enrolled = dict(others)
    probes: dict[Path, str] = {}
    for name in registered:
        kept = (third(ages[name], number) if same_age else sorted(ages[name]))[-2:]
        enrolled[name] = tuple(kept)
        probes |= {photo: name for photo in third(ages[name], number) if photo not in kept}
    return Split(enrolled, probes, tuple(photo for name in strangers for photo in third(ages[name], number)))


def means(figures: Sequence[Figures], weights: Sequence[int]) -> dict[str, float]:
    """The deals' figures, weighted by their numbers of probes."""
    return {
        name: round(float(np.average([getattr(each, name) for each in figures], weights=weights)), 3)
        for name in ("rank1", "fnir_at_threshold", "fpir_at_threshold", "fnir_at_fpir_5e_2")
    }


def main() -> int:
    """Print figures by third and by rule."""
    ages = dict(people_in(Path(sys.argv[1])))
    others = {f"other {name}": tuple(photos) for name, photos in people_in(Path(sys.argv[2])).items()}
    reader = bootstrap.photo_reader(bootstrap.settings({}), plain=True)
    paths = [
        *(path for photos in ages.values() for path in photos),
        *(path for kept in others.values() for path in kept),
    ]
    seen = dict(zip(paths, reader(paths), strict=True))
    ours = Templates({path: each.template for path, each in seen.items()})
    plain = Templates({path: each.plain for path, each in seen.items()})
    answer: dict[str, object] = {"photos": len(paths), "without_a_face": ours.missing(paths)}
    for way in ("registered_as_adults", "registered_at_that_age"):
        for number, title in enumerate(THIRDS):
            deals = [deal(ages, others, number, seed, same_age=way.endswith("age")) for seed in range(DEALS)]
            found = [identify(parts, ours, plain) for parts in deals]
            weights = [len(parts.probes) for parts in deals]
            answer[f"{way}_{title}"] = {
                "probes_a_deal": round(float(np.mean(weights)), 1),
                "strangers_a_deal": round(float(np.mean([len(parts.strangers) for parts in deals])), 1),
                "here": means([each.ours for each in found], weights),
                "usual": means([each.plain for each in found], weights),
            }
    sys.stdout.write(json.dumps(answer, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
