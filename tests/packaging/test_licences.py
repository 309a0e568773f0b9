"""Every package in the frozen folder comes with its licence text."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path, PurePath

import pytest

import licences


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return licences.write(tmp_path_factory.mktemp("texts") / "licenses")


def test_every_package_that_the_program_asks_for_has_a_folder_with_a_text(written: Path) -> None:
    names = set(licences.packages())
    assert {"facecog-desktop", "numpy", "opencv-python", "dlib-bin", "onnxruntime", "pyside6-essentials"} <= names
    assert {"pytesseract"} <= names
    for name in (*names, "python"):
        texts = list((written / name).iterdir())
        assert texts, name
        assert all(text.stat().st_size > 50 for text in texts), name


def test_what_is_not_in_the_folder_is_not_listed() -> None:
    assert {"onnx", "pip", "psycopg", "matplotlib", "pytest"} & set(licences.packages()) == set()


def test_the_list_names_versions_and_terms(written: Path) -> None:
    lines = (written / "README.txt").read_text("utf-8").splitlines()
    [qt] = [line for line in lines if line.startswith("pyside6-essentials ")]
    assert qt == f"pyside6-essentials {distribution('pyside6-essentials').version}: " + licences.terms(
        distribution("pyside6-essentials")
    )
    assert "LGPL" in qt
    assert any("REPLACING-QT.txt" in line for line in lines)


def test_qts_licence_and_how_to_replace_it_lie_at_the_top(written: Path) -> None:
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (written / "LGPL-3.0.txt").read_text("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in (written / "GPL-3.0.txt").read_text("utf-8")
    assert "self-test --window" in (written / "REPLACING-QT.txt").read_text("utf-8")


def test_texts_of_one_name_do_not_overwrite_each_other(written: Path) -> None:
    assert len(list((written / "numpy").iterdir())) > 5


def test_a_package_without_a_text_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "bare-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: bare\nVersion: 1.0\n")
    (folder / "RECORD").write_text("bare.py,,\n")
    with pytest.raises(licences.LicenceMissingError, match=r"bare 1\.0"):
        licences.put(Distribution.at(folder), tmp_path / "texts")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a-1.0.dist-info/licenses/LICENSE", True),
        ("a-1.0.dist-info/licenses/src/NOTES.md", True),
        ("cv2/LICENSE-3RD-PARTY.txt", True),
        ("onnxruntime/ThirdPartyNotices.txt", True),
        ("a/COPYING", True),
        ("a/licence.py", False),
        ("a/__init__.py", False),
        ("a-1.0.dist-info/METADATA", False),
    ],
)
def test_a_text_is_told_by_its_name_or_folder(path: str, text: bool) -> None:
    assert licences.is_text(PurePath(path)) is text


def _linked(program: str) -> list[str]:
    """Name and path of the libraries of a program, a line each."""
    told = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
    return [f"{line.split()[0]} {line.split()[2]}" for line in told.splitlines() if "=>" in line]


def test_libraries_of_the_system_bring_their_packages_text(tmp_path: Path) -> None:
    if not Path("/usr/bin/dpkg").exists():
        pytest.skip("no Debian")
    [libc] = {line.split()[1] for line in _linked("/bin/true") if line.startswith("libc.so.6")}
    own = ("own.so", f"{sys.prefix}/own.so", "BINARY")
    found = licences.system([("libc.so.6", libc, "BINARY"), own], tmp_path)
    assert [name for name, _, _ in found] == ["licenses/system/libc6/copyright"]
    assert all(kind == "DATA" and Path(source).is_file() for _, source, kind in found)
