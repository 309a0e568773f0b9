"""Looker: one look at one frame of a moving picture. Detect, follow, identify whom it is time to identify, vote."""

from __future__ import annotations

import time as clock
from collections.abc import Sequence
from dataclasses import dataclass, field

from facecog_desktop.core.matching import one_person_once
from facecog_desktop.core.ports import FaceService, Follower
from facecog_desktop.core.quality import assess
from facecog_desktop.core.tracking import Tracker, TrackingRules
from facecog_desktop.core.types import Box, Face, Frame, Match, Quality, Scene, Shot, Track, Verdict
from facecog_desktop.core.voting import Ballot, VotingRules
from facecog_desktop.service.faces import Decode, take_shot
from facecog_desktop.service.sight import Seen, Sight, SightRules


@dataclass(frozen=True, slots=True)
class LookingRules:
    """How often a face is identified: at most `at_once` faces a look, a known one every `interval` seconds, one that is
    judged a stranger or unsure every `doubtful_interval`, because better pictures of it may come, and in its first
    `young` seconds as often as can be: whoever walks in is blurred at first.

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
    """What is remembered of one track between looks.

    `doubted`: the face could not be followed, so that somebody else may stand there now (a cut in a film): nothing is
    said of it until a look agrees with what was said before.
    """

    ballot: Ballot
    first: float
    last: float
    looked: float = -1e9
    quality: Quality | None = None
    doubted: bool = False

    @property
    def known(self) -> bool:
        """Whether the face has a name."""
        verdict = self.ballot.verdict
        return verdict is not None and verdict.verdict is Verdict.KNOWN


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
        self._revision: int | None = None
        self.registering = False
        """While true, every scene carries the shot that the shutter would keep."""

    def prepare(self) -> None:
        """Load what the first look would have to wait for."""
        self._service.prepare()

    def look(self, frame: Frame) -> Scene:
        """The scene of this frame."""
        started = clock.perf_counter()
        self._heed_gallery()
        registering = self.registering
        seen = self._sight.see(frame, urgent=self._urgent(frame.time), always=registering)
        faces = seen.faces
        self._doubt(seen)
        self._numbers = self._tracker.update(faces, frame.time)
        self._remember(self._numbers, frame.time)
        due = self._due(seen, frame.time)
        self._identify(frame, faces, due)
        shot = take_shot(self._service, frame, faces, self._decode) if registering else None
        return self._scene(frame, faces, due, shot, started)

    def _urgent(self, time: float) -> bool:
        """Whether somebody in view waits for a name."""
        in_view = [self._followed[number] for number in self._numbers if number in self._followed]
        return any(
            followed.doubted
            or not followed.ballot.settled
            or (not followed.known and time - followed.first < self._rules.young)
            for followed in in_view
        )

    def _doubt(self, seen: Seen) -> None:
        """Mark the tracks whose face could not be followed into this frame."""
        for position in seen.lost:
            followed = self._followed.get(self._numbers[position])
            if followed is not None and followed.ballot.settled:
                followed.doubted = True

    def _heed_gallery(self) -> None:
        """A gallery that changed makes every vote stale: somebody may have been registered, renamed or removed."""
        revision = self._service.revision()
        if self._revision is not None and revision != self._revision:
            for followed in self._followed.values():
                followed.ballot = Ballot(self._rules.voting)
                followed.looked = -1e9
        self._revision = revision

    def _remember(self, numbers: Sequence[int], time: float) -> None:
        """Note who is in view; drop tracks that the tracker has given up."""
        for number in numbers:
            followed = self._followed.setdefault(number, _Followed(Ballot(self._rules.voting), time, time))
            followed.last = time
        for number in self._followed.keys() - set(self._tracker.alive):
            del self._followed[number]

    def _due(self, seen: Seen, time: float) -> list[int]:
        """Positions of the faces to identify now: those without a verdict first, then the longest unseen.

        Only detected faces: a followed one's landmarks are not good enough.
        """
        due: list[tuple[bool, float, int]] = []
        for position in (i for i, detected in enumerate(seen.detected) if detected):
            followed = self._followed[self._numbers[position]]
            settled = followed.ballot.settled and not followed.doubted
            rested = time - followed.looked >= self._interval(followed, time)
            if rested or not settled:
                due.append((settled, followed.looked, position))
        return [position for _, _, position in sorted(due)[: self._rules.at_once]]

    def _interval(self, followed: _Followed, time: float) -> float:
        """Seconds between two looks at a face that has its verdict."""
        if followed.known:
            return self._rules.interval
        return 0.0 if time - followed.first < self._rules.young else self._rules.doubtful_interval

    def _identify(self, frame: Frame, faces: Sequence[Face], due: Sequence[int]) -> None:
        """Ask the service about the faces that are due and count the votes."""
        if not due:
            return
        matches = self._service.identify(frame, [faces[position] for position in due])
        for position, match in zip(due, matches, strict=True):
            followed = self._followed[self._numbers[position]]
            if followed.doubted and not followed.ballot.agrees(match):
                followed.ballot = Ballot(self._rules.voting)
            followed.doubted = False
            followed.ballot.add(match)
            followed.looked = frame.time
            followed.quality = assess(frame.pixels, faces[position])

    def _scene(
        self,
        frame: Frame,
        faces: Sequence[Face],
        due: Sequence[int],
        shot: Shot | None,
        started: float,
    ) -> Scene:
        """The frozen result. Two tracks never carry the same name in one frame."""
        verdicts = self._verdicts(self._numbers)
        tracks = tuple(
            Track(
                id=number,
                face=face,
                match=verdicts[number],
                votes=self._followed[number].ballot.votes,
                first=self._followed[number].first,
                last=frame.time,
                quality=self._followed[number].quality,
            )
            for number, face in zip(self._numbers, faces, strict=True)
        )
        large = self._rules.rec_area * frame.width * frame.height
        return Scene(
            frame=frame,
            tracks=tracks,
            identifying=any(_visible(faces[position].box, frame) > large for position in due),
            shot=shot,
            look_ms=(clock.perf_counter() - started) * 1e3,
        )

    def _verdicts(self, numbers: Sequence[int]) -> dict[int, Match | None]:
        """The voted match of each track in view."""
        voted = {number: self._spoken(self._followed[number]) for number in numbers}
        spoken = [number for number, match in voted.items() if match is not None]
        once = one_person_once([match for match in voted.values() if match is not None])
        return {**voted, **dict(zip(spoken, once, strict=True))}

    @staticmethod
    def _spoken(followed: _Followed) -> Match | None:
        """What is said of a track: its verdict, unless that is in doubt."""
        return None if followed.doubted else followed.ballot.verdict


def _visible(box: Box, frame: Frame) -> float:
    """Pixels of the box that lie in the frame."""
    return box.intersection(Box(0, 0, frame.width, frame.height))
