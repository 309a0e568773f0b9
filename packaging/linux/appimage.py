"""The AppImage: one file for every Linux with glibc 2.34 or newer, which needs no FUSE library of the system."""

from __future__ import annotations

import hashlib
import os
import platform
import tempfile
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import identity
import releases
from linux import tree
from running import PackagingError, run, tool

_RELEASE = "https://github.com/AppImage/type2-runtime/releases/download/20251108"
_SECONDS = 60
_START = """\
#!/bin/sh
# Where the image is mounted, or this folder when it was unpacked.
here=${APPDIR:-$(dirname "$(readlink -f "$0")")}
exec "$here/usr/lib/%s/%s" "$@"
"""


@dataclass(frozen=True)
class Runtime:
    """The static program that is put before the squashed folder and mounts it."""

    address: str
    sha256: str


RUNTIMES = {
    "x86_64": Runtime(f"{_RELEASE}/runtime-x86_64", "2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d"),
    "aarch64": Runtime(
        f"{_RELEASE}/runtime-aarch64", "00cbdfcf917cc6c0ff6d3347d59e0ca1f7f45a6df1a428a0d6d8a78664d87444"
    ),
}


def build(frozen: Path, out: Path, version: str) -> Path:
    """Make facecog-desktop-VERSION-ARCH.AppImage in the folder `out` from the frozen folder; returns its path.

    The runtime is fetched, or taken from the file that FACECOG_APPIMAGE_RUNTIME names, and must have the pinned sha256.
    Raises PackagingError where mksquashfs is missing or the runtime cannot be had: then the squashed folder is kept
    beside the image's place, as .squashfs.
    """
    machine = platform.machine()
    out.mkdir(parents=True, exist_ok=True)
    image = out / f"{identity.PACKAGE}-{version}-{machine}.AppImage"
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        folder = Path(scratch) / f"{identity.PACKAGE}.AppDir"
        lay(frozen, folder, version)
        squashed = squash(folder, image.with_suffix(".squashfs"))
    join(runtime(machine), squashed, image)
    squashed.unlink()
    return image


def lay(frozen: Path, folder: Path, version: str) -> None:
    """The AppDir: the program and its desktop's files as in /usr, and on top the starter, the entry and the icon."""
    tree.lay_program(frozen, folder / "usr" / "lib" / identity.PACKAGE)
    share = folder / "usr" / "share"
    tree.lay_share(share, version)
    starter = folder / "AppRun"
    starter.write_text(_START % (identity.PACKAGE, identity.PROGRAM), "utf-8")
    starter.chmod(0o755)
    command = folder / "usr" / "bin" / identity.PROGRAM
    command.parent.mkdir()
    command.symlink_to(Path("..", "lib", identity.PACKAGE, identity.PROGRAM))
    (folder / tree.DESKTOP.name).symlink_to(Path("usr/share/applications", tree.DESKTOP.name))
    icons = Path("usr/share/icons/hicolor")
    (folder / f"{identity.PACKAGE}.svg").symlink_to(icons / "scalable" / "apps" / f"{identity.PACKAGE}.svg")
    (folder / ".DirIcon").symlink_to(icons / "256x256" / "apps" / f"{identity.PACKAGE}.png")


def squash(folder: Path, target: Path) -> Path:
    """Press the folder into a squashfs file that the runtime can mount: zstd, all owned by root, the sources' time."""
    mksquashfs = tool("mksquashfs", "apt-get install squashfs-tools")
    target.unlink(missing_ok=True)
    moment = str(int(releases.moment().timestamp()))
    pressing = ["-comp", "zstd", "-Xcompression-level", "19", "-root-owned", "-noappend", "-no-progress"]
    times = ["-mkfs-time", moment, "-all-time", moment]
    # The variable and these options exclude each other.
    run([mksquashfs, folder, target, *pressing, *times], variables={"SOURCE_DATE_EPOCH": None})
    return target


def runtime(machine: str) -> bytes:
    """The pinned runtime of this machine's kind, checked."""
    if machine not in RUNTIMES:
        raise PackagingError(f"no AppImage runtime for {machine}", f"There is one for {', '.join(RUNTIMES)}.")
    pinned = RUNTIMES[machine]
    given = os.environ.get("FACECOG_APPIMAGE_RUNTIME", "")
    content = Path(given).read_bytes() if given else _fetched(pinned.address)
    found = hashlib.sha256(content).hexdigest()
    if found != pinned.sha256:
        raise PackagingError(
            f"the AppImage runtime has the sha256 {found}, not {pinned.sha256}",
            "It is not the file that was pinned. Do not use it; ask where it came from.",
        )
    return content


def join(runtime: bytes, squashed: Path, image: Path) -> None:
    """The runtime, then the squashed folder: the runtime looks for it behind its own last byte."""
    with image.open("wb") as whole, squashed.open("rb") as file:
        whole.write(runtime)
        while block := file.read(1 << 20):
            whole.write(block)
    image.chmod(0o755)


def _fetched(address: str) -> bytes:
    try:
        with urllib.request.urlopen(address, timeout=_SECONDS) as answer:  # noqa: S310 - the pinned https addresses above
            content: bytes = answer.read()
    except (urllib.error.URLError, TimeoutError) as error:
        raise PackagingError(
            f"the AppImage runtime could not be fetched from {address}: {error}",
            "Fetch it elsewhere and name the file in the variable FACECOG_APPIMAGE_RUNTIME.",
        ) from error
    return content
