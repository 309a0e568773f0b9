"""Writes known failures into the program log: the code, the sentence without its values, and where it was raised."""

from __future__ import annotations

import logging
from pathlib import PurePath

from PySide6.QtCore import QObject

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.text import Text
from facecog_desktop.ui.live.page import LivePage
from facecog_desktop.ui.state.window_state import WindowState

_LOG = logging.getLogger("facecog_desktop.program")


class Noting(QObject):
    """Listens for its parent, the window. A camera that is tried again and again is noted once."""

    def __init__(self, state: WindowState, live: LivePage) -> None:
        super().__init__(live)
        self._live = live
        self._noted = ""
        state.failed.connect(note)
        live.status_changed.connect(self._take_status)

    def _take_status(self) -> None:
        status = self._live.status
        words = "" if status is None or status.error is None else described(status.error)
        if words and words != self._noted:
            _LOG.warning("%s", words)
        self._noted = words


def note(error: FaceCogError) -> None:
    """Write one down."""
    _LOG.warning("%s", described(error))


def described(error: FaceCogError) -> str:
    """A failure without anything that may be somebody's: values are left out, and sentences that may hold one."""
    said = error.message
    sentence = f" ({said.template})" if isinstance(said, Text) else ""
    return f"{error.code}{sentence}{_place(error)}"


def _place(error: FaceCogError) -> str:
    trace = error.__traceback__
    if trace is None:
        return ""
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f" at {PurePath(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
