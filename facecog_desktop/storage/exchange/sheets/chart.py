"""A comparison's course over a film as a chart in a file. The one module that needs matplotlib (the extra `plot`)."""

from __future__ import annotations

import os
from pathlib import Path

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from facecog_desktop.core.comparing.comparison import Comparison
from facecog_desktop.core.errors import InvalidRequestError, OutputUnwritableError
from facecog_desktop.core.text import text

KINDS = (".png", ".svg", ".pdf")
"""What the file's name may end in."""

_SIDES = ((True, "left", "#2a6fdb"), (False, "right", "#d9822b"))


def write(comparison: Comparison, path: Path) -> None:
    """Draw the distance of every frame, with the limit. A file that was there stays until the new one is whole.

    Raises InvalidRequestError (another kind of file, no film), OutputUnwritableError.
    """
    if path.suffix.lower() not in KINDS:
        raise InvalidRequestError(
            text("{name} is no kind of chart", name=path.name),
            text("Name it {kinds}.", kinds=", ".join("*" + k for k in KINDS)),
        )
    if not comparison.frames:
        raise InvalidRequestError("there is nothing to draw over time: no frame of a film shows a face to compare")
    part = path.with_name(f".{path.name}.{os.getpid()}{path.suffix}")
    try:
        _drawn(comparison).savefig(part, dpi=120)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OutputUnwritableError(
            text("{path} cannot be written: {reason}", path=path, reason=error.strerror), source=str(path)
        ) from error


def _drawn(comparison: Comparison) -> Figure:
    figure = Figure(figsize=(9, 4), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    for left, words, colour in _SIDES:
        frames = [frame for frame in comparison.frames if frame.left is left]
        if frames:
            times, distances = [frame.time for frame in frames], [frame.distance for frame in frames]
            axes.plot(times, distances, marker="o", markersize=3, color=colour, label=f"frames of the {words} film")
    axes.axhline(comparison.limit, color="#888888", linestyle="--", label=f"one person up to {comparison.limit:.2f}")
    axes.set_xlabel("seconds")
    axes.set_ylabel("distance")
    axes.set_ylim(bottom=0.0)
    axes.legend(loc="best")
    return figure
