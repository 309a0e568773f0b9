"""The Debian package, made by dpkg-deb from the frozen folder."""

from __future__ import annotations

import gzip
import hashlib
import os
import tempfile
import textwrap
from pathlib import Path

import identity
import releases
from linux import needs, tree
from running import run, tool

_HERE = Path(__file__).resolve().parent
_PROGRAM_FOLDER = Path("usr/lib") / identity.PACKAGE
_KIB = 1024

_DESCRIPTION = """\
A camera, a video or a folder of pictures goes in; a name stands over every face that was registered, and "Unknown"
over everybody else. It is a window, the command facecog for scripts, and a server for other computers. Everything
stays on this computer: no account and no cloud.

Faces are biometric data. The gallery lies in the user's own folders and stays there when the package is removed.

It is no access control: a printed photo is recognised as the person it shows."""


def build(frozen: Path, out: Path, version: str, *, compression: str = "-Zxz") -> Path:
    """Make facecog-desktop_VERSION_ARCH.deb in the folder `out` from the frozen folder; returns its path.

    Raises PackagingError where dpkg-deb or objdump is missing, or where a library's package is not known.
    """
    dpkg_deb = tool("dpkg-deb", "Debian packages are made on Debian or Ubuntu: apt-get install dpkg")
    architecture = run([tool("dpkg", "apt-get install dpkg"), "--print-architecture"]).strip()
    out.mkdir(parents=True, exist_ok=True)
    package = out / f"{identity.PACKAGE}_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        root = Path(scratch) / "root"
        root.mkdir(mode=0o755)
        lay(frozen, root, version)
        control(root, frozen, version, architecture)
        settle(root)
        moment = {"SOURCE_DATE_EPOCH": str(int(releases.moment().timestamp()))}
        run([dpkg_deb, "--root-owner-group", compression, "--build", root, package], variables=moment)
    return package


def lay(frozen: Path, root: Path, version: str) -> None:
    """Everything that will be installed, below `root`."""
    program = root / _PROGRAM_FOLDER
    program.parent.mkdir(parents=True)
    tree.lay_program(frozen, program)
    command = root / "usr" / "bin" / identity.PROGRAM
    command.parent.mkdir()
    command.symlink_to(Path("..", "lib", identity.PACKAGE, identity.PROGRAM))
    share = root / "usr" / "share"
    tree.lay_share(share, version)
    pressed(share / "man" / "man1" / f"{identity.PROGRAM}.1")
    documents = share / "doc" / identity.PACKAGE
    documents.mkdir(parents=True)
    (documents / "copyright").write_bytes((_HERE / "copyright").read_bytes())
    (documents / "changelog").write_text(changelog(version), "utf-8")
    pressed(documents / "changelog")
    overrides = share / "lintian" / "overrides" / identity.PACKAGE
    overrides.parent.mkdir(parents=True)
    overrides.write_bytes((_HERE / "lintian-overrides").read_bytes())


def control(root: Path, frozen: Path, version: str, architecture: str) -> None:
    """DEBIAN/control and DEBIAN/md5sums for what lies in `root`."""
    needed = needs.needs(frozen)
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    fields = {
        "Package": identity.PACKAGE,
        "Version": version,
        "Architecture": architecture,
        "Maintainer": f"{identity.PUBLISHER} <{identity.CONTACT}>",
        "Installed-Size": str(installed_size(root)),
        "Depends": ", ".join(needed.depends),
        "Recommends": ", ".join(needed.recommends),
        "Suggests": ", ".join(needed.suggests),
        "Section": "graphics",
        "Priority": "optional",
        "Description": described(),
    }
    folder = root / "DEBIAN"
    folder.mkdir()
    lines = [f"{name}: {value}" for name, value in fields.items() if value]
    (folder / "control").write_text("\n".join(lines) + "\n", "utf-8")
    sums = [f"{_md5(path)}  {path.relative_to(root)}" for path in files]
    (folder / "md5sums").write_text("\n".join(sums) + "\n", "utf-8")


def described() -> str:
    """The description field: the first line, then paragraphs one blank in, parted by dots."""
    paragraphs = [textwrap.wrap(" ".join(part.split()), 78) for part in _DESCRIPTION.split("\n\n")]
    body = "\n .\n".join("\n".join(f" {line}" for line in lines) for lines in paragraphs)
    return f"{identity.SUMMARY[0].lower()}{identity.SUMMARY[1:]}\n{body}"


def changelog(version: str) -> str:
    """CHANGELOG.md in Debian's form, from this version down."""
    listed = releases.releases()
    listed = listed[[each.version for each in listed].index(releases.release(version).version) :]
    return "\n".join(_entry(each) for each in listed)


def installed_size(root: Path) -> int:
    """KiB as Debian counts them: files and links rounded up one by one, one for each folder."""
    return sum(
        -(-path.lstat().st_size // _KIB) if path.is_file() and not path.is_symlink() else 1 for path in root.rglob("*")
    )


def settle(root: Path) -> None:
    """Folders 755 and the package's own files 644 whatever the umask is; every time that of the sources."""
    moment = releases.moment().timestamp()
    for path in [*root.rglob("*"), root]:
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        elif not path.is_symlink() and root / _PROGRAM_FOLDER not in path.parents:
            path.chmod(0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def pressed(path: Path) -> None:
    """Replace a file by its .gz, the same on each machine: no name and no time in it."""
    path.with_name(path.name + ".gz").write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    path.unlink()


def _entry(release: releases.Release) -> str:
    moment = releases.moment()
    day = (
        moment
        if release.day is None
        else moment.replace(year=release.day.year, month=release.day.month, day=release.day.day)
    )
    wrapped = [
        line
        for change in release.changes or ("See the project's page.",)
        for line in textwrap.wrap(change, 76, initial_indent="  * ", subsequent_indent="    ")
    ]
    head = f"{identity.PACKAGE} ({release.version}) stable; urgency=medium\n\n"
    signed = f"\n\n -- {identity.PUBLISHER} <{identity.CONTACT}>  {day:%a, %d %b %Y %H:%M:%S} +0000\n"
    return head + "\n".join(wrapped) + signed


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
