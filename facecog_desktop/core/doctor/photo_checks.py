"""What is wrong with photos by themselves: damaged, blurred, tiny, too few, all of one direction. Compares no faces."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from facecog_desktop.core.doctor.findings import Act, Code, Finding, Fix
from facecog_desktop.core.picture.pictureless import has_picture
from facecog_desktop.core.picture.quality import REGISTRATION_LIMIT
from facecog_desktop.core.types import StoredSample

_SEVERAL = 2
"""Photos from which on they should show more than one direction."""


def of_photos(samples: Sequence[StoredSample], damaged: Collection[int], told: Collection[int] = ()) -> list[Finding]:
    """Damaged, blurred and tiny photos; those `told` already are to be dropped for another reason.

    A poor photo is dropped where the person has a better one, else more are asked for.
    """
    whole = (sample for sample in samples if sample.id not in damaged and has_picture(sample))
    good = {sample.person for sample in whole if _weakness(sample) is None}
    found = []
    for sample in samples:
        weakness = Code.DAMAGED if sample.id in damaged else _weakness(sample)
        if weakness is None or (sample.id in told and weakness is not Code.DAMAGED):
            continue
        drop = Fix(Act.DROP, sample.person, (sample.id,))
        fix = drop if weakness is Code.DAMAGED or sample.person in good else Fix(Act.ADD_PHOTOS, sample.person)
        found.append(Finding(weakness, (sample.person,), (sample.id,), fix))
    return found


def of_people(samples: Sequence[StoredSample], names: Collection[str] | Mapping[str, str]) -> list[Finding]:
    """People (ids) with at most one photo, or with several of one direction."""
    kept: dict[str, list[StoredSample]] = defaultdict(list)
    for sample in samples:
        kept[sample.person].append(sample)
    found = []
    for person in names:
        photos = kept.get(person, [])
        ids = tuple(sample.id for sample in photos)
        fix = Fix(Act.ADD_PHOTOS, person)
        if len(photos) < _SEVERAL:
            found.append(Finding(Code.FEW_PHOTOS, (person,), ids, fix))
        elif len({sample.pose for sample in photos}) == 1:
            found.append(Finding(Code.ONE_POSE, (person,), ids, fix))
    return found


def _weakness(sample: StoredSample) -> Code | None:
    """The worse of the two things that spoil a template, if it is below what is registered; nothing of no picture."""
    value = sample.quality
    if not has_picture(sample):
        return None
    if min(value.sharpness, value.inter_eye_distance) >= REGISTRATION_LIMIT:
        return None
    return Code.BLURRED if value.sharpness <= value.inter_eye_distance else Code.TINY
