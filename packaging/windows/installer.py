"""The Windows installer, compiled by Inno Setup's ISCC from facecog.iss and the frozen folder."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from pathlib import Path

import icons
import identity
from running import PackagingError, run

SCRIPT = Path(__file__).resolve().parent / "facecog.iss"

_HINT = (
    "Install Inno Setup 6.4 or newer (winget install JRSoftware.InnoSetup), or name its ISCC.exe in the variable ISCC."
)


def build(frozen: Path, out: Path, version: str) -> Path:
    """Make facecog-desktop-VERSION-setup.exe in the folder `out` from the frozen folder; returns its path.

    Signs the installer and the uninstaller where FACECOG_SIGN_COMMAND holds a command whose $f stands for the file.
    Raises PackagingError where the compiler is not installed.
    """
    program = frozen / f"{identity.PROGRAM}.exe"
    if not program.is_file():
        raise PackagingError(f"no program in {frozen}: {program.name} is missing", "Make the frozen folder first.")
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        icon = Path(scratch) / "facecog.ico"
        icon.write_bytes(icons.ico())
        run([*compiler(), *arguments(frozen, out, version, icon), SCRIPT], folder=SCRIPT.parent)
    return out / f"{identity.PACKAGE}-{version}-setup.exe"


def arguments(frozen: Path, out: Path, version: str, icon: Path) -> list[str]:
    """What the compiler is told beside the script."""
    values = {
        "AppVersion": version,
        "NumericVersion": numeric(version),
        "Frozen": frozen.resolve(),
        "Output": out.resolve(),
        "Icon": icon,
    }
    given = [f"/D{name}={value}" for name, value in values.items()]
    command = os.environ.get("FACECOG_SIGN_COMMAND", "")
    if command:
        given += [f"/Ssigning={command}", "/DSignTool=signing"]
    return ["/Qp", *given]


def numeric(version: str) -> str:
    """The version as Windows wants it, numbers alone: "0.1.0rc2" is 0.1.0."""
    match = re.match(r"\d+(\.\d+){0,3}", version)
    if match is None:
        raise PackagingError(f"no version: {version}", "A version begins with numbers, as 0.1.0.")
    return match[0]


def compiler() -> list[str]:
    """The words that start ISCC: named by the variable ISCC, on the PATH, or where Inno Setup installs itself."""
    named = os.environ.get("ISCC", "")
    if named:
        return [named]
    found = shutil.which("iscc")
    if found:
        return [found]
    for variable in ("ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA"):
        folder = Path(os.environ.get(variable, ""), "Programs" if variable == "LOCALAPPDATA" else "", "Inno Setup 6")
        if os.environ.get(variable) and (folder / "ISCC.exe").is_file():
            return [str(folder / "ISCC.exe")]
    raise PackagingError("Inno Setup's compiler ISCC is not installed", _HINT)
