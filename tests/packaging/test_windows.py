"""The Windows installer: its script as far as it can be read here, and what its compiler is told.

packaging/windows/rehearse.sh compiles it with the real compiler and tries what comes of it.
"""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import icons
import identity
from facecog_desktop import paths
from running import PackagingError
from tests.packaging import inno
from windows import installer

FOLDER = installer.SCRIPT.parent
LANGUAGES = {"en": "english", "de": "german", "es": "spanish", "ar": "arabic", "zh": "chinese"}


@pytest.fixture(scope="module")
def script() -> inno.Script:
    return inno.read(installer.SCRIPT)


def messages(language: str) -> dict[str, str]:
    return inno.read(FOLDER / "languages" / f"{LANGUAGES[language]}.isl").pairs("CustomMessages")


def test_every_directive_and_parameter_is_one_of_inno_setup(script: inno.Script) -> None:
    assert set(script.pairs("Setup")) <= inno.DIRECTIVES
    for section, known in inno.PARAMETERS.items():
        assert script.entries(section), section
        for entry in script.entries(section):
            assert set(entry) <= known, entry
            assert set(entry.get("Flags", "").split()) <= inno.FLAGS.get(section, set()), entry


def test_every_constant_is_known(script: inno.Script) -> None:
    lines = [line for name, lines in script.sections.items() if name != "Code" for line in lines]
    used = {each for line in lines for each in inno.constants(line)}
    assert {each for each in used if not each.startswith("cm:")} <= inno.CONSTANTS
    assert {each.split(",")[0].removeprefix("cm:") for each in used if each.startswith("cm:")} <= (
        set(messages("en")) | inno.BUILT_IN_MESSAGES
    )


def test_it_is_for_one_user_and_replaces_what_it_installed_before(script: inno.Script) -> None:
    setup = script.pairs("Setup")
    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["AppId"] == "{" + identity.WINDOWS_ID
    assert setup["DefaultDirName"].startswith("{localappdata}\\Programs\\")
    assert setup["CloseApplications"] == "yes"
    assert {"Type": "filesandordirs", "Name": "{app}\\_internal"} in script.entries("InstallDelete")
    assert {entry["Root"] for entry in script.entries("Registry")} == {"HKA"}


def test_a_gallery_opens_in_the_program(script: inno.Script) -> None:
    keys = {entry["Subkey"]: entry["ValueData"] for entry in script.entries("Registry")}
    kind = script.defined["GalleryKind"]
    assert keys[f"Software\\Classes\\.{identity.SUFFIX}"] == "{#GalleryKind}"
    assert keys["Software\\Classes\\{#GalleryKind}\\shell\\open\\command"] == '"{app}\\{#Program}" "%1"'
    assert re.fullmatch(r"[A-Za-z]+\.[A-Za-z]+", kind)
    assert script.defined["Program"] == f"{identity.PROGRAM}.exe"


def test_the_installer_speaks_five_languages(script: inno.Script) -> None:
    files = {entry["Name"]: entry["MessagesFile"] for entry in script.entries("Languages")}
    assert set(files) == set(LANGUAGES)
    for language, named in files.items():
        assert named.startswith("compiler:"), "what Inno Setup has itself comes first"
        assert named.endswith(f",languages\\{LANGUAGES[language]}.isl")


def test_each_language_says_everything_with_the_same_places_for_values() -> None:
    english = messages("en")
    for language in LANGUAGES:
        own = messages(language)
        assert set(own) - inno.BUILT_IN_MESSAGES == set(english), language
        for name, said in english.items():
            assert re.findall(r"%\d", own[name]) == re.findall(r"%\d", said), (language, name)
            assert language == "en" or own[name] != said


def test_files_with_other_letters_than_ascii_tell_their_encoding() -> None:
    for file in (installer.SCRIPT, *FOLDER.glob("languages/*.isl")):
        content = file.read_bytes()
        assert content.isascii() or content.startswith(b"\xef\xbb\xbf"), file.name


def test_the_chinese_file_says_what_inno_setup_has_no_chinese_for() -> None:
    chinese = inno.read(FOLDER / "languages" / "chinese.isl")
    assert chinese.pairs("LangOptions")["LanguageID"] == "$0804"
    said = chinese.pairs("Messages")
    assert {"ButtonNext", "WizardReady", "ConfirmUninstall", "FinishedLabel"} <= set(said)
    assert [name for name, text in said.items() if not re.search(r"[\u4e00-\u9fff]", text)] == []


