"""What a server makes of the engine: crops a second and waiting times, overload, and memory over many requests.

python benchmarks/server_load.py [--people 1000] [--seconds 8] [--clients 1 8 64] [--workers 1 2] [--memory 100000]
[--queue 8]: servers in processes of their own over a gallery of drawn people and of such as do not exist; clients in
another one. Everything is on this computer, so that clients and servers share its cores. Ends by itself; JSON is the
answer.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import os
import socket
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from typing import Any

from facecog_desktop import bootstrap
from facecog_desktop.bootstrap.services import with_crowd
from facecog_desktop.bootstrap.serving import FilePictures
from facecog_desktop.core.types import Frame, Sample
from facecog_desktop.remote.messages.faces import face_message
from facecog_desktop.remote.server.work_rules import WorkRules
from facecog_desktop.service.local import LocalService

SPAWN = multiprocessing.get_context("spawn")
BATCH = WorkRules().batch_faces


def service(gallery: str, people: int) -> LocalService:
    """The real engine over a gallery; `people` who do not exist are in it too."""
    settings = bootstrap.settings({"gallery": gallery})
    made = bootstrap.service(settings, kept=with_crowd(settings, people))
    made.prepare()
    return made


def drawn(made: LocalService) -> list[Sample]:
    """Crops of the drawn people."""
    from facecog_desktop.capture.drawn.face import draw_picture
    from facecog_desktop.capture.drawn.people import DEMO_PEOPLE

    found = []
    for person in DEMO_PEOPLE:
        frame = Frame(draw_picture(person), source="drawn")
        found += [made.sample(frame, face) for face in made.detect(frame)[:1]]
    return found


def serve(gallery: str, people: int, rules: WorkRules, listening: socket.socket, ready: Any) -> None:
    """One process of a server, until it is told to end."""
    import uvicorn

    from facecog_desktop.remote.server.app import create_server
    from facecog_desktop.remote.server.bounds import Bounds
    from facecog_desktop.remote.server.parts import ServerParts, ServerRules
    from facecog_desktop.remote.server.running.processes import Transport, config

    app = create_server(
        ServerParts(service(gallery, people), FilePictures(), time.time),
        ServerRules(work=rules, bounds=Bounds(requests=0)),
    )
    server = uvicorn.Server(config(lambda: app, Transport()))
    ready.set()
    server.run([listening])


@dataclass(frozen=True, slots=True)
class Served:
    """A running server: its port, and its processes."""

    port: int
    processes: Sequence[Any]

    def rss(self) -> float:
        """MB of all processes."""
        return sum(_rss(process.pid) for process in self.processes)


def _rss(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


@contextmanager
def served(gallery: str, people: int, workers: int, rules: WorkRules) -> Iterator[Served]:
    """A server of so many processes on one socket."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=512)
    ready = [SPAWN.Event() for _ in range(workers)]
    processes = [SPAWN.Process(target=serve, args=(gallery, people, rules, listening, each)) for each in ready]
    for process in processes:
        process.start()
    try:
        for each in ready:
            if not each.wait(120):
                raise TimeoutError("the server does not start")
        yield Served(listening.getsockname()[1], processes)
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.join(20)
        listening.close()


class Client:
    """As little of HTTP as it takes, so that the clients leave the cores to the server."""

    def __init__(self, port: int, bodies: Sequence[bytes]) -> None:
        head = "POST /v1/identify HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
        head += "content-length: {}\r\n\r\n"
        self._requests = [head.format(len(body)).encode() + body for body in bodies]
        self._port = port
        self.took: list[float] = []
        self.answers: Counter[str] = Counter()

    async def ask(self, go_on: Callable[[], bool], first: int) -> None:
        """Requests one after the other over one connection."""
        reading, writing = await asyncio.open_connection("127.0.0.1", self._port)
        number = first
        while go_on():
            began = time.perf_counter()
            writing.write(self._requests[number % len(self._requests)])
            head = (await reading.readuntil(b"\r\n\r\n")).decode().lower()
            await reading.readexactly(int(head.partition("content-length: ")[2].split()[0]))
            status = head.split()[1]
            self.answers[status + (" retry-after" if "retry-after" in head else "")] += 1
            if status == "200":
                self.took.append(time.perf_counter() - began)
            else:
                await asyncio.sleep(0.01)
            number += 1
        writing.close()


def client(port: int, bodies: Sequence[bytes], clients: int, seconds: float, requests: int, told: Any) -> None:
    """A process of clients: for so long, or so many requests in all."""

    async def work() -> Client:
        asking = Client(port, bodies)
        ends = time.perf_counter() + seconds

        def go_on() -> bool:
            return asking.answers.total() < requests if requests else time.perf_counter() < ends

        await asyncio.gather(*(asking.ask(go_on, number) for number in range(clients)))
        return asking

    began = time.perf_counter()
    asked = asyncio.run(work())
    told.put((time.perf_counter() - began, sorted(asked.took), dict(asked.answers)))


