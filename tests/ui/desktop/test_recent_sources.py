"""Recent sources: the newest first, no password ever in the file, and a list that is easily gone."""

from __future__ import annotations

import json
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop import paths
from facecog_desktop.core.errors import CameraUnavailableError
from facecog_desktop.ui.desktop.recent_sources import MOST, RecentSource, RecentSources, without_secrets
from facecog_desktop.ui.live.recent_button import RecentButton
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui.backstage import FakeBackend, Stage

Wait = Callable[[Callable[[], object]], None]
WORDS = st.text("abcdefghijklmnopqrstuvwxyzABCDEFXYZ0123456789-_.~", min_size=1, max_size=12)


@pytest.fixture
def button(window: MainWindow) -> RecentButton:
    return window.live.recent


def stored() -> Path:
    return paths.config_folder() / "recent.json"


def specs(button: RecentButton) -> list[str]:
    return [each.spec for each in button.recent.known]


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("rtsp://anna:geheim@house/1", "rtsp://anna@house/1"),
        ("rtsp://anna@house:554/1?a=1", "rtsp://anna@house:554/1?a=1"),
        ("http://house/v?user=a&password=geheim&size=2", "http://house/v?user=a&size=2"),
        ("http://house/v?access_token=geheim", "http://house/v"),
        ("http://house/v#pass=geheim", "http://house/v"),
        ("http://a:ge@heim@house/", "http://a@house/"),
        ("rtsp://anna:gehe/im@house/1", ""),
        ("rtsp://[geheim", ""),
        ("/films/a@b:c.mp4", "/films/a@b:c.mp4"),
        ("Desk: camera", "Desk: camera"),
    ],
)
def test_an_address_is_kept_without_what_opens_it(address: str, kept: str) -> None:
    assert without_secrets(address) == kept


@given(user=WORDS, secret=WORDS.map(lambda word: f"S3CR3T{word}"), host=WORDS, glue=st.sampled_from(":/?#@"))
def test_no_password_is_kept_wherever_it_stands(user: str, secret: str, host: str, glue: str) -> None:
    for address in (
        f"rtsp://{user}:{secret}@{host}/x",
        f"rtsp://{user}:{glue}{secret}@{host}/x",
        f"rtsp://{user}:{secret}{glue}@{host}/x",
        f"http://{host}/x?password={secret}",
        f"http://{host}/x?a=b&Token={secret}#{secret}",
    ):
        assert "S3CR3T" not in without_secrets(address), address
        assert without_secrets(without_secrets(address)) == without_secrets(address)


def test_the_newest_comes_first_once_and_eight_are_kept(tmp_path: Path) -> None:
    recent = RecentSources(tmp_path / "recent.json")
    for number in [*range(10), 5]:
        recent.note(f"/films/{number}.mp4")
    known = [each.spec for each in RecentSources(tmp_path / "recent.json").known]
    assert known == [f"/films/{number}.mp4" for number in (5, 9, 8, 7, 6, 4, 3, 2)]
    assert len(known) == MOST


def test_the_file_is_for_the_user_alone_and_goes_with_the_last_entry(tmp_path: Path) -> None:
    file = tmp_path / "below" / "recent.json"
    recent = RecentSources(file)
    recent.note("rtsp://anna:geheim@house/1")
    assert "geheim" not in file.read_text("utf-8")
    if sys.platform != "win32":
        assert not file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    recent.clear()
    assert list(file.parent.iterdir()) == []


@pytest.mark.parametrize("content", ["", "{", "[[[", "7", '[1, null, {"spec": 3}, {"name": "x"}]', "[" * 9000])
def test_a_damaged_file_is_an_empty_list(tmp_path: Path, content: str) -> None:
    (tmp_path / "recent.json").write_text(content, "utf-8")
    recent = RecentSources(tmp_path / "recent.json")
    assert recent.known == ()
    recent.note("/a.mp4")
    assert RecentSources(tmp_path / "recent.json").known == (RecentSource("/a.mp4"),)


def test_a_password_that_somebody_wrote_into_the_file_is_not_taken_from_it(tmp_path: Path) -> None:
    (tmp_path / "recent.json").write_text(json.dumps([{"spec": "rtsp://a:geheim@b/"}, {"spec": "/c"}]), "utf-8")
    assert RecentSources(tmp_path / "recent.json").known == (RecentSource("/c"),)


def test_what_gave_a_picture_is_listed_and_opens_again(
    window: MainWindow, button: RecentButton, backend: FakeBackend, wait: Wait
) -> None:
    assert button.isHidden()
    window.live.open_source("/dev/video7")
    wait(lambda: specs(button) == ["/dev/video7"])
    window.live.open_source("rtsp://a:geheim@house/1")
    wait(lambda: specs(button) == ["rtsp://a@house/1", "/dev/video7"])
    assert button.isVisible()
    button._menu.aboutToShow.emit()
    words = [action.text() for action in button._menu.actions()]
    assert words == ["rtsp://a@house/1", "/dev/video7", "", "&Clear the list"]
    button.choose(RecentSource("rtsp://a@house/1"))
    wait(lambda: backend.specs[-1] == "rtsp://a@house/1")
    button._menu.actions()[-1].trigger()
    assert button.isHidden()
    assert not stored().exists()


def test_the_camera_of_the_settings_is_listed_by_its_name(
    window: MainWindow, button: RecentButton, state: WindowState, wait: Wait
) -> None:
    state.apply(camera="/dev/video2")
    wait(lambda: specs(button) == ["/dev/video2"])
    assert button.recent.known[0].name == "Built-in"


def test_the_demo_the_first_camera_and_what_failed_are_not_listed(
    window: MainWindow, button: RecentButton, stage: Stage, wait: Wait
) -> None:
    wait(lambda: window.live.bridge.frame is not None)
    window.live.open_source("demo")
    wait(lambda: window.live.bridge.frame is not None)
    stage.show = CameraUnavailableError("busy")
    window.live.open_source("/dev/video9")
    wait(window.live.view.no_picture.isVisible)
    window.live.open_source("nowhere")
    wait(window.live.view.no_picture.isVisible)
    assert specs(button) == []
    assert not stored().exists()


def test_with_the_setting_off_nothing_is_stored_and_the_list_is_erased(
    window: MainWindow, button: RecentButton, state: WindowState, wait: Wait
) -> None:
    window.live.open_source("/dev/video7")
    wait(lambda: specs(button) == ["/dev/video7"])
    state.apply(recent_sources=False)
    assert not stored().exists()
    window.live.open_source("/dev/video8")
    wait(lambda: window.live.bridge.frame is not None)
    assert specs(button) == []
    assert button.isHidden()


def test_a_file_that_is_gone_is_told_and_leaves_the_list(
    window: MainWindow, button: RecentButton, state: WindowState, backend: FakeBackend, wait: Wait, tmp_path: Path
) -> None:
    told: list[str] = []
    state.message_changed.connect(told.append)
    film = tmp_path / "gone & away.mp4"
    film.touch()
    window.live.open_source(str(film))
    wait(lambda: specs(button) == [str(film)])
    button._menu.aboutToShow.emit()
    assert button._menu.actions()[0].text() == f"gone && away.mp4 ({tmp_path.name})"
    film.unlink()
    button._menu.actions()[0].trigger()
    wait(lambda: specs(button) == [])
    assert told[-1] == f"{film} is gone, and leaves the list"
    assert backend.specs.count(str(film)) == 1
