"""Pictures as a source, and which files a folder or pattern stands for."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.capture.pictures.finding import files_in, natural_order, pictures_of, videos_of
from facecog_desktop.capture.pictures.stills import StillsSource
from facecog_desktop.core.errors import (
    FaceCogError,
    PictureInvalidError,
    SourceNotFoundError,
    SourceUnreadableError,
)
from facecog_desktop.core.types import Frame
from tests.capture.samples import coded, corners, quadrants, write_video


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Pictures 1, 2 and 10, a text called .jpg, and what stands beside pictures."""
    folder = tmp_path / "album"
    (folder / "deeper").mkdir(parents=True)
    picture = coded(quadrants())
    for name in ("p10.jpg", "p2.jpg", "P1.JPG", "extensionless", ".hidden.jpg", "deeper/p3.jpg"):
        (folder / name).write_bytes(picture)
    (folder / "p5.jpg").write_text("I am a text")
    for name in ("notes.txt", "boxes.xml", "annotations.py"):
        (folder / name).write_text("text")
    write_video(folder / "clip.mp4", [quadrants()] * 2)
    return folder


def all_of(source: StillsSource) -> Iterator[Frame | FaceCogError]:
    """Frames and errors until the end."""
    while True:
        try:
            frame = source.read()
        except FaceCogError as error:
            yield error
            continue
        if frame is None:
            return
        yield frame


def names(results: Iterator[Frame | FaceCogError]) -> list[str]:
    return [Path(result.source).name for result in results]


def test_a_folder_gives_its_pictures_in_natural_order(album: Path) -> None:
    source = StillsSource.in_folder(album)
    assert names(all_of(source)) == ["extensionless", "P1.JPG", "p2.jpg", "p5.jpg", "p10.jpg"]
    assert (source.length, source.name, source.live, source.moving, source.fps) == (5, str(album), False, False, None)


def test_a_text_called_jpg_is_told_and_the_next_picture_follows(album: Path) -> None:
    results = list(all_of(StillsSource.in_folder(album)))
    assert isinstance(results[3], PictureInvalidError)
    assert results[3].source == str(album / "p5.jpg")
    last = results[4]
    assert isinstance(last, Frame)
    assert (last.number, corners(last.pixels)) == (4, "RGBK")


def test_pictures_by_content_and_videos_by_content_are_told_apart(album: Path) -> None:
    files = files_in(album)
    assert [path.name for path in videos_of(files)] == ["clip.mp4"]
    assert "clip.mp4" not in [path.name for path in pictures_of(files)]


def test_a_video_called_jpg_is_no_picture_of_the_folder(tmp_path: Path) -> None:
    write_video(tmp_path / "clip.mp4", [quadrants()] * 2).rename(tmp_path / "clip.jpg")
    assert pictures_of(files_in(tmp_path)) == []
    assert videos_of(files_in(tmp_path)) == [tmp_path / "clip.jpg"]


def test_a_damaged_phone_picture_is_told_and_not_left_out(tmp_path: Path) -> None:
    (tmp_path / "phone").write_bytes(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic")
    (error,) = all_of(StillsSource.in_folder(tmp_path))
    assert isinstance(error, PictureInvalidError)


def test_a_folder_without_pictures_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("text")
    with pytest.raises(SourceNotFoundError, match="no pictures in"):
        StillsSource.in_folder(tmp_path)


def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(_path: Path) -> Iterator[Path]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", forbidden)  # root may list everything
    with pytest.raises(SourceUnreadableError, match="Permission denied"):
        StillsSource.in_folder(tmp_path)


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceNotFoundError):
        StillsSource.in_folder(tmp_path / "nowhere")


def test_a_pattern_gives_the_pictures_it_means(album: Path) -> None:
    assert names(all_of(StillsSource.like(f"{album}/p*"))) == ["p2.jpg", "p5.jpg", "p10.jpg"]
    assert names(all_of(StillsSource.like(f"{album}/**/p3*"))) == ["p3.jpg"]
    with pytest.raises(SourceNotFoundError, match=r"\*\.nothing"):
        StillsSource.like(f"{album}/*.nothing")


def test_named_files_are_all_read_even_where_one_is_missing(album: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(album)
    source = StillsSource(["./p10.jpg", "gone.jpg", "notes.txt", "p2.jpg"])
    results = list(all_of(source))
    assert [type(result).__name__ for result in results] == [
        "Frame",
        "SourceNotFoundError",
        "PictureInvalidError",
        "Frame",
    ]
    assert [result.source for result in results] == ["./p10.jpg", "gone.jpg", "notes.txt", "p2.jpg"]
    assert source.name == "4 pictures"


def test_a_closed_source_begins_anew(album: Path) -> None:
    source = StillsSource([album / "p2.jpg"])
    assert source.read() is not None
    assert source.read() is None
    source.close()
    source.close()
    again = source.read()
    assert again is not None
    assert again.number == 0


@given(st.lists(st.integers(0, 10**6), unique=True, max_size=20), st.randoms(use_true_random=False))
def test_natural_order_sorts_numbers_by_value(numbers: list[int], shuffler: random.Random) -> None:
    shuffled = [f"photo {number}.jpg" for number in numbers]
    shuffler.shuffle(shuffled)
    assert sorted(shuffled, key=natural_order) == [f"photo {number}.jpg" for number in sorted(numbers)]


@given(st.lists(st.text(max_size=12), max_size=8))
def test_natural_order_orders_any_names(texts: list[str]) -> None:
    backwards = texts[::-1]
    assert sorted(map(natural_order, texts)) == sorted(map(natural_order, backwards))
