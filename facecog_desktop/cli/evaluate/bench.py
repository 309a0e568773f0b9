"""`facecog bench`: how fast the program is on this computer, and beside it face_recognition on the same frames."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

import typer

from facecog_desktop.cli.running.output import DONE, rounded, table
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.types import Frame
from facecog_desktop.service.measuring.benchmark import (
    Throughput,
    Watched,
    frames_of,
    names_in,
    percentile,
    throughput,
    watch,
)
from facecog_desktop.service.measuring.stages import StageTimes, time_stages
from facecog_desktop.service.measuring.usual import UsualFigures, UsualTask
from facecog_desktop.settings import Settings

_DEMO = "demo"
_FRAMES = 300
_KNOWN = 100
"""Kept photos that face_recognition is given at most: it takes a fifth of a second for each."""


def bench(
    run: Run,
    *,
    source: Annotated[str, typer.Option(metavar="SOURCE", help="A film; as it is: the drawn demo.")] = _DEMO,
    people: Annotated[int, typer.Option(min=0, metavar="N", help="Search among N more people who do not exist.")] = 0,
    frames: Annotated[int, typer.Option(min=30, metavar="N", help="How many frames are looked at, at most.")] = _FRAMES,
    reference: Annotated[
        bool, typer.Option("--reference", help="Measure face_recognition on the same frames, too.")
    ] = False,
) -> int:
    """Measure the live path with the people of the gallery: as fast as it can, at its own pace, and part by part.

    "fps", "cpu_ms_per_frame" and "named" are of looking at every frame as fast as possible, reading it included;
    "live" and "latency_ms" (from a frame's coming to its names) of the film at its own pace. "sleep_2ms_p99_ms" is how
    long a sleep of 2 ms takes in another thread meanwhile. "ratio" says how many times better than face_recognition.
    """
    if reference:
        run.parts.check_usual()
    bench = _Bench(run, source, people, frames)
    answer = bench.own()
    if reference:
        theirs = bench.usual()
        answer = {**answer, "reference": theirs, "ratio": ratios(answer, theirs)}
    run.output.answer(answer, _in_words(answer))
    return DONE


class _Bench:
    """One run of the measurements."""

    def __init__(self, run: Run, spec: str, people: int, frames: int) -> None:
        self._run = run
        self._spec = spec
        self._people = people
        self._frames = frames
        self._settings: Settings = run.settings()

    def own(self) -> dict[str, Any]:
        """The program's figures."""
        parts = self._run.parts
        self._check_moving()
        started = time.perf_counter()
        service = parts.service(self._settings, crowd=self._people)
        looker = parts.looker(self._settings, service)
        looker.prepare()
        startup_ms = (time.perf_counter() - started) * 1e3
        with self._run.output.progress(self._frames) as step:
            rate = throughput(
                self._read(), lambda frame: names_in(looker.look(frame)), lambda count: step("every frame")
            )
        if not rate.frames:
            raise InvalidRequestError(f"there is no frame in {self._spec}", source=self._spec)
        self._run.output.note("facecog: the same at its own pace…")
        paced = parts.open_paced(self._spec)
        watched = watch(paced, parts.looker(self._settings, service), parts.make_loop, self._frames)
        self._run.output.note("facecog: part by part…")
        times = time_stages(parts.stages(self._settings, crowd=self._people), self._read())
        return own_figures(rate, watched, times, startup_ms)

    def usual(self) -> dict[str, Any]:
        """Those of face_recognition, in a process of its own."""
        parts = self._run.parts
        known = _known(parts.gallery(self._settings))
        self._run.output.note("facecog: face_recognition on the same frames, which takes a while…")
        task = UsualTask(self._spec, self._frames, known)
        [(_, figures)] = parts.deal(parts.usual_bench, [task], 1)
        return usual_figures(figures)

    def _read(self) -> Iterator[Frame]:
        return frames_of(self._run.parts.open_source(self._spec), self._frames)

    def _check_moving(self) -> None:
        """Only frames that follow each other can be followed. Raises InvalidRequestError."""
        source = self._run.parts.open_source(self._spec)
        moving = source.moving
        source.close()
        if not moving:
            raise InvalidRequestError("only a film, a camera or the demo can be measured", source=self._spec)


def _known(gallery: Gallery) -> tuple[tuple[str, bytes], ...]:
    """Names and kept photos of the gallery, some of everybody if there are too many."""
    samples = [(person.name, sample.id) for person in gallery.people() for sample in gallery.samples(person.id)]
    chosen = samples[:: max(1, -(-len(samples) // _KNOWN))]
    kept = ((name, gallery.crop(sample)) for name, sample in chosen)
    return tuple((name, jpeg) for name, jpeg in kept if jpeg)


def own_figures(rate: Throughput, watched: Watched, times: StageTimes, startup_ms: float) -> dict[str, Any]:
    """As the contract of the command names them."""
    return {
        **_common(rate, watched.latency_ms, times, watched.naps_ms),
        "startup_ms": rounded(startup_ms, 1),
        "rss_mb": rounded(watched.rss_mb, 1),
        "live": {
            "frames": watched.frames,
            "looked": watched.looked,
            "fps": rounded(watched.fps, 2),
            "cores": rounded(watched.cores, 3),
            "named": len(watched.named_after),
            "named_after_s": rounded(max(watched.named_after), 2) if watched.named_after else None,
        },
    }


def usual_figures(figures: UsualFigures) -> dict[str, Any]:
    """The same of face_recognition, which has no live path: a frame's latency is what its loop takes for it."""
    rate = figures.throughput
    return {
        **_common(rate, rate.look_ms, figures.stages, figures.naps_ms),
        "startup_ms": rounded(figures.startup_ms, 1),
        "rss_mb": rounded(figures.rss_mb, 1),
    }


def _common(
    rate: Throughput, latency_ms: tuple[float, ...], times: StageTimes, naps_ms: tuple[float, ...]
) -> dict[str, Any]:
    return {
        "frames": rate.frames,
        "fps": rounded(rate.fps, 2),
        "cpu_ms_per_frame": rounded(rate.cpu_ms_per_frame, 3),
        "named": dict(rate.named),
        "unnamed": rate.unnamed,
        "latency_ms": {"p50": rounded(percentile(latency_ms, 50), 2), "p95": rounded(percentile(latency_ms, 95), 2)},
        "detect_ms": rounded(times.detect_ms, 3),
        "cnn_detect_ms": rounded(times.cnn_detect_ms, 3),
        "landmarks_ms": rounded(times.landmarks_ms, 3),
        "embed_ms": rounded(times.embed_ms, 3),
        "search_ms": rounded(times.search_ms, 4),
        "sleep_2ms_p99_ms": rounded(percentile(naps_ms, 99), 2),
    }


def ratios(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, float | None]:
    """How many times faster, or cheaper, than face_recognition."""
    return {
        "fps": _ratio(ours["fps"], theirs["fps"]),
        "cpu": _ratio(theirs["cpu_ms_per_frame"], ours["cpu_ms_per_frame"]),
        "embed": _ratio(theirs["embed_ms"], ours["embed_ms"]),
        "cnn_detect": _ratio(theirs["cnn_detect_ms"], ours["cnn_detect_ms"]),
    }


def _ratio(large: float | None, small: float | None) -> float | None:
    return rounded(large / small, 2) if large is not None and small else None


def _in_words(answer: Mapping[str, Any]) -> Any:
    """A row a figure, a column a program."""
    theirs = answer.get("reference")
    names = [name for name in answer if name != "reference"]
    rows = [[name, _word(answer[name]), *([_word(theirs.get(name, ""))] if theirs else [])] for name in names]
    return table(["", "here", *(["face_recognition"] if theirs else [])], rows)


def _word(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {number}" for name, number in value.items())
    return str(value)
