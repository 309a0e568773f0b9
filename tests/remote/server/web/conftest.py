"""One engine and one browser for all tests of the page; a gallery and a server for each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from facecog_desktop import bootstrap
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE
from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.remote.server.app import create_server
from facecog_desktop.service.local import LocalService
from facecog_desktop.settings import checked
from tests.remote.server.web.browsing import chromium, need_chromium
from tests.remote.server.web.drawn import camera_film, real_parts
from tests.remote.serving import serving


@pytest.fixture(scope="session")
def engine() -> FaceEngine:
    return bootstrap.engine(checked({}))


@pytest.fixture(scope="package")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Whose camera shows AMARA, the first of the cast."""
    need_chromium()
    with chromium(camera_film(tmp_path_factory.mktemp("camera") / "camera.y4m", DEMO_PEOPLE)) as found:
        yield found


@pytest.fixture
def service(engine: FaceEngine, tmp_path: Path) -> LocalService:
    """Over an empty gallery of its own."""
    return bootstrap.service(checked({"gallery": str(tmp_path / "gallery.facecog")}), lambda: engine)


@pytest.fixture
def address(service: LocalService) -> Iterator[str]:
    with serving(create_server(real_parts(service))) as found:
        yield found
