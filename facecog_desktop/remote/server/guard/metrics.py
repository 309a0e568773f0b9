"""Figures of one process for Prometheus, each with the label `pid`: of several processes any may answer."""

from __future__ import annotations

import os
from collections.abc import Callable

from fastapi import Depends, FastAPI, Request
from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from starlette.responses import Response

from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.guard.traffic import Traffic
from facecog_desktop.remote.server.keys.ring import Scope
from facecog_desktop.remote.server.state import state_of_app

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Figures:
    """What is counted, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._pid = str(os.getpid())
        self._requests = Counter(
            "facecog_requests", "Requests answered", ["pid", "route", "method", "status"], registry=self.registry
        )
        self._seconds = Histogram(
            "facecog_request_seconds",
            "Time to the end of the answer",
            ["pid", "route", "method"],
            buckets=_SECONDS,
            registry=self.registry,
        )
        faces = Counter("facecog_faces_identified", "Faces looked for in the gallery", ["pid"], registry=self.registry)
        self._faces = faces.labels(self._pid)
        ProcessCollector(registry=self.registry)
        PlatformCollector(registry=self.registry)

    def answered(self, route: str, method: str, status: int, seconds: float, faces: int) -> None:
        """One more request."""
        self._requests.labels(self._pid, route, method, str(status)).inc()
        self._seconds.labels(self._pid, route, method).observe(seconds)
        if faces:
            self._faces.inc(faces)

    def watch(self, name: str, words: str, read: Callable[[], float]) -> None:
        """A figure that is read whenever somebody asks."""
        Gauge(name, words, ["pid"], registry=self.registry).labels(self._pid).set_function(read)


def add_route(app: FastAPI, traffic: Traffic) -> Figures:
    """Serve the figures at /metrics; with keys, to those with the scope read."""
    figures = Figures()
    service = state_of_app(app).parts.service
    figures.watch("facecog_requests_in_flight", "Requests being answered", lambda: traffic.at_once)
    figures.watch("facecog_gallery_people", "People in the gallery", lambda: len(service.people()))
    figures.watch("facecog_gallery_revision", "Grows with every change of the gallery", service.revision)
    figures.watch("facecog_queue_depth", "Faces waiting to be looked at", lambda: waiting(app))

    @app.get("/metrics", dependencies=[Depends(allowed(Scope.READ))], include_in_schema=False)
    def metrics(_request: Request) -> Response:
        return Response(generate_latest(figures.registry), media_type=CONTENT_TYPE_LATEST)

    return figures


def waiting(app: FastAPI) -> int:
    """How many wait in the queue of the state, where it has one that tells its `depth`."""
    depth = getattr(getattr(state_of_app(app), "queue", None), "depth", 0)
    return int(depth() if callable(depth) else depth)
