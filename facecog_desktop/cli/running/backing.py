"""The copy on schedule that commands make which have written to the gallery."""

from __future__ import annotations

import logging
import time

from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.service.upkeep.upkeeping import look_after

_LOG = logging.getLogger(__name__)


def back_up(run: Run) -> None:
    """Copy the gallery where that is due by the settings. What goes wrong is told: the command itself is done."""
    settings = run.settings()
    if settings.server:
        return  # whoever runs the server looks after its gallery
    try:
        made = look_after(run.parts.gallery(settings), settings, time.time())
    except FaceCogError as error:
        run.output.note(f"facecog: done, but the gallery could not be backed up: {error.message}")
        if error.hint:
            run.output.note(f"hint: {error.hint}")
        return
    if made is not None:
        _LOG.info("the gallery is backed up: %s", made)
