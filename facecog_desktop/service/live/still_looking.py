"""StillLooker: looks at pictures that stand still: each by itself, and every face in it decided by that one look."""

from __future__ import annotations

import time as clock

from facecog_desktop.core.errors import ServerUnavailableError
from facecog_desktop.core.matching.matching import disowned
from facecog_desktop.core.matching.tracking import Tracker
from facecog_desktop.core.matching.voting import VotingRules
from facecog_desktop.core.picture.quality import assess
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.core.types import Face, Frame, Match, Quality, Scene, Track
from facecog_desktop.service.registering.faces import Decode, take_shot


class StillLooker:
    """Owned by one thread. Separate pictures have nothing to do with one another: nobody is followed, nobody votes.

    A picture that is looked at again keeps its numbers; whoever is new in the gallery is known in it then. So does the
    last frame of a film: with the film's own tracker its faces have the numbers that they had.
    """

    voting = VotingRules(agreeing=1, memory=1)
    """One look decides."""

    def __init__(self, service: FaceService, decode: Decode, tracker: Tracker | None = None) -> None:
        """`tracker`: whoever has followed what is looked at here; nobody, where it is left out."""
        self._service = service
        self._decode = decode
        self._tracker = tracker or Tracker()
        self._frame: Frame | None = None
        self._faces: tuple[Face, ...] = ()
        self._numbers: tuple[int, ...] = ()
        self._qualities: tuple[Quality, ...] = ()
        self._matches: tuple[Match | None, ...] = ()
        self._revision: int | None = None
        self._said: list[tuple[int, str | None]] = []
        self._denied: dict[int, frozenset[str]] = {}
        self.registering = False
        """While true, every scene carries the shot that the shutter would keep."""
        self.attentive = False
        """Proof of life is nothing that a picture can give."""
        self.away: ServerUnavailableError | None = None
        """Why nobody can be named at the moment."""

    @property
    def still(self) -> StillLooker:
        """Looks at the last picture, once the source has ended: this one, as before."""
        return self

    def prepare(self) -> None:
        """Load what the first look would have to wait for."""
        self._service.prepare()

    def deny(self, track: int, person: str | None) -> None:
        """The user says that a face is not this person (id); None takes that back. Any thread."""
        self._said.append((track, person))

    def look(self, frame: Frame) -> Scene:
        """The scene of this picture: new faces in a new one, who they are as the gallery is now."""
        started = clock.perf_counter()
        revision = self._service.revision()
        restarted = self._revision is not None and revision != self._revision
        self._revision = revision
        if frame is not self._frame:
            self._find(frame)
        doubted = self._heed_user()
        self._identify(frame)
        shot = take_shot(self._service, frame, self._faces, self._decode) if self.registering else None
        return Scene(
            frame=frame,
            tracks=self._tracks(frame.time),
            identifying=False,  # it is done, and the picture stays
            shot=shot,
            look_ms=(clock.perf_counter() - started) * 1e3,
            looks=self._looks(),
            doubted=doubted,
            restarted=restarted,
        )

    def _find(self, frame: Frame) -> None:
        faces = self._service.detect(frame, thorough=True)
        if self._frame is not None:
            self._tracker.forget()
        self._frame, self._faces = frame, tuple(faces)
        self._numbers = tuple(self._tracker.update(faces, frame.time))
        self._qualities = tuple(assess(frame.pixels, face) for face in faces)
        self._matches = (None,) * len(faces)
        self._denied = {}

    def _heed_user(self) -> tuple[int, ...]:
        """The faces of which the user has said something since the last look."""
        heard: dict[int, None] = {}
        while self._said:
            number, person = self._said.pop(0)
            if number in self._numbers:
                before = self._denied.get(number, frozenset())
                self._denied[number] = frozenset() if person is None else before | {person}
                heard[number] = None
        return tuple(heard)

    def _identify(self, frame: Frame) -> None:
        try:
            answers = self._service.identify(frame, self._faces) if self._faces else []
        except ServerUnavailableError as error:
            if self.away is None or self.away.message != error.message:
                self.away = error
            return
        self.away = None
        self._matches = tuple(map(self._owned, self._numbers, answers))

    def _owned(self, number: int, match: Match) -> Match:
        best = match.best
        return disowned(match) if best is not None and best.person in self._denied.get(number, ()) else match

    def _looks(self) -> tuple[tuple[int, Match], ...]:
        return tuple((number, match) for number, match in zip(self._numbers, self._matches, strict=True) if match)

    def _tracks(self, time: float) -> tuple[Track, ...]:
        rows = zip(self._numbers, self._faces, self._matches, self._qualities, strict=True)
        return tuple(
            Track(number, face, match, votes=0 if match is None else 1, first=time, last=time, quality=quality)
            for number, face, match, quality in rows
        )
