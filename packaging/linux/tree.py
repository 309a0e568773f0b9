"""The files of a Linux desktop beside the program: its entry, description, icons, file type and manual page.

The .deb and the AppImage carry the same ones.
"""

from __future__ import annotations

import shutil
import stat
from pathlib import Path
from xml.etree import ElementTree as Xml

import icons
import identity
import releases
from linux import manual
from running import PackagingError

HERE = Path(__file__).resolve().parent
DESKTOP = HERE / f"{identity.PACKAGE}.desktop"
METAINFO = HERE / f"{identity.IDENTIFIER}.metainfo.xml"
MIME = HERE / f"{identity.PACKAGE}.xml"


def lay_program(frozen: Path, target: Path) -> None:
    """Copy the frozen folder, for everybody to read and for nobody but its owner to write."""
    program = frozen / identity.PROGRAM
    if not program.is_file():
        raise PackagingError(
            f"no program in {frozen}: {identity.PROGRAM} is missing", "Make the frozen folder first: packaging/build.py"
        )
    shutil.copytree(frozen, target, symlinks=True)
    for path in [target, *target.rglob("*")]:
        if not path.is_symlink():
            path.chmod(_mode(path))


def lay_share(share: Path, version: str) -> None:
    """Write everything that belongs under /usr/share, except what only Debian wants."""
    _copy(DESKTOP, share / "applications" / DESKTOP.name)
    _copy(MIME, share / "mime" / "packages" / MIME.name)
    _write(share / "metainfo" / METAINFO.name, metainfo(version))
    _write(share / "man" / "man1" / f"{identity.PROGRAM}.1", manual.page(version).encode())
    hicolor = share / "icons" / "hicolor"
    for side in icons.HICOLOR:
        _write(hicolor / f"{side}x{side}" / "apps" / f"{identity.PACKAGE}.png", icons.png(side))
    _copy(identity.ICON, hicolor / "scalable" / "apps" / f"{identity.PACKAGE}.svg")


def metainfo(version: str) -> bytes:
    """The description for software centres, with the releases that CHANGELOG.md names up to this one."""
    tree = Xml.parse(METAINFO)  # noqa: S314 - a file of this project
    listed = Xml.SubElement(tree.getroot(), "releases")
    for each in releases.releases():
        if each.day is None and each.version != version:
            continue
        day = each.day or releases.moment().date()
        entry = Xml.SubElement(listed, "release", version=each.version, date=day.isoformat())
        points = Xml.SubElement(Xml.SubElement(entry, "description"), "ul")
        for change in each.changes:
            Xml.SubElement(points, "li").text = change
    Xml.indent(tree)
    written: bytes = Xml.tostring(tree.getroot(), encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _mode(path: Path) -> int:
    """Folders and programs may be entered and run; a library needs no such bit."""
    if path.is_dir():
        return 0o755
    runs = bool(path.stat().st_mode & stat.S_IXUSR) and ".so" not in path.suffixes
    return 0o755 if runs else 0o644


def _copy(source: Path, target: Path) -> None:
    _write(target, source.read_bytes())


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    target.chmod(0o644)
