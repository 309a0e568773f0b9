"""The parts of macOS' bundle and disk image that can be looked at on every system."""

from __future__ import annotations

import plistlib
import re
import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import icons
import identity
from macos import dmg, plist, signing
from running import PackagingError

LANGUAGES = {"en", "de", "es", "zh-Hans", "ar"}
SIGNED = dmg.Secrets("Developer ID Application: Somebody (TEAM)")
NOTARISED = dmg.Secrets("Developer ID Application: Somebody (TEAM)", "somebody@example.org", "TEAM", "password")


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A .app as PyInstaller lays it out, with two Mach-O files, a framework, a text and a link."""
    folder = tmp_path / "FaceCog Desktop.app"
    framework = folder / "Contents" / "Frameworks" / "QtCore.framework"
    for place in (folder / "Contents" / "MacOS", framework / "Versions" / "A", folder / "Contents" / "Resources"):
        place.mkdir(parents=True)
    (folder / "Contents" / "MacOS" / "facecog").write_bytes(b"\xcf\xfa\xed\xfe program")
    (framework / "Versions" / "A" / "QtCore").write_bytes(b"\xca\xfe\xba\xbe library")
    (framework / "QtCore").symlink_to("Versions/A/QtCore")
    (folder / "Contents" / "Frameworks" / "libz.dylib").write_bytes(b"\xcf\xfa\xed\xfe library")
    (folder / "Contents" / "Resources" / "notes.txt").write_text("no code", "utf-8")
    return folder


def test_the_information_is_a_property_list() -> None:
    assert plistlib.loads(plistlib.dumps(plist.INFO)) == plist.INFO


def test_macos_is_told_what_the_camera_is_for_in_five_languages() -> None:
    assert set(plist.STRINGS) == LANGUAGES
    assert plist.INFO["CFBundleLocalizations"] == list(plist.STRINGS)
    assert plist.INFO[plist.CAMERA]
    for language, words in plist.STRINGS.items():
        assert set(words) == set(plist.STRINGS["en"]), language
        assert all(words.values())
        assert language == "en" or words[plist.CAMERA] != plist.STRINGS["en"][plist.CAMERA]


def test_a_gallery_opens_in_the_program() -> None:
    (kind,) = plist.INFO["CFBundleDocumentTypes"]
    (declared,) = plist.INFO["UTExportedTypeDeclarations"]
    assert kind["LSItemContentTypes"] == [declared["UTTypeIdentifier"]] == [identity.UTI]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["facecog"]
    assert kind["CFBundleTypeName"] in plist.STRINGS["de"], "its name is translated"


def test_the_rights_are_the_camera_and_what_python_needs_and_no_more() -> None:
    rights = plistlib.loads(signing.ENTITLEMENTS.read_bytes())
    assert rights == {
        "com.apple.security.device.camera": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }


def test_each_language_gets_its_file_of_words(app: Path) -> None:
    written = plist.localise(app)
    assert {path.parent.name for path in written} == {f"{language}.lproj" for language in LANGUAGES}
    for path in written:
        lines = path.read_text("utf-8").splitlines()
        found = dict(re.findall(r'^"(.*)" = "(.*)";$', "\n".join(lines), flags=re.MULTILINE))
        assert len(found) == len(lines)
        assert found == plist.STRINGS[path.parent.stem]


def test_quotation_marks_stay_within_a_string() -> None:
    assert plist.quoted('a "b" \\ c') == r'"a \"b\" \\ c"'


def test_whatever_a_signature_seals_is_signed_before(app: Path) -> None:
    order = [path.relative_to(app.parent).as_posix() for path in signing.inside_out(app)]
    assert "FaceCog Desktop.app/Contents/Resources/notes.txt" not in order
    assert "FaceCog Desktop.app/Contents/Frameworks/QtCore.framework/QtCore" not in order, "a link is signed once"
    assert order[-1] == "FaceCog Desktop.app"
    for index, path in enumerate(order):
        assert not [later for later in order[index:] if later.startswith(f"{path}/")], path


def test_rights_are_given_to_the_program_and_not_to_libraries(app: Path) -> None:
    commands = signing.commands(app, SIGNED.signer)
    with_rights = {Path(words[-1]).name for words in commands if "--entitlements" in words}
    assert with_rights == {"facecog", "FaceCog Desktop.app"}
    assert all("runtime" in words and "--timestamp" in words for words in commands)


def test_without_a_certificate_the_seal_is_nobodys(app: Path) -> None:
    for words in signing.commands(app, signing.AD_HOC):
        assert words[words.index("--sign") + 1] == "-"
        assert "--timestamp" not in words


@pytest.mark.parametrize(
    ("secrets", "name"),
    [
        (dmg.Secrets(), "facecog-desktop-0.1.0-arm64-unsigned.dmg"),
        (SIGNED, "facecog-desktop-0.1.0-arm64-not-notarised.dmg"),
        (NOTARISED, "facecog-desktop-0.1.0-arm64.dmg"),
    ],
)
def test_the_images_name_says_what_was_left_out(secrets: dmg.Secrets, name: str) -> None:
    assert dmg.name("0.1.0", "arm64", secrets) == name


def test_the_steps_follow_the_secrets(tmp_path: Path) -> None:
    def steps(secrets: dmg.Secrets) -> list[str]:
        return [" ".join(words[:3]) for words in dmg.packing(tmp_path, tmp_path / "x.dmg", secrets)]

    unsigned = ["codesign --verify --deep", "hdiutil create -volname"]
    assert steps(dmg.Secrets()) == unsigned
    assert steps(SIGNED) == [*unsigned, "codesign --sign " + SIGNED.signer]
    last = ["xcrun notarytool submit", "xcrun stapler staple"]
    assert steps(NOTARISED) == [*steps(SIGNED), *last]


def test_secrets_are_taken_from_the_environment() -> None:
    environment = {"FACECOG_MAC_SIGNER": "s", "FACECOG_NOTARY_APPLE_ID": "a", "FACECOG_NOTARY_TEAM": "t"}
    assert not dmg.Secrets.of(environment).notarises
    assert dmg.Secrets.of({**environment, "FACECOG_NOTARY_PASSWORD": "p"}) == dmg.Secrets("s", "a", "t", "p")
    assert dmg.Secrets.of({}) == dmg.Secrets()


def test_what_is_no_app_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackagingError, match="no program"):
        dmg.build(tmp_path, tmp_path / "out", "0.1.0")


def test_elsewhere_than_on_macos_it_is_told_so(app: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PackagingError, match="hdiutil is missing"):
        dmg.build(app, tmp_path / "out", "0.1.0")


def test_an_image_is_made_of_a_translated_and_signed_copy(
    app: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    log = tmp_path / "log"
    for name in ("hdiutil", "codesign", "xcrun"):
        # Notes its call, and makes the image that hdiutil would make: a list of what is in the folder.
        (tools / name).write_text(
            f'#!/bin/sh\necho "{name} $*" >>"{log}"\n'
            f'[ {name} != hdiutil ] || (cd "$5" && find . | sort) >"$(echo "$*" | sed "s/.*-ov //")"\n',
            "utf-8",
        )
        (tools / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:/usr/bin:/bin")
    for name in ("FACECOG_MAC_SIGNER", "FACECOG_NOTARY_APPLE_ID", "FACECOG_NOTARY_TEAM", "FACECOG_NOTARY_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    image = dmg.build(app, tmp_path / "out", "0.1.0")
    assert image.name.endswith("-unsigned.dmg")
    inside = image.read_text("utf-8").splitlines()
    assert {"./Applications", "./FaceCog Desktop.app/Contents/Resources/ar.lproj/InfoPlist.strings"} <= set(inside)
    calls = log.read_text("utf-8").splitlines()
    assert [line.split()[0] for line in calls] == ["codesign"] * (len(calls) - 1) + ["hdiutil"]
    assert "--verify" in calls[-2]
    assert not (app / "Contents" / "Resources" / "ar.lproj").exists(), "the given .app is left as it was"


def test_the_icon_has_every_size_up_to_1024() -> None:
    content = icons.icns()
    assert content[:4] == b"icns"
    assert struct.unpack(">I", content[4:8]) == (len(content),)
    sides, at = set(), 8
    while at < len(content):
        (length,) = struct.unpack(">I", content[at + 4 : at + 8])
        sides.add(QImage.fromData(content[at + 8 : at + length]).width())
        at += length
    assert at == len(content)
    assert {16, 32, 64, 128, 256, 512, 1024} == sides
