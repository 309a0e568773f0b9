"""The program's verbs over a gallery and an engine, and what works beside them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from threading import Lock
from typing import TYPE_CHECKING

from facecog_desktop.bootstrap.engines import engine
from facecog_desktop.bootstrap.galleries import gallery, reading_cache, vicinity
from facecog_desktop.bootstrap.sources import decode, open_source
from facecog_desktop.settings import Settings

if TYPE_CHECKING:
    from facecog_desktop.core.ports.gallery import Gallery
    from facecog_desktop.core.ports.program import FaceEngine, FaceService
    from facecog_desktop.service.comparing.comparer import Comparer
    from facecog_desktop.service.crew import Dealt, Result, Task, Work
    from facecog_desktop.service.live.looking import Looker
    from facecog_desktop.service.local import LocalService
    from facecog_desktop.service.log.logbook import LoggedGallery
    from facecog_desktop.service.log.strangers import StrangerAlbum
    from facecog_desktop.service.registering.portraits import Portraitist
    from facecog_desktop.ui.threads import Loop


def service(
    settings: Settings,
    load_engine: Callable[[], FaceEngine] | None = None,
    *,
    crowd: int = 0,
    kept: Gallery | None = None,
) -> LocalService:
    """The service on this computer; its engine is loaded when first needed. `crowd`: so many more who do not exist.

    `kept`: the gallery, where it is open already.
    """
    from facecog_desktop.service.local import LocalService

    load_engine = load_engine or once(lambda: engine(settings))
    kept = kept or with_crowd(settings, crowd)
    made = LocalService(
        kept,
        load_engine,
        decode,
        clock=time.time,
        threshold=settings.threshold or None,
        vicinity=vicinity(settings, kept),
    )
    made.comparer = comparer(settings, load_engine)
    return made


def stranger_album(
    settings: Settings, kept: LoggedGallery | None = None, seen_by: FaceService | None = None
) -> StrangerAlbum:
    """The strangers in the log of a gallery (None: that of the settings); `seen_by` works on the very same gallery."""
    from facecog_desktop.service.log.strangers import StrangerAlbum

    kept = kept or gallery(settings)
    return StrangerAlbum(kept, seen_by or service(settings, kept=kept), decode)


def comparer(settings: Settings, load_engine: Callable[[], FaceEngine]) -> Comparer:
    """What compares pictures and films, and remembers what it has read beside the gallery."""
    from facecog_desktop.service.comparing.comparer import Comparer
    from facecog_desktop.vision.identity import ENGINE

    recipe = f"{ENGINE} {settings.detector} {settings.min_face}"
    return Comparer(load_engine, open_source, reading_cache(settings), recipe)


def portraitist(settings: Settings, *, faces: int) -> Portraitist:
    """What makes the photos of many picture files, in a process of its own."""
    from facecog_desktop.service.registering.portraits import Portraitist

    seeing = engine(settings)
    seeing.prepare()
    return Portraitist(
        service(settings, lambda: seeing), seeing, lambda data, source: decode(data, source=source), faces=faces
    )


def with_crowd(settings: Settings, crowd: int) -> Gallery:
    """The gallery of the settings, with `crowd` more who do not exist."""
    from facecog_desktop.service.measuring.crowd import crowded

    return crowded(gallery(settings), crowd) if crowd else gallery(settings)


def once(make: Callable[[], FaceEngine]) -> Callable[[], FaceEngine]:
    """The same object for every caller, made by the first one while the others wait."""
    lock = Lock()
    made: list[FaceEngine] = []

    def get() -> FaceEngine:
        with lock:
            if not made:
                made.append(make())
            return made[0]

    return get


def looker(settings: Settings, service: FaceService) -> Looker:
    """What follows the faces of one moving source and votes on who they are."""
    from facecog_desktop.core.matching.voting import VotingRules
    from facecog_desktop.service.live.looking import Looker, LookingRules
    from facecog_desktop.vision.opencv_flow import FlowFollower

    rules = LookingRules(
        interval=1.0 / settings.looks_per_second,
        rec_area=settings.rec_area,
        voting=VotingRules(agreeing=settings.votes, memory=max(9, 3 * settings.votes)),
    )
    return Looker(service, decode, follower=FlowFollower(), rules=rules)


def deal(make: Callable[[], Work[Task, Result]], tasks: Iterable[Task], workers: int) -> Dealt[Result]:
    """(number of the task, result) of work done by so many processes; see service.crew."""
    from facecog_desktop.service import crew

    return crew.deal(make, tasks, workers)


def make_loop(step: Callable[[], bool], *, name: str, close: Callable[[], None] | None = None) -> Loop:
    """A thread that repeats a step until it answers False."""
    from facecog_desktop.ui.threads import Loop

    return Loop(step, name=name, close=close)
