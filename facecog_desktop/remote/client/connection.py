"""One connection to a server: time-outs, retries with back-off, keep-alive, and failures as known errors."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import httpx2

from facecog_desktop import __version__
from facecog_desktop.core.errors import FaceCogError, InvalidRequestError
from facecog_desktop.remote.messages.failures import failure_of

_AGAIN = frozenset({429, 502, 503, 504})
_LONGEST_PAUSE = 5.0


class ServerUnavailableError(FaceCogError):
    """The server cannot be reached, does not answer in time, or is too busy."""

    code = "server_unavailable"
    hint = "Check the address and the network; it is tried again by itself."


class ServerStrangeError(FaceCogError):
    """What answers at the address is no server of this program, or one of another version."""

    code = "server_strange"
    hint = "Check the address."


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to connect and to wait for an answer, and how often a question is asked again."""

    connect: float = 2.0
    read: float = 10.0
    retries: int = 2
    pause: float = 0.2


class Connection:
    """Safe to use from several threads. A proxy of the environment (HTTP_PROXY, NO_PROXY) is honoured."""

    def __init__(
        self,
        address: str,
        key: str = "",
        *,
        patience: Patience | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """`address` is http(s)://host[:port][/path]. Raises InvalidRequestError for another one."""
        self._patience = patience or Patience()
        self._sleep = sleep
        self.address = checked_address(address)
        headers = {"user-agent": f"facecog/{__version__}"} | ({"authorization": f"Bearer {key}"} if key else {})
        waits = httpx2.Timeout(self._patience.read, connect=self._patience.connect)
        self._client = httpx2.Client(
            base_url=self.address, headers=headers, timeout=waits, follow_redirects=False, trust_env=True
        )

    def get(self, path: str, **query: Any) -> Any:
        """JSON of a GET; asked again where that may help."""
        return self._json(self._ask("GET", path, again=True, params=query))

    def get_bytes(self, path: str) -> bytes:
        """Bytes of a GET."""
        return self._ask("GET", path, again=True).content

    def post(self, path: str, body: Any, *, again: bool = False) -> Any:
        """JSON of a POST. `again`: it may be asked twice without harm."""
        return self._json(self._ask("POST", path, again=again, json=body))

    def delete(self, path: str, **query: Any) -> Any:
        """JSON of a DELETE."""
        return self._json(self._ask("DELETE", path, again=False, params=query))

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def _ask(self, method: str, path: str, *, again: bool, **more: Any) -> httpx2.Response:
        """The answer of a request that succeeded. Raises ServerUnavailableError, and whatever the server answered."""
        pause = self._patience.pause
        for left in range(self._patience.retries if again else 0, -1, -1):
            try:
                response = self._client.request(method, path, **more)
            except httpx2.HTTPError as error:
                if left == 0:
                    raise ServerUnavailableError(f"{self.address} does not answer ({_why(error)})") from error
            else:
                if left == 0 or response.status_code not in _AGAIN:
                    return self._checked(response)
                pause = max(pause, _asked_to_wait(response.headers))
            self._sleep(min(pause, _LONGEST_PAUSE))
            pause *= 2
        raise AssertionError("the last round answers or raises")

    def _checked(self, response: httpx2.Response) -> httpx2.Response:
        if response.is_success:
            return response
        try:
            message = response.json()["error"]
            raise failure_of(message)
        except (ValueError, KeyError, TypeError) as error:
            status = response.status_code
            if status in _AGAIN:
                raise ServerUnavailableError(f"{self.address} answers {status}") from error
            raise ServerStrangeError(f"{self.address} answers {status}, and not as a FaceCog server") from error

    def _json(self, response: httpx2.Response) -> Any:
        try:
            return response.json()
        except ValueError as error:
            raise ServerStrangeError(f"{self.address} does not answer as a FaceCog server") from error


def checked_address(address: str) -> str:
    """The address without a slash at its end. Raises InvalidRequestError for what is none."""
    try:
        url = httpx2.URL(address.strip())
    except (httpx2.InvalidURL, ValueError) as error:
        raise InvalidRequestError(f"this is no address of a server: {address[:200]}") from error
    if url.scheme not in ("http", "https") or not url.host or url.userinfo:
        raise InvalidRequestError(
            f"this is no address of a server: {address[:200]}", "Write it like https://faces.example.org:8000"
        )
    return str(url).rstrip("/")


def _why(error: httpx2.HTTPError) -> str:
    return "no answer in time" if isinstance(error, httpx2.TimeoutException) else str(error) or type(error).__name__


def _asked_to_wait(headers: Mapping[str, str]) -> float:
    """Seconds that the server asked to wait."""
    said = headers.get("retry-after", "")
    return float(said) if said.isdigit() else 0.0
