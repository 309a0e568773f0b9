"""`facecog people map`: who is near whom in the gallery, as numbers and as a drawing."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any

import typer

from facecog_desktop.cli.people.map_drawing import drawn
from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.cli.running.output import DONE, rounded, table
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.doctor.map import GalleryMap
from facecog_desktop.core.errors import OutputUnwritableError

_NEAREST = 10


def gallery_map(
    run: Run,
    plot: Annotated[
        Path | None,
        typer.Option("--plot", metavar="FILE.svg", help="Draw the map and the distances.", show_default=False),
    ] = None,
    photos: Annotated[bool, typer.Option("--photos", help="A point for every photo instead of every person.")] = False,
) -> int:
    """Who looks like whom: a point for every person, alike ones near each other, and all distances.

    The distance of two people is that of their nearest photos. Of more than 2000, evenly chosen ones are shown.
    """
    if plot is not None and plot.suffix.lower() != ".svg":
        raise UsageError(f"maps are drawn as SVG, not as {plot.suffix or plot.name}", "Name a file like map.svg.")
    service = run.local()
    run.prepare(service)
    names = {person.id: person.name for person in service.people()}
    found = service.map(photos=photos)
    if plot is not None:
        _write(plot, drawn(found, [names.get(person, "") for person in found.people]))
    run.output.answer(document(found, names, photos=photos), _nearest(found, names))
    if plot is not None:
        run.output.note(f"facecog: drawn to {plot}")
    return DONE


def document(found: GalleryMap, names: dict[str, str], *, photos: bool) -> dict[str, Any]:
    """The map in JSON; `sample` is the photo that stands for the point."""
    points = [
        {
            "person": person,
            "name": names.get(person),
            "x": rounded(x),
            "y": rounded(y),
            "sample": sample,
        }
        for person, sample, (x, y) in zip(found.people, found.samples, found.points.tolist(), strict=True)
    ]
    distances = [[round(value, 4) for value in row] for row in found.distances.tolist()]
    return {"photos" if photos else "people": points, "distances": distances}


def _nearest(found: GalleryMap, names: dict[str, str]) -> Any:
    """The nearest pairs of different people as a table."""
    pairs = sorted(
        (distance, found.people[row], found.people[column])
        for row, line in enumerate(found.distances.tolist())
        for column, distance in enumerate(line[:row])
        if found.people[row] != found.people[column]
    )[:_NEAREST]
    if not pairs:
        return "There are no two people to compare."
    rows = [(f"{distance:.2f}", names.get(two, ""), names.get(one, "")) for distance, one, two in pairs]
    return table(("Distance", "Person", "Most like"), rows)


def _write(path: Path, text: str) -> None:
    """Write, then replace: a drawing that was there stays until the new one is whole."""
    part = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        part.write_text(text, "utf-8")
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OutputUnwritableError(f"{path} cannot be written: {error.strerror}", source=str(path)) from error
