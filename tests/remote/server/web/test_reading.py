"""The page with the keyboard alone, on every width, in both looks, and in the words of the window."""

from __future__ import annotations

from typing import Literal

import numpy as np
import pytest
from playwright.sync_api import Browser, Page, expect
from pydantic import TypeAdapter

from facecog_desktop.capture.drawn.people import BJORN, RAVI
from facecog_desktop.core.matching.matching import Reason
from facecog_desktop.core.types import Candidate, Match, Verdict
from facecog_desktop.service.local import LocalService
from facecog_desktop.ui.words import telling
from facecog_desktop.vision.engine import encode
from tests.remote.server.web.acting import choose, picture_file, register, start_camera, tab
from tests.remote.server.web.browsing import visit
from tests.remote.server.web.drawn import photo

pytestmark = pytest.mark.timeout(240)

EMPTY = encode(np.full((240, 240, 3), 200, np.uint8))


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


def test_nothing_is_cut_off_at_any_width(browser: Browser, address: str) -> None:
    with visit(browser, address) as page:
        choose(page, "#recognise-files", picture_file(f"{'long' * 30}.jpg", photo(BJORN)))
        expect(page.locator("#file-results .name")).to_have_text("Unknown")
        for width in (320, 360, 719, 720, 900, 1180):
            page.set_viewport_size({"width": width, "height": 740})
            for name in ("Recognise", "Register", "Compare"):
                tab(page, name)
                assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), (width, name)
                outside = page.locator("button:visible, input:visible, .chip:visible, p:visible").evaluate_all(
                    "all => all.filter((each) => !each.closest('.sr, .drop input, .skip')"
                    " && each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.outerHTML)"
                )
                assert outside == [], (width, name)


FAINT = """() => {
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => numbers(colour).slice(0, 3).map((each) => each / 255)
    .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
    .reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index], 0);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if ((numbers(colour)[3] ?? 1) > 0) return colour;
    }
  };
  const written = (each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  return [...document.querySelectorAll('body *')]
    .filter((each) => each.checkVisibility() && written(each))
    .map((each) => {
      const pair = [light(getComputedStyle(each).color), light(ground(each))].sort();
      return [each.textContent.trim(), (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05)];
    })
    .filter(([, contrast]) => contrast < 4.5);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_written_can_be_read_on_its_ground(
    browser: Browser, address: str, service: LocalService, scheme: Literal["light", "dark"]
) -> None:
    register(service, "Björn", BJORN)
    with visit(browser, address, 422, 409) as page:
        page.emulate_media(color_scheme=scheme)
        choose(page, "#recognise-files", picture_file("björn.jpg", photo(BJORN)), picture_file("cut.jpg", EMPTY[:99]))
        expect(page.locator("#file-said")).to_have_text("2 pictures looked at.")
        assert page.evaluate(FAINT) == []
        tab(page, "Register")
        page.get_by_label("Name", exact=True).fill("Bjoern")
        choose(page, "#register-files", picture_file("wall.jpg", EMPTY), picture_file("b.jpg", photo(BJORN, yaw=-10.0)))
        expect(page.locator(".shot.refused, .shot.good")).to_have_count(2)
        assert page.evaluate(FAINT) == []
        page.get_by_role("button", name="Register", exact=True).click()
        expect(page.get_by_role("button", name="Add to Björn")).to_be_visible()
        assert page.evaluate(FAINT) == []
        tab(page, "Compare")
        choose(page, "#left", picture_file("left.jpg", photo(BJORN)))
        choose(page, "#right", picture_file("right.jpg", photo(RAVI)))
        page.locator("#compare-now").click()
        expect(page.locator(".answer-words")).to_be_visible()
        assert page.evaluate(FAINT) == []


def test_faint_writing_would_be_found(browser: Browser, address: str) -> None:
    with visit(browser, address) as page:
        page.evaluate("() => { document.querySelector('#panel-recognise h2').style.color = '#bbbbbb'; }")
        assert [words for words, _ in page.evaluate(FAINT)] == ["Recognise"]


def test_files_are_dropped_on_their_field_and_beside_it_do_nothing(browser: Browser, address: str) -> None:
    with visit(browser, address) as page:
        dropped = page.evaluate_handle(
            "(bytes) => { const data = new DataTransfer();"
            " data.items.add(new File([new Uint8Array(bytes)], 'dropped.jpg', {type: 'image/jpeg'})); return data; }",
            list(photo(BJORN)),
        )
        page.dispatch_event("footer", "drop", {"dataTransfer": dropped})
        expect(page.locator("#file-part")).to_be_hidden()
        page.dispatch_event("#recognise-files .drop", "dragenter", {"dataTransfer": dropped})
        expect(page.locator("#recognise-files .drop")).to_have_class("drop over")
        page.dispatch_event("#recognise-files .drop", "drop", {"dataTransfer": dropped})
        expect(page.locator("#file-results .caption")).to_have_text("dropped.jpg")
        expect(page.locator("#file-results .name")).to_have_text("Unknown")


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
