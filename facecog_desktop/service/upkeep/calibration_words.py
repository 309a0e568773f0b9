"""What a threshold means for a gallery, in words: for the window and for the terminal."""

from __future__ import annotations

from facecog_desktop.core.doctor.own_curves import Curves
from facecog_desktop.core.doctor.proposal import FEWEST, Proposal, chance_at
from facecog_desktop.core.text import Text, text

_CLEARLY = 0.005
"""A smaller move of the threshold is not worth a word."""


def odds(chance: float) -> Text:
    """The chance (0 to 1) that a stranger gets a name in this gallery."""
    if chance <= 0.0:
        return text("no stranger would get a name")
    if chance < 0.00001:
        return text("fewer than 1 stranger in 100,000 would get a name")
    if chance > 0.5:
        return text("most strangers would get a name")
    one_in = round(1 / chance)
    if one_in > 20:
        one_in = int(float(f"{one_in:.1e}"))
    return text("about 1 stranger in {number} would get a name", number=one_in)


def sentences(proposal: Proposal, curves: Curves, in_force: float) -> list[Text]:
    """The proposal and why it is what it is, then the threshold in force beside it."""
    found = [
        text(
            "Proposed: {threshold:.2f}, where {odds} by one look; several looks must agree.",
            threshold=proposal.threshold,
            odds=odds(proposal.chance),
        ),
        _why(proposal, curves),
    ]
    if proposal.unnamed is None:
        found.append(
            text("Nobody has two photos, so it cannot be said how many of your own people it would leave unnamed.")
        )
    else:
        found.append(text("Each searched among the others, {left_out}.", left_out=_left_out(proposal.unnamed)))
    return [*found, _now(curves, in_force)]


def _now(curves: Curves, in_force: float) -> Text:
    """The threshold in force."""
    chance = odds(chance_at(curves, in_force))
    if not len(curves.same):
        return text("In force: {threshold:.2f}, where {odds}.", threshold=in_force, odds=chance)
    return text(
        "In force: {threshold:.2f}, where {odds} and {left_out}.",
        threshold=in_force,
        odds=chance,
        left_out=_left_out(curves.unnamed(in_force)),
    )


def _left_out(part: float) -> Text:
    """The part (0 to 1) of one's own photos that stays without a name."""
    if part <= 0.0:
        return text("none of your own photos would be left without its name")
    return text("{percent:.1f}% of your own photos would be left without their name", percent=100 * part)


def _why(proposal: Proposal, curves: Curves) -> Text:
    people = curves.people
    if not proposal.own:
        return _too_few(people)
    if abs(proposal.moved) < _CLEARLY:
        return text(
            "The {n} people of this gallery are as different from each other as people usually are.",
            one="The {n} people of this gallery are as different from each other as people usually are.",
            n=people,
        )
    if proposal.moved < 0:
        return text(
            "The {n} people of this gallery are more alike than people usually are, so it is stricter by {step:.2f}.",
            one="The {n} people of this gallery are more alike than people usually are, "
            "so it is stricter by {step:.2f}.",
            n=people,
            step=abs(proposal.moved),
        )
    return text(
        "The {n} people of this gallery are more different than people usually are, so it is laxer by {step:.2f}.",
        one="The {n} people of this gallery are more different than people usually are, so it is laxer by {step:.2f}.",
        n=people,
        step=abs(proposal.moved),
    )


def _too_few(people: int) -> Text:
    """Why the gallery's own people tell nothing."""
    if people == 0:
        return text(
            "An empty gallery cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.",
            fewest=FEWEST,
        )
    return text(
        "{n} people cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.",
        one="One person cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.",
        n=people,
        fewest=FEWEST,
    )
