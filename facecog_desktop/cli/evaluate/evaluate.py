"""`facecog evaluate …`: how often the program is right, measured on folders of photos. No gallery is touched."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from facecog_desktop.cli.evaluate.dealing import made_of
from facecog_desktop.cli.running.output import DONE, rounded, table
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.errors import SourceNotFoundError
from facecog_desktop.service.measuring import evaluation, identification
from facecog_desktop.service.measuring.evaluation import PLAIN_THRESHOLD, Pair, Seen, Templates, Verification
from facecog_desktop.service.measuring.identification import Figures, Identification

if TYPE_CHECKING:
    from facecog_desktop.service.crew import Work

Root = Annotated[Path, typer.Option(metavar="DIR", help="A folder of folders, one a person.", show_default=False)]


def verify(
    run: Run,
    *,
    pairs: Annotated[Path, typer.Option(metavar="FILE", help="Pair list in LFW's format.", show_default=False)],
    root: Root,
    reference: Annotated[
        bool, typer.Option("--reference", help="Measure face_recognition on the same pairs, too.")
    ] = False,
) -> int:
    """Same person or not? Accuracy, FMR and FNMR on a list of pairs of pictures (DIR/name/name_0001.jpg).

    A face that is not found counts as a non-match. "fnmr_at_fmr_1e-2" is the FNMR where at most 1 % of the pairs of
    different people match.
    """
    listed = evaluation.read_pairs(pairs, root)
    _check_there(listed, root)
    if reference:
        run.parts.check_usual()
    ours = _verified(run, "ours", listed, _reader(run, plain=False), evaluation.lone_threshold())
    answer = ours
    if reference:
        theirs = _verified(run, "face_recognition", listed, run.parts.usual_reader, PLAIN_THRESHOLD)
        answer = {**ours, "reference": theirs, "ratio": _ratios(ours, theirs)}
    run.output.answer(answer, _comparison(answer))
    return DONE


def identify(
    run: Run,
    *,
    root: Root,
    enrol: Annotated[int, typer.Option(min=1, metavar="N", help="Pictures of each person to register.")] = 2,
    strangers: Annotated[
        float, typer.Option(min=0.0, max=1.0, metavar="PART", help="Part of the people who are never registered.")
    ] = 0.5,
    seed: Annotated[int, typer.Option(metavar="N", help="The chance that deals people out.")] = 0,
) -> int:
    """Who is it, or nobody? Registers some people of a folder and searches their other pictures and strangers' ones.

    "dir_at_fpir_1e-2" is the part of registered people who get their name where at most 1 % of strangers get one.
    "plain" is the usual rule on the same pictures: the nearest within 0.6, by the numbers of one pass.
    """
    parts = identification.split(identification.people_in(root), enrol, strangers, seed)
    started = time.perf_counter()
    seen = made_of(run, "pictures", parts.pictures, _reader(run, plain=True))
    found = identification.identify(
        parts,
        Templates({path: each.template for path, each in seen.items()}),
        Templates({path: each.plain for path, each in seen.items()}),
    )
    answer = _identification(found, time.perf_counter() - started)
    run.output.answer(answer, _rules(answer))
    return DONE


def _reader(run: Run, *, plain: bool) -> Callable[[], Work[Sequence[Path], list[Seen]]]:
    return partial(run.parts.photo_reader, run.settings(), plain=plain)


def _check_there(pairs: Sequence[Pair], root: Path) -> None:
    """Figures of pictures that are not there would be wrong. Raises SourceNotFoundError."""
    missing = [path for path in evaluation.pictures_of(pairs) if not path.is_file()]
    if missing:
        words = f"{len(missing)} of the list's pictures are not there, the first is {missing[0]}"
        raise SourceNotFoundError(words, "Check --root and --pairs.", source=str(root))


def _verified(
    run: Run,
    label: str,
    pairs: Sequence[Pair],
    make: Callable[[], Work[Sequence[Path], list[Seen]]],
    threshold: float,
) -> dict[str, Any]:
    """The figures of one way of doing it."""
    started = time.perf_counter()
    seen = made_of(run, label, evaluation.pictures_of(pairs), make)
    templates = Templates({path: each.template for path, each in seen.items()})
    found = evaluation.verify(pairs, templates, threshold)
    return _verification(found, len(seen), time.perf_counter() - started)


def _verification(found: Verification, pictures: int, seconds: float) -> dict[str, Any]:
    """As the contract of the command names the figures."""
    values = asdict(found)
    names = {"fnmr_at_fmr_1e_2": "fnmr_at_fmr_1e-2", "fnmr_at_fmr_1e_3": "fnmr_at_fmr_1e-3"}
    figures = {names.get(name, name): _short(value) for name, value in values.items()}
    return {**figures, "pictures": pictures, "seconds": rounded(seconds, 1)}


def _ratios(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, float | None]:
    """Our errors as a part of theirs."""
    names = ("fnmr_at_fmr_1e-2", "fnmr_at_fmr_1e-3")
    return {name: rounded(ours[name] / theirs[name]) if theirs[name] else None for name in names}


def _identification(found: Identification, seconds: float) -> dict[str, Any]:
    counts = {name: getattr(found, name) for name in ("enrolled_people", "probes", "stranger_probes")}
    return {**counts, **_rule(found.ours), "seconds": rounded(seconds, 1), "plain": _rule(found.plain)}


def _rule(figures: Figures) -> dict[str, float | None]:
    return {
        "rank1": rounded(figures.rank1),
        "dir_at_fpir_1e-2": rounded(1 - figures.fnir_at_fpir_1e_2),
        "dir_at_fpir_5e-2": rounded(1 - figures.fnir_at_fpir_5e_2),
        "threshold": rounded(figures.threshold),
        "fpir_at_threshold": rounded(figures.fpir_at_threshold),
        "fnir_at_threshold": rounded(figures.fnir_at_threshold),
    }


def _short(value: float) -> float | None:
    return value if isinstance(value, int) else rounded(value)


def _comparison(answer: Mapping[str, Any]) -> Any:
    """A row a figure, a column a way of doing it."""
    theirs = answer.get("reference")
    headings = ["", "here", *(["face_recognition"] if theirs else [])]
    names = [name for name, value in answer.items() if not isinstance(value, Mapping)]
    return table(headings, [[name, str(answer[name]), *([str(theirs[name])] if theirs else [])] for name in names])


def _rules(answer: Mapping[str, Any]) -> Any:
    """A row a figure, a column a rule."""
    plain = answer["plain"]
    names = [name for name in answer if name != "plain"]
    return table(["", "here", "usual rule"], [[name, str(answer[name]), str(plain.get(name, ""))] for name in names])
