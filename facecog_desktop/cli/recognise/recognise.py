"""`facecog recognise`: who is in pictures, films and cameras."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer

from facecog_desktop.cli.recognise.painting import Painter
from facecog_desktop.cli.running.describing import Seen, Summary, frame_document, frame_text, seen_in
from facecog_desktop.cli.running.failures import UsageError
from facecog_desktop.cli.running.frames import Pick, Unread, read
from facecog_desktop.cli.running.output import ANSWER_IS_NO, DONE, KNOWN_ERROR, error_document
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.picture.quality import assess
from facecog_desktop.core.ports.program import FaceService, FrameSource
from facecog_desktop.core.types import Frame, Verdict
from facecog_desktop.service.live.looking import Looker
from facecog_desktop.service.server.fallback import FallbackService
from facecog_desktop.settings import Settings, WhenOffline

Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE", help="Camera (number or name), video, picture, folder, glob or URL.", show_default=False
    ),
]
Threshold = Annotated[
    float | None,
    typer.Option(
        min=0.01, max=1.2, help="Largest score that counts as known. Default: chosen from the gallery's size."
    ),
]
Every = Annotated[int | None, typer.Option(min=1, metavar="N", help="Look at every n-th frame of a film.")]
Fps = Annotated[
    float | None,
    typer.Option(min=0.001, metavar="F", help="Look at no more than this many frames a second of a film."),
]
Annotate = Annotated[
    Path | None,
    typer.Option(metavar="OUT", help="Write the picture or film with boxes and names; for several pictures a folder."),
]
ShowLandmarks = Annotated[bool, typer.Option("--show-landmarks", help="With --annotate: draw the landmarks, too.")]


def recognise(
    run: Run,
    sources: Sources,
    *,
    threshold: Threshold = None,
    every: Every = None,
    fps: Fps = None,
    annotate: Annotate = None,
    show_landmarks: ShowLandmarks = False,
) -> int:
    """Say who is in it. A film is followed over its frames and votes on every face; pictures stand for themselves.

    Ends with 3 when nobody known was recognised. With --json: a line a picture or frame; after a film a summary.
    """
    if every is not None and fps is not None:
        raise UsageError("--every and --fps exclude each other", "See: facecog recognise --help")
    settings = run.settings({} if threshold is None else {"threshold": threshold})
    service = run.service(settings)
    someone = bool(service.people())
    away = _tell_away(run, service, someone=someone)
    if not someone:
        run.output.note("facecog: nobody is registered in this gallery")
    pick = Pick(every or 1, fps)
    with ExitStack() as stack:
        painter = None
        if annotate is not None:
            several = len(sources) > 1
            painter = stack.enter_context(Painter(run.parts, annotate, pick, several, landmarks=show_landmarks))
        recognition = Recognition(run, settings, service, pick, painter)
        for spec in sources:
            recognition.source(spec)
    if not away:
        _tell_away(run, service, someone=True)  # it went away in the middle
    return recognition.code


def _tell_away(run: Run, service: FaceService, *, someone: bool) -> bool:
    """Say who answers in place of a server that is away; whether it is. Raises its error where nobody could."""
    error = service.link.status.error if isinstance(service, FallbackService) else None
    if error is None:
        return False
    if not someone or run.settings().when_offline is WhenOffline.SAY:
        raise error
    run.output.note(f"facecog: {error.message}: the gallery of this computer answers")
    return True


@dataclass(slots=True)
class Recognition:
    """One run over all sources."""

    run: Run
    settings: Settings
    service: FaceService
    pick: Pick
    painter: Painter | None
    _read: int = field(default=0, init=False)
    _known: bool = field(default=False, init=False)

    @property
    def code(self) -> int:
        """The exit code so far."""
        if self._read == 0:
            return KNOWN_ERROR
        return DONE if self._known else ANSWER_IS_NO

    def source(self, spec: str) -> None:
        """Everything in one SOURCE. What cannot be read is told, and the rest goes on."""
        film: Film | None = None
        try:
            for item in read(self.run.parts, spec, self.pick):
                if isinstance(item, Unread):
                    self._unread(item)
                    continue
                if self._read == 0:
                    self.run.prepare(self.service)
                self._read += 1
                source, frame = item
                if source.moving:
                    film = film or Film(self, spec, source, self.run.parts.looker(self.settings, self.service))
                    film.frame(frame)
                else:
                    self._picture(source, frame, spec)
        except KeyboardInterrupt:
            if film is not None and film.source.live:
                film.end()  # a camera has no other end
            raise
        if film is not None:
            film.end()

    def told(self, source: FrameSource, frame: Frame, faces: list[Seen]) -> None:
        """Keep what the exit code needs, and paint."""
        self._known = self._known or any(face.match and face.match.verdict is Verdict.KNOWN for face in faces)
        if self.painter is not None:
            self.painter.paint(source, frame, faces)

    def _picture(self, source: FrameSource, frame: Frame, spec: str) -> None:
        found = self.service.detect(frame, thorough=True)
        matches = self.service.identify(frame, found)
        faces = [Seen(face, match, assess(frame.pixels, face)) for face, match in zip(found, matches, strict=True)]
        name = frame.source or spec
        self.told(source, frame, faces)
        output = self.run.output
        if output.json:
            output.document(frame_document(name, frame, faces))
        else:
            output.text(frame_text(name, frame, faces, moving=False))

    def _unread(self, item: Unread) -> None:
        self.run.output.failure(item.error)
        if self.run.output.json:
            self.run.output.document({"source": item.source, "error": error_document(item.error)})


@dataclass(slots=True)
class Film:
    """One moving source. As text only what changes is printed; as JSON every frame that was looked at."""

    recognition: Recognition
    spec: str
    source: FrameSource
    looker: Looker
    _summary: Summary = field(default_factory=Summary, init=False)
    _last: str = field(default="", init=False)

    def frame(self, frame: Frame) -> None:
        """Look at the next frame."""
        scene = self.looker.look(frame)
        if self.looker.away is not None:
            raise self.looker.away
        faces = seen_in(scene)
        self._summary.add(frame.time, faces)
        self.recognition.told(self.source, frame, faces)
        output = self.recognition.run.output
        if output.json:
            output.document(frame_document(self.spec, frame, faces))
            return
        names = ", ".join(sorted(_label(face) for face in faces))
        if names != self._last:
            output.text(frame_text(self.spec, frame, faces, moving=True))
            self._last = names

    def end(self) -> None:
        """The last line, and the painted film complete."""
        if self.recognition.painter is not None:
            self.recognition.painter.end_film()
        output = self.recognition.run.output
        output.answer(self._summary.document(), self._summary.text())


def _label(face: Seen) -> str:
    """What must change for another line of text."""
    verdict = face.match.verdict if face.match else None
    return f"{face.track} {verdict} {face.match.name if face.match else ''}"
