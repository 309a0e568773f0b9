"""What a check-up found, in words with names: headings, sentences, what a fix does and did. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping

from facecog_desktop.core.findings import Act, Code, Finding, Fix

_HEADINGS = {
    Code.DAMAGED: "Damaged photos",
    Code.MISFILED: "Filed under the wrong person",
    Code.SAME_PERSON_TWICE: "One person, two entries",
    Code.LOOKS_LIKE_NOBODY: "Photos that look like somebody else",
    Code.LOOK_ALIKE_PAIR: "People who are taken for each other",
    Code.BLURRED: "Blurred photos",
    Code.TINY: "Faces that are too small",
    Code.NEAR_DUPLICATE: "Photos that say the same",
    Code.FEW_PHOTOS: "Only one photo",
    Code.ONE_POSE: "Only one direction",
}

_UNKNOWN = "somebody"


def heading(code: Code) -> str:
    """The title of a group of findings."""
    return _HEADINGS[code]


def sentence(finding: Finding, names: Mapping[str, str]) -> str:
    """What is the matter, in one sentence without its full stop."""
    first = _name(finding.people[0], names)
    match finding.code:
        case Code.MISFILED | Code.SAME_PERSON_TWICE | Code.LOOK_ALIKE_PAIR:
            return _of_two(finding, first, _name(finding.people[1], names))
        case Code.LOOKS_LIKE_NOBODY:
            return _of_a_stray(finding, first)
        case Code.NEAR_DUPLICATE:
            return f"{len(finding.samples)} photos of {first} are nearly the same picture"
        case Code.FEW_PHOTOS:
            return f"{first} has {'one photo' if finding.samples else 'no photo'}; three are better"
        case Code.ONE_POSE:
            return f"All {len(finding.samples)} photos of {first} show the same direction"
        case _:
            return f"A photo of {first} {_ALONE[finding.code]}"


_ALONE = {
    Code.DAMAGED: "is not as it was kept: the gallery's file is damaged",
    Code.BLURRED: "is blurred",
    Code.TINY: "shows a very small face",
}


def _of_two(finding: Finding, first: str, second: str) -> str:
    near = f"{finding.distances[0]:.2f}"
    if finding.code is Code.MISFILED:
        other = f"{finding.distances[1]:.2f}"
        return f"A photo of {first} shows {second}: {other} from {second}'s photos, {near} from {first}'s"
    if finding.code is Code.SAME_PERSON_TWICE:
        return f"{first} and {second} are very likely one person ({near})"
    return f"A photo of {first} or {second} would be called by the other's name ({near})"


def _of_a_stray(finding: Finding, first: str) -> str:
    far = f"{finding.distances[0]:.2f}"
    if finding.fix.act is Act.LOOK:
        return f"{len(finding.samples)} photos of {first} do not show one person ({far})"
    return f"A photo of {first} does not look like {first} ({far} from the others)"


def offer(fix: Fix, names: Mapping[str, str]) -> str:
    """What the fix does, as on a button."""
    match fix.act:
        case Act.DROP:
            return "Drop the photo" if len(fix.samples) == 1 else f"Drop {len(fix.samples)} photos"
        case Act.MOVE:
            return f"Move to {_name(fix.to, names)}"
        case Act.MERGE:
            return f"Merge into {_name(fix.to, names)}"
        case Act.REMEMBER:
            return "Remember as look-alikes"
        case Act.ADD_PHOTOS:
            return f"Add photos of {_name(fix.person, names)}"
        case Act.LOOK:
            return f"Look at {_name(fix.person, names)}"


def done(fix: Fix, names: Mapping[str, str]) -> str:
    """What the fix did, to be told and to be undone."""
    person = _name(fix.person, names)
    photos = "Photo" if len(fix.samples) == 1 else f"{len(fix.samples)} photos"
    match fix.act:
        case Act.MOVE:
            return f"{photos} of {person} moved to {_name(fix.to, names)}"
        case Act.MERGE:
            return f"{person} merged into {_name(fix.to, names)}"
        case Act.REMEMBER:
            return f"{person} and {_name(fix.to, names)} are remembered as look-alikes"
        case _:
            return f"{photos} of {person} dropped"


def _name(person: str | None, names: Mapping[str, str]) -> str:
    return names.get(person or "", _UNKNOWN)
