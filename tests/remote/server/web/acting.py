"""What somebody does on the page."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import FilePayload, Page, expect

from facecog_desktop.capture.drawn.people import DrawnPerson
from facecog_desktop.core.types import Frame
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.registering.faces import portrait_faces
from tests.remote.server.web.drawn import portrait


def register(service: LocalService, name: str, person: DrawnPerson) -> None:
    """Remember somebody without the page."""
    frames = [Frame(portrait(person, yaw=yaw), source=f"{yaw}.jpg") for yaw in (0.0, 12.0)]
    service.register(name, [service.sample(frame, portrait_faces(service, frame)[0]) for frame in frames])


def picture_file(name: str, content: bytes) -> FilePayload:
    return {"name": name, "mimeType": "image/jpeg", "buffer": content}


def tab(page: Page, name: str) -> None:
    page.get_by_role("tab", name=name).click()


def start_camera(page: Page) -> None:
    page.get_by_role("button", name="Start the camera").locator("visible=true").click()
    expect(page.locator("#camera-sign")).to_be_visible()


def choose(page: Page, place: str, *files: FilePayload | Path) -> None:
    page.locator(f"{place} input[type=file]").set_input_files(list(files))  # type: ignore[arg-type]  # both are allowed


def cameras_on(page: Page) -> int:
    """How many pictures of a camera are shown or being taken."""
    live = "v => v.filter(e => e.srcObject && e.srcObject.getTracks().some(t => t.readyState === 'live')).length"
    return int(page.locator("video").evaluate_all(live))


def take_photos(page: Page, wanted: int = 3) -> None:
    """Press the shutter until so many photos are good: a blink or a turned head is refused and tried again."""
    good = page.locator(".shot.good")
    for tries in range(1, 12):
        page.get_by_role("button", name="Take a photo").click()
        expect(page.locator(".shot.good, .shot.refused")).to_have_count(tries)
        if good.count() >= wanted:
            return
    raise AssertionError(page.locator("#shots").inner_text())
