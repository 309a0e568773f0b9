"""What the window asks about the program itself: its log, newer versions, and the cameras of this computer."""

from __future__ import annotations

import os
import platform
import sys
import time
import tomllib
from collections.abc import Mapping, MutableMapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from facecog_desktop import __version__, paths
from facecog_desktop import settings as stored_settings
from facecog_desktop.bootstrap.galleries import gallery_path
from facecog_desktop.bootstrap.sources import open_paced
from facecog_desktop.settings import Settings

if TYPE_CHECKING:
    from facecog_desktop.core.program.camera_access import CameraAccess
    from facecog_desktop.core.program.program_log import LogLine
    from facecog_desktop.core.program.releases import ReleaseFeed
    from facecog_desktop.service.live.camera_check import CameraCheck
    from facecog_desktop.storage.program_log.writing import ProgramLog

FEED = "FACECOG_RELEASES"
"""Names the feed of new versions in the environment, for companies and tests."""


class WindowProgram:
    """The program itself, as the window asks for it."""

    @property
    def log_folder(self) -> Path:
        """Where the program log is, or will be."""
        return paths.log_folder()

    def read_log(self) -> list[LogLine]:
        """The newest entries, oldest first. Raises ProgramLogError."""
        from facecog_desktop.storage.program_log import reading

        return reading.lines(self.log_folder)

    def clear_log(self) -> None:
        """Empty it. Raises ProgramLogError."""
        from facecog_desktop.storage.program_log import reading

        reading.clear(self.log_folder)

    def feed(self) -> ReleaseFeed | None:
        """Where newer versions are asked for; None in a copy that was not built for release.

        Raises ReleasesUnavailableError for an address that is not to be asked.
        """
        from facecog_desktop.remote.releases import HttpReleaseFeed

        address = feed_address(os.environ, paths.resource("releases.toml"))
        return HttpReleaseFeed(address) if address else None

    def camera_access(self) -> CameraAccess:
        """What speaks for or against cameras here."""
        return camera_access()

    def check_camera(self, spec: str) -> CameraCheck:
        """A camera to be tried out, as `open_live` names it. Cheap. Raises SourceNotFoundError and its kin."""
        from facecog_desktop.service.live.camera_check import CameraCheck

        return CameraCheck(open_paced(spec or "0"), time.monotonic)


def camera_access() -> CameraAccess:
    """Sandbox, devices and who may use them."""
    from facecog_desktop.capture.cameras import access

    return access.camera_access()


def program_log() -> ProgramLog:
    """The log of the program itself, not begun yet."""
    from facecog_desktop.storage.program_log.writing import ProgramLog

    return ProgramLog(paths.log_folder())


def versions() -> str:
    """Program, Python, Qt, pixels, networks and system, in a line."""
    packages = {"Qt": "PySide6-Essentials", "OpenCV": "opencv-python", "ONNX Runtime": "onnxruntime"}
    parts = [f"FaceCog Desktop {__version__}{' (built)' if getattr(sys, 'frozen', False) else ''}"]
    parts += [f"Python {platform.python_version()}", *(f"{name} {_installed(each)}" for name, each in packages.items())]
    return ", ".join([*parts, f"{platform.system()} {platform.release()} {platform.machine()}"])


def feed_address(environment: Mapping[str, str], file: Path) -> str:
    """The address of the feed: the environment's, else the one that the release was built with, else ""."""
    if environment.get(FEED):
        return environment[FEED].strip()
    if not file.is_file():
        return ""
    address = tomllib.loads(file.read_text("utf-8")).get("feed", "")
    return address.strip() if isinstance(address, str) else ""


def is_first_start(settings: Settings) -> bool:
    """True where nothing was set and nobody registered yet: no settings file, no gallery, and none is named."""
    if settings.gallery or settings.server or stored_settings.settings_file().exists():
        return False
    path = gallery_path(settings)
    return path is not None and not path.exists()


def prepare_cameras(environment: MutableMapping[str, str], system: str) -> None:
    """macOS: the window asks for the camera itself. OpenCV cannot do it from the thread that opens it."""
    if system == "darwin":
        environment.setdefault("OPENCV_AVFOUNDATION_SKIP_AUTH", "1")


def _installed(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "?"
