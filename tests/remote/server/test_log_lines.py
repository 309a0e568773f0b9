"""The lines of the log."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest

from facecog_desktop.remote.server import log_lines
from facecog_desktop.remote.server.log_lines import ACCESS

OWN = logging.getLogger("facecog_desktop.remote.server.some")


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    yield io.StringIO()
    log_lines.end()


def test_a_request_is_its_fields_and_anything_else_its_words(stream: io.StringIO) -> None:
    log_lines.begin(stream)
    OWN.info("asked", extra={ACCESS: {"request": "abc", "status": 200}})
    OWN.warning("beware of %s", "the dog\x1b[2J")
    first, second = stream.getvalue().splitlines()
    assert first.endswith("Z info request=abc status=200")
    assert second.endswith("Z warning beware of the dog [2J")


def test_as_json_every_line_is_an_object(stream: io.StringIO) -> None:
    log_lines.begin(stream, json=True)
    OWN.info("asked", extra={ACCESS: {"request": "abc", "status": 200}})
    try:
        raise ZeroDivisionError("a bug")
    except ZeroDivisionError:
        OWN.exception("bug %s", 7)
    first, second = (json.loads(line) for line in stream.getvalue().splitlines())
    assert first.pop("time").endswith("Z")
    assert first == {"level": "info", "request": "abc", "status": 200}
    assert (second["message"], second["level"]) == ("bug 7", "error")
    assert "ZeroDivisionError: a bug" in second["traceback"]


def test_what_uvicorn_says_again_and_in_detail_is_left_out(stream: io.StringIO) -> None:
    log_lines.begin(stream)
    uvicorn = logging.getLogger("uvicorn.error")
    uvicorn.info("Started server process")
    uvicorn.error("Exception in ASGI application\n")
    uvicorn.warning("Invalid HTTP request received.")
    [line] = stream.getvalue().splitlines()
    assert "Invalid HTTP request" in line


def test_beginning_again_does_not_tell_everything_twice(stream: io.StringIO) -> None:
    log_lines.begin(stream)
    log_lines.begin(stream)
    OWN.warning("once")
    assert stream.getvalue().count("once") == 1


def test_of_the_rest_of_the_program_warnings_are_told(stream: io.StringIO) -> None:
    log_lines.begin(stream)
    rest = logging.getLogger("facecog_desktop.storage")
    rest.info("opened")
    rest.warning("nearly full")
    [line] = stream.getvalue().splitlines()
    assert "nearly full" in line


def test_where_more_is_asked_for_everything_is_told_once(stream: io.StringIO) -> None:
    before = io.StringIO()
    logging.getLogger("facecog_desktop").addHandler(logging.StreamHandler(before))
    logging.getLogger("facecog_desktop").setLevel(logging.DEBUG)
    log_lines.begin(stream)
    logging.getLogger("facecog_desktop.storage").debug("opened")
    OWN.debug("healthy")
    assert len(stream.getvalue().splitlines()) == 2
    assert before.getvalue() == ""


def test_at_the_end_logging_is_as_it_was(stream: io.StringIO) -> None:
    log_lines.begin(stream)
    log_lines.end()
    OWN.info("nobody hears this")
    assert stream.getvalue() == ""
    assert logging.getLogger("uvicorn").propagate


def test_a_body_that_is_no_form_is_a_refused_request_and_no_warning(stream: io.StringIO) -> None:
    forms = logging.getLogger("python_multipart.multipart")
    assert forms.isEnabledFor(logging.WARNING)
    log_lines.begin(stream)
    assert not forms.isEnabledFor(logging.WARNING)
    log_lines.end()
    assert forms.isEnabledFor(logging.WARNING)
