"""The AppImage, with a stand-in for the runtime that must be fetched."""

from __future__ import annotations

import hashlib
import platform
import struct
from pathlib import Path

import pytest

from linux import appimage
from running import PackagingError
from tests.packaging.tools import needed, said

RUNTIME = b"\x7fELF\x02\x01\x01\x00AI\x02" + bytes(4085)
"""The mark of an AppImage of type 2 in an ELF header, and nothing behind it."""


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file in the place of the runtime, pinned for this machine."""
    file = tmp_path / "runtime"
    file.write_bytes(RUNTIME)
    pinned = appimage.Runtime("https://localhost/runtime", hashlib.sha256(RUNTIME).hexdigest())
    monkeypatch.setitem(appimage.RUNTIMES, platform.machine(), pinned)
    monkeypatch.setenv("FACECOG_APPIMAGE_RUNTIME", str(file))
    return file


@pytest.fixture
def telling(tmp_path: Path) -> Path:
    """A frozen folder whose program tells its arguments."""
    folder = tmp_path / "facecog"
    (folder / "_internal").mkdir(parents=True)
    program = folder / "facecog"
    program.write_text('#!/bin/sh\nprintf "<%s>" "$@"\n', "utf-8")
    program.chmod(0o755)
    return folder


def unsquashed(image: Path, offset: int, target: Path) -> Path:
    code, told = said(needed("unsquashfs"), "-q", "-n", "-o", str(offset), "-d", target, image)
    assert code == 0, told
    return target


def test_the_image_is_the_runtime_and_behind_it_the_folder(telling: Path, runtime: Path, tmp_path: Path) -> None:
    needed("mksquashfs")
    image = appimage.build(telling, tmp_path / "out", "0.1.0")
    assert image.name == f"facecog-desktop-0.1.0-{platform.machine()}.AppImage"
    content = image.read_bytes()
    assert content.startswith(RUNTIME)
    assert content[len(RUNTIME) :].startswith(b"hsqs")
    zstd = 6
    assert struct.unpack_from("<H", content, len(RUNTIME) + 20) == (zstd,)
    assert image.stat().st_mode & 0o777 == 0o755
    assert [path.name for path in image.parent.iterdir()] == [image.name]


def test_what_the_image_starts_gets_every_argument(telling: Path, runtime: Path, tmp_path: Path) -> None:
    image = appimage.build(telling, tmp_path / "out with a blank", "0.1.0")
    root = unsquashed(image, len(RUNTIME), tmp_path / "mounted here")
    assert said(root / "AppRun", "--gallery", "my gallery.facecog") == (0, "<--gallery><my gallery.facecog>")
    assert (root / "facecog-desktop.desktop").read_text("utf-8").startswith("[Desktop Entry]")
    assert (root / ".DirIcon").read_bytes().startswith(b"\x89PNG")
    assert (root / "facecog-desktop.svg").is_file()
    assert (root / "usr/share/metainfo/org.facecog.FaceCog.metainfo.xml").is_file()


def test_the_same_sources_make_the_same_image(telling: Path, runtime: Path, tmp_path: Path) -> None:
    one, two = (appimage.build(telling, tmp_path / name, "0.1.0").read_bytes() for name in ("one", "two"))
    assert one == two


def test_another_runtime_than_the_pinned_one_is_refused(telling: Path, runtime: Path, tmp_path: Path) -> None:
    runtime.write_bytes(RUNTIME + b"!")
    with pytest.raises(PackagingError, match="has the sha256"):
        appimage.build(telling, tmp_path / "out", "0.1.0")
    assert list((tmp_path / "out").glob("*.AppImage")) == []


def test_without_a_network_it_is_told_what_to_do_and_the_folder_is_kept(
    telling: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needed("mksquashfs")
    nobody = appimage.Runtime("https://127.0.0.1:9/runtime", "0" * 64)
    monkeypatch.setitem(appimage.RUNTIMES, platform.machine(), nobody)
    monkeypatch.delenv("FACECOG_APPIMAGE_RUNTIME", raising=False)
    with pytest.raises(PackagingError, match="could not be fetched") as failure:
        appimage.build(telling, tmp_path / "out", "0.1.0")
    assert "FACECOG_APPIMAGE_RUNTIME" in failure.value.hint
    (squashed,) = (tmp_path / "out").iterdir()
    assert squashed.suffix == ".squashfs"
    assert (unsquashed(squashed, 0, tmp_path / "kept") / "usr/lib/facecog-desktop/facecog").is_file()


def test_the_pinned_runtimes_are_fetched_safely() -> None:
    assert set(appimage.RUNTIMES) == {"x86_64", "aarch64"}
    for pinned in appimage.RUNTIMES.values():
        assert pinned.address.startswith("https://")
        assert "continuous" not in pinned.address, "that address has another file every week"
        assert len(bytes.fromhex(pinned.sha256)) == 32


def test_a_machine_without_a_runtime_is_told() -> None:
    with pytest.raises(PackagingError, match="no AppImage runtime for vax"):
        appimage.runtime("vax")
