"""The page's files: which there are, how they are sent, and what must not be in them."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from facecog_desktop import paths
from facecog_desktop.remote.server.parts import ServerRules
from facecog_desktop.remote.server.web import files
from facecog_desktop.remote.server.web.files import (
    ICONS,
    PAGE,
    REFERENCE,
    REFERENCE_PARTS,
    SCRIPTS,
    STYLES,
    PageMissingError,
    page_files,
)
from facecog_desktop.remote.server.web.routes import POLICY, held
from facecog_desktop.service.local import LocalService
from facecog_desktop.ui.style import theme
from tests.fake_gallery import FakeGallery
from tests.fakes import FakeEngine
from tests.remote.serving import serve_fake

FOLDER = paths.resource("web")
TEXTS = {path.name: path.read_text("utf-8") for path in sorted(FOLDER.iterdir())}
SCRIPT_TEXTS = {name: text for name, text in TEXTS.items() if name.endswith(".js")}
ADDRESSES = sorted(page_files(documented=True))
ENTRIES = {PAGE: "app.js", REFERENCE: "docs.js"}
"""The script that each page begins with."""


class Tags(HTMLParser):
    """Every start tag with its attributes, and the text inside of scripts and styles."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.inline: list[str] = []
        self._within = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._within = tag

    def handle_endtag(self, tag: str) -> None:
        self._within = ""

    def handle_data(self, data: str) -> None:
        if self._within in {"script", "style"} and data.strip():
            self.inline.append(data)


