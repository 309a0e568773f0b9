"""What packaging/build.py makes on which system, and what it does when a part fails."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import build
from facecog_desktop import __version__
from facecog_desktop.core.errors import FaceCogError
from tests.house.project import ROOT


@pytest.mark.parametrize(
    ("system", "installers"),
    [
        ("linux", ("linux.deb", "linux.appimage")),
        ("win32", ("windows.installer",)),
        ("darwin", ("macos.dmg",)),
        ("freebsd14", ()),
    ],
)
def test_a_system_makes_its_own_installers(system: str, installers: tuple[str, ...]) -> None:
    assert build.plan(system, None) == build.Plan(True, installers)
    assert build.plan(system, "folder") == build.Plan(True, ())
    assert build.plan(system, "installers") == build.Plan(False, installers)


def test_the_frozen_program_of_macos_is_an_app() -> None:
    assert build.frozen("darwin").name == "FaceCog Desktop.app"
    assert build.frozen("linux").name == build.frozen("win32").name == "facecog"


class Installers:
    """Stands for the modules that make installers; those named `fails` cannot."""

    def __init__(self, *fails: str) -> None:
        self.fails = fails
        self.given: list[tuple[Path, str]] = []

    def load(self, name: str) -> SimpleNamespace:
        def made(frozen: Path, out: Path, version: str) -> Path:
            self.given.append((frozen, version))
            if name in self.fails:
                raise FaceCogError(f"{name} lacks a tool", "Install it.")
            path = out / name
            path.write_text(name)
            return path

        return SimpleNamespace(build=made)


@pytest.fixture
def dist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(build, "DIST", tmp_path)
    monkeypatch.setattr("sys.platform", "linux")
    return tmp_path


def run(monkeypatch: pytest.MonkeyPatch, installers: Installers, *words: str) -> int:
    with monkeypatch.context() as patch:
        patch.setattr("importlib.import_module", installers.load)
        return build.main(list(words))


def test_installers_get_the_frozen_folder_and_their_sums_lie_beside_them(
    dist: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    installers = Installers()
    assert run(monkeypatch, installers, "--only", "installers") == 0
    assert [given[1] for given in installers.given] == [__version__] * 2
    lines = (dist / "SHA256SUMS").read_text("utf-8").splitlines()
    assert [line.split("  ")[1] for line in lines] == ["linux.appimage", "linux.deb"]
    assert lines[1].split("  ")[0] == hashlib.sha256(b"linux.deb").hexdigest()
    assert capsys.readouterr().out.splitlines()[-1] == str(dist / "SHA256SUMS")


def test_one_that_fails_does_not_keep_the_other_from_being_made(
    dist: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, Installers("linux.deb"), "--only", "installers") == 2
    assert "linux.deb lacks a tool\nInstall it." in capsys.readouterr().err
    assert (dist / "SHA256SUMS").read_text("utf-8").splitlines()[0].endswith("  linux.appimage")


def test_without_a_frozen_folder_no_installer_is_tried(
    dist: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def failing() -> Path:
        raise build.BuildError("PyInstaller ended with code 1")

    monkeypatch.setattr(build, "make_folder", failing)
    installers = Installers()
    assert run(monkeypatch, installers) == 2
    assert installers.given == []
    assert "PyInstaller ended with code 1" in capsys.readouterr().err


def test_the_size_counts_a_linked_file_once(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    (tmp_path / "b").symlink_to("a")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "c").write_bytes(b"12")
    assert build.size(tmp_path) == 7


def test_it_runs_as_a_script_and_leaves_the_package_of_the_same_name_alone() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "build.py"), "--help"], check=True, capture_output=True, text=True
    )
    assert "--only" in done.stdout
    import packaging.version

    assert packaging.version.Version("1.0") < packaging.version.Version("1.1")
