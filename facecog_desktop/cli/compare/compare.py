"""`facecog compare`: is this the same person? A picture or a film on either side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from facecog_desktop.cli.compare.papers import read_papers
from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.cli.running.output import ANSWER_IS_NO, DONE, KNOWN_ERROR, error_document
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.comparing.comparison import Comparison, Rule, Terms
from facecog_desktop.core.comparing.reading import Side, WhichSide
from facecog_desktop.core.errors import NoFaceError
from facecog_desktop.service.comparing import papers as found_papers
from facecog_desktop.service.comparing import words
from facecog_desktop.service.comparing.document import document as summary
from facecog_desktop.service.local import LocalService

_PARTS = 100  # of each side, as the progress bar counts

Picture = Annotated[str | None, typer.Argument(help="A picture or video file.", show_default=False)]


def compare(
    run: Run,
    left: Picture = None,
    right: Picture = None,
    *,
    rule: Annotated[
        Rule, typer.Option(help="Decide on the distance of the best frames, or on the older mean confidence.")
    ] = Rule.CALIBRATED,
    tolerance: Annotated[
        float, typer.Option(min=0.0, max=1.0, help="The distance at which the confidence is a half.")
    ] = 0.5,
    threshold: Annotated[
        float, typer.Option(min=0.0, max=1.0, help="With --rule classic: the confidence that a match needs.")
    ] = 0.8,
    fps: Annotated[
        float, typer.Option(min=0.001, max=1000.0, metavar="F", help="Frames of a second of film that are looked at.")
    ] = 1.0,
    face: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="Which face of several in a picture, 1 the largest.", show_default=False),
    ] = None,
    plot: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Draw the film's distances over time (png, svg, pdf).", show_default=False),
    ] = None,
    document: Annotated[
        bool, typer.Option("--document", help="Also tell what identity document a picture is, and its text.")
    ] = False,
    clear_cache: Annotated[
        bool, typer.Option("--clear-cache", help="Forget what earlier comparisons have read; with or without a pair.")
    ] = False,
) -> int:
    """Say whether LEFT and RIGHT show the same person. Of a film, the person who matches best is meant.

    Ends with 3 when they are different people, with 2 when a side shows no face or a picture shows several.
    """
    service = run.parts.service(run.settings())  # comparing needs no gallery
    if clear_cache:
        count = service.comparer.clear()
        if left is None:
            run.output.answer({"cleared": count}, f"{count} pictures and films are forgotten.")
            return DONE
        run.output.note(f"facecog: {count} pictures and films are forgotten")
    if left is None or right is None:
        raise UsageError("two pictures or films are needed", "See: facecog compare --help")
    draw = None if plot is None else run.parts.chart_writer()
    check = run.parts.document_check() if document else None
    terms = Terms(rule, tolerance, threshold, fps)
    answer = compared(run, service, (Side(left, face), Side(right, face)), terms)
    if draw is not None and plot is not None and answer.match is not None:
        draw(answer, plot)
    return told(run, answer, (left, right), {} if check is None else read_papers(run, check, (left, right)))


def compared(run: Run, service: LocalService, sides: tuple[Side, Side], terms: Terms) -> Comparison:
    """The comparison, with a progress bar."""
    before = dict.fromkeys(WhichSide, 0)
    with run.output.progress(_PARTS * len(WhichSide)) as step:

        def tell(side: WhichSide, done: float) -> bool:
            for _ in range(before[side], int(done * _PARTS)):
                step(sides[side is WhichSide.RIGHT].name)
            before[side] = max(before[side], int(done * _PARTS))
            return True

        answer = service.compare(*sides, terms, tell)
    if answer is None:
        raise KeyboardInterrupt
    return answer


def told(run: Run, answer: Comparison, names: Sequence[str], papers: found_papers.Papers) -> int:
    """Print the answer, what weakens it, and the documents that were asked for; the exit code."""
    fields = {**summary(answer), **({"documents": found_papers.document(papers)} if papers else {})}
    output = run.output
    if answer.match is None:
        error = NoFaceError(words.missing(answer, names))
        output.failure(error)
        output.answer({**fields, "error": error_document(error)}, f"{words.verdict(answer)}.")
        return KNOWN_ERROR
    for name, side in zip(names, (answer.left, answer.right), strict=True):
        for warning in words.warnings(side):
            output.note(f"facecog: {name}: {warning}: the answer is less sure")
    seen = [(names[side is WhichSide.RIGHT], found) for side, found in papers.items() if found]
    lines = [f"  {name}: {found_papers.text(found)}" for name, found in seen]
    output.answer(fields, "\n".join([text(answer, names), *lines]))
    return DONE if answer.match else ANSWER_IS_NO


def text(answer: Comparison, names: Sequence[str]) -> str:
    """The answer for people."""
    lines = [f"{words.verdict(answer)}.", f"  {words.score(answer)}"]
    for name, side in zip(names, (answer.left, answer.right), strict=True):
        if seen := words.seen(side):
            lines.append(f"  {name}: {seen}")
        lines += [f"  {name}: also {other}" for other in words.others(side)]
    if answer.cached:
        lines.append("  Both were known from an earlier comparison.")
    return "\n".join(lines)
