"""Checks that run one after another, each with what it saw. What they try is put together by bootstrap."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from facecog_desktop.core.errors import FaceCogError

Trial = Callable[[], str]
"""Tries something and says what it saw. Raises FaceCogError where that is not as it should be."""


class SelfTestError(FaceCogError):
    """A part of the program works, and does not do what it should."""

    code = "self_test"
    hint = "Install the program again. If that does not help, send the report to whoever looks after the program."


@dataclass(frozen=True, slots=True)
class Check:
    """What came of one check. `ms` is what it took; `message` what was seen, or what is wrong."""

    name: str
    ok: bool
    ms: float
    message: str


def examine(trials: Iterable[tuple[str, Trial]], clock: Callable[[], float]) -> Iterator[Check]:
    """Try all, one by one; one that fails does not keep the others from being tried. `clock` gives seconds.

    An error that is not known is told as a failed check too, and then raised: it is a bug.
    """
    for name, trial in trials:
        begun = clock()
        try:
            message, ok = trial(), True
        except FaceCogError as error:
            message, ok = error.message, False
        except Exception as error:
            yield Check(name, False, (clock() - begun) * 1e3, f"{type(error).__name__}: {error}")
            raise
        yield Check(name, ok, (clock() - begun) * 1e3, message)


def demand(fulfilled: bool, otherwise: str) -> None:
    """Raises SelfTestError, saying `otherwise`, unless it is fulfilled."""
    if not fulfilled:
        raise SelfTestError(otherwise)
