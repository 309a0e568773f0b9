"""The page in a real browser, with a film of drawn people for a camera and the real engine behind the server."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from facecog_desktop.capture.drawn.people import AMARA, BJORN, ELEANOR, RAVI, DrawnPerson
from facecog_desktop.service.local import LocalService
from tests.remote.server.web.acting import cameras_on, choose, picture_file, register, start_camera, tab, take_photos
from tests.remote.server.web.browsing import visit
from tests.remote.server.web.drawn import film, group, photo

pytestmark = pytest.mark.timeout(240)

MARKUP = "<img src=x onerror=alert(1)>"


def test_somebody_is_registered_by_the_camera_and_then_recognised_by_name(
    browser: Browser, address: str, service: LocalService
) -> None:
    register(service, "Björn", BJORN)
    with visit(browser, address) as page:
        expect(page.locator("#gallery")).to_have_text("1 person registered")
        start_camera(page)
        expect(page.locator("#live-results .name")).to_have_text("Unknown")
        tab(page, "Register")
        page.get_by_label("Name", exact=True).fill("Amara")
        start_camera(page)
        take_photos(page)
        page.get_by_role("button", name="Register", exact=True).click()
        expect(page.locator("#register-said .notice.good")).to_contain_text("Amara is registered")
        expect(page.locator("#register-said .person img")).to_be_visible()
        expect(page.locator("#gallery")).to_have_text("2 people registered")
        assert cameras_on(page) == 0
        tab(page, "Recognise")
        start_camera(page)
        expect(page.locator("#live-results .name")).to_have_text("Amara")
        expect(page.locator("#live-results .chip")).to_have_class(re.compile("known"))
        expect(page.locator("#live-results .why").first).to_have_text(re.compile(r"Distance 0\.\d\d, confidence \d+ %"))
        expect(page.locator("#live-said")).to_have_text("Amara.")
    assert {person.name: person.samples for person in service.people()} == {"Amara": 3, "Björn": 2}


def test_pictures_from_files_are_answered_one_by_one(browser: Browser, address: str, service: LocalService) -> None:
    register(service, "Björn", BJORN)
    register(service, "Amara", AMARA)
    with visit(browser, address) as page:
        files = [
            picture_file("both.jpg", group(BJORN, ELEANOR, AMARA)),
            picture_file("wall.jpg", photo(BJORN)[:200] + b"cut"),
            picture_file("bjorn.jpg", photo(BJORN, yaw=8.0)),
        ]
        choose(page, "#recognise-files", *files)
        expect(page.locator("#file-said")).to_have_text("3 pictures looked at.")
        pictures = page.locator("#file-results > li")
        expect(pictures.nth(0).locator(".name")).to_have_text(["Björn", "Unknown", "Amara"])
        expect(pictures.nth(0).locator(".number")).to_have_text(["1", "2", "3"])
        expect(pictures.nth(1).locator(".notice.failed")).to_be_visible()
        expect(pictures.nth(2).locator(".name")).to_have_text("Björn")
        assert pictures.nth(0).locator("canvas").evaluate("c => c.width > 100")


def test_a_name_that_looks_like_markup_is_shown_as_text(browser: Browser, address: str) -> None:
    with visit(browser, address) as page:
        tab(page, "Register")
        page.get_by_label("Name", exact=True).fill(MARKUP)
        choose(page, "#register-files", picture_file("ravi.jpg", photo(RAVI)))
        expect(page.locator(".shot.good")).to_have_count(1)
        page.get_by_role("button", name="Register", exact=True).click()
        expect(page.locator("#register-said .person .name")).to_have_text(MARKUP)
        tab(page, "Recognise")
        choose(page, "#recognise-files", picture_file(f"{MARKUP}.jpg", photo(RAVI, yaw=8.0)))
        expect(page.locator("#file-results .name")).to_have_text(MARKUP)
        expect(page.locator("#file-results .caption")).to_contain_text("onerror")
        assert page.locator("img[src=x]").count() == 0


def test_a_photo_that_cannot_be_kept_is_refused_with_its_reason_at_once(browser: Browser, address: str) -> None:
    with visit(browser, address, 422) as page:
        tab(page, "Register")
        choose(page, "#register-files", picture_file("two.jpg", group(BJORN, RAVI)))
        expect(page.locator(".shot.refused")).to_contain_text("2 faces")
        expect(page.locator("#register-now")).to_be_disabled()
        page.get_by_role("button", name="Remove two.jpg").click()
        expect(page.locator(".shot")).to_have_count(0)


def test_the_same_file_chosen_twice_is_kept_once(browser: Browser, address: str, service: LocalService) -> None:
    with visit(browser, address) as page:
        tab(page, "Register")
        page.get_by_label("Name", exact=True).fill("Ravi")
        choose(page, "#register-files", picture_file("one.jpg", photo(RAVI)), picture_file("two.jpg", photo(RAVI)))
        expect(page.locator(".shot.refused")).to_contain_text("This very photo is there already.")
        page.get_by_role("button", name="Register", exact=True).click()
        expect(page.locator("#register-said .notice.good")).to_be_visible()
    assert [person.samples for person in service.people()] == [1]


def test_a_look_alike_is_asked_about_and_registered_anyway(
    browser: Browser, address: str, service: LocalService
) -> None:
    register(service, "Björn", BJORN)
    with visit(browser, address, 409) as page:
        tab(page, "Register")
        page.get_by_label("Name", exact=True).fill("His twin")
        choose(page, "#register-files", picture_file("twin.jpg", photo(BJORN, yaw=-10.0)))
        expect(page.locator(".shot.good")).to_contain_text("looks like Björn")
        page.get_by_role("button", name="Register", exact=True).click()
        expect(page.get_by_role("button", name="Add to Björn")).to_be_focused()
        assert len(service.people()) == 1
        page.get_by_role("button", name="It is someone else: register His twin").click()
        expect(page.locator("#register-said .notice.good")).to_contain_text("His twin is registered")
    assert sorted(person.name for person in service.people()) == ["Björn", "His twin"]
    assert len(service.look_alikes()) == 1


def test_a_look_alike_can_be_given_the_photos(browser: Browser, address: str, service: LocalService) -> None:
    register(service, "Björn", BJORN)
    with visit(browser, address, 409) as page:
        tab(page, "Register")
        page.get_by_label("Name", exact=True).fill("Bjoern")
        choose(page, "#register-files", picture_file("again.jpg", photo(BJORN, yaw=-10.0)))
        expect(page.locator(".shot.good")).to_have_count(1)
        page.get_by_role("button", name="Register", exact=True).click()
        page.get_by_role("button", name="Add to Björn").click()
        expect(page.locator("#register-said .person")).to_contain_text("3 photos kept, 1 of them new")
    assert [(person.name, person.samples) for person in service.people()] == [("Björn", 3)]


@pytest.mark.parametrize(
    ("right", "words", "chip"),
    [(BJORN, re.compile("the same person"), "match"), (RAVI, re.compile("different people"), "no match")],
    ids=["same", "different"],
)
def test_two_pictures_are_compared(
    browser: Browser, address: str, right: DrawnPerson, words: re.Pattern[str], chip: str
) -> None:
    with visit(browser, address) as page:
        tab(page, "Compare")
        expect(page.locator("#compare-now")).to_be_disabled()
        choose(page, "#left", picture_file("left.jpg", photo(BJORN)))
        choose(page, "#right", picture_file("right.jpg", photo(right, yaw=10.0)))
        page.locator("#compare-now").click()
        expect(page.locator(".answer-words")).to_contain_text(words)
        expect(page.locator(".answer-words .chip")).to_have_text(chip)
        expect(page.locator(".figures")).to_contain_text(re.compile(r"Confidence\d+ %"))


def test_which_of_several_faces_is_meant_can_be_said(browser: Browser, address: str) -> None:
    with visit(browser, address, 422) as page:
        tab(page, "Compare")
        choose(page, "#left", picture_file("two.jpg", group(BJORN, RAVI)))
        choose(page, "#right", picture_file("ravi.jpg", photo(RAVI, yaw=8.0)))
        page.locator("#compare-now").click()
        expect(page.locator("#compare-said")).to_contain_text("Left: there are 2 faces")
        expect(page.locator("#left .shown canvas")).to_be_visible()
        answers = set()
        for number in ("1", "2"):
            page.locator("#left-face").fill(number)
            page.locator("#left-face").blur()
            page.locator("#compare-now").click()
            answers.add(page.locator(".answer-words .chip").inner_text())
        assert answers == {"match", "no match"}


def test_a_video_is_compared_as_a_job(browser: Browser, address: str, tmp_path: Path) -> None:
    asked: list[str] = []
    with visit(browser, address) as page:
        page.on("request", lambda request: asked.append(f"{request.method} {request.url.removeprefix(address)}"))
        tab(page, "Compare")
        choose(page, "#left", film(tmp_path / "bjorn.mp4", BJORN))
        choose(page, "#right", picture_file("bjorn.jpg", photo(BJORN)))
        page.locator("#compare-now").click()
        expect(page.locator(".answer-words")).to_contain_text("the same person")
        expect(page.locator(".figures")).to_contain_text("Frames compared")
    assert "POST /v1/compare/jobs" in asked
    assert "POST /v1/compare" not in asked


def test_a_comparison_can_be_cancelled(browser: Browser, address: str, tmp_path: Path) -> None:
    with visit(browser, address) as page:
        tab(page, "Compare")
        choose(page, "#left", film(tmp_path / "long.mp4", BJORN, seconds=30))
        choose(page, "#right", picture_file("bjorn.jpg", photo(BJORN)))
        with page.expect_request(lambda request: request.method == "DELETE"):
            page.locator("#compare-now").click()
            expect(page.locator("#compare-doing")).to_have_text(re.compile("Comparing|Waiting"))
            page.wait_for_timeout(200)
            page.get_by_role("button", name="Cancel").click()
        expect(page.locator("#compare-said")).to_contain_text("cancelled")
        expect(page.locator("#compare-now")).to_be_enabled()


def test_a_photo_of_the_camera_is_compared(browser: Browser, address: str) -> None:
    with visit(browser, address) as page:
        tab(page, "Compare")
        choose(page, "#left", picture_file("amara.jpg", photo(AMARA)))
        page.locator("#right").get_by_role("button", name="Use the camera").click()
        page.locator("#right").get_by_role("button", name="Take a photo").click()
        expect(page.locator("#camera-sign")).to_be_hidden()
        assert cameras_on(page) == 0
        page.locator("#compare-now").click()
        expect(page.locator(".answer-words")).to_contain_text("the same person")


def choose_another_tab(page: Page) -> None:
    tab(page, "Compare")


def press_stop(page: Page) -> None:
    page.get_by_role("button", name="Stop the camera").click()


def hide_the_page(page: Page) -> None:
    page.evaluate(
        "() => { Object.defineProperty(document, 'hidden', {value: true, configurable: true});"
        " document.dispatchEvent(new Event('visibilitychange')); }"
    )


@pytest.mark.parametrize("leave", [choose_another_tab, press_stop, hide_the_page])
def test_the_camera_goes_off_when_its_picture_is_left(
    browser: Browser, address: str, leave: Callable[[Page], None]
) -> None:
    with visit(browser, address) as page:
        start_camera(page)
        expect(page.locator("#live-results .name")).to_have_text("Unknown")
        assert cameras_on(page) == 1
        leave(page)
        expect(page.locator("#camera-sign")).to_be_hidden()
        assert cameras_on(page) == 0
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.wait_for_timeout(900)
        assert asked == []


def test_only_one_frame_is_on_its_way_however_slow_the_server_is(browser: Browser, address: str) -> None:
    going = most = done = 0
    with visit(browser, address) as page:

        def slowly(route: Route) -> None:
            nonlocal going, most, done
            going += 1
            most = max(most, going)
            time.sleep(0.7)
            route.continue_()
            going -= 1
            done += 1

        page.route("**/v1/identify/pictures", slowly)
        start_camera(page)
        page.wait_for_timeout(2500)
        page.unroute_all(behavior="ignoreErrors")
    assert (most, done > 1) == (1, True)
