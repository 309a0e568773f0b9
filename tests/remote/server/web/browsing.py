"""A browser without a window, with a film for a camera, and a page whose every complaint is noted."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Dialog, Page, expect, sync_playwright

CHROMIUM = Path("/usr/bin/chromium")
PATIENCE = 15_000
"""Milliseconds in which whatever is expected must be there."""

FOREIGN = "faces.example"
"""Another name of this computer, so that the page is not one of localhost."""

_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    f"--host-resolver-rules=MAP {FOREIGN} 127.0.0.1",
)

expect.set_options(timeout=PATIENCE)


def need_chromium() -> None:
    """Skip without a browser, but not where CI has to have one."""
    if CHROMIUM.exists():
        return
    if os.environ.get("CI") == "true":
        pytest.fail(f"there is no {CHROMIUM}")
    pytest.skip(f"there is no {CHROMIUM}")


@contextmanager
def chromium(camera: Path) -> Iterator[Browser]:
    """Debian's browser; `camera` is the Y4M film that it takes for one."""
    with sync_playwright() as playwright:
        flags = [*_FLAGS, f"--use-file-for-fake-video-capture={camera}"]
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=flags)
        try:
            yield browser
        finally:
            browser.close()


class Visit:
    """A page and what it complained of. `refusals`: HTTP statuses and failures of the network that are expected,

    which browsers write down too.
    """

    def __init__(self, page: Page, refusals: tuple[int | str, ...] = ()) -> None:
        self.page = page
        self.complaints: list[str] = []
        self.refusals = refusals
        page.set_default_timeout(PATIENCE)
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        page.on("dialog", self._dialog)

    def _dialog(self, dialog: Dialog) -> None:
        self.complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _console(self, message: ConsoleMessage) -> None:
        expected = any(_written(each) in message.text for each in self.refusals)
        if message.type in {"error", "warning"} and not expected:
            self.complaints.append(f"{message.type}: {message.text}")


def _written(refusal: int | str) -> str:
    return f"status of {refusal} " if isinstance(refusal, int) else refusal


@contextmanager
def visit(browser: Browser, address: str, *refusals: int | str, width: int = 1180, height: int = 760) -> Iterator[Page]:
    """The page at the address. Fails where it wrote an error, threw one, or broke its policy."""
    context = browser.new_context(viewport={"width": width, "height": height})
    try:
        visited = Visit(context.new_page(), refusals)
        visited.page.goto(address)
        yield visited.page
        assert not visited.complaints, visited.complaints
    finally:
        context.close()
