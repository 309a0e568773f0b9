"""What takes a registration back. Reads the gallery, so it is called in jobs; no widget lives here."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from facecog_desktop.core.people.changes import Change, DropLookAlikes, DropSamples, Remove, Several
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.core.types import Person, Sample
from facecog_desktop.ui.state.undo import Undoable
from facecog_desktop.ui.words.language import tr


def remembered_pairs(service: FaceService) -> frozenset[int]:
    """The numbers of all remembered look-alikes."""
    return frozenset(number for pair in service.look_alikes() for number in pair.ids)


def undoable_registration(
    service: FaceService, person: Person, samples: Sequence[Sample], *, known: bool, pairs: Collection[int] = ()
) -> Undoable:
    """What takes a registration back: a new person goes, a known one loses the new photos; so do look-alikes noted."""
    count, name = len(samples), person.name
    told = (
        tr("{n} photos added to {name}", one="{n} photo added to {name}", n=count, name=name)
        if known
        else tr("{name} is registered with {n} photos", one="{name} is registered with {n} photo", n=count, name=name)
    )
    inverse: Change = Remove()
    if known:
        added = {sample.md5 for sample in samples}
        inverse = DropSamples(tuple(stored.id for stored in service.samples(person.id) if stored.md5 in added))
    if pairs:
        inverse = Several((DropLookAlikes(tuple(sorted(pairs))), inverse))
    return Undoable(told, person.id, inverse)
