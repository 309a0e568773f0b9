"""A comparison in words, for the window and the command line alike."""

from __future__ import annotations

from collections.abc import Sequence

from facecog_desktop.core.comparison import ComparedSide, Comparison, Rule

_SURE = 0.1  # distance from the limit beyond which the words are firm
_CLOSE = 0.03  # and within which they are not
_LISTED = 5  # others of a side that are named


def verdict(comparison: Comparison) -> str:
    """The answer in a few words."""
    if comparison.match is None or comparison.distance is None:
        return "There is no face to compare"
    if comparison.terms.rule is Rule.CLASSIC:
        return "The same person" if comparison.match else "Different people"
    beyond = comparison.distance - comparison.limit
    if comparison.match:
        return "Very likely the same person" if beyond < -_SURE else "Probably the same person"
    if beyond < _CLOSE:
        return "Probably different people, but it is close"
    return "Very likely different people" if beyond > _SURE else "Probably different people"


def score(comparison: Comparison) -> str:
    """The figures behind the answer, the deciding one first."""
    if comparison.distance is None or comparison.confidence is None:
        return ""
    terms = comparison.terms
    distance = f"distance {comparison.distance:.2f} (up to {comparison.limit:.2f} is one person)"
    if terms.rule is Rule.CLASSIC:
        return f"confidence {comparison.confidence:.0%} (from {terms.threshold:.0%} on it is one person); {distance}"
    return f"{distance}; confidence {comparison.confidence:.0%} at tolerance {terms.tolerance:g}"


def warnings(side: ComparedSide) -> list[str]:
    """What makes the answer less sure. It has not changed the answer."""
    return [f"the face is {component.words}" for component in side.shortcomings]


def seen(side: ComparedSide) -> str:
    """How much of a film shows the face; "" for a picture and where there is none."""
    if not side.moving or side.face is None:
        return ""
    times = side.face.times
    return f"in {len(times)} of {side.frames} frames, from {times[0]:.1f} to {times[-1]:.1f} s"


def others(side: ComparedSide) -> list[str]:
    """Who else is there, the most alike first."""
    if not side.others:
        return []
    lines = [_other(side, number) for number in range(min(len(side.others), _LISTED))]
    left = len(side.others) - len(lines)
    return [*lines, f"and {left} more"] if left else lines


def missing(comparison: Comparison, names: Sequence[str]) -> str:
    """Which side shows no face; "" where both do."""
    sides = zip((comparison.left, comparison.right), names, strict=True)
    without = [name for side, name in sides if side.face is None]
    return f"there is no face in {' or in '.join(without)}" if without else ""


def _other(side: ComparedSide, number: int) -> str:
    other = side.others[number]
    if not side.moving:
        return f"another face, distance {other.distance:.2f}"
    frames = len(other.appearance.times)
    return f"somebody in {frames} {'frame' if frames == 1 else 'frames'}, distance {other.distance:.2f}"
