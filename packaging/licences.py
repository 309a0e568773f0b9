"""The licence texts of everything in the frozen folder, collected when it is made: nothing is listed by hand."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path, PurePath

from packaging.requirements import Requirement

from facecog_desktop.core.errors import FaceCogError

HERE = Path(__file__).resolve().parent / "licences"
EXTRAS = ("documents",)
"""The extras of the program that the folder has."""

NOT_INSIDE = ("pip", "onnx", "ml-dtypes")
"""Asked for by packages in the folder, and not in it."""

_WITHOUT_TEXT = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt", "REPLACING-QT.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "flatbuffers": ("Apache-2.0.txt",),
    "imutils": ("imutils.txt",),
}
"""Packages whose wheels lack their licence -> texts in the folder licences beside this file."""

_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors|thirdparty)", re.IGNORECASE)
_CODE = {".py", ".pyc", ".pyi", ".h", ".hpp", ".so", ".pyd"}


class LicenceMissingError(FaceCogError):
    """Something in the folder comes without its licence text."""

    code = "licence_missing"
    hint = "Put the text into packaging/licences and name it in packaging/licences.py."


def write(folder: Path) -> Path:
    """Put the texts into `folder`, which is made anew, a folder a package, and a list README.txt; returns it.

    Raises LicenceMissingError.
    """
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    lines = [_put_python(folder)]
    for name, found in sorted(packages().items()):
        put(found, folder / name)
        lines.append(f"{name} {found.version}: {terms(found)}")
    for text in ("LGPL-3.0.txt", "GPL-3.0.txt", "REPLACING-QT.txt"):
        shutil.copyfile(HERE / text, folder / text)
    head = "What is in this program and on what terms; the texts are in the folders of these names.\n\n"
    tail = "\n\nHow to replace Qt with another build of it: REPLACING-QT.txt\nThe models: ../models/models.toml\n"
    (folder / "README.txt").write_text(head + "\n".join(lines) + tail, "utf-8")
    return folder


def packages() -> dict[str, Distribution]:
    """Normal name -> every installed package that the program asks for, directly or not, itself included."""
    found: dict[str, Distribution] = {}
    asked = [("facecog-desktop", frozenset(EXTRAS))]
    while asked:
        name, extras = asked.pop()
        if normal(name) in found or normal(name) in NOT_INSIDE:
            continue
        try:
            found[normal(name)] = distribution(name)
        except PackageNotFoundError:
            continue  # of another system, or replaced: dlib by dlib-bin
        asked += [(need.name, frozenset(need.extras)) for need in _needs(found[normal(name)], extras)]
    return found


def _needs(package: Distribution, extras: Iterable[str]) -> list[Requirement]:
    needs = [Requirement(line) for line in package.requires or []]
    wanted = [{"extra": extra} for extra in ("", *extras)]
    return [need for need in needs if need.marker is None or any(map(need.marker.evaluate, wanted))]


def put(package: Distribution, target: Path) -> None:
    """Copy a package's texts into the folder `target`. Raises LicenceMissingError where it has none."""
    target.mkdir()
    name = normal(package.metadata["Name"])
    found: dict[PurePath, Path] = {
        path: Path(str(package.locate_file(path))) for path in package.files or [] if is_text(path)
    }
    texts = found or {PurePath(text): HERE / text for text in _WITHOUT_TEXT.get(name, ())}
    if not texts:
        raise LicenceMissingError(f"{name} {package.version} comes without a licence text", source=name)
    for path, source in texts.items():
        _copy(source, target, "-".join(path.parts[-2:]) if (target / path.name).exists() else path.name)


def is_text(path: PurePath) -> bool:
    """Whether a file of a package is a licence, by its name or its folder."""
    if path.suffix.lower() in _CODE:
        return False
    return bool(_TEXT.search(path.name)) or (".dist-info" in path.parts[0] and "licenses" in path.parts)


def system(binaries: Iterable[tuple[str, str, str]], folder: Path) -> list[tuple[str, str, str]]:
    """The copyright files of the Debian packages that libraries of the system come from, as entries of PyInstaller.

    Elsewhere nothing of the system is taken into the folder but Python's own files.
    """
    if shutil.which("dpkg") is None:
        return []
    own = (sys.prefix, sys.base_prefix, str(folder))
    sources = sorted({source for _, source, _ in binaries if not source.startswith(own)})
    owners = {_owner(source) for source in sources} - {""}
    texts = [(owner, Path("/usr/share/doc") / owner / "copyright") for owner in sorted(owners)]
    return [
        (f"licenses/system/{owner}/copyright", str(text.resolve()), "DATA") for owner, text in texts if text.exists()
    ]


def _owner(library: str) -> str:
    """The package that a library belongs to; nothing where it is unknown."""
    names = (
        library,
        str(Path(library).resolve()),
        library.replace("/lib/", "/usr/lib/", 1),
        library.removeprefix("/usr"),
    )
    for name in dict.fromkeys(names):
        done = subprocess.run(["dpkg", "-S", name], check=False, capture_output=True, text=True)
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    return ""


def terms(package: Distribution) -> str:
    """What a package says of its licence in a few words."""
    said = next(iter(_told(package, "License-Expression") + _told(package, "License")), "")
    classified = [line.rpartition(" :: ")[2] for line in _told(package, "Classifier") if line.startswith("License ::")]
    return said if said and "\n" not in said and len(said) < 80 else ", ".join(classified) or "see its text"


def _told(package: Distribution, key: str) -> list[str]:
    return [str(line) for line in package.metadata.get_all(key) or []]


def normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _put_python(folder: Path) -> str:
    """Python's own licence, from its library."""
    places = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    places.append(Path("/usr/share/doc") / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "copyright")
    for place in places:
        if place.is_file():
            (folder / "python").mkdir()
            _copy(place, folder / "python", place.name)
            return f"python {sys.version.partition(' ')[0]}: PSF-2.0"
    raise LicenceMissingError("Python's own licence was not found", source=str(places[0]))


def _copy(source: Path, target: Path, name: str) -> None:
    shutil.copyfile(source, target / name)
