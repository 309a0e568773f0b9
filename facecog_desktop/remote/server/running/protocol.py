"""One HTTP connection as uvicorn serves it, with patience for a slow client at both of its ends."""

from __future__ import annotations

import asyncio
import json
import socket

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 10.0
"""For the head of a request to arrive."""

READ_SECONDS = 30.0
"""In which a client takes at least something of what is ready for it."""

_NO_HTTP = json.dumps({"error": {"code": "bad_request", "message": "this is no HTTP request", "hint": ""}}).encode()


class PatientProtocol(H11Protocol):
    """uvicorn has no time-out for a head that comes byte by byte, nor for a client that does not read its answer."""

    _head_due: asyncio.TimerHandle | None = None
    _read_due: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn has it
        """A client has connected. What is written goes out at once: asyncio sees to that for some sockets only, and a

        head that waits for its body costs 40 ms.
        """
        super().connection_made(transport)
        connection = transport.get_extra_info("socket")
        if connection is not None and connection.family in (socket.AF_INET, socket.AF_INET6):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """It has gone."""
        super().connection_lost(exc)
        _cancel(self._head_due)
        self._head_due = None
        _cancel(self._read_due)
        self._read_due = None

    def data_received(self, data: bytes) -> None:
        """Some of a request."""
        super().data_received(data)
        self._watch()

    def pause_writing(self) -> None:
        """The client does not take what is sent."""
        super().pause_writing()
        if self._read_due is None:
            self._await_reader(None)

    def resume_writing(self) -> None:
        """It does again."""
        super().resume_writing()
        _cancel(self._read_due)
        self._read_due = None

    def on_response_complete(self) -> None:
        """The next request may be here in part already."""
        super().on_response_complete()
        if self.conn.trailing_data[0]:
            self._watch()

    def send_400_response(self, msg: str) -> None:
        """What is no HTTP is answered in the shape of every other failure, and that is the end of the connection."""
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            headers = [
                (b"content-type", b"application/json"),
                (b"content-length", str(len(_NO_HTTP)).encode()),
                (b"x-content-type-options", b"nosniff"),
                (b"content-security-policy", b"default-src 'none'"),
                (b"cache-control", b"no-store"),
                (b"connection", b"close"),
            ]
            events: list[h11.Event] = [
                h11.Response(status_code=400, headers=headers, reason=b"Bad Request"),
                h11.Data(data=_NO_HTTP),
                h11.EndOfMessage(),
            ]
            for event in events:
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    def _await_reader(self, left: int | None) -> None:
        """Ends the connection where no more of an answer was taken than `left` bytes ago."""
        now = self.transport.get_write_buffer_size()
        if left is not None and now >= left:
            self.transport.abort()
        else:
            self._read_due = self.loop.call_later(READ_SECONDS, self._await_reader, now)

    def _watch(self) -> None:
        """A head that is on its way has so many seconds; none is while a request is answered."""
        answering = self.cycle is not None and not self.cycle.response_complete
        if answering or self.transport.is_closing():
            _cancel(self._head_due)
            self._head_due = None
        elif self._head_due is None:
            self._head_due = self.loop.call_later(HEAD_SECONDS, self._head_late)

    def _head_late(self) -> None:
        self._head_due = None
        if self.cycle is None or self.cycle.response_complete:
            self.transport.close()


def _cancel(timer: asyncio.TimerHandle | None) -> None:
    if timer is not None:
        timer.cancel()
