"""Local days of this computer: its time zone and clock changes are the system's affair."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.text import text


def local_day(seconds: float) -> str:
    """Unix time to the local date as ISO text."""
    return datetime.fromtimestamp(seconds).date().isoformat()


def bounds(day: str) -> tuple[float, float]:
    """The Unix times at which a local day (ISO text) begins and ends: 23 to 25 hours. Raises InvalidRequestError."""
    try:
        begins = date.fromisoformat(day)
        ends = begins + timedelta(days=1)
        return _midnight(begins), _midnight(ends)
    except (ValueError, OverflowError, OSError) as error:
        raise InvalidRequestError(text("{day} is no day", day=repr(day)), "Write it as 2026-03-29.") from error


def _midnight(day: date) -> float:
    return datetime(day.year, day.month, day.day).timestamp()
