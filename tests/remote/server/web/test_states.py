"""What the page says and does when something is in the way."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from playwright.sync_api import Browser, Page, Route, expect

from facecog_desktop.capture.drawn.people import BJORN, RAVI
from facecog_desktop.remote.server.app import create_server
from facecog_desktop.remote.server.keys.ring import Keys, KnownKey, Scope, digest
from facecog_desktop.remote.server.parts import ServerRules
from facecog_desktop.service.local import LocalService
from facecog_desktop.vision.engine import encode
from tests.remote.server.web.acting import cameras_on, choose, picture_file, register, start_camera, tab
from tests.remote.server.web.browsing import FOREIGN, visit
from tests.remote.server.web.drawn import photo, real_parts
from tests.remote.serving import serving

pytestmark = pytest.mark.timeout(240)

SECRET = "a-key-that-nobody-guesses"

BUSY = {"error": {"code": "server_busy", "message": "the server has as much to do as it takes on", "hint": ""}}

EMPTY = encode(np.full((240, 240, 3), 200, np.uint8))

REFUSE = "navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('no', '%s'); }"


@pytest.fixture
def locked(service: LocalService) -> Iterator[str]:
    """A server that asks for a key, also under a name that is not this computer's own."""
    scopes = frozenset({Scope.IDENTIFY, Scope.REGISTER})
    keys = Keys({"door": KnownKey("door", digest(SECRET), scopes)})
    hosts = ("localhost", "127.0.0.1", FOREIGN)
    with serving(create_server(real_parts(service), ServerRules(keys=keys, trusted_hosts=hosts))) as found:
        yield found


def give_key(page: Page, key: str) -> None:
    page.get_by_label("Key", exact=True).fill(key)
    page.get_by_role("button", name="Use the key").click()


def test_a_key_is_asked_for_used_kept_for_the_tab_and_forgotten(
    browser: Browser, locked: str, service: LocalService
) -> None:
    shown: list[str | None] = []

    def note(route: Route) -> None:
        shown.append(route.request.headers.get("authorization"))
        route.continue_()

    register(service, "Björn", BJORN)
    with visit(browser, locked, 401) as page:
        page.route("**/v1/identify/pictures", note)
        expect(page.get_by_label("Key", exact=True)).to_be_focused()
        give_key(page, "wrong")
        expect(page.locator("#key-words")).to_contain_text("not known")
        give_key(page, SECRET)
        expect(page.locator("#gallery")).to_have_text("1 person registered")
        expect(page.locator("#key")).to_be_hidden()
        choose(page, "#recognise-files", picture_file("björn.jpg", photo(BJORN, yaw=8.0)))
        expect(page.locator("#file-results .name")).to_have_text("Björn")
        assert shown == [f"Bearer {SECRET}"]
        page.reload()
        expect(page.locator("#gallery")).to_have_text("1 person registered")
        kept = page.evaluate("() => [location.href, document.cookie, JSON.stringify(localStorage)].join()")
        assert SECRET not in kept
        page.get_by_role("button", name="Forget the key").click()
        expect(page.get_by_label("Key", exact=True)).to_be_focused()
        assert page.evaluate("() => sessionStorage.length") == 0
        expect(page.get_by_role("button", name="Forget the key")).to_be_hidden()


def test_a_scanned_key_is_used_and_goes_from_the_address(browser: Browser, locked: str) -> None:
    with visit(browser, f"{locked}/#key={SECRET}") as page:
        expect(page.locator("#gallery")).to_contain_text("registered")
        expect(page.locator("#key")).to_be_hidden()
        expect(page.get_by_role("button", name="Forget the key")).to_be_visible()
        assert page.url == f"{locked}/"


def test_what_a_key_does_not_allow_is_said(browser: Browser, locked: str, service: LocalService) -> None:
    """This key registers, but may not look at kept photos: somebody is registered without a picture being shown."""
    with visit(browser, locked, 401, 403) as page:
        give_key(page, SECRET)
        tab(page, "Register")
        page.get_by_label("Name", exact=True).fill("Ravi")
        choose(page, "#register-files", picture_file("ravi.jpg", photo(RAVI)))
        page.get_by_role("button", name="Register", exact=True).click()
        expect(page.locator("#register-said .notice.good")).to_contain_text("Ravi is registered")
        expect(page.locator("#register-said .person img")).to_be_hidden()
    assert [person.name for person in service.people()] == ["Ravi"]


def test_without_a_key_the_live_view_ends_and_is_not_asked_about_again_and_again(browser: Browser, locked: str) -> None:
    with visit(browser, locked, 401) as page:
        page.get_by_role("button", name="Not now").click()
        start_camera(page)
        page.get_by_role("button", name="Not now").click()
        expect(page.locator("#recognise-stage .veil")).to_contain_text("asks for a key")
        assert cameras_on(page) == 0
        expect(page.locator("#key")).to_be_hidden()


