"""Writing the log: files of bounded size, starts and ends with versions, faults of native code from the next start on.

What a line may hold is decided here: neither names nor faces, templates, keys or the user's own folder.
"""

from __future__ import annotations

import faulthandler
import logging
import time
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

from facecog_desktop.core.program.program_log import Level, LogLine, written
from facecog_desktop.storage.program_log import place

_ALL = "facecog_desktop"
PART = "facecog_desktop.program"
"""The logger of what the program says about itself; of others only warnings are kept."""

_LOG = logging.getLogger(PART)


class ProgramLog:
    """From `begin` to `end` the log is written. A folder that cannot be written to is no reason not to start."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._handler: _Handler | None = None
        self._faults: TextIO | None = None
        self._level = logging.NOTSET

    def begin(self, versions: str) -> None:
        """Write from now on; `versions` of program, Python, Qt and system go into the first line."""
        if self._handler is not None:
            return
        log = logging.getLogger(_ALL)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._handler = _Handler(self.folder / place.FILE)
        except OSError as error:
            log.warning("the program log cannot be written: %s", error)
            return
        self._level = log.level
        log.addHandler(self._handler)
        if log.getEffectiveLevel() > logging.INFO:
            log.setLevel(logging.INFO)
        self._take_faults()
        _LOG.info("start: %s", versions)

    def end(self) -> None:
        """Write the last line and let go of the files."""
        if self._handler is None:
            return
        _LOG.info("end")
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None
        log = logging.getLogger(_ALL)
        log.removeHandler(self._handler)
        log.setLevel(self._level)
        self._handler.close()
        self._handler = None

    def _take_faults(self) -> None:
        """Tell what a former run could not tell any more, and let Python write the next such thing into the file."""
        path = self.folder / place.FAULTS
        try:
            told = path.read_text("utf-8", errors="replace").strip() if path.exists() else ""
            self._faults = path.open("w", encoding="utf-8")
        except OSError as error:
            _LOG.warning("faults of native code cannot be written down: %s", error)
            return
        if told:
            _LOG.critical("a former run ended in native code:\n%s", told)
        faulthandler.enable(self._faults)


class _Handler(RotatingFileHandler):
    """Keeps what the program says about itself, and warnings of all its parts."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=place.LARGEST, backupCount=place.OLDER, encoding="utf-8", errors="replace")
        self.setFormatter(_Formatter())
        self.addFilter(lambda record: record.levelno >= logging.WARNING or record.name == PART)

    def doRollover(self) -> None:  # noqa: N802 - the name is logging's
        """Another window may hold the file (Windows); then the file grows a little until it lets go."""
        try:
            super().doRollover()
        except OSError:
            self.stream = self._open()
            if Path(self.baseFilename).stat().st_size > 2 * place.LARGEST:
                self.stream.truncate(0)


class _Formatter(logging.Formatter):
    """A line as core.program.program_log reads it.

    Of an exception its kind and place, not its words: they may hold a name.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line, of several lines where there is more to say."""
        words = record.getMessage()
        if record.exc_info and record.exc_info[0] is not None:
            kind, _, trace = record.exc_info
            frames = [f"{Path(at.filename).name}:{at.lineno} in {at.name}" for at in traceback.extract_tb(trace)]
            words = "\n".join([words, kind.__qualname__, *frames])
        when = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(record.created))
        level = Level(max(Level.DEBUG, min(record.levelno // 10 * 10, Level.CRITICAL)))
        part = record.name.removeprefix(f"{_ALL}.")
        return written(LogLine(when, level, part, place.discreet(words)))
