"""Measuring speed: a film looked at as fast as possible and at its own pace. Threads are started by who is asked to."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.ports.program import FrameSource
from facecog_desktop.core.types import Frame, Scene
from facecog_desktop.service.live.looking import Looker
from facecog_desktop.service.live.session import LiveSession

See = Callable[[Frame], Sequence[str | None]]
"""Looks at a frame; a name, or None, for each of its faces."""

Step = Callable[[int], None]
"""Told after each frame how many there were."""

NAP = 0.002
"""Seconds that the sleeper wants to sleep."""

_LOOK_TIMEOUT = 0.1


class Loop(Protocol):
    """A thread that repeats a step until it answers False."""

    def start(self) -> None:
        """Begin."""
        ...

    def stop(self) -> None:
        """Ask it to end."""
        ...

    def join(self) -> object:
        """Wait for its end."""
        ...

    @property
    def running(self) -> bool:
        """True until it has ended."""
        ...


class MakeLoop(Protocol):
    """Makes such a thread, not started yet."""

    def __call__(self, step: Callable[[], bool], *, name: str, close: Callable[[], None] | None = None) -> Loop:
        """`close` is called in the thread at its end."""
        ...


@dataclass(frozen=True, slots=True)
class Clocks:
    """`wall` and `cpu` (of all threads of this process) give seconds."""

    wall: Callable[[], float] = time.perf_counter
    cpu: Callable[[], float] = time.process_time
    sleep: Callable[[float], None] = time.sleep


REAL = Clocks()


def frames_of(source: FrameSource, most: int) -> Iterator[Frame]:
    """The first frames of a source, which is closed at the end. Raises what it raises."""
    with closing(source):
        for _ in range(most):
            frame = source.read()
            if frame is None:
                return
            yield frame


@dataclass(frozen=True, slots=True)
class Throughput:
    """A film looked at as fast as possible, reading it included. `named` counts faces by name."""

    frames: int
    fps: float
    cpu_ms_per_frame: float
    look_ms: tuple[float, ...]
    named: Mapping[str, int]
    unnamed: int


def throughput(frames: Iterator[Frame], see: See, step: Step = lambda count: None, clocks: Clocks = REAL) -> Throughput:
    """Look at every frame, one after the other."""
    took: list[float] = []
    names: Counter[str | None] = Counter()
    started, cpu = clocks.wall(), clocks.cpu()
    for frame in frames:
        before = clocks.wall()
        names.update(see(frame))
        took.append((clocks.wall() - before) * 1e3)
        step(len(took))
    seconds, cpu = clocks.wall() - started, clocks.cpu() - cpu
    count = len(took)
    return Throughput(
        frames=count,
        fps=count / max(seconds, 1e-9),
        cpu_ms_per_frame=cpu / max(count, 1) * 1e3,
        look_ms=tuple(took),
        named={name: number for name, number in names.items() if name is not None},
        unnamed=names[None],
    )


def names_in(scene: Scene) -> list[str | None]:
    """What is said of each face of a scene."""
    return [track.match.name if track.match else None for track in scene.tracks]


@dataclass(frozen=True, slots=True)
class Watched:
    """A film played at its own pace while it is looked at.

    `fps`: of the preview; `looked`: frames that became a scene; `latency_ms`: from a frame's coming to its scene;
    `cores`: CPU seconds a second; `naps_ms`: how long a sleep of 2 ms took in another thread; `named_after`: seconds
    of the film from somebody's coming to the name, a person each.
    """

    frames: int
    looked: int
    fps: float
    latency_ms: tuple[float, ...]
    cores: float
    naps_ms: tuple[float, ...]
    named_after: tuple[float, ...]
    rss_mb: float | None


class _Stamped:
    """A source that notes when each frame came."""

    def __init__(self, source: FrameSource, clock: Callable[[], float], most: int) -> None:
        self._source = source
        self._clock = clock
        self._left = most
        self.came: dict[int, float] = {}
        self.name, self.live, self.moving = source.name, source.live, source.moving
        self.fps, self.length = source.fps, source.length

    def read(self) -> Frame | None:
        """The next frame, noted."""
        if self._left == 0:
            return None
        frame = self._source.read()
        if frame is not None:
            self.came[frame.number] = self._clock()
            self._left -= 1
        return frame

    def close(self) -> None:
        """Of the source."""
        self._source.close()


@dataclass(slots=True)
class _Notes:
    """What the look loop sees."""

    latency_ms: list[float] = field(default_factory=list)
    named_after: dict[int, float] = field(default_factory=dict)

    def take(self, scene: Scene, came: Mapping[int, float], now: float) -> None:
        """One scene."""
        self.latency_ms.append((now - came[scene.frame.number]) * 1e3)
        for track in scene.tracks:
            if track.match is not None and track.match.name is not None:
                self.named_after.setdefault(track.id, scene.frame.time - track.first)


def watch(source: FrameSource, looker: Looker, make_loop: MakeLoop, most: int, clocks: Clocks = REAL) -> Watched:
    """Play at most so many frames of a source that keeps its own pace. Raises the last error of source or look."""
    stamped = _Stamped(source, clocks.wall, most)
    notes = _Notes()
    session = LiveSession(stamped, looker, clocks.wall)

    def look() -> bool:
        going = session.look(_LOOK_TIMEOUT)
        scene = session.scenes.take(0.0)
        if scene is not None:
            notes.take(scene, stamped.came, clocks.wall())
        return going

    looker.prepare()
    loops = make_loop(session.grab, name="grab", close=session.close), make_loop(look, name="look")
    started, cpu = clocks.wall(), clocks.cpu()
    try:
        for loop in loops:
            loop.start()
        naps = nap_while(lambda: any(loop.running for loop in loops), clocks)
        cores = (clocks.cpu() - cpu) / max(clocks.wall() - started, 1e-9)
    finally:
        session.stop()
        for loop in loops:
            loop.join()
    _complain(session.status.error or session.status.look_error)
    times = list(stamped.came.values())
    return Watched(
        frames=len(times),
        looked=len(notes.latency_ms),
        fps=(len(times) - 1) / (times[-1] - times[0]) if len(times) > 1 else 0.0,
        latency_ms=tuple(notes.latency_ms),
        cores=cores,
        naps_ms=naps,
        named_after=tuple(notes.named_after.values()),
        rss_mb=resident_mb(),
    )


def _complain(error: FaceCogError | None) -> None:
    if error is not None:
        raise error


def nap_while(going: Callable[[], bool], clocks: Clocks = REAL) -> tuple[float, ...]:
    """Sleep 2 ms again and again; how many milliseconds each sleep took."""
    naps = []
    while going():
        before = clocks.wall()
        clocks.sleep(NAP)
        naps.append((clocks.wall() - before) * 1e3)
    return tuple(naps)


def naps_during(work: Iterator[object], make_loop: MakeLoop, clocks: Clocks = REAL) -> tuple[float, ...]:
    """The same while another thread goes through `work`."""
    loop = make_loop(lambda: next(work, None) is not None, name="work")
    loop.start()
    try:
        return nap_while(lambda: loop.running, clocks)
    finally:
        loop.stop()
        loop.join()


def percentile(values: Sequence[float], part: float) -> float | None:
    """The value below which `part` (0 to 100) of them lie; None of nothing."""
    return float(np.percentile(values, part)) if values else None


def resident_mb(status: Path = Path("/proc/self/status")) -> float | None:
    """Megabytes (2^20) of memory that this process holds; None where the system does not tell."""
    try:
        lines = status.read_text("ascii", "replace").splitlines()
    except OSError:
        return None
    kilobytes = [line.split()[1] for line in lines if line.startswith("VmRSS:")]
    return int(kilobytes[0]) / 1024 if kilobytes else None
