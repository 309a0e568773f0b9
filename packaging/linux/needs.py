"""Which Debian packages the frozen folder needs: asked of its own files, not guessed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from running import PackagingError, run, tool

LIBRARIES = Path(__file__).resolve().parent / "libraries.toml"

_ELF = b"\x7fELF"
_AT_ONCE = 200
_LIBC = "libc6"

# What the program uses without linking it: letters to show, links and folders to open, a reader of printed text.
_ALWAYS_RECOMMENDED = ("fonts-dejavu-core | fonts-noto-core", "xdg-utils")
_SUGGESTED = ("tesseract-ocr", "fonts-noto-cjk")


@dataclass(frozen=True)
class Asked:
    """What one file asks of the system: libraries by soname, and the versions of the C library's functions."""

    file: Path
    libraries: frozenset[str]
    libc: tuple[int, ...]


@dataclass(frozen=True)
class Needs:
    """The relations of a Debian package, each a list of packages or alternatives."""

    depends: tuple[str, ...]
    recommends: tuple[str, ...]
    suggests: tuple[str, ...] = _SUGGESTED


def needs(frozen: Path) -> Needs:
    """What the folder needs of a Debian system. A library that libraries.toml does not name is a failure."""
    asked = asked_by(binaries(frozen))
    own = {path.name for path in frozen.rglob("*") if ".so" in path.name}
    listed = tomllib.loads(LIBRARIES.read_text("utf-8"))
    depends: set[str] = set()
    recommends: set[str] = set()
    for each in asked:
        for soname in each.libraries - own:
            if soname in listed["depends"]:
                depends.add(listed["depends"][soname])
            elif soname in listed["recommends"]:
                recommends.add(listed["recommends"][soname])
            else:
                raise PackagingError(
                    f"{each.file.relative_to(frozen)} asks for {soname}, which is neither there nor known",
                    "Leave the file out in build.spec, or name the library's package in packaging/linux/libraries.toml",
                )
    version = ".".join(map(str, max((each.libc for each in asked), default=())))
    if version:
        depends.discard(_LIBC)
        depends.add(f"{_LIBC} (>= {version})")
    return Needs(tuple(sorted(depends)), tuple(sorted(recommends - depends)) + _ALWAYS_RECOMMENDED)


def binaries(folder: Path) -> list[Path]:
    """Every program and library of the folder, each once."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path))


def asked_by(files: Iterable[Path]) -> list[Asked]:
    """What each file asks for, read by objdump."""
    listed = list(files)
    objdump = tool("objdump", "apt-get install binutils")
    found = []
    for start in range(0, len(listed), _AT_ONCE):
        some = listed[start : start + _AT_ONCE]
        found += read_headers(run([objdump, "-p", *some]))
    return found


def read_headers(text: str) -> list[Asked]:
    """objdump's private headers of one or more files."""
    sections = re.split(r"^(/.*|\S.*):\s+file format \S+$", text, flags=re.MULTILINE)
    found = []
    for name, body in zip(sections[1::2], sections[2::2], strict=True):
        libraries = frozenset(re.findall(r"^\s+NEEDED\s+(\S+)$", body, flags=re.MULTILINE))
        versions = [tuple(map(int, each.split("."))) for each in re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)\b", body)]
        found.append(Asked(Path(name), libraries, max(versions, default=())))
    return found


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF
