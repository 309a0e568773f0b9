"""`facecog people calibrate`: which threshold the gallery itself speaks for."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from facecog_desktop import settings as stored_settings
from facecog_desktop.cli.running.output import DONE, rounded
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.doctor.own_curves import Curves
from facecog_desktop.core.doctor.proposal import Proposal, chance_at, propose
from facecog_desktop.core.matching.calibration import DEFAULT_CHANCE, threshold_for
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.upkeep.calibration_words import sentences

_PARTS = 100


def calibrate(
    run: Run,
    chance: Annotated[
        float,
        typer.Option(
            min=0.001, max=0.1, metavar="PART", help="How many of all strangers may get a name: 0.01 is one in 100."
        ),
    ] = DEFAULT_CHANCE,
    apply: Annotated[bool, typer.Option("--apply", help="Put the proposed threshold in force.")] = False,
) -> int:
    """Measure how alike the people of this gallery are, and propose a threshold for them.

    Every photo is searched in the rest of the gallery, once as its person's and once as a stranger's. With fewer than
    ten people the built-in curve counts. Without --apply nothing is changed.
    """
    service = run.local()
    run.prepare(service)
    curves = _measured(run, service)
    in_force = service.policy().threshold
    proposal = propose(curves, chance)
    if apply:
        stored_settings.store(threshold=round(proposal.threshold, 4))
    text = "\n".join(sentences(proposal, curves, in_force))
    run.output.answer(document(proposal, curves, in_force, applied=apply), text)
    if apply:
        run.output.note(f"facecog: the threshold {proposal.threshold:.4f} is in force")
    return DONE


def document(proposal: Proposal, curves: Curves, in_force: float, *, applied: bool) -> dict[str, Any]:
    """The proposal and the threshold in force in JSON; chances and parts are 0 to 1, None where nothing can be said."""
    return {
        "people": curves.people,
        "searched": len(curves.strangers),
        "own_curve": proposal.own,
        "chance": proposal.chance,
        "threshold": rounded(proposal.threshold),
        "built_in": rounded(threshold_for(curves.people, proposal.chance)),
        "unnamed": None if proposal.unnamed is None else rounded(proposal.unnamed),
        "in_force": {
            "threshold": rounded(in_force),
            "chance": rounded(chance_at(curves, in_force), 6),
            "unnamed": rounded(curves.unnamed(in_force)) if len(curves.same) else None,
        },
        "applied": applied,
    }


def _measured(run: Run, service: LocalService) -> Curves:
    shown = 0
    with run.output.progress(_PARTS) as step:

        def told(done: float) -> bool:
            nonlocal shown
            for _ in range(shown, int(done * _PARTS)):
                step("photos")
            shown = max(shown, int(done * _PARTS))
            return True

        curves = service.curves(told)
    if curves is None:
        raise KeyboardInterrupt
    return curves
