"""Bytes of one picture become upright RGB, or a known error."""

from __future__ import annotations

import io
import os
import struct
import tracemalloc
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from facecog_desktop.capture.pictures import decode as module
from facecog_desktop.capture.pictures.decode import MAX_PIXELS, decode, read_bytes, read_picture
from facecog_desktop.core.errors import (
    FaceCogError,
    PictureInvalidError,
    PictureTooLargeError,
    SourceNotFoundError,
    SourceUnreadableError,
)
from tests.capture.samples import coded, corners, exif, noisy, png_header, quadrants

pillow_heif.register_heif_opener()  # Pillow writes HEIC too from here on

FORMATS = ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "HEIF"]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_comes_out_as_rgb(name: str) -> None:
    pixels = decode(coded(quadrants(), name))
    assert pixels.shape == (48, 64, 3)
    assert pixels.dtype == np.uint8
    assert corners(pixels) == "RGBK"


@pytest.mark.parametrize("name", ["PNG", "BMP", "TIFF"])
def test_lossless_pictures_keep_every_value(name: str) -> None:
    picture = noisy()
    assert np.array_equal(decode(coded(picture, name)), picture)


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
@pytest.mark.parametrize("turn", range(1, 9))
def test_each_exif_orientation_is_applied_exactly_once(name: str, turn: int) -> None:
    upright = quadrants()
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # Pillow's transpositions that store it turned
    image = Image.fromarray(upright)
    stored = image if turn == 1 else image.transpose(Image.Transpose(undo[turn]))
    pixels = decode(coded(stored, name, exif=exif(turn)))
    assert pixels.shape == upright.shape
    assert corners(pixels) == "RGBK"


@pytest.mark.parametrize("name", ["PNG", "WEBP", "TIFF"])
def test_a_transparent_picture_is_turned_upright_too(name: str) -> None:
    image = Image.fromarray(quadrants()).convert("RGBA")
    image.putpixel((0, 0), (0, 0, 0, 0))
    turned = image.transpose(Image.Transpose.ROTATE_90)
    options = {"lossless": True} if name == "WEBP" else {}
    pixels = decode(coded(turned, name, exif=exif(6), **options))
    assert corners(pixels) == "RGBK"
    assert pixels[0, 0].tolist() == [255, 255, 255]


@pytest.mark.parametrize("value", [0, 9, 255])
def test_a_nonsensical_orientation_is_ignored(value: int) -> None:
    assert corners(decode(coded(quadrants(), "PNG", exif=exif(value)))) == "RGBK"


@pytest.mark.parametrize("name", ["PNG", "WEBP", "TIFF"])
def test_transparency_is_composed_on_white(name: str) -> None:
    picture = np.zeros((10, 10, 4), np.uint8)
    picture[..., 0], picture[:5, :, 3], picture[5:, :, 3] = 200, 128, 0
    options = {"lossless": True, "exact": True} if name == "WEBP" else {}
    pixels = decode(coded(picture, name, **options))
    half = [round((200 * 128 + 255 * 127) / 255), round(255 * 127 / 255), round(255 * 127 / 255)]
    assert pixels[2, 2].tolist() == half
    assert pixels[7, 7].tolist() == [255, 255, 255]


def test_a_transparent_gif_and_a_transparent_palette_are_composed_on_white() -> None:
    image = Image.fromarray(quadrants()).quantize(4)
    clear = image.getpixel((0, 0))
    for name in ("GIF", "PNG"):
        assert decode(coded(image, name, transparency=clear))[0, 0].tolist() == [255, 255, 255]


