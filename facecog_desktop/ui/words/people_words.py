"""Sentences about people and their kept photos: quality, dates, counts. No widget lives here."""

from __future__ import annotations

from facecog_desktop.core.consent import Consent
from facecog_desktop.core.people.changes import Receipt
from facecog_desktop.core.picture import quality
from facecog_desktop.core.picture.pictureless import has_picture
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Person, Quality, StoredSample
from facecog_desktop.ui.words import language, telling
from facecog_desktop.ui.words.language import clock, listed, tr, translated

NO_PICTURE = text("No picture: only numbers were imported")


def quality_reason(value: Quality) -> str:
    """A kept photo's quality in a word, and what is wrong with it unless it is good: "fair: blurred"."""
    word = telling.quality(value)
    if telling.grade(value) == "good":
        return word
    return tr("{quality}: {fault}", quality=word, fault=translated(quality.weakest(value).words))


def day(when: float) -> str:
    """A date in the user's own time; nothing for an unknown one (0)."""
    return language.day(when)


def moment(when: float) -> str:
    """Date and time of day in the user's own time."""
    return tr("{day}, {time}", day=day(when), time=clock(when)) if when > 0 else ""


def photos(person: Person) -> str:
    """How many photos of somebody are kept."""
    return tr("{n} photos", one="{n} photo", n=person.samples) if person.samples else tr("no photo")


def since(person: Person) -> str:
    """Photos, first day and external id in one line."""
    since = tr("since {day}", day=day(person.created)) if person.created > 0 else ""
    parts = [photos(person), since, person.external_id or ""]
    return " · ".join(part for part in parts if part)


def photo(sample: StoredSample) -> str:
    """A kept photo for those who do not see it."""
    if not has_picture(sample):
        parts = [translated(NO_PICTURE), day(sample.created)]
        return listed(part for part in parts if part)
    what = tr("Photo: {pose}", pose=telling.pose(sample.pose))
    parts = [what, quality_reason(sample.quality), day(sample.created)]
    return listed(part for part in parts if part)


def photo_title(sample: StoredSample) -> str:
    """Quality and direction in two words."""
    if not has_picture(sample):
        return tr("No picture")
    return telling.sentence(f"{telling.quality(sample.quality)} · {telling.pose(sample.pose)}")


def is_poor(sample: StoredSample) -> bool:
    """True for a photo that had better be replaced."""
    return has_picture(sample) and telling.grade(sample.quality) == "poor"


def erased(receipt: Receipt) -> str:
    """What an erasure removed, a line each, as it is shown and copied. It names nobody."""
    lines = [
        tr("Erased on {time}", time=moment(receipt.erased_at)) if receipt.erased_at > 0 else tr("Erased"),
        tr("{n} photos", one="{n} photo", n=receipt.samples),
        tr("{n} face templates", one="{n} face template", n=receipt.embeddings),
        tr("{n} entries of the log", one="{n} entry of the log", n=receipt.events),
        tr("Receipt: {id}", id=receipt.person),
    ]
    if receipt.backups:
        lines.append(
            tr(
                "Still held, or perhaps held, by {n} backups:",
                one="Still held, or perhaps held, by {n} backup:",
                n=len(receipt.backups),
            )
        )
    return "\n".join([*lines, *receipt.backups])


def consent(given: Consent | None, now: float) -> str:
    """To what somebody has agreed and until when, at `now` (Unix time)."""
    if given is None:
        return tr("No consent is noted.")
    agreed = tr(
        "Agreed to “{text}” on {day}, noted by {name}.",
        text=given.text_version,
        day=day(given.given),
        name=given.by,
    )
    if given.expires is None:
        return f"{agreed} {tr('It holds until it is withdrawn.')}"
    ends = day(given.expires)
    until = tr("It ended on {day}.", day=ends) if given.expires <= now else tr("It holds until {day}.", day=ends)
    return f"{agreed} {until}"


def denied(count: int, name: str) -> str:
    """Of how many faces the user has said that they are not somebody."""
    return tr("{n} faces you said are not {name}", one="{n} face you said is not {name}", n=count, name=name)


def let_go(count: int, name: str) -> str:
    """What is told when that does not count any more."""
    return tr("{n} faces may be called {name} again", one="{n} face may be called {name} again", n=count, name=name)


def initial(name: str) -> str:
    """What stands for a photo that is not there."""
    return next((letter.upper() for letter in name if letter.isalnum()), "?")
