"""The Debian package, made from a small folder like a frozen one."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as Xml

import PySide6
import pytest
import typer

import identity
import releases
from facecog_desktop.cli.app import assembled
from facecog_desktop.storage.sqlite.migrations import APPLICATION_ID
from linux import deb, manual, needs, tree
from running import PackagingError
from tests.packaging.tools import needed, said

ROOT = identity.ROOT
LANGUAGES = {"ar", "de", "es", "zh_CN"}
XML = "{http://www.w3.org/XML/1998/namespace}lang"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def package(frozen: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The package, made by somebody whose new files nobody else may read."""
    needed("dpkg-deb")
    before = os.umask(0o077)
    try:
        yield deb.build(frozen, tmp_path_factory.mktemp("out"), "0.1.0", compression="-Zgzip")
    finally:
        os.umask(before)


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    code, told = said("dpkg-deb", "-R", package, folder)
    assert code == 0, told
    return folder


def listed(package: Path) -> dict[str, tuple[str, str]]:
    """Path -> (mode and owner, target of a link)."""
    code, told = said("dpkg-deb", "-c", package)
    assert code == 0, told
    found = {}
    for line in told.splitlines():
        match = re.match(r"(\S+) (\S+) +\d+ \S+ \S+ \./(.*?)(?: -> (.*))?$", line)
        assert match, line
        found[match[3]] = (f"{match[1]} {match[2]}", match[4] or "")
    return found


def field(package: Path, name: str) -> str:
    code, told = said("dpkg-deb", "-f", package, name)
    assert code == 0, told
    return told.strip()


def test_the_package_is_named_after_version_and_architecture(package: Path) -> None:
    assert package.name == f"facecog-desktop_0.1.0_{said('dpkg', '--print-architecture')[1].strip()}.deb"
    assert [path.name for path in package.parent.iterdir()] == [package.name], "something was left beside it"


def test_everybody_may_read_and_only_root_may_write(package: Path) -> None:
    entries = listed(package)
    inner = "usr/lib/facecog-desktop/_internal"
    assert entries["usr/lib/facecog-desktop/facecog"][0] == "-rwxr-xr-x root/root"
    assert entries[f"{inner}/"][0] == "drwxr-xr-x root/root"
    assert entries[f"{inner}/libinner.so.1"][0] == "-rw-r--r-- root/root"
    assert entries[f"{inner}/NOTICE with a blank.txt"][0] == "-rw-r--r-- root/root"
    assert entries[f"{inner}/libinner.so"][1] == "libinner.so.1"
    modes = {mode for path, (mode, _) in entries.items() if path and not mode.startswith("l")}
    assert modes == {"drwxr-xr-x root/root", "-rw-r--r-- root/root", "-rwxr-xr-x root/root"}


def test_the_command_leads_to_the_program(package: Path) -> None:
    assert listed(package)["usr/bin/facecog"] == ("lrwxrwxrwx root/root", "../lib/facecog-desktop/facecog")


def test_what_a_desktop_reads_is_where_it_looks(package: Path) -> None:
    entries = listed(package)
    share = {path.removeprefix("usr/share/") for path in entries if path.startswith("usr/share/")}
    icons = {f"icons/hicolor/{side}x{side}/apps/facecog-desktop.png" for side in (16, 32, 48, 128, 256, 512)}
    assert share >= icons | {
        "applications/facecog-desktop.desktop",
        "metainfo/org.facecog.FaceCog.metainfo.xml",
        "mime/packages/facecog-desktop.xml",
        "icons/hicolor/scalable/apps/facecog-desktop.svg",
        "man/man1/facecog.1.gz",
        "doc/facecog-desktop/copyright",
        "doc/facecog-desktop/changelog.gz",
        "lintian/overrides/facecog-desktop",
    }


def test_the_package_names_its_version_size_and_needs(package: Path, unpacked: Path) -> None:
    assert field(package, "Version") == "0.1.0"
    assert re.search(r"\blibc6 \(>= 2\.\d+\)", field(package, "Depends"))
    assert "\n .\n" in field(package, "Description")
    shutil.rmtree(unpacked / "DEBIAN", ignore_errors=True)
    assert int(field(package, "Installed-Size")) == pytest.approx(deb.installed_size(unpacked), abs=1)


