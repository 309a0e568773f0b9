"""Asking which version is the newest: one GET of a small file, bounded in time and size, and nothing else is sent."""

from __future__ import annotations

import time
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import httpx2

from facecog_desktop.core.errors import ReleasesUnavailableError
from facecog_desktop.core.program.releases import LARGEST_FEED, Release, is_loopback, is_secure, release_of
from facecog_desktop.core.text import text

_AGENT = "facecog"  # no version and no system: nobody needs to know who has not updated
_HOPS = 3
_MOVED = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Waits:
    """Seconds to connect, for the next bytes, and for the whole answer with all redirections."""

    connect: float = 5.0
    read: float = 10.0
    whole: float = 20.0


class HttpReleaseFeed:
    """A feed at an https address (http on this computer alone). A proxy of the environment is honoured."""

    def __init__(self, address: str, waits: Waits | None = None) -> None:
        """Raises ReleasesUnavailableError for an address that is none or not secure."""
        self._address = address.strip()
        self._waits = waits or Waits()
        self._client: httpx2.Client | None = None
        if not (is_secure(self._address) or is_loopback(self._address)):
            raise ReleasesUnavailableError(
                "the address of new versions is not on https", "Correct FACECOG_RELEASES or the installation."
            )

    @property
    def host(self) -> str:
        """Who is asked."""
        return urlsplit(self._address).hostname or ""

    def newest(self) -> Release:
        """Ask, once. Raises ReleasesUnavailableError."""
        waits = httpx2.Timeout(self._waits.read, connect=self._waits.connect)
        headers = {"user-agent": _AGENT, "accept": "application/json", "accept-encoding": "identity"}
        ends = time.monotonic() + self._waits.whole
        try:
            with httpx2.Client(headers=headers, timeout=waits, follow_redirects=False) as client:
                self._client = client
                return release_of(self._content(client, ends))
        except httpx2.TimeoutException as error:
            raise ReleasesUnavailableError(text("{host} does not answer in time", host=self.host)) from error
        except (httpx2.HTTPError, httpx2.InvalidURL, ValueError, RuntimeError) as error:
            # A RuntimeError is the library's way to say that the client was closed meanwhile.
            raise ReleasesUnavailableError(text("{host} cannot be reached", host=self.host)) from error
        finally:
            self._client = None

    def stop(self) -> None:
        """Let go of the connection, also where headers come one byte at a time and never end; any thread."""
        client = self._client
        if client is not None:
            client.close()

    def _content(self, client: httpx2.Client, ends: float) -> bytes:
        """What is at the address, or where it leads to: from https to https only."""
        address = self._address
        for _ in range(_HOPS + 1):
            with client.stream("GET", address) as response:
                client.cookies.clear()
                if response.status_code not in _MOVED:
                    return self._body(response, ends)
                address = self._next(address, response.headers.get("location", ""))
        raise ReleasesUnavailableError(text("{host} leads from one address to the next", host=self.host))

    def _next(self, address: str, location: str) -> str:
        there = urljoin(address, location)
        if not location or not (is_secure(there) or (is_loopback(there) and is_loopback(self._address))):
            raise ReleasesUnavailableError(text("{host} leads to an address that is not on https", host=self.host))
        return there

    def _body(self, response: httpx2.Response, ends: float) -> bytes:
        if response.status_code != 200:
            raise ReleasesUnavailableError(
                text("{host} answers {status}", host=self.host, status=str(response.status_code))
            )
        content = b""
        for part in response.iter_raw():
            content += part
            if len(content) > LARGEST_FEED:
                raise ReleasesUnavailableError(text("{host} answers with too much", host=self.host))
            if time.monotonic() > ends:
                raise httpx2.ReadTimeout("the answer does not end", request=response.request)
        return content
