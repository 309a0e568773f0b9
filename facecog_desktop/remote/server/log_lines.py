"""The server's log on standard error: one line a record, as text or as JSON."""

from __future__ import annotations

import json
import logging
import sys
import time
from typing import Any, TextIO

ACCESS = "access"
"""The attribute of a record that holds a request's line as a mapping."""

_OWN, _ASKED, _BELOW = "facecog_desktop", "facecog_desktop.remote", "uvicorn"
_FORMS = "python_multipart"  # warns of every body that is no form: the request's own line tells of it


def begin(stream: TextIO | None = None, *, json: bool = False) -> None:
    """Write the server's log to the stream (None: standard error) from now on, instead of where it went before.

    Of requests and the server's own doings everything is told, of all the rest warnings, unless more was asked for.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines() if json else TextLines())
    handler.addFilter(_is_new)
    for name in (_OWN, _BELOW):
        log = logging.getLogger(name)
        log.handlers[:] = [handler]
        log.propagate = False
        if log.level == logging.NOTSET:
            log.setLevel(logging.WARNING)
    if logging.getLogger(_OWN).level > logging.DEBUG:
        logging.getLogger(_ASKED).setLevel(logging.INFO)
    logging.getLogger(_FORMS).setLevel(logging.ERROR)


def end() -> None:
    """Leave logging as it was."""
    logging.getLogger(_FORMS).setLevel(logging.NOTSET)
    for name in (_OWN, _ASKED, _BELOW):
        log = logging.getLogger(name)
        log.handlers.clear()
        log.propagate = True
        log.setLevel(logging.NOTSET)


class TextLines(logging.Formatter):
    """Time, level and words; of a request its fields."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and the traceback of a bug after it."""
        fields = getattr(record, ACCESS, None)
        words = " ".join(f"{name}={value}" for name, value in fields.items()) if fields else record.getMessage()
        line = f"{_moment(record)} {record.levelname.lower()} {_printable(words)}"
        return f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line


class JsonLines(logging.Formatter):
    """The same as a JSON object."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        said: dict[str, Any] = {"time": _moment(record), "level": record.levelname.lower()}
        fields = getattr(record, ACCESS, None)
        said |= dict(fields) if fields else {"message": record.getMessage(), "logger": record.name}
        if record.exc_info:
            said["traceback"] = self.formatException(record.exc_info)
        return json.dumps(said, ensure_ascii=False)


def _moment(record: logging.LogRecord) -> str:
    """UTC, to the millisecond."""
    return f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(record.created))}.{int(record.msecs):03d}Z"


def _printable(text: str) -> str:
    return text if text.isprintable() else "".join(char if char.isprintable() else " " for char in text)


def _is_new(record: logging.LogRecord) -> bool:
    """uvicorn tells of a bug's traceback again, which stands in the log under its id already."""
    return not record.getMessage().startswith("Exception in ASGI application")
