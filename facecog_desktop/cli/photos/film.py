"""Which moments of a film are kept of the one person in it. Rules only: nothing is read or stored here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facecog_desktop.core.errors import NoFaceError, PoorQualityError, SeveralFacesError
from facecog_desktop.core.matching.tracking import Tracker
from facecog_desktop.core.picture.quality import REGISTRATION_LIMIT, weakest
from facecog_desktop.core.types import Face, PoseName, Sample

MOST = 10
"""Photos kept of one film."""

_APART = 0.4  # seconds between two kept moments
_LONGEST = 20.0  # seconds for which a camera is watched
_RIVAL = 0.5  # a second face seen for this part of the first one's time is a second person
_PER_POSE = 3 * MOST  # moments remembered of each direction: a long film must not fill the memory


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """One frame of the film with exactly the faces allowed."""

    time: float
    sample: Sample

    @property
    def quality(self) -> float:
        """0 to 100."""
        return self.sample.quality.overall


class Reel:
    """The moments of one film, by track. `faces`: as many may be in a frame (the largest is meant)."""

    def __init__(self, *, faces: int = 1, force: bool = False) -> None:
        self._faces = faces
        self._force = force
        self._tracker = Tracker()
        self._moments: dict[int, dict[PoseName, list[Moment]]] = {}
        self._counts: dict[int, int] = {}
        self._crowded = 0
        self._began: float | None = None

    def add(self, time: float, faces: Sequence[Face], sample: Sample | None) -> None:
        """One more frame at `time` seconds; `sample` is of the largest face, None where the frame is not usable."""
        self._began = time if self._began is None else self._began
        numbers = self._tracker.update(faces, time)
        if len(faces) > self._faces:
            self._crowded += 1
        if sample is None or not numbers:
            return
        track = numbers[0]
        self._counts[track] = self._counts.get(track, 0) + 1
        shelf = self._moments.setdefault(track, {}).setdefault(sample.pose, [])
        shelf.append(Moment(time, sample))
        if len(shelf) > _PER_POSE:
            shelf.remove(min(shelf, key=lambda moment: moment.quality))

    def enough(self, time: float) -> bool:
        """Whether a camera may stop: as many good moments as are kept in several directions, or too long already."""
        if self._began is not None and time - self._began >= _LONGEST:
            return True
        track = self._longest()
        if track is None:
            return False
        good = {pose: self._good(shelf) for pose, shelf in self._moments[track].items()}
        poses = [pose for pose, moments in good.items() if moments]
        return len(poses) >= 3 and len(_spread(good)) >= MOST

    def chosen(self) -> list[Moment]:
        """At most MOST moments of one person, the best of every direction first, in the order of the film.

        Raises NoFaceError, SeveralFacesError, PoorQualityError.
        """
        track = self._longest()
        if track is None and self._crowded:
            raise SeveralFacesError("there are several faces in every usable frame")
        if track is None:
            raise NoFaceError("there is no face in any frame")
        self._refuse_rivals(track)
        good = {pose: self._good(shelf) for pose, shelf in self._moments[track].items()}
        kept = _spread(good)
        if not kept:
            best = max((moment for shelf in self._moments[track].values() for moment in shelf), key=lambda m: m.quality)
            raise PoorQualityError(f"no frame is good enough to keep: {weakest(best.sample.quality).words} at best")
        return sorted(kept, key=lambda moment: moment.time)

    def _longest(self) -> int | None:
        """The track that was seen in most frames."""
        return max(self._counts, key=lambda track: self._counts[track], default=None)

    def _refuse_rivals(self, track: int) -> None:
        """Nobody knows who is meant where two faces are seen for about as long."""
        rivals = [other for other, count in self._counts.items() if count > _RIVAL * self._counts[track]]
        if self._faces == 1 and len(rivals) > 1:
            raise SeveralFacesError(
                f"the film shows {len(rivals)} faces one after the other",
                "Use a film of one person without cuts, or --allow-several 2 for the face seen longest.",
            )

    def _good(self, shelf: Sequence[Moment]) -> list[Moment]:
        """The moments worth keeping, best first."""
        good = [moment for moment in shelf if self._force or moment.quality >= REGISTRATION_LIMIT]
        return sorted(good, key=lambda moment: -moment.quality)


def _spread(shelves: dict[PoseName, list[Moment]]) -> list[Moment]:
    """Up to MOST moments, one of each direction in turn, none close to another in time."""
    kept: list[Moment] = []
    waiting = {pose: list(moments) for pose, moments in shelves.items() if moments}
    while waiting and len(kept) < MOST:
        for pose in list(waiting):
            moment = next((m for m in waiting[pose] if all(abs(m.time - k.time) >= _APART for k in kept)), None)
            if moment is None:
                del waiting[pose]
                continue
            waiting[pose].remove(moment)
            kept.append(moment)
            if len(kept) == MOST:
                break
    return kept
