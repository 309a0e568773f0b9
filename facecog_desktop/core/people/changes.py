"""What can be changed about a person. Every change yields its inverse, so that one mechanism undoes them all.

An inverse is carried out on the same person as the change; where another person takes part, it says so itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from facecog_desktop.core.consent import Consent
from facecog_desktop.core.log.checkin import Marking
from facecog_desktop.core.types import Sample


@dataclass(frozen=True, slots=True)
class Rename:
    """Give the person another name."""

    name: str


@dataclass(frozen=True, slots=True)
class Describe:
    """Set the external id and the metadata (both replaced whole)."""

    external_id: str | None
    metadata: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AddSamples:
    """Keep more photos. Its inverse drops them."""

    samples: tuple[Sample, ...]


@dataclass(frozen=True, slots=True)
class DropSamples:
    """Take photos away; they stay restorable until the person is forgotten."""

    samples: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RestoreSamples:
    """Bring dropped photos back."""

    samples: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Remove:
    """Take the person out of lists and recognition; everything stays restorable."""


@dataclass(frozen=True, slots=True)
class Restore:
    """Bring a removed person back; one who was merged gets back all that the merge took."""


@dataclass(frozen=True, slots=True)
class SetConsent:
    """Note to what the person has agreed; None: nothing, or it was withdrawn."""

    consent: Consent | None


@dataclass(frozen=True, slots=True)
class MoveSamples:
    """Give photos of the person to another one (`to`: id). Dropped ones stay dropped."""

    samples: tuple[int, ...]
    to: str


@dataclass(frozen=True, slots=True)
class TakeSamples:
    """Take photos of another person (`source`: id) to this one: the inverse of MoveSamples."""

    samples: tuple[int, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Merge:
    """Give everything of the person, visits too, to another one (`into`: id); the emptied person is removed.

    Its inverse is Restore.
    """

    into: str


@dataclass(frozen=True, slots=True)
class Split:
    """Make photos of the person a new person called `name`."""

    samples: tuple[int, ...]
    name: str


@dataclass(frozen=True, slots=True)
class Absorb:
    """Take everything of another person (id), who is removed: the inverse of Split and of Release."""

    person: str


@dataclass(frozen=True, slots=True)
class Release:
    """Bring somebody (id) back whom this person has absorbed, with all that was taken."""

    person: str


@dataclass(frozen=True, slots=True)
class Reject:
    """Keep the embedding of a face that is not this person, though it was taken for it. The picture is not kept.

    `others` are more looks at the same face: what is kept is the mean of all.
    """

    sample: Sample
    others: tuple[Sample, ...] = ()


@dataclass(frozen=True, slots=True)
class DropRejections:
    """Let go of kept counter-examples; they stay restorable until the person is forgotten."""

    rejections: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RestoreRejections:
    """Bring dropped counter-examples back."""

    rejections: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RememberLookAlike:
    """Note that the person and another one (id) are two people, though their faces came as near as `distance`.

    The note counts for both.
    """

    other: str
    distance: float


@dataclass(frozen=True, slots=True)
class DropLookAlikes:
    """Let go of remembered pairs of the person, by their numbers; they stay restorable."""

    look_alikes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RestoreLookAlikes:
    """Bring dropped pairs back."""

    look_alikes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Several:
    """Changes of one person, done one after the other, all or none; its inverse goes back in the other order."""

    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class DropMarks:
    """Take check-ins of the person back; they stay restorable until the person is forgotten."""

    marks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RestoreMarks:
    """Let check-ins that were taken back stand again."""

    marks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Confirm:
    """An unsure visit (id) was this person; with `marking` it checks the person in as a sure one would have."""

    event: int
    marking: Marking | None = None


@dataclass(frozen=True, slots=True)
class Dismiss:
    """An unsure visit (id) was nobody known. Its picture goes unless strangers' pictures are kept."""

    event: int
    keep_crop: bool = False


@dataclass(frozen=True, slots=True)
class Reopen:
    """An unsure visit (id) that was settled waits again: it was perhaps `candidate`. The inverse of both."""

    event: int
    candidate: str
    crop: bytes | None = None


@dataclass(frozen=True, slots=True)
class ClaimVisits:
    """Visits (ids) of a stranger were this person. Check-ins stay as they are: the past makes none."""

    visits: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DisownVisits:
    """Claimed visits of the person were a stranger after all. `dismissed` are those of them that were said by hand to

    be nobody known. The inverse of ClaimVisits.
    """

    visits: tuple[int, ...]
    dismissed: tuple[int, ...] = ()


Change = (
    Rename
    | Describe
    | AddSamples
    | DropSamples
    | RestoreSamples
    | Remove
    | Restore
    | SetConsent
    | MoveSamples
    | TakeSamples
    | Merge
    | Split
    | Absorb
    | Release
    | Reject
    | DropRejections
    | RestoreRejections
    | RememberLookAlike
    | DropLookAlikes
    | RestoreLookAlikes
    | Several
    | DropMarks
    | RestoreMarks
    | Confirm
    | Dismiss
    | Reopen
    | ClaimVisits
    | DisownVisits
)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an erasure removed: counts only, no name and no picture.

    `backups` are the paths of copies known to the gallery that still hold the person, or cannot be read to tell.
    """

    person: str
    samples: int
    embeddings: int
    events: int
    erased_at: float
    backups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """A line of the audit trail: when (Unix time), what, whom by id, how many. No name and nothing of a face."""

    at: float
    what: str
    person: str | None
    count: int
