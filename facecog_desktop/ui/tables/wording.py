"""Sentences about people and their kept photos: quality, dates, counts. No widget lives here."""

from __future__ import annotations

from datetime import datetime

from facecog_desktop.core import quality
from facecog_desktop.core.changes import Receipt
from facecog_desktop.core.consent import Consent
from facecog_desktop.core.pictureless import has_picture
from facecog_desktop.core.types import Person, Quality, StoredSample
from facecog_desktop.ui import telling

GOOD = "good"
NO_PICTURE = "No picture: only numbers were imported"


def quality_reason(value: Quality) -> str:
    """A kept photo's quality in a word, and what is wrong with it unless it is good: "fair: blurred"."""
    word = telling.quality(value)
    return word if word == GOOD else f"{word}: {quality.weakest(value).words}"


def day(when: float) -> str:
    """A date in the user's own time; nothing for an unknown one (0)."""
    return datetime.fromtimestamp(when).strftime("%d %b %Y").lstrip("0") if when > 0 else ""


def moment(when: float) -> str:
    """Date and time of day in the user's own time."""
    return f"{day(when)}, {datetime.fromtimestamp(when):%H:%M}" if when > 0 else ""


def photos(person: Person) -> str:
    """How many photos of somebody are kept."""
    return telling.counted(person.samples, "photo") if person.samples else "no photo"


def since(person: Person) -> str:
    """Photos, first day and external id in one line."""
    parts = [photos(person), f"since {day(person.created)}" if person.created > 0 else "", person.external_id or ""]
    return " · ".join(part for part in parts if part)


def photo(sample: StoredSample) -> str:
    """A kept photo for those who do not see it."""
    if not has_picture(sample):
        return f"{NO_PICTURE}, {day(sample.created)}" if sample.created > 0 else NO_PICTURE
    parts = [f"Photo: {telling.pose(sample.pose)}", quality_reason(sample.quality), day(sample.created)]
    return ", ".join(part for part in parts if part)


def photo_title(sample: StoredSample) -> str:
    """Quality and direction in two words."""
    if not has_picture(sample):
        return "No picture"
    return f"{telling.quality(sample.quality)} · {telling.pose(sample.pose)}".capitalize()


def is_poor(sample: StoredSample) -> bool:
    """True for a photo that had better be replaced."""
    return has_picture(sample) and telling.quality(sample.quality) == "poor"


def erased(receipt: Receipt) -> str:
    """What an erasure removed, a line each, as it is shown and copied. It names nobody."""
    lines = [
        f"Erased on {moment(receipt.erased_at)}" if receipt.erased_at > 0 else "Erased",
        telling.counted(receipt.samples, "photo"),
        telling.counted(receipt.embeddings, "face template"),
        telling.counted(receipt.events, "entry of the log", "entries of the log"),
        f"Receipt: {receipt.person}",
    ]
    if receipt.backups:
        lines.append(f"Still held, or not to be read to tell, by {telling.counted(len(receipt.backups), 'backup')}:")
    return "\n".join([*lines, *receipt.backups])


def consent(given: Consent | None, now: float) -> str:
    """To what somebody has agreed and until when, at `now` (Unix time)."""
    if given is None:
        return "No consent is noted."
    agreed = f"Agreed to “{given.text_version}” on {day(given.given)}, noted by {given.by}."
    if given.expires is None:
        return f"{agreed} It holds until it is withdrawn."
    return f"{agreed} It {'ended on' if given.expires <= now else 'holds until'} {day(given.expires)}."


def denied(count: int, name: str) -> str:
    """Of how many faces the user has said that they are not somebody."""
    return f"{telling.counted(count, 'face')} you said {'is' if count == 1 else 'are'} not {name}"


def let_go(count: int, name: str) -> str:
    """What is told when that does not count any more."""
    return f"{telling.counted(count, 'face')} may be called {name} again"


def initial(name: str) -> str:
    """What stands for a photo that is not there."""
    return next((letter.upper() for letter in name if letter.isalnum()), "?")
