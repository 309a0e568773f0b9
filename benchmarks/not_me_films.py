"""One "not this person" in a film, then the film and other films again: who is named in how many frames.

python benchmarks/not_me_films.py PERSON FILM [OTHER…] [--threshold T]: PERSON is a folder of photos of somebody who is
the only one registered; said of whoever bears that name last in FILM, as a click on the card does.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from facecog_desktop import bootstrap
from facecog_desktop.core.people.changes import DropRejections
from facecog_desktop.core.types import Frame
from facecog_desktop.service.live.glimpses import Glimpses, counter_example
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.measuring.identification import people_in
from facecog_desktop.service.registering.faces import portrait_faces
from facecog_desktop.settings import Settings, checked


class Showing:
    """A film as the Live page shows it: the frames in which each track is named, and the looks a click could use."""

    def __init__(self, service: LocalService, film: str) -> None:
        self.named: Counter[int] = Counter()
        self.glimpses: dict[int, Glimpses] = {}
        self.frames = 0
        looker = bootstrap.looker(Settings(), service)
        source = bootstrap.open_source(film)
        while (frame := source.read()) is not None:
            scene = looker.look(frame)
            looks = dict(scene.looks)
            for track in scene.tracks:
                self.named[track.id] += track.match is not None and track.match.name is not None
                if track.id in looks:
                    self.glimpses.setdefault(track.id, Glimpses()).note(frame, track, looks[track.id])
            self.frames += 1
        source.close()


def register(service: LocalService, folder: Path) -> str:
    """The one person; the id."""
    frames = [Frame(bootstrap.decode(path.read_bytes())) for path in people_in(folder.parent)[folder.name]]
    samples = [service.sample(frame, portrait_faces(service, frame)[0]) for frame in frames]
    return service.register(folder.name, samples, force=True).id


def main() -> int:
    """Print a line a film: frames with a name of the face in question and of all others, before and after."""
    words = argparse.ArgumentParser()
    words.add_argument("person", type=Path)
    words.add_argument("films", nargs="+")
    words.add_argument("--threshold", type=float, default=0.0)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        settings = checked({"gallery": str(Path(folder) / "gallery.facecog"), "threshold": asked.threshold})
        with closing(bootstrap.gallery(settings)) as gallery:
            service = bootstrap.service(settings, kept=gallery)
            person = register(service, asked.person)
            before = {film: Showing(service, film) for film in asked.films}
            first = before[asked.films[0]]
            wrong = max(track for track, frames in first.named.items() if frames)
            began = time.perf_counter()
            undo = service.change(person, counter_example(service, first.glimpses[wrong].of(person)))
            took = time.perf_counter() - began
            for film in asked.films:
                after = Showing(service, film)
                line: dict[str, object] = {"film": Path(film).name, "frames": after.frames}
                for key, shown in (("before", before[film]), ("after", after)):
                    # Another film shows nobody but the same face, in whatever tracks.
                    tracks = {wrong} if film == asked.films[0] else set(shown.named)
                    line[f"wrong_{key}"] = sum(shown.named[track] for track in tracks)
                    line[f"right_{key}"] = sum(n for track, n in shown.named.items() if track not in tracks)
                sys.stdout.write(json.dumps(line) + "\n")
            line = {"click_to_kept_ms": round(1e3 * took, 1), "rows": len(getattr(undo, "rejections", ()))}
            sys.stdout.write(json.dumps(line) + "\n")
            return 0 if isinstance(undo, DropRejections) else 1


if __name__ == "__main__":
    sys.exit(main())
