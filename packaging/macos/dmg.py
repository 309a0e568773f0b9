"""The disk image for macOS: the .app translated, signed, packed, notarised and stapled, as far as there are secrets."""

from __future__ import annotations

import logging
import os
import platform
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import identity
from macos import plist, signing
from running import PackagingError, run, tool

_log = logging.getLogger("packaging.dmg")


@dataclass(frozen=True)
class Secrets:
    """What signing and notarising need, from the environment; each may be empty.

    `signer` is the name of a "Developer ID Application" certificate in the keychain.
    """

    signer: str = ""
    apple_id: str = ""
    team: str = ""
    password: str = ""

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> Secrets:
        """The secrets of FACECOG_MAC_SIGNER, FACECOG_NOTARY_APPLE_ID, _TEAM and _PASSWORD."""
        return cls(
            environment.get("FACECOG_MAC_SIGNER", ""),
            environment.get("FACECOG_NOTARY_APPLE_ID", ""),
            environment.get("FACECOG_NOTARY_TEAM", ""),
            environment.get("FACECOG_NOTARY_PASSWORD", ""),
        )

    @property
    def notarises(self) -> bool:
        """Whether Apple can be asked: it looks at signed programs only."""
        return all((self.signer, self.apple_id, self.team, self.password))


def build(frozen: Path, out: Path, version: str) -> Path:
    """Make facecog-desktop-VERSION-ARCH[-unsigned|-not-notarised].dmg in `out` from the .app `frozen`.

    The name tells what was left out for want of a secret. Raises PackagingError elsewhere than on macOS.
    """
    if not (frozen / "Contents" / "MacOS" / identity.PROGRAM).is_file():
        raise PackagingError(f"no program in {frozen}", "Give the .app that PyInstaller's BUNDLE made.")
    tool("hdiutil", "Disk images are made on macOS.")
    secrets = Secrets.of(os.environ)
    out.mkdir(parents=True, exist_ok=True)
    image = out / name(version, platform.machine(), secrets)
    with tempfile.TemporaryDirectory() as scratch:
        staged = Path(scratch) / "image"
        app = staged / f"{identity.NAME}.app"
        staged.mkdir()
        shutil.copytree(frozen, app, symlinks=True)
        (staged / "Applications").symlink_to("/Applications")
        plist.localise(app)
        for command in [*signing.commands(app, secrets.signer or signing.AD_HOC), *packing(staged, image, secrets)]:
            run(command)
    return image


def name(version: str, machine: str, secrets: Secrets) -> str:
    """The image's file name, which says so where it is not signed or not notarised."""
    left_out = "" if secrets.notarises else "-not-notarised" if secrets.signer else "-unsigned"
    if left_out:
        _log.warning("no secrets for that: the image is%s", left_out.replace("-", " "))
    return f"{identity.PACKAGE}-{version}-{machine}{left_out}.dmg"


def packing(staged: Path, image: Path, secrets: Secrets) -> list[list[str]]:
    """The commands after the .app is signed: verify it, pack it, and what the secrets allow."""
    app = staged / f"{identity.NAME}.app"
    packed = ["-volname", identity.NAME, "-srcfolder", str(staged), "-fs", "HFS+", "-format", "ULFO"]
    steps = [
        ["codesign", "--verify", "--deep", "--strict", str(app)],
        ["hdiutil", "create", *packed, "-ov", str(image)],
    ]
    if secrets.signer:
        steps.append(["codesign", "--sign", secrets.signer, "--timestamp", str(image)])
    if secrets.notarises:
        who = ["--apple-id", secrets.apple_id, "--team-id", secrets.team, "--password", secrets.password]
        steps.append(["xcrun", "notarytool", "submit", str(image), "--wait", *who])
        steps.append(["xcrun", "stapler", "staple", str(image)])
    return steps
