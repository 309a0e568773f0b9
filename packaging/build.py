"""Makes everything of the program that this system can make: python packaging/build.py [--only folder|installers].

The frozen folder by PyInstaller (build.spec), installers of it, and SHA256SUMS beside them, all in dist/.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import bundle  # noqa: E402 - found by the path above
from facecog_desktop import __version__  # noqa: E402 - found by the path above
from facecog_desktop.core.errors import FaceCogError  # noqa: E402 - found by the path above

DIST = bundle.ROOT / "dist"
WORK = bundle.ROOT / "build"
SUMS = "SHA256SUMS"

_INSTALLERS = {
    "linux": ("linux.deb", "linux.appimage"),
    "win32": ("windows.installer",),
    "darwin": ("macos.dmg",),
}
"""System -> modules of this folder whose `build(frozen, out, version)` makes an installer there."""


class BuildError(FaceCogError):
    """The frozen folder could not be made."""

    code = "build"
    hint = "What PyInstaller said stands above. See docs/building.md."


@dataclass(frozen=True)
class Plan:
    """What is to be made: the frozen folder or not, and by which modules the installers."""

    folder: bool
    installers: tuple[str, ...]


def plan(system: str, only: str | None) -> Plan:
    """Everything that a system (as sys.platform calls it) can make, or the part of it that is wanted."""
    installers = _INSTALLERS.get(system, ())
    return Plan(only != "installers", () if only == "folder" else installers)


def frozen(system: str, dist: Path = DIST) -> Path:
    """Where the frozen program lies on a system: a folder, on macOS the .app."""
    return dist / (f"{bundle.NAME}.app" if system == "darwin" else bundle.PROGRAM)


def main(arguments: Sequence[str] | None = None) -> int:
    """Make what is wanted; one installer that fails does not keep the others from being made. 2: something failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=("folder", "installers"), help="the frozen folder, or installers of it")
    wanted = plan(sys.platform, parser.parse_args(arguments).only)
    failed = False
    if wanted.folder:
        try:
            make_folder()
        except FaceCogError as error:
            _tell(error)
            return 2
    made: list[Path] = []
    for name in wanted.installers:
        try:
            made.append(importlib.import_module(name).build(frozen(sys.platform), DIST, __version__))
        except FaceCogError as error:
            failed = True
            _tell(error)
    if made:
        made.append(write_sums(made, DIST / SUMS))
    for path in made:
        sys.stdout.write(f"{path}\n")
    return 2 if failed else 0


def make_folder() -> Path:
    """Run PyInstaller; returns the frozen folder. Raises BuildError."""
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(DIST), "--workpath", str(WORK)]
    done = subprocess.run([*words, *places, str(bundle.ROOT / "build.spec")], check=False, cwd=bundle.ROOT)
    made = frozen(sys.platform)
    if done.returncode != 0 or not made.exists():
        raise BuildError(f"PyInstaller ended with code {done.returncode}")
    if sys.platform.startswith("linux"):
        strip(made)
    sys.stdout.write(f"{made}: {size(made) / 1e6:.0f} MB\n")
    return made


def strip(folder: Path) -> None:
    """Take the names out of libraries that were shipped with them, 37 MB. Without binutils they stay."""
    program = shutil.which("strip")
    if program is None:
        return
    for file in bundle.to_strip(folder):
        subprocess.run([program, "--strip-unneeded", str(file)], check=True)


def size(folder: Path) -> int:
    """Bytes of all files below a folder; what is there by a link counts once."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def write_sums(files: Sequence[Path], target: Path) -> Path:
    """Write the SHA-256 of each file as sha256sum does; returns the target."""
    lines = []
    for file in sorted(files):
        with file.open("rb") as opened:
            lines.append(f"{hashlib.file_digest(opened, 'sha256').hexdigest()}  {file.name}\n")
    target.write_text("".join(lines), "utf-8")
    return target


def _tell(error: FaceCogError) -> None:
    sys.stderr.write(f"{error.message}\n{error.hint}\n")


if __name__ == "__main__":
    sys.exit(main())
