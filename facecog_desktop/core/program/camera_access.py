"""Why a program may not see a camera that is there: sandbox, group, unreadable devices; and what to do. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from facecog_desktop.core.text import Text, text


class Sandbox(StrEnum):
    """What a program is locked in."""

    NONE = "none"
    FLATPAK = "flatpak"
    SNAP = "snap"
    CONTAINER = "container"


@dataclass(frozen=True, slots=True)
class CameraAccess:
    """What decides on this computer whether cameras can be used.

    `devices` are the video devices of Linux, `closed` those that may not be opened; `in_group`: the user is in the
    group of the devices, None where there is no such group. `name` is what the sandbox calls the program.
    """

    system: str
    sandbox: Sandbox = Sandbox.NONE
    name: str = ""
    devices: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    in_group: bool | None = None


def sandbox_of(environment: Mapping[str, str], marks: Sequence[str]) -> tuple[Sandbox, str]:
    """The sandbox and the program's name in it; `marks` are those of the known files that exist."""
    if "/.flatpak-info" in marks or environment.get("FLATPAK_ID"):
        return Sandbox.FLATPAK, environment.get("FLATPAK_ID", "")
    if environment.get("SNAP") and environment.get("SNAP_NAME"):
        return Sandbox.SNAP, environment["SNAP_NAME"]
    if {"/.dockerenv", "/run/.containerenv"} & set(marks) or environment.get("container"):
        return Sandbox.CONTAINER, ""
    return Sandbox.NONE, ""


def advice(access: CameraAccess) -> Text | None:
    """What to do where no camera can be used; None where nothing speaks against one."""
    if access.sandbox is Sandbox.FLATPAK and (access.closed or not access.devices):
        name = access.name or "APPLICATION"
        return text(
            "The program runs in a Flatpak that has no camera. The desktop's camera portal is not used here: allow "
            "devices with: flatpak override --user --device=all {name}. Then start it again.",
            name=name,
        )
    if access.sandbox is Sandbox.SNAP and (access.closed or not access.devices):
        return text(
            "The program runs in a Snap that has no camera. Allow it with: sudo snap connect {name}:camera. Then start "
            "it again.",
            name=access.name,
        )
    if access.closed and access.in_group is False:
        return text(
            "You may not use the camera: you are not in the group video. Enter in a terminal: sudo usermod -aG video "
            "$USER. Then log out and in again."
        )
    if access.closed:
        return text("You may not use {devices}: the system forbids it.", devices=", ".join(access.closed))
    if access.sandbox is Sandbox.CONTAINER and not access.devices:
        return text("The program runs in a container that was given no camera. Start it with a video device.")
    return None
