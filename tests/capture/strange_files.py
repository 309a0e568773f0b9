"""Writes a folder of strange and damaged files, the same ones every time: what people send, and what bites."""

from __future__ import annotations

import io
import struct
import wave
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pillow_heif
from PIL import Image

from tests.capture.muxing import Film, box, matroska, quicktime
from tests.capture.samples import coded, exif, noisy, png_header, write_video

_CUTS = (0.02, 0.2, 0.5, 0.8, 0.95)
_FLIPS = 4
_SEED = 20

pillow_heif.register_heif_opener()


def write_strange_files(folder: Path) -> list[Path]:
    """Every file, in the order of their names; more than 200."""
    whole = dict(pictures()) | dict(films(folder))
    files = dict(whole) | dict(damaged(whole)) | dict(liars()) | dict(impostors(whole)) | dict(large())
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in sorted(files)]


def pictures() -> Iterator[tuple[str, bytes]]:
    """Sound pictures of every kind and depth."""
    rgb = noisy(96, 80)
    image = Image.fromarray(rgb)
    deep = Image.fromarray((rgb[:, :, 0].astype(np.uint16) << 8) + 7)
    clear = image.convert("RGBA")
    clear.putalpha(Image.fromarray(rgb[:, :, 1]))
    frames = [Image.fromarray(noisy(96, 80, seed)) for seed in range(1, 4)]
    several = {"save_all": True, "append_images": frames, "duration": 50}
    yield "rgb.jpg", coded(image)
    yield "progressive.jpg", coded(image, progressive=True)
    yield "cmyk.jpg", coded(image.convert("CMYK"))
    yield "grey.jpg", coded(image.convert("L"))
    yield "turned.jpg", coded(image, exif=exif(6))
    yield "rgb.png", coded(image, "PNG")
    yield "sixteen.png", coded(deep, "PNG")
    yield "palette.png", coded(image.quantize(16), "PNG")
    yield "clear.png", coded(clear, "PNG")
    yield "two-colours.png", coded(image.convert("1"), "PNG")
    yield "lossy.webp", coded(image, "WEBP")
    yield "lossless.webp", coded(clear, "WEBP", lossless=True)
    yield "animated.webp", coded(image, "WEBP", **several)
    yield "still.gif", coded(image, "GIF")
    yield "animated.gif", coded(image, "GIF", **several)
    yield "rgb.bmp", coded(image, "BMP")
    yield "lzw.tiff", coded(image, "TIFF", compression="tiff_lzw")
    yield "cmyk.tif", coded(image.convert("CMYK"), "TIFF")
    yield "sixteen.tiff", coded(deep, "TIFF")
    yield "phone.heic", coded(image, "HEIF")
    yield "phone.avif", coded(image, "AVIF")


