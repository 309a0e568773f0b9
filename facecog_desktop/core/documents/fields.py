"""Check digits of a machine readable zone (ICAO Doc 9303-3, 4.9), and repairs that they prove."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

FILLER = "<"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ALPHABET = f"0123456789{LETTERS}{FILLER}"
"""The characters of a zone."""

_WEIGHTS = (7, 3, 1)
_DIGIT_FOR = {
    "O": "0",
    "Q": "0",
    "D": "0",
    "I": "1",
    "L": "1",
    "Z": "2",
    "A": "4",
    "S": "5",
    "G": "6",
    "T": "7",
    "B": "8",
}
_LETTER_FOR = {"0": "O", "1": "I", "2": "Z", "4": "A", "5": "S", "6": "G", "7": "T", "8": "B"}
# Not G and 6, nor L and 1: their values differ by a multiple of ten, which no check digit shows.
_SWAPS = {"O": "0", "0": "O", "I": "1", "1": "I", "Z": "2", "2": "Z", "S": "5", "5": "S", "B": "8", "8": "B", "Q": "0"}


@dataclass(frozen=True, slots=True)
class Field:
    """One field as read, or as repaired. `valid` is whether its check digit agrees, None where it has none."""

    text: str
    valid: bool | None = None
    repaired: bool = False


def check_digit(text: str) -> str:
    """The digit that belongs to these characters. Raises ValueError for a character outside ALPHABET."""
    values = (0 if sign == FILLER else int(sign, 36) for sign in text)
    return str(sum(value * _WEIGHTS[place % 3] for place, value in enumerate(values)) % 10)


def as_digits(text: str) -> str:
    """Letters that stand where only digits may, as the digits they look like."""
    return "".join(_DIGIT_FOR.get(sign, sign) for sign in text)


def as_letters(text: str) -> str:
    """Digits that stand where only letters may, as the letters they look like."""
    return "".join(_LETTER_FOR.get(sign, sign) for sign in text)


def checked_date(text: str, digit: str) -> Field:
    """A date as YYMMDD. What is unknown of a date of birth is written as fillers."""
    told = as_digits(text)
    valid = check_digit(told) == as_digits(digit) and all(sign.isdigit() or sign == FILLER for sign in told)
    return Field(told, valid and _is_date(told), repaired=valid and told + as_digits(digit) != text + digit)


def checked(text: str, digit: str) -> Field:
    """A field of letters and digits: as read where its check digit agrees, else with the one repair that makes it so.

    A repair exchanges one confused sign, or one sign wherever it stands. Where several repairs would agree none is
    proven and none is made. A single digit agrees by chance one time in ten, so a repair is told as such. An empty
    field may have a filler for its digit.
    """
    told = as_digits(digit)
    if check_digit(text) == told or (told == FILLER and not text.strip(FILLER)):
        return Field(text, valid=True, repaired=told != digit)
    found = {other for other in _repairs(text) if check_digit(other) == told}
    return Field(found.pop(), valid=True, repaired=True) if len(found) == 1 else Field(text, valid=False)


def _repairs(text: str) -> Iterator[str]:
    for place, sign in enumerate(text):
        if sign in _SWAPS:
            yield text[:place] + _SWAPS[sign] + text[place + 1 :]
            yield text.replace(sign, _SWAPS[sign])


def _is_date(text: str) -> bool:
    month, day = text[2:4], text[4:6]
    return (FILLER in month or 1 <= int(month) <= 12) and (FILLER in day or 1 <= int(day) <= 31)