def test_every_file_has_its_checksum(package: Path, tmp_path: Path) -> None:
    said("dpkg-deb", "-R", package, tmp_path)
    sums = (tmp_path / "DEBIAN" / "md5sums").read_text("utf-8")
    assert "usr/lib/facecog-desktop/_internal/NOTICE with a blank.txt" in sums
    code, told = said("env", "-C", tmp_path, "md5sum", "--quiet", "-c", "DEBIAN/md5sums")
    assert code == 0, told


def test_the_same_sources_make_the_same_package(frozen: Path, package: Path, tmp_path: Path) -> None:
    again = deb.build(frozen, tmp_path, "0.1.0", compression="-Zgzip")
    assert again.read_bytes() == package.read_bytes()


def test_lintian_finds_no_error_and_no_warning(package: Path) -> None:
    lintian = needed("lintian")
    code, told = said(lintian, "--no-user-dirs", "--allow-root", "--fail-on", "error,warning", package)
    assert code == 0, told


def test_the_desktop_entry_is_valid(unpacked: Path) -> None:
    entry = unpacked / "usr/share/applications/facecog-desktop.desktop"
    code, told = said(needed("desktop-file-validate"), entry)
    assert (code, told) == (0, "")


def test_the_description_for_software_centres_is_valid(unpacked: Path) -> None:
    metainfo = unpacked / "usr/share/metainfo/org.facecog.FaceCog.metainfo.xml"
    code, told = said(needed("appstreamcli"), "validate", "--no-net", metainfo)
    assert code == 0, told
    root = Xml.parse(metainfo).getroot()
    assert [each.get("version") for each in root.iter("release")] == ["0.1.0"]
    assert {each.get(XML) for each in root.iter("summary")} == {None, "ar", "de", "es", "zh-CN"}


def test_the_manual_page_has_no_error(unpacked: Path, tmp_path: Path) -> None:
    page = unpacked / "usr/share/man/man1/facecog.1.gz"
    plain = tmp_path / "facecog.1"
    code, text = said("gzip", "-dc", page)
    assert code == 0
    plain.write_text(text, "utf-8")
    code, told = said(needed("groff"), "-man", "-Tutf8", "-K", "utf8", "-ww", "-z", plain)
    assert (code, told) == (0, "")


def test_the_manual_page_names_every_command_and_option() -> None:
    page = manual.page("0.1.0").replace(r"\-", "-")
    program = typer.main.get_command(assembled())
    told = list(manual.commands(program))
    assert ("people", "forget") in [words for words, _ in told]
    for words, command in told:
        assert f'.SS "facecog {" ".join(words)}' in page, words
        options = [name for each in command.params if each.param_type_name == "option" for name in each.opts]
        assert [name for name in options if rf"\fB{name}\fR" not in page] == [], words


def test_a_line_of_the_manual_that_begins_with_a_dot_is_no_request() -> None:
    assert manual._escaped(".facecog files") == r"\&.facecog files"
    assert manual._escaped(r"C:\x -v") == r"C:\ex \-v"


def test_the_window_is_found_by_the_names_of_its_entry() -> None:
    entry = dict(line.split("=", 1) for line in tree.DESKTOP.read_text("utf-8").splitlines() if "=" in line)
    window = (ROOT / "facecog_desktop" / "ui" / "app.py").read_text("utf-8")
    assert f'setApplicationName("{entry["StartupWMClass"]}")' in window
    assert f'setDesktopFileName("{tree.DESKTOP.stem}")' in window
    assert entry["Icon"] == identity.PACKAGE
    assert entry["MimeType"] == f"{identity.MIME_TYPE};"


def test_the_entry_speaks_five_languages() -> None:
    keys = re.findall(r"^(\w+)\[(\w+)\]=\S", tree.DESKTOP.read_text("utf-8"), flags=re.MULTILINE)
    for name in ("Name", "GenericName", "Comment", "Keywords"):
        assert {language for key, language in keys if key == name} == LANGUAGES


def test_a_gallery_is_known_by_its_name_and_by_what_is_in_it(tmp_path: Path) -> None:
    kind = Xml.parse(tree.MIME).getroot()[0]
    assert kind.get("type") == identity.MIME_TYPE
    glob = kind.find(f"{MIME}glob")
    assert glob is not None
    assert glob.get("pattern") == f"*.{identity.SUFFIX}"
    file = tmp_path / "gallery"
    with sqlite3.connect(file) as database:
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute("CREATE TABLE people (name)")
    database.close()
    content = file.read_bytes()
    outer = kind.find(f"{MIME}magic/{MIME}match")
    assert outer is not None
    for match in (outer, *outer):
        value = (match.get("value") or "").replace(r"\000", "\0").encode()
        offset = int(match.get("offset") or "")
        assert content[offset : offset + len(value)] == value


