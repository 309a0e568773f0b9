"""Where a server may listen, and with what."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.remote.server.running.exposure import (
    AddressUnavailableError,
    CertificateInvalidError,
    ExposedError,
    address_of,
    bound,
    check_certificate,
    check_exposure,
    is_loopback,
    own_names,
)

OUTSIDE = ["0.0.0.0", "::", "", "192.168.1.5", "example.org", "2001:db8::1"]


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "[::1]", "localhost", "LocalHost"])
def test_on_this_computer_nothing_is_needed(host: str) -> None:
    assert is_loopback(host)
    check_exposure(host, keys=False, tls=False, behind_proxy=False)


@pytest.mark.parametrize("host", OUTSIDE)
@pytest.mark.parametrize(("keys", "tls"), [(False, False), (True, False), (False, True)])
def test_others_are_let_in_with_keys_and_tls_only(host: str, keys: bool, tls: bool) -> None:
    with pytest.raises(ExposedError):
        check_exposure(host, keys=keys, tls=tls, behind_proxy=False)


@pytest.mark.parametrize("host", OUTSIDE)
def test_keys_and_tls_or_a_proxy_are_enough(host: str) -> None:
    check_exposure(host, keys=True, tls=True, behind_proxy=False)
    check_exposure(host, keys=True, tls=False, behind_proxy=True)


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
def test_behind_a_proxy_keys_are_needed_even_on_this_computer(host: str) -> None:
    with pytest.raises(ExposedError):
        check_exposure(host, keys=False, tls=True, behind_proxy=True)


def test_an_address_in_use_or_of_somebody_else_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(AddressUnavailableError, match="in use"):
        bound("127.0.0.1", taken.getsockname()[1])
    with pytest.raises(AddressUnavailableError):
        bound("192.0.2.1", 0)
    with pytest.raises(AddressUnavailableError):
        bound("no such name.", 0)


def test_port_0_finds_a_free_one_and_the_address_is_told_as_a_client_needs_it() -> None:
    for host, shown in (("127.0.0.1", "127.0.0.1"), ("0.0.0.0", "127.0.0.1"), ("localhost", "localhost")):
        with bound(host, 0) as listening:
            port = listening.getsockname()[1]
            assert port > 0
            assert address_of(listening, host, tls=False) == f"http://{shown}:{port}"
            assert address_of(listening, host, tls=True).startswith("https://")


def test_a_server_may_be_called_by_the_address_it_listens_at() -> None:
    assert own_names("10.0.0.1") == ("10.0.0.1",)
    assert own_names("2001:db8::1") == ("[2001:db8::1]",)
    assert own_names("0.0.0.0") == own_names("::") == ()


def test_a_certificate_and_its_key_belong_together(tmp_path: Path) -> None:
    check_certificate(None, None)
    with pytest.raises(InvalidRequestError):
        check_certificate(tmp_path / "cert.pem", None)
    with pytest.raises(InvalidRequestError):
        check_certificate(None, tmp_path / "key.pem")
    with pytest.raises(CertificateInvalidError):
        check_certificate(tmp_path / "cert.pem", tmp_path / "key.pem")
    (tmp_path / "cert.pem").write_text("nonsense", "utf-8")
    with pytest.raises(CertificateInvalidError):
        check_certificate(tmp_path / "cert.pem", tmp_path / "cert.pem")
