"""What a check-up found, in words with names: headings, sentences, what a fix does and did. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping

from facecog_desktop.core.doctor.findings import Act, Code, Finding, Fix
from facecog_desktop.core.text import Text, text

_HEADINGS = {
    Code.DAMAGED: text("Damaged photos"),
    Code.MISFILED: text("Filed under the wrong person"),
    Code.SAME_PERSON_TWICE: text("One person, two entries"),
    Code.LOOKS_LIKE_NOBODY: text("Photos that look like somebody else"),
    Code.LOOK_ALIKE_PAIR: text("People who are taken for each other"),
    Code.BLURRED: text("Blurred photos"),
    Code.TINY: text("Faces that are too small"),
    Code.NEAR_DUPLICATE: text("Photos that say the same"),
    Code.FEW_PHOTOS: text("Only one photo"),
    Code.ONE_POSE: text("Only one direction"),
}

_UNKNOWN = text("somebody")


def heading(code: Code) -> Text:
    """The title of a group of findings."""
    return _HEADINGS[code]


def sentence(finding: Finding, names: Mapping[str, str]) -> Text:
    """What is the matter, in one sentence without its full stop."""
    first = _name(finding.people[0], names)
    count = len(finding.samples)
    match finding.code:
        case Code.MISFILED | Code.SAME_PERSON_TWICE | Code.LOOK_ALIKE_PAIR:
            return _of_two(finding, first, _name(finding.people[1], names))
        case Code.LOOKS_LIKE_NOBODY:
            return _of_a_stray(finding, first)
        case Code.NEAR_DUPLICATE:
            return text(
                "{n} photos of {name} are nearly the same picture",
                one="{n} photo of {name} is nearly the same picture",
                n=count,
                name=first,
            )
        case Code.FEW_PHOTOS:
            return (_FEW if finding.samples else _NONE).filled(name=first)
        case Code.ONE_POSE:
            return text(
                "All {n} photos of {name} show the same direction",
                one="All {n} photos of {name} show the same direction",
                n=count,
                name=first,
            )
        case _:
            return _ALONE[finding.code].filled(name=first)


_ALONE = {
    Code.DAMAGED: text("A photo of {name} is not as it was kept: the gallery's file is damaged"),
    Code.BLURRED: text("A photo of {name} is blurred"),
    Code.TINY: text("A photo of {name} shows a very small face"),
}

_FEW = text("{name} has one photo; three are better")
_NONE = text("{name} has no photo; three are better")


def _of_two(finding: Finding, first: str, second: str) -> Text:
    near = finding.distances[0]
    if finding.code is Code.MISFILED:
        return text(
            "A photo of {name} shows {other}: {near:.2f} from {other}'s photos, {far:.2f} from {name}'s",
            name=first,
            other=second,
            near=finding.distances[1],
            far=near,
        )
    if finding.code is Code.SAME_PERSON_TWICE:
        return text(
            "{name} and {other} are very likely one person ({distance:.2f})", name=first, other=second, distance=near
        )
    return text(
        "A photo of {name} or {other} would be called by the other's name ({distance:.2f})",
        name=first,
        other=second,
        distance=near,
    )


def _of_a_stray(finding: Finding, first: str) -> Text:
    far = finding.distances[0]
    if finding.fix.act is Act.LOOK:
        return text(
            "{n} photos of {name} do not show one person ({distance:.2f})",
            one="{n} photo of {name} does not show one person ({distance:.2f})",
            n=len(finding.samples),
            name=first,
            distance=far,
        )
    return text(
        "A photo of {name} does not look like {name} ({distance:.2f} from the others)", name=first, distance=far
    )


def offer(fix: Fix, names: Mapping[str, str]) -> Text:
    """What the fix does, as on a button."""
    match fix.act:
        case Act.DROP:
            return text("Drop {n} photos", one="Drop the photo", n=len(fix.samples))
        case Act.MOVE:
            return text("Move to {name}", name=_name(fix.to, names))
        case Act.MERGE:
            return text("Merge into {name}", name=_name(fix.to, names))
        case Act.REMEMBER:
            return text("Remember as look-alikes")
        case Act.ADD_PHOTOS:
            return text("Add photos of {name}", name=_name(fix.person, names))
        case Act.LOOK:
            return text("Look at {name}", name=_name(fix.person, names))


def done(fix: Fix, names: Mapping[str, str]) -> Text:
    """What the fix did, to be told and to be undone."""
    person, other = _name(fix.person, names), _name(fix.to, names)
    count = len(fix.samples)
    match fix.act:
        case Act.MOVE:
            return text(
                "{n} photos of {name} moved to {other}",
                one="Photo of {name} moved to {other}",
                n=count,
                name=person,
                other=other,
            )
        case Act.MERGE:
            return text("{name} merged into {other}", name=person, other=other)
        case Act.REMEMBER:
            return text("{name} and {other} are remembered as look-alikes", name=person, other=other)
        case _:
            return text("{n} photos of {name} dropped", one="Photo of {name} dropped", n=count, name=person)


def _name(person: str | None, names: Mapping[str, str]) -> str:
    return names.get(person or "", _UNKNOWN)