def test_the_code_is_closed_where_it_was_opened(script: inno.Script) -> None:
    code = inno.code_without_words(script.sections["Code"])
    words = re.findall(r"\b(begin|try|case|end|except|finally)\b", code)
    assert words.count("begin") + words.count("try") + words.count("case") == words.count("end")
    assert code.count("(") == code.count(")")


def test_only_a_clear_yes_deletes_the_gallery(script: inno.Script) -> None:
    code = "\n".join(script.sections["Code"])
    question = re.search(
        r"SuppressibleMsgBox\(FmtMessage\(CustomMessage\('DeleteGallery'\).*?\) = IDYES", code, re.DOTALL
    )
    assert question
    assert "MB_DEFBUTTON2" in question[0], "Enter says no"
    assert question[0].endswith("IDNO) = IDYES"), "a silent removal says no"
    assert code.count("DelTree(") == 1
    assert code.index("DelTree(") > question.start()


def test_the_folder_that_may_be_deleted_is_the_users_own(script: inno.Script) -> None:
    assert f"'{{localappdata}}\\{paths.APP}'" in "\n".join(script.sections["Code"])


def test_the_compiler_is_told_version_folder_and_icon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiler = tmp_path / "iscc"
    compiler.write_text(
        '#!/bin/sh\nprintf "%s\\n" "$@" >"$TOLD"\n[ -s "$(sed -n "s|^/DIcon=||p" "$TOLD")" ]\n', "utf-8"
    )
    compiler.chmod(0o755)
    told = tmp_path / "told"
    monkeypatch.setenv("ISCC", str(compiler))
    monkeypatch.setenv("TOLD", str(told))
    monkeypatch.delenv("FACECOG_SIGN_COMMAND", raising=False)
    frozen = tmp_path / "facecog"
    frozen.mkdir()
    (frozen / "facecog.exe").write_bytes(b"MZ")
    assert installer.build(frozen, tmp_path / "out", "0.1.0rc2").name == "facecog-desktop-0.1.0rc2-setup.exe"
    words = told.read_text("utf-8").splitlines()
    assert {"/DAppVersion=0.1.0rc2", "/DNumericVersion=0.1.0", f"/DFrozen={frozen}"} <= set(words)
    assert words[-1] == str(installer.SCRIPT)
    assert not [word for word in words if word.startswith("/S")]


def test_it_signs_only_where_a_command_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACECOG_SIGN_COMMAND", "signtool sign $f")
    given = installer.arguments(tmp_path, tmp_path, "1.0.0", tmp_path / "i.ico")
    assert given[-2:] == ["/Ssigning=signtool sign $f", "/DSignTool=signing"]


def test_without_the_compiler_it_is_told_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ISCC", "ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "facecog.exe").write_bytes(b"MZ")
    with pytest.raises(PackagingError, match="ISCC is not installed") as failure:
        installer.build(tmp_path, tmp_path / "out", "0.1.0")
    assert "Inno Setup" in failure.value.hint


@pytest.mark.parametrize(("version", "numbers"), [("0.1.0", "0.1.0"), ("1.2.3.dev4", "1.2.3"), ("2.0", "2.0")])
def test_windows_gets_the_numbers_of_the_version_alone(version: str, numbers: str) -> None:
    assert installer.numeric(version) == numbers


def test_the_icon_has_the_sizes_that_windows_shows() -> None:
    content = icons.ico()
    reserved, kind, count = struct.unpack_from("<HHH", content)
    assert (reserved, kind) == (0, 1)
    for index in range(count):
        side, _, _, _, _, bits, length, offset = struct.unpack_from("<BBBBHHII", content, 6 + 16 * index)
        picture = QImage.fromData(content[offset : offset + length])
        assert (picture.width(), bits) == (side or 256, 32)
        assert picture.hasAlphaChannel()
        assert picture.pixelColor(0, 0).alpha() == 0, "the corners are round"
        assert picture.pixelColor(picture.width() // 2, 1 + picture.height() // 8).alpha() == 255
    assert {16, 32, 48} <= {content[6 + 16 * index] for index in range(count)}
