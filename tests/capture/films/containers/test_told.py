"""What films say of themselves in their headers."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.capture.films.containers.told import told_by
from facecog_desktop.capture.films.containers.tracks import Told, one_turn
from facecog_desktop.capture.pictures.upright import AS_IT_IS, turn_of_degrees
from tests.capture.muxing import MATRICES, Film, box, full, matroska, quicktime
from tests.capture.samples import coded, quadrants, write_video

FILM = Film([coded(quadrants(), "PNG")] * 2, (64, 48))
WRITERS: dict[str, Callable[[Film], bytes]] = {".mov": quicktime, ".mkv": matroska}
ROLLS = {0: 0.0, 90: -90.0, 180: 180.0, 270: 90.0}


def told(folder: Path, data: bytes, ending: str = ".mov") -> Told | None:
    """What a file of these bytes says."""
    path = folder / f"film{ending}"
    path.write_bytes(data)
    return told_by(path)


@pytest.mark.parametrize("degrees", MATRICES)
@pytest.mark.parametrize("ending", WRITERS)
def test_a_rotation_told_in_any_way_is_found(tmp_path: Path, degrees: int, ending: str) -> None:
    ways = [replace(FILM, tag=str(degrees)), replace(FILM, matrix=MATRICES[degrees], roll=ROLLS[degrees])]
    for film in ways:
        assert told(tmp_path, WRITERS[ending](film), ending) == Told(True, False, turn_of_degrees(degrees))


@pytest.mark.parametrize("ending", WRITERS)
def test_a_rotation_told_twice_is_one_rotation(tmp_path: Path, ending: str) -> None:
    film = replace(FILM, tag="90", matrix=MATRICES[90], roll=-90.0)
    assert told(tmp_path, WRITERS[ending](film), ending) == Told(True, False, turn_of_degrees(90))


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_where_matrix_and_tag_contradict_each_other_the_matrix_wins(degrees: int) -> None:
    assert one_turn(turn_of_degrees(degrees), "90") == turn_of_degrees(degrees)
    assert one_turn(AS_IT_IS, "90") == turn_of_degrees(90)


@pytest.mark.parametrize("tag", ["", "left", "nan", "inf", "-inf", "1e999"])
def test_a_tag_that_is_no_number_turns_nothing(tag: str) -> None:
    assert one_turn(AS_IT_IS, tag) == AS_IT_IS


def test_the_matrices_of_film_and_track_are_carried_out_one_after_the_other(tmp_path: Path) -> None:
    film = replace(FILM, matrix=MATRICES[90], movie_matrix=MATRICES[180])
    assert told(tmp_path, quicktime(film)) == Told(True, False, turn_of_degrees(270))


def test_a_mirrored_selfie_film_is_told_as_mirrored(tmp_path: Path) -> None:
    assert told(tmp_path, quicktime(replace(FILM, matrix=(-1, 0, 0, 1)))) == Told(True, False, 2)


def test_the_tag_of_a_whole_film_counts_where_the_track_has_none(tmp_path: Path) -> None:
    data = quicktime(replace(FILM, tag="180"))
    place = data.index(b"udta") - 4
    size = int.from_bytes(data[place : place + 4], "big")
    outside = data[place : place + size]
    plain = quicktime(FILM)
    moov = plain.index(b"moov") - 4
    longer = struct.pack(">I", int.from_bytes(plain[moov : moov + 4], "big") + size)
    assert told(tmp_path, plain[:moov] + longer + plain[moov + 4 :] + outside) == Told(True, False, 3)


@pytest.mark.parametrize("ending", WRITERS)
def test_sound_without_pictures_is_told(tmp_path: Path, ending: str) -> None:
    assert told(tmp_path, WRITERS[ending](Film([], (0, 0), audio=True)), ending) == Told(False, True)


def test_the_turn_is_that_of_the_pictures_even_where_sound_comes_first(tmp_path: Path) -> None:
    assert told(tmp_path, quicktime(replace(FILM, audio=True, matrix=MATRICES[90]))) == Told(True, True, 6)


def test_long_headers_of_64_bits_are_read(tmp_path: Path) -> None:
    data = quicktime(replace(FILM, matrix=MATRICES[90]))
    place = data.index(b"mdat") - 4
    size = int.from_bytes(data[place : place + 4], "big")
    long = struct.pack(">I4sQ", 1, b"mdat", size + 8) + data[place + 8 :]
    assert told(tmp_path, data[:place] + long) == Told(True, False, 6)
    # version 1 of the track header has longer times
    head = data.index(b"tkhd")
    body = data[head + 4 : head + 88]
    later = b"\x01" + body[1:4] + bytes(16) + body[12:20] + bytes(8) + body[24:]
    track = box(b"trak", box(b"tkhd", later), box(b"mdia", full(b"hdlr", bytes(4), b"vide", bytes(12))))
    assert told(tmp_path, box(b"moov", track)) == Told(True, False, 6)


def test_a_tag_for_another_track_is_not_taken(tmp_path: Path) -> None:
    data = matroska(replace(FILM, tag="90"))
    place = data.rindex(b"\x63\xc5") + 2 + 8
    other = data[:place] + b"\x07" + data[place + 1 :]
    assert told(tmp_path, other, ".mkv") == Told(True, False, AS_IT_IS)


@pytest.mark.parametrize("roll", [float("nan"), float("inf"), 1e9])
def test_a_nonsensical_roll_turns_nothing(tmp_path: Path, roll: float) -> None:
    assert told(tmp_path, matroska(replace(FILM, roll=roll)), ".mkv") == Told(True, False, AS_IT_IS)


@pytest.mark.parametrize(("ending", "code"), [(".mp4", "mp4v"), (".mov", "mp4v"), (".mkv", "MJPG"), (".webm", "VP80")])
def test_files_of_a_real_encoder_are_understood(tmp_path: Path, ending: str, code: str) -> None:
    path = write_video(tmp_path / f"film{ending}", [quadrants()] * 3, code=code)
    assert told_by(path) == Told(True, False)


def test_other_containers_say_nothing_here(tmp_path: Path) -> None:
    assert told_by(write_video(tmp_path / "film.avi", [quadrants()] * 3, code="MJPG")) is None
    assert told(tmp_path, b"") is None


@pytest.mark.parametrize("degrees", MATRICES)
def test_ffmpeg_reads_the_same_turn_from_matrix_and_roll(tmp_path: Path, degrees: int) -> None:
    for ending, write in WRITERS.items():
        path = tmp_path / f"film{ending}"
        path.write_bytes(write(replace(FILM, matrix=MATRICES[degrees], roll=ROLLS[degrees])))
        capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
        assert int(capture.get(cv2.CAP_PROP_ORIENTATION_META)) % 360 == degrees
        capture.release()


WHOLE = {ending: write(replace(FILM, tag="90", roll=-90.0, audio=True)) for ending, write in WRITERS.items()}


@settings(max_examples=200, deadline=None)
@given(
    ending=st.sampled_from(sorted(WHOLE)),
    cut=st.floats(0, 1),
    flips=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=8),
)
def test_damaged_headers_are_answered_too(
    tmp_path_factory: pytest.TempPathFactory, ending: str, cut: float, flips: list[tuple[float, int]]
) -> None:
    data = bytearray(WHOLE[ending])
    for place, value in flips:
        data[int(place * len(data))] = value
    answer = told(tmp_path_factory.getbasetemp(), bytes(data[: int(len(data) * cut)]), ending)
    assert answer is None or answer.turn in range(1, 9)
