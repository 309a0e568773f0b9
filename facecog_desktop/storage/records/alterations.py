"""Changes of core.people.changes carried out, each answered with its inverse, within the caller's transaction."""

from __future__ import annotations

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.people.changes import (
    Absorb,
    AddSamples,
    Change,
    ClaimVisits,
    Confirm,
    Describe,
    Dismiss,
    DisownVisits,
    DropLookAlikes,
    DropMarks,
    DropRejections,
    DropSamples,
    Merge,
    MoveSamples,
    Reject,
    Release,
    RememberLookAlike,
    Remove,
    Rename,
    Reopen,
    Restore,
    RestoreLookAlikes,
    RestoreMarks,
    RestoreRejections,
    RestoreSamples,
    SetConsent,
    Several,
    Split,
    TakeSamples,
)
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Person
from facecog_desktop.storage.records import joining, look_alikes, people, rejections, samples, upkeep
from facecog_desktop.storage.records.log import claims, reviews
from facecog_desktop.storage.records.session import Session

_WORDS: dict[type[Change], str] = {
    Rename: "renamed",
    Describe: "described",
    AddSamples: "photos added",
    DropSamples: "photos dropped",
    RestoreSamples: "photos restored",
    Remove: "removed",
    Restore: "restored",
    SetConsent: "consent noted",
    MoveSamples: "photos given away",
    TakeSamples: "photos taken",
    Merge: "merged",
    Split: "split",
    Absorb: "absorbed",
    Release: "released",
    Reject: "counter-example added",
    DropRejections: "counter-examples dropped",
    RestoreRejections: "counter-examples restored",
    RememberLookAlike: "look-alike remembered",
    DropLookAlikes: "look-alikes let go",
    RestoreLookAlikes: "look-alikes restored",
    DropMarks: "check-ins taken back",
    RestoreMarks: "check-ins restored",
    Confirm: "visit confirmed",
    Dismiss: "visit dismissed",
    Reopen: "visit to be reviewed again",
    ClaimVisits: "stranger's visits claimed",
    DisownVisits: "stranger's visits given back",
}

Describing = Rename | Describe | SetConsent
Keeping = AddSamples | DropSamples | RestoreSamples
Joining = MoveSamples | TakeSamples | Merge | Split | Absorb | Release
Rejecting = Reject | DropRejections | RestoreRejections
TellingApart = RememberLookAlike | DropLookAlikes | RestoreLookAlikes
Logging = reviews.Logging | claims.Claiming
Single = Describing | Keeping | Remove | Restore | Joining | Rejecting | TellingApart


def word_for(change: Change) -> str:
    """What the audit trail says of it."""
    if change == SetConsent(None):
        return "consent withdrawn"
    return _WORDS[type(change)]


def count_of(change: Change) -> int:
    """How many photos, counter-examples or pairs the audit trail says it was about."""
    for field in ("samples", "rejections", "look_alikes", "marks", "visits"):
        if hasattr(change, field):
            return len(getattr(change, field))
    return int(isinstance(change, RememberLookAlike))


def is_of_the_log(change: Change) -> bool:
    """Whether it alters visits and marks only, so that nobody need look at the people again."""
    return isinstance(change, Logging)


def parts(change: Change) -> tuple[Change, ...]:
    """The single changes that it is made of."""
    if isinstance(change, Several):
        return tuple(single for each in change.changes for single in parts(each))
    return (change,)


def carry_out(db: Session, person: Person, change: Change, now: float) -> Change:
    """Do it; what leads back to exactly the state before, also where there was nothing to do."""
    if isinstance(change, Several):
        # Each is carried out on the person as the one before has left it.
        done = [carry_out(db, people.one_person(db, person.id), each, now) for each in change.changes]
        return Several(tuple(reversed(done)))
    if isinstance(change, claims.Claiming):
        return claims.carry_out(db, person, change)
    if isinstance(change, Logging):
        return reviews.carry_out(db, person, change, now)
    return _carry_out_one(db, person, change, now)


def _carry_out_one(db: Session, person: Person, change: Single, now: float) -> Change:
    match change:
        case Rename() | Describe() | SetConsent():
            return _describe(db, person, change)
        case AddSamples() | DropSamples() | RestoreSamples():
            return _keep(db, person, change, now)
        case Remove() | Restore():
            return _take_out(db, person, change, now)
        case Reject() | DropRejections() | RestoreRejections():
            return _reject(db, person, change, now)
        case RememberLookAlike() | DropLookAlikes() | RestoreLookAlikes():
            return _tell_apart(db, person, change, now)
        case _:
            return _join(db, person, change, now)


