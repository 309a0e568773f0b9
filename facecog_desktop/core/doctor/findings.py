"""What a check-up can find and what mends it: frozen values without words. How it is found: core.doctor.doctor."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from facecog_desktop.core.people.changes import Change, DropSamples, Merge, MoveSamples, RememberLookAlike


class Code(StrEnum):
    """What is the matter, the gravest first. In brackets: what a Finding's people, samples and distances are."""

    DAMAGED = "damaged"
    """A photo's bytes are not what was kept [its person; the photo; none]."""
    MISFILED = "misfiled"
    """A photo is clearly nearer to another person than to its own [its person, the other; the photo, the nearest of its
    own person, the nearest of the other; usual distance to its own person, to the other]."""
    SAME_PERSON_TWICE = "same_person_twice"
    """Two entries are very likely one person [the one to merge, the one that stays; their nearest photos; the usual
    distance]."""
    LOOKS_LIKE_NOBODY = "looks_like_nobody_of_its_person"
    """A photo is far from its person's others [the person; the photo and the best of the others; usual distance], or
    photos do not agree and it cannot be told which is right [the person; all of them; usual distance]."""
    LOOK_ALIKE_PAIR = "look_alike_pair"
    """A photo of one would be called by the other's name [both; their nearest photos; distance]."""
    BLURRED = "blurred"
    """A photo is not sharp [the person; the photo; none]."""
    TINY = "tiny"
    """A face is too small [the person; the photo; none]."""
    NEAR_DUPLICATE = "near_duplicate"
    """Photos say the same [the person; the one to keep, the others; the distance of each other]."""
    FEW_PHOTOS = "few_photos"
    """Somebody has one photo or none [the person; the photo; none]."""
    ONE_POSE = "one_pose"
    """All photos show one direction [the person; the photos; none]."""


class Severity(StrEnum):
    """How bad a finding is."""

    WRONG = "wrong"
    """Somebody gets a wrong name, or a photo is lost."""
    WEAK = "weak"
    """Recognition is less sure than it could be."""
    HINT = "hint"
    """It could be better."""


_WRONG = {Code.DAMAGED, Code.MISFILED, Code.SAME_PERSON_TWICE, Code.LOOKS_LIKE_NOBODY}
_WEAK = {Code.LOOK_ALIKE_PAIR, Code.BLURRED, Code.TINY}


class Act(StrEnum):
    """What mends a finding."""

    DROP = "drop"
    MOVE = "move"
    MERGE = "merge"
    REMEMBER = "remember"
    """Two people look alike and are two: remember it, so that more is asked of a name for either."""
    ADD_PHOTOS = "add_photos"
    LOOK = "look"
    """Only eyes can tell: look at the person's photos."""


@dataclass(frozen=True, slots=True)
class Fix:
    """What to do with `person`: drop or move `samples`, merge the person into `to`, remember that `to` looks alike and

    how near (`distance`), add photos, or look.
    """

    act: Act
    person: str
    samples: tuple[int, ...] = ()
    to: str | None = None
    distance: float = 0.0

    @property
    def change(self) -> Change | None:
        """The change that does it; None where somebody has to do more than agree."""
        if self.act is Act.DROP:
            return DropSamples(self.samples)
        if self.to is None:
            return None
        if self.act is Act.REMEMBER:
            return RememberLookAlike(self.to, self.distance)
        return Merge(self.to) if self.act is Act.MERGE else MoveSamples(self.samples, self.to)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that was found; see Code for what stands in `people`, `samples` and `distances`."""

    code: Code
    people: tuple[str, ...]
    samples: tuple[int, ...]
    fix: Fix
    distances: tuple[float, ...] = ()

    @property
    def severity(self) -> Severity:
        """How bad it is."""
        if self.code in _WRONG:
            return Severity.WRONG
        return Severity.WEAK if self.code in _WEAK else Severity.HINT

    @property
    def denial(self) -> Fix | None:
        """What to do where two entries that look like one person are two people after all."""
        if self.code is not Code.SAME_PERSON_TWICE:
            return None
        return Fix(Act.REMEMBER, self.people[0], to=self.people[1], distance=self.distances[0])
