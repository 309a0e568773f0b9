"""What a file is, told from its first bytes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.capture.pictures.kinds import SNIFFED, Kind, sniff
from tests.capture.samples import coded, quadrants, write_video


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("JPEG", Kind.JPEG),
        ("PNG", Kind.PNG),
        ("WEBP", Kind.WEBP),
        ("GIF", Kind.GIF),
        ("BMP", Kind.BMP),
        ("TIFF", Kind.TIFF),
        ("AVIF", Kind.AVIF),
    ],
)
def test_a_picture_is_known_by_its_content(name: str, kind: Kind) -> None:
    assert sniff(coded(quadrants(), name)[:SNIFFED]) is kind


@pytest.mark.parametrize(("ending", "code"), [(".mp4", "mp4v"), (".avi", "MJPG"), (".mkv", "MJPG"), (".mov", "mp4v")])
def test_a_video_is_known_by_its_content(tmp_path: Path, ending: str, code: str) -> None:
    path = write_video(tmp_path / f"clip{ending}", [quadrants()] * 2, code=code)
    assert sniff(path.read_bytes()[:SNIFFED]) is Kind.VIDEO


@pytest.mark.parametrize("ending", [".flv", ".mpg", ".ts", ".wmv"])
def test_older_containers_are_videos(tmp_path: Path, ending: str) -> None:
    codes = {".flv": "FLV1", ".mpg": "PIM1", ".ts": "mp4v", ".wmv": "WMV2"}
    path = write_video(tmp_path / f"clip{ending}", [quadrants()] * 4, code=codes[ending], fps=25)
    assert sniff(path.read_bytes()[:SNIFFED]) is Kind.VIDEO


@pytest.mark.parametrize(
    ("brands", "kind"),
    [
        (b"heic\x00\x00\x00\x00mif1heic", Kind.HEIC),
        (b"mif1\x00\x00\x00\x00mif1heic", Kind.HEIC),
        (b"mif1\x00\x00\x00\x00mif1avif", Kind.AVIF),
        (b"avif\x00\x00\x00\x00mif1miaf", Kind.AVIF),
        (b"isom\x00\x00\x02\x00isomiso2", Kind.VIDEO),
        (b"qt  \x00\x00\x00\x00qt  ", Kind.VIDEO),
    ],
)
def test_a_phone_photo_is_told_from_a_phone_video_by_its_brand(brands: bytes, kind: Kind) -> None:
    assert sniff((len(brands) + 8).to_bytes(4, "big") + b"ftyp" + brands) is kind


@pytest.mark.parametrize(
    "text", [b"", b"B", b"BMW is a car, not a bitmap", b"RIFF\x00\x00\x00\x00WAVEfmt ", b"GG" * 300]
)
def test_what_only_begins_like_a_picture_is_unknown(text: bytes) -> None:
    assert sniff(text) is Kind.UNKNOWN


@given(st.binary(max_size=SNIFFED))
def test_any_bytes_have_a_kind(data: bytes) -> None:
    assert sniff(data) in Kind
