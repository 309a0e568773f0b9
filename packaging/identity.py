"""What the program is called where: the names that the installers of all three systems share."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

NAME = "FaceCog Desktop"
PUBLISHER = "FaceCog Desktop contributors"
CONTACT = "noreply@facecog.invalid"
SUMMARY = "Recognise the people you know on a live picture"

PROGRAM = "facecog"
"""The command, and the name of the program's file within the frozen folder."""
PACKAGE = "facecog-desktop"
"""The Debian package, the desktop file and the icon; the window names itself so to the desktop."""
IDENTIFIER = "org.facecog.FaceCog"
"""In the form of a reversed address: AppStream component and bundle identifier of macOS."""
WINDOWS_ID = "{8C1B6E0C-5D0A-4B7E-9C43-0E6B5B1F7A52}"
"""Inno Setup's AppId. It must never change: by it an installed version is found and replaced."""

SUFFIX = "facecog"
MIME_TYPE = "application/x-facecog-gallery"
UTI = "org.facecog.gallery"

ICON = ROOT / "resources" / "icons" / "app.svg"
