"""What the page says and does when something is in the way, with the keyboard alone, and on a small screen."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from playwright.sync_api import Browser, Page, Route, expect
from pydantic import TypeAdapter

from facecog_desktop.capture.drawn.people import BJORN, RAVI
from facecog_desktop.core.matching import Reason
from facecog_desktop.core.types import Candidate, Match, Verdict
from facecog_desktop.remote.server.app import create_server
from facecog_desktop.remote.server.keys import Keys, KnownKey, Scope, digest
from facecog_desktop.remote.server.parts import ServerRules
from facecog_desktop.service.local import LocalService
from facecog_desktop.ui import telling
from facecog_desktop.vision.engine import encode
from tests.remote.server.web.acting import cameras_on, choose, picture_file, register, start_camera, tab
from tests.remote.server.web.browsing import FOREIGN, visit
from tests.remote.server.web.drawn import photo, real_parts
from tests.remote.serving import serving

pytestmark = pytest.mark.timeout(240)

SECRET = "a-key-that-nobody-guesses"

BUSY = {"error": {"code": "server_busy", "message": "the server has as much to do as it takes on", "hint": ""}}

EMPTY = encode(np.full((400, 400, 3), 200, np.uint8))

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


@pytest.mark.parametrize(
    ("error", "words"),
    [
        ("NotAllowedError", "The camera was not allowed."),
        ("NotFoundError", "There is no camera."),
        ("NotReadableError", "Another program may be using it."),
    ],
)
def test_a_camera_that_is_not_given_is_explained(browser: Browser, address: str, error: str, words: str) -> None:
    with visit(browser, address) as page:
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


def focused(page: Page) -> str:
    return str(page.evaluate("() => document.activeElement.textContent.trim()"))


def test_the_page_is_used_with_the_keyboard_alone(browser: Browser, address: str) -> None:
    with visit(browser, address) as page:
        page.keyboard.press("Tab")
        assert focused(page) == "Skip to the page"
        page.keyboard.press("Tab")
        assert focused(page) == "Recognise"
        page.keyboard.press("ArrowDown")
        assert focused(page) == "Register"
        expect(page.locator("#panel-register")).to_be_visible()
        expect(page.locator("#panel-recognise")).to_be_hidden()
        page.keyboard.press("End")
        assert focused(page) == "Compare"
        page.keyboard.press("Home")
        page.keyboard.press("Tab")
        assert focused(page) == "Start the camera"
        assert page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle") == "solid"
        page.keyboard.press("Enter")
        expect(page.locator("#camera-sign")).to_be_visible()
        expect(page.get_by_role("button", name="Stop the camera")).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.get_by_role("button", name="Start the camera")).to_be_focused()


def test_a_tab_can_be_gone_back_from_and_be_opened_by_its_address(browser: Browser, address: str) -> None:
    with visit(browser, f"{address}/#compare") as page:
        expect(page.locator("#panel-compare")).to_be_visible()
        expect(page).to_have_title("Compare – FaceCog")
        tab(page, "Register")
        page.go_back()
        expect(page.get_by_role("tab", name="Compare")).to_have_attribute("aria-selected", "true")


@pytest.mark.parametrize(("width", "height"), [(320, 568), (360, 740), (900, 600), (1180, 760)])
def test_nothing_is_cut_off_at_any_width(browser: Browser, address: str, width: int, height: int) -> None:
    with visit(browser, address, width=width, height=height) as page:
        choose(page, "#recognise-files", picture_file(f"{'long' * 30}.jpg", photo(BJORN)))
        expect(page.locator("#file-results .name")).to_have_text("Unknown")
        for name in ("Recognise", "Register", "Compare"):
            tab(page, name)
            assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), name
            outside = page.locator("button:visible, input:visible, .chip:visible, p:visible").evaluate_all(
                "all => all.filter((each) => !each.closest('.sr, .drop input, .skip')"
                " && each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.outerHTML)"
            )
            assert outside == [], name


def test_whoever_wants_less_motion_sees_none(browser: Browser, address: str) -> None:
    with visit(browser, address) as page:
        page.emulate_media(reduced_motion="reduce")
        start_camera(page)
        assert page.locator("#camera-sign .light").evaluate("light => getComputedStyle(light).animationName") == "none"


BEST, SECOND = Candidate("1", "Anna", 1, 0.3), Candidate("2", "Ben", 2, 0.7)

MATCHES = [
    Match(Verdict.KNOWN, BEST, SECOND, confidence=0.991, reasons=(Reason.NEAR,)),
    Match(Verdict.KNOWN, BEST, None, confidence=0.6, reasons=(Reason.NEAR,)),
    Match(Verdict.UNSURE, BEST, SECOND, SECOND, confidence=0.3, reasons=(Reason.LOOK_ALIKE, Reason.POOR_PICTURE)),
    Match(Verdict.STRANGER, BEST, SECOND, reasons=(Reason.FAR,)),
    Match(Verdict.STRANGER, reasons=(Reason.EMPTY_GALLERY,)),
    *(
        Match(Verdict.UNSURE, BEST, SECOND, SECOND, reasons=(reason,))
        for reason in Reason
        if reason is not Reason.REJECTED
    ),
]


def test_a_match_has_the_same_words_as_in_the_window(browser: Browser, address: str) -> None:
    with visit(browser, address) as page:
        found = page.evaluate(
            "async (matches) => { const words = await import('./web/words.js'); return matches.map((match) =>"
            " ({name: words.nameOf(match), verdict: words.verdictOf(match), sure: words.percent(match.confidence),"
            " why: words.why(match)})); }",
            TypeAdapter(list[Match]).dump_python(MATCHES, mode="json"),
        )
    for match, said in zip(MATCHES, found, strict=True):
        assert said["name"] == telling.name(match)
        assert said["verdict"] == telling.verdict(match)
        assert said["sure"] == telling.percent(match.confidence)
        assert said["why"][-1] == telling.sentence(telling.usual_reasons(match))
        if match.runner_up is not None:
            assert telling.sentence(telling.runner_up(match)) in said["why"]
