"""The server beside the window: this computer or its network, a key of its own, gone when it is switched off."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Iterator

import httpx2
import pytest

from facecog_desktop.bootstrap.hosting import WindowServing
from facecog_desktop.remote.addresses import own_address
from facecog_desktop.service.local import LocalService
from facecog_desktop.storage.certificates import own_certificate
from facecog_desktop.ui.backend.serving_backend import Served
from tests.fake_log import QuietLog
from tests.fakes import FakeEngine, FakeGallery


@pytest.fixture
def serving() -> Iterator[WindowServing]:
    local = LocalService(FakeGallery(), FakeEngine, FakeEngine().decode, clock=time.time)
    made = WindowServing(lambda: local, QuietLog)
    yield made
    made.stop()


def asked(served: Served, method: str, path: str, key: str | None = None) -> int:
    """The status of an answer."""
    headers = {} if key is None else {"authorization": f"Bearer {key}"}
    return httpx2.request(method, served.address + path, headers=headers, timeout=30).status_code


def test_nothing_listens_before_it_is_started(serving: WindowServing) -> None:
    assert serving.served is None


def test_this_computer_is_served_with_the_key_and_not_without(serving: WindowServing) -> None:
    served = serving.start(everywhere=False)
    assert serving.served == served
    assert served.address.startswith("http://127.0.0.1:")
    assert served.link == f"{served.address}/#key={served.key}"
    assert asked(served, "GET", "/") == 200
    assert asked(served, "GET", "/v1/people") == 401
    assert asked(served, "GET", "/v1/people", "another") == 401
    assert asked(served, "GET", "/v1/people", served.key) == 200
    assert asked(served, "DELETE", "/v1/people/somebody", served.key) == 403, "erasing is for the window"


def test_switched_off_nobody_answers(serving: WindowServing) -> None:
    served = serving.start(everywhere=False)
    serving.stop()
    assert serving.served is None
    with pytest.raises(httpx2.ConnectError):
        asked(served, "GET", "/")
    serving.stop()


def test_each_start_has_another_key_and_ends_the_one_before(serving: WindowServing) -> None:
    first = serving.start(everywhere=False)
    second = serving.start(everywhere=False)
    assert first.key != second.key
    assert asked(second, "GET", "/v1/people", first.key) == 401
    assert asked(second, "GET", "/v1/people", second.key) == 200


def test_a_port_that_is_taken_is_no_obstacle(serving: WindowServing) -> None:
    try:
        taken = socket.create_server(("127.0.0.1", 8000))
    except OSError:
        taken = None  # by somebody else: as good
    try:
        served = serving.start(everywhere=False)
        assert not served.address.endswith(":8000")
        assert asked(served, "GET", "/v1/health/live") == 200
    finally:
        if taken is not None:
            taken.close()


@pytest.mark.skipif(own_address() is None, reason="this computer is in no network")
def test_the_network_is_served_encrypted_under_the_certificate_that_is_shown(
    serving: WindowServing, tmp_path_factory: pytest.TempPathFactory
) -> None:
    served = serving.start(everywhere=True)
    assert served.address.startswith(f"https://{own_address()}:")
    found = ssl.get_server_certificate((str(own_address()), int(served.address.rpartition(":")[2])))
    trusting = ssl.create_default_context(cadata=found)
    answer = httpx2.get(f"{served.address}/v1/health/live", verify=trusting, timeout=30, trust_env=False)
    assert answer.status_code == 200
    other = own_certificate(tmp_path_factory.mktemp("other"), ("localhost",))
    assert served.fingerprint.count(":") == 31
    assert served.fingerprint != other.fingerprint
    with pytest.raises(httpx2.ConnectError):
        httpx2.get(served.address, timeout=30, trust_env=False)


def test_the_link_is_a_code_that_can_be_shown(serving: WindowServing) -> None:
    served = serving.start(everywhere=False)
    dark = serving.qr_code(served.link)
    assert dark.ndim == 2
    assert dark.any()