def test_a_page_that_is_not_secure_says_that_the_camera_needs_https(browser: Browser, locked: str) -> None:
    with visit(browser, locked.replace("127.0.0.1", FOREIGN), 401) as page:
        give_key(page, SECRET)
        page.get_by_role("button", name="Start the camera").click()
        expect(page.locator("#recognise-stage .veil")).to_contain_text("The camera needs https.")
        choose(page, "#recognise-files", picture_file("björn.jpg", photo(BJORN)))
        expect(page.locator("#file-results .name")).to_have_text("Unknown")


def test_a_camera_that_is_not_given_is_explained(browser: Browser, address: str) -> None:
    with visit(browser, address) as page:
        for error, words in (
            ("NotAllowedError", "The camera was not allowed."),
            ("NotFoundError", "There is no camera."),
            ("NotReadableError", "Another program may be using it."),
        ):
            page.evaluate(f"() => {{ {REFUSE % error} }}")
            page.get_by_role("button", name="Start the camera").click()
            expect(page.locator("#recognise-stage .veil")).to_contain_text(words)
            expect(page.get_by_role("button", name="Start the camera")).to_be_visible()
            expect(page.locator("#camera-sign")).to_be_hidden()


def test_a_camera_that_is_allowed_after_the_tab_was_left_is_not_used(browser: Browser, address: str) -> None:
    with visit(browser, address) as page:
        page.evaluate(
            "() => { const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);"
            " window.given = []; navigator.mediaDevices.getUserMedia = async (what) => {"
            " await new Promise((done) => setTimeout(done, 600));"
            " const stream = await real(what); window.given.push(stream); return stream; }; }"
        )
        page.get_by_role("button", name="Start the camera").click()
        tab(page, "Compare")
        page.wait_for_function("() => window.given.length === 1")
        page.wait_for_function("() => window.given[0].getTracks().every((track) => track.readyState === 'ended')")
        expect(page.locator("#camera-sign")).to_be_hidden()


def test_an_unplugged_camera_is_told(browser: Browser, address: str) -> None:
    with visit(browser, address) as page:
        start_camera(page)
        page.evaluate(
            "() => { const [track] = document.querySelector('#recognise-stage video').srcObject.getTracks();"
            " track.dispatchEvent(new Event('ended')); }"
        )
        expect(page.locator("#recognise-stage .veil")).to_contain_text("unplugged")
        assert cameras_on(page) == 0


def test_a_server_that_is_lost_is_told_and_found_again(browser: Browser, address: str) -> None:
    with visit(browser, address, 503, "ERR_INTERNET_DISCONNECTED") as page:
        start_camera(page)
        expect(page.locator("#live-results .name")).to_have_text("Unknown")
        page.route("**/v1/**", lambda route: route.fulfill(status=503, headers={"Retry-After": "1"}, json=BUSY))
        expect(page.locator("#live-results")).to_contain_text("as much to do as it takes on")
        page.unroute_all(behavior="wait")
        expect(page.locator("#live-results .name")).to_have_text("Unknown")
        page.context.set_offline(True)
        expect(page.locator("#live-results")).to_contain_text("The server does not answer. ")
        expect(page.locator("#live-results")).to_contain_text("tried again by itself")
        page.context.set_offline(False)
        expect(page.locator("#live-results .name")).to_have_text("Unknown")


def test_a_registration_whose_answer_was_lost_is_not_done_twice(
    browser: Browser, address: str, service: LocalService
) -> None:
    with visit(browser, address, "ERR_FAILED") as page:

        def lose(route: Route) -> None:
            route.fetch()  # the server does it
            route.abort()

        page.route("**/v1/people/pictures", lose, times=1)
        tab(page, "Register")
        page.get_by_label("Name", exact=True).fill("Ravi")
        choose(page, "#register-files", picture_file("ravi.jpg", photo(RAVI)))
        page.get_by_role("button", name="Register", exact=True).click()
        expect(page.locator("#register-said .notice.failed")).to_contain_text("The server does not answer.")
        assert len(service.people()) == 1
        page.get_by_role("button", name="Register", exact=True).click()
        expect(page.locator("#register-said .person")).to_contain_text("1 photo kept")
    assert [(person.name, person.samples) for person in service.people()] == [("Ravi", 1)]


def test_a_picture_without_a_face_and_sides_without_one_are_told(browser: Browser, address: str) -> None:
    wall = picture_file("wall.jpg", EMPTY)
    with visit(browser, address, 422) as page:
        choose(page, "#recognise-files", wall)
        expect(page.locator("#file-results")).to_contain_text("There is no face in this picture.")
        tab(page, "Register")
        choose(page, "#register-files", wall)
        expect(page.locator(".shot.refused")).to_contain_text("There is no face")
        tab(page, "Compare")
        choose(page, "#left", wall)
        choose(page, "#right", picture_file("björn.jpg", photo(BJORN)))
        page.locator("#compare-now").click()
        expect(page.locator("#compare-said")).to_contain_text("There is no face on the left.")
