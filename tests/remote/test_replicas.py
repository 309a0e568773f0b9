"""Two servers over one database, killed, ended and cut off from it under load: what was acknowledged stands, once."""

from __future__ import annotations

import json
import secrets
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.types import Landmarks, Quality, Sample
from facecog_desktop.remote.client.connection import Connection, Patience
from facecog_desktop.remote.client.service import RemoteService
from facecog_desktop.vision.identity import ENGINE
from tests.fakes import FakeEngine

if TYPE_CHECKING:
    from tests.postgres_server import Server

ROOT = Path(__file__).parents[2]
CLIENTS, PEOPLE_EACH = 4, 25
HURRIED = Patience(connect=2.0, read=10.0, retries=0)

pytestmark = pytest.mark.timeout(280)


class Replica:
    """`facecog serve` over a database, which can be killed and started again at the same address."""

    def __init__(self, gallery: str) -> None:
        self._gallery, self._port = gallery, 0
        self._process: subprocess.Popen[str] | None = None
        self.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        given = ["--gallery", self._gallery, "--port", str(self._port), "--json", "--requests", "0"]
        command = [sys.executable, "-m", "facecog_desktop", "serve", *given]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        said = self._process.stdout.readline()
        assert said, "the replica did not start"
        self._port = int(json.loads(said)["address"].rpartition(":")[2])

    def end(self, how: signal.Signals) -> int:
        """Its exit code after the signal."""
        process, self._process = self._process, None
        assert process is not None
        process.send_signal(how)
        code = process.wait(60)
        assert process.stdout is not None
        process.stdout.close()
        return code

    def close(self) -> None:
        if self._process is not None:
            self.end(signal.SIGKILL)


@pytest.fixture
def url(postgres: Server) -> Iterator[str]:
    made = postgres.fresh()
    yield made
    postgres.drop(made)


class Registrar:
    """A client that does not give up: asks one replica, then the other, always for the same request."""

    def __init__(self, number: int, addresses: list[str]) -> None:
        self.acknowledged: dict[str, str] = {}
        self.failures: list[str] = []
        self._names = [f"Person {number}-{each}" for each in range(PEOPLE_EACH)]
        self._random = np.random.default_rng(number)
        self._connections = [Connection(address, patience=HURRIED) for address in addresses]
        self.thread = threading.Thread(target=self._run, args=(number,))

    def _run(self, turn: int) -> None:
        deadline = time.monotonic() + 200
        for name in self._names:
            request, sample = secrets.token_hex(16), self._somebody()
            while name not in self.acknowledged and time.monotonic() < deadline:
                connection = self._connections[turn % len(self._connections)]
                service = RemoteService(connection, FakeEngine, FakeEngine().decode)
                try:
                    self.acknowledged[name] = service.register(name, [sample], request=request).id
                except FaceCogError as error:
                    self.failures.append(error.code)
                    turn += 1
                    time.sleep(0.1)
            time.sleep(0.05)
        for connection in self._connections:
            connection.close()

    def _somebody(self) -> Sample:
        """Numbers of somebody who looks like nobody else."""
        own = self._random.normal(size=128)
        template = (own / np.linalg.norm(own) * 1.4).astype(np.float32)
        good = Quality(90, 90, 90, 90, 90, 90)
        return Sample(b"", Landmarks(np.zeros((0, 2), np.float32)), good, embedding=template, engine=ENGINE)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_no_acknowledged_registration_is_lost_or_doubled(postgres: Server, url: str) -> None:
    replicas = [Replica(url), Replica(url)]
    try:
        clients = [Registrar(number, [each.address for each in replicas]) for number in range(CLIENTS)]
        for client in clients:
            client.thread.start()
        first, second = replicas
        time.sleep(1.0)
        first.end(signal.SIGKILL)
        time.sleep(0.5)
        first.start()
        postgres.restart()
        time.sleep(1.0)
        assert second.end(signal.SIGTERM) == 0, "an ordinary end"
        time.sleep(0.5)
        second.start()
        for client in clients:
            client.thread.join(210)
        acknowledged = {name: person for client in clients for name, person in client.acknowledged.items()}
        assert len(acknowledged) == CLIENTS * PEOPLE_EACH
        assert any(client.failures for client in clients), "nobody noticed anything: nothing was tested"
        for replica in replicas:
            connection = Connection(replica.address)
            people = RemoteService(connection, FakeEngine, FakeEngine().decode).people()
            connection.close()
            assert {person.name: person.id for person in people} == acknowledged
            assert {person.samples for person in people} == {1}
            assert len(people) == len(acknowledged)
    finally:
        for replica in replicas:
            replica.close()
