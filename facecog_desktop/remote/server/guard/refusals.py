"""What the guards say no to, as known failures, and how that is answered before any route is reached."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.types import Scope, Send

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.remote.server.failures import known, request_of


class HostRefusedError(FaceCogError):
    """The request was sent to a name that is not this server's."""

    code = "host_refused"
    hint = "Whoever runs the server can allow the name: facecog serve --trusted-host NAME"


class SiteRefusedError(FaceCogError):
    """A page of another site asks."""

    code = "site_refused"
    hint = "Use a program, or the server's own page."


class KeyInAddressError(FaceCogError):
    """Something like a key stands in the address, where logs and histories keep it."""

    code = "key_in_address"
    hint = "Send it as header: Authorization: Bearer KEY. A key that stood in an address should be revoked."


class TooManyRequestsError(FaceCogError):
    """More requests than are answered in the time."""

    code = "too_many_requests"
    hint = "Wait as long as Retry-After says."


class BodyTooLargeError(FaceCogError):
    """The request's body has more bytes than are taken."""

    code = "too_large"
    hint = "Send fewer or smaller pictures at a time."


class BodySlowError(FaceCogError):
    """The request's body did not arrive in time."""

    code = "too_slow"
    hint = "Check the network and send it again."


class BodyEncodedError(FaceCogError):
    """The request's body is compressed as a whole."""

    code = "wrong_type"
    hint = "Send it as it is, without Content-Encoding."


class ServerBusyError(FaceCogError):
    """The server has as much to do as it takes."""

    code = "server_busy"
    hint = "Try again in a moment."


class ServerStoppingError(FaceCogError):
    """The server answers what it has taken and then ends."""

    code = "server_stopping"
    hint = "Try again in a moment."


async def refuse(scope: Scope, send: Send, error: FaceCogError, headers: Mapping[str, str] | None = None) -> None:
    """Answer with a known failure; nothing of the body is read."""
    await known(error, headers, request=request_of(scope))(scope, _nothing, send)


async def _nothing() -> dict[str, str]:
    return {"type": "http.disconnect"}
