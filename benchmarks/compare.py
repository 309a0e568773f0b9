"""Comparing: a pair new and again, and a long film beside face_recognition on the same frames.

python benchmarks/compare.py pair LEFT RIGHT
python benchmarks/compare.py film PICTURE CLIP [MINUTES [REFERENCE-FRAMES]]: CLIP is repeated and scaled to 1920x1080.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

import cv2

from facecog_desktop import bootstrap
from facecog_desktop.capture.drawn.face import draw_picture
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE
from facecog_desktop.core.comparing.comparison import Comparison, Terms
from facecog_desktop.core.comparing.reading import CompareGoOn, Side, WhichSide, go_to_the_end
from facecog_desktop.core.types import Frame
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.measuring.benchmark import resident_mb

AGAIN = 20
WIDTH, HEIGHT, FPS = 1920, 1080, 25.0


def ready(folder: Path) -> LocalService:
    """A service with everything loaded and used once, over an empty gallery."""
    settings = bootstrap.settings({"gallery": str(folder / "gallery.facecog")})
    service = bootstrap.service(settings)
    drawn = Side(Frame(draw_picture(DEMO_PEOPLE[0])), remembered=False)
    compared(service, drawn, drawn)
    return service


def compared(service: LocalService, left: Side, right: Side, go_on: CompareGoOn = go_to_the_end) -> Comparison:
    """The answer, whatever it costs."""
    answer = service.compare(left, right, Terms(), go_on)
    if answer is None:
        raise KeyboardInterrupt
    return answer


def pair(left: str, right: str) -> dict[str, Any]:
    """New, and again from the cache, start-up taken off."""
    with tempfile.TemporaryDirectory() as name:
        service = ready(Path(name))
        started = time.perf_counter()
        first = compared(service, Side(left), Side(right))
        new = time.perf_counter() - started
        again = []
        for _ in range(AGAIN):
            started = time.perf_counter()
            answer = compared(service, Side(left), Side(right))
            again.append(time.perf_counter() - started)
            if not answer.cached or answer.distance != first.distance:
                raise SystemExit("the cache was not used")
    cached = median(again)
    return {"new_ms": round(new * 1e3, 1), "again_ms": round(cached * 1e3, 2), "ratio": round(new / cached, 1)}


class Watch:
    """Told of the progress: how often, the longest silence (whoever cancels waits no longer), and the memory."""

    def __init__(self) -> None:
        self.calls = 0
        self.longest = 0.0
        self.memory: list[float] = []
        self._last = time.perf_counter()

    def __call__(self, side: WhichSide, done: float) -> bool:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now
        self.calls += 1
        if self.calls % 50 == 0:
            self.memory.append(resident_mb() or 0.0)
        return True


def long_film(clip: str, minutes: float, path: Path) -> Path:
    """The clip again and again at 1080p."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), FPS, (WIDTH, HEIGHT))
    capture = cv2.VideoCapture(clip)
    for _ in range(round(minutes * 60 * FPS)):
        there, frame = capture.read()
        if not there:
            capture = cv2.VideoCapture(clip)
            there, frame = capture.read()
        writer.write(cv2.resize(frame, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR))
    writer.release()
    return path


def sampled_by_opencv(path: Path) -> Iterator[Any]:
    """One frame a second as an example program reads them: every frame is decoded, RGB made of those used."""
    capture = cv2.VideoCapture(str(path))
    number = 0
    while capture.grab():
        if number % round(FPS) == 0:
            _, frame = capture.retrieve()
            yield cv2.cvtColor(frame, cv2.COLOR_BGR2RGB)
        number += 1


def usual(path: Path, most: int) -> float:
    """Seconds a sampled frame takes with face_recognition, decoding included."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import face_recognition
    started, count = time.perf_counter(), 0
    for frame in sampled_by_opencv(path):
        face_recognition.face_encodings(frame)
        count += 1
        if count == most:
            break
    return (time.perf_counter() - started) / count


def film(picture: str, clip: str, minutes: float = 10.0, reference_frames: int = 60) -> dict[str, Any]:
    """A picture against a long film; face_recognition gets the first of the same sampled frames."""
    with tempfile.TemporaryDirectory() as name:
        path = long_film(clip, minutes, Path(name) / "long.mp4")
        service = ready(Path(name))
        watch, before = Watch(), resident_mb() or 0.0
        started = time.perf_counter()
        answer = compared(service, Side(picture), Side(str(path)), watch)
        seconds = time.perf_counter() - started
        again = time.perf_counter()
        compared(service, Side(picture), Side(str(path)))
        again = time.perf_counter() - again
        theirs = usual(path, reference_frames)
        size = path.stat().st_size
    ours = seconds / answer.right.frames
    half = len(watch.memory) // 2
    return {
        "match": answer.match,
        "frames": answer.right.frames,
        "seconds": round(seconds, 1),
        "seconds_again": round(again, 3),
        "film_mb": round(size / 1e6),
        "ms_per_sampled_frame": round(ours * 1e3),
        "reference_ms_per_sampled_frame": round(theirs * 1e3),
        "ratio": round(theirs / ours, 2),
        "progress_calls": watch.calls,
        "longest_silence_s": round(watch.longest, 3),
        "rss_before_mb": round(before),
        "rss_first_half_mb": round(max(watch.memory[:half], default=0.0)),
        "rss_second_half_mb": round(max(watch.memory[half:], default=0.0)),
    }


def main() -> int:
    """Print one JSON document."""
    what, *rest = sys.argv[1:]
    if what == "pair":
        answer = pair(*rest)
    else:
        picture, clip, *numbers = rest
        answer = film(picture, clip, *(kind(number) for kind, number in zip((float, int), numbers, strict=False)))
    sys.stdout.write(json.dumps(answer) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
