"""Teaches the passive liveness cues by pictures of living faces and of attacks, and writes resources/liveness.json.

    python benchmarks/liveness_training.py --live DIR --spoof DIR [--out FILE]

Each DIR holds a folder a person. Only numbers are written: means, spreads and weights. What they are worth for people
who taught nothing is told by `facecog evaluate liveness --live DIR --spoof DIR`, never by the pictures themselves.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

from facecog_desktop import bootstrap, paths
from facecog_desktop.core.liveness.jury import learn
from facecog_desktop.service.measuring.identification import people_in
from facecog_desktop.vision.liveness import trained


def main() -> int:
    """Measure every picture, teach, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--live", type=Path, required=True)
    parser.add_argument("--spoof", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=paths.resource("liveness.json"))
    given = parser.parse_args()
    read = bootstrap.cue_reader(bootstrap.settings({}))
    faces, alive, people = [], [], set()
    for root, living in ((given.live, True), (given.spoof, False)):
        for name, pictures in people_in(root).items():
            seen = [each.cues for each in read(pictures) if each.cues is not None]
            faces += seen
            alive += [living] * len(seen)
            people |= {name} if seen else set()
    about = f"taught by {sum(alive)} living faces and {len(alive) - sum(alive)} attacks, {len(people)} people"
    trained.write(learn(faces, np.array(alive)), given.out, about)
    sys.stdout.write(json.dumps({"live": sum(alive), "spoof": len(alive) - sum(alive), "people": len(people)}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
