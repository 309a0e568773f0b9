"""What a threshold means for a gallery, in words: for the window and for the terminal."""

from __future__ import annotations

from facecog_desktop.core.own_curves import Curves
from facecog_desktop.core.proposal import FEWEST, Proposal, chance_at

_CLEARLY = 0.005
"""A smaller move of the threshold is not worth a word."""


def odds(chance: float) -> str:
    """The chance (0 to 1) that a stranger gets a name in this gallery."""
    if chance <= 0.0:
        return "no stranger would get a name"
    if chance < 0.00001:
        return "fewer than 1 stranger in 100,000 would get a name"
    if chance > 0.5:
        return "most strangers would get a name"
    one_in = round(1 / chance)
    if one_in > 20:
        one_in = int(float(f"{one_in:.1e}"))
    return f"about 1 stranger in {one_in:,} would get a name"


def sentences(proposal: Proposal, curves: Curves, in_force: float) -> list[str]:
    """The proposal and why it is what it is, then the threshold in force beside it."""
    now = f"In force: {in_force:.2f}, where {odds(chance_at(curves, in_force))}"
    if len(curves.same):
        now += f" and {_left_out(curves.unnamed(in_force))}"
    found = [
        f"Proposed: {proposal.threshold:.2f}, where {odds(proposal.chance)} by one look; several looks must agree.",
        _why(proposal, curves),
    ]
    if proposal.unnamed is None:
        found.append("Nobody has two photos, so it cannot be said how many of your own people it would leave unnamed.")
    else:
        found.append(f"Each searched among the others, {_left_out(proposal.unnamed)}.")
    return [*found, f"{now}."]


def _left_out(part: float) -> str:
    """The part (0 to 1) of one's own photos that stays without a name."""
    if part <= 0.0:
        return "none of your own photos would be left without its name"
    return f"{part:.1%} of your own photos would be left without their name"


def _why(proposal: Proposal, curves: Curves) -> str:
    if not proposal.own:
        return (
            f"{_people(curves.people)} cannot tell how alike people are: with fewer than {FEWEST} the built-in curve "
            "counts."
        )
    if abs(proposal.moved) < _CLEARLY:
        return f"The {curves.people} people of this gallery are as different from each other as people usually are."
    how, where = ("more alike", "stricter") if proposal.moved < 0 else ("more different", "laxer")
    return (
        f"The {curves.people} people of this gallery are {how} than people usually are, so it is {where} by "
        f"{abs(proposal.moved):.2f}."
    )


def _people(count: int) -> str:
    return "One person" if count == 1 else "An empty gallery" if count == 0 else f"{count} people"
