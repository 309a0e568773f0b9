"""`facecog serve` as a process: it starts, answers, drains and ends; alone, with workers, and with TLS."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.remote.server.guard.places import head

PROGRAM = [sys.executable, "-m", "facecog_desktop", "serve", "--port", "0", "--json"]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of another kind")


@dataclass
class Served:
    """A running server and what it said when it was ready."""

    process: subprocess.Popen[str]
    said: dict[str, Any]

    @property
    def address(self) -> str:
        return str(self.said["address"])

    def connected(self) -> socket.socket:
        place = urlsplit(self.address)
        return socket.create_connection((str(place.hostname), place.port or 0), timeout=60)

    def ended(self) -> tuple[int, str]:
        """The exit code and standard error, once it has ended by itself."""
        _, errors = self.process.communicate(timeout=60)
        return self.process.returncode, errors


@contextmanager
def serve(folder: Path, *words: str) -> Iterator[Served]:
    environment = os.environ | {"FACECOG_GALLERY": str(folder / "g.facecog")}
    # Whatever started the tests may have them ignore Ctrl-C, and children inherit that.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        process = subprocess.Popen(
            [*PROGRAM, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
        )
    finally:
        signal.signal(signal.SIGINT, before)
    with process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            if not line:
                pytest.fail(f"it did not start: {process.communicate(timeout=60)[1]}")
            yield Served(process, json.loads(line))
        finally:
            if process.poll() is None:
                process.kill()


def read_all(connection: socket.socket) -> bytes:
    said = b""
    while more := connection.recv(65536):
        said += more
    return said


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_what_it_has_taken_is_answered_before_it_ends(tmp_path: Path, number: signal.Signals) -> None:
    with serve(tmp_path) as served:
        assert served.said | {"address": ""} == {"address": "", "keys": False, "compat": [], "workers": 1}
        assert httpx2.get(f"{served.address}/v1/health/ready").status_code == 200
        body = b'{"pictures": []}'
        with served.connected() as running:
            running.sendall(
                head("POST", "/v1/identify", {"content-length": str(len(body)), "content-type": "application/json"})
                + body[:5]
            )
            time.sleep(0.5)
            served.process.send_signal(number)
            deadline = time.monotonic() + 10
            while (ready := httpx2.get(f"{served.address}/v1/health/ready")).status_code == 200:
                assert time.monotonic() < deadline
            assert ready.json()["error"]["code"] == "server_stopping"
            assert httpx2.get(f"{served.address}/v1/people").status_code == 503
            running.sendall(body[5:])
            answer = read_all(running)
        assert answer.startswith(b"HTTP/1.1 200 ")
        assert b'{"pictures":[]}' in answer
        code, errors = served.ended()
    assert code == 0
    assert "Traceback" not in errors
    first, *log = errors.splitlines()
    assert first == f"facecog: serving at {served.address}"
    assert any("route=/v1/identify status=200" in line for line in log)


def test_a_second_ctrl_c_does_not_wait(tmp_path: Path) -> None:
    with serve(tmp_path) as served, served.connected() as running:
        running.sendall(head("POST", "/v1/identify", {"content-length": "100"}) + b"{")
        time.sleep(0.5)
        began = time.monotonic()
        served.process.send_signal(signal.SIGINT)
        time.sleep(0.5)
        served.process.send_signal(signal.SIGINT)
        served.ended()
        assert time.monotonic() - began < 8


def test_two_workers_answer_on_one_port_and_both_end(tmp_path: Path) -> None:
    with serve(tmp_path, "--workers", "2", "--metrics") as served:
        assert served.said["workers"] == 2
        pids: set[int] = set()
        deadline = time.monotonic() + 60
        while len(pids) < 2 and time.monotonic() < deadline:
            text = httpx2.get(f"{served.address}/metrics").text
            [line] = [line for line in text.splitlines() if line.startswith("facecog_requests_in_flight")]
            pids.add(int(line.split('pid="')[1].split('"')[0]))
        assert len(pids) == 2
        body = b'{"pictures": []}'
        with served.connected() as running:
            running.sendall(
                head("POST", "/v1/identify", {"content-length": str(len(body)), "content-type": "application/json"})
            )
            time.sleep(0.5)
            served.process.send_signal(signal.SIGTERM)
            time.sleep(1.5)
            running.sendall(body)
            assert read_all(running).startswith(b"HTTP/1.1 200 ")
        code, errors = served.ended()
    assert code == 0
    assert "Traceback" not in errors
    assert [pid for pid in pids if _is_alive(pid)] == []


def test_workers_end_when_whoever_started_them_was_killed(tmp_path: Path) -> None:
    with serve(tmp_path, "--workers", "2") as served:
        served.process.kill()
        served.process.wait(30)
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            try:
                httpx2.get(f"{served.address}/v1/health/live")
            except httpx2.HTTPError:
                return
            time.sleep(0.2)
        pytest.fail("somebody still answers")


def test_with_tls_it_speaks_tls_alone(tmp_path: Path) -> None:
    cert, key = certificate(tmp_path)
    with serve(tmp_path, "--tls-cert", str(cert), "--tls-key", str(key)) as served:
        assert served.address.startswith("https://")
        answer = httpx2.get(f"{served.address}/v1/health/ready", verify=False)  # its own word for itself
        assert answer.status_code == 200
        assert answer.headers["strict-transport-security"]
        with pytest.raises(httpx2.HTTPError):
            httpx2.get(served.address.replace("https:", "http:") + "/v1/health/ready")


def test_a_key_that_is_revoked_opens_nothing_a_moment_later(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    words = [sys.executable, "-m", "facecog_desktop", "keys"]
    made = subprocess.run(
        [*words, "add", "door", "--keys", str(file), "--scope", "read"], check=True, capture_output=True, text=True
    )
    headers = {"authorization": f"Bearer {made.stdout.strip()}"}
    with serve(tmp_path, "--keys", str(file)) as served:
        assert served.said["keys"] is True
        assert httpx2.get(f"{served.address}/v1/people").status_code == 401
        assert httpx2.get(f"{served.address}/v1/people", headers=headers).status_code == 200
        subprocess.run([*words, "revoke", "door", "--keys", str(file)], check=True, capture_output=True)
        time.sleep(1.1)
        assert httpx2.get(f"{served.address}/v1/people", headers=headers).status_code == 401
        served.process.send_signal(signal.SIGTERM)
        code, errors = served.ended()
    assert code == 0
    assert made.stdout.strip() not in errors


def test_a_worker_that_cannot_start_ends_all_of_it(tmp_path: Path) -> None:
    environment = os.environ | {
        "FACECOG_GALLERY": str(tmp_path / "g.facecog"),
        "PYTHONPATH": os.pathsep.join([str(tmp_path), str(Path.cwd())]),
    }
    (tmp_path / "sitecustomize.py").write_text(
        "from facecog_desktop.bootstrap import serving\n"
        "from facecog_desktop.core.errors import ModelMissingError\n"
        "def engine(settings): raise ModelMissingError('a model is missing')\n"
        "serving.engine = engine\n",
        "utf-8",
    )
    done = subprocess.run(
        [*PROGRAM, "--workers", "2"], check=False, capture_output=True, text=True, env=environment, timeout=100
    )
    assert done.returncode == 2
    assert json.loads(done.stdout)["error"]["code"] == "worker_lost"
    assert "a model is missing" in done.stderr
    assert "Traceback" not in done.stderr


def certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate that vouches for itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    cert_file, key_file = folder / "cert.pem", folder / "key.pem"
    cert_file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return cert_file, key_file


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
