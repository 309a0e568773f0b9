"""Runs a command that prints one JSON document several times and prints min, median and max of every number.

python benchmarks/repeat.py 3 -- facecog bench --source CLIP --reference --json
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from statistics import median
from typing import Any


def numbers_in(document: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, float]]:
    """Every number of the document with its dotted path."""
    for name, value in document.items():
        if isinstance(value, Mapping):
            yield from numbers_in(value, f"{path}{name}.")
        elif isinstance(value, int | float):
            yield path + name, float(value)


def main() -> int:
    """Run it; one JSON document of {path: [min, median, max]}."""
    times, separator, *command = sys.argv[1:]
    if separator != "--" or not command:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    found: dict[str, list[float]] = {}
    for _ in range(int(times)):
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
        for path, number in numbers_in(json.loads(done.stdout.splitlines()[-1])):
            found.setdefault(path, []).append(number)
    figures = {path: [min(values), median(values), max(values)] for path, values in found.items()}
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
