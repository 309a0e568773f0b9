"""A video file as a source of upright frames with presentation times. Playing at its pace is in pacing."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np

from facecog_desktop.capture.films.containers.told import told_by
from facecog_desktop.capture.opencv import cv2
from facecog_desktop.capture.pictures.decode import MAX_PIXELS
from facecog_desktop.capture.pictures.finding import kind_of
from facecog_desktop.capture.pictures.kinds import Kind
from facecog_desktop.capture.pictures.upright import AS_IT_IS, turn_of_degrees, upright
from facecog_desktop.core.errors import PictureTooLargeError, SourceUnreadableError, VideoInvalidError
from facecog_desktop.core.text import Plain, text
from facecog_desktop.core.types import Frame, Pixels

_FASTEST = 240.0
_USUAL = 25.0
_SKIPPED = 8  # damaged frames in a row that are passed over; at a film's end it costs as many empty reads
_RUN_UP = 0.5  # seconds before the frame that a jump is for: containers are not exact


class VideoSource:
    """Every frame of one file. It is opened by the first question about it and by `read`; `close` begins anew.

    Rotation told by the file (a phone held upright) is applied once, here: OpenCV's own is switched off, since its
    versions differ in what they turn. A single damaged frame is left out; times stay those of the file.
    """

    live = False
    moving = True

    def __init__(self, path: Path | str) -> None:
        self._path = str(path)
        self._capture: cv2.VideoCapture | None = None
        self._fps: float | None = None
        self._length: int | None = None
        self._turn = AS_IT_IS
        self._number = 0
        self._time = -1.0
        self._ahead: float | None = None
        self._jumped = False
        self._ended = False

    @property
    def name(self) -> str:
        """The path as given."""
        return self._path

    @property
    def fps(self) -> float | None:
        """Frames a second as the file says, None where it says nothing sensible. Raises as `read` does."""
        self._opened()
        return self._fps

    @property
    def length(self) -> int | None:
        """Number of frames as the file says, None where it says nothing. Raises as `read` does."""
        self._opened()
        return self._length

    def read(self) -> Frame | None:
        """The next frame, None at the end.

        Raises SourceNotFoundError, SourceUnreadableError, PictureTooLargeError, and VideoInvalidError where the file
        is no video, has no frames, or (once, at the place where it breaks off) ends long before it should.
        """
        if self._ended:
            return None
        time = self._advance()
        there, picture = (False, None) if time is None else self._opened().retrieve()
        if not there or picture is None or time is None:
            self._ended = True
            self._check_end()
            return None
        frame = Frame(upright(as_rgb(picture), self._turn), number=self._number, time=time, source=self._path)
        self._pass(time)
        return frame

    def skip(self, until: float, most: int) -> bool:
        """Pass over the frames before `until` seconds, at most `most` of them now, without making pictures of them.

        True where the next `read` gives the first frame from then on, or the end. Raises as `read` does.
        """
        for _ in range(0 if self._ended else most):
            time = self._advance()
            if time is None or time >= until:
                return True
            self._pass(time)
        return self._ended

    def jump(self, time: float) -> None:
        """Go on shortly before `time` seconds, where the file allows it; frames are numbered as if none lay between.

        To be asked before anything is read. Raises as `read` does.
        """
        self._jumped = True
        if time > _RUN_UP:
            self._opened().set(cv2.CAP_PROP_POS_MSEC, 1000 * (time - _RUN_UP))

    def close(self) -> None:
        """Release the file and begin anew with the next read."""
        if self._capture is not None:
            self._capture.release()
        self._capture = None
        self._number, self._time, self._ended = 0, -1.0, False
        self._ahead, self._jumped = None, False

    def _advance(self) -> float | None:
        """The time of the frame that is next, decoded but not yet a picture; None at the end."""
        if self._ahead is None:
            capture = self._opened()
            if not _grab_whole(capture):
                return None
            self._ahead = self._presentation_time(capture.get(cv2.CAP_PROP_POS_MSEC) / 1000)
        return self._ahead

    def _pass(self, time: float) -> None:
        """The frame that is next, at `time`, lies behind."""
        self._number, self._time, self._ahead = self._number + 1, time, None

    def _opened(self) -> cv2.VideoCapture:
        if self._capture is None:
            capture, self._turn = open_file(self._path)
            fps = capture.get(cv2.CAP_PROP_FPS)
            self._fps = fps if math.isfinite(fps) and 0 < fps <= _FASTEST else None
            count = capture.get(cv2.CAP_PROP_FRAME_COUNT)
            self._length = int(count) if math.isfinite(count) and 0 < count < 1e9 else None
            self._capture = capture
        return self._capture

    def _presentation_time(self, told: float) -> float:
        """Seconds since the start: as the file says if that is later than the frame before, else one period later."""
        if math.isfinite(told) and told >= 0 and told > self._time:
            return told
        return 0.0 if self._time < 0 else self._time + 1 / (self._fps or _USUAL)

    def _check_end(self) -> None:
        if self._jumped:  # how many frames there should have been is not known
            return
        if self._number == 0:
            raise VideoInvalidError(
                text("{path} has no frames that can be decoded", path=self._path), source=self._path
            )
        if self._length is None or self._fps is None:
            return
        promised = self._length / self._fps
        if self._number < self._length and self._time < 0.8 * promised - 1.0:
            raise VideoInvalidError(
                text(
                    "{path} breaks off after {seconds:.1f} of {whole:.1f} seconds; the file is damaged",
                    path=self._path,
                    seconds=self._time,
                    whole=promised,
                ),
                source=self._path,
            )


def open_file(path: str) -> tuple[cv2.VideoCapture, int]:
    """The opened file, which gives frames as they are stored, and their turn, numbered as EXIF does.

    Raises SourceNotFoundError, SourceUnreadableError, VideoInvalidError, PictureTooLargeError.
    """
    if kind_of(path) is not Kind.VIDEO:
        raise VideoInvalidError(text("{path} is not a video", path=path), source=path)
    told = told_by(path)
    capture = cv2.VideoCapture(_whole(path), cv2.CAP_FFMPEG)
    if not capture.isOpened():
        if told is not None and told.sound and not told.pictures:
            raise VideoInvalidError(
                text("{path} has sound but no pictures", path=path), "Choose a video with pictures.", source=path
            )
        raise VideoInvalidError(text("{path} is damaged, or of a kind that cannot be decoded", path=path), source=path)
    capture.set(cv2.CAP_PROP_ORIENTATION_AUTO, 0)
    size = capture.get(cv2.CAP_PROP_FRAME_WIDTH), capture.get(cv2.CAP_PROP_FRAME_HEIGHT)
    if size[0] * size[1] > MAX_PIXELS:
        capture.release()
        raise PictureTooLargeError(
            text(
                "{path} has {width} x {height} pixels, more than {most} megapixels",
                path=path,
                width=Plain(round(size[0])),
                height=Plain(round(size[1])),
                most=MAX_PIXELS // 1_000_000,
            ),
            source=path,
        )
    if told is None:
        return capture, turn_of_degrees(capture.get(cv2.CAP_PROP_ORIENTATION_META))
    return capture, told.turn


def _whole(path: str) -> str:
    """Absolute, so that no name is taken for a protocol of FFmpeg's ("concat:..."). Raises SourceUnreadableError."""
    whole = str(Path(path).absolute())
    try:
        whole.encode()
    except UnicodeEncodeError as error:
        raise SourceUnreadableError(
            text("the name of {path} is not text", path=repr(path)), "Rename the file and try again.", source=path
        ) from error
    return whole


def _grab_whole(capture: cv2.VideoCapture) -> bool:
    """Decode the next frame that can be decoded; False where there is none any more."""
    return any(capture.grab() for _ in range(1 + _SKIPPED))


def as_rgb(picture: np.ndarray) -> Pixels:
    """What a capture gives (BGR, or grey of some cameras) as RGB: the one place where moving pictures change order."""
    grey = picture.ndim == 2 or picture.shape[2] == 1
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_GRAY2RGB if grey else cv2.COLOR_BGR2RGB), np.uint8)
