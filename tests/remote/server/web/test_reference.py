"""The page at /docs: every route and value of the API, told without anything from elsewhere, with a key as without."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from facecog_desktop.remote.server.parts import ServerRules
from facecog_desktop.service.local import LocalService
from tests.fake_gallery import FakeGallery
from tests.fakes import FakeEngine
from tests.remote.server.guard.places import READER, keys
from tests.remote.server.web.browsing import visit
from tests.remote.serving import serve_fake, serving

pytestmark = pytest.mark.timeout(120)


def served(rules: ServerRules) -> Iterator[str]:
    service = LocalService(FakeGallery(), FakeEngine, FakeEngine().decode, clock=lambda: 1.0)
    with serving(serve_fake(service, rules)) as found:
        yield found


@pytest.fixture
def open_server() -> Iterator[str]:
    yield from served(ServerRules(documented=True))


@pytest.fixture
def locked_server() -> Iterator[str]:
    yield from served(ServerRules(documented=True, keys=keys()))


def test_every_route_is_told_with_what_goes_in_and_what_comes_out(browser: Browser, open_server: str) -> None:
    with visit(browser, f"{open_server}/docs") as page:
        described = page.evaluate("async () => (await fetch('/openapi.json')).json()")
        routes = sum(len(ways) for ways in described["paths"].values())
        expect(page.locator(".operation")).to_have_count(routes)
        identify = page.locator(".operation", has=page.get_by_text("/v1/identify", exact=True))
        expect(identify.locator("pre")).to_be_hidden()
        identify.locator("summary").click()
        sent = f"-X POST -H 'Content-Type: application/json' -d @request.json '{open_server}/v1/identify'"
        expect(identify.locator("pre")).to_contain_text(sent)
        expect(identify.get_by_role("row", name="429")).to_contain_text("ask again")
        pictures = page.locator(".operation", has=page.get_by_text("/v1/identify/pictures", exact=True))
        pictures.locator("summary").click()
        expect(pictures.locator("pre")).to_contain_text("-F 'file=@photo.jpg'")
        expect(pictures.get_by_role("row", name="file")).to_contain_text("list of file")


def test_a_value_is_opened_from_where_it_is_named(browser: Browser, open_server: str) -> None:
    with visit(browser, f"{open_server}/docs#value-Match") as page:
        expect(page.locator("#value-Match")).to_have_attribute("open", "")
        expect(page.locator("#value-Match").get_by_role("row", name="verdict")).to_be_visible()
        page.locator("#value-Match").get_by_role("link", name="Verdict").click()
        expect(page.locator("#value-Verdict")).to_have_attribute("open", "")


def test_routes_are_found_by_their_words(browser: Browser, open_server: str) -> None:
    with visit(browser, f"{open_server}/docs") as page:
        page.get_by_label("Find").fill("delete people")
        expect(page.locator(".operation:visible")).to_have_count(1)
        expect(page.locator(".operation:visible")).to_contain_text("/v1/people/{person}")
        expect(page.locator("#found")).to_have_text("1 route")
        page.get_by_label("Find").fill("no such words")
        expect(page.locator("#found")).to_have_text("No route has these words.")


def test_where_keys_are_asked_for_the_page_asks_too(browser: Browser, locked_server: str, tmp_path: Path) -> None:
    with visit(browser, f"{locked_server}/docs", 401) as page:
        expect(page.get_by_role("heading", name="A key is needed")).to_be_visible()
        expect(page.locator(".operation")).to_have_count(0)
        page.get_by_label("Key", exact=True).fill(READER)
        page.get_by_role("button", name="Use the key").click()
        expect(page.locator(".operation").first).to_be_visible()
        with page.expect_download() as saved:
            page.get_by_role("link", name="openapi.json").click()
        saved.value.save_as(tmp_path / "openapi.json")
        assert "/v1/identify" in json.loads((tmp_path / "openapi.json").read_text("utf-8"))["paths"]


def test_whoever_gives_no_key_is_told(browser: Browser, locked_server: str) -> None:
    with visit(browser, f"{locked_server}/docs", 401) as page:
        page.get_by_role("button", name="Not now").click()
        expect(page.locator("#said")).to_contain_text("asks for a key")
        expect(page.locator("#reference")).to_be_hidden()


@pytest.mark.parametrize("width", [360, 900, 1180])
def test_it_fits_every_width(browser: Browser, open_server: str, width: int) -> None:
    with visit(browser, f"{open_server}/docs", width=width) as page:
        for each in page.locator(".operation > summary").all()[:6]:
            each.click()
        assert page.evaluate("() => document.documentElement.scrollWidth") <= width
