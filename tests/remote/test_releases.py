"""Asking a real server which version is the newest: what travels, and what hostile answers do (nothing)."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from facecog_desktop.core.errors import ReleasesUnavailableError
from facecog_desktop.core.program.releases import LARGEST_FEED, Release
from facecog_desktop.remote.releases import HttpReleaseFeed, Waits

QUICK = Waits(connect=0.5, read=0.5, whole=1.0)
GOOD = {"version": "1.2.3", "page": "https://example.org/1.2.3", "notes": "New: all of it"}

Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Site:
    """A server on this computer; `answers` by path, `heard`: request line and headers of every request."""

    address: str = ""
    answers: dict[str, Answer] = field(default_factory=dict)
    heard: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def feed(self, path: str = "/feed", waits: Waits = QUICK) -> HttpReleaseFeed:
        return HttpReleaseFeed(f"{self.address}{path}", waits)


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.heard.append((self.requestline, {key.lower(): value for key, value in self.headers.items()}))
            try:
                made.answers[self.path](self)
            except OSError:  # whoever asked has gone
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Quietly."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        made.address = f"http://127.0.0.1:{server.server_port}"
        yield made
        server.shutdown()
        thread.join()


def says(body: object, status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> Answer:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers:
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)

    return answer


def leads_to(location: str, status: int = 302) -> Answer:
    return says(b"", status, (("Location", location),))


def without_end(chunk: bytes, pause: float) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while True:
            handler.wfile.write(chunk)
            time.sleep(pause)

    return answer


@contextmanager
def refused(words: str = ".") -> Iterator[None]:
    """A known failure, and soon."""
    began = time.monotonic()
    with pytest.raises(ReleasesUnavailableError, match=words):
        yield
    assert time.monotonic() - began < 5


def test_the_newest_version_is_told(site: Site) -> None:
    site.answers["/feed"] = says(GOOD)
    feed = site.feed()
    assert feed.host == "127.0.0.1"
    assert feed.newest() == Release("1.2.3", "https://example.org/1.2.3", "New: all of it")


def test_nothing_is_sent_but_the_request(site: Site, monkeypatch: pytest.MonkeyPatch, empty_home: Path) -> None:
    netrc = empty_home / ".netrc"
    netrc.write_text("machine 127.0.0.1 login anna password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    site.answers["/feed"] = says(GOOD, 200, (("Set-Cookie", "who=anna; Path=/"),))
    feed = site.feed()
    feed.newest()
    feed.newest()
    for line, headers in site.heard:
        assert line == "GET /feed HTTP/1.1"
        assert set(headers) == {"host", "accept", "accept-encoding", "connection", "user-agent"}
        assert headers["user-agent"] == "facecog"
        assert headers["accept"] == "application/json"
    assert len(site.heard) == 2


def test_nothing_is_asked_before_somebody_asks(site: Site) -> None:
    site.feed()
    assert site.heard == []


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/feed",
        "ftp://example.org",
        "file:///etc/passwd",
        "https://me:pw@example.org",
        "feed",
        "//x",
    ],
)
def test_an_address_that_is_not_secure_is_never_asked(address: str) -> None:
    with pytest.raises(ReleasesUnavailableError, match="https"):
        HttpReleaseFeed(address)


@pytest.mark.parametrize("body", [b"", b"<html>", b"[" * 50_000, [], {"version": "new"}, {"version": 3}, {"page": ""}])
def test_nonsense_is_a_known_failure(site: Site, body: object) -> None:
    site.answers["/feed"] = says(body)
    with refused():
        site.feed().newest()


@pytest.mark.parametrize("status", [404, 403, 500, 503, 204, 206])
def test_another_answer_than_200_is_told(site: Site, status: int) -> None:
    site.answers["/feed"] = says(b"" if status == 204 else GOOD, status)
    with refused(f"answers {status}"):
        site.feed().newest()


def test_a_huge_answer_is_not_read_to_its_end(site: Site) -> None:
    site.answers["/feed"] = without_end(b" " * 16_384, 0.0)
    with refused("too much"):
        site.feed().newest()


def test_an_answer_just_too_large_is_refused_and_one_just_small_enough_is_read(site: Site) -> None:
    good = json.dumps(GOOD).encode()
    site.answers["/feed"] = says(good + b" " * (LARGEST_FEED - len(good)))
    assert site.feed().newest().version == "1.2.3"
    site.answers["/feed"] = says(good + b" " * (LARGEST_FEED - len(good) + 1))
    with refused("too much"):
        site.feed().newest()


def test_what_is_packed_is_not_unpacked(site: Site) -> None:
    site.answers["/feed"] = says(b"\x1f\x8b\x08" + b"\x00" * 50, 200, (("Content-Encoding", "gzip"),))
    with refused():
        site.feed().newest()


def test_an_answer_that_drips_without_end_is_given_up(site: Site) -> None:
    site.answers["/feed"] = without_end(b" ", 0.1)
    with refused("in time"):
        site.feed().newest()


def test_silence_is_given_up(site: Site) -> None:
    site.answers["/feed"] = lambda _handler: time.sleep(1.5)
    with refused("in time"):
        site.feed().newest()


def test_headers_that_never_end_are_let_go_of_when_nobody_waits_any_more() -> None:
    def drip(listening: socket.socket) -> None:
        connection, _ = listening.accept()
        with connection:
            try:
                connection.sendall(b"HTTP/1.1 200 OK\r\n")
                while True:
                    connection.sendall(b"x: y\r\n")
                    time.sleep(0.1)
            except OSError:
                return

    with socket.create_server(("127.0.0.1", 0)) as listening:
        dripping = threading.Thread(target=drip, args=(listening,))
        dripping.start()
        feed = HttpReleaseFeed(f"http://127.0.0.1:{listening.getsockname()[1]}/", QUICK)
        stopping = threading.Timer(0.5, feed.stop)
        stopping.start()
        with refused():
            feed.newest()
        stopping.join()
        dripping.join()


def test_nobody_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with refused("cannot be reached"):
        HttpReleaseFeed(f"http://127.0.0.1:{port}/", QUICK).newest()


def test_what_speaks_no_http_is_told() -> None:
    def babble(listening: socket.socket) -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(4096)
            connection.sendall(b"220 mail.example.org ESMTP\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=babble, args=(listening,))
        thread.start()
        with refused():
            HttpReleaseFeed(f"http://127.0.0.1:{listening.getsockname()[1]}/", QUICK).newest()
        thread.join()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirection_on_the_same_computer_is_followed(site: Site, status: int) -> None:
    site.answers |= {"/feed": leads_to("elsewhere", status), "/elsewhere": says(GOOD)}
    assert site.feed().newest().version == "1.2.3"


@pytest.mark.parametrize(
    "location",
    ["http://example.org/", "file:///etc/passwd", "ftp://127.0.0.1/", "", "http://a:b@127.0.0.1/", "//evil"],
)
def test_a_redirection_to_another_scheme_is_not_followed(site: Site, location: str) -> None:
    site.answers["/feed"] = leads_to(location)
    with refused("https"):
        site.feed().newest()
    assert len(site.heard) == 1


def test_redirections_in_a_circle_end(site: Site) -> None:
    site.answers["/feed"] = leads_to("/feed")
    with refused("from one address to the next"):
        site.feed().newest()
    assert len(site.heard) == 4


def test_from_https_nothing_leads_to_this_computer() -> None:
    feed = HttpReleaseFeed("https://example.org/feed")
    with refused("https"):
        feed._next("https://example.org/feed", "http://127.0.0.1/feed")
    assert feed._next("https://example.org/feed", "/other") == "https://example.org/other"
    assert feed._next("https://example.org/feed", "https://other.example.org/") == "https://other.example.org/"
