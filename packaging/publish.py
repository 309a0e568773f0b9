"""What a release needs beside the installers: python packaging/publish.py check|feed|assets. Run by release.yml."""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import releases  # noqa: E402 - found by the path above
from facecog_desktop.core.errors import FaceCogError  # noqa: E402 - found by the path above
from identity import ROOT  # noqa: E402 - found by the path above
from running import PackagingError  # noqa: E402 - found by the path above

FEED_FILE = ROOT / "resources" / "releases.toml"
SUMS = "SHA256SUMS"
LATEST = "latest.json"
NOTES = "NOTES.md"

_REPOSITORY = re.compile(r"[A-Za-z0-9-]+/[A-Za-z0-9._-]+")
_FEED_LINE = re.compile(r'^feed = ".*"$', flags=re.MULTILINE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one step; a known failure is told on standard error and ends with 2."""
    parser = argparse.ArgumentParser(description=__doc__)
    steps = parser.add_subparsers(dest="step", required=True)
    check = steps.add_parser("check", help="The tag is the project's version, and CHANGELOG.md gives it a day.")
    check.add_argument("tag")
    feed = steps.add_parser("feed", help="Write where the program asks for newer versions into the resources.")
    feed.add_argument("repository", help="OWNER/NAME")
    assets = steps.add_parser("assets", help=f"Write {SUMS}, {LATEST} and {NOTES} for a folder of installers.")
    assets.add_argument("folder", type=Path)
    assets.add_argument("repository", help="OWNER/NAME")
    given = parser.parse_args(arguments)
    try:
        if given.step == "check":
            check_tag(given.tag)
        elif given.step == "feed":
            write_feed(given.repository)
        else:
            write_assets(given.folder, given.repository)
    except FaceCogError as error:
        sys.stderr.write(f"{error.message}\n{error.hint}\n")
        return 2
    return 0


def check_tag(tag: str) -> None:
    """Refuse a tag that is not v and the project's version, and a version that CHANGELOG.md does not call released."""
    version = releases.project_version()
    if tag != f"v{version}":
        raise PackagingError(f"the tag is {tag}, the version in pyproject.toml {version}", f"Tag v{version}.")
    if releases.release(version).day is None:
        raise PackagingError(
            f"CHANGELOG.md does not say when {version} was released", f"Write its heading so: ## {version}, YYYY-MM-DD"
        )


def write_feed(repository: str, file: Path = FEED_FILE) -> str:
    """Write the address of latest.json into resources/releases.toml; returns it."""
    address = f"{_page(repository)}/releases/latest/download/{LATEST}"
    text, written = _FEED_LINE.subn(f'feed = "{address}"', file.read_text("utf-8"))
    if written != 1:
        raise PackagingError(f'{file.name} has not exactly one line feed = ""', "Put it back as it is in git.")
    file.write_text(text, "utf-8")
    return address


def write_assets(folder: Path, repository: str) -> None:
    """Checksums of everything in the folder, what the program reads of the newest version, and the notes."""
    release = releases.release(releases.project_version())
    notes = "".join(f"- {change}\n" for change in release.changes)
    page = f"{_page(repository)}/releases/tag/v{release.version}"
    told = {"version": release.version, "page": page, "notes": notes}
    (folder / LATEST).write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", "utf-8")
    (folder / NOTES).write_text(notes, "utf-8")
    (folder / SUMS).write_text(sums(folder), "utf-8")


def sums(folder: Path) -> str:
    """The lines of SHA256SUMS, as sha256sum -c reads them."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name not in (SUMS, NOTES))
    return "".join(f"{_sha256(path)}  {path.name}\n" for path in files)


def _page(repository: str) -> str:
    if not _REPOSITORY.fullmatch(repository):
        raise PackagingError(f"no repository: {repository}", "It is OWNER/NAME.")
    return f"https://github.com/{repository}"


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
