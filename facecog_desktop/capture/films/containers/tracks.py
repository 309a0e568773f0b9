"""The values that a container's header gives."""

from __future__ import annotations

from dataclasses import dataclass

from facecog_desktop.capture.pictures.upright import AS_IT_IS, turn_of_degrees


@dataclass(frozen=True, slots=True)
class Told:
    """What a film says of itself: whether it has pictures and sound, and the turn of its first track of pictures.

    `turn` is numbered as EXIF orientations are (see `upright`).
    """

    pictures: bool
    sound: bool
    turn: int = AS_IT_IS


def one_turn(display: int, tag: str | None) -> int:
    """The one turn to apply: of the display matrix; of the older "rotate" tag only where the matrix does not turn.

    Files carry both when a program has translated one into the other, so they are never added up. A tag that is no
    number is ignored.
    """
    if display != AS_IT_IS or tag is None:
        return display
    try:
        return turn_of_degrees(float(tag))
    except (ValueError, OverflowError):
        return AS_IT_IS
