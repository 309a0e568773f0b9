"""The bodies of requests: no larger than is taken, no slower than is waited for, and not compressed."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.remote.server.failures import status_of
from facecog_desktop.remote.server.guard.callers import caller_name
from facecog_desktop.remote.server.guard.refusals import (
    BodyEncodedError,
    BodySlowError,
    BodyTooLargeError,
    ServerBusyError,
    refuse,
)
from facecog_desktop.remote.server.parts import ServerRules

_LINGER_SECONDS = 1.0
_LINGER_BYTES = 4 * 1024 * 1024


class LimitBodies:
    """Refuses a body by what it says of itself, and while it arrives."""

    def __init__(self, app: ASGIApp, rules: ServerRules) -> None:
        self._app = app
        self._rules = rules
        self._held = Held(rules.bounds.held)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        body = _Body(receive, send, self._most(scope), self._rules, self._held)
        if headers.get("content-encoding", "").strip().lower() not in ("", "identity"):
            body.refusal = BodyEncodedError("compressed bodies are not taken")
        elif _length(headers) > body.most:
            body.refusal = _too_large(body.most)
        else:
            try:
                await self._app(scope, body.receive, body.send)
            except _BodyRefusedError:
                if body.started:
                    raise
            finally:
                body.let_go()
        if body.refusal is not None and not body.started:
            await _refuse(scope, receive, send, body.refusal)

    def _most(self, scope: Scope) -> int:
        """A stranger has nothing to send: the key is asked for before the body is looked at."""
        if self._rules.keys is not None and not caller_name(scope):
            return min(self._rules.body_limit, self._rules.bounds.stranger_body)
        return self._rules.body_limit


class Held:
    """Bytes of bodies that this process holds at the moment, of `most` at most."""

    def __init__(self, most: int) -> None:
        self._most = most
        self.bytes = 0

    def take(self, count: int) -> bool:
        """Whether there is room for them; they are counted in any case."""
        self.bytes += count
        return self.bytes <= self._most

    def give(self, count: int) -> None:
        """They are held no longer."""
        self.bytes -= count


class _BodyRefusedError(HTTPException):
    """Ends the reading of a body, wherever the route does that; what it answers is not sent."""


class _Body:
    """One body on its way, and the answer to it."""

    def __init__(self, receive: Receive, send: Send, most: int, rules: ServerRules, held: Held) -> None:
        self.most = most
        self.refusal: FaceCogError | None = None
        self.started = False
        self._receive = receive
        self._send = send
        self._pause = rules.bounds.body_pause
        self._due = asyncio.get_running_loop().time() + rules.bounds.body_seconds
        self._held = held
        self._bytes = 0
        self._complete = False

    async def receive(self) -> Message:
        """ASGI, with patience for the body alone: what comes after it is whether the client has gone."""
        if self._complete:
            return await self._receive()
        if self.refusal is not None:
            raise self._end(self.refusal)
        seconds = min(self._pause, self._due - asyncio.get_running_loop().time())
        try:
            async with asyncio.timeout(seconds):
                message = await self._receive()
        except TimeoutError as error:
            raise self._end(BodySlowError("the body of the request did not arrive in time")) from error
        self._complete = not message.get("more_body", False)
        count = len(message.get("body", b""))
        self._bytes += count
        if not self._held.take(count):
            raise self._end(ServerBusyError("the server holds as many bytes as it may"))
        if self._bytes > self.most:
            raise self._end(_too_large(self.most))
        return message

    async def send(self, message: Message) -> None:
        """ASGI: what a route says of a body that was refused is not its answer."""
        if self.refusal is not None and not self.started:
            return
        self.started = True
        await self._send(message)

    def let_go(self) -> None:
        """The request has been answered."""
        self._held.give(self._bytes)
        self._bytes = 0

    def _end(self, refusal: FaceCogError) -> _BodyRefusedError:
        self.refusal = refusal
        return _BodyRefusedError(status_of(refusal), refusal.message)


def _too_large(most: int) -> BodyTooLargeError:
    return BodyTooLargeError(f"the body of the request has more than {most} bytes")


def _length(headers: Headers) -> int:
    said = headers.get("content-length", "0")
    return int(said) if said.isdecimal() and len(said) < 20 else 0


async def _refuse(scope: Scope, receive: Receive, send: Send, error: FaceCogError) -> None:
    """Answer, then listen for a moment: closed at once, a client still writing would lose the answer."""
    held: list[Message] = []

    async def hold(message: Message) -> None:
        held.append({**message, "more_body": True} if message["type"] == "http.response.body" else message)

    headers = {"connection": "close"} | ({"retry-after": "1"} if isinstance(error, ServerBusyError) else {})
    await refuse(scope, hold, error, headers)
    for message in held:
        await send(message)
    left = _LINGER_BYTES
    with suppress(TimeoutError):
        async with asyncio.timeout(_LINGER_SECONDS):
            while left > 0:
                message = await receive()
                left -= len(message.get("body", b""))
                if not message.get("more_body", False):
                    break
    await send({"type": "http.response.body", "body": b"", "more_body": False})
