"""Servers and proxies made of bare sockets: they count, hang, and answer what no server should."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

Serve = Callable[[socket.socket], None]
"""What is done with one connection."""


@dataclass
class Wire:
    """A listening socket: its address, how many connections came, and the first line of every request."""

    address: str
    accepted: int = 0
    lines: list[str] = field(default_factory=list)


@contextmanager
def wire(serve: Callable[[Wire, socket.socket], None]) -> Iterator[Wire]:
    """Serve each connection in a thread of its own until the end."""
    listening = socket.create_server(("127.0.0.1", 0))
    made = Wire(f"http://127.0.0.1:{listening.getsockname()[1]}")
    opened: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listening.accept()
                made.accepted += 1
                opened.append(connection)
                thread = threading.Thread(target=quietly, args=(connection,), daemon=True)
                threads.append(thread)
                thread.start()

    def quietly(connection: socket.socket) -> None:
        with suppress(OSError), connection:
            serve(made, connection)

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield made
    finally:
        with suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        for connection in opened:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in (accepting, *threads):
            thread.join(10)


def request_on(connection: socket.socket) -> bytes:
    """The head and the body of the next request; nothing at the end."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return b""
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def answers(*given: bytes) -> Callable[[Wire, socket.socket], None]:
    """Answer with these, one a request over all connections; the last one again and again."""
    left = list(given)

    def serve(made: Wire, connection: socket.socket) -> None:
        while asked := request_on(connection):
            made.lines.append(asked.split(b"\r\n", 1)[0].decode())
            connection.sendall(left.pop(0) if len(left) > 1 else left[0])

    return serve


def answer(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    """The bytes of an HTTP answer."""
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Content-Type: application/json", *headers]
    return "\r\n".join([*head, "", ""]).encode() + body


def hang(made: Wire, connection: socket.socket) -> None:
    """Take the question and never answer."""
    while connection.recv(65536):
        made.lines.append("")
