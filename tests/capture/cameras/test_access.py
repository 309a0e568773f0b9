"""What this computer says about its cameras before one is opened."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from facecog_desktop.capture.cameras.access import camera_access
from facecog_desktop.core.program.camera_access import Sandbox

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has devices to look at")


def test_devices_are_listed_and_those_that_are_closed_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("video0", "video1", "sound"):
        (tmp_path / name).touch()
    first = str(tmp_path / "video0")
    monkeypatch.setattr(os, "access", lambda path, mode: str(path) != first)  # root may read everything
    found = camera_access(tmp_path, {}, "linux")
    assert found.devices == (first, str(tmp_path / "video1"))
    assert found.closed == (first,)
    assert found.in_group in (True, False, None)


def test_a_sandbox_is_seen_in_the_environment(tmp_path: Path) -> None:
    found = camera_access(tmp_path, {"SNAP": "/snap/x/1", "SNAP_NAME": "x"}, "linux")
    assert found.devices == ()
    assert found.sandbox is Sandbox.SNAP or Path("/.flatpak-info").exists()


def test_elsewhere_only_the_system_is_known(tmp_path: Path) -> None:
    found = camera_access(tmp_path, {"FLATPAK_ID": "x"}, "darwin")
    assert (found.system, found.sandbox, found.devices) == ("darwin", Sandbox.NONE, ())
