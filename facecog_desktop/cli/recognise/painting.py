"""`--annotate`: writes what was looked at with boxes and names. How a box is drawn is not known here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from facecog_desktop.cli.running.describing import Seen
from facecog_desktop.cli.running.frames import Pick
from facecog_desktop.cli.running.parts import Label, Parts, Writer
from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.types import Frame, Verdict

_COLOURS = {Verdict.KNOWN: (64, 200, 96), Verdict.UNSURE: (240, 180, 40), Verdict.STRANGER: (160, 160, 160)}
_USUAL = 25.0  # frames a second of a film that does not say


@dataclass(slots=True)
class Painter:
    """The files of one run. Leaving it completes them; leaving it by an error removes what is half done.

    `several`: more than one SOURCE is read, so `out` must be a folder.
    """

    parts: Parts
    out: Path
    pick: Pick
    several: bool = False
    landmarks: bool = False
    _pictures: Writer | None = field(default=None, init=False)
    _film: Writer | None = field(default=None, init=False)
    _written: set[Path] = field(default_factory=set, init=False)

    def __enter__(self) -> Painter:
        if self.several and self.out.suffix and not self.out.is_dir():
            raise InvalidRequestError(f"several sources do not go into the one file {self.out}", "Name a folder.")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for writer in (self._film, self._pictures):
            if writer is not None and kind is None:
                writer.close()
            elif writer is not None:
                writer.discard()

    def paint(self, source: FrameSource, frame: Frame, faces: Sequence[Seen]) -> None:
        """Write the frame with its faces. Raises OutputUnwritableError, InvalidRequestError."""
        drawn = self.parts.annotate(frame.pixels, [label(seen, landmarks=self.landmarks) for seen in faces])
        writer = self._film_writer(source) if source.moving else self._pictures_writer(source)
        self._written.add(writer.write(frame.source, drawn))

    def end_film(self) -> None:
        """The film that was painted is complete."""
        if self._film is not None:
            self._film.close()
        self._film = None

    def _pictures_writer(self, source: FrameSource) -> Writer:
        """One for all separate pictures, so that equal names of different folders are told apart."""
        if self._pictures is None:
            self._pictures = self.parts.open_writer(self.out, source)
        return self._pictures

    def _film_writer(self, source: FrameSource) -> Writer:
        if self._film is None:
            rate = source.fps or _USUAL
            rate = min(rate, self.pick.fps) if self.pick.fps else rate / self.pick.every
            self._film = self.parts.open_writer(self.out, source, fps=rate)
        return self._film


def label(seen: Seen, *, landmarks: bool) -> Label:
    """What is drawn of a face: a name only of somebody known."""
    match = seen.match
    verdict = Verdict.UNSURE if match is None else match.verdict
    if verdict is Verdict.STRANGER or match is None or match.best is None:
        words = "Unknown" if verdict is Verdict.STRANGER else "?"
    else:
        words = match.best.name if verdict is Verdict.KNOWN else f"{match.best.name}?"
    return seen.face.box, words, _COLOURS[verdict], seen.face.landmarks if landmarks else None
