"""The table of look-alikes: pairs of people who are remembered to be two. Verbs work within the caller's transaction.

Rows name the people they were noted for; who was merged is read as the other one, so that a merge can be taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.people.look_alikes import LookAlikes, Pairs, pair_of
from facecog_desktop.core.text import Plain, text
from facecog_desktop.storage.records.session import Session, inserted


def pairs(db: Session) -> list[LookAlikes]:
    """Every remembered pair of people who are there, in the order in which they were noted."""
    removed = {row[0] for row in db.execute("SELECT id FROM people WHERE removed IS NOT NULL").fetchall()}
    return [pair for pair in _live(db) if not removed & set(pair.people)]


def ids(db: Session) -> Pairs:
    """The same for whoever searches; removed people may be among them."""
    return frozenset(pair.people for pair in _live(db))


def remember(db: Session, person_id: str, others: Mapping[str, float], now: float) -> tuple[int, ...]:
    """Note that the person is none of these others (id -> distance); the numbers of pairs that were not known.

    Raises InvalidRequestError where both are the same person or one of them is not there.
    """
    root = _root(db)
    known = {pair.people for pair in _live(db)}
    noted = []
    for other, distance in others.items():
        _refuse_absent(db, person_id, other)
        pair = pair_of(person_id, other)
        if pair_of(root(person_id), root(other)) not in known:
            noted.append(_insert(db, pair, distance, now))
    return tuple(noted)


def mark(db: Session, person_id: str, numbers: Iterable[int], dropped: float | None) -> tuple[int, ...]:
    """Let go of pairs (Unix time) or bring them back (None); the numbers of those that this changed.

    A pair goes with all its notes: where entries were merged there are several. Raises InvalidRequestError for a number
    that is not the person's.
    """
    meant = set(numbers)
    for key in meant:
        _refuse_others(db, person_id, key)
    if dropped is not None:
        meant |= {key for pair in _live(db) if meant & set(pair.ids) for key in pair.ids}
    done = []
    for key in sorted(meant):
        changed = db.execute(
            "UPDATE look_alikes SET dropped = ? WHERE id = ? AND (dropped IS NULL) = ?",
            [dropped, key, dropped is not None],
        )
        done += [key] * changed.rowcount
    return tuple(done)


def inherit(db: Session, person_id: str, heir: str, now: float) -> None:
    """A person who was split off looks like whomever the photos' former owner looked like."""
    for pair in _live(db):
        other = pair.other(person_id)
        if other is not None and other != heir:
            _insert(db, pair_of(heir, other), pair.distance, now)


def _insert(db: Session, pair: tuple[str, str], distance: float, now: float) -> int:
    return inserted(
        db,
        "INSERT INTO look_alikes (person, other, distance, created) VALUES (?, ?, ?, ?)",
        [*pair, float(distance), now],
    )


def _live(db: Session) -> Iterator[LookAlikes]:
    """Pairs that are not dropped, as who they are now."""
    rows = db.execute(
        "SELECT id, person, other, distance, created FROM look_alikes WHERE dropped IS NULL ORDER BY id"
    ).fetchall()
    if not rows:
        return
    root = _root(db)
    found: dict[tuple[str, str], list[tuple[int, float, float]]] = {}
    for key, person, other, distance, created in rows:
        people = root(person), root(other)
        if people[0] != people[1]:
            found.setdefault(pair_of(*people), []).append((key, distance, created))
    for people, notes in found.items():
        yield LookAlikes(
            tuple(note[0] for note in notes), people, min(note[1] for note in notes), min(note[2] for note in notes)
        )


def _root(db: Session) -> Callable[[str], str]:
    """Id -> id of who has everything of that person now."""
    merged = dict(db.execute("SELECT id, merged_into FROM people WHERE merged_into IS NOT NULL").fetchall())

    def root(person_id: str) -> str:
        while person_id in merged:
            person_id = merged[person_id]
        return person_id

    return root


def _refuse_absent(db: Session, person_id: str, other: str) -> None:
    there = db.execute(
        "SELECT count(*) FROM people WHERE id IN (?, ?) AND merged_into IS NULL", [person_id, other]
    ).fetchone()[0]
    if there != 2:
        raise InvalidRequestError("a pair of look-alikes is two people who are there", "Name two different people.")


def _refuse_others(db: Session, person_id: str, number: int) -> None:
    root = _root(db)
    row = db.execute("SELECT person, other FROM look_alikes WHERE id = ?", [number]).fetchone()
    if row is None or root(person_id) not in {root(row[0]), root(row[1])}:
        raise InvalidRequestError(
            text("the person has no remembered look-alike number {number}", number=Plain(number)),
            "Read the list again.",
        )
