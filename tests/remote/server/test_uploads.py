"""Files of a form: what they are called for people, and what is left of them."""

from __future__ import annotations

import errno
import io
import shutil
import tempfile
from pathlib import Path
from typing import BinaryIO

import pytest
from fastapi import UploadFile

from facecog_desktop.core.comparing.reading import WhichSide
from facecog_desktop.core.errors import DiskFullError, PictureInvalidError, VideoInvalidError
from facecog_desktop.core.types import Frame
from facecog_desktop.remote.server.uploads import Pair, frame_of, name_of
from tests.remote.asking import ANNA, faces, local_service
from tests.remote.films import film
from tests.remote.serving import fake_parts, raw

PARTS = fake_parts(local_service())
PICTURE = raw(faces((ANNA, 10, 10)))


def upload(data: bytes, name: str | None = "file.jpg") -> UploadFile:
    return UploadFile(io.BytesIO(data), filename=name)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("anna.jpg", "anna.jpg"),
        ("/etc/passwd", "passwd"),
        ("C:\\photos\\anna.jpg", "anna.jpg"),
        ("a\x00b\nc\ud800.jpg", "abc.jpg"),
        ("ä 李.png", "ä 李.png"),
        ("x" * 500, "x" * 200),
        ("", ""),
        (None, ""),
    ],
)
def test_a_name_is_for_people_and_leads_nowhere(given: str | None, name: str) -> None:
    assert name_of(upload(b"", given)) == name


def test_a_picture_carries_the_name_of_its_file_and_so_does_its_failure() -> None:
    assert frame_of(PARTS, upload(PICTURE)).source == "file.jpg"
    with pytest.raises(PictureInvalidError) as failed:
        frame_of(PARTS, upload(b"junk", "junk.jpg"))
    assert failed.value.source == "junk.jpg"


def test_a_picture_stays_in_memory_and_a_film_in_a_folder_until_it_is_closed(folder: Path) -> None:
    pair = Pair.taken(PARTS, upload(PICTURE), upload(film(7, ANNA), "../../film.mp4"))
    left, right = pair.side(WhichSide.LEFT, 2), pair.side(WhichSide.RIGHT)
    assert isinstance(left.source, Frame)
    assert (left.source.source, left.face, left.remembered) == ("left", 2, False)
    [own] = folder.iterdir()
    assert isinstance(right.source, str)
    assert Path(right.source).parent == own
    assert (Path(right.source).read_bytes(), right.remembered, pair.longest) == (film(7, ANNA), False, 7.0)
    for _ in range(2):
        pair.close()
    assert list(folder.iterdir()) == []


def test_where_one_side_will_not_do_nothing_is_left_of_the_other(folder: Path) -> None:
    with pytest.raises(PictureInvalidError):
        Pair.taken(PARTS, upload(film(7, ANNA)), upload(b"junk"))
    assert list(folder.iterdir()) == []


def test_a_film_for_which_there_is_no_room_is_told_and_leaves_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_source: object, copy: BinaryIO) -> None:
        copy.write(b"the beginning")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    with pytest.raises(DiskFullError, match="no room for the film"):
        Pair.taken(PARTS, upload(film(7, ANNA)), upload(PICTURE))
    assert list(folder.iterdir()) == []


def test_a_failure_names_the_side_and_not_the_place(folder: Path) -> None:
    pair = Pair.taken(PARTS, upload(film(7, ANNA)), upload(PICTURE))
    path = str(pair.side(WhichSide.LEFT).source)
    error = VideoInvalidError(f"{path} is damaged", f"look at {path}", source=path)
    pair.rename(error)
    pair.close()
    assert (error.message, error.hint, error.source) == ("left is damaged", "look at left", "left")
