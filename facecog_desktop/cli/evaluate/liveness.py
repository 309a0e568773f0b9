"""`facecog evaluate liveness`: how often attacks with pictures pass, and what a film shows of being alive."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer

from facecog_desktop.cli.evaluate.dealing import made_of
from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.cli.running.frames import Pick, Unread, read
from facecog_desktop.cli.running.output import ANSWER_IS_NO, DONE, rounded, table
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.errors import InvalidRequestError, NoFaceError
from facecog_desktop.core.liveness.actions import orders
from facecog_desktop.core.liveness.challenge import Challenge
from facecog_desktop.core.liveness.course import Depth, Glance, Shown, Step, orders_passed, run, shown
from facecog_desktop.core.liveness.figures import Figures, Rate
from facecog_desktop.core.liveness.progress import Progress
from facecog_desktop.core.types import Face, Frame, Pixels
from facecog_desktop.service.liveness.evaluation import ALL, LivenessFigures, Presentation, evaluate
from facecog_desktop.service.liveness.watching import glances
from facecog_desktop.service.measuring.identification import people_in

_LONGEST = 40.0
"""Seconds for which a camera is watched."""

_DEPTH = {
    Depth.SEEN: "the head turned like a head",
    Depth.FLAT: "the face turned like a flat picture",
    Depth.UNKNOWN: "nothing: the head never turned far enough",
}

Folder = typer.Option(metavar="DIR", help="A folder of folders, one a person.", show_default=False)


def liveness(
    run: Run,
    *,
    live: Annotated[Path | None, Folder] = None,
    spoof: Annotated[Path | None, Folder] = None,
    source: Annotated[
        str,
        typer.Option(metavar="SOURCE", help="A film: what it shows, and a challenge before it.", show_default=False),
    ] = "",
    seed: Annotated[int, typer.Option(metavar="N", help="The chance that draws the challenge's order.")] = 0,
) -> int:
    """Is it a living face or a picture of one? APCER and BPCER on pictures of both, or the course of a film.

    With --live and --spoof: each person's pictures are judged by what the other people's taught, cue by cue and by all
    cues. A live picture without a face counts as refused. With --source: blinks, turns and depth of the largest face,
    and how one challenge ended; exit code 3 where it did not pass. A film cannot hear what is asked for: that it passes
    some orders is chance, and "orders_passed" of "orders" says how much of it.
    """
    if source and (live or spoof):
        raise UsageError("--source goes without --live and --spoof", "See: facecog evaluate liveness --help")
    if source:
        return _film(run, source, seed)
    if live is None or spoof is None:
        raise UsageError("--live DIR and --spoof DIR are needed", "Or give a film: --source FILM")
    return _folders(run, live, spoof)


def _folders(run: Run, live: Path, spoof: Path) -> int:
    """The figures of both folders."""
    pictures = [(name, alive, path) for alive, root in ((True, live), (False, spoof)) for name, path in _of(root)]
    make = partial(run.parts.cue_reader, run.settings())
    seen = made_of(run, "pictures", [path for *_, path in pictures], make)
    presented = [Presentation(name, alive, seen[path]) for name, alive, path in pictures]
    found = evaluate(presented)
    answer = _figures(found)
    run.output.answer(answer, _cue_by_cue(answer))
    return DONE


def _of(root: Path) -> list[tuple[str, Path]]:
    """(person, picture) of a folder a person."""
    return [(name, path) for name, paths in people_in(root).items() for path in paths]


def _figures(found: LivenessFigures) -> dict[str, Any]:
    """As the contract of the command names them, and by cue."""
    every = found.by_cue[ALL]
    cues = {name: _rates(each) for name, each in found.by_cue.items() if name != ALL}
    return {
        **_rates(every),
        "live": every.bpcer.count,
        "spoof": every.apcer.count,
        "people": found.people,
        "no_face": {"live": found.no_live, "spoof": found.no_spoof},
        "cues": cues,
        "parallax": {**_rates(found.parallax), "live": found.parallax.bpcer.count, "spoof": found.parallax.apcer.count},
    }


def _rates(figures: Figures) -> dict[str, Any]:
    return {
        "apcer": rounded(figures.apcer.value),
        "bpcer": rounded(figures.bpcer.value),
        "apcer_95": _interval(figures.apcer),
        "bpcer_95": _interval(figures.bpcer),
    }


def _interval(rate: Rate) -> list[float | None] | None:
    return None if rate.interval is None else [rounded(end) for end in rate.interval]


def _cue_by_cue(answer: Mapping[str, Any]) -> Any:
    """A row a cue."""
    rows = [("all cues", answer), *answer["cues"].items(), ("parallax (of several pictures)", answer["parallax"])]
    headings = ["", "attacks that pass (APCER)", "live faces refused (BPCER)"]
    lines = [[name, _words(each, "apcer"), _words(each, "bpcer")] for name, each in rows]
    counts = f"{answer['live']} live, {answer['spoof']} attacks, {answer['people']} people; in brackets: 95 %"
    return table([counts, *headings[1:]], lines)


def _words(rates: Mapping[str, Any], name: str) -> str:
    value, interval = rates[name], rates[f"{name}_95"]
    if value is None:
        return "none"
    return f"{value:.1%} ({interval[0]:.1%} to {interval[1]:.1%})"


def _film(run_of: Run, source: str, seed: int) -> int:
    """What a film shows, and a challenge before it."""
    chance, chances = run_of.parts.alive_chance(), list[float]()
    closer = partial(_note_chance, chance, chances)
    with run_of.output.progress(0) as step:
        seen: list[Glance] = []
        for glance in glances(_frames(run_of, source), run_of.parts.engine(run_of.settings()), closer):
            seen.append(glance)
            step("frames")
    if not any(look for _, look in seen):
        raise NoFaceError(f"there is no face in {source}", source=source)
    progress, steps = run(seen, Challenge(np.random.default_rng(seed)))
    answer = {
        "source": source,
        **_shown(shown(seen)),
        "passive": {"looks": len(chances), "alive": sum(each >= 0.5 for each in chances)},
        "challenge": _challenge(progress, steps),
        "orders_passed": orders_passed(seen),
        "orders": len(orders()),
    }
    run_of.output.answer(answer, _in_words(answer))
    return DONE if progress.passed else ANSWER_IS_NO


def _note_chance(chance: Callable[[Pixels, Face], float], chances: list[float], frame: Frame, face: Face) -> None:
    chances.append(chance(frame.pixels, face))


def _frames(run_of: Run, source: str) -> Iterator[Frame]:
    """Every frame of a film. Raises what reading it raises, InvalidRequestError of separate pictures."""
    for item in read(run_of.parts, source, Pick()):
        if isinstance(item, Unread):
            raise item.error
        opened, frame = item
        if not opened.moving:
            raise InvalidRequestError("only a film can be held against a challenge", source=source)
        if opened.live and frame.time > _LONGEST:
            return
        yield frame


def _shown(film: Shown) -> dict[str, Any]:
    return {
        "frames": film.frames,
        "frames_with_face": film.with_face,
        "blinks": [rounded(blink.began, 2) for blink in film.blinks],
        "turns": [
            {"time": rounded(turn.began, 2), "to": turn.action.value, "relief": rounded(turn.relief)}
            for turn in film.turns
        ],
        "depth": film.depth.value,
    }


def _challenge(progress: Progress, steps: Sequence[Step]) -> dict[str, Any]:
    return {
        "status": progress.status.value,
        "reason": None if progress.reason is None else progress.reason.value,
        "order": [action.value for action in progress.order],
        "done": [
            {"action": done.action.value, "asked": rounded(done.asked, 2), "took": rounded(done.took, 2)}
            for done in progress.done
        ],
        "restarts": progress.restarts,
        "course": [{"time": rounded(step.time, 2), "words": step.words} for step in steps],
    }


def _in_words(answer: Mapping[str, Any]) -> str:
    """For people: what it shows, the course, and the verdict last."""
    challenge, passive = answer["challenge"], answer["passive"]
    lines = [
        f"a face in {answer['frames_with_face']} of {answer['frames']} frames, "
        f"blinks: {len(answer['blinks'])}, turns: {len(answer['turns'])}",
        f"depth: {_DEPTH[Depth(answer['depth'])]}",
        f"passive cues: alive in {passive['alive']} of {passive['looks']} looks; a hint that decides nothing",
        *(f"{step['time']:6.1f} s  {step['words']}" for step in challenge["course"]),
        f"the challenge: {challenge['status']}; of {answer['orders']} orders it would pass {answer['orders_passed']}",
    ]
    return "\n".join(lines)