def _describe(db: Session, person: Person, change: Describing) -> Change:
    """What is known of the person."""
    match change:
        case Rename(name):
            people.rename(db, person.id, name)
            return Rename(person.name)
        case Describe(external_id, metadata):
            people.describe(db, person.id, external_id, metadata)
            return Describe(person.external_id, person.metadata)
        case SetConsent(consent):
            people.set_consent(db, person.id, consent)
            return SetConsent(person.consent)


def _keep(db: Session, person: Person, change: Keeping, now: float) -> Change:
    """Which photos are kept."""
    match change:
        case AddSamples(added):
            joining.refuse_merged(person)
            return DropSamples(samples.insert_samples(db, person.id, added, now))
        case DropSamples(ids):
            return RestoreSamples(samples.drop(db, person.id, ids, now))
        case RestoreSamples(ids):
            return DropSamples(samples.restore(db, person.id, ids))


def _take_out(db: Session, person: Person, change: Remove | Restore, now: float) -> Change:
    """Whether the person is there. Raises AlreadyRegisteredError where somebody was given one of the pictures."""
    wanted = isinstance(change, Remove)
    if person.removed == wanted:
        return change
    if wanted:
        people.set_removed(db, person.id, now)
        return Restore()
    if person.merged_into is not None:
        joining.unmerge(db, person, now)
        return Merge(person.merged_into)
    for md5 in samples.pictures_of(db, person.id):
        samples.refuse_known(db, md5, "")
    people.set_removed(db, person.id, None)
    return Remove()


def _join(db: Session, person: Person, change: Joining, now: float) -> Change:
    """A change between two people, told from the side of `person`."""
    match change:
        case MoveSamples(ids, to):
            moved = joining.move_samples(db, person, people.one_person(db, to), ids)
            _tell(db, to, "photos taken", len(moved), now)
            return TakeSamples(moved, to)
        case TakeSamples(ids, source):
            moved = joining.move_samples(db, people.one_person(db, source), person, ids)
            _tell(db, source, "photos given away", len(moved), now)
            return MoveSamples(moved, source)
        case Merge(into):
            joining.merge(db, person, people.one_person(db, into), now)
            return Restore()
        case Split(ids, name):
            if not ids:
                raise InvalidRequestError("there is no photo to split off", "Name at least one photo.")
            joining.refuse_merged(person)
            other = people.insert_person(db, name, None, None, now)
            moved = joining.move_samples(db, person, people.one_person(db, other), ids)
            look_alikes.inherit(db, person.id, other, now)
            _tell(db, other, "photos taken", len(moved), now)
            return Absorb(other)
        case Absorb(other):
            joining.merge(db, people.one_person(db, other), person, now)
            return Release(other)
        case Release(other):
            absorbed = people.one_person(db, other)
            if absorbed.merged_into != person.id:
                raise InvalidRequestError(text("{part} is not a part of {name}", part=absorbed.name, name=person.name))
            joining.unmerge(db, absorbed, now)
            return Absorb(other)


def _reject(db: Session, person: Person, change: Rejecting, now: float) -> Change:
    """Who is not the person."""
    match change:
        case Reject(sample):
            joining.refuse_merged(person)
            return DropRejections((rejections.insert_rejection(db, person.id, sample, now),))
        case DropRejections(ids):
            return RestoreRejections(rejections.mark(db, person.id, ids, now))
        case RestoreRejections(ids):
            return DropRejections(rejections.mark(db, person.id, ids, None))


def _tell_apart(db: Session, person: Person, change: TellingApart, now: float) -> Change:
    """Who looks like the person and is somebody else."""
    match change:
        case RememberLookAlike(other, distance):
            joining.refuse_merged(person)
            return DropLookAlikes(look_alikes.remember(db, person.id, {other: distance}, now))
        case DropLookAlikes(ids):
            return RestoreLookAlikes(look_alikes.mark(db, person.id, ids, now))
        case RestoreLookAlikes(ids):
            return DropLookAlikes(look_alikes.mark(db, person.id, ids, None))


def _tell(db: Session, person_id: str, what: str, count: int, now: float) -> None:
    """The other person has changed too."""
    people.touch(db, person_id, now)
    upkeep.note(db, what, person_id, count, now)
