"""Streams over the loopback interface, and that no password is ever told."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.capture.cameras.network import NetworkSource, StreamDevice
from facecog_desktop.core.errors import CameraUnavailableError, InvalidRequestError, SourceLostError
from tests.capture.samples import FakeDevice, FakeTime, coded, corners, noisy, quadrants, write_video


class StreamServer(ThreadingHTTPServer):
    """Sends quadrants as Motion JPEG at /stream, a video file at /clip.mp4, nothing at /silent."""

    daemon_threads = True
    clip = b""
    parts = 40


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: StreamServer

    def do_GET(self) -> None:
        if self.path.split("?")[0] == "/stream":
            self._stream()
        elif self.path == "/clip.mp4":
            self.send_response(200)
            self.send_header("Content-Length", str(len(self.server.clip)))
            self.end_headers()
            self.wfile.write(self.server.clip)
        elif self.path == "/silent":
            time.sleep(1)
        else:
            self.send_error(404)

    def _stream(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=edge")
        self.end_headers()
        try:
            for number in range(self.server.parts):
                picture = quadrants(160, 120)
                picture[:8, :8] = number * 5
                data = coded(picture, quality=95)
                head = f"--edge\r\nContent-Type: image/jpeg\r\nContent-Length: {len(data)}\r\n\r\n"
                self.wfile.write(head.encode() + data + b"\r\n")
                time.sleep(0.02)
        except OSError:
            return  # the reader has closed

    def log_message(self, *_arguments: object) -> None:
        """Nothing on standard error."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[StreamServer]:
    """A running server."""
    clip = write_video(tmp_path / "clip.mp4", [noisy(64, 48, seed=number) for number in range(12)])
    with StreamServer(("127.0.0.1", 0), Handler) as running:
        running.clip = clip.read_bytes()
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


def test_a_motion_jpeg_stream_gives_frames(server: StreamServer) -> None:
    source = NetworkSource(f"http://user:secret@127.0.0.1:{server.server_port}/stream?token=secret")
    frames = [source.read() for _count in range(12)]
    source.close()
    assert [frame.number for frame in frames if frame] == list(range(12))
    assert {corners(frame.pixels) for frame in frames if frame} == {"RGBK"}
    assert {frame.source for frame in frames if frame} == {f"http://127.0.0.1:{server.server_port}/stream"}
    assert (source.live, source.moving, source.length) == (True, True, None)


def test_a_video_file_behind_an_address_ends(server: StreamServer) -> None:
    source = NetworkSource(f"http://127.0.0.1:{server.server_port}/clip.mp4")
    frames = 0
    while source.read() is not None:
        frames += 1
    assert frames == 12
    assert source.read() is None


@pytest.mark.parametrize("path", ["nothing", "silent"])
def test_what_is_no_video_is_unavailable_without_a_line_on_standard_error(
    server: StreamServer, path: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(CameraUnavailableError, match="gives no video"):
        NetworkSource(f"http://127.0.0.1:{server.server_port}/{path}").read()
    assert capfd.readouterr().err == ""


def test_a_host_that_does_not_answer_is_noticed_at_once() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    began = time.monotonic()
    with pytest.raises(CameraUnavailableError, match=rf"http://127\.0\.0\.1:{port}/x cannot be reached"):
        StreamDevice(f"http://127.0.0.1:{port}/x", f"http://127.0.0.1:{port}/x")
    assert time.monotonic() - began < 3


def test_a_lost_stream_is_opened_again() -> None:
    fake = FakeTime()
    pictures = [noisy(seed=number % 2) for number in range(10)]
    devices = [FakeDevice(fake, pictures), FakeDevice(fake, pictures)]
    addresses = []

    def open_stream(url: str) -> FakeDevice:
        addresses.append(url)
        return devices.pop(0)

    source = NetworkSource("rtsp://admin:hunter2@door.local/main", open_stream=open_stream, at=fake.time)
    for _count in range(10):
        source.read()
    with pytest.raises(SourceLostError) as caught:
        source.read()
    assert caught.value.source == "rtsp://door.local/main"
    assert "hunter2" not in caught.value.message
    assert source.read() is not None
    assert addresses == ["rtsp://admin:hunter2@door.local/main"] * 2


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("http://u:p@cam.local:8080/video?user=u&pwd=p#x", "http://cam.local:8080/video"),
        ("rtsp://10.0.0.2/user=admin&password=p&channel=1", "rtsp://10.0.0.2"),
        ("RTSP://Cam.Local/live", "rtsp://cam.local/live"),
        ("https://[fe80::1]:444/live", "https://[fe80::1]:444/live"),
    ],
)
def test_the_name_holds_no_user_password_or_token(url: str, name: str) -> None:
    assert NetworkSource(url).name == name


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://host/x",
        "concat://a",
        "http://",
        "http:///path",
        "rtsp://host:port/x",
        "http://[::1/",
        "http://host:99999/x",
        "camera",
        "",
    ],
)
def test_another_scheme_or_no_host_is_refused(url: str) -> None:
    with pytest.raises(InvalidRequestError):
        NetworkSource(url)


WORDS = st.text("abcdefghij0123456789", min_size=6, max_size=12)


@given(user=WORDS, password=WORDS.map("PW".__add__), path=WORDS)
def test_no_password_is_in_a_name(user: str, password: str, path: str) -> None:
    for url in (
        f"rtsp://{user}:{password}@host/{path}",
        f"http://host/{path}?password={password}",
        f"http://host/{path};pass={password}",
    ):
        assert password not in NetworkSource(url).name
