"""What Windows shows of the program's file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import version_resource
from facecog_desktop import __version__


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.3.4", (1, 2, 3, 4)), ("2.0.1rc3", (2, 0, 1, 0))],
)
def test_a_version_becomes_four_numbers(version: str, numbers: tuple[int, int, int, int]) -> None:
    assert version_resource.numbers(version) == numbers


def test_what_is_no_version_is_refused() -> None:
    with pytest.raises(ValueError, match="no version"):
        version_resource.numbers("newest")


def test_the_file_can_be_read_as_pyinstaller_reads_it(tmp_path: Path) -> None:
    text = version_resource.write(tmp_path / "new" / "version.txt").read_text("utf-8")

    def remembered(name: str) -> Any:
        return lambda *given, **named: (name, given, named)

    names = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )
    _, _, info = eval(text, {name: remembered(name) for name in names})  # the text is the project's own
    assert info["ffi"][2]["filevers"] == version_resource.numbers(__version__)
    [table] = info["kids"][0][1][0]
    strings = dict(given for _, given, _ in table[1][1])
    assert table[1][0] == "040904b0"
    assert strings["FileVersion"] == strings["ProductVersion"] == __version__
    assert strings["ProductName"] == "FaceCog Desktop"
