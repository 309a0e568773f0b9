"""What a challenge asks for, in which order, and in which words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from itertools import product
from types import MappingProxyType

import numpy as np

from facecog_desktop.core.text import Text, text


class Action(StrEnum):
    """One thing to do. Left and right are the person's own."""

    BLINK = "blink"
    LEFT = "left"
    RIGHT = "right"


STRAIGHT = text("Look straight at the camera")
"""What is asked for before and between the actions."""

ASKED: Mapping[Action, Text] = MappingProxyType(
    {
        Action.BLINK: text("Blink once"),
        Action.LEFT: text("Turn your head to your left"),
        Action.RIGHT: text("Turn your head to your right"),
    }
)
"""Each action as it is asked for."""

TURNS = (Action.LEFT, Action.RIGHT)
_ASKED_TURNS = 3


def orders() -> list[tuple[Action, ...]]:
    """Every order that can be asked for: one blink before, between or after three turns, to either side at least once.

    Three turns, because of two a recording that happens to show both is right every second time; of three every sixth.
    """
    turns = [each for each in product(TURNS, repeat=_ASKED_TURNS) if len(set(each)) == len(TURNS)]
    return [(*each[:place], Action.BLINK, *each[place:]) for each in turns for place in range(_ASKED_TURNS + 1)]


def draw(dice: np.random.Generator) -> tuple[Action, ...]:
    """One of the orders by chance, all alike likely."""
    every = orders()
    return every[int(dice.integers(len(every)))]
