"""`facecog events strangers` and `facecog events name`: the album in a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.cli.conftest import Cli
from tests.service.log.test_strangers import CARLA, DAY, DORA, Door


@pytest.fixture
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Door]:
    """Carla came on two days, Dora on the first; strangers' faces are kept."""
    monkeypatch.setenv("FACECOG_KEEP_STRANGER_CROPS", "1")
    monkeypatch.setenv("FACECOG_GALLERY", str(tmp_path / "gallery.facecog"))
    made = Door(tmp_path)
    for identity, at in ((CARLA, 100.0), (DORA, 200.0), (CARLA, DAY)):
        made.comes(identity, at)
    yield made
    made.gallery.close()


def test_strangers_are_listed(door: Door, cli: Cli) -> None:
    listed = cli("events", "strangers", "--json").answer
    assert [(each["stranger"], each["visits"], each["events"], each["best"] in {1, 3}) for each in listed] == [
        (1, 2, [1, 3], True),
        (2, 1, [2], False),
    ]
    shown = cli("events", "strangers").out.splitlines()
    assert all(word in shown[1] for word in ("Stranger", "Visits", "First", "Last", "Camera"))
    assert [line.split()[3] for line in shown if "door" in line] == ["2", "1"]


@pytest.mark.parametrize("number", ["1", "3"])
def test_a_stranger_is_named_by_any_of_its_visits(door: Door, cli: Cli, number: str) -> None:
    answer = cli("events", "name", number, "Carla", "--json").answer
    assert (answer["name"], answer["new"], answer["photos"], answer["events"]) == ("Carla", True, 2, [1, 3])
    assert [event.name for event in door.gallery.events()] == ["Carla", None, "Carla"]
    assert len(cli("events", "strangers", "--json").answer) == 1


def test_naming_is_told_in_words(door: Door, cli: Cli) -> None:
    assert cli("events", "name", "2", "Dora").out == "Dora: 1 visit in the log, 1 photo added.\n"
    assert cli("events", "name", "1", "Dora").out == "Dora: 2 visits in the log, 2 photos added.\n"
    assert cli("events", "strangers").out == "There are no strangers.\n"
    assert cli("events", "strangers", "--json").answer == []


@pytest.mark.parametrize(("arguments", "message"), [(("9", "Carla"), "no stranger 9"), (("1", " "), "name is empty")])
def test_what_makes_no_sense_is_told(door: Door, cli: Cli, arguments: tuple[str, str], message: str) -> None:
    outcome = cli("events", "name", *arguments)
    assert (outcome.code, message in outcome.err) == (2, True)
    assert [event.name for event in door.gallery.events()] == [None] * 3


def test_without_the_setting_there_is_no_album(door: Door, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACECOG_KEEP_STRANGER_CROPS", "0")
    for arguments in (("strangers",), ("name", "1", "Carla")):
        outcome = cli("events", *arguments)
        assert outcome.code == 2
        assert "strangers' faces are not kept" in outcome.err
    assert isinstance(door.gallery, SqliteGallery)
    assert door.gallery.people() == []


def test_a_long_log_tells_how_far_it_is(door: Door, cli: Cli) -> None:
    assert cli("events", "strangers").err == ""
    for number in range(60):
        door.comes(DORA, 1000.0 + number)
    lines = cli("events", "strangers").err.splitlines()
    assert lines == [f"facecog: {tenth}0 % of the strangers' faces looked at" for tenth in range(1, 10)]
