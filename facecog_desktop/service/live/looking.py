"""Looker: one look at one frame of a moving picture. Detect, follow, identify whom it is time to identify, vote."""

from __future__ import annotations

import time as clock
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from facecog_desktop.core.errors import ServerUnavailableError
from facecog_desktop.core.matching.matching import disowned
from facecog_desktop.core.matching.pacing import Pace
from facecog_desktop.core.matching.tracking import Tracker, TrackingRules
from facecog_desktop.core.matching.verdicts import Verdicts
from facecog_desktop.core.matching.voting import VotingRules
from facecog_desktop.core.picture.quality import assess, too_poor_to_name
from facecog_desktop.core.ports.program import FaceService, Follower
from facecog_desktop.core.types import Box, Face, Frame, Match, Quality, Scene, Track
from facecog_desktop.service.live.sight import Seen, Sight, SightRules
from facecog_desktop.service.live.still_looking import StillLooker
from facecog_desktop.service.registering.faces import Decode, take_shot


@dataclass(frozen=True, slots=True)
class LookingRules:
    """How often a face is identified: at most `at_once` faces a look, one that is plainly somebody's every `interval`
    seconds, another one every `doubtful_interval`, because better pictures of it may come, and in its first `young`
    seconds as often as can be: whoever walks in is blurred at first. Never by the threshold: see core.matching.pacing.

    `rec_area`: the part of the frame that a face must fill for the scene to say that it is being identified.
    """

    at_once: int = 4
    interval: float = 1.0
    doubtful_interval: float = 0.2
    young: float = 0.8
    rec_area: float = 0.05
    voting: VotingRules = field(default_factory=VotingRules)
    tracking: TrackingRules = field(default_factory=TrackingRules)
    sight: SightRules = field(default_factory=SightRules)


@dataclass(slots=True)
class _Followed:
    """What is remembered of one track between looks, beside its votes. `denied` are people who the face is not."""

    pace: Pace
    first: float
    looked: float = -1e9
    quality: Quality | None = None
    denied: frozenset[str] = frozenset()


