"""The certificate of this computer: made once, for its names, replaced in time, its key for nobody else's eyes."""

from __future__ import annotations

import os
import socket
import ssl
import stat
import threading
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes

from facecog_desktop.core.errors import OutputUnwritableError
from facecog_desktop.storage import certificates
from facecog_desktop.storage.certificates import own_certificate

HOSTS = ("localhost", "127.0.0.1")


def test_it_is_made_once_and_kept(tmp_path: Path) -> None:
    first = own_certificate(tmp_path / "new", HOSTS)
    again = own_certificate(tmp_path / "new", HOSTS)
    assert first == again
    found = x509.load_pem_x509_certificate(first.certificate.read_bytes())
    assert found.fingerprint(hashes.SHA256()).hex(":").upper() == first.fingerprint


def test_another_address_gets_another_one(tmp_path: Path) -> None:
    first = own_certificate(tmp_path, HOSTS)
    assert own_certificate(tmp_path, (*HOSTS, "192.168.1.20")).fingerprint != first.fingerprint


def test_one_that_is_about_to_end_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certificates, "_DAYS", 13)
    first = own_certificate(tmp_path, HOSTS)
    monkeypatch.undo()
    assert own_certificate(tmp_path, HOSTS).fingerprint != first.fingerprint


@pytest.mark.parametrize("name", ["server.crt", "server.key"])
def test_damaged_files_are_replaced(tmp_path: Path, name: str) -> None:
    first = own_certificate(tmp_path, HOSTS)
    (tmp_path / name).write_bytes(b"-----BEGIN NOTHING-----")
    assert own_certificate(tmp_path, HOSTS).fingerprint != first.fingerprint


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights otherwise")
def test_nobody_else_reads_the_key(tmp_path: Path) -> None:
    assert stat.S_IMODE(own_certificate(tmp_path, HOSTS).key.stat().st_mode) == 0o600


def test_a_client_that_trusts_it_gets_an_encrypted_line_and_another_does_not(tmp_path: Path) -> None:
    made = own_certificate(tmp_path, HOSTS)
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(made.certificate, made.key)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            for _ in range(2):
                accepted, _ = listening.accept()
                try:
                    with serving.wrap_socket(accepted, server_side=True) as line:
                        line.sendall(b"hello")
                except OSError:
                    accepted.close()

        thread = threading.Thread(target=answer)
        thread.start()
        where = listening.getsockname()
        trusting = ssl.create_default_context(cafile=str(made.certificate))
        with socket.create_connection(where, 10) as raw, trusting.wrap_socket(raw, server_hostname="localhost") as line:
            assert line.recv(5) == b"hello"
        with socket.create_connection(where, 10) as raw, pytest.raises(ssl.SSLCertVerificationError):
            ssl.create_default_context().wrap_socket(raw, server_hostname="localhost")
        thread.join(10)


def test_a_folder_that_cannot_be_written_is_a_known_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputUnwritableError):
        own_certificate(tmp_path / "file", HOSTS)
