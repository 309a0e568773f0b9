"""What an uploaded file is, told by real ones."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from facecog_desktop.bootstrap.uploads import film_seconds, kind_of_upload
from facecog_desktop.capture.writing import open_writer, write_picture
from facecog_desktop.core.errors import VideoInvalidError
from tests.fakes import FakeSource, picture


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Two seconds."""
    path = tmp_path / "film.mp4"
    writer = open_writer(path, FakeSource([]), fps=10.0)
    for number in range(20):
        writer.write("film", np.roll(picture((5, 50, 50), size=(160, 120)), number, axis=1))
    writer.close()
    return path


def test_pictures_and_films_are_told_apart_and_from_all_else(film: Path, tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    write_picture(photo, picture((5, 50, 50)))
    assert kind_of_upload(photo.read_bytes()[:512]) == "picture"
    assert kind_of_upload(film.read_bytes()[:512]) == "video"
    for junk in (b"", b"GIF", b"#EXTM3U\nhttp://localhost/", b"ffconcat version 1.0\nfile /etc/passwd", b"<svg/>"):
        assert kind_of_upload(junk) == ""


def test_a_film_says_how_long_it_is(film: Path) -> None:
    assert film_seconds(film) == pytest.approx(2.0, abs=0.2)


def test_what_only_begins_like_a_film_is_told_as_damaged(film: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut"
    cut.write_bytes(film.read_bytes()[:200])
    with pytest.raises(VideoInvalidError):
        film_seconds(cut)
