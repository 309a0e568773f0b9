"""The window from its start to its end: one for each gallery, with the program log."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from typing import TYPE_CHECKING

from facecog_desktop.bootstrap.program import is_first_start, prepare_cameras, program_log, versions
from facecog_desktop.bootstrap.sources import DEMO
from facecog_desktop.bootstrap.window import WindowBackend

if TYPE_CHECKING:
    from facecog_desktop.core.errors import FaceCogError
    from facecog_desktop.settings import Settings


def run_window(settings: Settings, *, source: str, panel: str, demo: bool, name: str = "") -> int:
    """Show the window until it is closed; `name`: whom the register panel begins with.

    Where the gallery has a window already, that one is told and comes to the front. Raises AlreadyRunningError.
    """
    from facecog_desktop.ui import app

    prepare_cameras(os.environ, sys.platform)
    wished = bool(source or demo or name or panel != "recognise")
    options = app.Options(DEMO if demo else source, panel, name, introduce=is_first_start(settings) and not wished)
    instance = app.claimed(settings, options)
    if instance is None:
        return 0
    log = program_log()
    log.begin(versions())
    try:
        with closing(WindowBackend(settings)) as backend:
            return app.run(backend, options, instance)
    finally:
        instance.release()
        log.end()


def show_failure(error: FaceCogError) -> None:
    """Show a known failure in a dialog, for starts without a terminal."""
    from facecog_desktop.ui import app

    app.tell_failure(error)
