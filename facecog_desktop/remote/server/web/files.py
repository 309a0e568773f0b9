"""Which files make the pages, and their content. They are read when the server is made; no request opens a file."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from facecog_desktop import paths
from facecog_desktop.core.errors import FaceCogError

PAGE = "index.html"

REFERENCE = "docs.html"
"""The page that tells what other programs may ask, and of what it is made besides."""
REFERENCE_PARTS = ("docs.css", "docs.js")

STYLES = ("tokens.css", "style.css", "results.css")

SCRIPTS = (
    "api.js",
    "app.js",
    "boxes.js",
    "camera.js",
    "compare.js",
    "dom.js",
    "faces.js",
    "identify.js",
    "key.js",
    "picker.js",
    "recognise.js",
    "register.js",
    "shots.js",
    "sides.js",
    "stage.js",
    "waiting.js",
    "words.js",
)

ICONS = (
    "add.svg",
    "app.svg",
    "camera-off.svg",
    "camera.svg",
    "check.svg",
    "close.svg",
    "compare.svg",
    "info.svg",
    "live.svg",
    "photos.svg",
    "shield.svg",
    "warning.svg",
)

TYPES: Mapping[str, str] = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}


class PageMissingError(FaceCogError):
    """A file of the web page is not where it was installed."""

    code = "page_missing"
    hint = "Install the program again."


@dataclass(frozen=True, slots=True)
class PageFile:
    """A file as it is sent: its bytes, what they are, and their name for caches."""

    content: bytes
    type: str
    etag: str


def page_files(*, documented: bool = False) -> Mapping[str, PageFile]:
    """Every file by its address, with those of the reference where it is `documented`. Raises PageMissingError."""
    found = {"/": _read(paths.resource("web", PAGE))}
    if documented:
        found["/docs"] = _read(paths.resource("web", REFERENCE))
    for name in (*STYLES, *SCRIPTS, *(REFERENCE_PARTS if documented else ())):
        found[f"/web/{name}"] = _read(paths.resource("web", name))
    for name in ICONS:
        found[f"/web/icons/{name}"] = _read(paths.resource("icons", name))
    return found


def _read(path: Path) -> PageFile:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise PageMissingError(f"the web page's {path.name} cannot be read", source=str(path)) from error
    return PageFile(content, TYPES[path.suffix], f'"{hashlib.sha256(content).hexdigest()[:32]}"')
