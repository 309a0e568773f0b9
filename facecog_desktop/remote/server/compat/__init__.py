"""The routes of older programs, field for field, each program a module. Off unless asked for by name."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from fastapi import FastAPI

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.remote.server.compat import (
    bulk_samples,
    face_matching,
    facecog_web,
    feature_service,
    recognition_server,
)
from facecog_desktop.remote.server.compat.superseded import Program, Superseded

PROGRAMS: Mapping[str, Program] = {
    "bulk_samples": bulk_samples.PROGRAM,
    "face_matching": face_matching.PROGRAM,
    "facecog_web": facecog_web.PROGRAM,
    "feature_service": feature_service.PROGRAM,
    "recognition_server": recognition_server.PROGRAM,
}
"""Every older program by its name; what each had is told in docs/old-apis.md."""

NAMES: frozenset[str] = frozenset(PROGRAMS)
"""Every older program whose routes can be asked for."""


def add_routes(app: FastAPI, names: Collection[str]) -> None:
    """Add the routes of these programs. Raises InvalidRequestError for a name that is none."""
    unknown = sorted(set(names) - NAMES)
    if unknown:
        raise InvalidRequestError(
            f"no older program is called {unknown[0]!r}", f"There are: {', '.join(sorted(NAMES))}"
        )
    programs = [PROGRAMS[name] for name in sorted(set(names))]
    for program in programs:
        app.include_router(program.router())
    if programs:
        app.add_middleware(Superseded, successors=[each for program in programs for each in program.successors])