def asked(port: int, bodies: Sequence[bytes], clients: int, seconds: float = 0.0, requests: int = 0) -> dict[str, Any]:
    """What so many clients got."""
    told = SPAWN.Queue()
    process = SPAWN.Process(target=client, args=(port, bodies, clients, seconds, requests, told))
    process.start()
    took, times, answers = told.get(timeout=seconds + 60 + requests / 20)
    process.join(20)
    cuts = quantiles(times, n=100) if len(times) > 1 else [0.0] * 99
    return {
        "clients": clients,
        "a_second": round(len(times) / took, 1),
        "p50_ms": round(cuts[49] * 1e3, 1),
        "p99_ms": round(cuts[98] * 1e3, 1),
        "answers": answers,
    }


def own_rate(made: LocalService, samples: Sequence[Sample], batch: int, threads: int, seconds: float) -> float:
    """Crops a second of the engine itself: so many in one question, so many questions at once."""
    question = [[samples[number % len(samples)]] for number in range(batch)]
    made.matches(question)
    began = time.perf_counter()

    def ask(_number: int) -> int:
        asked = 0
        while time.perf_counter() - began < seconds:
            made.matches(question)
            asked += batch
        return asked

    with ThreadPoolExecutor(threads) as pool:
        return sum(pool.map(ask, range(threads))) / (time.perf_counter() - began)


def bodies_of(samples: Sequence[Sample], *, private: bool) -> list[bytes]:
    """A request a crop."""
    faces = [face_message(sample, private=private).model_dump(mode="json", exclude_none=True) for sample in samples]
    return [json.dumps({"pictures": [{"faces": [face]}]}).encode() for face in faces]


def templated(made: LocalService, samples: Sequence[Sample]) -> list[Sample]:
    """The samples with their numbers."""
    return [each for each in made.admitted(samples, force=True) if isinstance(each, Sample)]


def load(gallery: str, given: argparse.Namespace, crops: Sequence[bytes], best: float) -> list[dict[str, Any]]:
    """Crops a second for each number of workers and of clients."""
    found = []
    for workers in given.workers:
        with served(gallery, given.people, workers, WorkRules(batches=given.batches)) as server:
            asked(server.port, crops, 8, 2.0)
            for clients in given.clients:
                answer = asked(server.port, crops, clients, given.seconds)
                found.append({"workers": workers, **answer, "of_engine": round(answer["a_second"] / best, 3)})
    return found


def overload(gallery: str, given: argparse.Namespace, crops: Sequence[bytes]) -> dict[str, Any]:
    """A queue that is far too small, and the server afterwards."""
    with served(gallery, given.people, 1, WorkRules(queue_faces=given.queue)) as server:
        crowded = asked(server.port, crops, 64, given.seconds)
        return {"queue": given.queue, "crowded": crowded, "afterwards": asked(server.port, crops, 1, 2.0)}


def memory(gallery: str, given: argparse.Namespace, numbers: Sequence[bytes]) -> dict[str, Any]:
    """MB of a server after a tenth of many requests with numbers alone, and after all of them."""
    with served(gallery, given.people, 1, WorkRules()) as server:
        first = asked(server.port, numbers, 8, requests=max(given.memory // 10, 1))
        before = server.rss()
        rest = asked(server.port, numbers, 8, requests=given.memory - given.memory // 10)
        return {
            "requests": given.memory,
            "rss_mb": [round(before, 1), round(server.rss(), 1)],
            "all": rest,
            "1st": first,
        }


def main() -> None:
    """Measure, and print what was found."""
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--people", type=int, default=1000)
    reader.add_argument("--seconds", type=float, default=8.0)
    reader.add_argument("--clients", type=int, nargs="*", default=[1, 8, 64])
    reader.add_argument("--workers", type=int, nargs="*", default=[1, 2])
    reader.add_argument("--batches", type=int, default=WorkRules().batches)
    reader.add_argument("--memory", type=int, default=0)
    reader.add_argument("--queue", type=int, default=0)
    given = reader.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        gallery = os.fspath(Path(folder) / "load.facecog")
        made = service(gallery, given.people)
        samples = drawn(made)
        for number, sample in enumerate(samples):
            made.register(f"Drawn {number}", [sample], force=True)
        found: dict[str, Any] = {"cores": os.cpu_count(), "engine": {}}
        for batch, threads in ((1, 1), (BATCH, 1), (1, given.batches), (BATCH, given.batches)):
            rate = own_rate(made, samples, batch, threads, given.seconds / 2)
            found["engine"][f"{threads} at once, {batch} each"] = round(rate, 1)
        crops = bodies_of(samples, private=False)
        numbers = bodies_of(templated(made, samples), private=True)
        found["bytes"] = {"crop": len(crops[0]), "numbers": len(numbers[0])}
        found["load"] = load(gallery, given, crops, max(found["engine"].values()))
        if given.queue:
            found["overload"] = overload(gallery, given, crops)
        if given.memory:
            found["memory"] = memory(gallery, given, numbers)
    sys.stdout.write(json.dumps(found, indent=2) + "\n")


if __name__ == "__main__":
    main()
