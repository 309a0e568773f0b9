"""Which camera is meant, and that it is found again by its path."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from facecog_desktop.capture.cameras.camera import CameraSource, CaptureDevice
from facecog_desktop.capture.cameras.listing import Camera, cameras, find, lasting_path
from facecog_desktop.core.errors import CameraUnavailableError, SourceLostError
from facecog_desktop.core.types import Pixels
from tests.capture.samples import FakeDevice, FakeTime, noisy

FRONT = Camera("Logi Brio", 0, 200, "/dev/v4l/by-id/brio")
BACK = Camera("Integrated Camera", 2, 200, "/dev/v4l/by-id/inside")
IR = Camera("Integrated IR Camera", 4, 200, "/dev/v4l/by-id/ir")


class Desk:
    """Cameras that can be plugged and unplugged."""

    def __init__(self, *plugged: Camera) -> None:
        self.plugged = list(plugged)
        self.time = FakeTime()
        self.opened: list[Camera] = []
        self.frames = 20

    def listed(self) -> list[Camera]:
        return self.plugged

    def open(self, camera: Camera) -> FakeDevice:
        self.opened.append(camera)
        pictures: list[Pixels | None] = [noisy(seed=number % 2) for number in range(self.frames)]
        return FakeDevice(self.time, pictures)

    def source(self, wanted: str | int) -> CameraSource:
        return CameraSource(wanted, listed=self.listed, open_camera=self.open, at=self.time.time)


@pytest.mark.parametrize(
    ("wanted", "camera"),
    [
        ("0", FRONT),
        ("2", BACK),
        ("1", None),
        ("Logi Brio", FRONT),
        ("logi brio ", FRONT),
        ("brio", FRONT),
        ("Integrated Camera", BACK),
        ("integrated", None),
        ("infra", None),
        ("/dev/v4l/by-id/ir", IR),
        ("", None),
        ("²", None),
    ],
)
def test_a_camera_is_meant_by_index_path_or_name(wanted: str, camera: Camera | None) -> None:
    assert find(wanted, [FRONT, BACK, IR]) is camera


def test_the_camera_is_looked_up_when_it_is_first_read() -> None:
    desk = Desk(FRONT, BACK)
    source = desk.source(2)
    assert (source.name, desk.opened) == ("camera 2", [])
    frame = source.read()
    assert frame is not None
    assert (source.name, frame.source, desk.opened) == ("Integrated Camera", "Integrated Camera", [BACK])


def test_a_camera_that_does_not_exist_names_those_that_do() -> None:
    with pytest.raises(CameraUnavailableError, match="there is no camera 7") as caught:
        Desk(FRONT, BACK).source(7).read()
    assert caught.value.hint == "There are: 0 (Logi Brio), 2 (Integrated Camera)"
    with pytest.raises(CameraUnavailableError) as caught:
        Desk().source("Brio").read()
    assert "no camera is found" in caught.value.hint


def test_a_camera_that_comes_back_under_another_index_is_found_by_its_path() -> None:
    desk = Desk(FRONT, BACK)
    source = desk.source("0")
    for _count in range(20):
        source.read()
    desk.plugged = [BACK]
    with pytest.raises(SourceLostError, match="Logi Brio"):
        source.read()
    with pytest.raises(SourceLostError, match="Logi Brio is unplugged"):
        source.read()
    moved = Camera("Logi Brio", 5, 200, FRONT.path)
    desk.plugged = [Camera("Newcomer", 0, 200, "/dev/v4l/by-id/new"), BACK, moved]
    with pytest.raises(SourceLostError):
        source.read()
    frame = source.read()
    assert frame is not None
    assert frame.source == "Logi Brio"
    assert desk.opened == [FRONT, moved]


def test_a_camera_without_a_path_is_opened_as_it_was() -> None:
    nameless = Camera("Webcam", 0, 1200, "")
    desk = Desk(nameless)
    source = desk.source(0)
    for _count in range(20):
        source.read()
    with pytest.raises(SourceLostError):
        source.read()
    assert source.read() is not None
    assert desk.opened == [nameless, nameless]


def test_the_lasting_path_is_the_link_that_leads_to_the_device(tmp_path: Path) -> None:
    by_id, by_path = tmp_path / "by-id", tmp_path / "by-path"
    by_id.mkdir()
    by_path.mkdir()
    (by_id / "usb-Brio").symlink_to("/dev/null")
    (by_path / "pci-1").symlink_to("/dev/zero")
    (by_path / "pci-0").symlink_to("/dev/null")
    folders = (by_id, tmp_path / "missing", by_path)
    assert lasting_path("/dev/null", folders) == str(by_id / "usb-Brio")
    assert lasting_path("/dev/zero", folders) == str(by_path / "pci-1")
    assert lasting_path("/dev/full", folders) == "/dev/full"
    assert lasting_path("\\\\?\\usb#vid_046d", folders) == "\\\\?\\usb#vid_046d"


def test_listing_this_computers_cameras_gives_names_and_paths() -> None:
    listed = cameras()
    assert all(camera.name and camera.path for camera in listed)
    assert len({camera.index for camera in listed}) == len(listed)


@pytest.mark.skipif(sys.platform != "linux", reason="the group video is Linux's")
def test_a_device_that_cannot_be_opened_is_unavailable(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(CameraUnavailableError, match="may not be used"):
        CaptureDevice(Camera("Gone", 63, 200, "/dev/video63"))
    with pytest.raises(CameraUnavailableError, match="cannot be opened"):
        CaptureDevice(Camera("Not a camera", 63, 200, "/dev/null"))
    assert capfd.readouterr().err == ""
