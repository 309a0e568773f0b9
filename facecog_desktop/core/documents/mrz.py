"""The machine readable zone of passports and identity cards (ICAO Doc 9303, parts 3 to 6), found in read text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from facecog_desktop.core.documents.fields import (
    ALPHABET,
    FILLER,
    Field,
    as_digits,
    as_letters,
    check_digit,
    checked,
    checked_date,
)


class Layout(StrEnum):
    """The sizes of zones: TD1 is a card's back, TD2 a larger card, TD3 a passport's page."""

    TD1 = "TD1"
    TD2 = "TD2"
    TD3 = "TD3"


@dataclass(frozen=True, slots=True)
class Mrz:
    """A zone. Texts are without fillers; dates are YYMMDD as printed; `country` and `nationality` as printed.

    `valid`: every check digit agrees, also the one over all fields.
    """

    layout: Layout
    code: str
    country: str
    surname: str
    given_names: str
    number: Field
    nationality: str
    birth: Field
    sex: str
    expiry: Field
    optional: str
    valid: bool

    @property
    def agreeing(self) -> int:
        """How many of the three fields' check digits agree."""
        return sum(field.valid is True for field in (self.number, self.birth, self.expiry))


_LINES = {Layout.TD1: (3, 30), Layout.TD2: (2, 36), Layout.TD3: (2, 44)}
_FIRST = {Layout.TD1: "IAC", Layout.TD2: "IAC", Layout.TD3: "P"}
_AGREEING = 2
_LENGTH_OFF = 4
_SHORTEST = 25
_READ_AS = str.maketrans({"«": "<<", "‹": "<", "〈": "<", "＜": "<", "(": "<", "{": "<", "[": "<"})


def find_mrz(text: str) -> Mrz | None:
    """The zone in the lines of a read page; the best one where there are several, None where there is none.

    Taken for a zone is what agrees with at least two of its three fields' check digits.
    """
    lines = [line for line in map(_cleaned, text.splitlines()) if len(line) >= _SHORTEST]
    found = [mrz for mrz in _readings(lines) if mrz.agreeing >= _AGREEING]
    return max(found, key=lambda mrz: (mrz.valid, mrz.agreeing), default=None)


def parse(lines: Sequence[str]) -> Mrz:
    """The zone of exactly these lines. Raises ValueError where they have no layout's number, length and alphabet."""
    shape = (len(lines), len(lines[0]) if lines else 0)
    layout = next((layout for layout, size in _LINES.items() if size == shape), None)
    if layout is None or any(len(line) != shape[1] or set(line) - set(ALPHABET) for line in lines):
        raise ValueError("these are not the lines of a machine readable zone")
    return _td1(lines) if layout is Layout.TD1 else _two_lines(layout, lines)


def _cleaned(line: str) -> str:
    return re.sub(r"\s", "", line).translate(_READ_AS).upper()


def _readings(lines: Sequence[str]) -> Iterator[Mrz]:
    """Every way in which following lines make a zone."""
    for layout, (count, length) in _LINES.items():
        for start in range(len(lines) - count + 1):
            chosen = lines[start : start + count]
            if as_letters(chosen[0][:1]) not in _FIRST[layout]:
                continue
            fitted = [_fitted(line, length) for line in chosen]
            if all(line is not None and not set(line) - set(ALPHABET) for line in fitted):
                yield parse([line for line in fitted if line is not None])


def _fitted(line: str, length: int) -> str | None:
    """The line with fillers added to or taken from its longest run of them; whether rightly, check digits will tell."""
    missing = length - len(line)
    if missing == 0:
        return line
    runs = [match.span() for match in re.finditer(f"{FILLER}{{2,}}", line)]
    if abs(missing) > _LENGTH_OFF or not runs:
        return None
    start, end = max(runs, key=lambda span: span[1] - span[0])
    if missing < 0 and end - start <= -missing:
        return None
    return line[:start] + FILLER * (end - start + missing) + line[end:]


def _two_lines(layout: Layout, lines: Sequence[str]) -> Mrz:
    """TD2 and TD3, which differ in length, and TD3 by a check digit of its optional part."""
    upper, lower = lines
    number = checked(lower[:9], lower[9])
    birth, expiry = checked_date(lower[13:19], lower[19]), checked_date(lower[21:27], lower[27])
    optional = checked(lower[28:42], lower[42]) if layout is Layout.TD3 else Field(lower[28:35])
    own = lower[42] if layout is Layout.TD3 else ""
    parts = number.text + as_digits(lower[9]) + _dated(birth, lower[19]) + _dated(expiry, lower[27])
    whole = parts + optional.text + as_digits(own)
    return _mrz(
        layout, upper[:5], upper[5:], (number, birth, expiry, optional), lower[10:13] + lower[20], (whole, lower[-1])
    )


def _td1(lines: Sequence[str]) -> Mrz:
    """A card. A number of more than nine characters goes on in the optional part, up to a filler (9303-5, note j)."""
    upper, middle, names = lines
    number, rest = checked(upper[5:14], upper[14]), upper[15:]
    fixed = number.text + as_digits(upper[14])
    if upper[14] == FILLER and rest.strip(FILLER):
        more, _, left = rest.partition(FILLER)
        number, fixed = checked(upper[5:14] + more[:-1], more[-1:] or FILLER), upper[5:15]
        optional = Field(left + middle[18:29])
    else:
        optional = Field(rest + middle[18:29])
    birth, expiry = checked_date(middle[:6], middle[6]), checked_date(middle[8:14], middle[14])
    whole = fixed + rest + _dated(birth, middle[6]) + _dated(expiry, middle[14]) + middle[18:29]
    fields = (number, birth, expiry, optional)
    return _mrz(Layout.TD1, upper[:5], names, fields, middle[15:18] + middle[7], (whole, middle[29]))


def _dated(date: Field, digit: str) -> str:
    return date.text + as_digits(digit)


def _mrz(
    layout: Layout,
    head: str,
    names: str,
    fields: tuple[Field, Field, Field, Field],
    holder: str,
    over_all: tuple[str, str],
) -> Mrz:
    """`holder` is nationality and sex; `over_all` the characters of the last check digit, and that digit."""
    number, birth, expiry, optional = fields
    surname, _, given = as_letters(names).partition(FILLER * 2)
    whole, digit = over_all
    agree = all(field.valid is not False for field in fields) and check_digit(whole) == as_digits(digit)
    return Mrz(
        layout=layout,
        code=as_letters(head[:2]).strip(FILLER),
        country=as_letters(head[2:]).strip(FILLER),
        surname=_words(surname),
        given_names=_words(given),
        number=Field(number.text.strip(FILLER), number.valid, number.repaired),
        nationality=as_letters(holder[:3]).strip(FILLER),
        birth=birth,
        sex=holder[3].strip(FILLER),
        expiry=expiry,
        optional=_words(optional.text),
        valid=agree,
    )


def _words(text: str) -> str:
    return " ".join(word for word in text.split(FILLER) if word)
