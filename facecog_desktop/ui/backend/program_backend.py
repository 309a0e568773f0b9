"""What the window asks about the program itself. bootstrap.program.WindowProgram is one."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from facecog_desktop.core.program.camera_access import CameraAccess
from facecog_desktop.core.program.program_log import LogLine
from facecog_desktop.core.program.releases import ReleaseFeed
from facecog_desktop.core.types import Frame
from facecog_desktop.service.live.session import LiveStatus


class FramePeek(Protocol):
    """The newest frame."""

    def peek(self) -> Frame | None:
        """Not consumed; None before the first."""
        ...


class Checking(Protocol):
    """A camera being tried out; service.camera_check.CameraCheck is one."""

    @property
    def preview(self) -> FramePeek:
        """The newest frame."""
        ...

    @property
    def status(self) -> LiveStatus:
        """How it goes, a frozen value."""
        ...

    def grab(self) -> bool:
        """One step of its loop; False at the end."""
        ...

    def stop(self) -> None:
        """Ask the loop to end."""
        ...

    def close(self) -> None:
        """Release the camera; called by the loop."""
        ...


class ProgramBackend(Protocol):
    """The program itself."""

    @property
    def log_folder(self) -> Path:
        """Where the program log is, or will be."""
        ...

    def read_log(self) -> list[LogLine]:
        """The newest entries, oldest first, in a job. Raises ProgramLogError."""
        ...

    def clear_log(self) -> None:
        """Empty it, in a job. Raises ProgramLogError."""
        ...

    def feed(self) -> ReleaseFeed | None:
        """Where newer versions are asked for, None where nowhere. Raises ReleasesUnavailableError."""
        ...

    def camera_access(self) -> CameraAccess:
        """What speaks for or against cameras on this computer, in a job."""
        ...

    def check_camera(self, spec: str) -> Checking:
        """A camera to be tried out. Cheap. Raises SourceNotFoundError and its kin."""
        ...
