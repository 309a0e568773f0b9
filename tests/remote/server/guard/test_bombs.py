"""Pictures that are small on their way and huge in memory, read by the program's own decoder."""

from __future__ import annotations

import base64
import struct
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from facecog_desktop.bootstrap.serving import FilePictures
from facecog_desktop.remote.server.app import create_server
from facecog_desktop.remote.server.parts import ServerParts
from tests.remote.server.guard.places import code, local_service
from tests.remote.serving import serving

_MB = 1024 * 1024
_PEAK = Path("/proc/self/clear_refs")

pytestmark = pytest.mark.skipif(not _PEAK.exists(), reason="the peak of memory is read from /proc")


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, rows: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def blank(width: int, height: int) -> bytes:
    """A whole picture of one colour, a thousand times smaller than its pixels."""
    packing = zlib.compressobj(9)
    row = b"\0" * (1 + 3 * width)
    return png(width, height, b"".join(packing.compress(row) for _ in range(height)) + packing.flush())


@contextmanager
def peak() -> Iterator[list[int]]:
    """How much the most memory held grew meanwhile, in bytes."""
    _PEAK.write_text("5", "utf-8")  # the peak is counted from now on
    before, grown = highest(), [0]
    yield grown
    grown[0] = highest() - before


def highest() -> int:
    [line] = [line for line in Path("/proc/self/status").read_text("utf-8").splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) * 1024


@pytest.fixture(scope="module")
def client() -> Iterator[httpx2.Client]:
    """A server that decodes for itself."""
    app = create_server(ServerParts(local_service(), FilePictures(), time.time))
    with serving(app) as address, httpx2.Client(base_url=address, timeout=60) as made:
        made.get("/v1/people")
        yield made


def asked(client: httpx2.Client, data: bytes) -> httpx2.Response:
    return client.post("/v1/samples/likeness", json={"crop": base64.b64encode(data).decode()})


def test_a_header_that_claims_a_huge_picture_is_refused(client: httpx2.Client) -> None:
    with peak() as grown:
        refused = asked(client, png(100_000, 100_000, zlib.compress(b"\0" * 1000)))
    assert (refused.status_code, code(refused)) == (413, "picture_too_large")
    assert grown[0] < 30 * _MB


def test_a_whole_picture_that_is_huge_once_unpacked_is_refused(client: httpx2.Client) -> None:
    data = blank(12_000, 12_000)
    assert len(data) < 600_000
    with peak() as grown:
        refused = asked(client, data)
    assert (refused.status_code, code(refused)) == (413, "picture_too_large")
    assert grown[0] < 30 * _MB


def test_the_largest_picture_that_is_taken_costs_so_much_and_gives_it_back(client: httpx2.Client) -> None:
    """Of the fakes' faces there is none in it; what is measured is the decoder behind the guards."""
    data = blank(4000, 3000)
    with peak() as grown:
        answer = asked(client, data)
    assert (answer.status_code, code(answer)) == (422, "no_face")
    assert grown[0] < 400 * _MB


def test_more_rows_than_the_header_says_are_not_unpacked(client: httpx2.Client) -> None:
    packing = zlib.compressobj(9)
    rows = b"".join(packing.compress(b"\0" * _MB) for _ in range(300)) + packing.flush()
    with peak() as grown:
        answer = asked(client, png(10, 10, rows))
    assert answer.status_code == 422
    assert grown[0] < 60 * _MB


@pytest.mark.parametrize(
    "data", [b"", b"x" * 1000, b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"%PDF-1.4", b"PK\3\4"]
)
def test_what_is_no_picture_is_refused(client: httpx2.Client, data: bytes) -> None:
    refused = asked(client, data)
    assert refused.status_code == 422


def test_a_crop_larger_than_any_is_refused_before_it_is_decoded(client: httpx2.Client) -> None:
    refused = client.post("/v1/samples/likeness", json={"crop": "A" * 1_000_004})
    assert (refused.status_code, code(refused)) == (422, "invalid_request")
    assert "AAAA" not in refused.text
