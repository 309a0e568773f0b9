"""What is said about a camera that is tried out: whether it works, and else why not and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from facecog_desktop.core.errors import CameraForbiddenError, FaceCogError, SourceNotFoundError
from facecog_desktop.core.program import camera_access
from facecog_desktop.core.program.camera_access import CameraAccess
from facecog_desktop.service.live.session import LiveState, LiveStatus
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import number, tr, translated


@dataclass(frozen=True, slots=True)
class Said:
    """A title and what to do, or size and rate where it `works`."""

    title: str
    more: str = ""
    works: bool = False


def none_found(access: CameraAccess | None) -> Said:
    """No camera is there, as far as the program may see."""
    advice = None if access is None else camera_access.advice(access)
    if advice is not None:
        return Said(tr("No camera can be used"), translated(advice))
    return Said(
        tr("No camera was found"),
        tr("Plug one in and look again. Photos, videos and the demo work without a camera."),
    )


def about(status: LiveStatus, access: CameraAccess | None) -> Said:
    """How the camera does."""
    if status.error is not None:
        return _trouble(status.error, access)
    if status.state is LiveState.ENDED:
        return Said(tr("The camera has stopped"), tr("Look again, or choose another one."))
    if status.state is LiveState.RUNNING:
        size = {"width": str(status.width), "height": str(status.height)}
        if status.fps <= 0:
            return Said(tr("It works"), tr("{width} × {height}", **size), works=True)
        rate = number(status.fps)
        return Said(tr("It works"), tr("{width} × {height}, {rate} pictures a second", rate=rate, **size), works=True)
    return Said(tr("Opening the camera…"), tr("This may take a few seconds."))


def _trouble(error: FaceCogError, access: CameraAccess | None) -> Said:
    if isinstance(error, CameraForbiddenError):
        advice = None if access is None else camera_access.advice(access)
        title = tr("One moment: the system asks you") if error.asking else tr("The camera is not allowed")
        return Said(title, telling.error(error) if advice is None else translated(advice))
    if isinstance(error, SourceNotFoundError):
        return Said(tr("The camera is gone"), tr("Plug it in and look again, or choose another one."))
    return Said(tr("The camera gives no picture"), telling.error(error))