@pytest.mark.parametrize("name", ["GIF", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
def test_the_first_frame_of_an_animation_is_taken(name: str) -> None:
    frames = [Image.fromarray(np.full((20, 20, 3), value, np.uint8)) for value in (10, 120, 250)]
    pixels = decode(coded(frames[0], name, save_all=True, append_images=frames[1:], duration=100))
    assert np.abs(pixels.astype(int) - 10).max() <= 3


@pytest.mark.parametrize("name", ["JPEG", "PNG", "BMP", "TIFF", "HEIF"])
def test_grey_becomes_rgb(name: str) -> None:
    pixels = decode(coded(Image.fromarray(np.full((9, 7), 90, np.uint8)), name))
    assert pixels.shape == (9, 7, 3)
    assert np.abs(pixels.astype(int) - 90).max() <= 1


@pytest.mark.parametrize("name", ["PNG", "TIFF"])
def test_sixteen_bits_are_scaled_to_eight(name: str) -> None:
    grey = np.linspace(0, 65535, 256).astype(np.uint16).reshape(16, 16)
    pixels = decode(coded(Image.fromarray(grey), name))
    assert pixels[0, 0].tolist() == [0, 0, 0]
    assert pixels[-1, -1].tolist() == [255, 255, 255]
    assert np.array_equal(pixels[..., 0], (grey >> 8).astype(np.uint8))


@pytest.mark.parametrize(("name", "options"), [("JPEG", {"quality": 95}), ("TIFF", {})])
def test_a_print_shop_picture_in_cmyk_becomes_rgb(name: str, options: dict[str, object]) -> None:
    assert corners(decode(coded(Image.fromarray(quadrants()).convert("CMYK"), name, **options))) == "RGBK"


@pytest.mark.parametrize("name", ["AVIF", "HEIF"])
def test_transparency_of_a_phone_s_picture_is_composed_on_white(name: str) -> None:
    picture = np.zeros((32, 32, 4), np.uint8)
    picture[:16, :, 3] = 255
    pixels = decode(coded(picture, name, quality=100))
    assert pixels[4].max() < 8
    assert pixels[-4].min() > 247


def test_a_phone_s_picture_of_ten_bits_is_scaled_to_eight() -> None:
    deep = pillow_heif.from_bytes(mode="RGB;16", size=(64, 48), data=np.full((48, 64, 3), 40000, np.uint16).tobytes())
    out = io.BytesIO()
    deep.save(out)
    assert np.abs(decode(out.getvalue()).astype(int) - round(40000 / 65535 * 255)).max() <= 1


def test_a_tiff_of_measurements_is_no_picture() -> None:
    with pytest.raises(PictureInvalidError):
        decode(coded(Image.fromarray(np.full((8, 8), 0.5, np.float32)), "TIFF"))


@pytest.mark.parametrize("options", [{}, {"progressive": True}])
@pytest.mark.parametrize("part", [0.02, 0.3, 0.7, 0.99])
def test_a_truncated_jpeg_is_refused_by_name(options: dict[str, object], part: float) -> None:
    data = coded(noisy(), "JPEG", **options)
    with pytest.raises(PictureInvalidError, match=r"anna\.jpg is cut short") as caught:
        decode(data[: int(len(data) * part)], source="anna.jpg")
    assert caught.value.source == "anna.jpg"


def test_the_thumbnail_in_a_truncated_jpeg_does_not_pass_for_its_end() -> None:
    thumbnail = coded(quadrants(16, 16))
    segment = b"\xff\xe1" + struct.pack(">H", len(thumbnail) + 2) + thumbnail
    data = coded(noisy())
    whole = data[:2] + segment + data[2:]
    assert decode(whole).shape == (120, 160, 3)
    with pytest.raises(PictureInvalidError, match="cut short"):
        decode(whole[: len(whole) // 2])


def test_bytes_after_the_end_of_a_jpeg_do_no_harm() -> None:
    assert decode(coded(noisy()) + b"appended by a phone" * 50).shape == (120, 160, 3)


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "JPEG"])
@pytest.mark.parametrize("part", [0.1, 0.5, 0.97])
def test_a_truncated_picture_of_any_format_is_refused(
    name: str, part: float, capfd: pytest.CaptureFixture[str]
) -> None:
    data = coded(noisy(), name)
    with pytest.raises(PictureInvalidError):
        decode(data[: int(len(data) * part)])
    assert capfd.readouterr().err == ""


def test_a_damaged_png_is_refused_without_a_line_on_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    data = bytearray(coded(noisy(), "PNG"))
    data[len(data) // 2] ^= 0xFF
    with pytest.raises(PictureInvalidError, match="is damaged"):
        decode(bytes(data))
    assert capfd.readouterr().err == ""


def test_a_bad_colour_profile_draws_no_warning(capfd: pytest.CaptureFixture[str]) -> None:
    assert decode(coded(quadrants(), "PNG", icc_profile=b"nonsense")).shape == (48, 64, 3)
    assert capfd.readouterr().err == ""


def test_a_huge_png_is_refused_from_its_header_without_memory() -> None:
    tracemalloc.start()
    with pytest.raises(PictureTooLargeError, match="30000 x 30000"):
        decode(png_header(30000, 30000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000


def huge_headers() -> dict[str, bytes]:
    """One header for each format that announces 30000 x 30000 pixels or the most it can."""
    jpeg = bytearray(coded(quadrants()))
    start = jpeg.index(b"\xff\xc0")
    jpeg[start + 5 : start + 9] = struct.pack(">HH", 30000, 30000)
    gif = bytearray(coded(quadrants(), "GIF"))
    gif[6:10] = struct.pack("<HH", 30000, 30000)
    bmp = bytearray(coded(quadrants(), "BMP"))
    bmp[18:26] = struct.pack("<ii", 30000, -30000)
    lossy, lossless = bytearray(coded(quadrants(), "WEBP")), bytearray(coded(quadrants(), "WEBP", lossless=True))
    lossy[26:30] = struct.pack("<HH", 16383, 16383)
    lossless[21:25] = struct.pack("<I", 16382 | 16382 << 14)
    extended = bytearray(coded(quadrants(), "WEBP", exif=exif(1)))
    extended[24:30] = (29999).to_bytes(3, "little") * 2
    tiff = b"II*\x00\x08\x00\x00\x00" + struct.pack("<H2H2I2H2II", 2, 256, 4, 1, 30000, 257, 4, 1, 30000, 0)
    pictures = {"JPEG": jpeg, "GIF": gif, "BMP": bmp, "VP8": lossy, "VP8L": lossless, "VP8X": extended}
    pictures["TIFF"] = bytearray(tiff)
    for name, brand in (("AVIF", "AVIF"), ("HEIC", "HEIF")):
        phone = bytearray(coded(quadrants(), brand))
        place = phone.index(b"ispe") + 8
        phone[place : place + 8] = struct.pack(">II", 30000, 30000)
        pictures[name] = phone
    return {name: bytes(data) for name, data in pictures.items()}


@pytest.mark.parametrize("name", huge_headers())
def test_the_announced_size_of_every_format_is_checked_first(name: str) -> None:
    with pytest.raises(PictureTooLargeError):
        decode(huge_headers()[name])


def test_forty_megapixels_are_still_decoded() -> None:
    pixels = decode(coded(Image.new("L", (8000, MAX_PIXELS // 8000), 7), "PNG"))
    assert pixels.shape == (5000, 8000, 3)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is not a picture"),
        (b"just a text", "is not a picture"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "cut short"),
        (b"\x00\x00\x00\x18ftypavif\x00\x00\x00\x00mif1avif", "cut short"),
        (b"II*\x00\x08\x00\x00\x00", "cut short"),
        (b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2", "is a video"),
        (b"\xff\xd8\xff\xd9", "cut short|damaged"),
        (b"\x89PNG\r\n\x1a\n", "cut short"),
    ],
)
def test_what_cannot_be_decoded_says_why(data: bytes, words: str) -> None:
    with pytest.raises(PictureInvalidError, match=words) as caught:
        decode(data)
    assert caught.value.hint


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=st.sampled_from(FORMATS), flips=st.lists(st.tuples(st.integers(0, 200), st.integers(0, 255)), max_size=6))
def test_a_changed_header_gives_pixels_or_a_known_error(name: str, flips: list[tuple[int, int]]) -> None:
    data = bytearray(SMALL[name])
    for place, value in flips:
        data[place % len(data)] = value
    try:
        pixels = decode(bytes(data))
    except FaceCogError:
        return
    assert pixels.ndim == 3
    assert pixels.shape[0] * pixels.shape[1] <= MAX_PIXELS


SMALL = {name: coded(quadrants(16, 12), name) for name in FORMATS}


@given(
    st.binary(max_size=400),
    st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\x10\x00\x00\x00WEBP"]),
)
def test_any_bytes_after_a_magic_number_give_pixels_or_a_known_error(tail: bytes, magic: bytes) -> None:
    with pytest.raises(FaceCogError):
        decode(magic + tail)


def test_a_name_in_any_script_is_read(tmp_path: Path) -> None:
    path = tmp_path / "Żółć – 写真.jpg"
    path.write_bytes(coded(quadrants()))
    assert corners(read_picture(path)) == "RGBK"


def test_the_name_does_not_decide_the_format(tmp_path: Path) -> None:
    path = tmp_path / "frame.jpg"
    path.write_bytes(coded(Image.fromarray(quadrants()).convert("RGBA"), "PNG"))
    assert corners(read_picture(path)) == "RGBK"


@pytest.mark.parametrize("name", ["missing.jpg", "missing/deeper.jpg", "zero\x00byte.jpg"])
def test_a_missing_file_is_not_found(tmp_path: Path, name: str) -> None:
    with pytest.raises(SourceNotFoundError):
        read_picture(f"{tmp_path}/{name}")


def test_a_folder_is_no_picture(tmp_path: Path) -> None:
    with pytest.raises(SourceUnreadableError, match="a folder"):
        read_picture(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are made on Unix")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(SourceUnreadableError, match="a device"):
        read_picture(tmp_path / "pipe.jpg")


def test_a_forbidden_file_is_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.jpg"
    path.write_bytes(coded(quadrants()))

    def forbidden(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", forbidden)  # root may read everything
    with pytest.raises(SourceUnreadableError, match="Permission denied") as caught:
        read_picture(path)
    assert caught.value.source == str(path)


def test_a_file_of_too_many_bytes_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_BYTES", 1000)
    (tmp_path / "big.jpg").write_bytes(bytes(1001))
    with pytest.raises(PictureTooLargeError):
        read_bytes(tmp_path / "big.jpg")


@pytest.mark.evaluation
@pytest.mark.parametrize("folder", ["photos", "ytf_frames", "detect_noses"])
def test_the_evaluation_pictures_decode(eval_data: Path, folder: str) -> None:
    paths = [path for path in sorted((eval_data / folder).rglob("*")) if path.suffix in {".jpg", ".png", ".jpeg"}]
    assert paths
    for path in paths[:: max(1, len(paths) // 8)]:
        pixels = read_picture(path)
        assert min(pixels.shape[:2]) > 50
        assert pixels.std() > 10