def test_a_library_that_nobody_named_stops_the_package(frozen: Path, tmp_path: Path) -> None:
    folder = tmp_path / "facecog"
    shutil.copytree(frozen, folder, symlinks=True)
    core = Path(PySide6.__path__[0]) / "Qt" / "lib" / "libQt6Core.so.6"
    if not core.is_file():
        pytest.skip("PySide6 lies elsewhere on this system")
    shutil.copy(core, folder / "_internal")
    with pytest.raises(PackagingError, match=r"libQt6Core\.so\.6 asks for libicu\w+\.so") as failure:
        needs.needs(folder)
    assert "libraries.toml" in failure.value.hint


def test_what_the_folder_brings_is_not_asked_of_the_system() -> None:
    text = """
/x/_internal/libone.so:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libtwo.so.1
  NEEDED               libc.so.6

Version References:
  required from libc.so.6:
    0x0d696914 0x00 05 GLIBC_2.4
    0x09691974 0x00 04 GLIBC_2.34
    0x09691974 0x00 04 GLIBC_2.2.5

/x/facecog:     file format elf64-x86-64

Dynamic Section:
  SONAME               nothing
"""
    one, program = needs.read_headers(text)
    assert one == needs.Asked(Path("/x/_internal/libone.so"), frozenset({"libtwo.so.1", "libc.so.6"}), (2, 34))
    assert program == needs.Asked(Path("/x/facecog"), frozenset(), ())


def test_the_packages_of_libraries_are_those_of_debian() -> None:
    table = tomllib.loads(needs.LIBRARIES.read_text("utf-8"))
    known = {**table["depends"], **table["recommends"]}
    code, told = said(needed("dpkg"), "-S", *(f"*/{soname}" for soname in known))
    assert told, code
    found = re.findall(r"^([^:\s]+)(?::\S+)?: /(?:usr/)?lib/[^/\s]*/(?:[^/\s]*/)?([^/\s]+)$", told, flags=re.MULTILINE)
    checked = {soname for _, soname in found if soname in known}
    wrong = {
        soname: {package for package, each in found if each == soname}
        for soname in checked
        if not {package for package, each in found if each == soname} & set(known[soname].split(" | "))
    }
    assert wrong == {}
    assert len(checked) > 20, "hardly any of the libraries is installed here"


def test_the_readme_asks_for_no_package_that_the_table_does_not_know() -> None:
    line = next(
        line for line in (ROOT / "README.md").read_text("utf-8").splitlines() if line.startswith("sudo apt-get install")
    )
    asked = {word for word in line.split() if word.startswith("lib")}
    table = tomllib.loads(needs.LIBRARIES.read_text("utf-8"))
    known = {name for said in table["depends"].values() for name in said.split(" | ")}
    assert asked - known == set()


def test_a_folder_without_the_program_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackagingError, match="no program"):
        deb.build(tmp_path, tmp_path / "out", "0.1.0")
    assert list((tmp_path / "out").glob("*.deb")) == []


def test_the_changelog_is_read_from_the_projects_own() -> None:
    text = "# Changes\n\n## 0.2.0, 2026-12-01\n\n- One *thing* with\n  `two` lines, see [here](x.md).\n\n"
    text += "## 0.1.0\n\n- Old.\n"
    newest, oldest = releases.releases(text)
    assert (newest.version, str(newest.day)) == ("0.2.0", "2026-12-01")
    assert newest.changes == ("One thing with two lines, see here.",)
    assert oldest == releases.Release("0.1.0", None, ("Old.",))
    assert deb.changelog("0.1.0").startswith("facecog-desktop (0.1.0) stable; urgency=medium\n\n  * ")


def test_a_version_that_the_changelog_does_not_name_is_refused(frozen: Path, tmp_path: Path) -> None:
    with pytest.raises(PackagingError, match=r"does not name version 9\.9\.9"):
        deb.build(frozen, tmp_path, "9.9.9", compression="-Zgzip")
