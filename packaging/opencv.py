"""OpenCV without windows for the frozen folder: the same library of the same version.

On Linux the wheel opencv-python is linked with a Qt 5 of its own, which therefore cannot be left out.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.metadata import distributions, version
from pathlib import Path

from facecog_desktop.core.errors import FaceCogError

NAME = "opencv-python-headless"
LOCK = Path(__file__).resolve().parent / "opencv.txt"
"""The version and hashes of it; the version is that of opencv-python in requirements.lock."""


class OpenCvError(FaceCogError):
    """OpenCV without windows could not be fetched, or is another version than the program was tested with."""

    code = "opencv"
    hint = "See docs/building.md: the versions in packaging/opencv.txt and requirements.lock are the same."


def headless(folder: Path) -> Path:
    """The folder that holds the module cv2 without windows; fetched by pip where it is not there yet.

    Raises OpenCvError.
    """
    if not sys.platform.startswith("linux"):
        return folder  # the wheels of the other systems have no Qt; an empty folder changes nothing
    wanted = version("opencv-python")
    if _version_in(folder) != wanted:
        if folder.exists():
            shutil.rmtree(folder)
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
        done = subprocess.run([*pip, "--require-hashes", "--target", str(folder), "-r", str(LOCK)], check=False)
        if done.returncode != 0:
            raise OpenCvError(f"pip could not fetch {NAME} (code {done.returncode})")
    if _version_in(folder) != wanted:
        raise OpenCvError(f"{NAME} is {_version_in(folder)}, and opencv-python is {wanted}")
    return folder


def _version_in(folder: Path) -> str | None:
    return next((each.version for each in distributions(path=[str(folder)]) if each.name == NAME), None)
