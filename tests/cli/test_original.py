"""The call of the older recognition client works, against a server of this program."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from facecog_desktop.cli.original import has_display, is_original
from tests.cli.conftest import Cli
from tests.cli.parts import FakeModel, FakeParts
from tests.cli.test_remote import Served, nobody, served
from tests.fakes import picture

__all__ = ["nobody", "served"]


@pytest.mark.parametrize(
    ("words", "original"),
    [
        ("-p file -x http://127.0.0.1:5000 -u Anna -c register", True),
        ("-c detect -i anna.jpg", True),
        ("--cmd=detect", True),
        ("-cdetect", True),
        ("--json --gallery mine -c detect", True),
        ("-v --shape-predictor file", True),
        ("register Anna anna.jpg", False),
        ("--gallery -x people list", False),
        ("--json people list", False),
        ("--version", False),
        ("-v", False),
        ("compare -- -c -x", False),
        ("-- -c", False),
        ("", False),
    ],
)
def test_the_older_call_is_told_by_its_options(words: str, original: bool) -> None:
    assert is_original(words.split()) is original


def test_a_picture_is_registered_and_recognised_on_the_server(cli: Cli, served: Served, tmp_path: Path) -> None:
    predictor = tmp_path / "shape_predictor_68_face_landmarks.dat"
    predictor.write_bytes(b"another one")
    call = ("-p", str(predictor), "-x", served.address)
    done = cli(*call, "-u", "Anna-Maria", "-c", "register", "-i", "anna.jpg")
    assert (done.code, served.names()) == (0, [("Anna-Maria", 1)])
    assert "own landmark file is used" in done.err
    found = cli(*call, "-c", "detect", "-i", "anna-again.jpg")
    assert found.code == 0
    assert "Anna-Maria" in found.out
    assert cli(*call, "-c", "detect", "-i", "ben.jpg", "--json").code == 3


def test_without_an_address_it_is_done_here(cli: Cli, served: Served, parts: FakeParts) -> None:
    assert cli("-u", "Anna", "-c", "register", "-i", "anna.jpg").code == 0
    assert [person.name for person in parts.kept.people()] == ["Anna"]
    assert cli("--image", "anna-again.jpg").code == 0


def test_the_programs_own_landmark_file_needs_no_word(
    cli: Cli, served: Served, parts: FakeParts, tmp_path: Path
) -> None:
    own = tmp_path / "own.dat"
    own.write_bytes(b"landmarks")
    parts.listed.append(FakeModel("landmarks-68", sha256=hashlib.sha256(b"landmarks").hexdigest()))
    assert cli("-p", str(own), "-c", "detect", "-i", "ben.jpg").err == "facecog: nobody is registered in this gallery\n"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("-c", "register", "-i", "anna.jpg"), "invalid_request"),
        (("-c", "dance", "-i", "anna.jpg"), "invalid_request"),
        (("-c", "detect", "-i", "missing.jpg"), None),
        (("-p", "missing.dat", "-c", "detect", "-i", "anna.jpg"), "source_not_found"),
    ],
)
def test_what_cannot_be_done_is_a_known_error(
    cli: Cli, served: Served, words: tuple[str, ...], code: str | None
) -> None:
    failed = cli(*words, "--json")
    assert failed.code == 2
    assert code is None or failed.lines[-1]["error"]["code"] == code


def test_a_server_that_does_not_answer_ends_it_with_a_known_error(cli: Cli, served: Served, nobody: str) -> None:
    assert cli("-x", nobody, "-c", "detect", "-i", "anna.jpg").code == 2


def test_without_a_picture_the_window_opens_with_the_name_filled_in(
    cli: Cli, parts: FakeParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert cli("-x", "http://faces:8000", "-u", "Anna", "-c", "register").code == 0
    assert cli("-c", "detect").code == 0
    assert [(each["panel"], each.get("name"), each.get("server")) for each in parts.windows] == [
        ("register", "Anna", "http://faces:8000"),
        ("recognise", None, None),
    ]


def test_without_a_display_the_camera_is_looked_at_on_the_terminal(
    cli: Cli, parts: FakeParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facecog_desktop.cli.original.has_display", lambda _: False)
    parts.live["0"] = [picture((1, 100, 100))] * 5
    assert cli("-c", "detect").code == 3
    assert (parts.windows, [source.name for source in parts.opened]) == ([], ["0"])


def test_a_display_is_found_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert not has_display({})
    assert has_display({"WAYLAND_DISPLAY": "wayland-0"})
    monkeypatch.setattr("sys.platform", "darwin")
    assert has_display({})
