"""Names that are not the server's, pages of other sites, and what a proxy says."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.types import Receive, Scope, Send

from facecog_desktop.remote.server.bounds import Bounds
from facecog_desktop.remote.server.guard.hosts import host_name
from facecog_desktop.remote.server.guard.proxies import BelieveProxy
from facecog_desktop.remote.server.guard.rates import neighbourhood
from facecog_desktop.remote.server.parts import ServerRules
from tests.remote.server.guard.places import asked, code, wire


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.nip.io", "[::2]"]
)
def test_a_request_to_another_name_is_refused(host: str) -> None:
    with asked() as client:
        refused = client.get("/v1/people", headers={"host": host})
        assert (refused.status_code, code(refused)) == (400, "host_refused")


@pytest.mark.parametrize("host", ["https://evil.example", "a:b", "[::1", "::1", ":80"])
def test_nonsense_is_nobodys_name_even_where_nonsense_is_trusted(host: str) -> None:
    assert host_name(host) == ""
    with asked(ServerRules(trusted_hosts=("https://faces.example.org", ""))) as client:
        assert client.get("/v1/people", headers={"host": host}).status_code == 400


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1", "127.0.0.1:8000", "[::1]:9", "faces.example.org.:443"])
def test_the_servers_own_names_are_known_with_any_port(host: str) -> None:
    rules = ServerRules(trusted_hosts=("localhost", "127.0.0.1", "[::1]", "Faces.example.org"))
    with asked(rules) as client:
        assert client.get("/v1/people", headers={"host": host}).status_code == 200


def test_without_a_name_or_with_two_a_request_is_refused() -> None:
    with asked() as client, wire(client) as own:
        own.write(b"GET /v1/people HTTP/1.0\r\n\r\n")
        assert own.answer().status == 400
    with asked() as client, wire(client) as own:
        own.write(b"GET /v1/people HTTP/1.1\r\nhost: localhost\r\nhost: evil.example\r\n\r\n")
        assert own.answer().status == 400


@given(st.text(max_size=40))
def test_any_host_has_a_name_without_its_port(host: str) -> None:
    name = host_name(host)
    assert name == name.lower()
    assert name.startswith("[") or ":" not in name


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://localhost:1"},
        {"origin": "nonsense"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"},
    ],
)
def test_a_page_of_another_site_is_refused(headers: dict[str, str]) -> None:
    with asked() as client:
        refused = client.get("/v1/people", headers=headers)
        assert (refused.status_code, code(refused)) == (403, "site_refused")
        assert "access-control-allow-origin" not in refused.headers


def test_the_servers_own_page_is_answered() -> None:
    with asked() as client:
        own = {"origin": str(client.base_url).rstrip("/"), "sec-fetch-site": "same-origin"}
        assert client.get("/v1/people", headers=own).status_code == 200
        assert client.get("/v1/people", headers={"sec-fetch-site": "none"}).status_code == 200


def test_a_link_elsewhere_may_lead_to_the_page() -> None:
    with asked() as client:
        headers = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
        assert client.get("/", headers=headers).status_code != 403
        assert client.post("/", headers=headers).status_code == 403


def test_no_other_site_is_asked_in_by_a_preflight() -> None:
    with asked() as client:
        headers = {"origin": "https://evil.example", "access-control-request-method": "POST"}
        refused = client.options("/v1/identify", headers=headers)
        assert refused.status_code == 403
        assert not [name for name in refused.headers if name.startswith("access-control")]


def limited(client: httpx2.Client, headers: list[dict[str, str]]) -> list[int]:
    return [client.get("/v1/people", headers=each).status_code for each in headers]


def test_behind_a_proxy_each_caller_is_counted_by_its_own_address() -> None:
    rules = ServerRules(behind_proxy=True, bounds=Bounds(requests=1))
    said = [{"x-forwarded-for": address} for address in ("10.0.0.1", "10.0.0.2", "9.9.9.9, 10.0.0.1")]
    with asked(rules) as client:
        assert limited(client, said) == [200, 200, 429]


def test_without_a_proxy_nobody_is_believed_to_be_somebody_else() -> None:
    said = [{"x-forwarded-for": address} for address in ("10.0.0.1", "10.0.0.2")]
    with asked(ServerRules(bounds=Bounds(requests=1))) as client:
        assert limited(client, said) == [200, 429]


def test_a_scheme_is_believed_from_the_proxy_alone() -> None:
    told = {"x-forwarded-proto": "https"}
    with asked(ServerRules(behind_proxy=True)) as client:
        assert "strict-transport-security" in client.get("/v1/people", headers=told).headers
        assert "strict-transport-security" not in client.get("/v1/people").headers
    with asked() as client:
        assert "strict-transport-security" not in client.get("/v1/people", headers=told).headers


async def told(said: bytes) -> tuple[str, int]:
    """The client that a route would see."""
    seen: list[tuple[str, int]] = []

    async def route(scope: Scope, receive: Receive, send: Send) -> None:
        seen.append(scope["client"])

    async def nothing(*_: object) -> Any:
        return {}

    scope = {"type": "http", "client": ("127.0.0.1", 5), "scheme": "http", "headers": [(b"x-forwarded-for", said)]}
    await BelieveProxy(route)(scope, nothing, nothing)
    return seen[0]


@pytest.mark.parametrize(
    ("said", "address"),
    [
        (b"10.0.0.1", "10.0.0.1"),
        (b"10.0.0.1:443", "10.0.0.1"),
        (b"evil, 2001:DB8::1", "2001:db8::1"),
        (b"[2001:db8::1]:443", "2001:db8::1"),
    ],
)
def test_the_proxys_word_may_have_a_port(said: bytes, address: str) -> None:
    assert asyncio.run(told(said)) == (address, 0)


@pytest.mark.parametrize("said", [b"", b"unknown", b"1.2.3.4, evil", b"<script>"])
def test_what_is_no_address_is_not_believed(said: bytes) -> None:
    assert asyncio.run(told(said)) == ("127.0.0.1", 5)


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("10.1.2.3", "10.1.2.3"),
        ("2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
        ("::ffff:10.1.2.3", "10.1.2.3"),
        ("unix", "unix"),
    ],
)
def test_the_addresses_of_one_network_count_together(address: str, counted: str) -> None:
    assert neighbourhood(address) == counted
