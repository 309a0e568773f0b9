"""How often the same photo in another size, quality or brightness is found again, and how often another one is taken

for it. python benchmarks/same_picture.py DIR [EVERY]: a folder with a subfolder a person; every EVERY-th photo changed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import cv2
import numpy as np

from facecog_desktop import bootstrap
from facecog_desktop.capture.pictures.decode import read_picture
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.picture.same_picture import LIMIT, REACH, difference, perceptual_hash
from facecog_desktop.core.ports.program import FaceEngine, FaceService
from facecog_desktop.core.types import Face, Frame, Pixels, Vector
from facecog_desktop.service.registering import close_up
from facecog_desktop.service.registering.faces import face_in_crop
from facecog_desktop.settings import Settings

MOST = 1_440_000
"""Pixels of a photo: larger ones are scaled down first, so that twice the size can be searched in reasonable time."""


@dataclass(frozen=True, eq=False)
class Kept:
    """A photo as it would be kept."""

    pixels: Pixels
    template: Vector


class Keeper:
    """Makes of a picture what would be kept of it."""

    def __init__(self, engine: FaceEngine) -> None:
        self.engine = engine

    def detect(self, frame: Frame, *, thorough: bool = False) -> list[Face]:
        """What close_up asks of a service."""
        return self.engine.detect(frame.pixels, thorough=thorough)

    def keep(self, pixels: Pixels) -> Kept | None:
        """The crop and its template; None where there is no face."""
        seen, faces = close_up.sought(cast(FaceService, self), Frame(np.ascontiguousarray(pixels)))
        if not faces:
            return None
        jpeg, face = self.engine.crop(seen.pixels, faces[0])
        [template] = self.engine.crop_templates([(jpeg, face_in_crop(face.landmarks))])
        return Kept(self.engine.decode(jpeg), template)


def versions(pixels: Pixels) -> Iterator[tuple[str, Pixels]]:
    """The same picture in other sizes, qualities and brightness."""
    for percent in (50, 75, 125, 150, 200):
        yield f"size {percent} %", recoded(scaled(pixels, percent / 100), 95)
    for quality in (40, 60, 80, 95):
        yield f"quality {quality}", recoded(pixels, quality)
    yield "size 50 %, quality 40", recoded(scaled(pixels, 0.5), 40)
    for percent in (85, 115):
        yield f"brightness {percent} %", np.clip(pixels * (percent / 100), 0, 255).astype(np.uint8)


def scaled(pixels: Pixels, factor: float) -> Pixels:
    """Another size."""
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=how), dtype=np.uint8)


def recoded(pixels: Pixels, quality: int) -> Pixels:
    """Through a JPEG file."""
    _, data = cv2.imencode(".jpg", pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR_RGB), dtype=np.uint8)


def read(path: Path) -> Pixels | None:
    """A photo, not too large; None where it cannot be read."""
    try:
        pixels = read_picture(path)
    except FaceCogError:
        return None
    size = pixels.shape[0] * pixels.shape[1]
    return pixels if size <= MOST else scaled(pixels, (MOST / size) ** 0.5)


def main() -> int:
    """Print the parts found again by kind of change, and how many pairs of other photos are taken for the same."""
    root, every = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 9
    keeper = Keeper(bootstrap.engine(Settings()))
    kept: dict[Path, Kept] = {}
    again: dict[str, list[bool]] = {}
    for number, path in enumerate(sorted(root.glob("*/*"))):
        pixels = read(path)
        found = None if pixels is None else keeper.keep(pixels)
        if found is None or pixels is None:
            continue
        kept[path] = found
        for name, version in versions(pixels) if number % every == 0 else ():
            other = keeper.keep(version)
            again.setdefault(name, []).append(other is not None and same(other, found))
    answer = {name: round(float(np.mean(hits)), 4) for name, hits in again.items()}
    every_hit = [hit for hits in again.values() for hit in hits]
    sys.stdout.write(
        json.dumps({"changed": len(every_hit), "found_again": round(float(np.mean(every_hit)), 4), **answer}) + "\n"
    )
    sys.stdout.write(json.dumps({"limit": LIMIT, "reach": REACH, **others(kept)}) + "\n")
    return 0


def same(one: Kept, other: Kept) -> bool:
    """As the program decides."""
    if np.linalg.norm(one.template - other.template) > REACH:
        return False
    return difference(one.pixels, perceptual_hash(other.pixels)) <= LIMIT


def others(kept: dict[Path, Kept]) -> dict[str, object]:
    """All pairs of different photos: of one person, and of two."""
    paths = list(kept)
    templates = np.stack([kept[path].template for path in paths])
    pairs = {"one_person": 0, "two_people": 0}
    taken: dict[str, list[list[str]]] = {"one_person": [], "two_people": []}
    for row, path in enumerate(paths):
        distances = np.linalg.norm(templates[row + 1 :] - templates[row], axis=1)
        for place, other in enumerate(paths[row + 1 :]):
            kind = "one_person" if path.parent == other.parent else "two_people"
            pairs[kind] += 1
            if distances[place] <= REACH and same(kept[path], kept[other]):
                taken[kind].append([path.name, other.name])
    return {kind: {"pairs": pairs[kind], "taken_for_the_same": taken[kind]} for kind in pairs}


if __name__ == "__main__":
    sys.exit(main())
