"""What was seen, as JSON and as text: a face, a frame, the summary of a film."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from facecog_desktop.cli.running.output import rounded
from facecog_desktop.core.types import Box, Face, Frame, Match, Quality, Scene, Verdict


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """One face with the answer about it; `track` only where faces are followed."""

    face: Face
    match: Match | None
    quality: Quality | None
    track: int | None = None


def seen_in(scene: Scene) -> list[Seen]:
    """The followed faces of a scene, largest first."""
    tracks = sorted(scene.tracks, key=lambda track: -track.face.box.area)
    return [Seen(track.face, track.match, track.quality, track.id) for track in tracks]


def frame_document(source: str, frame: Frame, faces: Sequence[Seen]) -> dict[str, Any]:
    """A picture or frame as `recognise` prints it."""
    return {
        "source": source,
        "frame": frame.number,
        "time": rounded(frame.time, 3),
        "width": frame.width,
        "height": frame.height,
        "faces": [face_document(face) for face in faces],
    }


def face_document(seen: Seen) -> dict[str, Any]:
    """A face as `recognise` prints it. Who an unsure one might be is told as `candidate`, never as its name; who it is

    said not to be, though nearest, as `rejected`.
    """
    match = seen.match
    verdict = _verdict(match)
    answer: dict[str, Any] = {
        "box": box_numbers(seen.face.box),
        "name": match.name if match else None,
        "person": match.person if match else None,
        "verdict": verdict.value,
        "distance": rounded(match.distance) if match else None,
        "margin": rounded(match.margin) if match else None,
        "confidence": rounded(match.confidence) if match else None,
        "track": seen.track,
        "quality": rounded(seen.quality.overall, 1) if seen.quality else None,
    }
    if verdict is Verdict.UNSURE and match is not None and match.best is not None:
        answer["candidate"] = {"name": match.best.name, "person": match.best.person}
    if match is not None and match.rejected is not None:
        answer["rejected"] = {"name": match.rejected.name, "person": match.rejected.person}
    return answer


def face_text(seen: Seen) -> str:
    """A face in a few words."""
    match = seen.match
    if match is None:
        return "looking…"
    if match.best is None or match.verdict is Verdict.STRANGER:
        return "stranger"
    if match.verdict is Verdict.UNSURE:
        return f"perhaps {match.best.name} ({match.best.distance:.2f})"
    return f"{match.best.name} {match.confidence:.0%} ({match.best.distance:.2f})"


def frame_text(source: str, frame: Frame, faces: Sequence[Seen], *, moving: bool) -> str:
    """A picture or frame in one line."""
    place = f"{source} {frame.time:.2f} s" if moving else source
    return f"{place}: {', '.join(face_text(face) for face in faces) or 'no face'}"


def box_numbers(box: Box) -> list[int]:
    """[x, y, width, height] in whole pixels."""
    return [round(box.x), round(box.y), round(box.width), round(box.height)]


def _verdict(match: Match | None) -> Verdict:
    """A face about which the votes do not agree yet is an unsure one."""
    return Verdict.UNSURE if match is None else match.verdict


@dataclass(slots=True)
class _Appearance:
    name: str
    person: str
    first: float
    last: float
    frames: int = 0


@dataclass(slots=True)
class Summary:
    """Who was in one film. `frames` counts those in which the person was named."""

    _people: dict[str, _Appearance] = field(default_factory=dict)
    _known_tracks: set[int] = field(default_factory=set)
    _stranger_tracks: set[int] = field(default_factory=set)

    def add(self, time: float, faces: Sequence[Seen]) -> None:
        """One more frame, at `time` seconds."""
        for seen in faces:
            match = seen.match
            if match is None or seen.track is None:
                continue
            if match.verdict is Verdict.STRANGER:
                self._stranger_tracks.add(seen.track)
            if match.best is None or match.verdict is not Verdict.KNOWN:
                continue
            self._known_tracks.add(seen.track)
            fresh = _Appearance(match.best.name, match.best.person, time, time)
            appearance = self._people.setdefault(match.best.person, fresh)
            appearance.last = time
            appearance.frames += 1

    @property
    def strangers(self) -> int:
        """Faces followed that were called a stranger and never anybody."""
        return len(self._stranger_tracks - self._known_tracks)

    def document(self) -> dict[str, Any]:
        """The last line of a film."""
        people = [
            {
                "name": who.name,
                "person": who.person,
                "first": rounded(who.first, 3),
                "last": rounded(who.last, 3),
                "frames": who.frames,
            }
            for who in self._people.values()
        ]
        return {"summary": {"people": people, "strangers": self.strangers}}

    def text(self) -> str:
        """The same for people."""
        lines = [
            f"  {who.name}: {who.first:.1f} to {who.last:.1f} s, named in {who.frames} frames"
            for who in self._people.values()
        ]
        return "\n".join(["Summary:", *(lines or ["  nobody known"]), f"  strangers: {self.strangers}"])
