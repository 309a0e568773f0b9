"""What a dropped file or a source's name is."""

from __future__ import annotations

from pathlib import Path

import pytest

from facecog_desktop.ui.desktop.choosing import is_camera, is_video


@pytest.mark.parametrize("name", ["a.mp4", "B.MOV", "/x y/c.webm"])
def test_films_are_told_by_their_names(name: str) -> None:
    assert is_video(name)


@pytest.mark.parametrize("name", ["a.jpg", "folder", "mp4", "a.mp4.png"])
def test_other_files_are_no_films(name: str) -> None:
    assert not is_video(name)


@pytest.mark.parametrize("spec", ["", "0", "/dev/video2", "Desk camera"])
def test_cameras_are_told_from_files_and_addresses(spec: str) -> None:
    assert is_camera(spec)


def test_a_file_an_address_and_the_demo_are_no_cameras(tmp_path: Path) -> None:
    assert not is_camera(str(tmp_path))
    assert not is_camera("rtsp://example.org/hall")
    assert not is_camera("demo")
