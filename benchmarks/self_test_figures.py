"""Writes the figures that `facecog self-test` compares with: python benchmarks/self_test_figures.py

To be run when the drawn people, the alignment or the network have changed, and never to make a failing test pass.
"""

from __future__ import annotations

import json

from facecog_desktop import paths
from facecog_desktop.bootstrap.self_test import figures


def main() -> None:
    """Write resources/self_test.json."""
    place = paths.resource("self_test.json")
    place.write_text(json.dumps(figures(), indent=1) + "\n", "utf-8")
    print(f"{place} is written")  # noqa: T201 - a script tells what it did


if __name__ == "__main__":
    main()
