"""A client over a real connection whose server hangs, is strange, or is to see numbers only."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from facecog_desktop.core.types import Frame
from facecog_desktop.service.server.link import LinkState
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.fakes import picture
from tests.remote.client.child import client_of, register, service_over
from tests.remote.client.test_kill import free_port
from tests.remote.client.wires import answer, answers, hang, wire
from tests.remote.serving import serve_fake, serving
from tests.storage.builders import QuickFile


@pytest.fixture
def mine(tmp_path: Path) -> Iterator[SqliteGallery]:
    gallery = SqliteGallery(QuickFile(tmp_path / "mine.facecog"))
    yield gallery
    gallery.close()


def test_a_server_that_hangs_costs_the_live_picture_one_time_out(mine: SqliteGallery) -> None:
    with wire(hang) as made:
        client = client_of(mine, made.address)
        shown = Frame(picture((3, 100, 50)))
        faces = client.detect(shown)
        began = time.monotonic()
        for _ in range(50):
            assert len(client.identify(shown, faces)) == 1
        assert time.monotonic() - began < 8.0
        assert (made.accepted, client.link.status.state) == (1, LinkState.OFFLINE)
        register(client, 1)
        assert len(mine.waiting(made.address)) == 1
        client.close()


@pytest.mark.parametrize("given", [answer(b"<html>Sign in to the network</html>"), answer(b"[]"), answer(b'{"a": 1}')])
def test_behind_something_strange_registrations_wait_and_it_is_told(mine: SqliteGallery, given: bytes) -> None:
    with wire(answers(given)) as made:
        client = client_of(mine, made.address)
        register(client, 1)
        client.link.ask()
        assert (client.link.status.state, client.link.status.waiting) == (LinkState.STRANGE, 1)
        client.close()


def test_in_private_mode_what_has_waited_is_sent_as_numbers_only(mine: SqliteGallery, tmp_path: Path) -> None:
    port, kept = free_port(), SqliteGallery(QuickFile(tmp_path / "theirs.facecog"))
    client = client_of(mine, f"http://127.0.0.1:{port}", private=True)
    client.link.ask()
    register(client, 1)
    with serving(serve_fake(service_over(kept)), port):
        client.link.ask()
        client.close()
    [person] = kept.people()
    photos = [kept.sample(sample.id) for sample in kept.samples(person.id)]
    assert [(photo.jpeg, photo.source, photo.landmarks.points.size) for photo in photos] == [(b"", "", 0)] * 2
    [here] = mine.people()
    assert all(mine.sample(sample.id).jpeg for sample in mine.samples(here.id))
    kept.close()
