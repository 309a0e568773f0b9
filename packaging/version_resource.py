"""What Windows shows of the program's file in its properties, as the text that PyInstaller reads."""

from __future__ import annotations

import re
from pathlib import Path

from facecog_desktop import __version__

_LANGUAGE, _UNICODE = 0x0409, 1200
_STRINGS = {
    "CompanyName": "FaceCog Desktop contributors",
    "FileDescription": "FaceCog Desktop",
    "InternalName": "facecog",
    "LegalCopyright": "MIT licence; parts under their own licences, see the folder licenses",
    "OriginalFilename": "facecog.exe",
    "ProductName": "FaceCog Desktop",
}


def numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows compares. Raises ValueError for a version that does not begin with a number."""
    found = [int(number) for number in re.findall(r"\d+", re.split(r"[a-zA-Z+]", version)[0])[:4]]
    if not found:
        raise ValueError(f"{version!r} is no version")
    first, second, third, fourth = (*found, 0, 0, 0)[:4]
    return first, second, third, fourth


def text(version: str = __version__) -> str:
    """PyInstaller's VSVersionInfo of this version."""
    values = {**_STRINGS, "FileVersion": version, "ProductVersion": version}
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in values.items())
    four = numbers(version)
    fixed = f"filevers={four}, prodvers={four}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0"
    table = f"StringTable('{_LANGUAGE:04x}{_UNICODE:04x}', [{strings}])"
    translation = f"VarStruct('Translation', [{_LANGUAGE}, {_UNICODE}])"
    return (
        f"VSVersionInfo(ffi=FixedFileInfo({fixed}, date=(0, 0)), "
        f"kids=[StringFileInfo([{table}]), VarFileInfo([{translation}])])\n"
    )


def write(path: Path, version: str = __version__) -> Path:
    """Write the text to a file; returns it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text(version), "utf-8")
    return path
