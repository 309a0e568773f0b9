"""Comparer: reads both sides, or finds them in the cache, and holds them against each other."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from facecog_desktop.core.comparing.comparison import Comparison, Limit, Terms, candidates, compare
from facecog_desktop.core.comparing.reading import CompareGoOn, NoCache, Reading, ReadingCache, Side, WhichSide
from facecog_desktop.core.errors import InvalidRequestError, SourceNotFoundError
from facecog_desktop.core.ports.program import FaceEngine, FrameSource
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Frame
from facecog_desktop.service.comparing import digests
from facecog_desktop.service.comparing.going import StoppedError, Told, telling
from facecog_desktop.service.comparing.reading import read_film, read_picture

_VERSION = 1
"""Counts up when what is read of a side changes, so that older readings are not found any more."""


def no_sources(spec: str) -> FrameSource:
    """For a comparer of pictures in memory only. Raises SourceNotFoundError."""
    raise SourceNotFoundError(text("no files are read here: {source}", source=spec), source=spec)


class Comparer:
    """Compares two sides. Safe to call from several threads if engine and cache are."""

    def __init__(
        self,
        engine: Callable[[], FaceEngine],
        open_source: Callable[[str], FrameSource] = no_sources,
        cache: ReadingCache | None = None,
        recipe: str = "",
    ) -> None:
        """`engine` is called on first need: what is in the cache needs none. `recipe` names it, and whatever else
        readings depend on.
        """
        self._engine = engine
        self._open = open_source
        self._cache = cache or NoCache()
        self._recipe = recipe

    def compare(self, left: Side, right: Side, terms: Terms, limit: Limit, go_on: CompareGoOn) -> Comparison | None:
        """The answer; None where `go_on` said no.

        Raises SeveralFacesError (with the side's name as its source), InvalidRequestError, and what reading the
        sources raises.
        """
        cached = True
        readings: list[Reading] = []
        try:
            for side, which in ((left, WhichSide.LEFT), (right, WhichSide.RIGHT)):
                reading, found = self._reading(side, terms.fps, telling(go_on, which))
                readings.append(reading)
                cached = cached and found
        except StoppedError:
            return None
        for side, reading in zip((left, right), readings, strict=True):
            candidates(reading, side.face, side.name)
        answer = compare(readings[0], readings[1], terms, limit, faces=(left.face, right.face))
        return replace(answer, cached=cached)

    def read(self, side: Side, fps: float, go_on: CompareGoOn, which: WhichSide = WhichSide.LEFT) -> Reading | None:
        """What is on one side, to choose a face of it; None where `go_on` said no. Raises as `compare`."""
        try:
            return self._reading(side, fps, telling(go_on, which))[0]
        except StoppedError:
            return None

    def clear(self) -> int:
        """Forget all readings; how many there were."""
        return self._cache.clear()

    def _reading(self, side: Side, fps: float, told: Told) -> tuple[Reading, bool]:
        """A side's reading, and whether it was known."""
        told(0.0)
        if isinstance(side.source, Frame):
            return self._picture(side.source, None, told, remembered=side.remembered)
        alias = None
        if _is_file(side.source):
            alias = self._key(digests.of_file(Path(side.source), told), fps)
            known = self._cache.find(alias)
            if known is not None:
                return known, True
        with closing(self._open(side.source)) as source:
            if source.live:
                raise InvalidRequestError(
                    text("{source} has no end", source=side.source),
                    "Compare pictures and video files.",
                    source=side.source,
                )
            if source.moving:
                reading = read_film(self._engine(), source, fps, told)
                if alias is not None and side.remembered:
                    self._cache.store(alias, reading)
                return reading, False
            return self._picture(only_picture(source), alias, told, remembered=side.remembered)

    def _picture(self, frame: Frame, alias: str | None, told: Told, *, remembered: bool) -> tuple[Reading, bool]:
        """A picture's reading by its pixels; a file's name for it is remembered with it."""
        key = self._key(digests.of_pixels(frame.pixels))
        reading = self._cache.find(key)
        found = reading is not None
        if reading is None:
            reading = read_picture(self._engine(), frame, told)
            if remembered:
                self._cache.store(key, reading)
        if alias is not None and remembered:
            self._cache.rename(alias, key)
        return reading, found

    def _key(self, *parts: object) -> str:
        return digests.key(_VERSION, self._recipe, *parts)


def _is_file(spec: str) -> bool:
    try:
        return Path(spec).is_file()
    except (OSError, ValueError):
        return False


def only_picture(source: FrameSource) -> Frame:
    """The one picture. Raises InvalidRequestError for a folder of several, and what reading raises."""
    if (source.length or 1) > 1:
        raise InvalidRequestError(
            text("{name} holds {count} pictures", name=source.name, count=source.length),
            "Name one of them.",
            source=source.name,
        )
    frame = source.read()
    if frame is None:
        raise SourceNotFoundError(text("there is no picture in it: {name}", name=source.name), source=source.name)
    return frame
