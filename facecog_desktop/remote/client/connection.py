"""One connection to a server: time-outs, retries with back-off, keep-alive, and failures as known errors."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import httpx2

from facecog_desktop import __version__
from facecog_desktop.core.errors import InvalidRequestError, ServerStrangeError, ServerUnavailableError
from facecog_desktop.core.text import text
from facecog_desktop.remote.messages.failures import failure_of

_AGAIN = frozenset({429, 502, 503, 504})
_BUSY = frozenset({"too_many_requests", "server_busy", "gallery_busy"})
_NO_ROUTE = frozenset({"not_found", "method_not_allowed"})
_OF_THE_KEY = frozenset({"key_missing", "key_refused"})
_KEY_HINT = text(
    "Ask whoever runs the server for a key, and give it with --api-key-file FILE, FACECOG_API_KEY or in the settings."
)
_LONGEST_PAUSE = 5.0
_IDLE = 4.0  # seconds; servers close what is idle after 5, and a question must not meet that moment
_GONE = "disconnected"

LARGEST_ANSWER = 64 * 1024 * 1024
"""Bytes of an answer that are read."""


@dataclass(frozen=True, slots=True, eq=False)
class _Answer:
    """What came back: status, body, and the seconds that the server asked to wait."""

    status: int
    body: bytes
    wait: float


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to connect, to wait for the next bytes, and for a whole answer; how often a question is asked again."""

    connect: float = 2.0
    read: float = 10.0
    whole: float = 60.0
    retries: int = 2
    pause: float = 0.2


QUICK = Patience(connect=1.0, read=2.0, whole=3.0, retries=0)
"""Of questions that somebody in front of a camera waits for."""


