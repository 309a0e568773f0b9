"""What a command prints: JSON or text on standard output; messages, errors and progress on standard error."""

from __future__ import annotations

import errno
import json
import math
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol, TextIO

from rich.cells import cell_len
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from facecog_desktop.cli.running.failures import ReaderGoneError
from facecog_desktop.core.errors import FaceCogError, OutputUnwritableError

DONE = 0
KNOWN_ERROR = 2
ANSWER_IS_NO = 3
INTERRUPTED = 130

_FITTED = 1000  # rows up to which a table is fitted to the terminal
_WIDE = 1000  # columns of a file or pipe: nothing is cut off there


class Steps(Protocol):
    """Counts the steps of a long work."""

    def __call__(self, label: str) -> None:
        """One more step is done; `label` says which."""
        ...


class Output:
    """The two streams of one run. `json` decides what goes to standard output: documents or text."""

    def __init__(self, *, json: bool, out: TextIO, err: TextIO) -> None:
        self.json = json
        self._out = prepared(out, utf8=json)
        self._err = prepared(err, utf8=False)
        self._console = Console(file=self._out, highlight=False, markup=False, emoji=False)
        self._error_console = Console(file=self._err, highlight=False, markup=False, emoji=False)
        if not self._console.is_terminal:
            self._console.width = _WIDE

    def document(self, value: Any) -> None:
        """One JSON document on a line of its own, at once: names stay readable, no number is NaN."""
        self._write(json.dumps(finite(value), ensure_ascii=False, allow_nan=False) + "\n")

    def text(self, renderable: str | Table) -> None:
        """For people: nothing is printed in JSON mode."""
        if self.json:
            return
        if isinstance(renderable, str):
            self._write("\n".join(printable(line) for line in renderable.split("\n")) + "\n")
            return
        with self._console.capture() as capture:
            self._console.print(renderable)
        self._write(capture.get())

    def answer(self, value: Any, text: str | Table) -> None:
        """The result of a command: `value` as JSON, or `text` for people."""
        if self.json:
            self.document(value)
        else:
            self.text(text)

    def note(self, message: str) -> None:
        """A message beside the result, on standard error."""
        self._complain(one_line(message))

    def failure(self, error: FaceCogError) -> None:
        """The line and the hint of a known error, on standard error."""
        about = f"{error.source}: " if error.source and error.source not in error.message else ""
        self._complain(f"facecog: {one_line(about + error.message)}")
        if error.hint:
            self._complain(f"hint: {one_line(error.hint)}")

    @contextmanager
    def progress(self, total: int) -> Iterator[Steps]:
        """A progress bar on standard error where that is a terminal. It is drawn in the caller's thread."""
        columns = (
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
        )
        console = self._error_console
        bar = Progress(*columns, console=console, auto_refresh=False, transient=True, disable=not console.is_terminal)
        with bar:
            task = bar.add_task("", total=total)

            def step(label: str) -> None:
                bar.update(task, advance=1, description=one_line(label)[-40:])
                bar.refresh()

            yield step

    def _write(self, text: str) -> None:
        try:
            self._out.write(text)
            self._out.flush()
        except BrokenPipeError as error:
            silence(self._out)
            raise ReaderGoneError from error
        except OSError as error:
            silence(self._out)
            if error.errno == errno.EINVAL:  # what Windows says of a pipe that nobody reads any more
                raise ReaderGoneError from error
            raise OutputUnwritableError(f"standard output cannot be written: {error.strerror}") from error

    def _complain(self, line: str) -> None:
        try:
            self._err.write(line + "\n")
            self._err.flush()
        except OSError:
            silence(self._err)  # nowhere is left to say it


def error_document(error: FaceCogError) -> dict[str, str]:
    """What is said of a known error in JSON."""
    return {"code": error.code, "message": error.message, "hint": error.hint}


def prepared(stream: TextIO, *, utf8: bool) -> TextIO:
    """The stream, told to write UTF-8 (also on a Windows console) and to write what it cannot encode as an escape.

    The escape of a lone surrogate (a file name that is no text) is also the escape that JSON knows.
    """
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None and utf8:
        reconfigure(encoding="utf-8", errors="backslashreplace")
    elif reconfigure is not None:
        reconfigure(errors="backslashreplace")
    return stream


def silence(stream: TextIO) -> None:
    """Send what the stream still holds to nowhere, so that the interpreter's last flush cannot fail."""
    try:
        number = stream.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, number)
    os.close(nowhere)


def finite(value: Any) -> Any:
    """The value with None for numbers that JSON does not know."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, Mapping):
        return {key: finite(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [finite(item) for item in value]
    return value


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Table | str:
    """A table for people; a long one is not fitted to the terminal, for that would take seconds."""
    if len(rows) > _FITTED:
        return _drawn(headings, rows)
    made = Table()
    for heading in headings:
        made.add_column(heading, overflow="fold")
    for row in rows:
        made.add_row(*(printable(cell) for cell in row))
    return made


def _drawn(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The same frame, every column as wide as its widest cell."""
    cells = [[printable(cell) for cell in row] for row in (headings, *rows)]
    widths = [max(map(cell_len, column)) for column in zip(*cells, strict=True)]

    def frame(left: str, between: str, right: str, across: str) -> str:
        return left + between.join(across * (width + 2) for width in widths) + right

    def line(row: Sequence[str], bar: str) -> str:
        filled = (f" {cell}{' ' * (width - cell_len(cell))} " for cell, width in zip(row, widths, strict=True))
        return bar + bar.join(filled) + bar

    lines = [frame("┏", "┳", "┓", "━"), line(cells[0], "┃"), frame("┡", "╇", "┩", "━")]
    lines += [line(row, "│") for row in cells[1:]]
    return "\n".join([*lines, frame("└", "┴", "┘", "─")])


def printable(text: str) -> str:
    """The text without what would command a terminal."""
    return text if text.isprintable() else "".join(char if char.isprintable() else " " for char in text)


def one_line(message: str) -> str:
    """The message without line breaks and terminal sequences, at most 500 characters."""
    line = " ".join(printable(message).split())
    return line if len(line) <= 500 else line[:499] + "…"


def rounded(value: float | None, digits: int = 4) -> float | None:
    """A number short enough to read."""
    return None if value is None else round(float(value), digits)