class Looker:
    """Owned by one thread. `look` at the frames of one source in their order."""

    def __init__(
        self,
        service: FaceService,
        decode: Decode,
        *,
        follower: Follower | None = None,
        rules: LookingRules | None = None,
    ) -> None:
        """Without a `follower` faces are detected in every frame."""
        self._service = service
        self._decode = decode
        self._rules = rules or LookingRules()
        self._sight = Sight(service.detect, follower, self._rules.sight)
        self._tracker = Tracker(self._rules.tracking)
        self._numbers: list[int] = []
        self._followed: dict[int, _Followed] = {}
        self._verdicts = Verdicts(self._rules.voting)
        self._revision: int | None = None
        self._said: deque[tuple[int, str | None]] = deque()
        self.still = StillLooker(service, decode, self._tracker)
        """Looks at the last frame, once the source has ended."""
        self.registering = False
        """While true, every scene carries the shot that the shutter would keep."""
        self.attentive = False
        """While true, faces are detected in every frame, for landmarks that are only followed show no blink."""
        self.away: ServerUnavailableError | None = None
        """Why nobody can be named at the moment: faces are followed all the same."""

    @property
    def voting(self) -> VotingRules:
        """How looks vote."""
        return self._rules.voting

    def prepare(self) -> None:
        """Load what the first look would have to wait for."""
        self._service.prepare()

    def deny(self, track: int, person: str | None) -> None:
        """The user says that a face in view is not this person (id): while it is in view it is not called that again,

        however near it comes. None takes back what was said of the track. Any thread.
        """
        self._said.append((track, person))

    def look(self, frame: Frame) -> Scene:
        """The scene of this frame."""
        started = clock.perf_counter()
        restarted = self._heed_gallery()
        registering = self.registering
        seen = self._sight.see(frame, urgent=self._urgent(frame.time), always=registering or self.attentive)
        doubted = (*self._doubt(seen), *self._heed_user())
        self._numbers = self._tracker.update(seen.faces, frame.time)
        self._remember(self._numbers, frame.time)
        due = self._due(seen, frame.time)
        looks = self._identify(frame, seen.faces, due)
        shot = take_shot(self._service, frame, seen.faces, self._decode) if registering else None
        large = self._rules.rec_area * frame.width * frame.height
        return Scene(
            frame=frame,
            tracks=self._tracks(frame, seen.faces),
            identifying=any(_visible(seen.faces[position].box, frame) > large for position in due),
            shot=shot,
            look_ms=(clock.perf_counter() - started) * 1e3,
            looks=looks,
            doubted=doubted,
            restarted=restarted,
        )

    def _urgent(self, time: float) -> bool:
        """Whether somebody in view waits for a name."""
        in_view = [self._followed[number] for number in self._numbers if number in self._followed]
        return any(
            not followed.pace.enough or (not followed.pace.clear and time - followed.first < self._rules.young)
            for followed in in_view
        )

    def _doubt(self, seen: Seen) -> tuple[int, ...]:
        """The tracks whose face could not be followed into this frame: nothing is sure of them any more."""
        lost = [self._numbers[position] for position in seen.lost]
        doubted = tuple(number for number in lost if number in self._followed)
        for number in doubted:
            self._verdicts.doubt(number)
            self._followed[number].pace.restart()
            self._followed[number].denied = frozenset()
        return doubted

    def _heed_user(self) -> tuple[int, ...]:
        """The tracks of which the user has said something since the last look: nothing else is sure of them now."""
        heard: dict[int, None] = {}
        while self._said:
            number, person = self._said.popleft()
            followed = self._followed.get(number)
            if followed is not None:
                followed.denied = frozenset() if person is None else followed.denied | {person}
                followed.pace.restart()
                followed.looked = -1e9
                self._verdicts.doubt(number)
                heard[number] = None
        return tuple(heard)

    def _heed_gallery(self) -> bool:
        """A gallery that changed makes every vote stale: somebody may have been registered, renamed or removed."""
        revision = self._service.revision()
        changed = self._revision is not None and revision != self._revision
        if changed:
            self._verdicts.restart()
            for followed in self._followed.values():
                followed.pace.restart()
                followed.looked = -1e9
        self._revision = revision
        return changed

    def _remember(self, numbers: Sequence[int], time: float) -> None:
        """Note who is in view; drop tracks that the tracker has given up."""
        for number in numbers:
            self._followed.setdefault(number, _Followed(Pace(self._rules.voting.agreeing), time))
        alive = set(self._tracker.alive)
        for number in self._followed.keys() - alive:
            del self._followed[number]
        self._verdicts.keep(alive)

    def _due(self, seen: Seen, time: float) -> list[int]:
        """Positions of the faces to identify now: those without a verdict first, then the longest unseen.

        Only detected faces: a followed one's landmarks are not good enough.
        """
        due: list[tuple[bool, float, int]] = []
        for position in (i for i, detected in enumerate(seen.detected) if detected):
            followed = self._followed[self._numbers[position]]
            enough = followed.pace.enough
            if not enough or time - followed.looked >= self._interval(followed, time):
                due.append((enough, followed.looked, position))
        return [position for _, _, position in sorted(due)[: self._rules.at_once]]

    def _interval(self, followed: _Followed, time: float) -> float:
        """Seconds between two looks at a face that has its verdict."""
        if followed.pace.clear:
            return self._rules.interval
        return 0.0 if time - followed.first < self._rules.young else self._rules.doubtful_interval

    def _identify(self, frame: Frame, faces: Sequence[Face], due: Sequence[int]) -> tuple[tuple[int, Match], ...]:
        """Ask the service about the faces that are due and count the votes; each track's match of this look."""
        if not due:
            return ()
        try:
            answers = self._service.identify(frame, [faces[position] for position in due])
        except ServerUnavailableError as error:
            if self.away is None or self.away.message != error.message:
                self.away = error
            for position in due:  # no look, but none is owed at once either
                self._followed[self._numbers[position]].looked = frame.time
            return ()
        self.away = None
        matches = [
            disowned(match) if match.best is not None and match.best.person in self._denied(position) else match
            for position, match in zip(due, answers, strict=True)
        ]
        for position, match in zip(due, matches, strict=True):
            number = self._numbers[position]
            followed, quality = self._followed[number], assess(frame.pixels, faces[position])
            self._verdicts.hear(number, match)
            followed.pace.add(match, poor=too_poor_to_name(quality))
            followed.looked, followed.quality = frame.time, quality
        return tuple(zip((self._numbers[position] for position in due), matches, strict=True))

    def _denied(self, position: int) -> frozenset[str]:
        """Whom the face at this position is said not to be."""
        return self._followed[self._numbers[position]].denied

    def _tracks(self, frame: Frame, faces: Sequence[Face]) -> tuple[Track, ...]:
        """Everybody in view. Two tracks never carry the same name in one frame."""
        spoken = self._verdicts.spoken(self._numbers)
        return tuple(
            Track(
                id=number,
                face=face,
                match=spoken[number],
                votes=self._verdicts.votes(number),
                first=self._followed[number].first,
                last=frame.time,
                quality=self._followed[number].quality,
            )
            for number, face in zip(self._numbers, faces, strict=True)
        )


def _visible(box: Box, frame: Frame) -> float:
    """Pixels of the box that lie in the frame."""
    return box.intersection(Box(0, 0, frame.width, frame.height))
