"""What this computer says about cameras before one is opened: sandbox, devices, and who may use them."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from facecog_desktop.core.program.camera_access import CameraAccess, sandbox_of

if sys.platform != "win32":
    import grp

_MARKS = ("/.flatpak-info", "/.dockerenv", "/run/.containerenv")
_GROUP = "video"


def camera_access(
    devices: Path = Path("/dev"), environment: Mapping[str, str] = os.environ, system: str = sys.platform
) -> CameraAccess:
    """The facts. Only Linux has devices that can be looked at; elsewhere only the system is known."""
    if system != "linux":
        return CameraAccess(system)
    found = sorted(str(path) for path in devices.glob("video*"))
    closed = tuple(path for path in found if not os.access(path, os.R_OK | os.W_OK))
    sandbox, name = sandbox_of(environment, [mark for mark in _MARKS if Path(mark).exists()])
    return CameraAccess(system, sandbox, name, tuple(found), closed, _in_group())


def _in_group() -> bool | None:
    """Whether this process is in the group that cameras belong to; None where there is none."""
    if sys.platform == "win32":
        return None
    try:
        number = grp.getgrnam(_GROUP).gr_gid
    except KeyError:
        return None
    return number in (*os.getgroups(), os.getegid())