def films(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Sound films of every container."""
    frames = [noisy(96, 80, seed) for seed in range(12)]
    for name, code in (("film.mp4", "mp4v"), ("film.avi", "MJPG"), ("film.mkv", "MJPG"), ("film.webm", "VP80")):
        yield name, write_video(folder / name, frames, code=code).read_bytes()
    stored = [coded(frame, "PNG") for frame in frames[:6]]
    yield "turned.mov", quicktime(Film(stored, (96, 80), matrix=(0, 1, -1, 0)))
    yield "uneven.mkv", matroska(Film(stored, (96, 80), durations=[1, 3000, 40, 40, 7, 90], tag="180"))


def damaged(whole: dict[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Each sound file cut at several places, and with some bytes changed."""
    chance = np.random.default_rng(_SEED)
    for name, data in whole.items():
        for cut in _CUTS:
            yield f"cut-{round(cut * 100)}-{name}", data[: int(len(data) * cut)]
        for number in range(_FLIPS):
            changed = bytearray(data)
            # half of them in the header, where they hurt most
            reach = min(len(data), 600) if number % 2 else len(data)
            for place in chance.integers(0, reach, 1 + number * 4):
                changed[place] = chance.integers(256)
            yield f"flip-{number}-{name}", bytes(changed)


def liars() -> Iterator[tuple[str, bytes]]:
    """Sizes that are not so, counts that are not so, films without pictures, without time, without an end."""
    small = noisy(96, 80)
    picture, photo = coded(small, "PNG"), bytearray(coded(small))
    start = photo.index(b"\xff\xc0")
    photo[start + 5 : start + 9] = struct.pack(">HH", 30000, 30000)
    yield "huge.png", png_header(30000, 30000)
    yield "flat.png", png_header(0, 5)
    yield "huge.jpg", bytes(photo)
    yield "huge.gif", b"GIF89a" + struct.pack("<HH", 30000, 30000) + bytes(20)
    yield "huge.bmp", b"BM" + bytes(12) + struct.pack("<IiiHHII", 40, 30000, 30000, 1, 24, 0, 0) + bytes(60)
    yield "huge.webp", b"RIFF\x40\0\0\0WEBPVP8X\x0a\0\0\0" + bytes(4) + (29999).to_bytes(3, "little") * 2 + bytes(40)
    yield "huge.tiff", b"II*\0\x08\0\0\0" + struct.pack("<H2H2I2H2II", 2, 256, 4, 1, 30000, 257, 4, 1, 30000, 0)
    yield "huge-container.mov", quicktime(Film([bytes(photo)] * 3, (30000, 30000), codec=b"jpeg"))
    yield "huge-stream.mov", quicktime(Film([bytes(photo)] * 3, (96, 80), codec=b"jpeg"))
    yield "huge-container.mkv", matroska(Film([picture] * 3, (30000, 30000)))
    yield "huge-stream.mkv", matroska(Film([png_header(30000, 30000)] * 3, (96, 80)))
    yield "no-rate.mov", quicktime(Film([picture] * 4, (96, 80), durations=[0] * 4))
    yield "hourly.mov", quicktime(Film([picture] * 4, (96, 80), durations=[3_600_000] * 4))
    yield "no-frames.mov", quicktime(Film([], (96, 80)))
    yield "empty-frames.mov", quicktime(Film([b""] * 4, (96, 80)))
    yield "text-frames.mov", quicktime(Film([b"text" * 50] * 4, (96, 80)))
    yield "sound-only.mp4", quicktime(Film([], (0, 0), audio=True), brand=b"isom")
    yield "sound-only.mkv", matroska(Film([], (0, 0)))
    yield "sound-first.mov", quicktime(Film([picture] * 4, (96, 80), audio=True))
    yield "odd-tag.mov", quicktime(Film([picture] * 4, (96, 80), tag="sideways"))
    yield "flat-matrix.mov", quicktime(Film([picture] * 4, (96, 80), matrix=(0, 0, 0, 0)))
    yield "endless-box.mp4", box(b"ftyp", b"isom") + struct.pack(">I4sQ", 1, b"mdat", 1 << 62)
    yield "box-in-itself.mp4", box(b"ftyp", b"isom") + struct.pack(">I4s", 4, b"moov") + bytes(40)
    for kind, ending in (("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp"), ("GIF", "gif"), ("BMP", "bmp")):
        yield f"one-pixel.{ending}", coded(np.zeros((1, 1, 3), np.uint8), kind)
    yield "one-pixel.tiff", coded(np.zeros((1, 1, 3), np.uint8), "TIFF")
    yield "one-pixel.mov", quicktime(Film([coded(np.zeros((1, 1, 3), np.uint8), "PNG")] * 3, (1, 1)))
    yield "thread.png", coded(np.zeros((1, 20000, 3), np.uint8), "PNG")


def impostors(whole: dict[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Files under a wrong name, and files that are something else."""
    for name, other in (
        ("rgb.png", "jpg"),
        ("rgb.jpg", "png"),
        ("film.mp4", "jpg"),
        ("film.avi", "mp4"),
        ("still.gif", "mp4"),
        ("phone.heic", "jpg"),
        ("film.webm", "heic"),
        ("turned.mov", "txt"),
    ):
        yield f"called-{other}-{name}.{other}", whole[name]
    for ending in ("jpg", "png", "heic", "mp4", "mkv", "avi", ""):
        yield f"empty.{ending}", b""
    yield "text.jpg", b"just a text\n" * 40
    yield "page.png", b"<!doctype html><html><body>not found</body></html>"
    yield "playlist.mp4", b"#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nhttp://127.0.0.1:9/secret.ts\n"
    yield "concat.mp4", b"ffconcat version 1.0\nfile '/etc/passwd'\n"
    yield "drawing.jpg", b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    yield "paper.jpg", b"%PDF-1.7\n" + bytes(200)
    yield "zeros.mp4", bytes(5000)
    yield "noise.jpg", np.random.default_rng(_SEED).bytes(5000)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("rgb.jpg", whole["rgb.jpg"])
    yield "archive.jpg", out.getvalue()
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(8000))
    yield "sound.wav", out.getvalue()
    yield "sound.mp4", out.getvalue()


def large() -> Iterator[tuple[str, bytes]]:
    """Pictures about as large as the program decodes and a film of 4K, of almost no bytes."""
    side = 6300
    black = np.zeros((side, side, 3), np.uint8)
    yield "large.jpg", coded(black)
    yield "large.png", coded(black, "PNG", compress_level=1)
    yield "large-grey.png", coded(Image.new("L", (side, side)), "PNG", compress_level=1)
    yield "large-clear.png", coded(Image.new("RGBA", (side, side), (9, 9, 9, 99)), "PNG", compress_level=1)
    yield "large.mov", quicktime(Film([coded(black[:2160, :3840], "PNG", compress_level=1)] * 3, (3840, 2160)))
