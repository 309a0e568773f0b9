"""Video files: frames, times, rotation, and what is no video."""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.capture.films import video as module
from facecog_desktop.capture.films.video import VideoSource, as_rgb
from facecog_desktop.core.errors import (
    PictureTooLargeError,
    SourceNotFoundError,
    SourceUnreadableError,
    VideoInvalidError,
)
from facecog_desktop.core.types import Frame
from tests.capture.muxing import Film, matroska, quicktime
from tests.capture.samples import coded, corners, noisy, quadrants, turn_video, write_video

PICTURE = coded(quadrants(), "PNG")


def all_of(source: VideoSource) -> list[Frame]:
    """Frames until the end."""
    frames = []
    while (frame := source.read()) is not None:
        frames.append(frame)
    return frames


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """30 frames, 10 a second."""
    return write_video(tmp_path / "clip.mp4", [quadrants()] * 30)


def test_a_video_gives_all_frames_as_rgb_with_their_times(clip: Path) -> None:
    source = VideoSource(clip)
    frames = all_of(source)
    assert [frame.number for frame in frames] == list(range(30))
    assert [frame.time for frame in frames] == pytest.approx([number / 10 for number in range(30)])
    assert {corners(frame.pixels) for frame in frames} == {"RGBK"}
    assert {frame.source for frame in frames} == {str(clip)}
    assert (source.fps, source.length, source.name) == (10.0, 30, str(clip))
    assert (source.live, source.moving) == (False, True)


@pytest.mark.parametrize(("degrees", "expected"), [(0, "RGBK"), (90, "BRKG"), (180, "KBGR"), (270, "GKRB")])
def test_a_rotation_tag_is_applied_exactly_once(clip: Path, degrees: int, expected: str) -> None:
    turn_video(clip, degrees)
    frame = VideoSource(clip).read()
    assert frame is not None
    assert corners(frame.pixels) == expected
    assert (frame.width, frame.height) == ((64, 48) if degrees in {0, 180} else (48, 64))


def test_frames_are_passed_over_to_the_first_one_from_a_time_on(clip: Path) -> None:
    source = VideoSource(clip)
    assert source.skip(1.05, 100)
    assert source.skip(1.05, 100)
    frame = source.read()
    assert frame is not None
    assert frame.number == 11
    assert frame.time == pytest.approx(1.1)
    assert not source.skip(2.5, 3)
    following = source.read()
    assert following is not None
    assert following.number == 15


def test_the_end_is_reached_by_passing_over_too(clip: Path) -> None:
    source = VideoSource(clip)
    assert source.skip(100.0, 1000)
    assert source.read() is None
    assert source.skip(100.0, 1000)
    source.close()
    assert source.skip(0.0, 10)
    first = source.read()
    assert first is not None
    assert first.number == 0


def test_passed_over_frames_change_nothing_of_those_that_are_read(tmp_path: Path) -> None:
    film = write_video(tmp_path / "film.mp4", [noisy(seed=seed) for seed in range(20)])
    whole, source = all_of(VideoSource(film)), VideoSource(film)
    for number in (0, 7, 8, 19):
        source.skip(number / 10 - 0.01, 100)
        frame = source.read()
        assert frame is not None
        assert (frame.number, frame.time) == (number, whole[number].time)
        assert np.array_equal(frame.pixels, whole[number].pixels)


@pytest.mark.parametrize("time", [0.0, 0.3, 1.0, 1.7])
def test_a_jump_and_what_is_passed_over_lead_to_the_frame_of_a_time(tmp_path: Path, time: float) -> None:
    film = write_video(tmp_path / "film.mp4", [noisy(seed=seed) for seed in range(20)])
    whole, source = all_of(VideoSource(film)), VideoSource(film)
    source.jump(time)
    assert source.skip(time - 1e-3, 100)
    frame = source.read()
    assert frame is not None
    assert frame.time == pytest.approx(time)
    assert np.array_equal(frame.pixels, whole[round(time * 10)].pixels)


def test_a_closed_video_begins_anew(clip: Path) -> None:
    source = VideoSource(clip)
    all_of(source)
    assert source.read() is None
    source.close()
    source.close()
    again = source.read()
    assert again is not None
    assert (again.number, again.time) == (0, 0.0)
    source.close()


def film(path: Path, told: Film) -> VideoSource:
    """The source of a film written byte by byte, by its name's container."""
    path.write_bytes(matroska(told) if path.suffix == ".mkv" else quicktime(told))
    return VideoSource(path)


@pytest.mark.parametrize("name", ["clip.mov", "clip.mkv"])
def test_a_variable_rate_keeps_the_file_s_own_times(tmp_path: Path, name: str) -> None:
    shown = (40, 40, 500, 40, 100, 40)
    frames = all_of(film(tmp_path / name, Film([PICTURE] * 6, (64, 48), durations=shown)))
    assert [frame.time for frame in frames] == pytest.approx([0.0, 0.04, 0.08, 0.58, 0.62, 0.72])


@pytest.mark.parametrize(("shown", "fps"), [(0, None), (1, None), (7000, 1 / 7), (333, 3.003)])
def test_a_missing_or_odd_rate_gives_growing_times(tmp_path: Path, shown: int, fps: float | None) -> None:
    source = film(tmp_path / "clip.mov", Film([PICTURE] * 5, (64, 48), durations=[shown] * 5))
    assert source.fps == (None if fps is None else pytest.approx(fps, rel=1e-3))
    times = [frame.time for frame in all_of(source)]
    assert len(times) == 5
    assert times[0] == 0
    assert all(later > earlier for earlier, later in pairwise(times))


