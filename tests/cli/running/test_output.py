"""The two streams: encodings, readers that go away, full disks, numbers that JSON does not know."""

from __future__ import annotations

import errno
import io
import json
import math
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.cli.running.failures import ReaderGoneError
from facecog_desktop.cli.running.output import Output, finite, one_line, printable, rounded, table
from facecog_desktop.core.errors import OutputUnwritableError, PictureInvalidError


class Refusing(io.StringIO):
    """A stream that takes nothing."""

    def __init__(self, failure: OSError) -> None:
        super().__init__()
        self.failure = failure

    def write(self, text: str, /) -> int:
        raise self.failure


def written(*, json_wanted: bool = True, encoding: str = "utf-8") -> tuple[Output, io.BytesIO, io.BytesIO]:
    out, err = io.BytesIO(), io.BytesIO()
    output = Output(
        json=json_wanted,
        out=io.TextIOWrapper(out, encoding=encoding, newline="\n"),
        err=io.TextIOWrapper(err, encoding=encoding, newline="\n"),
    )
    return output, out, err


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), st.lists, max_leaves=8))
def test_every_document_is_one_line_of_utf8_json_written_at_once(value: object) -> None:
    output, out, _ = written(encoding="cp1252")
    output.document({"value": value})
    line = out.getvalue().decode("utf-8")
    assert line.count("\n") == 1
    assert json.loads(line, parse_constant=pytest.fail) == {"value": finite(value)}


def test_a_file_name_that_is_no_text_stays_readable_json() -> None:
    output, out, _ = written()
    output.document({"source": "caf\udce9.jpg"})
    assert json.loads(out.getvalue())["source"] == "caf\udce9.jpg"


def test_text_that_the_terminal_cannot_encode_is_escaped() -> None:
    output, out, err = written(json_wanted=False, encoding="ascii")
    output.text("Žofia")
    output.note("Žofia")
    assert out.getvalue() == b"\\u017dofia\n"
    assert err.getvalue() == b"\\u017dofia\n"


def test_text_is_silent_in_json_mode() -> None:
    output, out, _ = written()
    output.text("for people")
    output.answer([1], "for people")
    assert out.getvalue() == b"[1]\n"


@pytest.mark.parametrize("failure", [BrokenPipeError(errno.EPIPE, "gone"), OSError(errno.EINVAL, "Windows says so")])
def test_a_reader_that_has_read_enough_is_no_error(failure: OSError) -> None:
    output = Output(json=True, out=Refusing(failure), err=io.StringIO())
    with pytest.raises(ReaderGoneError):
        output.document({})


def test_a_full_disk_behind_the_output_is_a_known_error() -> None:
    output = Output(json=False, out=Refusing(OSError(errno.ENOSPC, "No space left on device")), err=io.StringIO())
    with pytest.raises(OutputUnwritableError, match="No space left"):
        output.text("anything")


def test_nothing_is_left_to_fail_at_the_interpreters_last_flush() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "w", encoding="utf-8") as stream:  # noqa: PTH123 - a pipe's end has a number, no path
        output = Output(json=True, out=stream, err=io.StringIO())
        with pytest.raises(ReaderGoneError):
            output.document("x" * 100_000)
        stream.flush()


def test_a_standard_error_that_takes_nothing_does_not_stop_the_work() -> None:
    output = Output(json=True, out=io.StringIO(), err=Refusing(OSError(errno.ENOSPC, "full")))
    output.note("a message")
    output.failure(PictureInvalidError("damaged"))


def test_a_failure_names_its_source_once() -> None:
    output, _, err = written(encoding="utf-8")
    output.failure(PictureInvalidError("no picture", source="x.jpg"))
    output.failure(PictureInvalidError("x.jpg is no picture", source="x.jpg"))
    lines = err.getvalue().decode().splitlines()
    assert lines[0] == "facecog: x.jpg: no picture"
    assert lines[2] == "facecog: x.jpg is no picture"


def test_a_terminal_gets_a_bar_and_a_file_does_not() -> None:
    output, _, err = written()
    with output.progress(2) as step:
        step("one")
        step("two")
    assert err.getvalue() == b""


def test_a_bar_on_a_terminal_counts_and_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    err = io.StringIO()
    monkeypatch.setattr(err, "isatty", lambda: True)
    output = Output(json=True, out=io.StringIO(), err=err)
    with output.progress(2) as step:
        step("one [bold]\x1b[2J")
    assert "1/2" in err.getvalue()
    assert "[bold] [2J" in err.getvalue()
    assert err.getvalue().endswith(("\x1b[2K", "\x1b[?25h"))


@given(st.text())
def test_a_line_is_one_printable_line(text: str) -> None:
    line = one_line(text)
    assert line.isprintable()
    assert len(line) <= 500


def test_a_table_cell_cannot_command_the_terminal() -> None:
    output, out, _ = written(json_wanted=False)
    output.text(table(("A",), [("\x1b[31mred\x07",)]))
    assert "\x1b" not in out.getvalue().decode()
    assert printable("\x1b[31mred") == " [31mred"


def test_a_long_table_looks_like_a_short_one() -> None:
    rows = [(str(n), "李" if n % 2 else "a\x1bb", "é" * (n % 7)) for n in range(900)]
    shown = []
    for many in (rows, rows + rows):
        stream = io.StringIO()
        Output(json=False, out=stream, err=io.StringIO()).text(table(("Number", "Name", "More"), many))
        shown.append(stream.getvalue().splitlines())
    short, long = shown
    assert long[: len(short) - 1] == short[:-1]
    assert (len(long), long[-1]) == (len(short) + 900, short[-1])


def test_numbers_are_short_and_none_stays_none() -> None:
    assert rounded(0.123456) == 0.1235
    assert rounded(None) is None
    assert finite({"a": [math.inf, math.nan, 1.5]}) == {"a": [None, None, 1.5]}
