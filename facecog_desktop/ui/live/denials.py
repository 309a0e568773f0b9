"""Faces in view of which the user has just said who they are not, until recognition says so itself. No widget here."""

from __future__ import annotations

from dataclasses import dataclass, replace

from facecog_desktop.core.matching.matching import disowned
from facecog_desktop.core.types import Scene, Track, Verdict


@dataclass(slots=True)
class _Denial:
    person: str
    kept: bool = False


class Denials:
    """The word of the user holds from the click on: also before the gallery knows, and where nothing is looked at any

    more because a film has ended.
    """

    def __init__(self) -> None:
        self._of: dict[int, _Denial] = {}

    def deny(self, track: int, person: str) -> None:
        """The track is not this person (id)."""
        self._of[track] = _Denial(person)

    def keep(self, track: int) -> None:
        """The gallery knows: what is said of the track from its next verdict on holds."""
        if track in self._of:
            self._of[track].kept = True

    def allow(self, track: int) -> None:
        """It could not be kept, or was taken back."""
        self._of.pop(track, None)

    def heed(self, scene: Scene) -> None:
        """A newer scene: denials end where recognition has come to another answer, or perhaps to another face."""
        for track in scene.tracks:
            denial = self._of.get(track.id)
            if denial is not None and denial.kept and (track.id in scene.doubted or not _is(track, denial.person)):
                del self._of[track.id]

    def shown(self, scene: Scene) -> Scene:
        """The scene without the names that were denied."""
        if not any(track.id in self._of for track in scene.tracks):
            return scene
        return replace(scene, tracks=tuple(self._shown(track) for track in scene.tracks))

    def _shown(self, track: Track) -> Track:
        denial = self._of.get(track.id)
        if denial is None or track.match is None or not _is(track, denial.person):
            return track
        return replace(track, match=disowned(track.match), votes=0)


def _is(track: Track, person: str) -> bool:
    """Whether the track is called that, be it with a question mark."""
    match = track.match
    return (
        match is not None
        and match.verdict is not Verdict.STRANGER
        and match.best is not None
        and match.best.person == person
    )
