"""Signing a .app from the inside out: whatever a signature seals must carry its own before."""

from __future__ import annotations

from pathlib import Path

import identity

ENTITLEMENTS = Path(__file__).resolve().parent / "entitlements.plist"
AD_HOC = "-"
"""The identity of nobody: the seal that Apple silicon asks for of everything it runs. It makes nothing trusted."""

_MACH_O = {
    b"\xcf\xfa\xed\xfe",
    b"\xce\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
}
_BUNDLES = {".app", ".framework", ".bundle"}


def commands(app: Path, signer: str) -> list[list[str]]:
    """The codesign commands in the order in which they must run."""
    main = app / "Contents" / "MacOS" / identity.PROGRAM
    return [_command(path, signer, rights=path in (main, app)) for path in inside_out(app)]


def inside_out(app: Path) -> list[Path]:
    """What must be signed: libraries and programs, deepest first, each bundle after what it holds, the .app last."""
    code = [path for path in app.rglob("*") if path.is_file() and not path.is_symlink() and is_code(path)]
    bundles = [path for path in app.rglob("*") if path.is_dir() and not path.is_symlink() and path.suffix in _BUNDLES]
    inner = sorted([*code, *bundles], key=lambda path: (-len(path.parts), path.is_dir(), str(path)))
    return [*inner, app]


def is_code(path: Path) -> bool:
    """Whether the file is a program or library of macOS, told by its first bytes."""
    with path.open("rb") as file:
        return file.read(4) in _MACH_O


def _command(path: Path, signer: str, *, rights: bool) -> list[str]:
    words = ["codesign", "--force", "--sign", signer]
    if signer != AD_HOC:
        words += ["--timestamp", "--options", "runtime"]
    if rights:
        words += ["--entitlements", str(ENTITLEMENTS)]
    return [*words, str(path)]
