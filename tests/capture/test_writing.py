"""Annotated pictures and videos are drawn and written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.capture.annotating import Mark, annotate, visual_order
from facecog_desktop.capture.films.video import VideoSource
from facecog_desktop.capture.pictures.decode import read_picture
from facecog_desktop.capture.pictures.stills import StillsSource
from facecog_desktop.capture.writing import VideoWriter, open_writer, write_picture
from facecog_desktop.core.errors import InvalidRequestError, OutputUnwritableError
from facecog_desktop.core.types import Box, Frame, Landmarks
from tests.capture.samples import FakeSource, coded, corners, noisy, quadrants, write_video

GREY = np.full((240, 320, 3), 90, np.uint8)


def changed(mark: Mark) -> np.ndarray:
    """Where drawing the mark changes a grey picture, (height, width) bool."""
    return np.asarray((annotate(GREY, [mark]) != GREY).any(axis=2))


def test_a_mark_is_drawn_on_a_copy() -> None:
    frame = Frame(GREY.copy())
    drawn = annotate(frame.pixels, [Mark(Box(100, 80, 60, 70), "Anna", (10, 200, 30))])
    assert np.array_equal(frame.pixels, GREY)
    assert drawn.flags.writeable
    assert drawn[115, 100].tolist() == [10, 200, 30]


def test_a_box_without_a_label_changes_only_its_edge() -> None:
    where = changed(Mark(Box(100, 80, 60, 70)))
    assert where[115, 100]
    assert not where[90:140, 110:150].any()
    assert not where[:75].any()


def test_points_are_drawn() -> None:
    points = Landmarks(np.array([[120, 100], [140.4, 100]], np.float32))
    where = changed(Mark(Box(100, 80, 60, 70), landmarks=points))
    assert where[100, 120]
    assert where[100, 140]


@pytest.mark.parametrize(
    "label", ["Zoë", "Łukasz", "Дмитрий", "Ελένη", "李小龍", "山田 さくら", "이순신", "שלום", "محمد"]
)
def test_names_of_many_scripts_are_drawn_and_not_as_question_marks(label: str) -> None:
    box = Box(60, 100, 100, 100)
    drawn = annotate(GREY, [Mark(box, label)])
    unknown = annotate(GREY, [Mark(box, "?" * len(label))])
    assert not np.array_equal(drawn, unknown)
    assert len(np.unique(drawn[:100].reshape(-1, 3), axis=0)) > 3


def test_a_label_stays_within_the_picture() -> None:
    for box in (Box(-30, -20, 50, 50), Box(300, 5, 60, 60), Box(10, 230, 50, 50)):
        where = changed(Mark(box, "Somebody Longname"))
        rows = np.flatnonzero(where.any(axis=1))
        columns = np.flatnonzero(where.any(axis=0))
        assert len(rows) >= 12
        assert columns[-1] - columns[0] > 100


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.floats(0, 1e6), st.text(max_size=20))
def test_any_box_and_any_label_can_be_drawn(x: float, y: float, size: float, label: str) -> None:
    assert annotate(GREY, [Mark(Box(x, y, size, size), label)]).shape == GREY.shape


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("Anna 0.41", "Anna 0.41"),
        ("שלום", "םולש"),
        ("שלום 0.41", "0.41 םולש"),
        ("שלום John Doe 12", "John Doe 12 םולש"),
        ("John שלום!", "John םולש!"),
        ("", ""),
    ],
)
def test_right_to_left_names_are_turned_round(text: str, drawn: str) -> None:
    assert visual_order(text) == drawn


@given(st.text(max_size=30))
def test_turning_a_text_round_loses_no_letter(text: str) -> None:
    assert sorted(visual_order(text)) == sorted(text)


@pytest.mark.parametrize("ending", [".jpg", ".jpeg", ".png", ".webp", ".PNG"])
def test_a_picture_is_written_as_its_ending_says(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "new folder" / f"Zoë{ending}"
    write_picture(path, quadrants())
    assert corners(read_picture(path)) == "RGBK"
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(OutputUnwritableError, match="cannot be written"):
        write_picture(tmp_path / "file" / "a.jpg", GREY)
    (tmp_path / "a.jpg").mkdir()
    with pytest.raises(OutputUnwritableError):
        write_picture(tmp_path / "a.jpg", GREY)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.jpg", "file"]
    with pytest.raises(InvalidRequestError):
        write_picture(tmp_path / "a.tiff", GREY)


def test_several_pictures_go_into_a_folder_under_their_names(tmp_path: Path) -> None:
    writer = open_writer(tmp_path / "out.2024", StillsSource(["x/a.jpg", "y/a.jpg", "b.png"]))
    written = [writer.write(source, quadrants()) for source in ("x/a.jpg", "y/a.jpg", "b.png", "http://h/c?d")]
    writer.close()
    assert [path.name for path in written] == ["a.jpg", "a-2.jpg", "b.png", "h_c_d.jpg"]
    assert all(corners(read_picture(path)) == "RGBK" for path in written)


def test_one_picture_goes_into_the_named_file(tmp_path: Path) -> None:
    writer = open_writer(tmp_path / "marked.png", StillsSource(["a.jpg"]))
    assert writer.write("a.jpg", quadrants()) == tmp_path / "marked.png"
    with pytest.raises(InvalidRequestError, match="several pictures"):
        open_writer(tmp_path / "marked.png", StillsSource(["a.jpg", "b.jpg"]))


def test_no_source_is_ever_overwritten_by_its_own_annotation(tmp_path: Path) -> None:
    photo = tmp_path / "a.jpg"
    photo.write_bytes(before := coded(quadrants()))
    with pytest.raises(OutputUnwritableError, match="the picture itself"):
        open_writer(tmp_path, StillsSource([photo])).write(str(photo), GREY)
    clip = write_video(tmp_path / "clip.mp4", [quadrants()] * 2)
    with pytest.raises(OutputUnwritableError, match="the video itself"):
        open_writer(clip, VideoSource(clip)).write(str(clip), GREY)
    assert photo.read_bytes() == before
    assert VideoSource(clip).length == 2


@pytest.mark.parametrize("ending", [".mp4", ".mov", ".avi", ".mkv"])
def test_a_video_is_written_at_the_sources_rate(tmp_path: Path, ending: str, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / f"out{ending}"
    writer = open_writer(out, FakeSource([0.0, 0.1], fps=12.5))
    for _count in range(25):
        writer.write("clip.mp4", quadrants())
    assert not out.exists()
    writer.close()
    writer.close()
    source = VideoSource(out)
    frame = source.read()
    assert frame is not None
    assert (source.fps, source.length, corners(frame.pixels)) == (12.5, 25, "RGBK")
    assert [entry.name for entry in tmp_path.iterdir()] == [out.name]
    assert capfd.readouterr().err == ""


def test_a_video_into_a_folder_is_named_after_its_source(tmp_path: Path) -> None:
    source = VideoSource(write_video(tmp_path / "clip.mp4", [quadrants()] * 2))
    writer = open_writer(tmp_path / "out", source, fps=5)
    assert writer.write(source.name, quadrants()) == tmp_path / "out" / "clip.annotated.mp4"
    writer.close()
    assert VideoSource(tmp_path / "out" / "clip.annotated.mp4").fps == 5


def test_frames_of_another_size_are_scaled_to_the_first(tmp_path: Path) -> None:
    writer = open_writer(tmp_path / "out.avi", FakeSource([0.0]))
    writer.write("x", quadrants(64, 48))
    writer.write("x", quadrants(128, 96))
    writer.close()
    source = VideoSource(tmp_path / "out.avi")
    sizes = {(frame.width, frame.height, corners(frame.pixels)) for frame in iter(source.read, None)}
    assert sizes == {(64, 48, "RGBK")}


def test_an_interrupted_video_leaves_nothing(tmp_path: Path) -> None:
    writer = open_writer(tmp_path / "out.mp4", FakeSource([0.0]))
    writer.write("x", quadrants())
    writer.discard()
    writer.close()
    assert list(tmp_path.iterdir()) == []


def test_a_video_without_a_frame_is_no_file(tmp_path: Path) -> None:
    open_writer(tmp_path / "out.mp4", FakeSource([])).close()
    assert list(tmp_path.iterdir()) == []


def test_a_video_that_was_not_written_whole_is_told(tmp_path: Path) -> None:
    writer = VideoWriter(tmp_path / "out.mp4", 10)
    for _count in range(5):
        writer.write("x", noisy())
    (tmp_path / ".out.part.mp4").unlink()  # as a full disk would: what is written does not arrive
    with pytest.raises(OutputUnwritableError, match="written whole"):
        writer.close()
    assert list(tmp_path.iterdir()) == []


def test_a_video_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(OutputUnwritableError):
        open_writer(tmp_path / "file" / "out.mp4", FakeSource([0.0])).write("x", GREY)


@pytest.mark.parametrize("name", ["out.jpg", "out.webm", "out.gif"])
def test_an_ending_that_does_not_fit_a_video_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(InvalidRequestError, match=name):
        open_writer(tmp_path / name, FakeSource([0.0]))


@pytest.mark.parametrize("name", ["out.mp4", "out.tiff", "out.heic"])
def test_an_ending_that_does_not_fit_a_picture_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(InvalidRequestError, match=name):
        open_writer(tmp_path / name, StillsSource(["a.jpg"]))
