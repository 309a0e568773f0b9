"""Why no camera can be used, in the words of what to do."""

from __future__ import annotations

import pytest

from facecog_desktop.core.program.camera_access import CameraAccess, Sandbox, advice, sandbox_of

VIDEO0 = ("/dev/video0",)


@pytest.mark.parametrize(
    ("environment", "marks", "expected"),
    [
        ({}, [], (Sandbox.NONE, "")),
        ({"FLATPAK_ID": "org.example.App"}, ["/.flatpak-info"], (Sandbox.FLATPAK, "org.example.App")),
        ({}, ["/.flatpak-info"], (Sandbox.FLATPAK, "")),
        ({"SNAP": "/snap/facecog/3", "SNAP_NAME": "facecog"}, [], (Sandbox.SNAP, "facecog")),
        ({"SNAP": "/snap/terminal/3"}, [], (Sandbox.NONE, "")),
        ({}, ["/.dockerenv"], (Sandbox.CONTAINER, "")),
        ({"container": "podman"}, [], (Sandbox.CONTAINER, "")),
    ],
)
def test_a_sandbox_is_known_by_its_marks(
    environment: dict[str, str], marks: list[str], expected: tuple[Sandbox, str]
) -> None:
    assert sandbox_of(environment, marks) == expected


@pytest.mark.parametrize(
    ("access", "words"),
    [
        (CameraAccess("linux", Sandbox.FLATPAK, "org.example.App"), "--device=all org.example.App"),
        (CameraAccess("linux", Sandbox.FLATPAK), "--device=all APPLICATION"),
        (CameraAccess("linux", Sandbox.SNAP, "facecog"), "sudo snap connect facecog:camera"),
        (CameraAccess("linux", Sandbox.CONTAINER), "container"),
        (CameraAccess("linux", devices=VIDEO0, closed=VIDEO0, in_group=False), "usermod -aG video"),
        (CameraAccess("linux", devices=VIDEO0, closed=VIDEO0, in_group=True), "forbids"),
        (CameraAccess("linux", devices=VIDEO0, closed=VIDEO0), "/dev/video0"),
    ],
)
def test_what_stands_in_the_way_is_said_with_what_to_do(access: CameraAccess, words: str) -> None:
    assert words in (advice(access) or "")


@pytest.mark.parametrize(
    "access",
    [
        CameraAccess("linux"),
        CameraAccess("darwin"),
        CameraAccess("win32"),
        CameraAccess("linux", devices=VIDEO0, in_group=False),
        CameraAccess("linux", Sandbox.FLATPAK, devices=VIDEO0),
        CameraAccess("linux", Sandbox.CONTAINER, devices=VIDEO0),
    ],
)
def test_nothing_is_said_where_nothing_is_in_the_way(access: CameraAccess) -> None:
    assert advice(access) is None
