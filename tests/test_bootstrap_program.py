"""What the window is given about the program itself: the feed's address, the first start, versions."""

from __future__ import annotations

from pathlib import Path

import pytest

from facecog_desktop import bootstrap, paths
from facecog_desktop import settings as stored_settings
from facecog_desktop.bootstrap import starting
from facecog_desktop.bootstrap.program import (
    FEED,
    WindowProgram,
    feed_address,
    is_first_start,
    prepare_cameras,
    versions,
)
from facecog_desktop.core.errors import ReleasesUnavailableError
from facecog_desktop.service.live.session import LiveState
from facecog_desktop.storage.program_log import reading
from facecog_desktop.ui import app


def test_a_copy_from_the_source_is_not_built_for_release() -> None:
    assert feed_address({}, paths.resource("releases.toml")) == ""
    assert WindowProgram().feed() is None


def test_the_address_is_the_releases_and_the_environment_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = tmp_path / "releases.toml"
    built.write_text('feed = "https://example.org/feed.json"\n')
    assert feed_address({}, built) == "https://example.org/feed.json"
    assert feed_address({FEED: "https://company.example/x"}, built) == "https://company.example/x"
    assert feed_address({}, tmp_path / "missing") == ""
    monkeypatch.setenv(FEED, "https://company.example/x")
    feed = WindowProgram().feed()
    assert feed is not None
    assert feed.host == "company.example"
    monkeypatch.setenv(FEED, "http://company.example/x")
    with pytest.raises(ReleasesUnavailableError):
        WindowProgram().feed()


def test_it_is_the_first_start_until_something_was_set_or_registered(tmp_path: Path) -> None:
    assert is_first_start(bootstrap.settings({}))
    assert not is_first_start(bootstrap.settings({"gallery": str(tmp_path / "mine.facecog")}))
    assert not is_first_start(bootstrap.settings({"server": "http://127.0.0.1:8000"}))
    stored_settings.store(mirror=False)
    assert not is_first_start(bootstrap.settings({}))


def test_with_a_gallery_it_is_not_the_first_start() -> None:
    paths.default_gallery().parent.mkdir(parents=True)
    paths.default_gallery().write_bytes(b"")
    assert not is_first_start(bootstrap.settings({}))


@pytest.mark.parametrize(
    ("wish", "introduced"),
    [
        ({}, True),
        ({"source": "holiday.mp4"}, False),
        ({"demo": True}, False),
        ({"panel": "register"}, False),
        ({"name": "Anna"}, False),
    ],
)
def test_whoever_starts_with_a_wish_is_not_introduced(
    monkeypatch: pytest.MonkeyPatch, wish: dict[str, object], introduced: bool
) -> None:
    told: list[app.Options] = []

    def run(_backend: object, options: app.Options, _instance: object) -> int:
        told.append(options)
        return 0

    monkeypatch.setattr(app, "run", run)
    given = {"source": "", "panel": "recognise", "demo": False, **wish}
    starting.run_window(bootstrap.settings({}), **given)  # type: ignore[arg-type]  # the cases differ in one wish
    assert [options.introduce for options in told] == [introduced]
    assert [line.words for line in reading.lines(paths.log_folder())] == [f"start: {versions()}", "end"]


def test_versions_name_what_a_fault_may_depend_on() -> None:
    assert {"FaceCog", "Python", "Qt", "OpenCV", "ONNX"} <= set(versions().replace(",", "").split())
    assert "?" not in versions()


def test_on_macos_opencv_leaves_the_question_to_the_window() -> None:
    environment: dict[str, str] = {}
    prepare_cameras(environment, "linux")
    assert environment == {}
    prepare_cameras(environment, "darwin")
    assert environment == {"OPENCV_AVFOUNDATION_SKIP_AUTH": "1"}
    prepare_cameras(chosen := {"OPENCV_AVFOUNDATION_SKIP_AUTH": "0"}, "darwin")
    assert chosen == {"OPENCV_AVFOUNDATION_SKIP_AUTH": "0"}


def test_a_source_is_tried_out_as_it_is() -> None:
    check = WindowProgram().check_camera("demo")
    assert check.grab()
    assert check.status.state is LiveState.RUNNING
    check.close()
