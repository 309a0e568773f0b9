"""What a SOURCE means."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facecog_desktop.capture.cameras.camera import CameraSource
from facecog_desktop.capture.cameras.listing import Camera
from facecog_desktop.capture.cameras.network import NetworkSource
from facecog_desktop.capture.films.video import VideoSource
from facecog_desktop.capture.opening import open_source, open_sources
from facecog_desktop.capture.pictures.stills import StillsSource
from facecog_desktop.core.errors import (
    FaceCogError,
    InvalidRequestError,
    PictureInvalidError,
    SourceNotFoundError,
    SourceUnreadableError,
    VideoInvalidError,
)
from facecog_desktop.core.ports.program import FrameSource
from tests.capture.samples import coded, quadrants, write_video

BRIO = Camera("Logi Brio", 0, 200, "/dev/v4l/by-id/brio")


def listed() -> Sequence[Camera]:
    return [BRIO]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files of all kinds in the working folder."""
    for name in ("a.jpg", "b.jpg", "c[1].jpg"):
        (tmp_path / name).write_bytes(coded(quadrants()))
    write_video(tmp_path / "clip.mp4", [quadrants()] * 3)
    (tmp_path / "clip.jpg").write_bytes((tmp_path / "clip.mp4").read_bytes())
    (tmp_path / "photo.mp4").write_bytes(coded(quadrants()))
    (tmp_path / "text.mp4").write_text("text")
    (tmp_path / "text.txt").write_text("text")
    (tmp_path / "7").write_text("a file called like a camera")
    (tmp_path / "clips").mkdir()
    for name in ("clip10.mp4", "clip9.mp4"):
        (tmp_path / "clips" / name).write_bytes((tmp_path / "clip.mp4").read_bytes())
    (tmp_path / "clips" / "readme.txt").write_text("text")
    (tmp_path / "empty").mkdir()
    (tmp_path / "dancing.gif").write_bytes(coded(quadrants(), "GIF"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("spec", "kind", "name"),
    [
        ("0", CameraSource, "camera 0"),
        ("7", CameraSource, "camera 7"),
        ("Logi Brio", CameraSource, "Logi Brio"),
        ("brio", CameraSource, "brio"),
        ("a.jpg", StillsSource, "a.jpg"),
        ("c[1].jpg", StillsSource, "c[1].jpg"),
        ("photo.mp4", StillsSource, "photo.mp4"),
        ("dancing.gif", StillsSource, "dancing.gif"),
        ("*.jpg", StillsSource, "*.jpg"),
        (".", StillsSource, "."),
        ("clip.mp4", VideoSource, "clip.mp4"),
        ("clip.jpg", VideoSource, "clip.jpg"),
        ("clips/*9.mp4", VideoSource, "clips/clip9.mp4"),
        ("http://host/stream", NetworkSource, "http://host/stream"),
        ("rtsp://me:pw@host/1", NetworkSource, "rtsp://host/1"),
    ],
)
@pytest.mark.usefixtures("desk")
def test_a_source_means_what_its_words_and_its_content_say(spec: str, kind: type[FrameSource], name: str) -> None:
    source = open_source(spec, listed=listed)
    assert isinstance(source, kind)
    assert source.name == name


@pytest.mark.usefixtures("desk")
def test_a_folder_of_both_gives_pictures_only() -> None:
    source = open_source(".", listed=listed)
    frames = []
    while (frame := source.read()) is not None:
        frames.append(frame.source)
    assert frames == ["a.jpg", "b.jpg", "c[1].jpg", "dancing.gif", "photo.mp4"]


@pytest.mark.usefixtures("desk")
def test_a_folder_of_videos_gives_each_as_a_source() -> None:
    assert [source.name for source in open_sources(["clips"], listed=listed)] == [
        "clips/clip9.mp4",
        "clips/clip10.mp4",
    ]
    with pytest.raises(InvalidRequestError, match="2 videos"):
        open_source("clips", listed=listed)


@pytest.mark.parametrize(
    ("spec", "error"),
    [("text.mp4", VideoInvalidError), ("text.txt", PictureInvalidError)],
)
@pytest.mark.usefixtures("desk")
def test_a_file_of_unknown_content_is_told_when_it_is_read(spec: str, error: type[FaceCogError]) -> None:
    source = open_source(spec, listed=listed)
    with pytest.raises(error) as caught:
        source.read()
    assert caught.value.source == spec


@pytest.mark.parametrize(
    "spec", ["gone.jpg", "gone/", "*.nothing", "empty", "Integrated", "", "  ", "\x00", "x" * 5000]
)
@pytest.mark.usefixtures("desk")
def test_what_is_neither_file_nor_camera_is_not_found(spec: str) -> None:
    with pytest.raises(SourceNotFoundError):
        open_source(spec, listed=listed)


def test_a_wrong_name_lists_the_cameras_there_are() -> None:
    with pytest.raises(SourceNotFoundError, match="'Kamera' is neither a file nor a camera") as caught:
        open_source("Kamera", listed=listed)
    assert caught.value.hint == "Cameras: 0 (Logi Brio)"


@pytest.mark.parametrize("spec", ["file:///etc/passwd", "ftp://host/a.jpg", "gopher://x"])
def test_other_schemes_are_refused(spec: str) -> None:
    with pytest.raises(InvalidRequestError):
        open_source(spec, listed=listed)


def test_a_closed_way_is_told_as_unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(_path: Path, **_options: bool) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "exists", forbidden)  # root may go everywhere
    with pytest.raises(SourceUnreadableError):
        open_source("secret/a.jpg", listed=listed)


@pytest.mark.usefixtures("desk")
def test_pictures_named_one_after_the_other_become_one_source() -> None:
    sources = open_sources(["a.jpg", "b.jpg", "clip.mp4", "c[1].jpg", "*.jpg", "0"], listed=listed)
    assert [(type(source).__name__, source.name) for source in sources] == [
        ("StillsSource", "2 pictures"),
        ("VideoSource", "clip.mp4"),
        ("StillsSource", "c[1].jpg"),
        ("StillsSource", "*.jpg"),
        ("CameraSource", "camera 0"),
    ]


@pytest.mark.usefixtures("desk")
def test_a_missing_file_among_others_is_told_before_anything_is_done() -> None:
    with pytest.raises(SourceNotFoundError) as caught:
        open_sources(["a.jpg", "gone.jpg"], listed=listed)
    assert caught.value.source == "gone.jpg"


@pytest.mark.usefixtures("desk")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(max_size=30).filter(lambda text: not text.startswith(("/", "~", "..")) and "**" not in text))
def test_any_text_is_a_source_or_a_known_error(spec: str) -> None:
    try:
        name = open_source(spec, listed=listed).name
    except FaceCogError as error:
        name = error.message
    assert name