@pytest.mark.parametrize("name", ["clip.mov", "clip.mkv"])
def test_sound_without_pictures_says_so(tmp_path: Path, name: str) -> None:
    with pytest.raises(VideoInvalidError, match="has sound but no pictures"):
        film(tmp_path / name, Film([], (0, 0), audio=True)).read()


def test_sound_before_the_pictures_does_no_harm(tmp_path: Path) -> None:
    assert len(all_of(film(tmp_path / "clip.mov", Film([PICTURE] * 4, (64, 48), audio=True)))) == 4


def test_a_single_damaged_frame_is_left_out_and_the_others_keep_their_times(tmp_path: Path) -> None:
    pictures = [PICTURE, PICTURE, PICTURE[:60] + bytes(200), PICTURE, PICTURE]
    frames = all_of(film(tmp_path / "clip.mov", Film(pictures, (64, 48))))
    assert [frame.time for frame in frames] == pytest.approx([0.0, 0.1, 0.3, 0.4])


def test_a_film_of_too_many_pixels_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_PIXELS", 64 * 48 - 1)
    with pytest.raises(PictureTooLargeError, match="64 x 48"):
        film(tmp_path / "clip.mov", Film([PICTURE], (64, 48))).read()


@pytest.mark.parametrize(("ending", "code"), [(".avi", "MJPG"), (".mkv", "MJPG"), (".webm", "VP80")])
def test_other_containers_give_the_same_times(tmp_path: Path, ending: str, code: str) -> None:
    path = write_video(tmp_path / f"clip{ending}", [quadrants()] * 10, code=code)
    assert [frame.time for frame in all_of(VideoSource(path))] == pytest.approx([number / 10 for number in range(10)])


def test_the_content_decides_and_any_name_is_opened(clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    odd = clip.rename(clip.parent / "concat:写真.jpg")
    monkeypatch.chdir(odd.parent)
    assert len(all_of(VideoSource(odd.name))) == 30


def test_a_text_called_mp4_is_no_video(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "clip.mp4").write_text("#EXTM3U\nhttp://localhost/secret.ts\n")
    with pytest.raises(VideoInvalidError, match="is not a video") as caught:
        VideoSource(tmp_path / "clip.mp4").read()
    assert caught.value.source == str(tmp_path / "clip.mp4")
    assert capfd.readouterr().err == ""


def test_a_video_cut_before_its_index_is_invalid(clip: Path, capfd: pytest.CaptureFixture[str]) -> None:
    clip.write_bytes(clip.read_bytes()[:900])
    with pytest.raises(VideoInvalidError, match="damaged"):
        VideoSource(clip).read()
    assert capfd.readouterr().err == ""


def test_a_video_without_frames_is_invalid(tmp_path: Path) -> None:
    path = write_video(tmp_path / "clip.avi", [noisy()] * 5, code="MJPG")
    data = path.read_bytes()
    path.write_bytes(data[: data.index(b"movi") + 4])
    with pytest.raises(VideoInvalidError):
        VideoSource(path).read()


def test_a_video_that_breaks_off_says_so_after_its_last_frame(tmp_path: Path) -> None:
    path = write_video(tmp_path / "clip.avi", [noisy(seed=seed) for seed in range(40)], code="MJPG")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    source = VideoSource(path)
    frames: list[Frame] = []
    with pytest.raises(VideoInvalidError, match="breaks off after"):
        frames.extend(iter(source.read, None))
    assert 10 < len(frames) < 25
    assert source.read() is None


def test_a_missing_video_and_a_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(SourceNotFoundError):
        VideoSource(tmp_path / "gone.mp4").read()
    with pytest.raises(SourceUnreadableError):
        VideoSource(tmp_path).read()


def test_questions_open_the_file_and_raise_as_reading_does(tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_text("text")
    with pytest.raises(VideoInvalidError):
        _ = VideoSource(tmp_path / "clip.mp4").length


@given(st.lists(st.one_of(st.floats(), st.floats(0, 10)), min_size=1, max_size=30))
def test_times_always_grow_whatever_the_file_says(told: list[float]) -> None:
    source = VideoSource("clip.mp4")
    times = []
    for value in told:
        source._time = source._presentation_time(value)
        times.append(source._time)
    assert all(math.isfinite(time) and time >= 0 for time in times)
    assert all(later > earlier or later > 1e15 for earlier, later in pairwise(times))


def test_a_grey_camera_picture_becomes_rgb() -> None:
    assert as_rgb(np.full((4, 6), 9, np.uint8)).shape == (4, 6, 3)
    assert as_rgb(np.full((4, 6, 1), 9, np.uint8)).tolist() == np.full((4, 6, 3), 9).tolist()
    assert as_rgb(np.full((1, 1, 3), (1, 2, 3), np.uint8)).tolist() == [[[3, 2, 1]]]


@pytest.mark.evaluation
@pytest.mark.parametrize(
    ("name", "frames", "size"),
    [
        ("AOC_other_cut_face3.mp4", 125, (590, 590)),
        ("WDA_AlexandriaOcasioCortez_000.mp4", 200, (512, 512)),
        ("rot90_phone_replay.mov", 473, (360, 480)),
        ("short_hamilton_clip.mp4", 275, (640, 360)),
    ],
)
def test_the_evaluation_videos_decode(eval_data: Path, name: str, frames: int, size: tuple[int, int]) -> None:
    source = VideoSource(eval_data / "video" / name)
    first = source.read()
    assert first is not None
    assert (first.width, first.height) == size
    count, last = 1, first
    while (frame := source.read()) is not None:
        count, last = count + 1, frame
    assert (count, source.length) == (frames, frames)
    assert source.fps is not None
    assert last.time == pytest.approx((frames - 1) / source.fps, abs=0.01)