class Connection:
    """Safe to use from several threads. A proxy of the environment (HTTP_PROXY, NO_PROXY) is honoured."""

    def __init__(
        self,
        address: str,
        key: str = "",
        *,
        patience: Patience | None = None,
        sleep: Callable[[float], None] = time.sleep,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """`address` is http(s)://host[:port][/path]. Raises InvalidRequestError for another one, and for a bad key."""
        self._patience = patience or Patience()
        self._sleep = sleep
        self._chance = chance
        self.address = checked_address(address)
        # What is not packed cannot unpack to more than was sent.
        headers = {"user-agent": f"facecog/{__version__}", "accept-encoding": "identity"}
        if key:
            headers["authorization"] = f"Bearer {checked_key(key)}"
        self._client = _client(self.address, headers)

    def get(self, path: str, *, patience: Patience | None = None, **query: Any) -> Any:
        """JSON of a GET; asked again where that may help."""
        return self._json(self._ask("GET", path, again=True, patience=patience, params=query))

    def get_bytes(self, path: str) -> bytes:
        """Bytes of a GET."""
        return self._ask("GET", path, again=True).body

    def post(self, path: str, body: Any, *, again: bool = False, patience: Patience | None = None) -> Any:
        """JSON of a POST. `again`: it may be asked twice without harm."""
        return self._json(self._ask("POST", path, again=again, patience=patience, json=body))

    def delete(self, path: str, **query: Any) -> Any:
        """JSON of a DELETE."""
        return self._json(self._ask("DELETE", path, again=False, params=query))

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def _ask(self, method: str, path: str, *, again: bool, patience: Patience | None = None, **more: Any) -> _Answer:
        """The answer of a request that succeeded. Raises ServerUnavailableError, and whatever the server answered."""
        patience = patience or self._patience
        pause = patience.pause
        for left in range(patience.retries if again else 0, -1, -1):
            try:
                answer = self._once(method, path, patience, more)
            except httpx2.HTTPError as error:
                if isinstance(error, httpx2.RemoteProtocolError) and _GONE not in str(error):
                    raise ServerStrangeError(
                        text("{address} does not speak HTTP ({reason})", address=self.address, reason=str(error))
                    ) from error
                # Who has waited once for nothing does not wait again.
                if left == 0 or isinstance(error, httpx2.TimeoutException):
                    raise ServerUnavailableError(
                        text("{address} does not answer ({reason})", address=self.address, reason=_why(error))
                    ) from error
            else:
                if left == 0 or answer.status not in _AGAIN:
                    return self._checked(answer)
                pause = max(pause, answer.wait)
            self._sleep(min(pause * (1 + self._chance() / 4), _LONGEST_PAUSE))
            pause *= 2
        raise AssertionError("the last round answers or raises")

    def _once(self, method: str, path: str, patience: Patience, more: dict[str, Any]) -> _Answer:
        """The whole answer, as far as it is no larger and no slower than an answer may be."""
        ends = time.monotonic() + patience.whole
        waits = httpx2.Timeout(patience.read, connect=patience.connect)
        with self._client.stream(method, path, timeout=waits, **more) as response:
            parts: list[bytes] = []
            size = 0
            for part in response.iter_bytes():
                parts.append(part)
                size += len(part)
                if size > LARGEST_ANSWER:
                    raise ServerStrangeError(
                        text(
                            "{address} answers with more than {size} MB",
                            address=self.address,
                            size=LARGEST_ANSWER >> 20,
                        )
                    )
                if time.monotonic() > ends:
                    raise httpx2.ReadTimeout("the answer does not end", request=response.request)
            return _Answer(response.status_code, b"".join(parts), _asked_to_wait(response.headers))

    def _checked(self, answer: _Answer) -> _Answer:
        if 200 <= answer.status < 300:
            return answer
        try:
            told = json.loads(answer.body)["error"]
            failure = failure_of(told)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            if answer.status in _AGAIN:
                raise self._busy(
                    text("{address} answers {status}", address=self.address, status=str(answer.status)), answer
                ) from error
            raise ServerStrangeError(
                text(
                    "{address} answers {status}, and not as a FaceCog server",
                    address=self.address,
                    status=str(answer.status),
                )
            ) from error
        if failure.code in _BUSY:
            raise self._busy(
                text("{address} is too busy: {reason}", address=self.address, reason=failure.message), answer
            )
        if failure.code in _NO_ROUTE:
            raise ServerStrangeError(
                text("{address} is no FaceCog server, or one of another version", address=self.address)
            )
        if failure.code in _OF_THE_KEY:
            failure.hint = _KEY_HINT
        raise failure

    def _json(self, answer: _Answer) -> Any:
        try:
            return json.loads(answer.body)
        except (ValueError, RecursionError) as error:
            raise ServerStrangeError(
                text("{address} does not answer as a FaceCog server", address=self.address)
            ) from error

    @staticmethod
    def _busy(message: str, answer: _Answer) -> ServerUnavailableError:
        error = ServerUnavailableError(message)
        error.wait = answer.wait
        return error


def _client(address: str, headers: Mapping[str, str]) -> httpx2.Client:
    try:
        limits = httpx2.Limits(max_connections=16, max_keepalive_connections=8, keepalive_expiry=_IDLE)
        return httpx2.Client(
            base_url=address, headers=dict(headers), follow_redirects=False, trust_env=True, limits=limits
        )
    except (ValueError, httpx2.InvalidURL) as error:
        raise InvalidRequestError(
            text("the proxy of the environment cannot be used: {reason}", reason=str(error)),
            "Correct HTTP_PROXY, HTTPS_PROXY or ALL_PROXY.",
        ) from error


def checked_address(address: str) -> str:
    """The address without a slash at its end. Raises InvalidRequestError for what is none."""
    try:
        url = httpx2.URL(address.strip())
    except (httpx2.InvalidURL, ValueError) as error:
        raise InvalidRequestError(text("this is no address of a server: {address}", address=address[:200])) from error
    if url.scheme not in ("http", "https") or not url.host or url.userinfo:
        raise InvalidRequestError(
            text("this is no address of a server: {address}", address=address[:200]),
            "Write it like https://faces.example.org:8000",
        )
    return str(url).rstrip("/")


def checked_key(key: str) -> str:
    """The key without blanks at its ends. Raises InvalidRequestError for what no header can carry."""
    key = key.strip()
    if not key.isascii() or not key.isprintable() or " " in key:
        raise InvalidRequestError("the server's key has characters that no key has", "Copy it again, all of one line.")
    return key


def _why(error: httpx2.HTTPError) -> str:
    if isinstance(error, httpx2.TimeoutException):
        return text("no answer in time")
    return str(error) or type(error).__name__


def _asked_to_wait(headers: Mapping[str, str]) -> float:
    """Seconds that the server asked to wait."""
    said = headers.get("retry-after", "")
    return float(said) if said.isdigit() else 0.0