@pytest.fixture(scope="module", params=sorted(ENTRIES))
def page(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def tags(page: str) -> Tags:
    parser = Tags()
    parser.feed(TEXTS[page])
    return parser


def imported(script: str) -> set[str]:
    """The script and all that it is made of."""
    found = {script}
    while more := {name for each in found for name in re.findall(r'from "\./([^"]+)"', SCRIPT_TEXTS[each])} - found:
        found |= more
    return found


def asking(rules: ServerRules | None = None) -> TestClient:
    service = LocalService(FakeGallery(), FakeEngine, FakeEngine().decode, clock=lambda: 1.0)
    return TestClient(serve_fake(service, rules), base_url="http://localhost")


@pytest.fixture(scope="module")
def client() -> TestClient:
    return asking(ServerRules(documented=True))


def test_the_page_is_at_the_root(client: TestClient) -> None:
    answer = client.get("/")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.content == (FOLDER / PAGE).read_bytes()


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_file_comes_with_its_type_and_a_policy(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == files.TYPES[Path(address).suffix or ".html"]
    assert answer.headers["content-security-policy"] == POLICY
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "camera=(self)" in answer.headers["permissions-policy"]
    assert answer.headers["cache-control"] == "no-cache"


def test_the_policy_allows_nothing_inline_and_no_other_server() -> None:
    rules = {rule.split()[0]: rule.split()[1:] for rule in POLICY.split("; ")}
    assert rules["default-src"] == ["'none'"]
    assert rules["script-src"] == rules["style-src"] == rules["connect-src"] == ["'self'"]
    assert rules["frame-ancestors"] == rules["base-uri"] == rules["form-action"] == ["'none'"]
    assert rules["img-src"] == ["'self'", "blob:", "data:"]
    assert rules["media-src"] == ["blob:"]
    assert "unsafe" not in POLICY


def test_a_file_that_the_browser_has_is_not_sent_again(client: TestClient) -> None:
    first = client.get("/web/app.js")
    again = client.get("/web/app.js", headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304
    assert again.content == b""
    assert again.headers["etag"] == first.headers["etag"]
    assert again.headers["content-security-policy"] == POLICY
    assert client.get("/web/app.js", headers={"If-None-Match": '"another"'}).status_code == 200


@pytest.mark.parametrize(
    ("shown", "same"),
    [('"a"', True), ('W/"a"', True), ('"b", "a"', True), ("*", True), ('"b"', False), ("", False), ("a", False)],
)
def test_what_the_browser_has_is_told_by_its_tags(shown: str, same: bool) -> None:
    assert held(shown, '"a"') is same


def test_different_files_have_different_tags() -> None:
    tags = [file.etag for file in page_files().values()]
    assert len(set(tags)) == len(tags)


def test_the_head_of_a_file_can_be_asked_for(client: TestClient) -> None:
    answer = client.head("/")
    assert answer.status_code == 200
    assert answer.content == b""
    assert int(answer.headers["content-length"]) == len((FOLDER / PAGE).read_bytes())


@pytest.mark.parametrize(
    "address",
    [
        "/web",
        "/web/",
        "/web/index.html",
        "/web/nothing.js",
        "/web/theme.qss",
        "/web/icons/trash.svg",
        "/web/..%2ftheme.qss",
        "/web/%2e%2e/theme.qss",
        "/web/icons/..%2f..%2fliveness.json",
        "/web//etc/passwd",
        "/web/app.js%00.svg",
        "/resources/web/app.js",
        "/favicon.ico",
    ],
)
def test_whatever_is_not_on_the_list_is_not_there(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 404
    assert answer.json()["error"]["code"] == "not_found"


def test_the_page_is_only_read(client: TestClient) -> None:
    assert client.post("/").status_code == 405
    assert client.put("/web/app.js").status_code == 405


def test_the_page_is_not_in_the_description_of_the_api() -> None:
    described = asking(ServerRules(documented=True)).get("/openapi.json").json()["paths"]
    assert [path for path in described if not path.startswith("/v1")] == []


def test_the_list_names_every_file_of_the_folder_and_no_other() -> None:
    assert {PAGE, REFERENCE, *STYLES, *SCRIPTS, *REFERENCE_PARTS} == set(TEXTS)
    assert [name for name in ICONS if not paths.resource("icons", name).is_file()] == []


def test_a_file_that_is_not_installed_is_told_when_the_server_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "_data_root", lambda: tmp_path)
    with pytest.raises(PageMissingError, match=r"index\.html") as told:
        page_files()
    assert told.value.hint


def test_the_reference_is_served_only_where_it_is_asked_for() -> None:
    quiet = asking()
    assert [quiet.get(address).status_code for address in ("/docs", "/web/docs.js", "/web/docs.css")] == [404] * 3


def test_no_script_style_or_handler_is_in_the_page(tags: Tags, page: str) -> None:
    assert tags.inline == []
    assert [tag for tag, attributes in tags.tags if any(name.startswith("on") for name in attributes)] == []
    assert [tag for tag, attributes in tags.tags if "style" in attributes] == []
    assert [attributes.get("src") for tag, attributes in tags.tags if tag == "script"] == [f"web/{ENTRIES[page]}"]


def test_everything_that_the_page_names_is_served(tags: Tags) -> None:
    named = [attributes.get(key) for _, attributes in tags.tags for key in ("src", "href")]
    addresses = {f"/{name.removeprefix('./')}" for name in named if name and not name.startswith("#")}
    assert len(addresses) >= 5
    assert addresses - {"/openapi.json"} <= set(ADDRESSES)


def test_everything_that_scripts_and_styles_name_is_served_and_used() -> None:
    assert imported("app.js") == set(SCRIPTS)
    assert imported("docs.js") <= {*SCRIPTS, "docs.js"}
    pictures = {name for text in TEXTS.values() for name in re.findall(r'url\("icons/([^"]+)"\)', text)}
    assert pictures | {"app.svg"} == set(ICONS)


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_no_file_names_another_server(name: str) -> None:
    assert re.findall(r"(?:https?:)?//[\w.-]+\.\w+", re.sub(r"https address|over https", "", TEXTS[name])) == []


@pytest.mark.parametrize("name", sorted(SCRIPT_TEXTS))
def test_no_script_reads_text_as_markup_or_keeps_anything_for_longer(name: str) -> None:
    forbidden = (
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|localStorage|indexedDB|cookie"
    )
    assert re.findall(forbidden, SCRIPT_TEXTS[name]) == []


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_no_file_is_longer_than_300_lines(name: str) -> None:
    assert len(TEXTS[name].splitlines()) <= 300


def test_both_pages_ask_for_a_key_in_the_same_words() -> None:
    forms = [re.findall(r'<form class="card key".*?</form>', TEXTS[page], re.DOTALL) for page in ENTRIES]
    assert len(forms[0]) == 1
    assert forms[0] == forms[1]


def test_every_field_has_a_label_and_every_button_a_type(tags: Tags) -> None:
    labelled = {attributes.get("for") for tag, attributes in tags.tags if tag == "label"}
    fields = [attributes for tag, attributes in tags.tags if tag in {"input", "select", "progress"}]
    assert [each for each in fields if each.get("id") not in labelled] == []
    assert [each for tag, each in tags.tags if tag == "button" and each.get("type") not in {"button", "submit"}] == []


def test_every_name_that_the_page_uses_for_a_part_is_there_once(tags: Tags, page: str) -> None:
    ids = [attributes["id"] for _, attributes in tags.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    referred = {
        name
        for _, attributes in tags.tags
        for key in ("aria-controls", "aria-labelledby", "aria-describedby", "for")
        for name in (attributes.get(key) or "").split()
    }
    used = {name for each in imported(ENTRIES[page]) for name in re.findall(r'byId\("([^"]+)"\)', SCRIPT_TEXTS[each])}
    assert referred | used <= {*ids}


def colours(text: str) -> dict[str, str]:
    return {name.replace("-", "_"): value for name, value in re.findall(r"--([\w-]+): (#[0-9a-f]+);", text)}


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_the_colours_are_those_of_the_window(tokens: theme.Tokens) -> None:
    light, dark = TEXTS["tokens.css"].split("prefers-color-scheme: dark")
    found = colours(dark if tokens.dark else light)
    assert found.pop("shade") == f"#{tokens.shade[3:]}{tokens.shade[1:3]}"  # alpha stands last in a style sheet
    assert found == {name: getattr(tokens, name) for name in found}
    assert len(found) == 21


def test_other_style_sheets_name_no_colour_of_their_own() -> None:
    for name in ("style.css", "results.css"):
        assert set(re.findall(r"#[0-9a-fA-F]{3,8}\b", TEXTS[name])) <= {"#fff"}, name
