"""Killed at any moment, client or server: whoever was acknowledged is on the server in the end, and only once."""

from __future__ import annotations

import random
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from facecog_desktop.core.types import Frame
from facecog_desktop.service.server.link import LinkState
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from facecog_desktop.ui.threads import Loop
from tests.fakes import picture
from tests.remote.client.child import PHOTOS, client_of, register, service_over
from tests.remote.serving import serve_fake, serving
from tests.storage.builders import QuickFile

ROOT = Path(__file__).parents[3]
ROUNDS = 20

pytestmark = pytest.mark.timeout(240)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def child(*words: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.remote.client.child", *(str(word) for word in words)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def assert_each_once(kept: SqliteGallery, acknowledged: set[int]) -> None:
    people = kept.people()
    there = [int(person.external_id or -1) for person in people]
    assert len(there) == len(set(there)), "somebody was registered twice"
    assert acknowledged <= set(there), "somebody who was acknowledged is not there"
    assert {person.samples for person in people} <= {PHOTOS}


def test_a_client_that_is_killed_loses_and_doubles_nothing(tmp_path: Path) -> None:
    # Only numbers travel: a server that has the pictures would notice a registration that comes twice.
    chance, port, told = random.Random(7), free_port(), set[int]()
    mine, theirs = tmp_path / "mine.facecog", tmp_path / "theirs.facecog"
    kept = SqliteGallery(QuickFile(theirs))
    address = f"http://127.0.0.1:{port}"
    for turn in range(ROUNDS):
        with ExitStack() as stack:
            away = turn % 3 == 0  # so that there is something to send the next time
            if not away:
                stack.enter_context(serving(serve_fake(service_over(kept)), port))
            process = stack.enter_context(child("client", mine, address, 1000 * turn, "private"))
            assert process.stdout is not None
            words = 12 if away else 1 if turn % 3 == 1 else chance.randint(2, 7)
            first = "".join(process.stdout.readline() for _ in range(words))
            time.sleep(chance.uniform(0, 0.2 if words == 1 else 0.05))  # in the middle of sending, or of registering
            process.kill()
            lines = (first + process.stdout.read()).splitlines(keepends=True)
        told |= {int(line) for line in lines if line.endswith("\n") and line != "begun\n"}
    assert len(told) > ROUNDS
    gallery = SqliteGallery(QuickFile(mine))
    client = client_of(gallery, address, private=True)
    with serving(serve_fake(service_over(kept)), port):
        client.link.ask()
        assert (client.link.status.waiting, client.link.status.refused) == (0, ())
        client.close()
    assert_each_once(kept, told)
    gallery.close()
    kept.close()


@contextmanager
def server_process(file: Path, port: int) -> Iterator[None]:
    """A server that is killed in the end."""
    with child("server", file, port) as process:
        try:
            until(lambda: answers(port))
            yield
        finally:
            process.kill()


def answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True


def until(there: object, seconds: float = 30.0) -> None:
    assert callable(there)
    deadline = time.monotonic() + seconds
    while not there():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)


def test_a_server_that_is_killed_and_started_again_is_found_again_without_help(tmp_path: Path) -> None:
    port, gallery = free_port(), SqliteGallery(QuickFile(tmp_path / "mine.facecog"))
    theirs = tmp_path / "theirs.facecog"
    client = client_of(gallery, f"http://127.0.0.1:{port}")
    loop = Loop(lambda: client.link.step(0.2), name="link", close=gallery.close)
    shown = Frame(picture((3, 100, 50)))
    faces, number, slowest = client.detect(shown), 0, 0.0
    loop.start()
    try:
        for _ in range(3):
            with server_process(theirs, port):
                client.link.retry()
                until(lambda: client.link.status.state is LinkState.ONLINE)
                ends = time.monotonic() + 0.4
                while time.monotonic() < ends:
                    register(client, number)
                    assert len(client.identify(shown, faces)) == 1
                    number += 1
            for _ in range(5):  # it is gone, in the middle of whatever it was doing
                register(client, number)
                began = time.monotonic()
                assert len(client.identify(shown, faces)) == 1
                slowest = max(slowest, time.monotonic() - began)
                number += 1
            assert client.link.away
        assert slowest < 3.0
        with server_process(theirs, port):
            until(lambda: not client.link.away and client.link.status.waiting == 0)
            assert client.link.status.refused == ()
    finally:
        client.link.stop()
        assert loop.join(10)
        client.close()
        gallery.close()
    kept = SqliteGallery(QuickFile(theirs))
    assert_each_once(kept, set(range(number)))
    kept.close()
