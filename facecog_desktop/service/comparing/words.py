"""A comparison in words, for the window and the command line alike."""

from __future__ import annotations

from collections.abc import Sequence

from facecog_desktop.core.comparing.comparison import ComparedSide, Comparison, Rule
from facecog_desktop.core.text import Share, Text, text

_SURE = 0.1  # distance from the limit beyond which the words are firm
_CLOSE = 0.03  # and within which they are not
_LISTED = 5  # others of a side that are named


_WARNINGS = {
    "inter_eye_distance": text("the face is too small or too far away"),
    "sharpness": text("the face is blurred"),
    "brightness": text("the face is too dark or too bright"),
    "contrast": text("the face has too little contrast"),
    "pose": text("the face is turned or tilted too far"),
    "uncropped": text("the face is cut off at the edge"),
    "eyes_open": text("the eyes are shut"),
    "mouth_closed": text("the mouth is wide open"),
    "uncovered": text("mouth and nose are covered"),
}
"""By the name of the quality's component."""


def verdict(comparison: Comparison) -> Text:
    """The answer in a few words."""
    if comparison.match is None or comparison.distance is None:
        return text("There is no face to compare")
    if comparison.terms.rule is Rule.CLASSIC:
        return text("The same person") if comparison.match else text("Different people")
    beyond = comparison.distance - comparison.limit
    if comparison.match:
        return text("Very likely the same person") if beyond < -_SURE else text("Probably the same person")
    if beyond < _CLOSE:
        return text("Probably different people, but it is close")
    return text("Very likely different people") if beyond > _SURE else text("Probably different people")


def score(comparison: Comparison) -> str:
    """The figures behind the answer, the deciding one first; "" where there is no face."""
    if comparison.distance is None or comparison.confidence is None:
        return ""
    terms = comparison.terms
    if terms.rule is Rule.CLASSIC:
        return text(
            "confidence {confidence} (from {least} on it is one person); "
            "distance {distance:.2f} (up to {limit:.2f} is one person)",
            confidence=Share(comparison.confidence),
            least=Share(terms.threshold),
            distance=comparison.distance,
            limit=comparison.limit,
        )
    return text(
        "distance {distance:.2f} (up to {limit:.2f} is one person); confidence {confidence} at tolerance {tolerance}",
        distance=comparison.distance,
        limit=comparison.limit,
        confidence=Share(comparison.confidence),
        tolerance=terms.tolerance,
    )


def warnings(side: ComparedSide) -> list[Text]:
    """What makes the answer less sure. It has not changed the answer."""
    return [_WARNINGS[component.name] for component in side.shortcomings]


def seen(side: ComparedSide) -> str:
    """How much of a film shows the face; "" for a picture and where there is none."""
    if not side.moving or side.face is None:
        return ""
    times = side.face.times
    return text(
        "in {count} of {frames} frames, from {first:.1f} to {last:.1f} s",
        count=len(times),
        frames=side.frames,
        first=float(times[0]),
        last=float(times[-1]),
    )


def others(side: ComparedSide) -> list[Text]:
    """Who else is there, the most alike first."""
    if not side.others:
        return []
    lines = [_other(side, number) for number in range(min(len(side.others), _LISTED))]
    left = len(side.others) - len(lines)
    return [*lines, text("and {n} more", one="and {n} more", n=left)] if left else lines


def missing(comparison: Comparison, names: Sequence[str]) -> str:
    """Which side shows no face; "" where both do."""
    sides = zip((comparison.left, comparison.right), names, strict=True)
    match [name for side, name in sides if side.face is None]:
        case [left, right]:
            return text("there is no face in {left} or in {right}", left=left, right=right)
        case [name]:
            return text("there is no face in {name}", name=name)
        case _:
            return ""


def _other(side: ComparedSide, number: int) -> Text:
    other = side.others[number]
    if not side.moving:
        return text("another face, distance {distance:.2f}", distance=other.distance)
    return text(
        "somebody in {n} frames, distance {distance:.2f}",
        one="somebody in {n} frame, distance {distance:.2f}",
        n=len(other.appearance.times),
        distance=other.distance,
    )
